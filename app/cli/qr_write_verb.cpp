#include <algorithm>
#include <array>
#include <memory>

#include "app/cli/options.h"
#include "app/cli/parcels.h"
#include "app/cli/senders.h"
#include "app/cli/verb.h"
#include "crypto/base/text.h"
#include "transfer/symbol/sheet.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using transfer::QrSymbol;
using transfer::Sender;

struct WriteOptions {
    SenderOptions sender;
    bool text = false;
    std::string folder;
    bool svg = false;
    std::string sheet;
    int scale = 8;
    int first = 1;
    int count = 0;
};

/// The parts asked for: numbers and texts.
struct Part {
    std::uint32_t number;
    std::string text;
};

Result<std::vector<Part>> partsOf(const Sender& sender, const WriteOptions& options) {
    constexpr int most = 65535;
    const auto all = static_cast<int>(sender.parts());
    const int count = options.count == 0 ? std::max(1, all - options.first + 1) : options.count;
    if (options.first < 1 || options.first > most || count > most - options.first + 1)
        return fail("usage.value", "parts are numbered from 1 to " + std::to_string(most));
    if (sender.isSingle() && (options.first > 1 || count > 1))
        return fail("usage.value", "everything fits one code; there is only part 1");
    std::vector<Part> parts;
    for (int i = 0; i < count; ++i) {
        const auto number = static_cast<std::uint32_t>(options.first + i);
        parts.push_back({number, sender.part(number)});
    }
    return parts;
}

std::string captionOf(const Part& part, const Sender& sender) {
    return "part " + std::to_string(part.number) + " of " + std::to_string(sender.parts());
}

/// `part-03-of-14.png`: so that the names sort in the order of the numbers.
std::string fileNameOf(const Part& part, std::size_t digits, const Sender& sender, std::string_view ending) {
    auto number = std::to_string(part.number);
    number.insert(0, digits - std::min(digits, number.size()), '0');
    return "part-" + number + "-of-" + std::to_string(sender.parts()) + std::string(ending);
}

struct File {
    std::string path;
    std::string bytes;
};

Result<std::vector<File>> pictures(const Sender& sender, const std::vector<Part>& parts, int version,
                                   const WriteOptions& options) {
    const auto digits = std::max(std::to_string(parts.back().number).size(), std::to_string(sender.parts()).size());
    std::vector<File> files;
    for (const auto& part : parts) {
        const auto symbol = TRY(QrSymbol::of(part.text, version));
        const auto png = options.svg ? Bytes() : pngOf(symbol, options.scale);
        files.push_back({joinPath(options.folder, fileNameOf(part, digits, sender, options.svg ? ".svg" : ".png")),
                         options.svg ? svgOf(symbol) : std::string(asText(png))});
    }
    return files;
}

/// `all.svg`, or `all-1.svg`, `all-2.svg` where one page does not hold all parts.
std::string pagePath(const std::string& path, std::size_t page, std::size_t pages) {
    if (pages == 1)
        return path;
    const auto stem = path.ends_with(".svg") ? path.substr(0, path.size() - 4) : path;
    return stem + "-" + std::to_string(page) + ".svg";
}

Result<std::vector<File>> sheets(const Sender& sender, const std::vector<Part>& parts, int version,
                                 const PreparedSender& prepared, const WriteOptions& options) {
    std::vector<transfer::SheetPart> symbols;
    for (const auto& part : parts)
        symbols.push_back({TRY(QrSymbol::of(part.text, version)), captionOf(part, sender)});
    auto lines = prepared.lines;
    lines.push_back(partsLine(prepared, version));
    const auto pages = sheetPages({prepared.title, lines}, symbols);
    std::vector<File> files;
    for (std::size_t i = 0; i < pages.size(); ++i)
        files.push_back({pagePath(options.sheet, i + 1, pages.size()), pages[i]});
    return files;
}

/// All or none can be known before the first is written.
Result<void> writeAll(Session& session, const std::vector<File>& files, Outcome& outcome) {
    for (const auto& file : files)
        TRY(session.requireWritable(file.path));
    auto paths = Json::array();
    for (const auto& file : files) {
        TRY(session.write(file.path, file.bytes, false, outcome));
        paths.add(shown(file.path));
    }
    outcome.result.set("files", std::move(paths));
    return {};
}

Result<void> requireOneForm(const WriteOptions& options) {
    const int forms = (options.text ? 1 : 0) + (options.folder.empty() ? 0 : 1) + (options.sheet.empty() ? 0 : 1);
    if (forms != 1)
        return fail(forms == 0 ? "usage.missing" : "usage.conflict", "give one of --text, --dir and --sheet");
    if (options.svg && options.folder.empty())
        return fail("usage.conflict", "--svg goes with --dir");
    if (options.folder == "-" || options.sheet == "-")
        return fail("usage.value", "pictures and sheets are files; only --text goes to standard output");
    if (options.scale < 1 || options.scale > 64)
        return fail("usage.value", "--scale is 1 to 64 pixels");
    return {};
}

Json textsOf(const std::vector<Part>& parts) {
    auto texts = Json::array();
    for (const auto& part : parts)
        texts.add(part.text);
    return texts;
}

Result<Outcome> write(Session& session, const WriteOptions& options) {
    TRY(requireOneForm(options));
    Outcome outcome;
    const auto prepared = TRY(prepareSender(session, options.sender, outcome));
    const auto& sender = prepared.sender;
    const auto parts = TRY(partsOf(sender, options));
    const int version = TRY(versionOf(prepared));
    outcome.result = senderJson(prepared, version);
    if (options.text) {
        for (const auto& part : parts)
            outcome.text += part.text + "\n";
        outcome.result.set("texts", textsOf(parts));
        outcome.bytes = outcome.text;
        outcome.text.clear();
        return outcome;
    }
    if (!options.folder.empty())
        TRY(session.disk().makeFolder(options.folder));
    TRY(writeAll(session,
                 TRY(options.folder.empty() ? sheets(sender, parts, version, prepared, options)
                                            : pictures(sender, parts, version, options)),
                 outcome));
    outcome.text = senderText(prepared, version);
    return outcome;
}

Run declareWrite(CLI::App& app) {
    auto options = std::make_shared<WriteOptions>();
    options->sender.declare(app);
    options::flag(app, "--text", options->text, "the text of each code on a line of its own, on standard output");
    options::value(app, "--dir", "DIR", options->folder, "a PNG file for each code");
    options::flag(app, "--svg", options->svg, "with --dir: SVG instead of PNG");
    options::value(app, "--sheet", "FILE", options->sheet, "A4 pages with all codes, as SVG, to print");
    options::number(app, "--scale", options->scale, "pixels of a module in PNG files (8)");
    options::number(app, "--first", options->first, "number of the first part (1)");
    options::number(app, "--count", options->count, "how many parts; numbers above the last give mixed parts");
    return [options](Session& session) { return write(session, *options); };
}

constexpr auto rows = std::to_array<Verb>({
    {"qr write", "a file as QR codes: pictures, a sheet to print, or their texts",
     "anchorite-cli qr write mei.anch --dir parts/", "0 2 3 6 9",
     "{parts:integer,version:integer,transfer:string,parcel:" ANCHORITE_PARCEL_SHAPE
     "?,texts~:[string],files~:[string]}",
     &declareWrite},
});

}  // namespace

namespace table {
std::span<const Verb> ofQrWriting() {
    return rows;
}
}  // namespace table

}  // namespace anchorite::app::cli
