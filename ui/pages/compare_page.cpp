#include "ui/pages/compare_page.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/frame/apart.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

namespace {

constexpr int mostRows = 8;

Row rowOf(const rotation::DiffLine& line) {
    QString title = plain(line.title);
    if (!line.subject.empty()) {
        title += QStringLiteral(": ") + plain(line.subject);
    }
    QString caption = sentence(line.sentence);
    if (!line.before.empty() || !line.after.empty()) {
        caption += ComparePage::tr(" Before: %1. After: %2.")
                       .arg(line.before.empty() ? ComparePage::tr("nothing") : plain(line.before),
                            line.after.empty() ? ComparePage::tr("nothing") : plain(line.after));
    }
    return {signOf(line.care), title, caption, false};
}

}  // namespace

ComparePage::ComparePage(Review& review, QWidget* parent)
    : Page(parent),
      review_(review),
      before_(new Picker(tr("Version to compare with"))),
      after_(new Picker(tr("Version that is compared"))),
      lines_(new RowList(tr("Changes, most dangerous first"), mostRows)),
      verdict_((new Label(Type::emphasis))->wrapped()),
      same_((new Label(Type::caption, Tone::secondary))->wrapped()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(12);
    before_->setObjectName(QStringLiteral("compareBefore"));
    after_->setObjectName(QStringLiteral("compareAfter"));
    lines_->setObjectName(QStringLiteral("changes"));
    verdict_->setObjectName(QStringLiteral("compared"));
    same_->setObjectName(QStringLiteral("unchanged"));
    column->addWidget(makePickers());
    column->addWidget(verdict_);
    column->addWidget(lines_);
    column->addWidget(same_);
    column->addStretch(1);
}

QWidget* ComparePage::makePickers() {
    auto* row = new QWidget;
    row->setProperty("ground", "page");
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(label(Type::label, tr("From")));
    layout->addWidget(before_);
    layout->addWidget(label(Type::label, tr("to")));
    layout->addWidget(after_);
    layout->addStretch(1);
    for (Picker* picker : {before_, after_}) {
        fill(picker);
        connect(picker, &QComboBox::currentIndexChanged, this, &ComparePage::compare);
    }
    return row;
}

/// Files that cannot be read have nothing to compare.
void ComparePage::fill(Picker* picker) {
    for (int i = 0; i < review_.count(); ++i) {
        if (review_.root(i).root) {
            picker->addItem(review_.label(i), i);
        }
    }
}

int ComparePage::chosen(const Picker* picker) const {
    return picker->currentIndex() < 0 ? -1 : picker->currentData().toInt();
}

void ComparePage::begin() {
    const int after = std::max(0, after_->findData(review_.selected()));
    {
        const QSignalBlocker quietBefore(before_);
        const QSignalBlocker quietAfter(after_);
        after_->setCurrentIndex(after);
        before_->setCurrentIndex(std::max(0, after - 1));
    }
    compare();
}

void ComparePage::compare() {
    const int before = chosen(before_);
    const int after = chosen(after_);
    emit faceChanged();
    if (before < 0 || after < 0) {
        verdict_->say(tr("No file here can be read, so nothing can be compared."));
        return;
    }
    if (busy_) {
        again_ = true;
        return;
    }
    busy_ = true;
    comparing_ = apart<rotation::Diff>(
        this,
        [old = review_.root(before).root, next = review_.root(after).root](const std::stop_token&) {
            return rotation::diff(&old->root(), next->root());
        },
        [this](const rotation::Diff& diff) {
            busy_ = false;
            std::exchange(again_, false) ? compare() : show(diff);
        });
}

void ComparePage::show(const rotation::Diff& diff) {
    const auto count = static_cast<qsizetype>(diff.lines.size());
    QList<Row> rows;
    for (const auto& line : diff.lines) {
        rows << rowOf(line);
    }
    lines_->setRows(rows);
    lines_->setVisible(!rows.isEmpty());
    verdict_->say(tr("%1 to %2: %3")
                      .arg(before_->currentText(), after_->currentText(),
                           count == 0 ? tr("no change") : counted(count, tr("change"), tr("changes"))));
    QStringList same;
    for (const auto& fact : diff.unchanged) {
        same << sentence(fact);
    }
    same_->say(same.isEmpty() ? QString() : tr("Unchanged: %1").arg(same.join(QLatin1Char(' '))));
    same_->setVisible(!same.isEmpty());
    emit faceChanged();
}

PageFace ComparePage::face() {
    PageFace face;
    face.title = tr("Compare two versions");
    face.actor = {tr("You, the auditor"), tr("Choose two versions; arrows move through the changes"),
                  tr("Back to the findings"), tr("choose two versions")};
    face.railTitle = tr("Review a root");
    face.steps = steps_;
    face.railFoot = tr("No keys are used here, and nothing is recorded outside a ceremony.");
    face.subjectKind = review_.count() == 1 ? tr("File") : tr("Folder");
    face.subject = review_.name();
    face.rehearsal = review_.history().isRehearsal();
    face.records = {tr("Compared on key contents, not on names. Signatures are judged on the page before."),
                    tr("Records: nothing.")};
    face.acts = {{QStringLiteral("backFromCompare"), tr("Back to the findings"), QStringLiteral("Alt+B"), true, true,
                  [this] { emit up(); }}};
    return face;
}

QStringList ComparePage::help() const {
    return {tr("The same sentences that a key holder sees before signing, for any two versions in any order, most "
               "dangerous first."),
            tr("A key that keeps its name but not its contents is named as replaced. Names are claims of the files."),
            tr("Esc goes back to the findings.")};
}

QWidget* ComparePage::firstFocus() {
    return before_;
}

}  // namespace anchorite::ui
