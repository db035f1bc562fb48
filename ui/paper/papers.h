#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ceremony/audit/report.h"
#include "ceremony/record/session/bundle.h"
#include "ui/frame/page.h"

namespace anchorite::ui {

struct CeremonyView;

/// The sheets of a ceremony, in the words of the command line.
/// The checkpoint sheet: 32 words of the record's head, and lines to sign on.
[[nodiscard]] Paper wordsSheet(const CeremonyView& view);
/// A holder's card: the words of the key and of the root that it trusts.
[[nodiscard]] Paper keyCard(const record::Plan& plan, const record::PlannedKey& key, const metadata::KeyId& keyid,
                            const std::optional<metadata::SignedRoot>& pinned);
[[nodiscard]] Paper script(const record::Plan& plan);
/// `records`: of Ceremony::records, with the view that was seen after them.
[[nodiscard]] Paper transcript(const CeremonyView& view, const std::vector<record::Record>& records);
/// The attestation letter.
[[nodiscard]] Paper letter(const CeremonyView& view);

/// The report of a review.
[[nodiscard]] Paper auditReport(const audit::History& history, const QString& title);

/// 32 words of anything, in numbered rows of eight with their digest: `what` says of what.
[[nodiscard]] Paper wordsPaper(const QString& title, const QString& what, const crypto::Sha256& digest, bool rehearsal);

/// What the presenter shows, on paper.
[[nodiscard]] Paper wordsPaper(const Presented& presented, bool rehearsal);

/// Plain text as it stands in a terminal: its headline, then the rest in mono. Nothing in it is taken for markup.
[[nodiscard]] Paper textPaper(const QString& title, const std::string& text, bool rehearsal);

}  // namespace anchorite::ui
