#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/send/playback.h"

class QBoxLayout;
class QTimer;

namespace anchorite::ui {

class ActButton;
class CodeField;
class Label;

/// A bar of the parts of one loop, with the one that is on screen.
class PartBar final : public QWidget {
    Q_OBJECT
  public:
    explicit PartBar(QWidget* parent = nullptr);
    void show(std::uint32_t place, std::uint32_t parts);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::uint32_t place_ = 1;
    std::uint32_t parts_ = 1;
};

/// Shows one transfer as pictures and lets a person fit it to the camera that reads: density, speed, brightness, pause,
/// step, full screen. The code itself is another widget, for it stands elsewhere.
class QrPlayer final : public QWidget {
    Q_OBJECT
  public:
    /// The field outlives the player, or goes first.
    QrPlayer(Playback playback, CodeField* field, QWidget* parent = nullptr);

    [[nodiscard]] const Playback& playback() const { return playback_; }
    [[nodiscard]] bool isPaused() const { return paused_; }
    /// Only while somebody looks.
    void setRunning(bool running);
    void pause(bool paused);

  signals:
    void settingsChanged();
    void fullScreenWanted();
    void sheetWanted();

  private:
    [[nodiscard]] QWidget* makeControls();
    [[nodiscard]] QWidget* makeActs();
    [[nodiscard]] QBoxLayout* makeSteps();
    ActButton* addStepper(QBoxLayout* row, const QString& sign, const QString& key, const QString& name, int by,
                          void (QrPlayer::*act)(int));
    void obey(int key);
    void step(int by);
    void changeDensity(int by);
    void changeSpeed(int by);
    void changeBrightness(int unused);
    void turn();
    void showPart();
    void showSettings();
    void setTimer();

    Playback playback_;
    QPointer<CodeField> field_;
    QTimer* timer_;
    bool running_ = false;
    bool paused_ = false;
    Label* place_;
    Label* of_;
    Label* loop_;
    PartBar* bar_;
    Label* density_;
    Label* densityDetail_;
    Label* speed_;
    Label* brightness_;
    Label* note_;
    ActButton* pause_ = nullptr;
};

}  // namespace anchorite::ui
