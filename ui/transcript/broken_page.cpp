#include "ui/transcript/broken_page.h"

#include <QVBoxLayout>

#include "ceremony/record/transcript/record_text.h"
#include "ui/paper/papers.h"
#include "ui/text.h"
#include "ui/transcript/record_rows.h"
#include "ui/widgets/error_panel.h"

namespace anchorite::ui {

namespace {

constexpr int mostRows = 6;

}  // namespace

BrokenPage::BrokenPage(BrokenRecord broken, QWidget* parent) : Page(parent), broken_(std::move(broken)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(12);
    auto* error = new ErrorPanel;
    error->tell(Trouble::of(broken_.why));
    column->addWidget(error);
    auto* said = label(Type::emphasis, damage())->wrapped();
    said->setObjectName(QStringLiteral("damage"));
    column->addWidget(said);
    auto* rows = new RowList(tr("Records that hold, the newest at the end"), mostRows);
    rows->setObjectName(QStringLiteral("records"));
    rows->setRows(rowsOf(broken_.records, {}));
    rows->setVisible(!broken_.records.empty());
    rows->setCurrentRow(rows->count() - 1);
    rows_ = rows;
    auto* box = panel();
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(rows);
    column->addWidget(box);
    column->addStretch(1);
}

/// Where it breaks, and what that may mean.
QString BrokenPage::damage() const {
    const auto held = counted(static_cast<qsizetype>(broken_.records.size()), tr("record"), tr("records"));
    for (const auto& problem : broken_.facts.problems) {
        if (problem.damage) {
            return tr("%1 hold. At entry %2 the record breaks: %3")
                .arg(held)
                .arg(problem.record)
                .arg(sentence(problem.detail));
        }
    }
    return tr("%1 hold; the chain itself is whole.").arg(held);
}

PageFace BrokenPage::face() {
    PageFace face;
    face.title = tr("The record, read only");
    face.chips = {{Sign::block, tr("cannot be gone on with")}};
    face.actor = {tr("Administrator"), tr("Read what holds, and compare it with the printed sheets"),
                  tr("The folder is kept as it is, as evidence"), tr("read what holds")};
    face.railTitle = tr("Hold a ceremony");
    face.steps = {{tr("Record, read only"), QString(), RailStep::State::now, false}};
    face.subjectKind = tr("Ceremony");
    face.subject = fitted(plain(broken_.name), 32);
    face.records = {tr("Records: nothing. No file in the folder is changed.")};
    face.acts = {{QStringLiteral("back"), tr("Back"), QString(), false, true, [this] { emit up(); }},
                 {QStringLiteral("print"), tr("Print what holds"), QStringLiteral("Ctrl+P"), true,
                  !broken_.records.empty(), [this] { emit viewWanted(FrameView::paper); }}};
    return face;
}

QStringList BrokenPage::help() const {
    return {tr("Every record names the one before by its digest. From the place where that no longer fits nothing can "
               "be said about the order or the completeness of what follows; what stands before it holds."),
            tr("The printed sheets with the words of the chain head, and the statements that holders signed, say up to "
               "where the record was whole on the day."),
            tr("Make a copy of the folder before anything else. A ceremony that was cut is begun again, from its "
               "plan.")};
}

QWidget* BrokenPage::firstFocus() {
    return broken_.records.empty() ? nullptr : rows_;
}

std::optional<Paper> BrokenPage::paper() const {
    std::string text = pathBytes(damage()) + "\n\n";
    for (const auto& record : broken_.records) {
        text += record::recordText(record) + "\n";
    }
    return textPaper(tr("Record, read only: %1").arg(rowName(broken_.name)), text, false);
}

}  // namespace anchorite::ui
