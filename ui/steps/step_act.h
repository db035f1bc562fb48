#pragma once

#include <QStringList>
#include <string>

#include "ceremony/record/session/ceremony.h"

namespace anchorite::ui {

/// What a step needs of the machine besides its ceremony. Used in the ceremony's thread.
struct StepPlaces {
    Disk* disk;
    std::string decoder;             ///< path of anchorite-decoder
    std::vector<std::string> files;  ///< paths of what is brought
    std::string folder;              ///< where a root or a bundle is written
};

/// Does one step: reads what is brought, looks for private keys in it, and records. The release and the bundle are
/// written here too. Errors: those of Ceremony::record, of releaseFrom and writeBundle, `parcel.private`, those of
/// Disk.
[[nodiscard]] Result<record::Recorded> doStep(record::Ceremony& ceremony, record::StepKind kind,
                                              record::StepInput input, const StepPlaces& places);

}  // namespace anchorite::ui
