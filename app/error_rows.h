#pragma once

#include <span>

#include "app/errors.h"

/// The rows, by family. Inside app only: others ask errors.h.
namespace anchorite::app::rows {

extern const std::span<const ErrorFamily> ofRoots;
extern const std::span<const ErrorFamily> ofCeremony;
extern const std::span<const ErrorFamily> ofRecord;
extern const std::span<const ErrorFamily> ofKeysAndFiles;
extern const std::span<const ErrorFamily> ofTransfer;
extern const std::span<const ErrorFamily> ofPrograms;

}  // namespace anchorite::app::rows
