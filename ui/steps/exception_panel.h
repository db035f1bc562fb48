#pragma once

#include <QFrame>
#include <optional>

#include "ceremony/record/session/ceremony.h"

class QLineEdit;
class QPlainTextEdit;

namespace anchorite::ui {

class Label;

/// A departure from the plan, or from a stop, in the words of the people here, with the initials of two of them.
class ExceptionPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit ExceptionPanel(QWidget* parent = nullptr);
    /// The same under another heading, with another question.
    ExceptionPanel(const QString& heading, const QString& question, QWidget* parent = nullptr);

    /// Shows itself and takes the focus. `why`: what the exception would lift, or that the step is left out.
    void open(const QString& why);
    /// The initials go: they stood for what was said above them.
    void shut();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// None while it is closed or not filled in.
    [[nodiscard]] std::optional<record::ExceptionText> given() const;

  signals:
    void changed();

  private:
    QLineEdit* addInitials(const char* name, const QString& title);
    Label* why_;
    QPlainTextEdit* text_;
    QLineEdit* first_;
    QLineEdit* second_;
};

}  // namespace anchorite::ui
