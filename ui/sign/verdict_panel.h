#pragma once

#include <QFrame>

#include "ui/sign/sign_page.h"

namespace anchorite::ui {

/// What a signature counts for on both rulers, once it was made and verified. One that counts for nothing is said over
/// the whole width.
class VerdictPanel final : public QFrame {
    Q_OBJECT
  public:
    VerdictPanel(const SignSubject& subject, const SignVerdict& verdict, QWidget* parent = nullptr);
};

}  // namespace anchorite::ui
