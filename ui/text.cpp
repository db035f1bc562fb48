#include "ui/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <algorithm>

#include "crypto/base/text.h"

namespace anchorite::ui {

QString plain(std::string_view text) {
    return QString::fromStdString(anchorite::shown(text));
}

QString plainLines(std::string_view text) {
    QStringList lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines << plain(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines.join(QLatin1Char('\n'));
}

QString capital(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

QString fitted(const QString& text, int most) {
    if (text.size() <= most) {
        return text;
    }
    const int kept = most - 3;
    return text.left((kept + 1) / 2) + QStringLiteral(" … ") + text.right(kept / 2);
}

constexpr QChar maybeBreak(0x200B);

QString breakable(const QString& text) {
    constexpr int longest = 40;
    QString answer;
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > longest && run % 16 == 0 && !letter.isLowSurrogate()) {
            answer += maybeBreak;
        }
        answer += letter;
    }
    return answer;
}

QString unbroken(QString text) {
    return text.remove(maybeBreak);
}

QString rowName(std::string_view text) {
    return fitted(plain(text), 48);
}

QString sentence(std::string_view detail) {
    QString answer = plain(detail);
    if (!answer.isEmpty() && !answer.endsWith(QLatin1Char('.'))) {
        answer += QLatin1Char('.');
    }
    return capital(answer);
}

QString counted(qsizetype count, const QString& one, const QString& many) {
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

QString byteCount(std::uint64_t bytes) {
    constexpr QChar unbroken(0x00A0);
    QString digits = QString::number(bytes);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, unbroken);
    }
    return digits + unbroken +
           (bytes == 1 ? QCoreApplication::translate("Text", "byte") : QCoreApplication::translate("Text", "bytes"));
}

QString grouped(ByteView bytes) {
    const QString hex = QString::fromStdString(toHex(bytes));
    QString answer;
    for (qsizetype at = 0; at < hex.size(); at += 4) {
        answer += (at == 0 ? QString() : QStringLiteral(" ")) + hex.mid(at, 4);
    }
    return answer;
}

std::string pathBytes(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

}  // namespace anchorite::ui
