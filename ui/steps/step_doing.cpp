#include "ui/steps/step_doing.h"

#include <QCoreApplication>

namespace anchorite::ui {

using record::StepKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepDoing)
};

QString doingAtTheEnd(StepKind kind) {
    if (kind == StepKind::publication) {
        return Words::tr("Bring what clients fetch at the edges");
    }
    if (kind == StepKind::destroy) {
        return Words::tr("Destroy every copy, and say how");
    }
    if (kind == StepKind::exceptions) {
        return Words::tr("Read every exception aloud");
    }
    if (kind == StepKind::statement) {
        return Words::tr("Say in your own words what you saw");
    }
    if (kind == StepKind::nextDates) {
        return Words::tr("Write these dates down");
    }
    if (kind == StepKind::teardown) {
        return Words::tr("Name each thing, and what proves it");
    }
    return Words::tr("Write the last words down, read six back");
}

QString doingAtTheOpening(StepKind kind) {
    if (kind == StepKind::rehearsal) {
        return Words::tr("Type the last words of the rehearsal");
    }
    if (kind == StepKind::rollCall) {
        return Words::tr("Each person types their initials");
    }
    if (kind == StepKind::planWords) {
        return Words::tr("Type six words from your own paper copy");
    }
    if (kind == StepKind::planCheckpoint) {
        return Words::tr("Write the words down, then read six back");
    }
    if (kind == StepKind::machine) {
        return Words::tr("Bring the machine report, say what it shows");
    }
    if (kind == StepKind::clock) {
        return Words::tr("Type what two watches show, in UTC");
    }
    if (kind == StepKind::bagIn) {
        return Words::tr("Compare the seal, type its number twice");
    }
    return kind == StepKind::incident ? Words::tr("Bring the marks of the incident")
                                      : Words::tr("Bring the root before, as published");
}

}  // namespace

QString doingOf(StepKind kind) {
    if (kind <= StepKind::incident) {
        return doingAtTheOpening(kind);
    }
    if (kind >= StepKind::publication) {
        return doingAtTheEnd(kind);
    }
    if (kind == StepKind::secondEncoder) {
        return Words::tr("Type six words that the other program gives");
    }
    if (kind == StepKind::signCheckpoint) {
        return Words::tr("Sign the head, then read six words back");
    }
    if (kind == StepKind::clients) {
        return Words::tr("Play the update as clients will");
    }
    if (kind == StepKind::finalWords) {
        return Words::tr("Type six words from your own copy");
    }
    if (kind == StepKind::release) {
        return Words::tr("Choose the folder for the root");
    }
    return kind == StepKind::exportBundle ? Words::tr("Choose a new folder for the bundle")
                                          : Words::tr("Do what the script says");
}

}  // namespace anchorite::ui
