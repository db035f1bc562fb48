#include "ui/sign/signature.h"

namespace anchorite::ui {

using record::Ceremony;
using record::SigningAct;

namespace {

Result<record::SigningMatter> matterOf(const Ceremony& ceremony) {
    const auto document = ceremony.document();
    if (!document) {
        return fail("ceremony.no-payload", "nothing was given to be signed yet (step draft)");
    }
    // All that were given: a key may trust a root before the last one.
    auto links = TRY(ceremony.earlierRoots());
    return record::SigningMatter{*document, std::move(links), ceremony.plan().repository};
}

/// The key is open inside this function and nowhere else.
Result<record::SignedDocument> unlockAndSign(Disk& disk, const SigningAct& act, SignWish& wish,
                                             crypto::Approved approved) {
    const auto passphrase = TRY(crypto::Passphrase::of(std::move(wish.passphrase)));
    const auto key = TRY(act.key().file.unlock(passphrase));
    return act.sign(disk, key, std::move(approved));
}

}  // namespace

Result<SigningAct> beginSigning(Disk& disk, const std::string& keyPath,
                                const std::optional<record::SigningMatter>& matter, const record::HolderWord& word,
                                const std::optional<record::ExceptionText>& reopen, Ceremony* ceremony) {
    auto key = TRY(record::KeyAtPath::read(disk, keyPath));
    auto given = matter ? Result<record::SigningMatter>(*matter) : matterOf(*ceremony);
    auto act = TRY(SigningAct::begin(disk, std::move(key), TRY(std::move(given)), word));
    if (ceremony != nullptr) {
        TRY(act.join(*ceremony));
    }
    if (reopen && TRY(act.isSetAside(disk, ceremony))) {
        TRY(act.reopen(disk, ceremony, *reopen));
    }
    TRY(act.requireFree(disk, ceremony));
    return act;
}

Result<SignVerdict> signOnce(Disk& disk, const SigningAct& act, SignWish& wish, const std::string& reason,
                             Ceremony* ceremony) {
    // Since the words were read, another program may have set it aside.
    TRY(act.requireFree(disk, ceremony));
    auto approved = TRY(act.approve(wish.words.value(), wish.firstWords, reason));
    auto made = TRY(unlockAndSign(disk, act, wish, std::move(approved)));
    metadata::KeyReader keys;
    auto after = TRY(metadata::SignedRoot::parse(std::move(made.document), keys));
    const auto& baseline = act.review().baseline();
    auto rulers = rotation::rulersOf(after, baseline ? &baseline->root() : nullptr);
    SignVerdict verdict{std::move(after), std::move(rulers), std::move(made.pinNotWritten), {}};
    if (ceremony != nullptr) {
        if (const auto recorded = act.record(*ceremony, verdict.after, false, reason); !recorded) {
            verdict.notRecorded = recorded.error();
        }
    }
    return verdict;
}

Result<Bytes> refuseToSign(const SigningAct& act, const std::string& reason, Ceremony* ceremony) {
    auto response = TRY(act.refusal(reason));
    if (ceremony != nullptr) {
        TRY(ceremony->receive({"refused here by " + act.holder(), response}, "refused here", std::nullopt,
                              std::nullopt));
    }
    return response;
}

}  // namespace anchorite::ui
