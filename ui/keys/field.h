#pragma once

#include <QWidget>

class QLineEdit;

namespace anchorite::ui {

class Label;

/// A field below its title, with a remark below it; the title is also what assistive programs call it.
[[nodiscard]] QWidget* titled(const QString& title, QWidget* field, const QString& remark = {});

/// One line of text that is not secret.
[[nodiscard]] QLineEdit* lineOf(const QString& accessibleName, const QString& objectName);

/// The 2 px ink frame around what a gate brings about: title, what follows, and the field in which somebody types the
/// holder's name.
class NameGate final : public QWidget {
    Q_OBJECT
  public:
    explicit NameGate(const QString& objectName, QWidget* parent = nullptr);

    /// Danger gets the crimson frame and the hatch.
    void say(const QString& title, const QString& body, const QString& name, bool danger);
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] QLineEdit* field() const { return field_; }
    void clear();

  signals:
    void changed();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString name_;
    bool danger_ = false;
    QLineEdit* field_;
    Label* title_;
    Label* body_;
    Label* ask_;
};

}  // namespace anchorite::ui
