#include "ceremony/record/plan/typed.h"

#include <algorithm>

#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

/// White space other than U+0020, which looks like it.
bool isStrangeBlank(char32_t value) {
    return value == 0xa0 || value == 0x1680 || (value >= 0x2000 && value <= 0x200a) || value == 0x202f ||
           value == 0x205f || value == 0x3000;
}

bool hasStrangeBlank(std::string_view text) {
    while (!text.empty()) {
        const auto point = firstCodePoint(text);
        if (point.length == 0)
            return false;
        if (isStrangeBlank(point.value))
            return true;
        text.remove_prefix(point.length);
    }
    return false;
}

bool hasLooseBlanks(std::string_view text) {
    return text.starts_with(' ') || text.ends_with(' ') || text.find("  ") != std::string_view::npos ||
           hasStrangeBlank(text);
}

std::string listed(std::initializer_list<std::string_view> names) {
    std::string list;
    for (const auto name : names)
        list += (list.empty() ? "" : ", ") + std::string(name);
    return list;
}

/// At most 40 characters of a name that the author typed, fit for a terminal.
std::string brief(std::string_view name) {
    const auto fit = shown(name);
    if (fit.size() <= 60)
        return fit;
    std::string_view rest(fit);
    std::size_t bytes = 0;
    for (int count = 0; count < 40; ++count) {
        const auto length = std::max<std::size_t>(firstCodePoint(rest).length, 1);
        bytes += length;
        rest.remove_prefix(length);
    }
    return fit.substr(0, bytes) + "…";
}

}  // namespace

std::string Typed::placeOf(std::string_view name) const {
    return place_.empty() ? std::string(name) : place_ + "." + std::string(name);
}

std::unexpected<Error> Typed::refuse(std::string_view what) const {
    return fail("plan.value", (place_.empty() ? "the plan" : place_) + " " + std::string(what));
}

Result<void> Typed::requireObject(std::initializer_list<std::string_view> names) const {
    if (!value_->isObject())
        return refuse("must be an object in braces");
    for (const auto& member : value_->members()) {
        if (std::ranges::find(names, member.name) == names.end())
            return fail("plan.unknown-member",
                        placeOf(brief(member.name)) + " is unknown; here stand only: " + listed(names));
    }
    return {};
}

Result<Typed> Typed::member(std::string_view name) const {
    if (auto found = find(name))
        return *found;
    return fail("plan.missing-member", placeOf(name) + " is missing");
}

std::optional<Typed> Typed::find(std::string_view name) const {
    const auto* found = value_->find(name);
    if (!found)
        return std::nullopt;
    return Typed(*found, placeOf(name));
}

Result<std::vector<Typed>> Typed::items(std::size_t least, std::size_t most) const {
    const auto* list = value_->asArray();
    if (!list)
        return refuse("must be a list in brackets");
    if (list->size() < least || list->size() > most)
        return refuse("has " + std::to_string(list->size()) + " items; it takes " + std::to_string(least) + " to " +
                      std::to_string(most));
    std::vector<Typed> items;
    items.reserve(list->size());
    for (std::size_t i = 0; i < list->size(); ++i)
        items.emplace_back((*list)[i], place_ + "[" + std::to_string(i) + "]");
    return items;
}

Result<std::string> Typed::text(std::size_t most) const {
    auto text = TRY(textOrEmpty(most));
    if (text.empty())
        return refuse("must not be empty");
    return text;
}

Result<std::string> Typed::textOrEmpty(std::size_t most) const {
    const auto* text = value_->asString();
    if (!text)
        return refuse("must be a text in quotes");
    if (text->size() > most)
        return refuse("has " + std::to_string(text->size()) + " bytes; it takes at most " + std::to_string(most));
    if (!isPlainText(*text))
        return refuse("must be plain text: no control characters, no invisible ones, accents composed (NFC)");
    if (hasLooseBlanks(*text))
        return refuse("must not begin or end with a blank, nor hold two in a row or an unusual one");
    return *text;
}

Result<std::int64_t> Typed::number(std::int64_t least, std::int64_t most) const {
    const auto number = value_->asInteger();
    if (!number || *number < least || *number > most)
        return refuse("must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return *number;
}

Result<bool> Typed::truth() const {
    const auto* truth = value_->asBool();
    if (!truth)
        return refuse("must be true or false");
    return *truth;
}

}  // namespace anchorite::record
