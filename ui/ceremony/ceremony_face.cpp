#include "ui/ceremony/ceremony_face.h"

#include <QCoreApplication>
#include <array>

#include "ui/core/core_words.h"
#include "ui/text.h"

namespace anchorite::ui {

using record::Phase;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CeremonyFace)
};

constexpr std::array phases{Phase::opening, Phase::keys, Phase::compose, Phase::sign, Phase::release, Phase::close};

QString nameOf(Phase phase, std::int64_t version) {
    switch (phase) {
        case Phase::opening:
            return Words::tr("Opening");
        case Phase::keys:
            return Words::tr("Keys");
        case Phase::compose:
            return Words::tr("Compose root %1").arg(version);
        case Phase::sign:
            return Words::tr("Sign, collect");
        case Phase::release:
            return Words::tr("Release");
        case Phase::close:
            return Words::tr("Close");
    }
    return {};
}

bool isSettled(const record::StepView& view) {
    return view.mark.status == record::StepStatus::done || view.mark.status == record::StepStatus::excepted;
}

RailStep railStep(const CeremonyView& view, Phase phase, Phase here) {
    qsizetype all = 0;
    qsizetype settled = 0;
    bool open = false;
    for (const record::StepView& step : view.steps) {
        if (phaseOf(step.step.kind) != phase) {
            continue;
        }
        ++all;
        settled += isSettled(step) ? 1 : 0;
        open = open || (!isSettled(step) && step.step.required);
    }
    RailStep rail{nameOf(phase, view.version()), {}, RailStep::State::toCome, true};
    if (all > 0 && !open) {
        rail.state = RailStep::State::done;
    }
    if (phase == here) {
        rail.state = RailStep::State::now;
        rail.detail = Words::tr("%1 of %2 steps").arg(settled).arg(all);
    }
    return rail;
}

}  // namespace

PageFace ceremonyFace(const CeremonyDesk& desk, Phase here) {
    const CeremonyView& view = desk.view();
    PageFace face;
    face.railTitle = view.plan.rehearsal ? Words::tr("Rehearse a ceremony") : Words::tr("Hold a ceremony");
    for (const Phase phase : phases) {
        face.steps << railStep(view, phase, here);
    }
    face.record = RecordFoot{view.state.records, view.head};
    face.subjectKind = view.plan.rehearsal ? Words::tr("Rehearsal") : Words::tr("Ceremony");
    face.subject = plain(view.plan.name);
    face.rehearsal = view.plan.rehearsal;
    return face;
}

PageFace ceremonyFace(const CeremonyDesk& desk, record::StepKind here) {
    return ceremonyFace(desk, phaseOf(here));
}

QString nextAfter(const CeremonyDesk& desk, const std::string& step) {
    const auto& steps = desk.view().steps;
    bool after = false;
    for (const record::StepView& view : steps) {
        if (after && !isSettled(view)) {
            return coreWords(view.step.title);
        }
        after = after || view.step.id() == step;
    }
    return desk.view().state.closed ? Words::tr("The ceremony is closed") : Words::tr("The steps that are still open");
}

StepCount countOf(const CeremonyView& view) {
    StepCount count{0, static_cast<qsizetype>(view.steps.size())};
    for (const record::StepView& step : view.steps) {
        count.done += isSettled(step) ? 1 : 0;
    }
    return count;
}

QString anyOf(const std::vector<std::string>& names) {
    constexpr std::size_t named = 2;
    QStringList list;
    for (std::size_t i = 0; i < names.size() && i < named; ++i) {
        list << plain(names[i]);
    }
    const QString some = list.join(Words::tr(" or "));
    return names.size() <= named ? some : Words::tr("%1 or %2 others").arg(some).arg(names.size() - named);
}

}  // namespace anchorite::ui
