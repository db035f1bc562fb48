#pragma once

#include <QWidget>
#include <thread>

#include "transfer/usb/stick.h"
#include "transfer/wire/receiver.h"
#include "ui/crossing.h"

namespace anchorite::ui {

class ActButton;
class Label;
class RowList;
class VolumeList;

/// A stick as a source: which ones are there, the files on it that this program knows by name, and one of them read
/// once. Nothing else on it is opened.
class StickSide final : public QWidget {
    Q_OBJECT
  public:
    explicit StickSide(const Crossing& crossing, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* firstFocus() const;

  signals:
    /// `agrees`: what the manifest on the stick says of the file, if it names it.
    void received(std::shared_ptr<const transfer::Received> received, std::optional<bool> agrees);
    void refused(const Error& error);

  private:
    void volumeChanged();
    void listed(const Result<transfer::StickListing>& listing);
    void open();
    void tell(const QString& warning);

    const Crossing& crossing_;
    std::string mount_;
    QList<std::string> names_;
    bool busy_ = false;
    VolumeList* volumes_;
    RowList* files_;
    Label* others_;
    Label* warning_;
    ActButton* open_;
    std::jthread work_;
};

}  // namespace anchorite::ui
