#include "ceremony/record/session/state.h"

#include <algorithm>

namespace anchorite::record {

using metadata::Json;

namespace {

std::string textIn(const Json& json, std::string_view name) {
    const auto* text = json.findString(name);
    return text ? *text : std::string();
}

std::vector<std::string> textsIn(const Json& json, std::string_view name) {
    std::vector<std::string> texts;
    const auto* list = json.find(name);
    if (const auto* items = list ? list->asArray() : nullptr)
        for (const auto& item : *items)
            if (const auto* text = item.asString())
                texts.push_back(*text);
    return texts;
}

std::string kindIn(const std::string& step) {
    return step.substr(0, step.find(':'));
}

std::string subjectIn(const std::string& step) {
    const auto colon = step.find(':');
    return colon == std::string::npos ? std::string() : step.substr(colon + 1);
}

/// Steps that speak of the payload: with another payload they are open again.
bool speaksOfPayload(const std::string& step) {
    static const std::set<std::string> kinds{"second-encoder", "sign-checkpoint", "sign",    "complete",
                                             "clients",        "final-words",     "release", "publication"};
    return kinds.contains(kindIn(step));
}

}  // namespace

std::string_view nameOf(StepStatus status) {
    switch (status) {
        case StepStatus::open:
            return "open";
        case StepStatus::interrupted:
            return "interrupted";
        case StepStatus::done:
            return "done";
        case StepStatus::excepted:
            return "excepted";
    }
    return {};
}

const StepMark& CeremonyState::mark(const std::string& step) const {
    static const StepMark none;
    const auto found = steps.find(step);
    return found == steps.end() ? none : found->second;
}

bool CeremonyState::isSettled(const std::string& step) const {
    const auto status = mark(step).status;
    return status == StepStatus::done || status == StepStatus::excepted;
}

void CeremonyState::apply(Record&& record) {
    ++records;
    if (record.kind != RecordKind::intent && record.kind != RecordKind::notice) {
        settledRecord = record.sequence;
        settledHead = record.hash;
    }
    // An intent's files may never have been written, and a torn record lies beside the transcript.
    if (record.kind != RecordKind::intent && record.kind != RecordKind::notice)
        for (const auto& [name, digest] : record.evidence) {
            artefacts.insert(digest.hex());
            artefactRecords.emplace(digest.hex(), record.sequence);
        }
    if (record.kind == RecordKind::result)
        pending.erase(record.step);
    switch (record.kind) {
        case RecordKind::begin:
            begin = std::move(record.input);
            if (const auto found = record.evidence.find("incident"); found != record.evidence.end())
                incident = found->second;
            if (const auto* lifted = record.result.find("lifted"); lifted && lifted->asArray())
                for (const auto& one : *lifted->asArray())
                    exceptions.push_back(
                        {record.sequence, record.moment.time, "plan", textIn(one, "text"), textsIn(one, "initials")});
            break;
        case RecordKind::intent: {
            pending.insert_or_assign(record.step, record.sequence);
            auto& mark = steps[record.step];
            if (mark.status == StepStatus::open)
                mark = {StepStatus::interrupted, record.sequence, record.actor, record.moment.time, {}, {}};
            break;
        }
        case RecordKind::result:
            applyResult(std::move(record));
            break;
        case RecordKind::exception: {
            exceptions.push_back({record.sequence, record.moment.time, record.step, textIn(record.input, "text"),
                                  textsIn(record.input, "initials"), textsIn(record.input, "network")});
            networks.insert(exceptions.back().network.begin(), exceptions.back().network.end());
            const auto* skips = record.result.find("skips");
            if (skips && skips->asBool() && *skips->asBool())
                steps[record.step] = {StepStatus::excepted, record.sequence,          record.actor,
                                      record.moment.time,   std::move(record.result), std::move(record.evidence)};
            break;
        }
        case RecordKind::remark:
            remarks.push_back({record.sequence, record.moment.time, record.actor, textIn(record.input, "text")});
            break;
        case RecordKind::notice:
            break;
        case RecordKind::close:
            closed = true;
            steps["close"] = {StepStatus::done, record.sequence, record.actor, record.moment.time, {}, {}};
            break;
    }
}

void CeremonyState::applyResult(Record&& record) {
    const auto kind = kindIn(record.step);
    if (kind == "roll-call")
        applyRollCall(record);
    else if (kind == "arrival")
        applyArrival(record);
    else if (kind == "request" || kind == "quarantine" || kind == "reopen")
        applyEvent(record);
    else if (kind == "key" && record.evidence.contains("key")) {
        keys.insert_or_assign(subjectIn(record.step), record.evidence.at("key"));
        reopenAfterKey(subjectIn(record.step));
    } else if (kind == "predecessor")
        for (const auto& name : textsIn(record.result, "roots"))
            if (const auto found = record.evidence.find(name);
                found != record.evidence.end() && std::ranges::find(roots, found->second) == roots.end())
                roots.push_back(found->second);
    if (kind == "draft") {
        const auto payload = crypto::Sha256::ofHex(textIn(record.result, "payload"));
        if (payload && record.evidence.contains("draft"))
            payloads.push_back({record.sequence, record.moment.time, *payload, record.evidence.at("draft")});
        reopenAfterDraft();
    }
    steps[record.step] = {StepStatus::done,   record.sequence,          std::move(record.actor),
                          record.moment.time, std::move(record.result), std::move(record.evidence)};
}

/// Another key in the place of one: everything that was said of the first one is open again.
void CeremonyState::reopenAfterKey(const std::string& label) {
    for (const auto* kind : {"key-words:", "custody:", "restore-test:", "possession:", "bag-out:"})
        steps.erase(kind + label);
}

void CeremonyState::reopenAfterDraft() {
    std::erase_if(steps, [](const auto& step) { return speaksOfPayload(step.first); });
}

void CeremonyState::applyRollCall(const Record& record) {
    const auto* people = record.result.find("people");
    if (!people)
        return;
    for (const auto& [name, value] : people->members())
        if (const auto* how = value.asString())
            attendance.insert_or_assign(name, *how);
}

void CeremonyState::applyArrival(const Record& record) {
    const auto transport = textIn(record.input, "transport");
    if (const auto* refusal = record.result.findString("refusal"))
        refusals.push_back({record.sequence, record.moment.time, textIn(record.result, "from"), *refusal});
    const auto* list = record.result.find("signatures");
    const auto* items = list ? list->asArray() : nullptr;
    if (!items)
        return;
    for (const auto& item : *items) {
        const auto bytes = fromHex(textIn(item, "sig"));
        if (!bytes)
            continue;
        signatures.push_back({record.sequence, record.moment.time, textIn(item, "keyid"), textIn(item, "scheme"),
                              *bytes, transport, textIn(item, "verdict"), textIn(item, "sentence")});
        const auto holder = textIn(item, "holder");
        if (!holder.empty() && textIn(item, "verdict") == "counts")
            steps["sign:" + holder] = {StepStatus::done, record.sequence, record.actor, record.moment.time, item, {}};
    }
}

void CeremonyState::applyEvent(const Record& record) {
    const auto kind = kindIn(record.step);
    const auto payload = textIn(record.result, "payload");
    if (kind == "request")
        requests.insert_or_assign(subjectIn(record.step), record.moment.time.text());
    else if (kind == "quarantine")
        quarantined.insert(payload);
    else
        quarantined.erase(payload);
}

}  // namespace anchorite::record
