#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/digest.h"
#include "transfer/wire/envelope.h"
#include "transfer/wire/frame_form.h"

namespace anchorite::transfer {

/// How a transfer is called on screen, so that two can be told apart: form, type and four hex digits.
struct StreamName {
    std::string form;  ///< "UR", "BBQr", "text"
    std::string type;  ///< UR type, BBQr letter, or "JSON", "PEM", "words"
    /// Four upper-case hex digits ("7F2C") that depend on the stream alone: of a UR on type, sizes and check sum, of a
    /// text on all of it. BBQr has nothing that tells two files of one type and count apart.
    std::string transfer;
    std::uint32_t parts = 1;
    friend bool operator==(const StreamName&, const StreamName&) = default;
};

/// What one text did to the transfer.
struct Arrival {
    enum class What : std::uint8_t {
        newPart,        ///< brought the transfer forward
        nothingNew,     ///< of this transfer, but known already or following from what is known
        repeated,       ///< one of the last texts again: the camera sees the same picture
        completed,      ///< was the last one needed: take() ignores what comes after it
        damaged,        ///< a frame of ours that was damaged on the way (ur.checksum)
        contradiction,  ///< cannot belong to what is here; for BBQr nothing can be received any more (startOver)
        foreign,        ///< a good frame of another transfer
        refused,        ///< no frame that is taken here: `why` says what it is
        ignored,        ///< after the end
    };
    What what;
    std::optional<Error> why;          ///< for damaged, contradiction, refused
    std::optional<StreamName> stream;  ///< for foreign: the other one
};

/// Where a transfer stands.
struct Progress {
    std::uint32_t have = 0;
    std::uint32_t needed = 0;            ///< 0 before the first part
    std::vector<std::uint32_t> missing;  ///< which ones, from 1; only where each is needed by itself (BBQr)
    std::uint64_t seen = 0;              ///< texts that were not repeats
    std::uint64_t foreign = 0, damaged = 0, contradictions = 0, refused = 0;
};

/// What came across, once complete.
struct Received {
    StreamName stream;
    Bytes bytes;                   ///< as carried: the envelope, or the bare content
    std::optional<Parcel> parcel;  ///< when the bytes are an envelope
};

/// Takes the texts of QR pictures, in any order, and puts one transfer together. The first good part fixes which one;
/// others are counted and not obeyed. Never gives a message whose checks did not hold.
///
/// Codes of `why`: `frame.web-address`, `frame.old-ur`, `frame.specter`, `frame.unknown`, `frame.incomplete` (begins as
/// JSON or PEM and does not end so), `frame.too-long`, those of parseUr and parseBbqr, `ur.type` and `bbqr.type`
/// (another program's data), `ur.contradiction`, `bbqr.contradiction`.
class Receiver {
  public:
    /// `anyType` also takes UR types and BBQr letters of other programs; for bytes without an envelope.
    explicit Receiver(bool anyType = false);
    ~Receiver();
    Receiver(Receiver&&) noexcept;
    Receiver& operator=(Receiver&&) noexcept;

    Arrival take(std::string_view text);

    [[nodiscard]] Progress progress() const;
    [[nodiscard]] std::optional<StreamName> stream() const;
    [[nodiscard]] bool isComplete() const;

    /// Another transfer of which five distinct frames came in a row without one of ours; where it has fewer, all of
    /// them, seen five times together.
    [[nodiscard]] std::optional<StreamName> switchOffer() const;
    /// Drops this transfer and goes on with the offered one, keeping the parts of it that were seen while it was
    /// foreign (at most 64). Nothing without an offer.
    void switchStream();
    void startOver();

    /// What came, once complete (`transfer.incomplete` before); may be asked again. When the checks fail here
    /// (`ur.checksum` of the whole, those of BbqrDecoder::file and openEnvelope) nothing is given out and only
    /// startOver helps; for BBQr `bbqr.contradiction` may still come after completion. Bytes that are no envelope come
    /// without a parcel.
    Result<Received> received(Inflater& inflater) const;

    /// The bytes as they were carried, whatever they are; an envelope is not looked into.
    Result<Bytes> carried(Inflater& inflater) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace anchorite::transfer
