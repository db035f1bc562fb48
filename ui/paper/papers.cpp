#include "ui/paper/papers.h"

#include <QCoreApplication>

#include "ceremony/record/plan/script.h"
#include "crypto/words.h"
#include "ui/ceremony/desk.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

struct Papers {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

/// What stands between a headline and its text in a terminal.
bool isRule(const QString& line) {
    return line.size() > 3 && line.count(QLatin1Char('-')) == line.size();
}

QString preformatted(const QStringList& lines) {
    return QStringLiteral("<pre>%1</pre>").arg(lines.join(QLatin1Char('\n')));
}

/// Where the script's own file has small lines below each other, paper needs a break.
QString forPaper(std::string html) {
    QString text = QString::fromStdString(html);
    text.replace(QStringLiteral("<small>"), QStringLiteral("<br/><small>"));
    text.replace(QStringLiteral("<table"),
                 QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\""));
    text.replace(QStringLiteral("<h2>The script</h2>"),
                 QStringLiteral("<h2 style=\"page-break-before:always\">The script</h2>"));
    text.replace(QStringLiteral("<th scope=\"row\">"), QStringLiteral("<th width=\"18%\">"));
    text.replace(QStringLiteral("<th>#</th><th>Step</th><th>Who</th><th>What is said</th>"),
                 QStringLiteral("<th width=\"4%\">#</th><th width=\"44%\">Step</th><th width=\"14%\">Who</th>"
                                "<th width=\"22%\">What is said</th>"));
    const auto begin = text.indexOf(QStringLiteral("<style>"));
    const auto end = text.indexOf(QStringLiteral("</style>"), begin);
    if (begin >= 0 && end > begin) {
        text.remove(begin, end + 8 - begin);  // of browsers; the paper has its own
    }
    text.replace(QStringLiteral("<div class=\"words\">"), QStringLiteral("<pre>"));
    text.replace(QStringLiteral("\n</div>"), QStringLiteral("</pre>"));
    return text;
}

}  // namespace

Paper textPaper(const QString& title, const std::string& text, bool rehearsal) {
    QString html = QStringLiteral("<body>");
    QStringList lines;
    const QString whole = QString::fromStdString(text);
    for (const QString& line : whole.split(QLatin1Char('\n'))) {
        const QString shown = plain(line.toStdString()).toHtmlEscaped();
        if (isRule(line) && !lines.isEmpty()) {
            const QString headline = lines.takeLast();
            html += (lines.isEmpty() ? QString() : preformatted(lines)) + QStringLiteral("<h1>%1</h1>").arg(headline);
            lines.clear();
        } else {
            lines << shown;
        }
    }
    return {title, html + preformatted(lines) + QStringLiteral("</body>"), rehearsal};
}

Paper wordsPaper(const QString& title, const QString& what, const crypto::Sha256& digest, bool rehearsal) {
    const std::string text = title.toStdString() + "\n----\n" + what.toStdString() + "\n\n" +
                             crypto::wordRows(crypto::wordsOf(digest)) + "  SHA-256 " + digest.hex() + "\n";
    return textPaper(title, text, rehearsal);
}

Paper wordsPaper(const Presented& presented, bool rehearsal) {
    return wordsPaper(presented.title, presented.what, presented.digest, rehearsal);
}

Paper wordsSheet(const CeremonyView& view) {
    return textPaper(Papers::tr("Checkpoint sheet, %1").arg(rowName(view.plan.name)),
                     record::sheetText(view.plan, view.state, view.checkpointHead), view.plan.rehearsal);
}

Paper keyCard(const record::Plan& plan, const record::PlannedKey& key, const metadata::KeyId& keyid,
              const std::optional<metadata::SignedRoot>& pinned) {
    return textPaper(Papers::tr("Key card, %1").arg(rowName(key.label)), record::cardText(plan, key, keyid, pinned),
                     plan.rehearsal);
}

Paper script(const record::Plan& plan) {
    return {Papers::tr("Script, %1").arg(rowName(plan.name)), forPaper(record::scriptHtml(plan)), plan.rehearsal};
}

Paper transcript(const CeremonyView& view, const std::vector<record::Record>& records) {
    return textPaper(Papers::tr("Transcript, %1").arg(rowName(view.plan.name)),
                     record::transcriptText(view.plan, view.state, records, view.checkpointHead), view.plan.rehearsal);
}

Paper letter(const CeremonyView& view) {
    return textPaper(Papers::tr("Attestation, %1").arg(rowName(view.plan.name)),
                     record::attestationText({view.plan, view.state, view.steps, view.document, view.checkpointHead}),
                     view.plan.rehearsal);
}

Paper auditReport(const audit::History& history, const QString& title) {
    return textPaper(title, audit::reportText(history), history.isRehearsal());
}

}  // namespace anchorite::ui
