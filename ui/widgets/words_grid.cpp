#include "ui/widgets/words_grid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

constexpr int numberWidth = 28;
/// The longest words of the list have eleven letters.
constexpr int longestWord = 11;

int letterWidth(const QFont& font) {
    return QFontMetrics(font).horizontalAdvance(QLatin1Char('m'));
}

int cellWidth(int width, int columns, const QFont& font) {
    return std::min((width - numberWidth) / columns, (longestWord + 3) * letterWidth(font));
}

}  // namespace

WordsGrid::WordsGrid(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The 32 words of the payload"));
    // Not Fixed: that would hold it to the height of its size hint, whatever its width.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WordsGrid::setWords(const crypto::Words& words) {
    words_.clear();
    for (const std::string_view word : words) {
        words_ << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    }
    setAccessibleDescription(words_.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

void WordsGrid::setSmall() {
    small_ = true;
    updateGeometry();
}

QFont WordsGrid::face() const {
    return fontOf(small_ ? Type::monoSmall : Type::mono);
}

int WordsGrid::narrowestCell() const {
    return longestWord * letterWidth(face()) + (small_ ? 4 : 6);
}

int WordsGrid::columnsIn(int width) const {
    const int fitting = (width - numberWidth) / narrowestCell();
    return fitting >= 8 ? 8 : fitting >= 4 ? 4 : 2;
}

int WordsGrid::heightForWidth(int width) const {
    return 32 / columnsIn(width) * rowHeight();
}

QSize WordsGrid::minimumSizeHint() const {
    return {numberWidth + 2 * narrowestCell(), rowHeight()};
}

QStringList WordsGrid::clippedTexts() const {
    QStringList clipped;
    const QFontMetrics metrics(face());
    for (const QString& word : words_) {
        if (metrics.horizontalAdvance(word) > cellWidth(width(), columnsIn(width()), face())) {
            clipped << word;
        }
    }
    return height() < heightForWidth(width()) ? words_ : clipped;
}

void WordsGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int columns = columnsIn(width());
    const int cell = cellWidth(width(), columns, face());
    for (int i = 0; i < words_.size(); ++i) {
        const int top = i / columns * rowHeight();
        if (i % columns == 0) {
            painter.setFont(fontOf(Type::caption));
            painter.setPen(QColor(colours().secondary));
            painter.drawText(QRect(0, top, numberWidth, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                             QString::number(i + 1));
        }
        painter.setFont(face());
        painter.setPen(QColor(colours().text));
        painter.drawText(QRect(numberWidth + i % columns * cell, top, cell, rowHeight()),
                         Qt::AlignVCenter | Qt::AlignLeft, words_.at(i));
    }
}

void WordsGrid::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(words_.join(QLatin1Char(' ')));
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace anchorite::ui
