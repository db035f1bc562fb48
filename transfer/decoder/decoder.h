#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "transfer/picture/frame.h"
#include "transfer/wire/inflater.h"

namespace anchorite::transfer {

class DecoderProcess;
namespace protocol {
struct Question;
struct Answer;
}  // namespace protocol

/// The decoder's process, seen from this side: starts `anchorite-decoder` when it is first needed, asks it one thing at
/// a time over two pipes, and kills it when it answers too late, too much or nonsense. The next question starts a new
/// one. Hostile bytes are decoded there and nowhere else (docs/THREATS.md).
///
/// Errors of every question: `decoder.missing` (the program cannot be started), `decoder.crashed` (it ended in the
/// middle), `decoder.hung` (no answer in time), `decoder.answer` (an answer that no decoder of ours gives).
/// Not for several threads at once. Asked by another thread than before it starts a new process.
class Decoder final : public Inflater {
  public:
    struct Limits {
        /// For a PNG or JPEG, more than 8 megapixels, Search::everything, and inflating.
        std::chrono::milliseconds picture{8000};
        std::chrono::milliseconds frame{1000};  ///< for everything else
    };

    /// `program`: path of anchorite-decoder. Nothing is started yet.
    explicit Decoder(std::string program);
    Decoder(std::string program, Limits limits);
    ~Decoder() override;
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    /// `anchorite-decoder` beside the running program.
    [[nodiscard]] static std::string programBesideThis();

    /// The QR symbols in a picture. Errors also: `picture.malformed`, `picture.too-large`, `picture.unknown` (neither
    /// PNG nor JPEG).
    Result<Reading> read(const Frame& frame, Search search);

    /// The same picture in grey, at most `largestSide` pixels a side (halved until it fits), to show to a person.
    /// Same errors.
    Result<GreyImage> preview(const EncodedPicture& picture, int largestSide);

    Result<Bytes> inflate(ByteView deflated, std::size_t limit) override;

    /// Ends the process, if one runs, and waits until it is gone. Before a key is unlocked.
    void close();
    [[nodiscard]] bool isRunning() const;

  private:
    Result<protocol::Answer> ask(protocol::Question question, ByteView payload);
    std::unexpected<Error> nonsense();
    template <class T>
    Result<T> taken(std::optional<T> value);
    [[nodiscard]] std::chrono::milliseconds patienceFor(const Frame& frame, Search search) const;

    std::string program_;
    Limits limits_;
    std::unique_ptr<DecoderProcess> process_;
};

}  // namespace anchorite::transfer
