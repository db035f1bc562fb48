#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "ceremony/audit/rules.h"
#include "support/root_maker.h"

namespace anchorite::test {

using Change = std::function<void(Json&)>;
using Place = std::function<void(audit::Subject&)>;

struct Case {
    const char* name;
    const char* id;
    const char* expected;  ///< severities of its findings in order, `-` for none; `i` after an inherited one
    RootRecipe current;
    std::optional<RootRecipe> previous = {};
    Place place = {};
};

/// Each rule where it fires and where it does not.
std::vector<Case> allCases();
/// The same defect, or another one, in the root before.
std::vector<Case> inheritanceCases();

/// A root of version 1, changed before it is signed; 2 of 3 in root, 1 of 1 elsewhere, until 2036.
RootRecipe root(Change change = {});
/// The second root of a chain whose first is `root()`.
RootRecipe second(Change change = {});
RootRecipe with(RootRecipe recipe, const std::function<void(RootRecipe&)>& set);

/// Gives a role of one key another keyid for the same key object.
Change rename(char letter, const std::string& role, const std::string& keyid);

void draft(audit::Subject& subject);
void release(audit::Subject& subject);
Place publishedAt(const char* when);
Place draftAt(const char* when);

}  // namespace anchorite::test
