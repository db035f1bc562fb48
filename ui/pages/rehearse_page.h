#pragma once

#include "crypto/base/result.h"
#include "crypto/base/utc_time.h"
#include "ui/frame/page.h"

class QLineEdit;

namespace anchorite::ui {

class ErrorPanel;
class Label;

/// Where to rehearse, and what will happen.
class RehearsePage final : public Page {
    Q_OBJECT
  public:
    /// Suggests a folder with today's date, below `home`.
    RehearsePage(const QString& home, UtcTime today, QWidget* parent = nullptr);
    /// The rehearsal could not begin.
    void tell(const Error& error);
    [[nodiscard]] QString folder() const;

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;

  signals:
    void beginWanted();

  private:
    [[nodiscard]] QWidget* makePlace();
    void choosePlace();
    ErrorPanel* error_;
    QLineEdit* path_;
};

}  // namespace anchorite::ui
