#pragma once

#include <string>

#include "app/cli/console.h"
#include "crypto/base/disk.h"
#include "crypto/base/random.h"
#include "crypto/base/utc_time.h"

namespace anchorite::app::cli {

/// What a verb may touch: this machine through ports, and the console.
class Session {
  public:
    /// `now` is the machine's clock at the start: only for the day a key was made and for rehearsals.
    Session(Disk& disk, Random& random, UtcTime now) : disk_(disk), random_(random), now_(now) {}

    [[nodiscard]] Disk& disk() { return disk_; }
    [[nodiscard]] Random& random() { return random_; }
    [[nodiscard]] UtcTime now() const { return now_; }
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
    Disk& disk_;
    Random& random_;
    UtcTime now_;
    Console console_;
    bool json_ = false;
    bool inputTaken_ = false;
};

}  // namespace anchorite::app::cli
