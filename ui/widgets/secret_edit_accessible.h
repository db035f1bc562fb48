#pragma once

namespace anchorite::ui {

/// Before the first SecretEdit: what assistive programs are told of one. A password field, its name, and how many
/// characters it holds; nothing of them.
void installSecretEditAccessibility();

}  // namespace anchorite::ui
