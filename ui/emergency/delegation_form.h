#pragma once

#include <QWidget>

#include "ui/emergency/answers.h"

class QLineEdit;

namespace anchorite::ui {

/// The delegated role that is in doubt: its name, and how many of its keys. They stand in no root, so people tell.
class DelegationForm final : public QWidget {
    Q_OBJECT
  public:
    explicit DelegationForm(QWidget* parent = nullptr);
    [[nodiscard]] DelegationAnswer answer() const;

  signals:
    void changed();

  private:
    class Number;
    QLineEdit* name_;
    Number* keys_;
    Number* threshold_;
    Number* stolen_;
};

}  // namespace anchorite::ui
