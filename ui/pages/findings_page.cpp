#include "ui/pages/findings_page.h"

#include "ui/core/core_words.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/review/facts.h"
#include "ui/review/findings.h"
#include "ui/review/ladder.h"
#include "ui/review/matrix.h"
#include "ui/text.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

FindingsPage::FindingsPage(Review& review, QWidget* parent)
    : Page(parent),
      review_(review),
      ladder_(new Ladder),
      matrix_(new MatrixView),
      findings_(new FindingsView),
      count_(new Label(Type::label, Tone::secondary)),
      filter_(new QLineEdit),
      middle_(new QBoxLayout(QBoxLayout::LeftToRight)),
      facts_(new Facts(review)) {
    ladder_->setReview(&review_);
    matrix_->setReview(&review_);
    findings_->setReview(&review_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 1, 5, 5);
    column->setSpacing(12);
    if (QWidget* band = makeBand()) {
        column->addWidget(band);
    }
    auto* timeline = panel();
    auto* inside = new QVBoxLayout(timeline);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(ladder_);
    column->addWidget(timeline);
    middle_->setSpacing(24);
    middle_->addWidget(makeMatrix(), 59, Qt::AlignTop);
    middle_->addWidget(makeFindings(), 39);
    column->addLayout(middle_);
    column->addWidget(facts_);
    column->addStretch(1);
    addKeys();
    connect(facts_, &Facts::rawWanted, this, &FindingsPage::rawWanted);
    connect(matrix_, &MatrixView::detailsWanted, this, &FindingsPage::showFacts);
    connect(findings_, &FindingsView::detailsWanted, this, &FindingsPage::showFacts);
}

/// Absence is loud: a root that nobody has signed validly is said over the whole width.
QWidget* FindingsPage::makeBand() {
    const auto& own = review_.history().matrix().own;
    for (int i = 0; i < review_.count(); ++i) {
        const auto& count = own[static_cast<std::size_t>(i)];
        if (!count || count->have > 0 || review_.sign(i) == Sign::draft) {
            continue;
        }
        auto* band = panel("band-stop");
        auto* row = new QHBoxLayout(band);
        row->setContentsMargins(14, 8, 14, 8);
        row->setSpacing(12);
        row->addWidget(new SignView(Sign::block, 24));
        row->addWidget(
            label(Type::strong,
                  tr("%1: 0 of %2 valid signatures. Not usable as a root.").arg(review_.label(i)).arg(count->need),
                  Tone::stop)
                ->wrapped(),
            1);
        return band;
    }
    return nullptr;
}

QWidget* FindingsPage::makeMatrix() {
    auto* whole = new QWidget;
    whole->setProperty("ground", "page");
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* frame = panel();
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(matrix_);
    column->addWidget(frame);
    column->addWidget(new MatrixLegend);
    const auto& rows = review_.history().matrix().rows;
    if (std::ranges::any_of(rows, &audit::MatrixRow::claimed)) {
        column->addWidget(
            label(Type::caption, tr("Names are claims of the files; only keys are verified."), Tone::secondary)
                ->wrapped());
    }
    return whole;
}

QWidget* FindingsPage::makeFindings() {
    auto* frame = panel();
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 3, 4, 3);
    head->setSpacing(12);
    count_->setMinimumHeight(32);
    head->addWidget(count_);
    head->addStretch(1);
    filter_->setObjectName(QStringLiteral("filter"));
    filter_->setProperty("small", true);
    filter_->setFont(fontOf(Type::caption));
    filter_->setPlaceholderText(tr("Filter  /"));
    filter_->setAccessibleName(tr("Filter the findings"));
    filter_->setMaximumWidth(150);
    head->addWidget(filter_);
    column->addLayout(head);
    column->addWidget(rule(Qt::Horizontal));
    column->addWidget(findings_, 1);
    if (review_.history().findings().empty()) {
        auto* none = label(Type::body, tr("These roots meet no rule of the catalogue."), Tone::secondary)->wrapped();
        none->setContentsMargins(14, 12, 14, 12);
        column->addWidget(none);
    }
    column->addStretch(0);  // keeps the head at the top where there is nothing to list
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) {
        findings_->findings()->filter(words);
        countFindings();
    });
    countFindings();
    return frame;
}

void FindingsPage::countFindings() {
    const auto all = static_cast<int>(review_.history().findings().size());
    const int shown = findings_->findings()->rowCount();
    count_->say(shown == all ? counted(all, tr("finding"), tr("findings"))
                             : tr("%1 of %2 findings").arg(shown).arg(all));
    findings_->setVisible(all > 0);
    filter_->setVisible(all > 0);
}

void FindingsPage::addKeys() {
    const auto key = [this](const QString& sequence, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(sequence), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QStringLiteral("["), [this] { review_.select(review_.selected() - 1); });
    key(QStringLiteral("]"), [this] { review_.select(review_.selected() + 1); });
    key(QStringLiteral("/"), [this] { filter_->setFocus(Qt::ShortcutFocusReason); });
}

void FindingsPage::showFacts() {
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(above)) {
            scroll->verticalScrollBar()->setValue(facts_->mapTo(scroll->widget(), QPoint(0, 0)).y() - 4);
        }
    }
    facts_->start()->setFocus(Qt::OtherFocusReason);
}

QList<ChipWords> FindingsPage::chips() const {
    const audit::History& history = review_.history();
    const bool accepted = history.chain().accepted();
    QList<ChipWords> chips = {{accepted ? Sign::verified : Sign::block, fitted(coreWords(history.headline()), 60)}};
    const auto& findings = history.findings();
    const auto blocks = std::ranges::count(findings, audit::Severity::block, &audit::Finding::severity);
    const auto others = static_cast<qsizetype>(findings.size()) - blocks;
    if (findings.empty()) {
        chips << ChipWords{Sign::verified, tr("No findings")};
    }
    if (blocks > 0) {
        chips << ChipWords{Sign::block, tr("%1 block").arg(blocks)};
    }
    if (others > 0) {
        // Worst first, so the first that is not a BLOCK stands right behind them.
        const Sign sign = signOf(findings[static_cast<std::size_t>(blocks)].severity);
        chips << ChipWords{sign,
                           blocks > 0 ? tr("%1 more").arg(others) : counted(others, tr("finding"), tr("findings"))};
    }
    return chips;
}

PageFace FindingsPage::face() {
    PageFace face;
    face.title = review_.title();
    face.chips = chips();
    face.actor = {tr("You, the auditor"), tr("Select a cell or a finding; arrows move, [ and ] change version"),
                  tr("Export the report"), tr("read the findings, [ ] for the version")};
    face.railTitle = tr("Review a root");
    face.steps = steps_;
    face.railFoot = tr("No keys are used here, and nothing is recorded outside a ceremony.");
    face.subjectKind = review_.count() == 1 ? tr("File") : tr("Folder");
    face.subject = review_.name();
    face.rehearsal = review_.history().isRehearsal();
    const auto& at = review_.history().options().at;
    const auto profile = nameOf(review_.history().options().profile);
    face.records = {
        at ? tr("Judged as of %1, the time you gave.").arg(QString::fromStdString(at->display()))
           : tr("No time was given: nothing is judged expired."),
        tr("Profile %1. Records: nothing.").arg(QLatin1String(profile.data(), static_cast<qsizetype>(profile.size())))};
    face.acts = {{QStringLiteral("back"), tr("Back"), QString(), false, true, [this] { emit up(); }},
                 {QStringLiteral("compare"), tr("Compare versions"), QStringLiteral("Alt+V"), false,
                  review_.count() > 1, [this] { emit compareWanted(); }},
                 {QStringLiteral("report"), tr("Export report"), QStringLiteral("Alt+E"), true, true,
                  [this] { emit reportWanted(); }}};
    return face;
}

QStringList FindingsPage::help() const {
    return {
        tr("One version is selected in the time line, the matrix, the findings and the facts below them. The arrow "
           "keys move in each; [ and ] change the version from anywhere."),
        tr("Time line: from publication to expiry, in real time. A bar that is open at the left has a start that "
           "nobody has told. A solid line to the next bar: the keys before vouch for it. A dashed one: they do not."),
        tr("Matrix: who signed which version. The two last rows count valid signatures by the version's own keys and "
           "by the keys of the version before; both must be met."),
        tr("Findings: / filters them, Return opens the facts of their version. BLOCK: not usable. HIGH: act before "
           "the next signing. MED and LOW: plan it. INFO: know it."),
        tr("F4 shows the file as it was received. The 32 words name the signed bytes; read them aloud against a "
           "sheet or another machine."),
        tr("Alt+V compares any two versions. Alt+E goes on to the report. Nothing is recorded here.")};
}

QWidget* FindingsPage::firstFocus() {
    return matrix_;
}

void FindingsPage::setNarrow(bool narrow) {
    middle_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    middle_->setSpacing(narrow ? 12 : 24);
}

}  // namespace anchorite::ui
