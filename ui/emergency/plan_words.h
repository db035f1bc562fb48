#pragma once

#include <QList>
#include <QString>

#include "ui/emergency/key_names.h"
#include "ui/frame/page.h"

namespace anchorite::ui {

/// What an assessed incident is called on screen and on paper. Every statement about what can be done comes from
/// rotation::assess; here it is only put in order.
struct PlanWords {
    struct Line {
        Sign sign;
        QString lead, rest;
    };
    QString title;
    QStringList steps;
    QList<Line> lines;
};

[[nodiscard]] PlanWords planWords(const rotation::Incident& incident, const KeyNames& names);

/// What stands above the plan where a new root does not end the danger: title, three sentences, code.
struct StopWords {
    QString title, happened, safe, next, code;
};
[[nodiscard]] StopWords stopWords(const rotation::Incident& incident);

/// The one page for a desk at night: the plan as on the screen, then the whole answer.
[[nodiscard]] Paper planPaper(const rotation::Incident& incident, const KeyNames& names);

/// People of the plan with their duties and telephones.
struct CallRow {
    QString name, duties, contact;
};
[[nodiscard]] QList<CallRow> callRows(const record::Plan& plan);
[[nodiscard]] Paper callPaper(const record::Plan& plan);

}  // namespace anchorite::ui
