#include "ui/sign/band.h"

#include <QHBoxLayout>

#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

QFrame* withWords(QFrame* band, Sign sign, const QString& title, const QString& sentence) {
    auto* row = new QHBoxLayout(band);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(12);
    row->addWidget(new SignView(sign, length::markList), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(label(Type::strong, title)->wrapped());
    if (!sentence.isEmpty()) {
        column->addWidget(label(Type::body, sentence)->wrapped());
    }
    row->addLayout(column, 1);
    return band;
}

}  // namespace

QFrame* makeBand(const char* ground, Sign sign, const QString& title, const QString& sentence) {
    return withWords(panel(ground), sign, title, sentence);
}

QFrame* makeHiddenWords(const QString& title, const QString& sentence) {
    return withWords(panel("band-hidden"), Sign::cannotCount, title, sentence);
}

}  // namespace anchorite::ui
