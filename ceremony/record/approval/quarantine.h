#pragma once

#include <map>
#include <string>
#include <string_view>

#include "crypto/base/disk.h"
#include "crypto/base/utc_time.h"
#include "crypto/digest.h"

namespace anchorite::record {

/// The file `<key file>.quarantine` beside a key: the payloads that were set aside at it, because their words were read
/// back wrong three times or their review stopped. One line for each, `<SHA-256 in hex> <time>`; before the third miss
/// `<SHA-256 in hex> missed <1 or 2> <time>`, so that ending the program gives nobody further tries. It is not
/// authenticated, for the key is still locked when it is written: whoever holds the disk can take a line out. It stops
/// people who go on by mistake, not an attacker.
class Quarantine {
  public:
    static std::string pathFor(const std::string& keyPath) { return keyPath + ".quarantine"; }

    /// An empty one when the file is missing. Errors: those of Disk::read, `quarantine.malformed`.
    static Result<Quarantine> read(Disk& disk, const std::string& keyPath);

    [[nodiscard]] const std::map<crypto::Sha256, UtcTime>& payloads() const { return payloads_; }
    [[nodiscard]] bool holds(const crypto::Sha256& payload) const { return payloads_.contains(payload); }
    /// Error: `request.quarantined`, with the time.
    Result<void> requireFree(const crypto::Sha256& payload) const;

    /// The first time stays.
    void setAside(const crypto::Sha256& payload, UtcTime time) {
        misses_.erase(payload);
        payloads_.emplace(payload, time);
    }
    void takeOut(const crypto::Sha256& payload) { payloads_.erase(payload); }

    /// One more wrong read-back; the answer is how many there were. The third one sets the payload aside.
    int noteMiss(const crypto::Sha256& payload, UtcTime time);
    /// How many wrong read-backs there were since the last right one; none once it is set aside.
    [[nodiscard]] int missesOf(const crypto::Sha256& payload) const {
        const auto found = misses_.find(payload);
        return found == misses_.end() ? 0 : found->second.count;
    }
    /// The words were right. True when there was something to forget.
    bool forgetMisses(const crypto::Sha256& payload) { return misses_.erase(payload) > 0; }

    /// Replaces the file, synced. Errors: those of Disk.
    Result<void> write(Disk& disk, const std::string& keyPath) const;

  private:
    struct Misses {
        int count = 0;
        UtcTime last = UtcTime::fromUnixSeconds(0);
    };
    bool readLine(std::string_view line);
    std::map<crypto::Sha256, UtcTime> payloads_;
    std::map<crypto::Sha256, Misses> misses_;
};

}  // namespace anchorite::record
