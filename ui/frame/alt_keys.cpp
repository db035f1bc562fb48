#include "ui/frame/alt_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace anchorite::ui {

AltKeys::AltKeys(QObject* parent) : QObject(parent) {
    qApp->installEventFilter(this);
}

/// The keys of open acts never come here as key presses.
bool AltKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QObject::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool field =
        qobject_cast<QLineEdit*>(watched) != nullptr || qobject_cast<QPlainTextEdit*>(watched) != nullptr;
    const bool letter = (key->modifiers() & ~Qt::ShiftModifier) == Qt::AltModifier && !key->text().isEmpty();
    return (field && letter) || QObject::eventFilter(watched, event);
}

}  // namespace anchorite::ui
