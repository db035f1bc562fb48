#include "ui/frame/presenter.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "crypto/words.h"
#include "ui/settings/current.h"
#include "ui/theme/theme.h"

namespace anchorite::ui {

namespace {

/// Lengths of a window of 1280 by 800; others follow in proportion.
constexpr double usualWidth = 1280;
constexpr double usualHeight = 800;
constexpr double left = 96;
constexpr double right = 35;
constexpr double betweenColumns = 77;
constexpr double wordsTop = 130;
constexpr double wordsBottom = 90;
/// From the number's right end to its word.
constexpr double afterNumber = 24;
/// Of the row's height, so that letters of two rows keep apart.
constexpr double letterShare = 0.775;

constexpr int fewWords = 4;
constexpr int usualWords = 8;

/// The widest of all words that the list has, in letters of one width.
qsizetype longestWord() {
    std::size_t longest = 0;
    for (int value = 0; value < 256; ++value) {
        crypto::Sha256 digest;
        digest.bytes.fill(static_cast<std::uint8_t>(value));
        for (const std::string_view word : crypto::wordsOf(digest)) {
            longest = std::max(longest, word.size());
        }
    }
    return static_cast<qsizetype>(longest);
}

QFont inPixels(Type type, double pixels) {
    QFont font = fontOf(type);
    font.setPixelSize(std::max(1, static_cast<int>(pixels)));
    return font;
}

/// Closing the program and blanking the window go on working.
bool isOfTheWindow(const QKeyEvent& key) {
    return key.modifiers() == Qt::ControlModifier && (key.key() == Qt::Key_L || key.key() == Qt::Key_Q);
}

}  // namespace

Presenter::Presenter(QWidget* window) : QWidget(window) {
    setObjectName(QStringLiteral("presenter"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    window->installEventFilter(this);
    hide();
}

void Presenter::open(const Presented& presented) {
    title_ = presented.title;
    what_ = presented.what;
    words_.clear();
    for (const std::string_view word : crypto::wordsOf(presented.digest)) {
        words_ << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    }
    if (!isVisible()) {
        before_ = window()->focusWidget();
        stateBefore_ = window()->windowState();
        setAtOnce(settings().presenterWords);
        setRow(0);
        window()->setWindowState(stateBefore_ | Qt::WindowFullScreen);
        setGeometry(parentWidget()->rect());
        show();
        raise();
        setFocus();
    }
    setRow(std::min(row_, rows() - 1));
}

void Presenter::shut() {
    if (!isVisible()) {
        return;
    }
    hide();
    window()->setWindowState(stateBefore_);
    if (before_ != nullptr) {
        before_->setFocus();
    }
}

bool Presenter::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !isOfTheWindow(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Presenter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void Presenter::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
        case Qt::Key_F11:
            shut();
            break;
        case Qt::Key_Right:
        case Qt::Key_Down:
        case Qt::Key_PageDown:
        case Qt::Key_Space:
            setRow(row_ + 1);
            break;
        case Qt::Key_Left:
        case Qt::Key_Up:
        case Qt::Key_PageUp:
        case Qt::Key_Backspace:
            setRow(row_ - 1);
            break;
        case Qt::Key_Home:
            setRow(0);
            break;
        case Qt::Key_End:
            setRow(rows() - 1);
            break;
        case Qt::Key_4:
            setAtOnce(fewWords);
            break;
        case Qt::Key_8:
            setAtOnce(usualWords);
            break;
        default:
            break;
    }
}

/// The first of the words that were shown stays on screen.
void Presenter::setAtOnce(int words) {
    const int first = row_ * atOnce_;
    atOnce_ = words;
    setRow(first / words);
}

void Presenter::setRow(int row) {
    row_ = std::clamp(row, 0, rows() - 1);
    setAccessibleName(headline());
    setAccessibleDescription(words_.mid(qsizetype{row_} * atOnce_, atOnce_).join(QLatin1Char(' ')));
    update();
}

QString Presenter::headline() const {
    return tr("%1 %2 %3 to %4 of 32").arg(title_, what_).arg(row_ * atOnce_ + 1).arg((row_ + 1) * atOnce_);
}

double Presenter::scale() const {
    return std::min(width() / usualWidth, height() / usualHeight);
}

double Presenter::rowHeight() const {
    return (height() - (wordsTop + wordsBottom) * scale()) / 4;
}

double Presenter::wordWidth() const {
    const double room = width() - (left + right) * scale();
    return atOnce_ == fewWords ? room : (room - betweenColumns * scale()) / 2;
}

QFont Presenter::wordFont() const {
    static const QString widest(longestWord(), QLatin1Char('m'));
    int pixels = static_cast<int>(rowHeight() * letterShare);
    while (pixels > 1 && QFontMetricsF(inPixels(Type::mono, pixels)).horizontalAdvance(widest) > wordWidth()) {
        --pixels;
    }
    return inPixels(Type::mono, pixels);
}

void Presenter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(colours().surface));
    paintHead(painter);
    paintWords(painter);
    paintFoot(painter);
}

void Presenter::paintHead(QPainter& painter) const {
    const double s = scale();
    const QRectF line(left * s, 30 * s, width() - 2 * left * s, 60 * s);
    const QFont strong = inPixels(Type::h1, 40 * s);
    const QFontMetricsF metrics(strong);
    const QString title = metrics.elidedText(title_, Qt::ElideMiddle, line.width() / 2);
    painter.setFont(strong);
    painter.setPen(QColor(colours().text));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, title);
    painter.setFont(inPixels(Type::body, 40 * s));
    painter.setPen(QColor(colours().secondary));
    painter.drawText(line.adjusted(metrics.horizontalAdvance(title) + 24 * s, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     tr("%1 %2 to %3 of 32").arg(what_).arg(row_ * atOnce_ + 1).arg((row_ + 1) * atOnce_));
}

void Presenter::paintWords(QPainter& painter) const {
    const double s = scale();
    const int columns = atOnce_ / 4;
    const QFont font = wordFont();
    const QFont small = inPixels(Type::body, 36 * s);
    const double base = QFontMetricsF(font).ascent() - QFontMetricsF(font).height() / 2;
    for (int i = 0; i < atOnce_; ++i) {
        const int index = row_ * atOnce_ + i;
        const double x = left * s + i % columns * (wordWidth() + betweenColumns * s);
        const double y = wordsTop * s + (i / columns + 0.5) * rowHeight() + base;
        const QString number = QString::number(index + 1);
        painter.setFont(small);
        painter.setPen(QColor(colours().secondary));
        painter.drawText(QPointF(x - afterNumber * s - QFontMetricsF(small).horizontalAdvance(number), y), number);
        painter.setFont(font);
        painter.setPen(QColor(colours().text));
        painter.drawText(QPointF(x, y), words_.value(index));
    }
}

void Presenter::paintFoot(QPainter& painter) const {
    const double s = scale();
    const QRectF line(left * s, height() - 73 * s, width() - (left + 48) * s, 60 * s);
    const QFont strong = inPixels(Type::strong, 28 * s);
    const QString place = tr("Row %1 of %2").arg(row_ + 1).arg(rows());
    painter.setFont(strong);
    painter.setPen(QColor(colours().text));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, place);
    double x = line.left() + QFontMetricsF(strong).horizontalAdvance(place) + 24 * s;
    const double bar = (130.0 * 4 / rows() - 10) * s;
    for (int i = 0; i < rows(); ++i) {
        const QColor colour(i == row_ ? colours().text : colours().hairline);
        const QRectF mark(x, line.center().y() - 5 * s, bar, 10 * s);
        painter.fillRect(i == row_ ? mark : mark.adjusted(0, 3 * s, 0, -3 * s), colour);
        x += bar + 10 * s;
    }
    painter.setFont(inPixels(Type::body, 24 * s));
    painter.setPen(QColor(colours().secondary));
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight,
                     atOnce_ == fewWords ? tr("← → row   8 for eight words   Esc back")
                                         : tr("← → row   4 for four words   Esc back"));
}

QStringList Presenter::clippedTexts() const {
    QStringList clipped;
    const QFontMetricsF metrics(wordFont());
    for (const QString& word : words_) {
        if (metrics.horizontalAdvance(word) > wordWidth()) {
            clipped << word;
        }
    }
    return clipped;
}

}  // namespace anchorite::ui
