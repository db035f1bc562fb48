#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/base/disk.h"
#include "ui/send/playback.h"

namespace anchorite::ui {

/// How each partner reads best, in one small file. The newest partner is the first.
class Partners {
  public:
    /// Reads the file. None there: no partners. One that cannot be read or is not such a file: no partners either, and
    /// `trouble` says why; then it is never written to, so that nothing in it is lost.
    static Partners read(Disk& disk, const std::string& path);

    [[nodiscard]] const std::optional<Error>& trouble() const { return trouble_; }
    [[nodiscard]] std::vector<std::string> names() const;
    /// The defaults for somebody new.
    [[nodiscard]] PlaySettings settingsFor(std::string_view name) const;

    /// True when that changed something. Names that are none (see isPartnerName) are not kept.
    bool remember(const std::string& name, const PlaySettings& settings);
    /// The whole file. Errors: those of Disk; `settings.unread` while the old one was not understood.
    Result<void> write(Disk& disk, const std::string& path) const;

    /// The text of the file, and back. Error: `settings.malformed`.
    [[nodiscard]] std::string text() const;
    static Result<Partners> parse(std::string_view text);

  private:
    struct Partner {
        std::string name;
        PlaySettings settings;
    };
    std::vector<Partner> all_;
    std::optional<Error> trouble_;
};

/// 1 to 64 bytes of plain text.
[[nodiscard]] bool isPartnerName(std::string_view name);

/// `ur`, `x-anchorite`, `bbqr`: as the file has them.
[[nodiscard]] std::string_view nameOf(CodeForm form);

}  // namespace anchorite::ui
