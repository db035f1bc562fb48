#include <array>

#include "app/error_rows.h"

namespace anchorite::app::rows {
namespace {

constexpr std::string_view nothingDone = "nothing was done";

constexpr auto usage = std::to_array<ErrorRow>({
    {"usage.verb", "there is no such verb", nothingDone, "anchorite-cli help lists the verbs", Exit::usage},
    {"usage.option", "there is no such option", nothingDone, "add --help to the verb for its options", Exit::usage},
    {"usage.missing", "something is missing", nothingDone, "add --help to the verb for its options", Exit::usage},
    {"usage.value", "a value is not possible here", nothingDone, "add --help to the verb for its options", Exit::usage},
    {"usage.conflict", "two options exclude each other", nothingDone, "choose one of them", Exit::usage},
    {"usage.window", "the window does not know this option", nothingDone, "anchorite --help lists the options",
     Exit::usage},
    {"time.malformed", "this is not a time", nothingDone, "give YYYY-MM-DDTHH:MM:SSZ, or YYYY-MM-DD for midnight UTC",
     Exit::usage},
});

constexpr auto programs = std::to_array<ErrorRow>({
    {"confirm.declined", "the confirmation was not given", nothingDone, "start again when it is clear",
     Exit::confirmation},
    {"interrupted", "interrupted at the keyboard", "nothing was signed; every key is locked", "start again",
     Exit::interrupted},
    {"output.failed", "standard output cannot be written", "files named before were written completely or not at all",
     "check where the output goes", Exit::unwritable},
    {"self-test.failed", "a known answer did not come out", "nothing was signed",
     "do not use this machine; try another one", Exit::unexpected},
    {"crypto.failed", "a cryptographic library failed", "nothing was signed or written",
     "run self test; try another machine", Exit::unexpected},
    {"sandbox.failed", "the program could not give up the network", "it stopped before reading anything",
     "use a Linux system with seccomp", Exit::unexpected},
    {"display.missing", "there is no display for the window", nothingDone, "use anchorite-cli in a terminal",
     Exit::unexpected},
    {"display.refused", "the display asked for could leave this machine", nothingDone,
     "unset QT_QPA_PLATFORM, or set it to xcb or wayland", Exit::refused},
    {"machine.network", "a network path was found on this machine", "no key was made or opened",
     "pull the cable, switch the radio off or take the device out; or go on with an exception", Exit::refused},
    {"machine.network-strict", "a network path was found on this machine", "no key was made or opened",
     "pull the cable, switch the radio off or take the device out: this plan allows no exception", Exit::refused},
    {"settings.malformed", "a file of settings is damaged", "the file is left as it is; the usual settings hold",
     "go on without it; to begin anew, remove the file", Exit::input},
    {"settings.newer", "the settings were written by a later version of this program",
     "the file is left as it is; the usual settings hold", "use that version, or choose anew: the old file is kept",
     Exit::input},
    {"settings.unread", "the settings were not understood, so they are not replaced", "the file is left as it is",
     "to begin anew, remove the file", Exit::unwritable},
    {"memory.malformed", "what this program remembers on this machine is damaged", "the file is left as it is",
     "open the folder itself; to begin anew, remove the file", Exit::input},
    {"program.failed", "the program met something it does not expect", "files were written completely or not at all",
     "report it with the command that led here", Exit::unexpected},
});

constexpr auto families = std::to_array<ErrorFamily>({{"Usage", usage}, {"Programs and machine", programs}});

}  // namespace

const std::span<const ErrorFamily> ofPrograms = families;

}  // namespace anchorite::app::rows
