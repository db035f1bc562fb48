#pragma once

#include <QString>
#include <functional>

#include "crypto/base/bytes.h"

namespace anchorite::ui {

/// What is to come in: anything that can be reviewed; a request to sign; what answers one; or the file that the page
/// which asks for it knows what to do with: a public key, a proof, a challenge.
enum class Wanted { review, request, response, file };

/// Gets the name and the bytes of what came. Requests and responses come in their envelope, whose number ties the two
/// together, anything else without it.
using TakeReceived = std::function<void(const QString& name, const Bytes& bytes)>;

}  // namespace anchorite::ui
