#include "ceremony/rotation/incident_marks.h"

#include <algorithm>
#include <array>

namespace anchorite::rotation {

namespace {

template <class Name, std::size_t count>
std::optional<Name> named(std::string_view text, const std::array<Name, count>& all) {
    const auto found = std::ranges::find_if(all, [&](Name name) { return nameOf(name) == text; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

std::string_view nameOf(Mark mark) {
    switch (mark) {
        case Mark::clean:
            return "clean";
        case Mark::lost:
            return "lost";
        case Mark::maybeStolen:
            return "maybe-stolen";
        case Mark::stolen:
            return "stolen";
    }
    std::unreachable();
}

std::optional<Mark> markNamed(std::string_view name) {
    return named(name, std::array{Mark::clean, Mark::lost, Mark::maybeStolen, Mark::stolen});
}

std::string_view nameOf(Cause cause) {
    switch (cause) {
        case Cause::serviceMisused:
            return "service-misused";
        case Cause::fileCopied:
            return "file-copied";
        case Cause::machineHostile:
            return "machine-hostile";
        case Cause::badGeneration:
            return "bad-generation";
        case Cause::badSigning:
            return "bad-signing";
    }
    std::unreachable();
}

std::optional<Cause> causeNamed(std::string_view name) {
    return named(name, std::array{Cause::serviceMisused, Cause::fileCopied, Cause::machineHostile, Cause::badGeneration,
                                  Cause::badSigning});
}

std::string_view nameOf(Sighting sighting) {
    switch (sighting) {
        case Sighting::unknown:
            return "unknown";
        case Sighting::no:
            return "no";
        case Sighting::yes:
            return "yes";
    }
    std::unreachable();
}

std::optional<Sighting> sightingNamed(std::string_view name) {
    return named(name, std::array{Sighting::unknown, Sighting::no, Sighting::yes});
}

}  // namespace anchorite::rotation
