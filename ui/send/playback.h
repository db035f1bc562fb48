#pragma once

#include <optional>
#include <string>

#include "transfer/symbol/symbol.h"
#include "transfer/wire/sender.h"

namespace anchorite::ui {

/// What carries the bytes in the pictures.
enum class CodeForm {
    ur,         ///< `ur:bytes`, what generic readers take
    urOwnType,  ///< `ur:x-anchorite`
    bbqr,
};

/// How one partner reads best. Values that are not offered are not held.
struct PlaySettings {
    std::string density{transfer::normalDensity().name};
    int perSecond = transfer::normalDensity().perSecond;
    int brightness = 100;  ///< of the white field, in percent
    CodeForm form = CodeForm::ur;
    friend bool operator==(const PlaySettings&, const PlaySettings&) = default;
};

inline constexpr int brightnesses[] = {100, 85, 70, 55};

/// One transfer on its way over the screen: which picture is shown, of which size all are, what comes next.
class Playback {
  public:
    /// Errors: those of Sender, and `symbol.too-long`.
    static Result<Playback> of(Bytes bytes, const PlaySettings& settings);

    [[nodiscard]] const PlaySettings& settings() const { return settings_; }
    [[nodiscard]] bool isSingle() const { return sender_.isSingle(); }
    [[nodiscard]] std::uint32_t parts() const { return sender_.parts(); }
    /// Place within the loop, from 1.
    [[nodiscard]] std::uint32_t place() const { return static_cast<std::uint32_t>(turn_ % parts()) + 1; }
    [[nodiscard]] std::uint64_t loop() const { return turn_ / parts() + 1; }
    [[nodiscard]] std::uint64_t shown() const { return turn_ + 1; }
    /// Of every picture of the stream.
    [[nodiscard]] int version() const { return version_; }
    [[nodiscard]] std::string transfer() const { return sender_.transfer(); }
    [[nodiscard]] std::string text() const { return sender_.part(sender_.numberAt(turn_)); }
    /// Errors: `symbol.too-long`.
    [[nodiscard]] Result<transfer::QrSymbol> symbol() const { return transfer::QrSymbol::of(text(), version_); }
    /// Part `number` by itself, from 1, for paper.
    [[nodiscard]] Result<transfer::QrSymbol> part(std::uint32_t number) const {
        return transfer::QrSymbol::of(sender_.part(number), version_);
    }

    void forward() { ++turn_; }
    void back() { turn_ -= turn_ > 0 ? 1 : 0; }

    /// The next coarser (-1) or finer (+1) density with its own speed: another stream, from its beginning. False when
    /// there is none. Errors: those of `of`.
    Result<bool> changeDensity(int by);
    /// The next slower or faster of the speeds; false at the end.
    bool changeSpeed(int by);
    void changeBrightness();

  private:
    Playback(Bytes bytes, PlaySettings settings, transfer::Sender sender, int version)
        : bytes_(std::move(bytes)), settings_(std::move(settings)), sender_(std::move(sender)), version_(version) {}
    Bytes bytes_;
    PlaySettings settings_;
    transfer::Sender sender_;
    int version_;
    std::uint64_t turn_ = 0;
};

}  // namespace anchorite::ui
