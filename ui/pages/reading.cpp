#include <charconv>

#include "ceremony/metadata/json.h"
#include "ui/pages/choose_page.h"

namespace anchorite::ui {

namespace {

/// The files of a folder in numeric order, or the paths themselves.
Result<std::vector<std::string>> filesOf(Disk& disk, const std::vector<std::string>& paths) {
    if (paths.size() != 1 || !disk.isFolder(paths.front())) {
        return paths;
    }
    auto names = disk.list(paths.front());
    if (!names) {
        return std::unexpected(names.error());
    }
    std::vector<std::string> files;
    for (const std::string& name : audit::rootFilesInOrder(*names)) {
        files.push_back(joinPath(paths.front(), name));
    }
    if (files.empty()) {
        return fail("audit.no-roots", "the folder holds no file named N.root.json, such as 1.root.json");
    }
    return files;
}

Result<std::string> readText(Disk& disk, const std::string& path) {
    auto bytes = disk.read(path, metadata::JsonLimits().bytes);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    return std::string(asText(*bytes));
}

Result<std::pair<std::int64_t, UtcTime>> publishedTime(std::string_view part) {
    const std::size_t equals = part.find('=');
    std::int64_t version = 0;
    const char* end = part.data() + (equals == std::string_view::npos ? 0 : equals);
    const auto [rest, error] = std::from_chars(part.data(), end, version);
    if (equals == std::string_view::npos || error != std::errc() || rest != end || version < 1) {
        return fail("audit.published", "a published time is written as N=TIME, such as 3=2022-05-11");
    }
    auto time = UtcTime::parseTyped(part.substr(equals + 1));
    if (!time) {
        return std::unexpected(time.error());
    }
    return std::pair(version, *time);
}

}  // namespace

ChoosePage::Answer readAndJudge(Disk& disk, const std::vector<std::string>& paths, const audit::HistoryOptions& options,
                                const std::stop_token& stop, const std::function<void(ChoosePage::Progress)>& say) {
    using enum ChoosePage::Progress::Doing;
    const auto files = filesOf(disk, paths);
    if (!files) {
        return {nullptr, files.error()};
    }
    std::vector<audit::Document> documents;
    for (const std::string& path : *files) {
        if (stop.stop_requested()) {
            return {};
        }
        say({reading, documents.size() + 1, files->size()});
        documents.push_back({fileName(path), readText(disk, path)});
    }
    auto history = audit::History::judgeWhile(std::move(documents), options, [&](std::size_t number) {
        say({checking, number, files->size()});
        return !stop.stop_requested();
    });
    return history ? ChoosePage::Answer{std::make_shared<const audit::History>(*std::move(history)), {}}
                   : ChoosePage::Answer{};
}

ChoosePage::Answer judged(const audit::Document& document, const audit::HistoryOptions& options) {
    return {std::make_shared<const audit::History>(audit::History::judge({document}, options)), {}};
}

Result<std::map<std::int64_t, UtcTime>> publishedTimes(std::string_view text) {
    constexpr std::string_view between = " ,;\t";
    std::map<std::int64_t, UtcTime> times;
    for (std::size_t at = text.find_first_not_of(between); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(between, at), text.size());
        const auto one = publishedTime(text.substr(at, end - at));
        if (!one) {
            return std::unexpected(one.error());
        }
        times.insert_or_assign(one->first, one->second);
        at = text.find_first_not_of(between, end);
    }
    return times;
}

}  // namespace anchorite::ui
