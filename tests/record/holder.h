#pragma once

#include <QTemporaryDir>

#include "ceremony/record/approval/signing.h"
#include "ceremony/rotation/draft.h"
#include "support/root_maker.h"
#include "transfer/disk/local_disk.h"

namespace anchorite::test {

/// Randomness that repeats: SHA-256 in counter mode over a seed.
class CountingRandom : public Random {
  public:
    explicit CountingRandom(std::uint8_t seed) : seed_(seed) {}
    void fill(std::span<std::uint8_t> out) override {
        for (auto& byte : out) {
            const std::array<std::uint8_t, 5> input{seed_, static_cast<std::uint8_t>(count_),
                                                    static_cast<std::uint8_t>(count_ >> 8U),
                                                    static_cast<std::uint8_t>(count_ >> 16U), 7};
            byte = crypto::sha256(input).bytes[0];
            ++count_;
        }
    }

  private:
    std::uint8_t seed_;
    std::uint32_t count_ = 0;
};

inline crypto::Passphrase passphrase(std::string_view text = "correct horse battery") {
    return crypto::Passphrase::of(crypto::SecretBytes::copyOf(asBytes(text))).value();
}

/// A key holder with a real key file in a folder of their own; the KDF costs are the smallest there are.
class Holder {
  public:
    explicit Holder(std::uint8_t seed, crypto::KeyType type = crypto::KeyType::ed25519, bool rehearsal = false)
        : rehearsal_(rehearsal) {
        CountingRandom random(seed);
        const auto signer = crypto::Signer::generate(type, random).value();
        const auto bytes =
            crypto::KeyFile::seal(signer, {"Holder", "2026-11-22T00:00:00Z", rehearsal}, passphrase(), {1, 8}, random)
                .value();
        disk.create(keyPath(), bytes, true).value();
    }

    [[nodiscard]] std::string keyPath() const { return folder_.filePath("holder.key").toStdString(); }
    [[nodiscard]] std::string pinPath() const { return record::PinFile::pathFor(keyPath()); }
    [[nodiscard]] crypto::KeyFile file() {
        return crypto::KeyFile::parse(disk.read(keyPath(), crypto::KeyFile::sizeLimit).value()).value();
    }
    [[nodiscard]] Json object() {
        auto key = metadata::keyObjectOf(file().publicKey());
        if (rehearsal_)
            key.set(metadata::rehearsalMark, true);
        return key;
    }
    [[nodiscard]] metadata::KeyId keyid() { return metadata::keyIdOf(object()); }
    [[nodiscard]] crypto::UnlockedKey unlocked() { return file().unlock(passphrase()).value(); }

    [[nodiscard]] record::ReviewInput input(const metadata::SignedRoot& document,
                                            std::vector<metadata::SignedRoot> links = {}, bool first = false) {
        return {file().publicKey(),
                rehearsal_,
                record::PinFile::read(disk, keyPath()).value(),
                std::move(links),
                document,
                "",
                first,
                std::nullopt};
    }

    /// The whole way of one signature, the words taken from the payload itself.
    Result<record::SignedDocument> sign(record::ReviewInput given, const std::string& reason = "") {
        const auto review = TRY(record::Review::begin(std::move(given)));
        const auto words = TRY(readBackOf(review.document()));
        std::optional<record::ReadBack> first;
        if (review.firstTrust())
            first = TRY(readBackOf(*review.firstTrust()));
        auto approved = TRY(review.approve(words, first, reason));
        return record::signReviewed(disk, keyPath(), unlocked(), review, std::move(approved));
    }

    static Result<record::ReadBack> readBackOf(const metadata::SignedRoot& root) {
        return record::ReadBack::ofAllWords(crypto::wordRows(root.payload().words()), root.payload().digest());
    }

    transfer::LocalDisk disk;

  private:
    QTemporaryDir folder_;
    bool rehearsal_;
};

inline metadata::SignedRoot parsed(const std::string& document) {
    metadata::KeyReader keys;
    return metadata::SignedRoot::parse(document, keys).value();
}

/// A first root whose root keys are those of the holders and 'b', 2 of n.
inline rotation::RootDraft draftFor(std::vector<Holder*> holders, bool rehearsal = false) {
    auto draft = rotation::RootDraft::first(UtcTime::parse("2027-11-01T00:00:00Z").value(), rehearsal).value();
    const auto other = [&](char letter) {
        auto object = TestKey(letter).object();
        if (rehearsal)
            object.set(metadata::rehearsalMark, true);
        return object;
    };
    using metadata::RoleName;
    for (auto* holder : holders)
        (void)draft.addKey(holder->object(), RoleName::root).value();
    for (const char letter : {'b', 'c'})
        (void)draft.addKey(other(letter), RoleName::root).value();
    (void)draft.addKey(other('t'), RoleName::targets).value();
    for (const auto role : {RoleName::snapshot, RoleName::timestamp})
        (void)draft.addKey(other('s'), role).value();
    draft.setThreshold(RoleName::root, 2).value();
    for (const auto role : {RoleName::targets, RoleName::snapshot, RoleName::timestamp})
        draft.setThreshold(role, 1).value();
    return draft;
}

/// The document with signatures of lettered keys added.
inline metadata::SignedRoot signedBy(metadata::SignedRoot document, const std::string& letters,
                                     bool rehearsal = false) {
    for (const char letter : letters) {
        auto object = TestKey(letter).object();
        if (rehearsal)
            object.set(metadata::rehearsalMark, true);
        document = parsed(document.withSignature(metadata::keyIdOf(object),
                                                 *fromHex(TestKey(letter).sign(document.payload().bytes()))));
    }
    return document;
}

}  // namespace anchorite::test
