#pragma once

#include <map>
#include <string>

#include "crypto/base/disk.h"
#include "crypto/digest.h"

namespace anchorite::record {

/// Keeps the bytes of a record whose writing was cut off, as `<path>.torn-<sequence>`, or `<path>.torn-<sequence>-2`
/// and so on when other bytes have that name. Killed half-way and called again, it finds its own file and is content.
Result<void> setTornEndAside(Disk& disk, const std::string& path, std::size_t sequence, ByteView torn);

/// The files that setTornEndAside made before the record of this number, by name.
Result<std::map<std::string, crypto::Sha256>> tornEnds(Disk& disk, const std::string& path, std::size_t sequence);

}  // namespace anchorite::record
