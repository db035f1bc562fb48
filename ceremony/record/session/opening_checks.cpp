#include <algorithm>
#include <cstdlib>
#include <set>

#include "ceremony/record/session/step_work.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/base/text.h"
#include "crypto/words.h"

namespace anchorite::record {

using metadata::Json;

namespace {

/// `NAME=REST` of a typed value. Error: `ceremony.value`.
Result<std::pair<const Person*, std::string>> personIn(const StepWork& work, const std::string& text) {
    const auto equals = text.rfind('=');
    const auto* person = equals == std::string::npos ? nullptr : work.plan().person(text.substr(0, equals));
    if (!person)
        return fail("ceremony.value", shown(text) + " names nobody of the plan; write NAME=REST");
    return std::pair(person, text.substr(equals + 1));
}

Result<std::map<std::string, std::string>> attendanceIn(const StepWork& work) {
    auto all = work.state().attendance;
    for (const auto& text : work.values("present")) {
        const auto [person, initials] = TRY(personIn(work, text));
        if (initials != person->initials)
            return fail("ceremony.value", person->name + " has other initials in the plan than " + shown(initials));
        all.insert_or_assign(person->name, person->remote ? "remote" : "present");
    }
    for (const auto& text : work.values("excused")) {
        const auto [person, reason] = TRY(personIn(work, text));
        if (reason.empty() || !isPlainText(reason))
            return fail("ceremony.value", "say why " + person->name + " is excused");
        all.insert_or_assign(person->name, "excused: " + reason);
    }
    return all;
}

bool isHere(const std::map<std::string, std::string>& attendance, const std::string& name) {
    const auto found = attendance.find(name);
    return found != attendance.end() && (found->second == "present" || found->second == "remote");
}

/// An absence that an earlier roll call has recorded needs no second exception.
bool wasSettled(const StepWork& work, const std::string& name, const std::string& how) {
    const auto before = work.state().attendance.find(name);
    return before != work.state().attendance.end() && before->second == how;
}

/// Enough root keys for the new root must be in hands that are here.
Result<void> requireQuorum(const StepWork& work, const std::map<std::string, std::string>& attendance) {
    std::int64_t keys = 0;
    for (const auto& key : work.plan().keys)
        if (key.part != KeyPart::removed && std::ranges::count(key.roles, metadata::RoleName::root) > 0 &&
            isHere(attendance, key.holder))
            ++keys;
    const auto needed = work.plan().threshold(metadata::RoleName::root);
    if (keys >= needed)
        return {};
    return fail("ceremony.no-quorum", "the holders who are here have " + std::to_string(keys) + " of the " +
                                          std::to_string(needed) + " root keys that must sign");
}

Result<crypto::Sha256> digestIn(const std::string& text) {
    if (const auto named = crypto::digestOfWords(text))
        return *named;
    const auto digest = crypto::Sha256::ofHex(text);
    if (!digest)
        return fail("ceremony.value", "give 32 words or 64 hex digits");
    return *digest;
}

Result<UtcTime> watchIn(const StepWork& work, std::string_view name) {
    auto time = UtcTime::parse(TRY(work.value(name)));
    if (!time)
        return fail("ceremony.value", std::string(name) + ": " + time.error().detail);
    return time;
}

/// The planned key that a statement is by, with its public key.
struct Signatory {
    const PlannedKey* planned;
    crypto::PublicKey key;
};
Result<Signatory> signatoryOf(const StepWork& work, const Statement& statement) {
    for (const auto& planned : work.plan().keys) {
        const auto keyid = work.body().keyIdOf(planned);
        const auto object = keyid == statement.keyid ? work.body().keyObject(planned) : std::nullopt;
        if (!object)
            continue;
        const auto key = work.body().keys.read(*object, work.plan().dialect);
        if (const auto* known = key.publicKey())
            return Signatory{&planned, *known};
    }
    return fail("ceremony.statement-key",
                "no key of this ceremony has the keyid " + statement.keyid.shortForm() + " yet");
}

bool isRemote(const StepWork& work, const std::string& name) {
    const auto* person = work.plan().person(name);
    return person && person->remote;
}

/// What the program that wrote the report has found: people may judge it, and only an exception lets it stay.
Result<void> network(StepWork& work) {
    const auto found = work.values("network");
    if (!std::ranges::all_of(found, [](const auto& name) { return !name.empty() && isPlainText(name); }))
        return fail("ceremony.value", "network: the name of an interface");
    const auto settled = work.body().requireNoNetwork(found);
    if (settled || settled.error().code != "machine.network")
        return settled;
    work.object("machine.network", "a network path was found: " + settled.error().detail);
    work.network = found;
    return {};
}

/// Holders who are in the room with a key that is known: before the first signature their word for the chain head is
/// expected. At the plan most keys do not exist yet, and at the close they are sealed again; statements are welcome
/// there.
std::set<std::string> holdersExpected(const StepWork& work) {
    std::set<std::string> names;
    if (work.step().kind != StepKind::signCheckpoint)
        return names;
    for (const auto& planned : work.plan().keys)
        if (!planned.online && work.body().keyObject(planned) && work.body().isPresent(planned.holder) &&
            !isRemote(work, planned.holder))
            names.insert(planned.holder);
    return names;
}

}  // namespace

Result<void> checks::rehearsal(StepWork& work) {
    const auto head = TRY(digestIn(TRY(work.value("head"))));
    work.result.set("head", head.hex());
    return {};
}

Result<void> checks::rollCall(StepWork& work) {
    const auto attendance = TRY(attendanceIn(work));
    if (attendance.empty())
        return fail("ceremony.value", "name who is here: --present \"NAME=INITIALS\"");
    auto people = Json::object();
    for (const auto& person : work.plan().people) {
        const auto found = attendance.find(person.name);
        if (found == attendance.end())
            work.object("ceremony.absent", person.name + " is neither present nor excused");
        else if (!isHere(attendance, person.name) && !wasSettled(work, person.name, found->second))
            work.object("ceremony.absent", person.name + " is " + found->second);
        people.set(person.name, found == attendance.end() ? "absent" : found->second);
    }
    TRY(requireQuorum(work, attendance));
    work.result.set("people", std::move(people));
    return {};
}

Result<void> checks::readBack(StepWork& work) {
    work.result.set("digest", work.brought().words->digest().hex());
    work.result.set("read_back", work.brought().words->unattended() ? "from a file" : "by a person");
    return {};
}

Result<void> checks::checkpoint(StepWork& work) {
    const auto head = work.brought().words->digest();
    const auto kind = work.step().kind == StepKind::closeCheckpoint ? crypto::StatementKind::closingHead
                                                                    : crypto::StatementKind::checkpoint;
    auto expected = holdersExpected(work);
    auto by = Json::array();
    for (const auto& file : work.brought().files) {
        const auto statement = TRY(statementIn(asText(file.bytes)));
        const auto signatory = TRY(signatoryOf(work, statement));
        TRY(requireStatement(statement, signatory.key, kind, head));
        expected.erase(signatory.planned->holder);
        by.add(signatory.planned->holder + " with " + signatory.planned->label);
        work.keep("statement-" + signatory.planned->label, file.bytes);
    }
    for (const auto& name : expected)
        work.object("ceremony.statement-missing", name + " has not signed the chain head");
    TRY(readBack(work));
    work.result.set("head", head.hex());
    work.result.set("signed_by", std::move(by));
    return {};
}

Result<void> checks::machine(StepWork& work) {
    const auto verdict = TRY(work.value("result"));
    if (verdict != "pass" && verdict != "fail" && verdict != "unknown")
        return fail("ceremony.value", "result is pass, fail or unknown, not " + shown(verdict));
    work.keep("report", TRY(work.onlyFile())->bytes);
    work.result.set("verdict", verdict);
    TRY(network(work));
    if (verdict == "fail" && work.plan().policy.strictAirGap)
        return fail("ceremony.machine", "a machine check failed, and this plan allows no exception to that");
    if (verdict != "pass")
        work.object("ceremony.machine",
                    verdict == "fail" ? "a machine check failed" : "a machine check could not tell");
    return {};
}

Result<void> checks::clock(StepWork& work) {
    const auto now = work.body().now().time;
    if (now < work.body().ports.builtAt)
        return fail("ceremony.clock", "the machine's clock says " + now.display() + ", before this program was built");
    std::int64_t largest = 0;
    for (const auto* name : {"watch1", "watch2"}) {
        const auto watch = TRY(watchIn(work, name));
        const auto off = watch.unixSeconds() - now.unixSeconds();
        largest = std::max(largest, std::abs(off));
        work.result.set(name, watch.text());
    }
    work.result.set("machine", now.text());
    work.result.set("largest_difference_seconds", largest);
    if (largest > work.plan().policy.clockToleranceSeconds)
        work.object("ceremony.clock", "a watch differs from the machine by " + std::to_string(largest) + " seconds");
    return {};
}

Result<void> checks::bag(StepWork& work) {
    const auto number = TRY(work.value("number"));
    if (TRY(work.value("again")) != number)
        return fail("ceremony.value", "the number was typed in two different ways");
    work.result.set("number", number);
    if (work.step().kind == StepKind::bagOut)
        return {};
    const auto& sealed = work.plan().sealed;
    const auto item = std::ranges::find(sealed, work.step().subject, &SealedItem::item);
    const auto* key = work.plan().key(work.step().subject);
    const auto& planned = item != sealed.end() ? item->number : key ? key->bagIn : std::string();
    work.result.set("quarantined", planned != number);
    if (planned != number)
        work.object("ceremony.bag", "the plan names seal " + shown(planned) + " for " + shown(work.step().subject) +
                                        "; the item is set aside");
    return {};
}

}  // namespace anchorite::record
