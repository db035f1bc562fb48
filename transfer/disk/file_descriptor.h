#pragma once

#include <cerrno>
#include <utility>

#include "transfer/disk/system_calls.h"

namespace anchorite::transfer {

/// An open file or folder; closed when it goes. Negative when opening failed (errno tells why).
class FileDescriptor {
  public:
    FileDescriptor(const SystemCalls& calls, int number) : calls_(&calls), number_(number) {}
    FileDescriptor(FileDescriptor&& other) noexcept : calls_(other.calls_), number_(std::exchange(other.number_, -1)) {}
    FileDescriptor& operator=(FileDescriptor&&) = delete;
    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;
    ~FileDescriptor() {
        if (isOpen()) {
            calls_->close(number_);
        }
    }

    [[nodiscard]] bool isOpen() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }

    /// False when the kernel reports a lost write (errno tells which). Linux has closed the descriptor in every case,
    /// an interrupted close too, so it is never closed twice.
    [[nodiscard]] bool close() { return calls_->close(std::exchange(number_, -1)) == 0 || errno == EINTR; }

  private:
    const SystemCalls* calls_;
    int number_;
};

}  // namespace anchorite::transfer
