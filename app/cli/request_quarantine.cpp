#include "app/cli/request_quarantine.h"

#include <algorithm>

#include "ceremony/record/approval/quarantine.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {

using record::Quarantine;

namespace {

std::string administratorOf(const record::Plan& plan) {
    const auto found =
        std::ranges::find_if(plan.people, [](const auto& person) { return person.has(record::Duty::administrator); });
    return found == plan.people.end() ? "" : found->name;
}

bool isSetAside(const record::Ceremony* ceremony, const crypto::Sha256& payload) {
    return ceremony != nullptr && ceremony->state().quarantined.contains(payload.hex());
}

/// The transcript comes first: what it refuses stays set aside at the key too.
Result<void> reopen(Session& session, const PayloadAtKey& place, const ReopenWord& word, Quarantine& quarantine) {
    if (word.reason.find_first_not_of(' ') == std::string::npos || !isPlainText(word.reason))
        return fail("usage.value", "--reopen takes the reason, in plain text");
    if (isSetAside(place.ceremony, place.payload))
        TRY(place.ceremony->reopen(place.payload, administratorOf(place.ceremony->plan()),
                                   {word.reason, word.initials}));
    if (quarantine.holds(place.payload)) {
        quarantine.takeOut(place.payload);
        TRY(quarantine.write(session.disk(), place.keyPath));
    }
    session.console().note("no longer set aside, because: " + shown(word.reason));
    return {};
}

Result<void> keepBesideKey(Session& session, const PayloadAtKey& place) {
    auto quarantine = TRY(Quarantine::read(session.disk(), place.keyPath));
    quarantine.setAside(place.payload, session.now());
    return quarantine.write(session.disk(), place.keyPath);
}

}  // namespace

Result<void> requireNotSetAside(Session& session, const PayloadAtKey& place, const ReopenWord& word) {
    auto quarantine = TRY(Quarantine::read(session.disk(), place.keyPath));
    const bool inCeremony = isSetAside(place.ceremony, place.payload);
    if (!word.reason.empty() && (inCeremony || quarantine.holds(place.payload)))
        return reopen(session, place, word, quarantine);
    if (!word.reason.empty())
        session.console().note("nothing was set aside; --reopen changes nothing");
    if (inCeremony)
        return fail("request.quarantined",
                    "set aside in this ceremony, after its words were read back wrong three "
                    "times");
    return quarantine.requireFree(place.payload);
}

Result<void> noteMiss(Session& session, const PayloadAtKey& place) {
    auto quarantine = TRY(Quarantine::read(session.disk(), place.keyPath));
    const int count = quarantine.noteMiss(place.payload, session.now());
    if (!quarantine.write(session.disk(), place.keyPath))
        session.console().note("the miss could not be kept beside the key");
    if (count < record::Challenge::misses)
        return {};
    return fail("readback.exhausted", "the words were wrong three times");
}

void forgetMisses(Session& session, const PayloadAtKey& place) {
    auto quarantine = Quarantine::read(session.disk(), place.keyPath);
    if (quarantine && quarantine->forgetMisses(place.payload) && !quarantine->write(session.disk(), place.keyPath))
        session.console().note("the misses kept beside the key could not be forgotten");
}

std::unexpected<Error> setAside(Session& session, const PayloadAtKey& place, const std::string& holder) {
    std::string detail = "the payload is set aside at this key";
    if (const auto kept = keepBesideKey(session, place); !kept)
        detail = "it could not be set aside beside the key (" + kept.error().code + ": " + kept.error().detail + ")";
    if (place.ceremony != nullptr) {
        const auto recorded = place.ceremony->quarantine(place.payload, holder);
        detail += recorded
                      ? ", and in the ceremony"
                      : ", but not in the ceremony (" + recorded.error().code + ": " + recorded.error().detail + ")";
    }
    return fail("readback.exhausted", detail);
}

}  // namespace anchorite::app::cli
