#include <algorithm>
#include <cmath>

#include "ceremony/record/session/step_work.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;

namespace {

/// One roll of a die holds this many bits.
constexpr double bitsOfRoll = 2.584962500721156;

/// As `key new --type` calls it.
std::string typeOf(const crypto::PublicKey& key) {
    switch (key.algorithm()) {
        case crypto::Algorithm::ed25519:
            return "ed25519";
        case crypto::Algorithm::ecdsaP256:
            return "ecdsa-p256";
        case crypto::Algorithm::ecdsaP384:
            return "ecdsa-p384";
        case crypto::Algorithm::rsa:
            return "rsa-" + std::to_string(key.bits());
    }
    return {};
}

/// Marks only tell honest mistakes apart; they are what a key object carries.
Result<void> requireWorld(const Json& object, bool rehearsal) {
    const auto* mark = object.find(metadata::rehearsalMark);
    const bool marked = mark && mark->asBool() && *mark->asBool();
    if (mark && !marked)
        return fail("ceremony.mismatch", "the mark of a rehearsal is true or not there");
    if (marked == rehearsal)
        return {};
    if (marked)
        return fail("rehearsal.key-in-real-root", "the key was made for a rehearsal and this ceremony is a real one");
    return fail("rehearsal.real-key-in-rehearsal", "this ceremony is a rehearsal and the key is a real one");
}

/// A new key stands in no root that is known here and is no other key of this ceremony.
Result<void> requireNew(const StepWork& work, const crypto::PublicKey& key) {
    const auto known = [&](const std::string& where) {
        return fail("ceremony.key-known", "this public key is known already: " + where);
    };
    for (const auto& planned : work.plan().keys) {
        const auto object = planned.label == work.step().subject ? std::nullopt : work.body().keyObject(planned);
        const auto other = object ? std::optional(work.body().keys.read(*object, work.plan().dialect)) : std::nullopt;
        if (other && other->publicKey() && other->publicKey()->material() == key.material())
            return known("it is the key " + planned.label);
    }
    for (const auto& digest : work.state().roots) {
        const auto root = TRY(work.body().rootIn(digest));
        for (const auto& [keyid, listed] : root.root().keys())
            if (listed.publicKey() && listed.publicKey()->material() == key.material())
                return known("root " + std::to_string(root.version().number()) + " lists it as " + keyid.shortForm());
    }
    return {};
}

/// A wrong file can be set right until the payload is fixed; what was said of the first one is open again then.
Result<void> requireOnlyOnce(StepWork& work, const BroughtFile& file) {
    const auto found = work.state().keys.find(work.step().subject);
    if (found == work.state().keys.end())
        return {};
    if (found->second == crypto::sha256(file.bytes) || !work.state().payloads.empty())
        return fail("ceremony.done", "the key " + work.step().subject + " arrived in record " +
                                         std::to_string(work.state().mark(work.step().id()).record));
    work.object("ceremony.again", "another public key arrived for " + work.step().subject + " before");
    return {};
}

}  // namespace

Result<void> checks::dice(StepWork& work) {
    const auto text = TRY(work.value("rolls"));
    const auto* planned = TRY(work.plannedKey());
    std::int64_t rolls = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9' || rolls > 1'000'000)
            return fail("ceremony.value", "rolls is a whole number, not " + shown(text));
        rolls = rolls * 10 + (digit - '0');
    }
    const auto needed = static_cast<std::int64_t>(std::ceil(planned->diceBits / bitsOfRoll));
    if (rolls < needed)
        return fail("ceremony.value", std::to_string(rolls) + " rolls hold fewer than the " +
                                          std::to_string(planned->diceBits) + " bits of the plan; " +
                                          std::to_string(needed) + " rolls are needed");
    work.result.set("rolls", rolls);
    return {};
}

Result<void> checks::key(StepWork& work) {
    const auto* planned = TRY(work.plannedKey());
    const auto* file = TRY(work.onlyFile());
    const auto object = TRY(Json::parse(asText(file->bytes)));
    TRY(requireWorld(object, work.plan().rehearsal));
    const auto key = work.body().keys.read(object, work.plan().dialect);
    const auto* publicKey = key.publicKey();
    if (!publicKey)
        return fail("ceremony.mismatch", "the key cannot be used: " + key.reason());
    if (typeOf(*publicKey) != planned->type)
        return fail("ceremony.mismatch", "the plan wants " + planned->type + " for " + planned->label +
                                             ", and this is " + typeOf(*publicKey));
    TRY(requireNew(work, *publicKey));
    TRY(requireOnlyOnce(work, *file));
    TRY(metadata::canonicalForm(object));
    const auto keyid = metadata::keyIdOf(object);
    work.keep("key", file->bytes);
    work.result.set("keyid", keyid.text());
    work.result.set("holder", planned->holder);
    return {};
}

Result<void> checks::custody(StepWork& work) {
    for (const auto* name : {"medium", "kdf"})
        work.result.set(name, TRY(work.value(name)));
    return {};
}

Result<void> checks::possession(StepWork& work) {
    const auto* planned = TRY(work.plannedKey());
    const auto* file = TRY(work.onlyFile());
    const auto object = work.body().keyObject(*planned);
    const auto key = object ? std::optional(work.body().keys.read(*object, work.plan().dialect)) : std::nullopt;
    if (!key || !key->publicKey())
        return fail("ceremony.not-yet", "the public key of " + planned->label + " has not arrived");
    const auto statement = TRY(statementIn(asText(file->bytes)));
    TRY(requireStatement(statement, *key->publicKey(), crypto::StatementKind::proofOfPossession,
                         *challengeOf(work.body(), work.step())));
    work.keep("proof", file->bytes);
    work.result.set("keyid", statement.keyid.text());
    return {};
}

}  // namespace anchorite::record
