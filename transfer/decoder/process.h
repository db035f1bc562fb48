#pragma once

#include <sys/types.h>

#include <chrono>
#include <memory>
#include <string>

#include "transfer/decoder/protocol.h"

namespace anchorite::transfer {

/// A file descriptor that is closed when it goes.
class Descriptor {
  public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();
    [[nodiscard]] int number() const { return number_; }

  private:
    int number_;
};

/// A running decoder and the two pipes to it. Killed and waited for when it goes.
class DecoderProcess {
  public:
    using Clock = std::chrono::steady_clock;

    /// Starts `program` with an empty environment, no arguments, and no descriptor but the pipes and /dev/null for its
    /// complaints: hostile bytes shall not write to a terminal. Error: `decoder.missing`.
    static Result<std::unique_ptr<DecoderProcess>> start(const std::string& program);
    ~DecoderProcess();
    DecoderProcess(const DecoderProcess&) = delete;
    DecoderProcess& operator=(const DecoderProcess&) = delete;

    /// False when it has ended by itself, says something that nobody asked, has lived for as long as one may, or was
    /// started by another thread, with whose end the kernel ends it: another one is to be started.
    [[nodiscard]] bool isFit() const;
    [[nodiscard]] bool isRunning() const;

    /// Asks and waits. After an error this process is of no more use.
    /// Errors: `decoder.crashed`, `decoder.hung`, `decoder.answer`.
    Result<protocol::Answer> ask(const protocol::Question& question, ByteView payload);

  private:
    DecoderProcess(pid_t child, Descriptor toChild, Descriptor fromChild);
    Result<void> say(ByteView bytes, Clock::time_point deadline);
    Result<void> hear(std::span<std::uint8_t> bytes, Clock::time_point deadline);
    Result<void> await(int descriptor, short event, Clock::time_point deadline);
    std::unexpected<Error> crashed();
    std::unexpected<Error> hung();
    void end();

    pid_t child_;
    pid_t starter_;
    Descriptor toChild_;
    Descriptor fromChild_;
    Clock::time_point started_ = Clock::now();
};

}  // namespace anchorite::transfer
