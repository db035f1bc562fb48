#pragma once

#include <QObject>

#include "crypto/base/disk.h"
#include "ui/crossing.h"
#include "ui/frame/page.h"

namespace anchorite::ui {

class ReceivePage;

/// One page; what came stays on it until somebody starts over.
class ReceiveFlow final : public QObject {
    Q_OBJECT
  public:
    ReceiveFlow(Disk& disk, const Crossing& crossing, QString home, QObject* parent);

    void enter();

  signals:
    void made(Page* page);
    void dropped(Page* page);
    void shown(Page* page);
    void left();
    void reviewWanted(const QString& name, const QByteArray& content);
    void requestWanted(const QString& name, const QByteArray& content);

  private:
    Disk& disk_;
    const Crossing& crossing_;
    QString home_;
    ReceivePage* page_ = nullptr;
};

}  // namespace anchorite::ui
