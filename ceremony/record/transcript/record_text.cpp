#include "ceremony/record/transcript/record_text.h"

#include "ceremony/metadata/names.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;

namespace {

constexpr std::size_t mostBytes = 60;

std::string textIn(const Json& object, std::string_view name) {
    const auto* text = object.findString(name);
    return text ? *text : "";
}

std::string shortened(const std::string& text) {
    if (text.size() <= mostBytes)
        return shown(text);
    auto end = mostBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;  // not inside a UTF-8 sequence
    return shown(text.substr(0, end)) + "...";
}

/// A typed value: text, or several texts under one name.
std::string valueText(const Json& value) {
    if (const auto* text = value.asString())
        return shortened(*text);
    std::string all;
    if (const auto* several = value.asArray())
        for (const auto& one : *several)
            all += (all.empty() ? "" : ", ") + valueText(one);
    return all;
}

std::string initialsText(const Record& record) {
    const auto* initials = record.input.find("initials");
    return initials ? ", initials " + valueText(*initials) : "";
}

std::string typedText(const Record& record) {
    std::string text;
    if (const auto* values = record.input.find("values"))
        for (const auto& [name, value] : values->members())
            text += (text.empty() ? "" : ", ") + shown(name) + " = " + valueText(value);
    const auto witness = textIn(record.input, "witness");
    return (text.empty() ? "" : ": " + text) + (witness.empty() ? "" : ", witness " + shortened(witness));
}

std::string signatureText(const Json& signature) {
    const auto holder = textIn(signature, "holder");
    return metadata::KeyId(textIn(signature, "keyid")).shortForm() + (holder.empty() ? "" : "  " + shortened(holder)) +
           "  " + shown(textIn(signature, "verdict"));
}

/// The lines below an arrival.
std::vector<std::string> arrivedLines(const Record& record) {
    std::vector<std::string> lines;
    const auto* signatures = record.result.find("signatures");
    if (const auto* list = signatures ? signatures->asArray() : nullptr)
        for (const auto& signature : *list)
            lines.push_back(signatureText(signature));
    const auto refusal = textIn(record.result, "refusal");
    if (!refusal.empty())
        lines.push_back("refused (received, not authenticated): " + shortened(refusal));
    return lines;
}

}  // namespace

RecordWords wordsOf(const Record& record) {
    RecordWords words;
    words.what = std::string(nameOf(record.kind)) + (record.step.empty() ? "" : " " + shown(record.step));
    words.who = shown(record.actor);
    if (const auto* said = record.input.findString("text"))
        words.said = ": " + shown(*said);
    if (record.kind == RecordKind::exception)
        words.said += initialsText(record);
    if (record.kind == RecordKind::result && record.step == "arrival") {
        words.said +=
            ": " + shortened(textIn(record.input, "file")) + " (" + shown(textIn(record.input, "transport")) + ")";
        words.below = arrivedLines(record);
    } else if (record.kind == RecordKind::result) {
        words.said += typedText(record);
    }
    return words;
}

std::string recordText(const Record& record) {
    const auto words = wordsOf(record);
    auto text = std::to_string(record.sequence) + "  " + record.moment.time.display() + "  " + words.what +
                (words.who.empty() ? "" : ", " + words.who) + words.said + "\n";
    for (const auto& line : words.below)
        text += "    " + line + "\n";
    return text;
}

}  // namespace anchorite::record
