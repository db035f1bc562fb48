#include "seen.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QWidget>
#include <algorithm>

namespace anchorite::test {

QString shown(const QWidget& window) {
    QStringList texts;
    for (const auto* label : window.findChildren<QLabel*>()) {
        texts << (label->isVisible() ? label->text() : QString());
    }
    return texts.join(QLatin1Char('\n'));
}

bool says(const QWidget& window, const QString& words) {
    const auto labels = window.findChildren<QLabel*>();
    return std::ranges::any_of(labels,
                               [&](const auto* label) { return label->isVisible() && label->text().contains(words); });
}

bool isOpen(const QWidget& window, const char* act) {
    const auto named = window.findChildren<QWidget*>(QLatin1String(act));
    return std::ranges::any_of(named, [](const auto* widget) { return widget->isVisible() && widget->isEnabled(); });
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::map<QString, QByteArray> filesIn(const QString& folder) {
    std::map<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files[path] = contentOf(path);
    }
    return files;
}

}  // namespace anchorite::test
