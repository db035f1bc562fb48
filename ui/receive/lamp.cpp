#include "ui/receive/lamp.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace anchorite::ui {

Lamp::Lamp(QWidget* page) : QWidget(page) {
    setObjectName(QStringLiteral("lamp"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setAccessibleName(tr("White light for what is held before the camera. Press L to put it out"));
    hide();
}

void Lamp::light() {
    // Over the whole window, which the page has joined only by now.
    QWidget* top = parentWidget()->window();
    if (parentWidget() != top) {
        setParent(top);
        top->installEventFilter(this);
    }
    before_ = top->focusWidget();
    closeWhatLiesBelow(true);
    setGeometry(top->rect());
    show();
    raise();
    setFocus();
}

/// The focus must not wander into what nobody sees.
void Lamp::closeWhatLiesBelow(bool closed) {
    for (auto* below : parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (below != this && !below->isWindow()) {
            below->setEnabled(!closed);
        }
    }
}

void Lamp::putOut() {
    hide();
    closeWhatLiesBelow(false);
    if (before_ != nullptr) {
        before_->setFocus();
    }
}

void Lamp::tell(const QImage& picture, bool mirrored, const QString& count, const QString& sentence) {
    picture_ = picture.isNull() ? picture_ : picture;
    mirrored_ = mirrored;
    count_ = count;
    sentence_ = sentence;
    setAccessibleDescription(count + QLatin1Char(' ') + sentence);
    update();
}

bool Lamp::event(QEvent* event) {
    switch (static_cast<int>(event->type())) {
        case QEvent::ShortcutOverride:
            // No key reaches what lies below.
            event->accept();
            return true;
        case QEvent::KeyPress: {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_L || key == Qt::Key_Escape || key == Qt::Key_Space || key == Qt::Key_Return) {
                putOut();
            }
            return true;
        }
        case QEvent::MouseButtonPress:
            putOut();
            return true;
        default:
            return QWidget::event(event);
    }
}

bool Lamp::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && parentWidget() != nullptr) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void Lamp::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (hasFocus()) {
        painter.setPen(QPen(QColor(coloursOf(ThemeName::light).focus), length::ring));
        painter.drawRect(QRectF(rect()).adjusted(5.5, 5.5, -5.5, -5.5));
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double side = std::min(360.0, height() * 0.5);
    const QPointF middle(width() / 2.0, height() * 0.42);
    if (!picture_.isNull()) {
        const double scale = side / picture_.height();
        painter.save();
        painter.translate(middle);
        painter.scale(mirrored_ ? -scale : scale, scale);
        painter.drawImage(QPointF(-picture_.width() / 2.0, -picture_.height() / 2.0), picture_);
        painter.restore();
    }
    painter.setPen(Qt::black);
    const auto line = [&](Type type, double top, const QString& text) {
        painter.setFont(fontOf(type));
        painter.drawText(QRectF(24, top, width() - 48, 40), Qt::AlignCenter, text);
    };
    const double below = middle.y() + side / 2;
    line(Type::emphasis, below + 12, count_);
    line(Type::body, below + 46, sentence_);
    line(Type::caption, height() - 56, tr("The screen is a lamp now. L puts it out."));
}

}  // namespace anchorite::ui
