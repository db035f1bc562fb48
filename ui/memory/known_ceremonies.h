#pragma once

#include <string>
#include <vector>

#include "crypto/base/disk.h"
#include "crypto/base/utc_time.h"

namespace anchorite::ui {

/// The workspaces that were opened on this machine, newest first: the file `ceremonies.json` in the state folder. Only
/// a help for finding them again: what it says is never believed, each folder is looked at anew.
class KnownCeremonies {
  public:
    static constexpr std::size_t most = 50;
    struct Entry {
        std::string folder;  ///< absolute
        std::string name;
        UtcTime seen;
    };

    static std::string pathIn(const std::string& state) { return joinPath(state, "ceremonies.json"); }

    /// Empty when the file is missing. Errors: those of Disk, `memory.malformed` (not as this program writes it; it is
    /// left as it is: whoever writes over it loses it).
    static Result<KnownCeremonies> read(Disk& disk, const std::string& path);
    struct Reading;
    /// The same; a list that is damaged, or was written by a later version, is copied beside its place under another
    /// name and an empty one is answered. Errors: those of Disk.
    static Result<Reading> readOrPutAside(Disk& disk, const std::string& path, UtcTime now);

    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    /// Puts it first; the oldest beyond the most is forgotten.
    void note(const std::string& folder, const std::string& name, UtcTime now);

    /// Replaces the file and makes its folder. Errors: those of Disk.
    Result<void> write(Disk& disk, const std::string& path) const;

  private:
    std::vector<Entry> entries_;
};

struct KnownCeremonies::Reading {
    KnownCeremonies known;
    std::string putAside;  ///< the path of the copy; empty: there was no need
};

}  // namespace anchorite::ui
