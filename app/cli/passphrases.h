#pragma once

#include <string>

#include "app/cli/options.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "crypto/key_file.h"
#include "crypto/secret.h"

namespace anchorite::app::cli {

/// Where a passphrase comes from: a descriptor, a file, else the terminal. Never an argument or the environment.
struct PassphraseSource {
    int descriptor = -1;
    std::string file;

    [[nodiscard]] bool given() const { return descriptor >= 0 || !file.empty(); }
    /// `--passphrase-fd` and `--passphrase-file`; `prefix` is `` or `new-`.
    void declare(CLI::App& app, const std::string& prefix, const std::string& what);
};

/// A passphrase that exists already. Errors: `passphrase.*`, those of Disk, `interrupted`.
Result<crypto::Passphrase> passphraseFrom(Session& session, const PassphraseSource& source,
                                          const std::string& question);

/// A passphrase for a new file: asked for twice on a terminal, at least 16 characters unless `rehearsal`.
/// Errors: `passphrase.*`.
Result<crypto::Passphrase> newPassphraseFrom(Session& session, const PassphraseSource& source,
                                             const std::string& question, bool rehearsal);

/// Nothing is asked before it is known that an answer can come. Error: `passphrase.no-terminal`.
Result<void> requireSource(const PassphraseSource& source);

/// Waits 1 to 5 seconds, longer after each wrong passphrase. There is no lock-out.
void pauseAfterMiss(Session& session, int misses);

/// Calls `open` with the passphrase; on a terminal again and again while it is wrong.
template <class Open>
auto withPassphrase(Session& session, const PassphraseSource& source, const std::string& question, Open open)
    -> decltype(open(std::declval<const crypto::Passphrase&>())) {
    for (int misses = 1;; ++misses) {
        const auto passphrase = TRY(passphraseFrom(session, source, question));
        auto result = open(passphrase);
        const bool wrong =
            !result && (result.error().code == "keyfile.passphrase" || result.error().code == "pem.passphrase");
        if (!wrong || source.given())
            return result;
        pauseAfterMiss(session, misses);
    }
}

/// What a new key file costs to open: DESIGN decision 17. Announces when memory is short.
[[nodiscard]] crypto::KdfCosts costsFor(Session& session, bool rehearsal);

}  // namespace anchorite::app::cli
