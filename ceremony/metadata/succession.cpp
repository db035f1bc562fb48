#include "ceremony/metadata/succession.h"

namespace anchorite::metadata {
namespace {

std::string countText(const VerificationReport& report) {
    return std::to_string(report.have()) + " of " + std::to_string(report.needed) +
           " valid signatures by keys of root " + std::to_string(report.version.number());
}

Result<void> requireMet(const VerificationReport& report, std::string_view code) {
    if (!report.met())
        return fail(code, countText(report));
    return {};
}

std::string describeVersions(Version current, Version next) {
    const auto text = "root " + std::to_string(next.number()) + " after root " + std::to_string(current.number());
    if (next == current)
        return text + ": the same version again";
    if (next < current)
        return text + ": a rollback";
    return text + ": version " + std::to_string(current.next().number()) + " is missing";
}

}  // namespace

Result<TrustedRoot> TrustedRoot::anchor(SignedRoot root) {
    TRY(requireMet(examine(root, nullptr).own, "anchor-self-signature"));
    return TrustedRoot(std::move(root));
}

Result<TrustedRoot> TrustedRoot::pinned(SignedRoot root, const crypto::Sha256& digest) {
    if (root.payload().digest() != digest)
        return fail("pin.mismatch", "this root is not the one that the pin names");
    return TrustedRoot(std::move(root));
}

Result<TrustedRoot> succeed(const TrustedRoot& current, const SignedRoot& next) {
    TRY(requireSuccession(current.root(), next, examine(next, &current.root())));
    return TrustedRoot(next);
}

Result<void> requireSuccession(const Root& current, const SignedRoot& next, const Examination& examination) {
    if (next.root().dialect() != current.dialect())
        return fail("succession.dialect",
                    std::string(nameOf(next.root().dialect())) + " follows " + std::string(nameOf(current.dialect())));
    TRY(requireMet(examination.previous.value(), "5.3.4-old-threshold"));
    TRY(requireMet(examination.own, "5.3.4-new-threshold"));
    const auto version = next.version();
    if (version != current.version().next() || version == current.version())
        return fail("5.3.5-version", describeVersions(current.version(), version));
    return {};
}

Result<void> requireUnexpired(const Root& root, UtcTime at) {
    if (root.expires().time > at)
        return {};
    return fail("5.3.10-expired", "root " + std::to_string(root.version().number()) + " expired at " +
                                      root.expires().time.display() + "; judged at " + at.display());
}

Result<void> requireStrictKeyIds(const Root& root) {
    for (const auto& note : root.notes()) {
        if (note.code == "key.keyid-mismatch" || note.code == "key.keyid-legacy-form")
            return fail(note.code, KeyId(note.subject).shortForm() + ": " + note.detail);
    }
    return {};
}

}  // namespace anchorite::metadata
