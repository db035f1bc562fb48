#pragma once

#include <QList>
#include <QString>
#include <utility>

#include "ceremony/audit/history.h"

namespace anchorite::ui {

using Fact = std::pair<QString, QString>;

/// The plain facts of a root, in the order in which they are shown.
[[nodiscard]] QList<Fact> factsOf(const audit::ReviewedRoot& reviewed, const audit::HistoryOptions& options);

/// `ed25519`, `ecdsa P-256`, `RSA 3072`; what the file says where the key is not usable, with the reason.
[[nodiscard]] QString kindOf(const metadata::Key& key);

/// `root, timestamp`.
[[nodiscard]] QString rolesOf(const metadata::Root& root, const metadata::KeyId& keyid);

}  // namespace anchorite::ui
