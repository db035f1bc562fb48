#include "transfer/usb/mount_table.h"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "crypto/base/text.h"
#include "transfer/disk/file_descriptor.h"
#include "transfer/disk/file_target.h"

namespace anchorite::transfer {

namespace {

/// Some 20 000 mounts; far more than any machine of ours has.
constexpr std::size_t mountinfoLimit = std::size_t{4} << 20;

bool isOctal(char letter) {
    return letter >= '0' && letter <= '7';
}

std::optional<std::uint64_t> numberIn(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return number;
}

/// id, parent, device, root, point, options, any number of optional fields, "-", file system, source, super options.
std::optional<Mount> mountIn(std::string_view line) {
    const auto fields = piecesOf(line, ' ');
    const auto dash = std::find(fields.begin() + std::min<std::ptrdiff_t>(6, std::ssize(fields)), fields.end(), "-");
    if (fields.end() - dash < 4) {
        return std::nullopt;
    }
    const auto id = numberIn(fields[0]);
    const auto parent = numberIn(fields[1]);
    if (!id || !parent) {
        return std::nullopt;
    }
    return Mount{.id = *id,
                 .parent = *parent,
                 .device = std::string(fields[2]),
                 .root = withoutOctalEscapes(fields[3]),
                 .point = withoutOctalEscapes(fields[4]),
                 .options = std::string(fields[5]),
                 .fileSystem = withoutOctalEscapes(dash[1]),
                 .source = withoutOctalEscapes(dash[2]),
                 .superOptions = std::string(dash[3])};
}

bool holdsOption(std::string_view options, std::string_view option) {
    const auto all = piecesOf(options, ',');
    return std::find(all.begin(), all.end(), option) != all.end();
}

/// "/", "/a", "/a/b" for "/a/b".
std::vector<std::string_view> stepsTo(std::string_view path) {
    std::vector<std::string_view> steps = {"/"};
    for (auto slash = path.find('/', 1); slash != std::string_view::npos; slash = path.find('/', slash + 1)) {
        steps.push_back(path.substr(0, slash));
    }
    if (path.size() > 1) {
        steps.push_back(path);
    }
    return steps;
}

}  // namespace

std::vector<std::string_view> piecesOf(std::string_view text, char separator) {
    std::vector<std::string_view> pieces;
    for (;;) {
        const auto end = text.find(separator);
        pieces.push_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            return pieces;
        }
        text.remove_prefix(end + 1);
    }
}

std::string withoutOctalEscapes(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '\\' && i + 3 < text.size() && text[i + 1] <= '3' && isOctal(text[i + 1]) &&
                            isOctal(text[i + 2]) && isOctal(text[i + 3]);
        if (!escape) {
            plain += text[i];
            continue;
        }
        plain += static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
        i += 3;
    }
    return plain;
}

Result<std::string> readKernelText(const std::string& path, std::size_t limit) {
    const SystemCalls calls = SystemCalls::ofKernel();
    const FileDescriptor file(calls, calls.openAt(AT_FDCWD, path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC, 0));
    if (!file.isOpen()) {
        return fail("usb.mounts", "cannot read " + shown(path) + ": " + reasonFor(errno));
    }
    std::string text;
    std::array<char, 65536> chunk;
    for (;;) {
        const ssize_t count = calls.read(file.number(), chunk.data(), chunk.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return fail("usb.mounts", "cannot read " + shown(path) + ": " + reasonFor(errno));
        }
        if (count == 0) {
            return text;
        }
        text.append(chunk.data(), static_cast<std::size_t>(count));
        if (text.size() > limit) {
            return fail("usb.mounts", shown(path) + " holds more than " + std::to_string(limit) + " bytes");
        }
    }
}

bool Mount::has(std::string_view option) const {
    return holdsOption(options, option);
}

bool Mount::isReadOnly() const {
    return has("ro") || holdsOption(superOptions, "ro");
}

Result<MountTable> MountTable::read(const std::string& path) {
    const std::string text = TRY(readKernelText(path, mountinfoLimit));
    std::vector<Mount> mounts;
    for (const std::string_view line : piecesOf(text, '\n')) {
        if (line.empty()) {
            continue;
        }
        auto mount = mountIn(line);
        if (!mount) {
            return fail("usb.mounts", shown(path) + " has a line that is no mount: " + shown(line));
        }
        mounts.push_back(std::move(*mount));
    }
    return MountTable(std::move(mounts));
}

bool MountTable::knows(std::uint64_t id) const {
    return std::any_of(mounts_.begin(), mounts_.end(), [&](const Mount& mount) { return mount.id == id; });
}

/// With nothing below: the first of all mounts, whose parent is out of sight.
const Mount* MountTable::mountedOn(const Mount* below, std::string_view point) const {
    const auto isIt = [&](const Mount& mount) {
        return mount.point == point && &mount != below &&
               (below != nullptr ? mount.parent == below->id : mount.parent == mount.id || !knows(mount.parent));
    };
    const auto found = std::find_if(mounts_.rbegin(), mounts_.rend(), isIt);
    return found == mounts_.rend() ? nullptr : &*found;
}

const Mount* MountTable::holding(const std::string& path) const {
    const Mount* current = nullptr;
    // No walk is longer than the table; more steps would be a ring, which no kernel makes.
    std::size_t left = mounts_.size();
    for (const std::string_view point : stepsTo(path)) {
        while (const Mount* next = left > 0 ? mountedOn(current, point) : nullptr) {
            current = next;
            --left;
        }
    }
    return current;
}

}  // namespace anchorite::transfer
