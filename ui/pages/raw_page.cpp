#include "ui/pages/raw_page.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

/// A text view lays out a line at once; longer ones are continued on the next, so that it answers quickly.
constexpr std::size_t longestLine = 2000;

QString harmlessLines(std::string_view text) {
    QStringList lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::size_t length = std::min(end, longestLine);
        // Never between the bytes of one letter.
        while (length < end && length > 1 && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) {
            --length;
        }
        lines << plain(text.substr(0, length));
        text.remove_prefix(length);
        if (!text.empty() && text.front() == '\n') {
            text.remove_prefix(1);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

RawPage::RawPage(Review& review, QWidget* parent) : Page(parent), review_(review), text_(new QPlainTextEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    text_->setObjectName(QStringLiteral("rawText"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setUndoRedoEnabled(false);
    text_->setFont(fontOf(Type::monoSmall));
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text_->setWordWrapMode(QTextOption::WrapAnywhere);
    text_->setAccessibleName(tr("The file as it was received"));
    column->addWidget(text_);
    connect(&review, &Review::selectedChanged, this, &RawPage::showSelected);
    showSelected();
}

void RawPage::showSelected() {
    const auto& root = review_.root(review_.selected()).root;
    text_->setPlainText(root ? harmlessLines(root->received()) : QString());
    emit faceChanged();
}

PageFace RawPage::face() {
    const audit::ReviewedRoot& reviewed = review_.root(review_.selected());
    PageFace face;
    face.title = tr("Raw JSON of %1").arg(review_.label(review_.selected()));
    face.actor = {tr("You, the auditor"), tr("Read the file as it was received; long lines are continued"),
                  tr("Back to the findings"), tr("read the file as received")};
    face.railTitle = tr("Review a root");
    face.steps = steps_;
    face.railFoot = tr("No keys are used here, and nothing is recorded outside a ceremony.");
    face.subjectKind = tr("File");
    face.subject = rowName(reviewed.file);
    face.rehearsal = review_.history().isRehearsal();
    const qsizetype bytes = reviewed.root ? static_cast<qsizetype>(reviewed.root->received().size()) : 0;
    face.records = {tr("%1. Control characters are shown as codes.").arg(counted(bytes, tr("byte"), tr("bytes"))),
                    tr("Records: nothing.")};
    face.acts = {{QStringLiteral("backToFindings"), tr("Back to the findings"), QStringLiteral("F4"), true, true,
                  [this] { emit up(); }}};
    return face;
}

QStringList RawPage::help() const {
    return {tr("These are the bytes of the file, as text. Nothing was formatted or sorted."),
            tr("Characters that could deceive the eye (control and direction characters, bytes that are no UTF-8) are "
               "shown as codes such as \\u{202e}."),
            tr("Esc or F4 goes back.")};
}

QWidget* RawPage::firstFocus() {
    return text_;
}

}  // namespace anchorite::ui
