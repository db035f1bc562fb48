#pragma once

#include <set>
#include <string>
#include <vector>

#include "transfer/usb/manifest.h"
#include "transfer/usb/stick.h"
#include "transfer/usb/stick_folder.h"

namespace anchorite::transfer {

/// Some files on their way onto a stick: everything that can be checked is checked before the first byte is written.
class StickBatch {
  public:
    /// Errors: those after which nothing was written. Both arguments must outlive it.
    static Result<StickBatch> plan(const StickFolder& folder, const std::vector<OutgoingFile>& files);

    /// Writes the files, then the manifest. Once. The detail of an error names what is complete on the stick.
    Result<std::vector<WrittenFile>> write();

  private:
    StickBatch(const StickFolder& folder, const std::vector<OutgoingFile>& files) : folder_(folder), files_(files) {}
    Result<void> checkFiles() const;
    Result<void> lookAround();
    Result<void> checkRoom() const;
    /// The first free name of its kind from the n-th on; it is taken then.
    Result<std::string> claimName(const std::string& name);
    Result<void> writeFile(const OutgoingFile& file);
    Result<void> writeManifest() const;

    const StickFolder& folder_;
    const std::vector<OutgoingFile>& files_;
    std::set<std::string> taken_;  ///< folded
    std::vector<WrittenFile> written_;
};

/// The manifest of a folder: empty when there is none. Error: `usb.manifest` (malformed, or not to be read),
/// `usb.gone`.
Result<std::optional<Manifest>> readManifest(const StickFolder& folder);

}  // namespace anchorite::transfer
