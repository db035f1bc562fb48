#include "ceremony/record/session/rehearsal.h"

#include <algorithm>
#include <functional>

#include "ceremony/metadata/chain.h"
#include "ceremony/record/approval/signing.h"
#include "ceremony/record/exchange/collection.h"
#include "ceremony/record/session/release.h"
#include "ceremony/rotation/draft.h"
#include "crypto/key_file.h"

namespace anchorite::record {

using metadata::Json;
using metadata::RoleName;
using metadata::SignedRoot;

namespace {

constexpr std::size_t fileLimit = 512'000;

/// Lower case for file names.
std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

std::string readmeText() {
    return "REHEARSAL. Everything in this folder is made with throwaway keys; nothing here is real.\n"
           "\n"
           "ada, ben, cleo, dan   one folder for each key holder, as if on a machine of their own\n"
           "desk, server          the key of the release desk, and the key kept online\n"
           "table                 the administrator's drafts and the collected signatures\n"
           "paper                 the words that were read back before each signature\n"
           "published             1.root.json and 2.root.json, as clients would get them\n"
           "\n"
           "The passphrase of every key here is in the file passphrase.txt beside it.\n";
}

}  // namespace

struct Rehearsal::Body {
    Disk& disk;
    Random& random;
    std::string folder;
    UtcTime now;
    std::size_t done = 0;
    bool failed = false;
    metadata::KeyReader keys{};

    struct Step {
        std::string title;
        Result<RehearsalStep> (Body::*act)(const std::string& who, int version);
        std::string who;
        int version;
    };
    static const std::vector<Step>& steps();

    [[nodiscard]] std::string path(const std::string& place, const std::string& name) const {
        return joinPath(joinPath(folder, place), name);
    }
    [[nodiscard]] std::string keyPath(const std::string& who) const { return path(lower(who), lower(who) + ".key"); }
    [[nodiscard]] std::string draftPath(int version) const {
        return path("table", "root-" + std::to_string(version) + ".draft.json");
    }
    [[nodiscard]] std::string collectedPath(int version) const {
        return path("table", "root-" + std::to_string(version) + ".signed.json");
    }
    [[nodiscard]] std::string signedPath(const std::string& who, int version) const {
        return path(lower(who), "root-" + std::to_string(version) + ".signed.json");
    }
    [[nodiscard]] std::string sheetPath(int version) const {
        return path("paper", "root-" + std::to_string(version) + "-words.txt");
    }
    [[nodiscard]] std::string publishedPath(int version) const {
        return path("published", std::to_string(version) + ".root.json");
    }

    Result<std::string> readText(const std::string& file) {
        const auto bytes = TRY(disk.read(file, fileLimit));
        return std::string(asText(bytes));
    }
    Result<SignedRoot> readRoot(const std::string& file) { return SignedRoot::parse(TRY(readText(file)), keys); }
    Result<void> write(const std::string& file, const std::string& text) {
        return disk.create(file, asBytes(text), false);
    }

    Result<crypto::Passphrase> passphraseOf(const std::string& who);
    Result<Json> publicObjectOf(const std::string& who);
    Result<RehearsalStep> makeKey(const std::string& who, int version);
    Result<RehearsalStep> compose(const std::string& who, int version);
    Result<RehearsalStep> sign(const std::string& who, int version);
    Result<RehearsalStep> publish(const std::string& who, int version);
    Result<RehearsalStep> verify(const std::string& who, int version);
    Result<rotation::RootDraft> composeFirst();
    Result<rotation::RootDraft> composeSecond();
    Result<std::vector<SignedRoot>> earlierRoots(int version);
};

const std::vector<Rehearsal::Body::Step>& Rehearsal::Body::steps() {
    static const std::vector<Step> all{
        {"Ada makes a key", &Body::makeKey, "Ada", 0},
        {"Ben makes a key", &Body::makeKey, "Ben", 0},
        {"Cleo makes a key", &Body::makeKey, "Cleo", 0},
        {"The release desk makes its key", &Body::makeKey, "Desk", 0},
        {"The server makes its key", &Body::makeKey, "Server", 0},
        {"The administrator composes root 1", &Body::compose, "", 1},
        {"Ada signs root 1", &Body::sign, "Ada", 1},
        {"Ben signs root 1", &Body::sign, "Ben", 1},
        {"Cleo signs root 1", &Body::sign, "Cleo", 1},
        {"Root 1 is collected and published", &Body::publish, "Ada Ben Cleo", 1},
        {"Dan makes a key", &Body::makeKey, "Dan", 0},
        {"Root 2: Dan takes Ben's place", &Body::compose, "", 2},
        {"Ada signs root 2", &Body::sign, "Ada", 2},
        {"Cleo signs root 2", &Body::sign, "Cleo", 2},
        {"Dan signs root 2", &Body::sign, "Dan", 2},
        {"Root 2 is collected and published", &Body::publish, "Ada Cleo Dan", 2},
        {"A client walks from root 1 to root 2", &Body::verify, "", 2},
    };
    return all;
}

Result<crypto::Passphrase> Rehearsal::Body::passphraseOf(const std::string& who) {
    const auto bytes = TRY(disk.read(path(lower(who), "passphrase.txt"), 1024));
    return crypto::Passphrase::of(crypto::SecretBytes::copyOf(bytes));
}

Result<Json> Rehearsal::Body::publicObjectOf(const std::string& who) {
    const auto file = TRY(crypto::KeyFile::parse(TRY(disk.read(keyPath(who), crypto::KeyFile::sizeLimit))));
    auto object = metadata::keyObjectOf(file.publicKey());
    object.set(metadata::rehearsalMark, true);
    return object;
}

Result<RehearsalStep> Rehearsal::Body::makeKey(const std::string& who, int) {
    const auto place = joinPath(folder, lower(who));
    TRY(disk.makeFolder(place));
    std::array<std::uint8_t, 12> drawn{};
    random.fill(drawn);
    TRY(disk.create(path(lower(who), "passphrase.txt"), asBytes("rehearsal " + toHex(drawn) + "\n"), true));
    const auto passphrase = TRY(passphraseOf(who));
    const auto signer = TRY(crypto::Signer::generate(crypto::KeyType::ed25519, random));
    const auto bytes =
        TRY(crypto::KeyFile::seal(signer, {who, now.text(), true}, passphrase, crypto::rehearsalCosts, random));
    TRY(disk.create(keyPath(who), bytes, true));
    const auto reread = TRY(crypto::KeyFile::parse(TRY(disk.read(keyPath(who), crypto::KeyFile::sizeLimit))));
    TRY(reread.unlock(passphrase));
    const auto keyid = metadata::keyIdOf(TRY(publicObjectOf(who)));
    return RehearsalStep{
        who, "An Ed25519 key, keyid " + keyid.shortForm() + ". The file was read back and opened.", {keyPath(who)}};
}

Result<rotation::RootDraft> Rehearsal::Body::composeFirst() {
    auto draft = TRY(rotation::RootDraft::first(now.plusDays(rotation::rehearsalDays), true));
    for (const auto* who : {"Ada", "Ben", "Cleo"})
        TRY(draft.addKey(TRY(publicObjectOf(who)), RoleName::root));
    TRY(draft.addKey(TRY(publicObjectOf("Desk")), RoleName::targets));
    TRY(draft.addKey(TRY(publicObjectOf("Server")), RoleName::snapshot));
    TRY(draft.addKey(TRY(publicObjectOf("Server")), RoleName::timestamp));
    TRY(draft.setThreshold(RoleName::root, 2));
    for (const auto role : {RoleName::targets, RoleName::snapshot, RoleName::timestamp})
        TRY(draft.setThreshold(role, 1));
    return draft;
}

Result<rotation::RootDraft> Rehearsal::Body::composeSecond() {
    auto draft = TRY(rotation::RootDraft::next(TRY(readRoot(publishedPath(1))).root()));
    const auto ben = metadata::keyIdOf(TRY(publicObjectOf("Ben")));
    TRY(draft.replaceKey(ben, TRY(publicObjectOf("Dan")), RoleName::root));
    return draft;
}

Result<RehearsalStep> Rehearsal::Body::compose(const std::string&, int version) {
    auto draft = TRY(version == 1 ? composeFirst() : composeSecond());
    TRY(draft.setExpiry(now.plusDays(rotation::rehearsalDays), now));
    const auto payload = TRY(draft.freeze(keys));
    for (const auto* place : {"table", "paper"})
        TRY(disk.makeFolder(joinPath(folder, place)));
    TRY(write(draftPath(version), draft.document()));
    const auto words = payload.words();
    TRY(write(sheetPath(version), crypto::wordRows(words)));
    return RehearsalStep{
        "",
        "2 of 3 root keys must sign. The 32 words of the payload were written on the sheet; they begin with " +
            std::string(words[0]) + " " + std::string(words[1]) + ".",
        {draftPath(version), sheetPath(version)}};
}

Result<std::vector<SignedRoot>> Rehearsal::Body::earlierRoots(int version) {
    std::vector<SignedRoot> roots;
    for (int earlier = 1; earlier < version; ++earlier)
        roots.push_back(TRY(readRoot(publishedPath(earlier))));
    return roots;
}

/// Each holder works on a copy in a folder of their own, as on a machine of their own. A holder without a pin trusts
/// root 1 by its words: those of the sheet.
Result<RehearsalStep> Rehearsal::Body::sign(const std::string& who, int version) {
    const auto file = TRY(crypto::KeyFile::parse(TRY(disk.read(keyPath(who), crypto::KeyFile::sizeLimit))));
    auto pins = TRY(PinFile::read(disk, keyPath(who)));
    const bool first = !pins.pin();
    auto links = TRY(earlierRoots(version));
    auto draft = TRY(readRoot(draftPath(version)));
    const auto review = TRY(Review::begin(
        {file.publicKey(), true, std::move(pins), std::move(links), std::move(draft), "rehearsal", first, now}));
    const auto words =
        TRY(ReadBack::ofAllWords(TRY(readText(sheetPath(version))), review.document().payload().digest()));
    std::optional<ReadBack> firstWords;
    if (review.firstTrust())
        firstWords = TRY(ReadBack::ofAllWords(TRY(readText(sheetPath(1))), review.firstTrust()->payload().digest()));
    auto approved = TRY(review.approve(words, firstWords, ""));
    const auto key = TRY(file.unlock(TRY(passphraseOf(who))));
    const auto signedDocument = TRY(signReviewed(disk, keyPath(who), key, review, std::move(approved)));
    TRY(write(signedPath(who, version), signedDocument.document));
    const auto lines = review.diff().lines.size();
    return RehearsalStep{
        who,
        std::to_string(lines) + " changes shown, the words read back from the sheet, one signature made and verified.",
        {signedPath(who, version), PinFile::pathFor(keyPath(who))}};
}

Result<RehearsalStep> Rehearsal::Body::publish(const std::string& who, int version) {
    auto collected = TRY(readRoot(draftPath(version)));
    std::optional<SignedRoot> trusted;
    if (version > 1)
        trusted = TRY(readRoot(publishedPath(version - 1)));
    for (std::size_t begin = 0; begin < who.size();) {
        const auto end = std::min(who.find(' ', begin), who.size());
        const auto response = TRY(readText(signedPath(who.substr(begin, end - begin), version)));
        collected = TRY(SignedRoot::parse(
            TRY(mergeResponse(collected, trusted ? &trusted->root() : nullptr, response, keys)).document, keys));
        begin = end + 1;
    }
    TRY(write(collectedPath(version), collected.received()));
    auto paths = TRY(release(disk, collected, trusted, joinPath(folder, "published"), false, now));
    const auto rulers = rotation::rulersOf(collected, trusted ? &trusted->root() : nullptr);
    auto counts = std::to_string(rulers.own.have()) + " signatures of " + std::to_string(rulers.own.needed) +
                  " needed by its own keys";
    if (rulers.old)
        counts += ", " + std::to_string(rulers.old->have()) + " of " + std::to_string(rulers.old->needed) +
                  " by the keys of root " + std::to_string(rulers.old->version.number());
    paths.insert(paths.begin(), collectedPath(version));
    return RehearsalStep{"", counts + ".", std::move(paths)};
}

Result<RehearsalStep> Rehearsal::Body::verify(const std::string&, int version) {
    metadata::ChainWalk walk({.at = now, .strictKeyIds = true, .lone = false});
    for (int number = 1; number <= version; ++number)
        walk.step(std::to_string(number) + ".root.json", readText(publishedPath(number)));
    const auto verdict = walk.finish();
    if (!verdict.accepted())
        return std::unexpected(*verdict.refused);
    return RehearsalStep{
        "", "Both roots are accepted: each step has the signatures of the keys before it and of its own.", {}};
}

Rehearsal::Rehearsal(std::unique_ptr<Body> body) : body_(std::move(body)) {}
Rehearsal::Rehearsal(Rehearsal&&) noexcept = default;
Rehearsal& Rehearsal::operator=(Rehearsal&&) noexcept = default;
Rehearsal::~Rehearsal() = default;

Result<Rehearsal> Rehearsal::begin(Disk& disk, Random& random, std::string folder, UtcTime now) {
    TRY(disk.makeFolder(folder));
    if (!TRY(disk.list(folder)).empty())
        return fail("rehearsal.folder", folder + " is not empty");
    TRY(disk.create(joinPath(folder, "README.txt"), asBytes(readmeText()), false));
    return Rehearsal(std::unique_ptr<Body>(new Body{disk, random, std::move(folder), now}));
}

std::vector<std::string> Rehearsal::titles() {
    std::vector<std::string> titles;
    for (const auto& step : Body::steps())
        titles.push_back(step.title);
    return titles;
}

std::size_t Rehearsal::done() const {
    return body_->done;
}

bool Rehearsal::finished() const {
    return body_->done == Body::steps().size();
}

Result<RehearsalStep> Rehearsal::next() {
    if (body_->failed || finished())
        return fail("rehearsal.over", "this rehearsal has ended");
    const auto& step = Body::steps()[body_->done];
    auto outcome = (*body_.*step.act)(step.who, step.version);
    body_->failed = !outcome;
    if (!outcome)
        return outcome;
    outcome->title = step.title;
    ++body_->done;
    return outcome;
}

std::string Rehearsal::historyFolder() const {
    return joinPath(body_->folder, "published");
}

}  // namespace anchorite::record
