#include "app/cli/passphrases.h"

#include <string.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>

#include "crypto/base/text.h"
#include "crypto/key_making.h"

namespace anchorite::app::cli {
namespace {

constexpr std::size_t readLimit = 4096;

Result<crypto::SecretBytes> readDescriptor(int descriptor) {
    crypto::SecretBytes bytes(readLimit);
    const auto room = bytes.exposeForWriting();
    std::size_t size = 0;
    while (size < room.size()) {
        const auto count = ::read(descriptor, room.data() + size, room.size() - size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail("passphrase.fd", "descriptor " + std::to_string(descriptor) + ": " + ::strerrordesc_np(errno));
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    return crypto::SecretBytes::copyOf(bytes.expose().first(size));
}

Result<crypto::SecretBytes> readFile(Session& session, const std::string& path) {
    auto bytes = TRY(session.disk().read(path, readLimit));
    auto secret = crypto::SecretBytes::copyOf(bytes);
    if (!bytes.empty())  // the pointer of no bytes is null
        ::explicit_bzero(bytes.data(), bytes.size());
    if (session.disk().readableByOthers(path))
        return fail("passphrase.file-mode", shown(path));
    return secret;
}

Result<crypto::SecretBytes> typedOrRead(Session& session, const PassphraseSource& source, const std::string& question) {
    TRY(requireSource(source));
    if (source.descriptor >= 0)
        return readDescriptor(source.descriptor);
    if (!source.file.empty())
        return readFile(session, source.file);
    return terminal::askSecret(question + ":");
}

bool equal(const crypto::Passphrase& a, const crypto::Passphrase& b) {
    return std::ranges::equal(a.expose(), b.expose());
}

}  // namespace

void PassphraseSource::declare(CLI::App& app, const std::string& prefix, const std::string& what) {
    const auto number =
        options::number(app, "--" + prefix + "passphrase-fd", descriptor, "read " + what + " from descriptor N");
    options::value(app, "--" + prefix + "passphrase-file", "FILE", file,
                   "read " + what + " from a file only you can read")
        .excludes(number);
}

Result<void> requireSource(const PassphraseSource& source) {
    if (source.given() || terminal::isThere())
        return {};
    return fail("passphrase.no-terminal", "standard input or standard error is no terminal");
}

Result<crypto::Passphrase> passphraseFrom(Session& session, const PassphraseSource& source,
                                          const std::string& question) {
    return crypto::Passphrase::of(TRY(typedOrRead(session, source, question)));
}

Result<crypto::Passphrase> newPassphraseFrom(Session& session, const PassphraseSource& source,
                                             const std::string& question, bool rehearsal) {
    auto passphrase = TRY(passphraseFrom(session, source, question));
    if (!rehearsal)
        TRY(crypto::requireStrength(passphrase));
    if (!source.given() && !equal(passphrase, TRY(passphraseFrom(session, source, "the same again"))))
        return fail("passphrase.differ", "nothing was kept");
    return passphrase;
}

void pauseAfterMiss(Session& session, int misses) {
    const auto seconds = std::min(misses, 5);
    session.console().note("wrong passphrase, again in " + std::to_string(seconds) + " s (Ctrl-C ends)");
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
}

crypto::KdfCosts costsFor(Session& session, bool rehearsal) {
    const auto choice = crypto::costsFor(rehearsal);
    if (choice.freeKibibytes)
        session.console().note("this machine has " + std::to_string(*choice.freeKibibytes / 1024) +
                               " MiB of free memory, less than 2048: the key file will cost 256 MiB and 3 passes to "
                               "open instead of 1024 MiB and 4");
    return choice.costs;
}

}  // namespace anchorite::app::cli
