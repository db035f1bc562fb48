#pragma once

#include <QLabel>
#include <QtTest>

#include "stage.h"

namespace anchorite::test {

inline QString described(const QWidget* widget) {
    return QStringLiteral("%1 %2 %3 (%4 x %5)")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), widget->accessibleName())
        .arg(widget->width())
        .arg(widget->height());
}

/// Every visible text that has not the room that it needs.
inline QStringList clippedIn(QWidget& window) {
    QStringList clipped;
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        QStringList texts;
        if (widget->metaObject()->indexOfMethod("clippedTexts()") >= 0) {
            QMetaObject::invokeMethod(widget, "clippedTexts", Qt::DirectConnection, Q_RETURN_ARG(QStringList, texts));
        }
        const auto* label = qobject_cast<const QLabel*>(widget);
        const int right = widget->mapTo(&window, QPoint(widget->width(), 0)).x();
        if (label != nullptr && !label->text().isEmpty() && right > window.width()) {
            texts << label->text();
        }
        for (const QString& text : texts) {
            clipped << described(widget) + QStringLiteral(": ") + text;
        }
    }
    return clipped;
}

/// Rows of a test table. `without`: scenes that have the same controls as another one.
inline void addScenes(std::initializer_list<Scene> without = {}) {
    QTest::addColumn<int>("scene");
    for (const SceneName& scene : scenes) {
        if (std::ranges::find(without, scene.scene) == without.end()) {
            QTest::addRow("%s", scene.name) << static_cast<int>(scene.scene);
        }
    }
}

}  // namespace anchorite::test
