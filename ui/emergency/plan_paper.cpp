#include <algorithm>

#include "ui/emergency/plan_words.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

QString tagged(const char* tag, const QString& text) {
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

QString whole(const rotation::Incident& incident) {
    QString html;
    for (const QString& line : QString::fromStdString(incidentText(incident)).split(QLatin1Char('\n'))) {
        html += plain(line.toStdString()).toHtmlEscaped() + QLatin1Char('\n');
    }
    return QStringLiteral("<pre style=\"white-space: pre-wrap; font-size: 8pt\">%1</pre>").arg(html);
}

QString dutyWord(record::Duty duty) {
    switch (duty) {
        case record::Duty::administrator:
            return QObject::tr("administrator");
        case record::Duty::keyHolder:
            return QObject::tr("key holder");
        case record::Duty::witness:
            return QObject::tr("witness");
        case record::Duty::auditor:
            return QObject::tr("auditor");
        case record::Duty::onlineOperator:
            return QObject::tr("online operator");
    }
    return {};
}

}  // namespace

Paper planPaper(const rotation::Incident& incident, const KeyNames& names) {
    const PlanWords words = planWords(incident, names);
    const auto& root = names.root();
    QString html = tagged("h1", words.title);
    html += tagged("p", QObject::tr("Clients trust root %1, which expires %2.")
                            .arg(root.version().number())
                            .arg(QString::fromStdString(root.expires().time.display())));
    html += QStringLiteral("<ol>");
    for (const QString& step : words.steps) {
        html += tagged("li", step);
    }
    html += QStringLiteral("</ol>");
    for (const PlanWords::Line& line : words.lines) {
        html += QStringLiteral("<p><b>%1</b> %2</p>").arg(line.lead.toHtmlEscaped(), line.rest.toHtmlEscaped());
    }
    html += tagged("h2", QObject::tr("The whole answer")) + whole(incident);
    return {QObject::tr("Emergency plan"), html, root.isRehearsal()};
}

QList<CallRow> callRows(const record::Plan& plan) {
    QList<CallRow> rows;
    for (const auto& person : plan.people) {
        QStringList duties;
        for (const auto duty : person.duties) {
            duties << dutyWord(duty);
        }
        rows << CallRow{plain(person.name), duties.join(QStringLiteral(", ")),
                        person.contact.empty() ? QObject::tr("no telephone in the plan") : plain(person.contact)};
    }
    return rows;
}

Paper callPaper(const record::Plan& plan) {
    QString html = tagged("h1", QObject::tr("Call list of %1").arg(plain(plan.name)));
    html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"6\" width=\"100%\">");
    for (const CallRow& row : callRows(plan)) {
        html += QStringLiteral("<tr>") + tagged("td", row.name) + tagged("td", row.duties) + tagged("td", row.contact) +
                QStringLiteral("<td width=\"25%\">&nbsp;</td></tr>");
    }
    html += QStringLiteral("</table>");
    return {QObject::tr("Call list"), html, plan.rehearsal};
}

}  // namespace anchorite::ui
