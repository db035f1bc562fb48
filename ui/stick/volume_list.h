#pragma once

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "transfer/usb/volume.h"

class QSocketNotifier;

namespace anchorite::ui {

class Label;
class RowList;

/// The removable volumes that are mounted now. Follows what is plugged in and out.
class VolumeList final : public QWidget {
    Q_OBJECT
  public:
    explicit VolumeList(transfer::SystemPaths paths, QWidget* parent = nullptr);
    ~VolumeList() override;

    [[nodiscard]] std::optional<transfer::Volume> chosen() const;
    /// Whether something is mounted there.
    [[nodiscard]] bool holds(const std::string& mountPoint) const;
    void lookAgain();

  signals:
    void changed();

  private:
    void tell();
    transfer::SystemPaths paths_;
    std::unique_ptr<transfer::VolumeWatch> watch_;
    std::vector<transfer::Volume> volumes_;
    RowList* list_;
    Label* words_;
};

/// `ANCH-OUT`, or where it is mounted when it has no name.
[[nodiscard]] QString volumeName(const transfer::Volume& volume);

/// How to let go of it by hand: a command for a shell.
[[nodiscard]] QString unmountCommand(const std::string& mountPoint);

}  // namespace anchorite::ui
