#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ceremony/metadata/root.h"
#include "crypto/digest.h"
#include "crypto/words.h"

namespace anchorite::metadata {

/// A root frozen to the exact bytes that get signed: the canonical form of `signed` (Uptane: aktualizr's compact form).
/// Cheap to copy.
class RootPayload {
  public:
    /// Arguments and errors: those of Root::read, and `canon.number`.
    static Result<RootPayload> of(Json signedPart, std::string_view source,
                                  const std::vector<std::string>& signatureTexts, KeyReader& keys);

    [[nodiscard]] const Root& root() const { return body_->root; }
    [[nodiscard]] const std::string& bytes() const { return body_->bytes; }
    /// SHA-256 of bytes(): what the 32 words name.
    [[nodiscard]] const crypto::Sha256& digest() const { return body_->digest; }
    [[nodiscard]] crypto::Words words() const { return crypto::wordsOf(body_->digest); }

  private:
    struct Body {
        Root root;
        std::string bytes;
        crypto::Sha256 digest;
    };
    explicit RootPayload(std::shared_ptr<const Body> body) : body_(std::move(body)) {}
    std::shared_ptr<const Body> body_;
};

/// One entry of `signatures`, as received.
struct SignatureEntry {
    KeyId keyid;
    std::string method;          ///< empty where the dialect has none
    std::string text;            ///< `sig` as it stands; empty is a placeholder of tuf-on-ci
    std::optional<Bytes> bytes;  ///< none when the text encoding is malformed
    std::size_t begin = 0;       ///< where the entry lies in the received document
    std::size_t end = 0;
};

/// A root.json as received: payload, signatures and every byte around them. Cheap to copy.
class SignedRoot {
  public:
    /// Errors: those of Json::parse, `json.not-object`, `envelope.missing`, `envelope.type`, `sig.shape`,
    /// `sig.duplicate-keyid` (Notary v1 lets duplicates stand), `sig.method` (Uptane), and those of RootPayload.
    static Result<SignedRoot> parse(std::string document, KeyReader& keys, const JsonLimits& limits = {});

    [[nodiscard]] const RootPayload& payload() const { return payload_; }
    [[nodiscard]] const Root& root() const { return payload_.root(); }
    [[nodiscard]] Version version() const { return root().version(); }
    [[nodiscard]] const std::vector<SignatureEntry>& signatures() const { return body_->signatures; }
    /// The document, byte for byte.
    [[nodiscard]] const std::string& received() const { return body_->document; }
    [[nodiscard]] bool isSigned() const;

    /// The received document with these signatures, each of a different keyid: spliced into the text, so that every
    /// other byte stays. An entry of the same keyid is replaced; whether it may be is the caller's to decide.
    [[nodiscard]] std::string withSignatures(const std::vector<std::pair<KeyId, Bytes>>& added) const;
    [[nodiscard]] std::string withSignature(const KeyId& keyid, ByteView signature) const;

  private:
    struct Body {
        std::string document;
        std::vector<SignatureEntry> signatures;
        std::size_t listBegin = 0;
        std::size_t listEnd = 0;
    };
    SignedRoot(RootPayload payload, std::shared_ptr<const Body> body)
        : payload_(std::move(payload)), body_(std::move(body)) {}
    static Result<std::vector<SignatureEntry>> readSignatures(const Json::Array& items);
    static Result<void> finishSignatures(std::vector<SignatureEntry>& entries, Dialect dialect);
    RootPayload payload_;
    std::shared_ptr<const Body> body_;
};

/// A root.json of ours: `{"signatures":[],"signed":<signed>}` in compact canonical order.
[[nodiscard]] std::string writeUnsigned(const Json& signedPart);

}  // namespace anchorite::metadata
