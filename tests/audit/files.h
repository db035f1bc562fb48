#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <string>
#include <vector>

#include "ceremony/audit/history.h"

namespace anchorite::test {

inline std::string contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll().toStdString();
}

/// A file of tests/fixtures (made by make_roots.py there).
inline std::string fixture(const std::string& name) {
    return contentOf(QStringLiteral(PROJECT_ROOT "/tests/fixtures/") + QString::fromStdString(name));
}

/// The folder of real and broken roots of other projects; empty when this machine has none.
inline QString corpus() {
    const auto shared = qEnvironmentVariable("ANCHORITE_SHARED", QStringLiteral(PROJECT_ROOT "/../shared"));
    const QDir folder(shared + "/corpus");
    return folder.exists("manifest.json") ? folder.absolutePath() : QString();
}

/// All `N.root.json` of a folder.
inline std::vector<audit::Document> documentsIn(const QString& folder) {
    std::vector<std::string> names;
    for (const auto& name : QDir(folder).entryList(QDir::Files))
        names.push_back(name.toStdString());
    std::vector<audit::Document> documents;
    for (const auto& name : audit::rootFilesInOrder(names))
        documents.push_back({name, contentOf(folder + "/" + QString::fromStdString(name))});
    return documents;
}

inline std::vector<audit::Document> fixturesIn(const std::string& folder) {
    return documentsIn(QStringLiteral(PROJECT_ROOT "/tests/fixtures/") + QString::fromStdString(folder));
}

inline UtcTime time(const char* text) {
    return UtcTime::parseTyped(text).value();
}

}  // namespace anchorite::test
