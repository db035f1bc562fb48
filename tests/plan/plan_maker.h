#pragma once

#include <QtTest>
#include <charconv>
#include <string>
#include <string_view>

#include "ceremony/metadata/json.h"
#include "ceremony/record/plan/plan.h"

/// Plans for tests: a sample, with some places changed. An edit is `people[2].initials="XY"`, with JSON behind the
/// sign; an edit that ends with the sign takes the member out; the place after the last item of a list appends.
namespace anchorite::test {

using metadata::Json;

inline Json sampleJson(std::string_view name) {
    for (const auto& sample : record::samplePlans()) {
        if (sample.name == name)
            return Json::parse(sample.text).value();
    }
    qFatal("no such sample plan");
}

inline void editAt(Json& json, std::string_view path, std::string_view value) {
    const auto end = std::min(path.find_first_of(".[", 1), path.size());
    const auto rest = path.substr(end).starts_with('.') ? path.substr(end + 1) : path.substr(end);
    Json* inner = nullptr;
    if (path.starts_with('[')) {
        std::size_t index = 0;
        std::from_chars(path.data() + 1, path.data() + path.size(), index);
        auto& list = *json.asArray();
        if (index == list.size())
            list.emplace_back();
        inner = &list[index];
    } else {
        const auto name = path.substr(0, end);
        if (rest.empty() && value.empty())
            return json.remove(name);
        if (!json.find(name))
            json.set(name, Json());
        inner = json.find(name);
    }
    if (!rest.empty())
        return editAt(*inner, rest, value);
    *inner = Json::parse(value).value();
}

inline std::string planText(std::string_view sample, const QStringList& edits) {
    auto json = sampleJson(sample);
    for (const auto& edit : edits) {
        const auto text = edit.toStdString();
        const auto sign = text.find('=');
        editAt(json, std::string_view(text).substr(0, sign), std::string_view(text).substr(sign + 1));
    }
    return metadata::writeJson(json, metadata::MemberOrder::asBuilt);
}

inline record::Plan planOf(std::string_view sample, const QStringList& edits = {}) {
    auto plan = record::Plan::read(planText(sample, edits));
    if (!plan)
        qFatal("%s: %s", plan.error().code.c_str(), plan.error().detail.c_str());
    return *plan;
}

/// A sound plan of every type. Only these two have no sample of their own.
inline record::Plan planOfType(record::CeremonyType type, QStringList edits = {}) {
    using record::CeremonyType;
    switch (type) {
        case CeremonyType::firstRoot:
            return planOf("first-root-one-room", edits);
        case CeremonyType::renewal:
            return planOf("yearly-renewal", edits);
        case CeremonyType::replaceHolder:
            return planOf("replace-holder", edits);
        case CeremonyType::raiseThreshold:
            return planOf("raise-threshold", edits);
        case CeremonyType::onlineKeys:
            return planOf("rotate-online-keys", edits);
        case CeremonyType::rotation:
            edits.prepend("type=\"rotation\"");
            return planOf("replace-holder", edits);
        case CeremonyType::emergency:
            edits =
                QStringList{
                    "type=\"emergency\"", "keys[9].part=\"removed\"",
                    R"(keys[10]={"label":"online-2028","holder":"Omar Haddad","roles":["snapshot","timestamp"],"online":true})"} +
                edits;
            return planOf("replace-holder", edits);
    }
    qFatal("no such type");
}

inline const std::vector<record::CeremonyType>& allTypes() {
    using record::CeremonyType;
    static const std::vector<CeremonyType> types{
        CeremonyType::firstRoot,  CeremonyType::renewal,  CeremonyType::replaceHolder, CeremonyType::raiseThreshold,
        CeremonyType::onlineKeys, CeremonyType::rotation, CeremonyType::emergency};
    return types;
}

}  // namespace anchorite::test
