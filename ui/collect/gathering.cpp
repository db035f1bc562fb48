#include "ui/collect/gathering.h"

#include <algorithm>
#include <map>
#include <set>

namespace anchorite::ui {

using metadata::KeyId;
using metadata::RoleName;
using metadata::Root;
using record::ArrivalVerdict;

namespace {

using Holders = std::map<KeyId, record::Custodian>;

/// A key that is nobody's counts as a person of its own, as in record::smallestPeople.
std::string personOf(const Holders& holders, const KeyId& keyid) {
    const auto found = holders.find(keyid);
    return found == holders.end() ? keyid.text() : found->second.person;
}

Count countOf(const metadata::VerificationReport& report, const Holders& holders) {
    Count count{report.version.number(), report.have(), report.needed, {}, {}};
    for (const KeyId& keyid : report.valid) {
        count.signers.push_back(personOf(holders, keyid));
    }
    std::set<std::string> missing;
    for (const KeyId& keyid : report.missing) {
        missing.insert(personOf(holders, keyid));
    }
    count.missing.assign(missing.begin(), missing.end());
    return count;
}

HolderMark standingIn(const Root& root, const Count& count, const Holders& holders, const std::string& person) {
    const bool listed = std::ranges::any_of(root.role(RoleName::root).keyids,
                                            [&](const KeyId& keyid) { return personOf(holders, keyid) == person; });
    if (!listed) {
        return HolderMark::noKey;
    }
    const bool signedOne = std::ranges::count(count.signers, person) > 0;
    const bool lacks = std::ranges::count(count.missing, person) > 0;
    return signedOne ? (lacks ? HolderMark::some : HolderMark::valid) : HolderMark::notYet;
}

/// The root keys of both roots, by holder: those of the plan in its order, then keys that are nobody's.
std::vector<std::string> peopleOf(const record::Plan& plan, const Root& own, const Root* old, const Holders& holders) {
    std::vector<std::string> people;
    for (const auto& person : plan.people) {
        people.push_back(person.name);
    }
    std::set<std::string> listed;
    for (const Root* root : {&own, old}) {
        for (const KeyId& keyid : root == nullptr ? std::vector<KeyId>() : root->role(RoleName::root).keyids) {
            listed.insert(personOf(holders, keyid));
        }
    }
    std::erase_if(people, [&](const std::string& person) { return listed.erase(person) == 0; });
    people.insert(people.end(), listed.begin(), listed.end());
    return people;
}

/// All that ever came, judged against all that is known, in the order of the record.
std::vector<record::Arrival> judgedAnew(const record::Ceremony& ceremony) {
    record::Incoming incoming;
    for (const auto& noted : ceremony.state().signatures) {
        incoming.signatures.push_back({KeyId(noted.keyid), noted.scheme, noted.signature});
    }
    const auto known = ceremony.knownPayloads();
    return record::judge(incoming, known, known.size() - 1);
}

bool counts(const record::Arrival& arrival) {
    return arrival.verdict == ArrivalVerdict::counts || arrival.verdict == ArrivalVerdict::duplicate;
}

/// One signature cannot be good for one root only by its bytes: both columns show the cross.
void spoil(HolderLine& line, HolderMark standing) {
    for (HolderMark* side : {&line.old, &line.own}) {
        if (*side == HolderMark::notYet || *side == HolderMark::some) {
            *side = standing;
        }
    }
}

void addArrival(Gathering& all, const Holders& holders, const record::Arrival& arrival,
                const record::NotedSignature& noted) {
    const std::string person = personOf(holders, arrival.signature.keyid);
    const auto line = std::ranges::find(all.holders, person, &HolderLine::person);
    if (line == all.holders.end()) {
        all.strangers.push_back(arrival.sentence);
        return;
    }
    if (!counts(arrival)) {
        // What a root that came along has shown is known from the arrival alone.
        const bool shown =
            arrival.verdict == ArrivalVerdict::nothingKnown && noted.verdict == nameOf(ArrivalVerdict::otherPayload);
        const bool other = shown || arrival.verdict == ArrivalVerdict::otherPayload;
        line->sentences.push_back(shown ? noted.sentence : arrival.sentence);
        spoil(*line, other ? HolderMark::otherRoot : HolderMark::invalid);
        if (line->stands(HolderMark::valid)) {
            return;
        }
    }
    line->transport = noted.transport;
    line->arrived = noted.time;
}

void addRefusals(Gathering& all, const record::CeremonyState& state) {
    for (const auto& refusal : state.refusals) {
        const auto line = std::ranges::find(all.holders, refusal.holder, &HolderLine::person);
        if (line == all.holders.end()) {
            all.strangers.push_back("a refusal came: " + refusal.reason);
            continue;
        }
        line->sentences.push_back("refused: " + refusal.reason);
        if (!line->stands(HolderMark::valid)) {
            spoil(*line, HolderMark::refused);
            line->arrived = refusal.time;
        }
    }
}

HolderLine lineOf(const record::Ceremony& ceremony, const std::string& person) {
    HolderLine line;
    line.person = person;
    line.name = person;
    if (const auto* planned = ceremony.plan().person(person)) {
        line.remote = planned->remote;
    } else {
        line.name = "key " + KeyId(person).shortForm();
    }
    const auto& state = ceremony.state();
    if (const auto request = state.requests.find(person); request != state.requests.end()) {
        line.requested = request->second;
    }
    line.excused = state.mark("sign:" + person).status == record::StepStatus::excepted;
    return line;
}

}  // namespace

bool HolderLine::lacks() const {
    const auto open = [](HolderMark side) { return side != HolderMark::valid && side != HolderMark::noKey; };
    return open(old) || open(own);
}

const HolderLine* Gathering::holder(const std::string& person) const {
    const auto line = std::ranges::find(holders, person, &HolderLine::person);
    return line == holders.end() ? nullptr : &*line;
}

std::optional<Gathering> gather(const record::Ceremony& ceremony) {
    const auto document = ceremony.document();
    if (!document) {
        return std::nullopt;
    }
    const auto previous = ceremony.predecessor();
    const Root* old = previous ? &previous->root() : nullptr;
    const auto holders = ceremony.custodians();
    const auto rulers = rotation::rulersOf(*document, old);
    Gathering all;
    all.own = countOf(rulers.own, holders);
    if (rulers.old) {
        all.old = countOf(*rulers.old, holders);
    }
    all.possible = rulers.possible;
    all.smallest = record::smallestPeople(rulers, document->root(), old, holders);
    for (const auto& person : peopleOf(ceremony.plan(), document->root(), old, holders)) {
        HolderLine line = lineOf(ceremony, person);
        line.own = standingIn(document->root(), all.own, holders, person);
        line.old = old == nullptr ? HolderMark::noKey : standingIn(*old, *all.old, holders, person);
        line.leaves = line.own == HolderMark::noKey;
        all.holders.push_back(std::move(line));
    }
    const auto arrivals = judgedAnew(ceremony);
    for (std::size_t i = 0; i < arrivals.size() && i < ceremony.state().signatures.size(); ++i) {
        addArrival(all, holders, arrivals[i], ceremony.state().signatures[i]);
    }
    addRefusals(all, ceremony.state());
    return all;
}

}  // namespace anchorite::ui
