#pragma once

#include <QWidget>
#include <thread>

#include "ui/crossing.h"

class QBoxLayout;

namespace anchorite::ui {

class ActButton;
class CameraView;
class Picker;

/// Which camera, and how its picture is shown. Usable whatever the camera does.
class CameraBar final : public QWidget {
    Q_OBJECT
  public:
    CameraBar(const Crossing& crossing, CameraView* view, QWidget* parent = nullptr);

    /// Looks for cameras, then asks for the first one, or for the one that was chosen before.
    void lookAgain();
    [[nodiscard]] Picker* devices() const { return devices_; }
    void setNarrow(bool narrow);

  signals:
    void wanted(const std::string& path, transfer::Resolution resolution);
    void noneFound();
    void lampWanted();

  private:
    void found(std::vector<transfer::CameraDevice> cameras);
    void deviceChosen();
    void ask();
    void mirror(bool mirrored);
    ActButton* add(const QString& text, const QString& key, const char* name);

    const Crossing& crossing_;
    CameraView* view_;
    std::vector<transfer::CameraDevice> cameras_;
    Picker* devices_;
    Picker* resolutions_;
    ActButton* mirror_ = nullptr;
    bool usuallyMirrored_ = false;  ///< as the settings had it when cameras were looked for last
    QBoxLayout* rows_;
    QBoxLayout* buttons_;
    std::jthread looking_;
};

}  // namespace anchorite::ui
