#include "ui/frame/record_view.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "crypto/words.h"
#include "ui/icons/icon.h"

namespace anchorite::ui {

namespace {

constexpr qsizetype shownWords = 8;
/// The longest word takes 93 px of mono 14.
constexpr int columnWidth = 95;

}  // namespace

QStringList headWords(const crypto::Sha256& head) {
    QStringList words;
    for (const std::string_view word : crypto::wordsOf(head)) {
        if (words.size() < shownWords) {
            words << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
        }
    }
    return words;
}

RecordView::RecordView(QWidget* parent) : QWidget(parent), entry_(new Label(Type::label)) {
    setObjectName(QStringLiteral("recordFoot"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 11, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconView(QStringLiteral("record"), &Colours::text, 18));
    head->addWidget(entry_, 1);
    column->addLayout(head);
    auto* grid = new QGridLayout;
    grid->setSpacing(1);
    grid->setColumnMinimumWidth(0, columnWidth);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < shownWords; ++i) {
        words_ << new Label(Type::monoSmall, Tone::secondary);
        grid->addWidget(words_.last(), i / 2, i % 2);
    }
    column->addLayout(grid);
}

void RecordView::setRecord(const RecordFoot& record) {
    entry_->say(tr("Record, entry %1").arg(record.entry));
    const QStringList words = headWords(record.head);
    for (int i = 0; i < shownWords; ++i) {
        words_.at(i)->say(words.at(i));
    }
    setAccessibleName(tr("Record, entry %1: %2").arg(record.entry).arg(words.join(QLatin1Char(' '))));
}

}  // namespace anchorite::ui
