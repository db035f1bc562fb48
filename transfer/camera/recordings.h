#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "crypto/base/disk.h"
#include "transfer/camera/frame_source.h"

namespace anchorite::transfer {

/// Picture files, one frame each, in the order given. A file that cannot be read is an error of its own (those of
/// Disk::read, with encodedPictureLimit); the next call gives the next file. `disk` must outlive the source.
[[nodiscard]] std::unique_ptr<FrameSource> picturesFrom(Disk& disk, std::vector<std::string> paths);

/// What a path names: a folder of PNG and JPEG files (names ending in .png, .jpg or .jpeg, sorted by bytes; at most
/// 100 000 names), one such file, or else a raw Y4M film. None is paced: a source gives its pictures as fast as it is
/// asked. `disk` must outlive the source. Errors: `file.*`, `film.malformed`, `film.empty` (a folder without pictures).
Result<std::unique_ptr<FrameSource>> recordingAt(Disk& disk, const std::string& path);

/// A raw YUV4MPEG2 film of 8 bits (mono, 420*, 411, 422, 444): its luma plane, picture by picture, read only as it is
/// asked for, so that a film may be longer than the memory. Interlaced pictures are taken as they are.
/// Errors of open: `film.malformed`, `file.missing`, `file.not-regular`, `file.unreadable`; of next also
/// `film.malformed` (a torn picture) and `film.empty` (not one picture): the film ends there.
Result<std::unique_ptr<FrameSource>> filmAt(const std::string& path);

/// Fills the front of `room` with the next bytes of a film; 0 at its end.
using FilmBytes = std::function<Result<std::size_t>(std::span<std::uint8_t> room)>;

/// The same film from anywhere; `name` is for messages. Errors also: those of `bytes`.
Result<std::unique_ptr<FrameSource>> filmFrom(FilmBytes bytes, const std::string& name);

}  // namespace anchorite::transfer
