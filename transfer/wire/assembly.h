#pragma once

#include <variant>
#include <vector>

#include "transfer/wire/wire_frame.h"

namespace anchorite::transfer {

/// One transfer being put together, whatever its form.
class Assembly {
  public:
    /// For the transfer of this frame; nothing is taken yet.
    explicit Assembly(const WireFrame& first);

    enum class Taken : std::uint8_t { news, nothingNew, contradiction };
    /// `frame` has the identity of the first one.
    Taken take(const WireFrame& frame);

    [[nodiscard]] std::uint32_t have() const;
    [[nodiscard]] std::vector<std::uint32_t> missing() const;
    [[nodiscard]] bool isComplete() const;
    /// Nothing that comes can change what is here. Not so for BBQr, where only a later frame may show that two files
    /// were mixed.
    [[nodiscard]] bool isFinal() const;
    /// What was carried. Errors: those of UrDecoder::message and BbqrDecoder::file.
    Result<Bytes> bytes(Inflater& inflater) const;

  private:
    /// Of a transfer that is complete in one text.
    struct Whole {
        std::optional<Bytes> bytes;
    };
    Taken takeWhole(Bytes bytes);
    std::variant<Whole, UrDecoder, BbqrDecoder> parts_;
};

}  // namespace anchorite::transfer
