#pragma once

#include "ui/frame/cover.h"

class QPlainTextEdit;

namespace anchorite::ui {

class Label;

/// What a page is made of, as bytes: read-only text, already harmless.
class RawCover final : public BodyCover {
    Q_OBJECT
  public:
    explicit RawCover(QWidget* body);
    void open(const QString& title, const QString& text);
    /// Forgets the text.
    void shut() override;

  private:
    Label* title_;
    QPlainTextEdit* text_;
};

}  // namespace anchorite::ui
