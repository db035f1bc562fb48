#pragma once

#include <QObject>

namespace anchorite::ui {

/// Alt with a letter is the key of an act and never text. Qt's fields would type the letter as long as the act is
/// closed, and a read-back or a name would be wrong by it.
class AltKeys final : public QObject {
    Q_OBJECT
  public:
    /// For all fields of the application, as long as `parent` lives.
    explicit AltKeys(QObject* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace anchorite::ui
