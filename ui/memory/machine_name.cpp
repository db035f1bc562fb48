#include "ui/memory/machine_name.h"

#include <algorithm>
#include <array>

#include "ceremony/metadata/json.h"

namespace anchorite::ui {

namespace {

using metadata::Json;
using Words = std::array<std::string_view, 64>;

/// Short, easily told apart when spoken, and kind; none is a PGP word, of which a payload has 32.
constexpr Words adjectives = {
    "amber", "arctic", "autumn", "azure",  "blue",  "bold",   "brave",  "bright", "bronze", "calm",   "cedar",
    "clear", "copper", "coral",  "crisp",  "curly", "daily",  "deep",   "early",  "eager",  "fair",   "fern",
    "fleet", "frosty", "gentle", "golden", "grand", "green",  "happy",  "hazel",  "humble", "ivory",  "jolly",
    "kind",  "lively", "lucky",  "lunar",  "maple", "mellow", "misty",  "mossy",  "noble",  "olive",  "patient",
    "pearl", "plain",  "proud",  "quiet",  "rapid", "round",  "royal",  "rustic", "sandy",  "silver", "smooth",
    "snowy", "solar",  "steady", "sunny",  "swift", "tidy",   "velvet", "warm",   "young"};
constexpr Words animals = {"badger",  "beaver",  "puma",   "bobcat", "camel",   "condor", "coyote",   "crane",
                           "cricket", "dolphin", "donkey", "dove",   "eagle",   "falcon", "ferret",   "finch",
                           "gannet",  "giraffe", "gecko",  "goose",  "hare",    "hawk",   "hedgehog", "heron",
                           "hornet",  "ibex",    "jackal", "jaguar", "kestrel", "koala",  "lark",     "lemur",
                           "leopard", "lizard",  "llama",  "lynx",   "magpie",  "marmot", "marten",   "moose",
                           "ocelot",  "octopus", "robin",  "osprey", "otter",   "panda",  "panther",  "pelican",
                           "penguin", "pigeon",  "plover", "puffin", "quail",   "rabbit", "raven",    "salmon",
                           "seal",    "sparrow", "squid",  "stork",  "toucan",  "turtle", "walrus",   "zebra"};

bool holds(const Words& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

}  // namespace

MachineName MachineName::draw(Random& random) {
    std::array<std::uint8_t, 2> drawn{};
    random.fill(drawn);
    // 64 divides 256: no word is likelier than another.
    const auto word = [](const Words& words, std::uint8_t byte) { return std::string(words.at(byte % words.size())); };
    return MachineName(word(adjectives, drawn[0]) + ' ' + word(animals, drawn[1]));
}

std::string MachineName::text() const {
    Json json = Json::object();
    json.set("name", words_);
    return metadata::writeJson(json, metadata::MemberOrder::asBuilt) + '\n';
}

Result<MachineName> MachineName::parse(std::string_view text) {
    const Json json = TRY(Json::parse(text));
    const std::string* name = json.findString("name");
    const auto blank = name == nullptr ? std::string::npos : name->find(' ');
    if (json.members().size() != 1 || blank == std::string::npos ||
        !holds(adjectives, std::string_view(*name).substr(0, blank)) ||
        !holds(animals, std::string_view(*name).substr(blank + 1))) {
        return fail("memory.malformed", "the name of this machine is not one that this program draws");
    }
    return MachineName(*name);
}

MachineName::Kept MachineName::keep(Disk& disk, const std::string& path, const MachineName& drawn) {
    constexpr std::size_t limit = 1024;
    const auto bytes = disk.read(path, limit);
    if (bytes) {
        const auto kept = parse(asText(*bytes));
        return kept ? Kept{*kept, {}} : Kept{drawn, kept.error()};
    }
    if (bytes.error().code != "file.missing") {
        return {drawn, bytes.error()};
    }
    auto made = disk.makeFolder(path.substr(0, path.rfind('/')));
    if (made) {
        made = disk.create(path, asBytes(drawn.text()), false);
    }
    return made ? Kept{drawn, {}} : Kept{drawn, made.error()};
}

}  // namespace anchorite::ui
