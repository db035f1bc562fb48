#include "ceremony/record/transcript/torn_end.h"

#include <algorithm>

#include "ceremony/record/transcript/record.h"

namespace anchorite::record {

namespace {

/// Power cuts at one and the same record; beyond it something else is wrong.
constexpr int filesForOneRecord = 100;

std::string nameOfTorn(const std::string& path, std::size_t sequence, int copy) {
    return path + ".torn-" + std::to_string(sequence) + (copy == 1 ? "" : "-" + std::to_string(copy));
}

}  // namespace

Result<void> setTornEndAside(Disk& disk, const std::string& path, std::size_t sequence, ByteView torn) {
    for (int copy = 1; copy <= filesForOneRecord; ++copy) {
        const auto name = nameOfTorn(path, sequence, copy);
        const auto made = disk.create(name, torn, false);
        if (made || made.error().code != "file.exists")
            return made;
        const auto there = disk.read(name, recordLimit);
        if (there && std::ranges::equal(*there, torn))
            return {};
    }
    return fail("file.exists", "the place for torn records is full: " + nameOfTorn(path, sequence, 1));
}

Result<std::map<std::string, crypto::Sha256>> tornEnds(Disk& disk, const std::string& path, std::size_t sequence) {
    std::map<std::string, crypto::Sha256> found;
    for (int copy = 1; copy <= filesForOneRecord; ++copy) {
        const auto name = nameOfTorn(path, sequence, copy);
        if (!disk.exists(name))
            break;
        const auto bytes = TRY(disk.read(name, recordLimit));
        found.emplace(fileName(name), crypto::sha256(bytes));
    }
    return found;
}

}  // namespace anchorite::record
