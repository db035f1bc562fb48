#pragma once

#include <QFrame>

#include "crypto/base/utc_time.h"
#include "ui/widgets/label.h"

class QHBoxLayout;
class QSpacerItem;

namespace anchorite::ui {

class IconView;

/// What is true on every page: whose window, which folder, what is known about the network, which time.
class StatusStrip final : public QFrame {
    Q_OBJECT
  public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setSubject(const QString& kind, const QString& subject, bool rehearsal);
    /// Two words by which people tell this machine from others; hidden while empty.
    void setMachine(const QString& nickname);
    /// What was found of a network; `fine`: nothing. Hidden until then.
    void setNetwork(const QString& words, bool fine);
    void setTime(UtcTime time);
    void setNarrow(bool narrow);
    /// Where a code takes most of the window: no time, and the name only as its sign.
    void setSlim(bool slim);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showTime();
    void fitSubject();
    void makeRoom();
    bool narrow_ = false;
    bool slim_ = false;
    QString wholeSubject_;
    UtcTime now_ = UtcTime::fromUnixSeconds(0);
    QHBoxLayout* row_;
    QSpacerItem* afterName_;
    Label* name_ = nullptr;
    Label* kind_;
    Label* subject_;
    Label* machineKind_;
    Label* machine_;
    Label* rehearsal_;
    IconView* plug_;
    Label* network_;
    Label* time_;
};

}  // namespace anchorite::ui
