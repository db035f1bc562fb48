#include "ceremony/record/plan/plan_draft.h"

namespace anchorite::record {

using metadata::Json;

namespace {

/// Lines of the samples end here at the latest, where a member can be put on the next one.
constexpr std::size_t widestLine = 112;

std::string written(const Json& value) {
    return writeJson(value, metadata::MemberOrder::asBuilt);
}

template <class T>
std::string written(const T& value) {
    return written(Json(value));
}

/// `["root", "targets"]`.
template <class List>
std::string listed(const List& items) {
    std::string text;
    for (const auto& item : items)
        text += (text.empty() ? "" : ", ") + written(std::string_view(item));
    return "[" + text + "]";
}

template <class List>
std::string namesOf(const List& items) {
    std::vector<std::string_view> names;
    for (const auto item : items)
        names.push_back(nameOf(item));
    return listed(names);
}

/// `{"name": value, ...}` that goes on in the next line where this one is full.
class Line {
  public:
    explicit Line(std::size_t indent) : indent_(indent), last_(indent + 1) {}

    void member(std::string_view name, const std::string& value) {
        const auto member = metadata::quoted(name) + ": " + value;
        const bool first = text_.empty();
        const bool full = !first && last_ + member.size() + 3 > widestLine;
        text_ += first ? "" : full ? ",\n" + std::string(indent_ + 1, ' ') : ", ";
        last_ = (full ? indent_ + 1 : last_ + (first ? 0 : 2)) + member.size();
        text_ += member;
    }
    void textMember(std::string_view name, const std::string& value) {
        if (!value.empty())
            member(name, written(value));
    }
    [[nodiscard]] std::string text() const { return "{" + text_ + "}"; }

  private:
    std::size_t indent_;
    std::size_t last_;
    std::string text_;
};

constexpr std::size_t itemIndent = 4;

std::string itemOf(const Person& person) {
    Line line(itemIndent);
    line.member("name", written(person.name));
    line.member("initials", written(person.initials));
    line.member("duties", namesOf(person.duties));
    line.textMember("organisation", person.organisation);
    line.textMember("site", person.site);
    line.textMember("contact", person.contact);
    if (person.remote)
        line.member("remote", "true");
    return line.text();
}

std::string itemOf(const PlannedKey& key) {
    Line line(itemIndent);
    line.member("label", written(key.label));
    line.member("holder", written(key.holder));
    line.member("roles", namesOf(key.roles));
    line.member("type", written(key.type));
    line.member("part", written(nameOf(key.part)));
    if (key.keyid)
        line.member("keyid", written(*key.keyid));
    if (key.online)
        line.member("online", "true");
    if (key.diceBits != 0)
        line.member("dice-bits", written(key.diceBits));
    line.textMember("site", key.site);
    line.textMember("bag-in", key.bagIn);
    return line.text();
}

std::string itemOf(const SealedItem& sealed) {
    Line line(itemIndent);
    line.member("item", written(sealed.item));
    line.member("number", written(sealed.number));
    return line.text();
}

std::string itemOf(const PlannedException& exception) {
    Line line(itemIndent);
    line.member("code", written(exception.code));
    line.member("reason", written(exception.reason));
    line.member("initials", listed(exception.initials));
    return line.text();
}

template <class T>
std::string itemsOf(const std::vector<T>& items) {
    std::string text;
    for (const auto& item : items)
        text += (text.empty() ? "\n    " : ",\n    ") + itemOf(item);
    return text.empty() ? "[]" : "[" + text + "\n  ]";
}

std::string thresholdsOf(const PlanDraft& draft) {
    Line line(itemIndent);
    for (const auto& role : draft.thresholds)
        line.member(nameOf(role.role), written(role.threshold));
    return line.text();
}

std::string policyOf(const Policy& policy) {
    Line line(2);
    line.member("longest-days", written(policy.longestDays));
    line.member("shortest-days", written(policy.shortestDays));
    line.member("clock-tolerance-seconds", written(policy.clockToleranceSeconds));
    line.member("strict-air-gap", policy.strictAirGap ? "true" : "false");
    return line.text();
}

/// Members of the plan itself, one a line.
class Page {
  public:
    void member(std::string_view name, const std::string& value) {
        text_ += (text_.empty() ? "  " : ",\n  ") + metadata::quoted(name) + ": " + value;
    }
    [[nodiscard]] std::string text() const { return "{\n" + text_ + "\n}\n"; }

  private:
    std::string text_;
};

}  // namespace

std::string PlanDraft::text() const {
    Page page;
    page.member("anchorite-plan", "1");
    page.member("name", written(name));
    page.member("type", written(nameOf(type)));
    page.member("repository", written(repository));
    page.member("dialect", written(nameOf(dialect)));
    page.member("rehearsal", rehearsal ? "true" : "false");
    if (!day.empty())
        page.member("day", written(day));
    page.member("expires", written(expires));
    page.member("thresholds", thresholdsOf(*this));
    if (predecessor) {
        Line line(2);
        line.member("version", written(predecessor->version));
        line.member("digest", written(predecessor->digest));
        page.member("predecessor", line.text());
    }
    page.member("people", itemsOf(people));
    page.member("keys", itemsOf(keys));
    page.member("policy", policyOf(policy));
    page.member("sealed", itemsOf(sealed));
    page.member("exceptions", itemsOf(exceptions));
    page.member("left-out", listed(leftOut));
    return page.text();
}

}  // namespace anchorite::record
