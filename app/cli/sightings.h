#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/session.h"
#include "transfer/decoder/decoder.h"
#include "transfer/wire/receiver.h"

namespace anchorite::app::cli {

/// The texts of codes, in the order in which they were seen, and what became of each picture.
struct Sightings {
    std::vector<std::string> texts;
    metadata::Json pictures = metadata::Json::array();  ///< `{file, verdict}`; the first 4096
    std::size_t looked = 0;                             ///< pictures that could be looked at
    std::optional<Error> firstFailure;                  ///< of a picture that could not
};

/// Looks at picture files, a folder of them or a film, until a transfer is complete and checked. A picture that
/// cannot be read is warned of, and the next one is tried. Errors: those of recordingAt, `decoder.missing`,
/// `decoder.hung` (three pictures one after the other).
Result<Sightings> sightingsIn(Session& session, const std::vector<std::string>& paths, transfer::Decoder& decoder,
                              bool anyType, Outcome& outcome);

/// One text a line, of a file or standard input. Errors: those of Session::read.
Result<Sightings> sightingsInTexts(Session& session, const std::string& path);

/// One transfer, put together from all texts.
struct Assembled {
    transfer::Receiver receiver;
    std::optional<Error> firstRefusal;
    std::optional<transfer::StreamName> other;  ///< another transfer, of which parts were left out
};

/// In the order seen; where that does not come to a checked end, the other way round, so that one stray or forged
/// part at the beginning does not spoil a transfer that is all there.
Assembled assembled(const std::vector<std::string>& texts, bool anyType, transfer::Decoder& decoder);

}  // namespace anchorite::app::cli
