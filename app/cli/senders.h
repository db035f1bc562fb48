#pragma once

#include <string>
#include <vector>

#include "app/cli/parcels.h"
#include "transfer/wire/sender.h"

namespace CLI {
class App;
}

namespace anchorite::app::cli {

/// What `qr write` and `qr play` have in common: the file, and how it becomes codes.
struct SenderOptions {
    std::string file;
    std::string kind;
    bool raw = false;
    bool plain = false;
    std::string urType = "bytes";
    std::string density;
    int fragment = 0;
    bool bbqr = false;
    std::string encoding;

    void declare(CLI::App& app);
};

struct PreparedSender {
    transfer::Sender sender;
    Bytes carried;  ///< what all parts carry
    std::optional<transfer::Parcel> parcel;
    std::string title;               ///< the name of what is sent
    std::vector<std::string> lines;  ///< facts for people
};

/// Reads the file and makes the sender. Errors: those of outgoingFrom and Sender, `usage.value`, `usage.conflict`.
Result<PreparedSender> prepareSender(Session& session, const SenderOptions& options, Outcome& outcome);

/// The same bytes in UR parts of options.fragment. Errors: those of Sender.
Result<transfer::Sender> refragmented(const PreparedSender& prepared, const SenderOptions& options);

/// The one version of all symbols of the stream. Error: `symbol.too-long`.
Result<int> versionOf(const PreparedSender& prepared);

/// "14 parts, QR version 9, transfer 7F2C".
[[nodiscard]] std::string partsLine(const PreparedSender& prepared, int version);
[[nodiscard]] std::string senderText(const PreparedSender& prepared, int version);
[[nodiscard]] metadata::Json senderJson(const PreparedSender& prepared, int version);

}  // namespace anchorite::app::cli
