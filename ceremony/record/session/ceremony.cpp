#include "ceremony/record/session/ceremony.h"

#include <algorithm>

#include "ceremony/record/session/step_work.h"
#include "ceremony/rotation/draft.h"
#include "ceremony/rotation/incident_marks.h"
#include "ceremony/rotation/rulers.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;

namespace {

constexpr std::size_t nonceSize = 32;

/// Written exceptions of the plan count from the first record on.
Json exceptionJson(const PlannedException& planned) {
    auto json = Json::object();
    json.set("code", planned.code);
    json.set("text", planned.reason);
    auto initials = Json::array();
    for (const auto& one : planned.initials)
        initials.add(one);
    json.set("initials", std::move(initials));
    return json;
}

Entry beginningOf(const Plan& plan, const Ports& ports, std::optional<UtcTime> simulated) {
    auto entry = entryFor(RecordKind::begin, "plan", "");
    for (const auto& person : plan.people)
        if (entry.actor.empty() && person.has(Duty::administrator))
            entry.actor = person.name;
    Bytes nonce(nonceSize);
    ports.random.fill(nonce);
    entry.shown = plan.digest();
    entry.input.set("plan", plan.digest().hex());
    entry.input.set("name", plan.name);
    entry.input.set("rehearsal", plan.rehearsal);
    entry.input.set("nonce", toHex(nonce));
    if (simulated)
        entry.input.set("clock-shift", simulated->unixSeconds() - ports.clock.now().time.unixSeconds());
    auto lifted = Json::array();
    for (const auto& exception : plan.exceptions)
        lifted.add(exceptionJson(exception));
    entry.result.set("lifted", std::move(lifted));
    return entry;
}

/// A beginning that was cut off before its first record left nothing but the same plan: it is taken up again.
Result<bool> isCutOffBeginning(const Workspace& workspace, std::string_view planText) {
    for (const auto& name : TRY(workspace.disk().list(workspace.folder())))
        if (name != "plan.json" && name != "transcript.jsonl" && name != "artefacts" && !name.starts_with(".anch-"))
            return false;
    const auto plan = workspace.readPlan();
    if (plan && *plan != planText)
        return false;
    const auto text = workspace.disk().read(workspace.transcriptPath(), recordLimit);
    return text ? std::ranges::find(*text, '\n') == text->end() : text.error().code == "file.missing";
}

Result<void> requireRoom(const Workspace& workspace, std::string_view planText) {
    if (!workspace.disk().exists(workspace.folder()))
        return {};
    if (workspace.disk().isFolder(workspace.folder()) && TRY(isCutOffBeginning(workspace, planText)))
        return {};
    const auto there = workspace.readPlan();
    const bool begun = there && *there == planText && workspace.disk().exists(workspace.transcriptPath());
    return fail("workspace.exists",
                shown(workspace.folder()) + (begun ? ": this ceremony has begun there; go on with ceremony next"
                                                   : " is there already and not empty"));
}

Result<void> requireUndamaged(const TranscriptFacts& facts) {
    for (const auto& problem : facts.problems)
        if (problem.damage)
            return fail(problem.code, "record " + std::to_string(problem.record) + ": " + problem.detail);
    return {};
}

Result<void> requireMarks(const Plan& plan, const std::optional<std::string>& incident) {
    if (!incident)
        return {};
    if (plan.type != CeremonyType::emergency)
        return fail("ceremony.mismatch", "marks of an incident belong to a plan of the type emergency");
    const auto marks = TRY(rotation::IncidentFile::read(*incident)).marks;
    if (marks.root && (!plan.predecessor || marks.root->digest != plan.predecessor->digest))
        return fail("ceremony.mismatch", "the marks were made for another root than the plan's predecessor");
    for (const auto& mark : marks.keys)
        for (const auto& key : plan.keys)
            if (mark.mark != rotation::Mark::clean && key.part == KeyPart::kept &&
                mark.key.by == rotation::NamedKey::By::keyid && key.keyid && *key.keyid == mark.key.text)
                return fail("ceremony.mismatch",
                            "the plan keeps " + key.label + ", which is marked as " + std::string(nameOf(mark.mark)));
    return {};
}

std::unexpected<Error> unbegun(const std::string& folder) {
    return fail("workspace.unbegun", shown(folder) + " holds a plan and no record: its beginning was cut off");
}

/// What a workspace must be to go on with, beyond a sound chain: nobody hands us a plan that we would not have begun
/// with.
Result<void> requireWhole(const Ceremony::Body& body) {
    if (body.state.records == 0)
        return unbegun(body.workspace.folder());
    TRY(requireSound(body.plan));
    if (body.state.begin.find("clock-shift") && !body.plan.rehearsal)
        return fail("ceremony.clock-simulated", "record 1 shifts the clock, and this plan is no rehearsal");
    return {};
}

/// Without a planned day lifetimes are measured from the day on which the ceremony begins; a rehearsal's always are.
Result<void> requireExpiry(const Plan& plan, UtcTime now) {
    const auto days = daysBetween(now, plan.expires);
    if (plan.expires <= now)
        return fail("plan.expiry", "expires: by this machine's clock this has passed");
    if (plan.rehearsal && plan.expires > now.plusDays(rotation::rehearsalDays))
        return fail("plan.expiry", "expires: a rehearsal lapses within 7 days; this one in " + std::to_string(days));
    if (plan.rehearsal || plan.day || (days >= plan.policy.shortestDays && days <= plan.policy.longestDays))
        return {};
    return fail("plan.expiry", "expires: " + std::to_string(days) + " days from now; the plan allows " +
                                   std::to_string(plan.policy.shortestDays) + " to " +
                                   std::to_string(plan.policy.longestDays));
}

bool hasEnoughSignatures(const Ceremony::Body& body) {
    const auto document = documentOf(body);
    const auto previous = body.predecessor();
    return document && rotation::rulersOf(*document, previous ? &previous->root() : nullptr).complete();
}

}  // namespace

Ceremony::Ceremony(std::unique_ptr<Body> body) : body_(std::move(body)) {}
Ceremony::Ceremony(Ceremony&&) noexcept = default;
Ceremony& Ceremony::operator=(Ceremony&&) noexcept = default;
Ceremony::~Ceremony() = default;

Result<Ceremony> Ceremony::create(const Ports& ports, const std::string& folder, std::string_view planText,
                                  std::optional<UtcTime> simulated, const std::optional<std::string>& incident) {
    auto plan = TRY(Plan::read(planText));
    TRY(requireSound(plan));
    if (simulated && !plan.rehearsal)
        return fail("ceremony.clock-simulated", "this plan is no rehearsal");
    TRY(requireMarks(plan, incident));
    TRY(requireExpiry(plan, simulated ? *simulated : ports.clock.now().time));
    auto body = std::make_unique<Body>(ports, folder, std::move(plan));
    TRY(requireRoom(body->workspace, planText));
    TRY(ports.disk.makeFolder(folder));
    if (!ports.disk.exists(body->workspace.planPath()))
        TRY(ports.disk.create(body->workspace.planPath(), asBytes(planText), false));
    auto* raw = body.get();
    body->file =
        TRY(TranscriptFile::open(ports.disk, body->clock, body->workspace.transcriptPath(), body->plan.digest(),
                                 [raw](Record&& record) { raw->take(std::move(record)); }));
    Recorded begun;
    auto entry = beginningOf(body->plan, ports, simulated);
    if (incident) {
        const auto digest = crypto::sha256(asBytes(*incident));
        TRY(body->workspace.keep(digest, asBytes(*incident)));
        body->artefacts.insert_or_assign(digest.hex(), Bytes(incident->begin(), incident->end()));
        entry.evidence.insert_or_assign("incident", digest);
    }
    if (const auto* shift = entry.input.find("clock-shift"))
        body->clock.shiftBy(shift->asInteger().value_or(0));
    TRY(body->append(entry, begun));
    return Ceremony(std::move(body));
}

Result<Ceremony> Ceremony::openForReading(const Ports& ports, const std::string& folder) {
    const Workspace workspace(ports.disk, folder);
    TRY(workspace.requireReal());
    auto plan = TRY(Plan::read(TRY(workspace.readPlan())));
    auto body = std::make_unique<Body>(ports, folder, std::move(plan));
    auto* raw = body.get();
    const auto text = ports.disk.read(body->workspace.transcriptPath(), transcriptLimit);
    if (!text)
        return text.error().code == "file.missing" ? unbegun(folder) : std::unexpected(text.error());
    body->readOnly =
        readTranscript(asText(*text), body->plan.digest(), [raw](Record&& record) { raw->take(std::move(record)); });
    TRY(requireUndamaged(body->readOnly));
    TRY(body->loadArtefacts());
    TRY(requireWhole(*body));
    return Ceremony(std::move(body));
}

Result<Ceremony> Ceremony::openForWriting(const Ports& ports, const std::string& folder) {
    const Workspace workspace(ports.disk, folder);
    TRY(workspace.requireNoBundle());
    TRY(workspace.requireReal());
    auto plan = TRY(Plan::read(TRY(workspace.readPlan())));
    auto body = std::make_unique<Body>(ports, folder, std::move(plan));
    auto* raw = body.get();
    body->file =
        TRY(TranscriptFile::open(ports.disk, body->clock, body->workspace.transcriptPath(), body->plan.digest(),
                                 [raw](Record&& record) { raw->take(std::move(record)); }));
    TRY(body->loadArtefacts());
    TRY(requireWhole(*body));
    return Ceremony(std::move(body));
}

const Plan& Ceremony::plan() const {
    return body_->plan;
}
const CeremonyState& Ceremony::state() const {
    return body_->state;
}
const TranscriptFacts& Ceremony::transcript() const {
    return body_->facts();
}
Result<std::vector<Record>> Ceremony::records() const {
    std::vector<Record> records;
    const auto text = TRY(body_->workspace.disk().read(body_->workspace.transcriptPath(), transcriptLimit));
    TRY(requireUndamaged(readTranscript(asText(text), body_->plan.digest(),
                                        [&records](Record&& record) { records.push_back(std::move(record)); })));
    return records;
}
const Workspace& Ceremony::workspace() const {
    return body_->workspace;
}
const std::vector<Step>& Ceremony::script() const {
    return body_->script;
}
const std::vector<std::string>& Ceremony::strays() const {
    return body_->strays;
}
std::optional<metadata::SignedRoot> Ceremony::predecessor() const {
    return body_->predecessor();
}
Result<std::vector<metadata::SignedRoot>> Ceremony::earlierRoots() const {
    std::vector<metadata::SignedRoot> roots;
    for (const auto& digest : body_->state.roots)
        roots.push_back(TRY(body_->rootIn(digest)));
    std::ranges::stable_sort(roots, {}, &metadata::SignedRoot::version);
    return roots;
}

crypto::Sha256 Ceremony::head() const {
    return body_->facts().head().value_or(body_->plan.digest());
}

crypto::Sha256 Ceremony::checkpointHead() const {
    return body_->settledHead();
}

std::vector<StepView> Ceremony::steps() const {
    std::vector<StepView> views;
    for (const auto& step : body_->script) {
        StepView view{step, body_->state.mark(step.id()), {}};
        if (body_->state.pending.contains(step.id()) && view.mark.status == StepStatus::open)
            view.mark.status = StepStatus::interrupted;
        for (const auto& id : step.after)
            if (!body_->state.isSettled(id))
                view.waitingFor.push_back(id);
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<StepView> Ceremony::next() const {
    auto views = steps();
    std::erase_if(views, [](const StepView& view) {
        return view.mark.status == StepStatus::done || view.mark.status == StepStatus::excepted ||
               !view.waitingFor.empty();
    });
    if (body_->state.closed)
        views.clear();
    // A signature that may stay open is still the next thing, until there are enough.
    const bool enough = hasEnoughSignatures(*body_);
    const auto later = [&](const StepView& view) {
        return !view.step.required && (enough || view.step.kind != StepKind::sign);
    };
    std::ranges::stable_sort(views, {}, later);
    return views;
}

std::optional<UtcTime> Ceremony::confirmedNow() const {
    return confirmedTime(*body_);
}

}  // namespace anchorite::record
