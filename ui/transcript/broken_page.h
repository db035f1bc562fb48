#pragma once

#include "ui/frame/page.h"
#include "ui/transcript/broken_record.h"

namespace anchorite::ui {

/// What is left of a ceremony whose record was damaged or cannot be gone on with: read only.
class BrokenPage final : public Page {
    Q_OBJECT
  public:
    explicit BrokenPage(BrokenRecord broken, QWidget* parent = nullptr);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] std::optional<Paper> paper() const override;

  private:
    [[nodiscard]] QString damage() const;
    BrokenRecord broken_;
    QWidget* rows_ = nullptr;
};

}  // namespace anchorite::ui
