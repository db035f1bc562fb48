// chain_bench FOLDER...: verifies N.root.json of each folder from 1 upwards, against a baseline in the same run that
// reads the files, decodes each distinct key once and checks each distinct signature once, with libsodium and OpenSSL
// directly.
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <sodium.h>

#include <cstdio>
#include <map>
#include <memory>

#include "ceremony/metadata/chain.h"
#include "stopwatch.h"

using namespace anchorite;
using namespace anchorite::metadata;

namespace {

using Pkey = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// One signature that a walk has to check: by which key, over which payload.
struct Check {
    std::size_t key;
    std::size_t payload;
    Bytes signature;
};

struct Plan {
    std::vector<std::string> files;
    std::vector<std::string> publicTexts;  ///< of each distinct key
    std::vector<std::string> payloads;
    std::vector<Check> checks;
};

Plan planFor(const std::string& folder) {
    Plan plan;
    KeyReader reader;
    std::map<crypto::KeyMaterial, std::size_t> known;
    std::optional<SignedRoot> before;
    for (int version = 1;; ++version) {
        const auto file = folder + "/" + std::to_string(version) + ".root.json";
        auto root = SignedRoot::parse(bench::slurp(file), reader);
        if (!root)
            break;
        plan.files.push_back(file);
        plan.payloads.push_back(root->payload().bytes());
        const auto keyText = [](const Root& of, const KeyId& id) {
            return *of.signedPart().find("keys")->find(id.text())->find("keyval")->findString("public");
        };
        for (const auto* of : {&root->root(), before ? &before->root() : nullptr}) {
            if (!of)
                continue;
            for (const auto& [id, key] : of->keys())
                if (key.publicKey() && known.try_emplace(key.publicKey()->material(), plan.publicTexts.size()).second)
                    plan.publicTexts.push_back(keyText(*of, id));
        }
        for (const auto& entry : root->signatures()) {
            const auto* key = root->root().countableRootKey(entry.keyid);
            if (!key && before)
                key = before->root().countableRootKey(entry.keyid);
            if (key)
                plan.checks.push_back({known.at(key->publicKey()->material()), plan.payloads.size() - 1, *entry.bytes});
        }
        before = *root;
    }
    return plan;
}

void walk(const Plan& plan) {
    ChainWalk chain({});
    for (const auto& file : plan.files)
        chain.step(file, bench::slurp(file));
    const auto verdict = chain.finish();
    if (!verdict.accepted())
        std::printf("refused: %s\n", verdict.refused->code.c_str());
}

void baseline(const Plan& plan) {
    std::size_t bytes = 0;
    for (const auto& file : plan.files)
        bytes += bench::slurp(file).size();
    std::vector<Bytes> ed25519(plan.publicTexts.size());
    std::vector<Pkey> ecdsa;
    for (std::size_t i = 0; i < plan.publicTexts.size(); ++i) {
        const auto& text = plan.publicTexts[i];
        ecdsa.emplace_back(nullptr, EVP_PKEY_free);
        if (auto raw = fromHex(text); raw && raw->size() == 32) {
            ed25519[i] = *raw;
            if (crypto_core_ed25519_is_valid_point(raw->data()) != 1)
                std::puts("invalid point");
        } else if (raw) {
            const auto key = crypto::PublicKey::ecPoint(crypto::Algorithm::ecdsaP256, *raw)->toPem();
            const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
                BIO_new_mem_buf(key.data(), static_cast<int>(key.size())), BIO_free);
            ecdsa.back().reset(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
        } else {
            const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
                BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), BIO_free);
            ecdsa.back().reset(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
        }
    }
    std::size_t good = 0;
    for (const auto& check : plan.checks) {
        const auto message = asBytes(plan.payloads[check.payload]);
        if (!ecdsa[check.key]) {
            good += crypto_sign_verify_detached(check.signature.data(), message.data(), message.size(),
                                                ed25519[check.key].data()) == 0;
            continue;
        }
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, ecdsa[check.key].get());
        good += EVP_DigestVerify(context.get(), check.signature.data(), check.signature.size(), message.data(),
                                 message.size()) == 1;
    }
    if (good == 0 || bytes == 0)
        std::puts("the baseline verified nothing");
}

}  // namespace

int main(int argc, char** argv) {
    if (sodium_init() < 0)
        return 1;
    for (int i = 1; i < argc; ++i) {
        long walked = 0;
        const auto plan = planFor(argv[i]);
        if (plan.files.empty()) {
            std::printf("%s: no 1.root.json\n", argv[i]);
            continue;
        }
        const auto best = bench::bestOf(plan.files.size() > 100 ? 7 : 40, [&] { walk(plan); }, [&] { baseline(plan); });
        walked = bench::peakResidentKib();
        std::printf(
            "%-40s %5zu files %6zu signatures  ours %8.3f ms  baseline %8.3f ms  ratio %.3f  (peak of both %ld KiB)\n",
            argv[i], plan.files.size(), plan.checks.size(), best.ours * 1e3, best.reference * 1e3,
            best.ours / best.reference, walked);
    }
}
