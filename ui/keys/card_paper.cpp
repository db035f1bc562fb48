#include "ui/keys/card_paper.h"

#include <QCoreApplication>

#include "crypto/words.h"

namespace anchorite::ui {

namespace {

QString said(const char* text) {
    return QCoreApplication::translate("anchorite::ui::KeyCard", text).toHtmlEscaped();
}

QString rowsOf(const crypto::Sha256& digest) {
    QString rows;
    int number = 0;
    for (const auto word : crypto::wordsOf(digest)) {
        if (number % 8 == 0) {
            rows += QStringLiteral("%1<tr><td>%2</td>")
                        .arg(number == 0 ? QString() : QStringLiteral("</tr>"))
                        .arg(number / 8 + 1);
        }
        rows += QStringLiteral("<td>%1</td>").arg(QString::fromLatin1(word.data(), qsizetype(word.size())));
        ++number;
    }
    return QStringLiteral("<table cellpadding=\"4\">%1</tr></table>").arg(rows);
}

}  // namespace

Paper keyCard(const KeyCard& card) {
    const QString title = QCoreApplication::translate("anchorite::ui::KeyCard", "Key card of %1").arg(card.holder);
    const QString html =
        QStringLiteral("<h1>%1</h1><p>%2</p><p>%3</p><h2>%4</h2>%5<p>%6</p><p>%7 ______________________</p>")
            .arg(title.toHtmlEscaped(), card.occasion.toHtmlEscaped(), card.facts.toHtmlEscaped(),
                 said(QT_TRANSLATE_NOOP("anchorite::ui::KeyCard", "Words of the key")), rowsOf(card.words),
                 said(QT_TRANSLATE_NOOP("anchorite::ui::KeyCard",
                                        "These words are public. They name the key wherever it is listed. The "
                                        "passphrase does not belong on this card.")),
                 said(QT_TRANSLATE_NOOP("anchorite::ui::KeyCard", "Seal, medium:")));
    return {title, html, card.rehearsal};
}

}  // namespace anchorite::ui
