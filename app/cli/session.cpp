#include "app/cli/session.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

Result<std::string> standardInput(std::size_t limit) {
    std::string bytes;
    std::array<char, 65536> part;
    for (;;) {
        const auto count = ::read(STDIN_FILENO, part.data(), part.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail("file.unreadable", std::string("standard input: ") + std::strerror(errno));
        if (count == 0)
            return bytes;
        bytes.append(part.data(), static_cast<std::size_t>(count));
        if (bytes.size() > limit)
            return fail("file.too-large", "standard input has more than " + std::to_string(limit) + " bytes");
    }
}

/// A folder that is missing or a path that loops is no bad input where something is to be written.
Result<void> written(Result<void> outcome) {
    if (!outcome && exitOf(outcome.error().code) != Exit::unwritable)
        return fail("file.unwritable", outcome.error().detail);
    return outcome;
}

}  // namespace

Result<std::string> Session::read(const std::string& path, std::size_t limit) {
    if (path == "-") {
        if (inputTaken_)
            return fail("usage.conflict", "standard input can be read once only");
        inputTaken_ = true;
        return standardInput(limit);
    }
    const auto bytes = TRY(disk().read(path, limit));
    console_.detail("read " + path + ", " + std::to_string(bytes.size()) + " bytes");
    return std::string(asText(bytes));
}

Result<void> Session::requireWritable(const std::string& path) {
    if (path == "-" && json_)
        return fail("usage.conflict", "--json and -o - both want standard output");
    if (path != "-" && disk().exists(path))
        return fail("file.exists", shown(path));
    return {};
}

Result<void> Session::write(const std::string& path, std::string bytes, bool secret, Outcome& outcome) {
    TRY(requireWritable(path));
    if (path == "-") {
        outcome.bytes = std::move(bytes);
        return {};
    }
    TRY(written(disk().create(path, asBytes(bytes), secret)));
    console_.note("wrote " + path);
    return {};
}

Result<void> Session::replace(const std::string& path, std::string_view bytes, bool secret) {
    TRY(written(disk().replace(path, asBytes(bytes), secret)));
    console_.note("wrote " + path);
    return {};
}

}  // namespace anchorite::app::cli
