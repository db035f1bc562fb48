#pragma once

#include <QObject>
#include <QPointer>
#include <optional>
#include <thread>

#include "crypto/base/disk.h"
#include "crypto/base/random.h"
#include "ui/crossing.h"
#include "ui/frame/page.h"
#include "ui/send/partners.h"

namespace anchorite::ui {

class CodePage;
class SendPage;

/// Choose what crosses and how, then show it. Keeps what each partner reads best.
class SendFlow final : public QObject {
    Q_OBJECT
  public:
    SendFlow(Disk& disk, Random& random, const Crossing& crossing, QString home, QObject* parent);
    ~SendFlow() override;

    void enter();
    /// The same with something that lies in no file yet.
    void send(const QString& name, const QByteArray& bytes);

  signals:
    void made(Page* page);
    void dropped(Page* page);
    void shown(Page* page);
    void left();

  private:
    void showCode();
    void leaveCode(bool forGood);
    void remember();
    Disk& disk_;
    Random& random_;
    const Crossing& crossing_;
    QString home_;
    Partners partners_;
    std::string partner_;
    bool handed_ = false;  ///< by another flow
    SendPage* choose_ = nullptr;
    QPointer<CodePage> code_;
    std::jthread writing_;
};

}  // namespace anchorite::ui
