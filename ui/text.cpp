#include "ui/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <algorithm>

#include "crypto/base/text.h"

namespace anchorite::ui {

namespace {

constexpr QChar isolate(0x2068);
constexpr QChar endOfIsolate(0x2069);

bool runsLeft(QChar letter) {
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL ||
           letter.direction() == QChar::DirAN;
}

QString isolated(const QString& text) {
    return std::any_of(text.begin(), text.end(), runsLeft) ? isolate + text + endOfIsolate : text;
}

QString withoutIsolates(QString text) {
    return text.remove(isolate).remove(endOfIsolate);
}

}  // namespace

QString plain(std::string_view text) {
    return isolated(QString::fromStdString(anchorite::shown(text)));
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
    const QString whole = withoutIsolates(text);
    return isolated(whole.left((kept + 1) / 2) + QStringLiteral(" … ") + whole.right(kept / 2));
}

QString quoted(const QString& text, int most) {
    QString inner = fitted(text, most);
    for (const char16_t mark : {u'“', u'”', u'„', u'«', u'»'}) {
        inner.replace(QChar(mark), QLatin1Char('"'));
    }
    return QStringLiteral("“%1”").arg(inner);
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
    return withoutIsolates(text.remove(maybeBreak));
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
