#pragma once

#include <QImage>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "transfer/reception/reception.h"

namespace anchorite::ui {

/// What a person is told about the pictures that come in. One at a time: the one that matters most.
enum class Told {
    nothingYet,  ///< no source was opened
    starting,    ///< the camera was asked and has given no picture yet
    looking,     ///< pictures come, and it is too early to complain
    noCode,      ///< nothing for five seconds
    blurred,     ///< a code is there and cannot be read, for this reason
    tooSmall,
    tooBright,
    tooDark,
    notCentred,
    newPart,
    samePart,
    damaged,
    contradiction,
    notOurs,  ///< a good code that is no frame of ours: `why` says what it is
    otherTransfer,
    mixed,  ///< so many of another transfer that one must choose
    complete,
    failedCheck,  ///< every part is there, and together they are not what was sent
};

/// One picture file and what it brought.
struct PictureVerdict {
    std::string name;
    Told told = Told::looking;
    std::uint32_t newParts = 0;
    std::optional<Error> why;
};

/// A snapshot of the reception, made in the worker's thread and handed over by value.
struct ReceptionNews {
    enum class Source { none, starting, running, ended, failed };
    Source source = Source::none;
    Told told = Told::nothingYet;
    std::optional<Error> why;      ///< for notOurs, damaged, contradiction, failedCheck
    std::optional<Error> failure;  ///< why the source ended, when it failed
    transfer::Progress progress;
    std::optional<transfer::StreamName> stream;
    std::optional<transfer::StreamName> offer;  ///< the other transfer, until that is answered
    transfer::Advice advice = transfer::Advice::none;
    bool codeSeen = false;           ///< in the newest picture
    std::optional<int> secondsLeft;  ///< only after three new parts
    std::shared_ptr<const transfer::Received> received;
    std::vector<PictureVerdict> verdicts;  ///< of picture files, in their order; the newest last
    QImage picture;  ///< the newest picture, scaled for the screen; null when there is none that was not seen
};

}  // namespace anchorite::ui
