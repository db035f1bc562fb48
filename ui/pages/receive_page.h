#pragma once

#include <QPointer>

#include "crypto/base/disk.h"
#include "ui/crossing.h"
#include "ui/frame/page.h"
#include "ui/receive/reception_news.h"
#include "ui/receive/wanted.h"

class QBoxLayout;

namespace anchorite::ui {

class CameraBar;
class CameraView;
class ErrorPanel;
class Label;
class Lamp;
class PicturesSide;
class ProgressSide;
class ReceivedPanel;
class ReceptionWorker;
class Segments;
class StickSide;

/// Takes a parcel from a camera, from pictures or from a stick. Never closes itself; a source that dies takes nothing
/// with it. Complete: the camera stops, and what came can be saved or reviewed.
class ReceivePage final : public Page {
    Q_OBJECT
  public:
    ReceivePage(Disk& disk, const Crossing& crossing, const QString& home, QWidget* parent = nullptr);
    ~ReceivePage() override;

    /// What is wanted here; `reviewWanted` hands it over in each case.
    void want(Wanted wanted) { wanted_ = wanted; }

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QWidget* tool() override;
    void setNarrow(bool narrow) override;

  signals:
    /// The bytes of something that the review can look at.
    void reviewWanted(const QString& name, const QByteArray& content);
    /// A request came where anything was wanted: to be signed.
    void requestWanted(const QString& name, const QByteArray& content);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    enum class Way { camera, pictures, stick };
    void build();
    [[nodiscard]] QString verb() const;
    [[nodiscard]] QWidget* makeClaims();
    void connectSources();
    void go(Way way);
    void beginCamera();
    void watch(const std::string& path, transfer::Resolution resolution);
    void readPictures(const QStringList& paths);
    void hear();
    void tellCamera();
    void tellClaims();
    void arrange();
    void startOver();
    void review();
    [[nodiscard]] Way way() const;
    [[nodiscard]] bool canReview() const;
    [[nodiscard]] bool isRequest() const;
    [[nodiscard]] QString waitingFor() const;
    [[nodiscard]] QList<PageAct> acts();

    ReceptionWorker* worker_;
    ReceptionNews news_;
    bool cameraWanted_ = false;  ///< what the worker reads, or read last, is a camera
    bool noCamera_ = false;
    bool narrow_ = false;
    bool reviewable_ = false;
    Wanted wanted_ = Wanted::review;
    QPointer<Segments> ways_;
    ErrorPanel* error_;
    ReceivedPanel* received_;
    QBoxLayout* body_;
    CameraView* view_;
    PicturesSide* pictures_;
    StickSide* stick_;
    ProgressSide* side_;
    CameraBar* bar_;
    QWidget* claims_ = nullptr;
    Label* content_;
    Label* carried_;
    Label* transfer_;
    QPointer<Lamp> lamp_;
};

}  // namespace anchorite::ui
