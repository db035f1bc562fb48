#include "ui/receive/reception_teller.h"

#include <cmath>

namespace anchorite::ui {

namespace {

using transfer::Advice;
using transfer::Arrival;
using namespace std::chrono_literals;

constexpr auto patience = 5000ms;      // before "no code seen"
constexpr auto newsStays = 1500ms;     // a new part, or a refusal, against "same part again"
constexpr auto readingStays = 1000ms;  // without any text
constexpr std::size_t partsForRate = 8;

Told toldBy(const Arrival& arrival) {
    switch (arrival.what) {
        case Arrival::What::newPart:
            return Told::newPart;
        case Arrival::What::nothingNew:
        case Arrival::What::repeated:
            return Told::samePart;
        case Arrival::What::completed:
        case Arrival::What::ignored:
            return Told::complete;
        case Arrival::What::damaged:
            return Told::damaged;
        case Arrival::What::contradiction:
            return Told::contradiction;
        case Arrival::What::foreign:
            return Told::otherTransfer;
        case Arrival::What::refused:
            return Told::notOurs;
    }
    return Told::looking;
}

/// What matters more is higher.
int weightOf(Told told) {
    constexpr Told rising[] = {Told::looking, Told::samePart,      Told::otherTransfer, Told::notOurs,
                               Told::damaged, Told::contradiction, Told::newPart,       Told::complete};
    int weight = 0;
    for (const Told known : rising) {
        ++weight;
        if (known == told) {
            return weight;
        }
    }
    return 0;
}

Told complaint(Advice advice) {
    switch (advice) {
        case Advice::blurred:
            return Told::blurred;
        case Advice::tooSmall:
            return Told::tooSmall;
        case Advice::tooBright:
            return Told::tooBright;
        case Advice::tooDark:
            return Told::tooDark;
        case Advice::notCentred:
            return Told::notCentred;
        case Advice::none:
        case Advice::noCode:
            return Told::looking;
    }
    return Told::looking;
}

}  // namespace

Brought broughtBy(const std::vector<Arrival>& arrivals) {
    Brought brought;
    for (const Arrival& arrival : arrivals) {
        const Told told = toldBy(arrival);
        brought.newParts += told == Told::newPart || arrival.what == Arrival::What::completed ? 1 : 0;
        if (weightOf(told) > weightOf(brought.told)) {
            brought.told = told;
            brought.why = arrival.why;
        }
    }
    return brought;
}

void ReceptionTeller::tell(Told told, std::optional<Error> why, Moment now) {
    told_ = told;
    why_ = std::move(why);
    toldAt_ = now;
}

void ReceptionTeller::start(Moment now) {
    tell(Told::starting, std::nullopt, now);
    lastText_ = now;
    newParts_.clear();
}

void ReceptionTeller::hear(const transfer::Look& look, Moment now) {
    if (look.arrivals.empty()) {
        hearNothing(look.advice, now);
        return;
    }
    const Brought brought = broughtBy(look.arrivals);
    lastText_ = now;
    for (std::uint32_t i = 0; i < brought.newParts; ++i) {
        newParts_.push_back(now);
        if (newParts_.size() > partsForRate) {
            newParts_.pop_front();
        }
    }
    // The camera sees every picture several times: that the last one is known already is no news yet.
    const bool dull = brought.told == Told::samePart;
    const bool fresh =
        toldAt_ + newsStays > now && told_ != Told::starting && told_ != Told::looking && told_ != Told::noCode;
    if (!dull || !fresh) {
        tell(brought.told, brought.why, now);
    }
}

void ReceptionTeller::hearNothing(Advice advice, Moment now) {
    if (told_ == Told::starting) {
        tell(Told::looking, std::nullopt, now);
        lastText_ = now;
    }
    if (now < lastText_ + readingStays) {
        return;
    }
    const Told wanted = complaint(advice);
    if (wanted != Told::looking) {
        tell(wanted, std::nullopt, now);
    } else if (now >= lastText_ + patience) {
        tell(Told::noCode, std::nullopt, now);
    } else if (told_ != Told::looking && now >= toldAt_ + newsStays) {
        tell(Told::looking, std::nullopt, now);
    }
}

void ReceptionTeller::wait(Moment now) {
    if (told_ != Told::starting) {
        hearNothing(Advice::noCode, now);
    }
}

void ReceptionTeller::failCheck(const Error& why) {
    told_ = Told::failedCheck;
    why_ = why;
}

std::optional<int> ReceptionTeller::secondsLeft(const transfer::Progress& progress, Moment now) const {
    constexpr std::size_t enough = 3;
    if (newParts_.size() < enough || progress.have >= progress.needed || now > newParts_.back() + patience) {
        return std::nullopt;
    }
    const double taken = std::chrono::duration<double>(newParts_.back() - newParts_.front()).count();
    const double each = taken / static_cast<double>(newParts_.size() - 1);
    return std::max(1, static_cast<int>(std::lround(each * (progress.needed - progress.have))));
}

}  // namespace anchorite::ui
