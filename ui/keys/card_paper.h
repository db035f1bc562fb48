#pragma once

#include "ui/frame/page.h"

namespace anchorite::ui {

/// What the card of a key says; the texts are harmless already.
struct KeyCard {
    QString holder;
    QString facts;
    QString occasion;  ///< the ceremony, or the file
    crypto::Sha256 words;
    bool rehearsal;
};

/// One card as a sheet: the words in numbered rows of eight, as on the screen, and room for what the holder adds.
[[nodiscard]] Paper keyCard(const KeyCard& card);

}  // namespace anchorite::ui
