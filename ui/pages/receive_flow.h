#pragma once

#include <QObject>
#include <QPointer>

#include "crypto/base/disk.h"
#include "ui/crossing.h"
#include "ui/frame/page.h"
#include "ui/receive/wanted.h"

namespace anchorite::ui {

class ReceivePage;

/// One page; what came stays on it until somebody starts over.
class ReceiveFlow final : public QObject {
    Q_OBJECT
  public:
    ReceiveFlow(Disk& disk, const Crossing& crossing, QString home, QObject* parent);

    void enter();
    /// For another flow's page, which is shown again when something came or nobody waits for it any more. Going back
    /// there and asking again loses no part that is here.
    void ask(Wanted wanted, Page* asker, const TakeReceived& take);

  signals:
    void made(Page* page);
    void dropped(Page* page);
    void shown(Page* page);
    void left();
    void reviewWanted(const QString& name, const QByteArray& content);
    void requestWanted(const QString& name, const QByteArray& content);

  private:
    void handOver(const TakeReceived& take, const QString& name, const QByteArray& content);
    Disk& disk_;
    const Crossing& crossing_;
    QString home_;
    ReceivePage* page_ = nullptr;
    QPointer<ReceivePage> asked_;
    QPointer<Page> asker_;  ///< none once it got what it asked for
};

}  // namespace anchorite::ui
