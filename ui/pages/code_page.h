#pragma once

#include <QPointer>
#include <thread>

#include "crypto/base/disk.h"
#include "ui/frame/page.h"
#include "ui/send/outgoing.h"
#include "ui/send/playback.h"

namespace anchorite::ui {

class CodeField;
class Label;
class QrPlayer;

/// One transfer as a code over the whole height of the window, and what steers it. Says all 32 words where a root is
/// sent: that is one of the places where the other side reads them.
class CodePage final : public Page {
    Q_OBJECT
  public:
    CodePage(Disk& disk, Outgoing outgoing, QString partner, Playback playback, QString home,
             QWidget* parent = nullptr);
    ~CodePage() override;

    [[nodiscard]] const PlaySettings& settings() const;

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QWidget* beside() override;
    bool closesSomething() override;

  signals:
    /// Everybody has it.
    void finished();
    void goneFromSight();

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeNames();
    [[nodiscard]] QString called() const;
    void showAlone(bool alone);
    void saveSheet();

    Disk& disk_;
    Outgoing outgoing_;
    QString partner_;
    QString home_;
    bool alone_ = false;
    QPointer<CodeField> field_;
    QrPlayer* player_;
    Label* saved_;
    std::jthread saving_;
};

}  // namespace anchorite::ui
