#pragma once

#include <string>

#include "app/cli/console.h"
#include "app/cli/machine.h"

namespace anchorite::app::cli {

/// What a verb may touch: this machine through ports, and the console.
class Session {
  public:
    explicit Session(const Machine& machine) : machine_(machine) {}

    [[nodiscard]] const Machine& machine() const { return machine_; }
    [[nodiscard]] Disk& disk() { return machine_.disk; }
    [[nodiscard]] Random& random() { return machine_.random; }
    [[nodiscard]] UtcTime now() const { return machine_.now; }
    [[nodiscard]] Console& console() { return console_; }

    /// Standard output carries the envelope, so that no data may go there.
    void setJson(bool json) { json_ = json; }

    /// A file, or standard input for `-` (once). Errors: those of Disk, `usage.conflict`.
    Result<std::string> read(const std::string& path, std::size_t limit);

    /// Writes a new file, or standard output for `-` by way of the outcome. Errors: those of Disk that end with 9,
    /// `usage.conflict`
    /// (`-` beside --json).
    Result<void> write(const std::string& path, std::string bytes, bool secret, Outcome& outcome);

    /// What can be known before a person is asked anything. Errors: `file.exists`, `usage.conflict`.
    Result<void> requireWritable(const std::string& path);

    /// Replaces a draft or a key file as one step. Errors: those of Disk.
    Result<void> replace(const std::string& path, std::string_view bytes, bool secret);

  private:
    Machine machine_;
    Console console_;
    bool json_ = false;
    bool inputTaken_ = false;
};

}  // namespace anchorite::app::cli
