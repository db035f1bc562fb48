#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/record/approval/signing.h"
#include "ceremony/record/session/ceremony.h"

namespace anchorite::record {

/// What is to be signed, and what came along with it. Nothing of this is believed.
struct SigningMatter {
    metadata::SignedRoot document;
    std::vector<metadata::SignedRoot> links;
    std::string claimedRepository;  ///< empty where nothing claims one
};

/// What the holder says of themselves.
struct HolderWord {
    std::string repository;  ///< empty: that of the pin
    bool first = false;      ///< the typed gate: trust a first root
    std::optional<UtcTime> at;
};

/// A key file on a disk of ours; its pin, ledger and quarantine lie beside it.
struct KeyAtPath {
    std::string path;
    crypto::KeyFile file;

    /// Errors: those of Disk::read and KeyFile::parse.
    static Result<KeyAtPath> read(Disk& disk, const std::string& path);
};

/// One key signing one root, from the review to what the ceremony records: what the command line and the window both
/// do, in this order: begin, join (in a ceremony), requireFree, the words (noteMiss, forgetMisses or setAside),
/// approve, sign, record.
class SigningAct {
  public:
    /// Reviews with the key's pin as the only baseline. Errors: those of PinFile::read and Review::begin,
    /// `pin.other-repository` (the claim is not what the pin or the holder says).
    static Result<SigningAct> begin(Disk& disk, KeyAtPath key, SigningMatter matter, const HolderWord& word);

    [[nodiscard]] const Review& review() const { return review_; }
    [[nodiscard]] const KeyAtPath& key() const { return key_; }
    [[nodiscard]] const crypto::Sha256& payload() const { return review_.document().payload().digest(); }
    /// By the ceremony's address book once joined, else the name in the key file.
    [[nodiscard]] const std::string& holder() const { return holder_; }

    /// The roots whose words are read back, in this order: the one that would be trusted first, then the one to sign.
    [[nodiscard]] std::vector<metadata::SignedRoot> wordsToRead() const;

    /// The ceremony that the signature belongs to. Errors: `ceremony.closed`, `ceremony.no-payload`,
    /// `request.other-payload`, those of Ceremony::requireMaySign.
    Result<void> join(const Ceremony& ceremony);

    /// Whether the payload is set aside, at this key or in the ceremony (null: none).
    Result<bool> isSetAside(Disk& disk, const Ceremony* ceremony) const;
    /// Error: `request.quarantined`; also those of Quarantine::read.
    Result<void> requireFree(Disk& disk, const Ceremony* ceremony) const;
    /// The administrator's word that it may be tried again. The transcript comes first: what it refuses stays set aside
    /// at the key too. Errors: `usage.value` (the reason is no plain text), those of Ceremony::reopen and of Disk.
    Result<void> reopen(Disk& disk, Ceremony* ceremony, const ExceptionText& word) const;

    /// Misses kept beside the key from before.
    Result<int> misses(Disk& disk) const;
    struct Miss {
        int count = 0;
        std::optional<Error> notKept = {};  ///< why the file beside the key could not be written
    };
    /// A wrong read-back, kept at once: ending the program gives no further tries. Errors: those of Quarantine::read.
    Result<Miss> noteMiss(Disk& disk, UtcTime now) const;
    /// The words were right: earlier misses are forgotten. Errors: those of Disk.
    Result<void> forgetMisses(Disk& disk) const;
    /// After three misses, or when the review stops: `because` goes into the ceremony's record. The answer is a part of
    /// a sentence that tells where the payload was set aside, and where that failed.
    std::string setAside(Disk& disk, UtcTime now, const std::string& because, Ceremony* ceremony) const;

    /// The gate before the key is opened. Errors: those of Review::approve.
    Result<crypto::Approved> approve(const ReadBack& words, const std::optional<ReadBack>& firstWords,
                                     const std::string& reason) const {
        return review_.approve(words, firstWords, reason);
    }
    /// One signature; the pin beside the key moves on. Errors: those of signReviewed.
    Result<SignedDocument> sign(Disk& disk, const crypto::UnlockedKey& key, crypto::Approved approved) const {
        return signReviewed(disk, key_.path, key, review_, std::move(approved));
    }
    /// The signatures of this key alone, as the content of a response. Errors: those of responseOf.
    Result<Bytes> response(const metadata::SignedRoot& after) const;
    /// A refusal with a reason, as the content of a response. Errors: those of writeResponse.
    Result<Bytes> refusal(const std::string& reason) const;
    /// Into the ceremony it belongs to, with the reason that approve() was given. A failure takes no signature back.
    /// Errors: those of Ceremony::receive.
    Result<Received> record(Ceremony& ceremony, const metadata::SignedRoot& after, bool unattended,
                            const std::string& reason) const;

  private:
    SigningAct(KeyAtPath key, Review review);
    KeyAtPath key_;
    Review review_;
    std::string holder_;
};

}  // namespace anchorite::record
