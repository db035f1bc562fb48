#include "ui/sign/review_page.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/core/core_words.h"
#include "ui/paper/papers.h"
#include "ui/sign/band.h"
#include "ui/sign/change_list.h"
#include "ui/sign/signers_table.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words_grid.h"

namespace anchorite::ui {

namespace {

Sign signOf(audit::Severity severity) {
    switch (severity) {
        case audit::Severity::block:
            return Sign::block;
        case audit::Severity::high:
            return Sign::high;
        case audit::Severity::med:
            return Sign::med;
        case audit::Severity::low:
            return Sign::low;
        case audit::Severity::info:
            return Sign::info;
    }
    return Sign::info;
}

}  // namespace

ReviewPage::ReviewPage(const SignSubject& subject, CeremonyDesk* desk, QWidget* parent)
    : Page(parent), subject_(subject), desk_(desk), changes_(new ChangeList), signers_(new SignersTable(subject)) {
    build();
    changes_->setChanges(changesOf(subject_));
    connect(changes_, &ChangeList::oneSeen, this, &Page::faceChanged);
    connect(changes_, &QListWidget::currentRowChanged, this, &Page::faceChanged);
}

void ReviewPage::build() {
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(5, 5, 5, 5);
    column_->setSpacing(10);
    addBands(column_);
    column_->addWidget(makeList());
    column_->addWidget(makeUnchanged());
    column_->addWidget(rule(Qt::Horizontal));
    column_->addWidget(signers_);
    addFindings(column_);
    words_ = makeWords();
    column_->addWidget(words_);
    column_->addStretch(1);
}

void ReviewPage::addBands(QVBoxLayout* column) {
    const auto& review = subject_.review();
    addSecondPayload(column);
    if (!review.diff().from) {
        const auto keys = subject_.document().root().role(metadata::RoleName::root).keyids.size();
        column->addWidget(makeBand("band-careful", Sign::high, tr("Nothing earlier protects this root"),
                                   tr("This is the first root: nothing earlier protects it. Everyone who installs %1 "
                                      "will trust these %2 root keys from now on.")
                                       .arg(subject_.rootName())
                                       .arg(keys)));
    }
    if (review.firstTrust()) {
        column->addWidget(makeBand("band-careful", Sign::high, tr("This key trusts no root yet"),
                                   tr("%1, which came with the request, would be trusted first. Its words are read "
                                      "back too, from your own card.")
                                       .arg(capital(rootName(*review.firstTrust())))));
    }
    if (!review.rulers().possible) {
        column->addWidget(makeBand("band-stop", Sign::block, tr("Not enough keys can sign this root"),
                                   tr("Fewer usable keys exist than one of the two roots needs. No signature makes it "
                                      "valid. Reject it, and ask the administrator for another root.")));
    }
    if (review.diff().lines.empty()) {
        column->addWidget(makeBand("surface", Sign::info, tr("Nothing to sign"),
                                   tr("This root says the same as the root that this key trusts.")));
    }
}

void ReviewPage::addSecondPayload(QVBoxLayout* column) {
    if (!subject_.review().signedBefore()) {
        return;
    }
    auto* band =
        makeBand("band-stop", Sign::block, tr("This key has signed another %1 before").arg(subject_.rootName()),
                 tr("Two different roots of one version let an attacker show one to some and the other to "
                    "others. Sign only if you know why, and type the reason.") +
                     (subject_.received ? QString() : QLatin1Char(' ') + tr("The record keeps it.")));
    reason_ = new QLineEdit;
    reason_->setObjectName(QStringLiteral("secondReason"));
    reason_->setAccessibleName(tr("Why there must be a second %1").arg(subject_.rootName()));
    reason_->setPlaceholderText(tr("Reason"));
    reason_->setMaxLength(500);
    connect(reason_, &QLineEdit::textChanged, this, &Page::faceChanged);
    column->addWidget(band);
    column->addWidget(reason_);
}

void ReviewPage::addFindings(QVBoxLayout* column) {
    for (const auto& finding : subject_.review().findings()) {
        const QString id = QStringLiteral("%1  %2").arg(plain(nameOf(finding.severity)), plain(finding.id));
        column->addWidget(makeBand("surface", signOf(finding.severity), coreWords(finding.title),
                                   id + QStringLiteral(". ") + coreSentence(finding.what)));
    }
}

QWidget* ReviewPage::makeHead() {
    const auto& diff = subject_.review().diff();
    const QString before = !diff.from                       ? tr("Before")
                           : subject_.review().firstTrust() ? tr("Root %1").arg(*diff.from)
                                                            : tr("Root %1, your pin").arg(*diff.from);
    return new ChangeHead(tr("Change"), before, tr("Root %1, asked for").arg(diff.to));
}

QWidget* ReviewPage::makeList() {
    auto* frame = panel();
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(rule(Qt::Horizontal));
    column->addWidget(changes_);
    return frame;
}

QWidget* ReviewPage::makeUnchanged() {
    auto* row = new QWidget;
    row->setProperty("ground", "page");
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    const QString same = unchangedOf(subject_);
    line->addWidget(label(Type::label, tr("Not changed:")), 0, Qt::AlignTop);
    line->addSpacing(6);
    line->addWidget(label(Type::caption, same.isEmpty() ? tr("nothing") : same, Tone::secondary)->wrapped(), 1);
    return row;
}

QWidget* ReviewPage::makeWords() {
    if (!mayShowWords()) {
        auto* band = makeHiddenWords(tr("The 32 payload words are hidden here."),
                                     tr("You will read six of them back from the printed sheet or from the other "
                                        "machine."));
        band->setObjectName(QStringLiteral("wordsHidden"));
        return band;
    }
    auto* whole = new QWidget;
    whole->setProperty("ground", "page");
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label(Type::label, tr("Payload words of %1").arg(subject_.rootName()), Tone::secondary));
    auto* grid = new WordsGrid;
    grid->setObjectName(QStringLiteral("payloadWords"));
    grid->setWords(subject_.document().payload().words());
    column->addWidget(grid);
    return whole;
}

void ReviewPage::reveal() {
    if (mayShowWords()) {
        return;
    }
    revealed_ = true;
    QWidget* words = makeWords();
    delete column_->replaceWidget(words_, words);
    words_->deleteLater();
    words_ = words;
    emit faceChanged();
}

std::string ReviewPage::reason() const {
    return reason_ == nullptr ? std::string() : reason_->text().simplified().toStdString();
}

bool ReviewPage::canContinue() const {
    const auto& review = subject_.review();
    const bool reasoned = reason_ == nullptr || !reason_->text().simplified().isEmpty();
    return !changes_->changes().isEmpty() && changes_->allSeen() && reasoned && review.rulers().possible;
}

QString ReviewPage::whyNot() const {
    const auto all = static_cast<int>(changes_->changes().size());
    if (all == 0) {
        return tr("Nothing is signed that says the same.");
    }
    if (!changes_->allSeen()) {
        return tr("Continue opens when all %1 are seen.").arg(all);
    }
    if (!subject_.review().rulers().possible) {
        return tr("Continue stays closed: not enough keys exist.");
    }
    return canContinue() ? QString() : tr("Continue opens when the reason is typed.");
}

QString ReviewPage::title() const {
    const auto& diff = subject_.review().diff();
    if (!diff.from) {
        return tr("What root %1, the first one, says").arg(diff.to);
    }
    return narrow_ || subject_.review().firstTrust()
               ? tr("What root %1 changes against root %2").arg(diff.to).arg(*diff.from)
               : tr("What root %1 changes against trusted root %2").arg(diff.to).arg(*diff.from);
}

ActorWords ReviewPage::actor() const {
    const QString holder = subject_.holder();
    if (changes_->allSeen()) {
        return {tr("%1, key holder").arg(holder), tr("Go on to the read-back, or reject it"),
                tr("%1 reads back six words").arg(holder), tr("go on, or reject it")};
    }
    return {tr("%1, key holder").arg(holder), tr("Read each change aloud, then press Space for the next one"),
            tr("%1 reads back six words").arg(holder), tr("read each change aloud, Space for the next")};
}

QList<PageAct> ReviewPage::acts() {
    const bool unseen = !changes_->allSeen();
    QList<PageAct> acts = {{QStringLiteral("reject"), narrow_ ? tr("Reject") : tr("Reject, give reason"), QString(),
                            false, true, [this] { emit rejectWanted(); }}};
    if (!unseen || !narrow_) {
        acts << PageAct{QStringLiteral("continue"),
                        tr("Continue to read-back"),
                        unseen ? QString() : QStringLiteral("Alt+C"),
                        !unseen,
                        canContinue(),
                        [this] { canContinue() ? emit continued() : void(); }};
    }
    if (unseen) {
        acts << PageAct{QStringLiteral("nextChange"),
                        tr("Next change"),
                        tr("Space"),
                        true,
                        true,
                        [this] { changes_->goOn(); },
                        false,
                        true};
    }
    return acts;
}

PageFace ReviewPage::face() {
    PageFace face;
    face.title = title();
    qsizetype careful = 0;
    for (const ChangeWords& change : changes_->changes()) {
        careful += change.care == rotation::Care::ordinary ? 0 : 1;
    }
    if (careful > 0) {
        face.chips << ChipWords{Sign::high, tr("%1 needs care", nullptr, static_cast<int>(careful)).arg(careful)};
    }
    face.chips << ChipWords{changes_->allSeen() ? Sign::verified : Sign::waiting,
                            tr("Seen %1 of %2").arg(changes_->seen()).arg(changes_->changes().size())};
    face.actor = actor();
    dress(face, subject_, SignPlace::review);
    face.records = {
        subject_.received
            ? tr("Records: nothing yet.")
            : tr("Records: all %1 changes shown to %2.").arg(changes_->changes().size()).arg(subject_.holder())};
    if (!narrow_ && !whyNot().isEmpty()) {
        face.records << whyNot();
    }
    face.acts = acts();
    return face;
}

QStringList ReviewPage::help() const {
    return {tr("Each line is one change against the root that your key trusts: the pin beside the key file names that "
               "root, and nothing that came with the request does."),
            tr("Space goes on to the next change; arrows move. Continue opens when every line was looked at."),
            tr("Not changed: what stays is said too. Names that nobody here has confirmed are claims of the request."),
            tr("Signatures needed: old root and new root are counted apart, and both must be met."),
            tr("The 32 payload words of a request are hidden until you have read six of them back from another "
               "source. F4 and F11 open then too."),
            tr("Reject makes a refusal with your reason, to be sent back. Nothing is signed by that.")};
}

QWidget* ReviewPage::firstFocus() {
    return changes_->count() > 0 ? static_cast<QWidget*>(changes_) : nullptr;
}

void ReviewPage::setNarrow(bool narrow) {
    narrow_ = narrow;
    signers_->setNarrow(narrow);
    emit faceChanged();
}

std::optional<Presented> ReviewPage::presented() const {
    if (!mayShowWords()) {
        return std::nullopt;
    }
    return Presented{subject_.repository().isEmpty() ? subject_.rootName()
                                                     : tr("%1, %2").arg(subject_.rootName(), subject_.repository()),
                     tr("payload words"), subject_.document().payload().digest()};
}

/// The sheet that a holder reads the words from.
std::optional<Paper> ReviewPage::paper() const {
    const auto words = presented();
    return words ? std::optional(wordsPaper(*words, subject_.isRehearsal())) : std::nullopt;
}

QString ReviewPage::raw() const {
    return mayShowWords() ? plain(subject_.document().received()) : QString();
}

}  // namespace anchorite::ui
