#include "ui/compose/compose_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/ceremony/ceremony_face.h"
#include "ui/core/core_words.h"
#include "ui/review/review.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

namespace {

constexpr std::size_t draftLimit = 4UL * 1024 * 1024;
constexpr int beforeWidth = 280;
constexpr int mostRows = 6;

QVBoxLayout* columnIn(QFrame* frame, const QString& heading) {
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(8);
    column->addWidget(label(Type::emphasis, heading)->wrapped());
    return column;
}

QString beforeAndAfter(const rotation::DiffLine& line) {
    const QString before = plain(line.before);
    const QString after = plain(line.after);
    if (before.isEmpty()) {
        return after;
    }
    return after.isEmpty() ? ComposePage::tr("was %1").arg(before) : ComposePage::tr("%1, then %2").arg(before, after);
}

}  // namespace

ComposePage::ComposePage(CeremonyDesk& desk, const Surroundings& surroundings, QWidget* parent)
    : Page(parent),
      desk_(desk),
      surroundings_(surroundings),
      error_(new ErrorPanel),
      middle_(new QBoxLayout(QBoxLayout::LeftToRight)),
      origin_((new Label(Type::body, Tone::secondary))->wrapped()),
      changes_(new RowList(tr("What this version will change"), mostRows)),
      change_((new Label(Type::body))->wrapped()),
      unchanged_((new Label(Type::caption, Tone::secondary))->wrapped()),
      findings_(new RowList(tr("What the rules find"), mostRows)),
      finding_((new Label(Type::body))->wrapped()),
      noFindings_(label(Type::body, tr("The draft meets no rule of the catalogue."), Tone::secondary)->wrapped()),
      fromPlan_(new ActButton(ButtonRole::small, tr("Back to the plan's draft"), QString())) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    column->addWidget(error_);
    middle_->setSpacing(24);
    middle_->addWidget(before_ = makeBefore(), 0, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(makeChanges());
    right->addWidget(makeFindings());
    right->addStretch(1);
    middle_->addLayout(right, 1);
    column->addLayout(middle_);
    column->addStretch(1);
    connect(&desk_, &CeremonyDesk::busyChanged, this, &Page::faceChanged);
    compose();
}

QWidget* ComposePage::makeBefore() {
    auto* frame = panel("sunken");
    const auto& before = desk_.view().predecessor;
    if (!before) {
        auto* column = columnIn(frame, tr("No root before"));
        column->addWidget(
            label(Type::body, tr("This is the first root. Nothing earlier vouches for it: whoever receives it reads "
                                 "its 32 words back from a holder's card."))
                ->wrapped());
        return frame;
    }
    auto* column = columnIn(frame, tr("Root %1, the one before").arg(before->version().number()));
    column->addWidget(
        label(Type::body, tr("Expires %1").arg(QString::fromStdString(before->root().expires().time.display())))
            ->wrapped());
    for (const auto role : {metadata::RoleName::root, metadata::RoleName::targets, metadata::RoleName::snapshot,
                            metadata::RoleName::timestamp}) {
        const auto& own = before->root().role(role);
        column->addWidget(
            label(Type::body,
                  tr("%1: %2 of %3").arg(plain(nameOf(role))).arg(own.threshold.number()).arg(own.keyids.size()))
                ->wrapped());
    }
    return frame;
}

QWidget* ComposePage::makeChanges() {
    auto* frame = panel();
    auto* column = columnIn(frame, tr("This version will"));
    auto* row = new QHBoxLayout;
    row->addWidget(origin_, 1);
    fromPlan_->setObjectName(QStringLiteral("fromPlan"));
    fromPlan_->hide();
    row->addWidget(fromPlan_);
    column->addLayout(row);
    origin_->setObjectName(QStringLiteral("origin"));
    changes_->setObjectName(QStringLiteral("changes"));
    change_->setObjectName(QStringLiteral("change"));
    column->addWidget(changes_);
    column->addWidget(change_);
    column->addWidget(unchanged_);
    connect(changes_, &QListWidget::currentRowChanged, this, &ComposePage::sayChange);
    connect(fromPlan_, &ActButton::act, this, &ComposePage::compose);
    return frame;
}

QWidget* ComposePage::makeFindings() {
    auto* frame = panel();
    auto* column = columnIn(frame, tr("What the rules find"));
    findings_->setObjectName(QStringLiteral("findings"));
    finding_->setObjectName(QStringLiteral("finding"));
    column->addWidget(findings_);
    column->addWidget(finding_);
    column->addWidget(noFindings_);
    connect(findings_, &QListWidget::currentRowChanged, this, &ComposePage::sayFinding);
    return frame;
}

void ComposePage::compose() {
    error_->clear();
    busy_ = true;
    desk_.ask<Result<Composed>>(
        this, [](record::Ceremony& ceremony) { return composeFromPlan(ceremony); },
        [this](Result<Composed> composed) { show(std::move(composed)); });
    emit faceChanged();
}

void ComposePage::choose() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the draft"), QString(), QString(), nullptr,
                                                      QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty()) {
        take(path);
    }
}

void ComposePage::take(const QString& path) {
    if (busy_) {
        return;
    }
    error_->clear();
    busy_ = true;
    desk_.ask<Result<Composed>>(
        this,
        [disk = &surroundings_.disk, path = pathBytes(path)](record::Ceremony& ceremony) -> Result<Composed> {
            const Bytes bytes = TRY(disk->read(path, draftLimit));
            return judgeDraft(ceremony, fileName(path), std::string(asText(bytes)));
        },
        [this](Result<Composed> composed) { show(std::move(composed)); });
    emit faceChanged();
}

/// What was shown stays when another draft cannot be read.
void ComposePage::show(Result<Composed> composed) {
    busy_ = false;
    if (!composed) {
        refuse(composed.error(), composed_ ? tr("The draft was not taken") : tr("No draft could be made"));
        return;
    }
    composed_ = std::move(*composed);
    origin_->say(
        composed_->name.empty()
            ? tr("Made from the plan and the keys that have arrived.")
            : tr("From the file %1. Recording compares it with the plan.").arg(fitted(plain(composed_->name), 60)));
    fromPlan_->setVisible(!composed_->name.empty());
    showChanges();
    showFindings();
    emit faceChanged();
}

/// People before key ids.
Row ComposePage::rowOf(const rotation::DiffLine& line) const {
    const QString title = calmWords(line.title);
    const QString subject = fitted(plain(line.subject), 60);
    const auto& owners = desk_.view().custodians;
    const auto owner = owners.find(metadata::KeyId(line.keyid));
    const Sign sign = signOf(line.care);
    if (owner != owners.end()) {
        return {sign, tr("%1: %2").arg(title, rowName(owner->second.person)),
                tr("%1, %2").arg(subject, beforeAndAfter(line)), false};
    }
    const bool said = title.contains(subject, Qt::CaseInsensitive);
    return {sign, said ? title : tr("%1: %2").arg(title, subject), beforeAndAfter(line), false};
}

void ComposePage::showChanges() {
    QList<Row> rows;
    for (const auto& line : composed_->diff.lines) {
        rows << rowOf(line);
    }
    changes_->setRows(rows);
    changes_->setVisible(!rows.isEmpty());
    QStringList same;
    for (const auto& fact : composed_->diff.unchanged) {
        same << coreSentence(fact);
    }
    unchanged_->say(same.isEmpty() ? QString() : tr("Stays: %1").arg(same.join(QLatin1Char(' '))));
    sayChange(changes_->currentRow());
}

void ComposePage::showFindings() {
    QList<Row> rows;
    for (const auto& finding : composed_->findings) {
        rows << Row{ui::signOf(finding.severity), coreWords(finding.title),
                    QStringLiteral("%1, %2").arg(plain(nameOf(finding.severity)), plain(finding.id)), false};
    }
    for (const auto& note : composed_->guards) {
        rows << Row{Sign::med, sentence(note.detail), plain(note.code), false};
    }
    findings_->setRows(rows);
    findings_->setVisible(!rows.isEmpty());
    noFindings_->setVisible(rows.isEmpty());
    sayFinding(findings_->currentRow());
}

void ComposePage::sayChange(int row) {
    if (!composed_ || row < 0 || row >= std::ssize(composed_->diff.lines)) {
        change_->say(QString());
        return;
    }
    change_->say(coreSentence(composed_->diff.lines[static_cast<std::size_t>(row)].sentence));
}

void ComposePage::sayFinding(int row) {
    if (!composed_ || row < 0 || row >= std::ssize(composed_->findings)) {
        finding_->say(QString());
        return;
    }
    const auto& finding = composed_->findings[static_cast<std::size_t>(row)];
    finding_->say(coreSentence(finding.what) + QLatin1Char(' ') + coreSentence(finding.next));
}

void ComposePage::refuse(const Error& error, const QString& title) {
    error_->tell(Trouble::of(error, title));
    emit faceChanged();
}

void ComposePage::record() {
    if (!open()) {
        return;
    }
    error_->clear();
    busy_ = true;
    record::StepInput input;
    input.step = "draft";
    const auto bytes = asBytes(composed_->bytes);
    const std::string name = composed_->name.empty() ? "root-draft.json" : composed_->name;
    input.files.push_back({name, Bytes(bytes.begin(), bytes.end())});
    desk_.ask<Result<record::Recorded>>(
        this, [input](record::Ceremony& ceremony) { return ceremony.record(input); },
        [this](const Result<record::Recorded>& recorded) {
            busy_ = false;
            if (!recorded) {
                refuse(recorded.error(), tr("The draft was not recorded"));
                return;
            }
            emit faceChanged();
            emit done();
        });
    emit faceChanged();
}

void ComposePage::setNarrow(bool narrow) {
    middle_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    middle_->setSpacing(narrow ? 16 : 24);
    before_->setFixedWidth(narrow ? QWIDGETSIZE_MAX : beforeWidth);
    before_->setMinimumWidth(narrow ? 0 : beforeWidth);
    middle_->setAlignment(before_, narrow ? Qt::Alignment() : Qt::AlignTop);
}

PageFace ComposePage::face() {
    const auto& view = desk_.view();
    const auto version = view.version();
    const auto* step = view.step("draft");
    PageFace face = ceremonyFace(desk_, record::Phase::compose);
    face.title = tr("Compose root %1").arg(version);
    if (composed_) {
        face.chips = {composed_->blocked() ? ChipWords{Sign::block, tr("blocked")}
                                           : ChipWords{Sign::draft, tr("draft")}};
    }
    const QString actor = step == nullptr || step->step.actors.empty() ? tr("The administrator")
                                                                       : fitted(plain(step->step.actors.front()), 40);
    face.actor = {actor, tr("Read what changes; then fix root %1 for signing").arg(version),
                  tr("Its 32 words are made, and it is signed"), tr("read what changes")};
    face.records = {composed_ && composed_->blocked()
                        ? tr("A BLOCK finding stands: change the plan, or take another draft.")
                        : tr("Records: the draft, byte for byte, and its payload digest."),
                    busy_ ? tr("Working.") : tr("After this, another draft needs an exception.")};
    face.acts = {{QStringLiteral("back"), tr("Back"), QString(), false, true, [this] { emit up(); }},
                 {QStringLiteral("takeDraft"), tr("Take a draft file"), QStringLiteral("Alt+O"), false, !busy_,
                  [this] { choose(); }},
                 {QStringLiteral("fix"), tr("Fix root %1 for signing").arg(version), QStringLiteral("Alt+F"), true,
                  open(), [this] { record(); }}};
    return face;
}

QStringList ComposePage::help() const {
    return {tr("The next root is made from the plan and the keys that have arrived. Everything that it changes in the "
               "root before stands here, the most dangerous first."),
            tr("A draft made by another program may be taken instead. It must be what the plan says, and it is judged "
               "by the same rules."),
            tr("Fixing it writes the exact bytes into the record. From then on every signature is made over them, and "
               "its 32 words name them."),
            tr("While a BLOCK finding stands the draft cannot be fixed. F4 shows its bytes.")};
}

QWidget* ComposePage::firstFocus() {
    return changes_->isVisibleTo(this) ? changes_ : nullptr;
}

QString ComposePage::raw() const {
    return composed_ ? fitted(plain(composed_->bytes), 200'000) : QString();
}

}  // namespace anchorite::ui
