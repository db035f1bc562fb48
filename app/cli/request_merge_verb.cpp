#include <algorithm>
#include <memory>

#include "app/cli/ceremonies.h"
#include "app/cli/keys.h"
#include "app/cli/request_merging.h"
#include "app/cli/request_opening.h"
#include "app/cli/request_verbs.h"
#include "crypto/base/text.h"

namespace anchorite::app::cli {
namespace {

using metadata::Json;
using metadata::KeyId;
using metadata::SignedRoot;
using record::ArrivalVerdict;
using record::KnownPayload;

struct MergeOptions {
    std::vector<std::string> files;
    std::string workspace;
    std::string trusted;
    std::string key;
    std::vector<std::string> known;
    std::string output;

    [[nodiscard]] const std::string& draft() const { return files.front(); }
    [[nodiscard]] bool inPlace() const { return output.empty() || output == draft(); }
};

Result<std::optional<Json>> namedKey(Session& session, const MergeOptions& options) {
    if (options.key.empty())
        return std::optional<Json>();
    return std::optional(TRY(loadKeyObject(session, options.key)));
}

/// A root as something that signatures may be for; the root before it where that was named too.
KnownPayload knownAs(const SignedRoot& root, const std::vector<SignedRoot>& others, const std::string& origin) {
    KnownPayload known{root, std::nullopt, origin};
    for (const auto& other : others)
        if (!known.previous && other.version() < root.version() && other.version().next() == root.version())
            known.previous = other;
    return known;
}

/// The draft first, then everything else that a signature may turn out to be for.
Result<std::vector<KnownPayload>> knownPayloads(Session& session, const MergeOptions& options,
                                                metadata::KeyReader& keys) {
    const auto draft = TRY(loadRoot(session, options.draft(), keys));
    if (draft.root().dialect() != metadata::Dialect::tuf)
        return fail("response.dialect", "this root follows " + std::string(nameOf(draft.root().dialect())) +
                                            "; signatures are merged into TUF 1.0 roots only");
    const auto trusted = TRY(loadTrusted(session, options.trusted, keys));
    const auto before = trusted ? std::optional(trusted->signedRoot()) : std::nullopt;
    std::vector<SignedRoot> others;
    std::vector<std::string> origins;
    if (before) {
        others.push_back(*before);
        origins.push_back(fileName(options.trusted));
    }
    for (const auto& path : options.known) {
        others.push_back(TRY(loadRoot(session, path, keys)));
        origins.push_back(fileName(path));
    }
    std::vector<KnownPayload> known{{draft, before, fileName(options.draft())}};
    for (std::size_t i = 0; i < others.size(); ++i)
        known.push_back(knownAs(others[i], others, origins[i]));
    return known;
}

/// Judges one file, and adds what counts to known[0], so that the next file cannot bring the same again.
Result<void> judgeInto(const OpenedFile& file, const std::optional<Json>& key, std::vector<KnownPayload>& known,
                       metadata::KeyReader& keys, MergedFile& merged) {
    const auto incoming = TRY(record::readIncoming(file.content, key, keys));
    if (incoming.signatures.size() > mostSignatures)
        return fail("response.too-large", "it holds " + std::to_string(incoming.signatures.size()) + " signatures; " +
                                              std::to_string(mostSignatures) + " are taken from one file");
    merged.form = wordsFor(incoming.form);
    merged.placeholders = incoming.placeholders;
    merged.refusal = incoming.refusal;
    merged.arrivals = judge(incoming, known, 0);
    std::vector<std::pair<KeyId, Bytes>> counted;
    for (const auto& arrival : merged.arrivals)
        if (arrival.verdict == ArrivalVerdict::counts)
            counted.emplace_back(arrival.signature.keyid, arrival.signature.signature);
    if (!counted.empty())
        known.front().document = TRY(SignedRoot::parse(known.front().document.withSignatures(counted), keys));
    return {};
}

/// A copy beside the draft, named after its content. The same file again needs no second one.
Result<std::string> keepCopy(Session& session, const std::string& draft, const Bytes& bytes) {
    if (draft == "-")
        return fail("usage.value", "the draft came by standard input, so there is no place beside it");
    constexpr std::size_t shortDigits = 8;
    const auto digits = crypto::sha256(bytes).hex();
    for (const auto& name : {digits.substr(0, shortDigits), digits}) {
        const auto path = draft + ".kept-" + name;
        const auto created = session.disk().create(path, bytes, false);
        if (created)
            return path;
        if (created.error().code != "file.exists")
            return std::unexpected(created.error());
        const auto there = session.disk().read(path, bytes.size());
        if (there && *there == bytes)
            return path;
    }
    return fail("file.exists", shown(draft) + ".kept-" + digits);
}

MergedFile mergeFile(Session& session, const std::string& path, const MergeOptions& options,
                     const std::optional<Json>& key, std::vector<KnownPayload>& known, Outcome& outcome) {
    MergedFile merged;
    merged.path = path;
    metadata::KeyReader keys;
    const auto file = openResponseFile(session, path);
    const auto judged = file ? judgeInto(*file, key, known, keys, merged) : Result<void>(std::unexpected(file.error()));
    if (!judged) {
        merged.unreadable = judged.error();
        return merged;
    }
    if (file->parcel && file->parcel->replyTo)
        merged.replyTo = toHex(*file->parcel->replyTo);
    if (merged.broughtInvalid()) {
        auto kept = keepCopy(session, options.draft(), file->received);
        if (kept)
            merged.keptAs = *std::move(kept);
        else
            outcome.addWarning(
                Error{kept.error().code, "no copy of " + shown(path) + " was kept: " + kept.error().detail});
    }
    return merged;
}

Json addedJson(const std::vector<MergedFile>& files) {
    auto list = Json::array();
    for (const auto& file : files)
        for (const auto& arrival : file.arrivals)
            if (arrival.verdict == ArrivalVerdict::counts)
                list.add(shown(arrival.signature.keyid.text()));
    return list;
}

/// The smallest sets of people who complete both rulers, by the address book where there is one.
Json peopleJson(const std::vector<std::vector<std::string>>& sets) {
    auto list = Json::array();
    for (const auto& set : sets) {
        auto names = Json::array();
        for (const auto& name : set)
            names.add(shown(name));
        list.add(std::move(names));
    }
    return list;
}

void tellRulers(Outcome& outcome, const rotation::Rulers& rulers, const std::vector<MergedFile>& files) {
    outcome.result = rulersJson(rulers);
    outcome.result.set("added", addedJson(files));
    tellFiles(outcome, files);
    outcome.text += rotation::rulersText(rulers);
}

Result<Outcome> mergeIntoDraft(Session& session, const MergeOptions& options) {
    if (options.files.size() < 2)
        return fail("usage.missing", "a draft and at least one response, or --workspace and a response");
    if (options.output.empty() && options.draft() == "-")
        return fail("usage.value", "name the draft, or give -o");
    if (!options.inPlace())
        TRY(session.requireWritable(options.output));
    metadata::KeyReader keys;
    auto known = TRY(knownPayloads(session, options, keys));
    const auto before = known.front().document;
    const auto* trusted = known.front().previous ? &known.front().previous->root() : nullptr;
    const auto key = TRY(namedKey(session, options));
    Outcome outcome;
    std::vector<MergedFile> files;
    for (std::size_t i = 1; i < options.files.size(); ++i)
        files.push_back(mergeFile(session, options.files[i], options, key, known, outcome));
    const auto& after = known.front().document;
    showPayload(session, outcome, after.payload());
    if (after.received() != before.received())
        TRY(writeMerged(session, options.draft(), options.output, before, trusted, after.received(), outcome));
    const auto rulers = rotation::rulersOf(after, trusted);
    tellRulers(outcome, rulers, files);
    outcome.result.set("people", peopleJson(record::smallestPeople(rulers, after.root(), trusted, {})));
    hintMissing(session, rulers);
    return outcome;
}

MergedFile receiveFile(Session& session, const std::string& path, const std::optional<Json>& key,
                       record::Ceremony& ceremony) {
    MergedFile merged;
    merged.path = path;
    const auto file = openResponseFile(session, path);
    if (!file) {
        merged.unreadable = file.error();
        return merged;
    }
    const auto received =
        ceremony.receive({fileName(path), file->content}, file->parcel ? "parcel" : "file", key, std::nullopt);
    if (!received) {
        merged.unreadable = received.error();
        return merged;
    }
    if (file->parcel && file->parcel->replyTo)
        merged.replyTo = toHex(*file->parcel->replyTo);
    merged.form = wordsFor(received->form);
    merged.arrivals = received->arrivals;
    merged.placeholders = received->placeholders;
    merged.refusal = received->refusal;
    merged.holders = ceremony.custodians();
    return merged;
}

Result<Outcome> mergeIntoCeremony(Session& session, const MergeOptions& options) {
    if (!options.trusted.empty() || !options.known.empty() || !options.output.empty())
        return fail("usage.conflict", "with a workspace the roots and the place of the result come from there");
    const auto key = TRY(namedKey(session, options));
    auto ceremony = TRY(openCeremony(session, options.workspace, true));
    if (!ceremony.document())
        return fail("ceremony.no-payload", "nothing was given to be signed yet (step draft)");
    std::vector<MergedFile> files;
    for (const auto& path : options.files)
        files.push_back(receiveFile(session, path, key, ceremony));
    const auto document = ceremony.document();
    const auto previous = ceremony.predecessor();
    const auto* trusted = previous ? &previous->root() : nullptr;
    Outcome outcome;
    showPayload(session, outcome, document->payload());
    const auto rulers = rotation::rulersOf(*document, trusted);
    tellRulers(outcome, rulers, files);
    const auto people = record::smallestPeople(rulers, document->root(), trusted, ceremony.custodians());
    outcome.result.set("people", peopleJson(people));
    outcome.result.set("head", ceremony.head().hex());
    std::string names;
    for (const auto& name : people.empty() ? std::vector<std::string>() : people.front())
        names += (names.empty() ? "" : " and ") + name;
    if (!names.empty())
        session.console().hint("for example " + names + " would complete it");
    return outcome;
}

}  // namespace

Run declareRequestMerge(CLI::App& app) {
    auto options = std::make_shared<MergeOptions>();
    options::places(app, "FILE", options->files, "DRAFT and then responses; with a workspace responses only");
    workspaceOption(app, options->workspace);
    options::value(app, "--trusted", "PREV", options->trusted, "the root before it, whose keys may sign too");
    options::value(app, "--key", "PUBLIC", options->key, "the public key that made a raw signature");
    options::repeated(app, "--known", "ROOT", options->known,
                      "another root that a signature may be for, so that it can be explained");
    options::output(app, options->output, "a new file instead of DRAFT");
    return [options](Session& session) {
        return namesWorkspace(session, options->workspace) ? mergeIntoCeremony(session, *options)
                                                           : mergeIntoDraft(session, *options);
    };
}

}  // namespace anchorite::app::cli
