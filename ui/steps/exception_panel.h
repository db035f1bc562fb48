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

    /// Asks besides for these words, in upper case or lower; empty: for none.
    void wantPhrase(const QString& phrase);
    /// Asks for nobody's initials: where no record would keep them.
    void wantNoInitials();
    /// Shows itself and leaves the focus where it is. `why`: what the exception would lift, or that the step is left
    /// out.
    void offer(const QString& why);
    /// The same, and takes the focus.
    void open(const QString& why);
    /// The initials go: they stood for what was said above them.
    void shut();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// None while it is closed or not filled in. Without initials where none are asked for.
    [[nodiscard]] std::optional<record::ExceptionText> given() const;

  signals:
    void changed();

  private:
    void makePhrase();
    void makeInitials();
    QLineEdit* addInitials(const char* name, const QString& title);
    [[nodiscard]] bool isPhraseRight() const;
    Label* why_;
    QWidget* phraseBox_;
    Label* phraseTitle_;
    QLineEdit* phrase_;
    QString wanted_;  ///< the phrase; empty: none
    QPlainTextEdit* text_;
    QWidget* initials_;
    QLineEdit* first_;
    QLineEdit* second_;
};

}  // namespace anchorite::ui
