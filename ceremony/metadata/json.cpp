#include "ceremony/metadata/json.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <utility>

namespace anchorite::metadata {

void Json::Object::sort() {
    sorted.clear();
    if (std::is_sorted(members.begin(), members.end(),
                       [](const Member& a, const Member& b) { return a.name < b.name; }))
        return;
    sorted.resize(members.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::sort(sorted.begin(), sorted.end(),
              [&](std::uint32_t a, std::uint32_t b) { return members[a].name < members[b].name; });
}

std::optional<std::size_t> Json::Object::position(std::string_view name) const {
    std::size_t low = 0;
    std::size_t high = members.size();
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (members[placed(middle)].name < name) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == members.size() || members[placed(low)].name != name)
        return std::nullopt;
    return placed(low);
}

Json::Json() : value_(nullptr) {}
Json::~Json() = default;
Json::Json(const Json&) = default;
Json::Json(Json&&) noexcept = default;
Json& Json::operator=(const Json&) = default;
Json& Json::operator=(Json&&) noexcept = default;
Json::Json(std::string text) : value_(std::move(text)) {}
Json::Json(bool truth) : value_(truth) {}
Json::Json(std::int64_t number) : value_(Number{std::to_string(number)}) {}
Json::Json(Array items) : value_(std::move(items)) {}

Json Json::object() {
    Json json;
    json.value_ = Object{};
    return json;
}

std::optional<std::int64_t> Json::asInteger() const {
    const auto* number = asNumber();
    if (!number)
        return std::nullopt;
    std::int64_t value = 0;
    const auto* last = number->text.data() + number->text.size();
    const auto [end, problem] = std::from_chars(number->text.data(), last, value);
    if (problem != std::errc() || end != last)
        return std::nullopt;
    return value;
}

const std::vector<Json::Member>& Json::members() const {
    static const std::vector<Member> none;
    const auto* object = std::get_if<Object>(&value_);
    return object ? object->members : none;
}

const Json::Member& Json::sortedMember(std::size_t place) const {
    const auto& object = std::get<Object>(value_);
    return object.members[object.placed(place)];
}

const Json* Json::find(std::string_view name) const {
    const auto* object = std::get_if<Object>(&value_);
    if (!object)
        return nullptr;
    const auto position = object->position(name);
    return position ? &object->members[*position].value : nullptr;
}

Json* Json::find(std::string_view name) {
    return const_cast<Json*>(std::as_const(*this).find(name));
}

const std::string* Json::findString(std::string_view name) const {
    const auto* value = find(name);
    return value ? value->asString() : nullptr;
}

void Json::set(std::string_view name, Json value) {
    if (auto* existing = find(name)) {
        *existing = std::move(value);
        return;
    }
    auto& object = std::get<Object>(value_);
    object.members.push_back({std::string(name), std::move(value)});
    object.sort();
}

void Json::remove(std::string_view name) {
    auto& object = std::get<Object>(value_);
    std::erase_if(object.members, [&](const Member& member) { return member.name == name; });
    object.sort();
}

void Json::add(Json item) {
    std::get<Array>(value_).push_back(std::move(item));
}

bool Json::Object::operator==(const Object& other) const {
    if (members.size() != other.members.size())
        return false;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto& mine = members[placed(i)];
        const auto& theirs = other.members[other.placed(i)];
        if (mine.name != theirs.name || !(mine.value == theirs.value))
            return false;
    }
    return true;
}

bool operator==(const Json& a, const Json& b) {
    return a.value_ == b.value_;
}

}  // namespace anchorite::metadata
