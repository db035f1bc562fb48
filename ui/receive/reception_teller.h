#pragma once

#include <deque>

#include "ui/receive/reception_news.h"

namespace anchorite::ui {

/// Folds what each picture brought into the one sentence that a person can act on. A new part stays news for a moment;
/// complaints wait until they are true for a while. All times are of one clock that only goes forward.
class ReceptionTeller {
  public:
    using Moment = std::chrono::milliseconds;

    void start(Moment now);
    void hear(const transfer::Look& look, Moment now);
    /// No picture came.
    void wait(Moment now);
    /// Every part was there, and the whole was refused.
    void failCheck(const Error& why);

    [[nodiscard]] Told told() const { return told_; }
    [[nodiscard]] const std::optional<Error>& why() const { return why_; }
    [[nodiscard]] std::optional<int> secondsLeft(const transfer::Progress& progress, Moment now) const;

  private:
    void hearArrival(const transfer::Arrival& arrival, Moment now);
    void hearNothing(transfer::Advice advice, Moment now);
    void tell(Told told, std::optional<Error> why, Moment now);
    Told told_ = Told::nothingYet;
    std::optional<Error> why_;
    Moment toldAt_{0};
    Moment lastText_{0};
    std::deque<Moment> newParts_;  // the last ones
};

/// The strongest thing that one picture's arrivals have done, and how many parts were new.
struct Brought {
    Told told = Told::looking;
    std::uint32_t newParts = 0;
    std::optional<Error> why;
};
[[nodiscard]] Brought broughtBy(const std::vector<transfer::Arrival>& arrivals);

}  // namespace anchorite::ui
