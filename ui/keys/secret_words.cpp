#include "ui/keys/secret_words.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTimer>
#include <algorithm>

#include "crypto/base/bytes.h"
#include "ui/settings/current.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/wrapped_text.h"

namespace anchorite::ui {

namespace {

constexpr int frame = 2;
constexpr int inset = frame + length::hatchBand + 16;
constexpr int padding = 14;
constexpr int rowHeight = 28;
constexpr int titleHeight = 26;
constexpr int longestWord = 8;

int cellWidth() {
    return QFontMetrics(fontOf(Type::mono)).horizontalAdvance(QString(longestWord + 4, QLatin1Char('m')));
}

}  // namespace

SecretWords::SecretWords(QWidget* parent) : QWidget(parent), cover_(new QTimer(this)) {
    cover_->setObjectName(QStringLiteral("cover"));
    cover_->setSingleShot(true);
    connect(cover_, &QTimer::timeout, this, &SecretWords::hideSecrets);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Secret words, on screen only"));
    hide();
}

void SecretWords::show(crypto::SecretBytes words, const QString& sentence) {
    words_ = std::move(words);
    sentence_ = sentence;
    const auto text = words_.expose();
    count_ = int(std::ranges::count(text, std::uint8_t{' '})) + 1;
    setVisible(true);
    qApp->installEventFilter(this);
    cover_->start(settings().secretSeconds * 1000);
    updateGeometry();
    update();
}

void SecretWords::hideSecrets() {
    if (!isShown()) {
        return;
    }
    forget();
    repaint();
    setVisible(false);
    emit hidden();
}

bool SecretWords::event(QEvent* event) {
    if (event->type() == QEvent::WindowDeactivate) {
        hideSecrets();
    }
    return QWidget::event(event);
}

void SecretWords::hideEvent(QHideEvent* event) {
    forget();
    QWidget::hideEvent(event);
}

void SecretWords::forget() {
    words_ = {};
    cover_->stop();
    qApp->removeEventFilter(this);
}

/// Whoever types is still there.
bool SecretWords::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && isShown()) {
        cover_->start();
    }
    return QWidget::eventFilter(watched, event);
}

int SecretWords::textWidth(int width) const {
    return width - inset - padding;
}

int SecretWords::columnsIn(int width) const {
    const int columns = std::clamp(textWidth(width) / cellWidth(), 1, 4);
    return columns == 3 ? 2 : columns;
}

int SecretWords::heightForWidth(int width) const {
    const int rows = (std::max(count_, 1) + columnsIn(width) - 1) / columnsIn(width);
    return 2 * padding + titleHeight + rows * rowHeight + 6 +
           wrappedHeight(sentence_, fontOf(Type::caption), textWidth(width));
}

QStringList SecretWords::clippedTexts() const {
    return isVisible() && height() < heightForWidth(width()) ? QStringList{sentence_} : QStringList{};
}

void SecretWords::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(c.stop), frame));
    painter.setBrush(QColor(c.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), length::radiusPanel, length::radiusPanel);
    painter.fillRect(QRect(frame, frame, length::hatchBand, height() - 2 * frame), hatch(devicePixelRatioF()));
    painter.setFont(fontOf(Type::strong));
    painter.setPen(QColor(c.stop));
    painter.drawText(QRect(inset, padding, textWidth(width()), titleHeight), Qt::AlignLeft | Qt::AlignTop,
                     tr("SECRET"));
    painter.setPen(QColor(c.text));
    painter.setFont(fontOf(Type::mono));
    const auto text = words_.expose();
    const int columns = columnsIn(width());
    int number = 0;
    for (std::size_t start = 0; start < text.size(); ++number) {
        const auto end =
            std::size_t(std::ranges::find(text.begin() + std::ptrdiff_t(start), text.end(), ' ') - text.begin());
        const QString word =
            QString::fromLatin1(reinterpret_cast<const char*>(text.data() + start), qsizetype(end - start));
        const QRect place(inset + number % columns * cellWidth(), padding + titleHeight + number / columns * rowHeight,
                          cellWidth(), rowHeight);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("%1 %2").arg(number + 1).arg(word));
        start = end + 1;
    }
    painter.setFont(fontOf(Type::caption));
    painter.setPen(QColor(c.secondary));
    const int used = wrappedHeight(sentence_, fontOf(Type::caption), textWidth(width()));
    paintWrapped(painter, sentence_, fontOf(Type::caption),
                 QRectF(inset, height() - padding - used, textWidth(width()), used));
}

}  // namespace anchorite::ui
