#include "app/errors.h"

#include <array>
#include <utility>
#include <vector>

#include "app/error_rows.h"

namespace anchorite::app {
namespace {

constexpr auto allExits =
    std::to_array<Exit>({Exit::done, Exit::unexpected, Exit::usage, Exit::input, Exit::verification, Exit::incomplete,
                         Exit::refused, Exit::passphrase, Exit::confirmation, Exit::unwritable, Exit::interrupted});

std::string tableRow(std::initializer_list<std::string_view> cells) {
    std::string row = "|";
    for (const auto cell : cells)
        row.append(" ").append(cell).append(" |");
    return row + "\n";
}

std::string exitsMarkdown() {
    std::string text = "## Exit codes of anchorite-cli\n\n| exit | meaning |\n|---|---|\n";
    for (const auto exit : allExits)
        text += tableRow({std::to_string(static_cast<int>(exit)), meaningOf(exit)});
    return text;
}

}  // namespace

std::span<const ErrorFamily> errorFamilies() {
    static const std::vector<ErrorFamily> families = [] {
        std::vector<ErrorFamily> all;
        for (const auto part : {rows::ofRoots, rows::ofCeremony, rows::ofRecord, rows::ofKeysAndFiles, rows::ofTransfer,
                                rows::ofPrograms})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return families;
}

const ErrorRow* explain(std::string_view code) {
    for (const auto& family : errorFamilies())
        for (const auto& row : family.rows)
            if (row.code == code)
                return &row;
    return nullptr;
}

Exit exitOf(std::string_view code) {
    const auto* row = explain(code);
    return row ? row->exit : Exit::unexpected;
}

std::span<const Exit> exits() {
    return allExits;
}

std::string_view meaningOf(Exit exit) {
    switch (exit) {
        case Exit::done:
            return "done; for checks: all that was asked holds";
        case Exit::unexpected:
            return "unexpected failure (a defect of the program, out of memory)";
        case Exit::usage:
            return "usage: a verb, option or value that does not exist";
        case Exit::input:
            return "input unreadable, malformed or of the wrong kind";
        case Exit::verification:
            return "verification failed (signature, chain, digest)";
        case Exit::incomplete:
            return "incomplete: a threshold is not reached yet";
        case Exit::refused:
            return "refused by a guard, a policy or an audit finding at or above --fail-on";
        case Exit::passphrase:
            return "passphrase wrong or unusable";
        case Exit::confirmation:
            return "confirmation declined, or words do not match";
        case Exit::unwritable:
            return "cannot write (exists, no space, read-only)";
        case Exit::interrupted:
            return "interrupted";
    }
    std::unreachable();
}

std::string errorsMarkdown() {
    std::string text =
        "# Errors\n\nWritten by `anchorite-cli help errors --markdown` from the table that the programs use; do not "
        "edit.\n"
        "Each error says what happened (the code and its detail), what is safe, and what to do next.\n\n";
    text += exitsMarkdown();
    for (const auto& family : errorFamilies()) {
        text.append("\n## ").append(family.title).append("\n\n");
        text += "| code | what happened | what is safe | what to do | exit |\n|---|---|---|---|---|\n";
        for (const auto& row : family.rows)
            text += tableRow({"`" + std::string(row.code) + "`", row.title, row.safe, row.next,
                              std::to_string(static_cast<int>(row.exit))});
    }
    return text;
}

}  // namespace anchorite::app
