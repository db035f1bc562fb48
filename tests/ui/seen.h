#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>
#include <map>

namespace anchorite::test {

// What a person sees in a window, and finds on the disk afterwards.

/// The texts of all visible labels, a line each.
QString shown(const QWidget& window);
/// Whether a visible label holds these words.
bool says(const QWidget& window, const QString& words);
/// Whether a visible button or field of that name can be used.
bool isOpen(const QWidget& window, const char* act);
/// Nothing when it cannot be read.
QByteArray contentOf(const QString& path);
/// Every file in a folder and below it, hidden ones too: its path and its bytes.
std::map<QString, QByteArray> filesIn(const QString& folder);

}  // namespace anchorite::test
