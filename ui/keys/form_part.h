#pragma once

#include <QHash>
#include <QWidget>
#include <string>

class QLineEdit;
class QVBoxLayout;

namespace anchorite::ui {

class Label;

/// A few lines of text for one step, each under its title; none of them secret.
class FormPart final : public QWidget {
    Q_OBJECT
  public:
    explicit FormPart(QWidget* parent = nullptr);

    /// A sentence above the lines.
    void say(const QString& sentence);
    QLineEdit* add(const QString& name, const QString& title, const QString& remark = {});
    [[nodiscard]] QLineEdit* line(const QString& name) const { return lines_.value(name); }
    [[nodiscard]] std::string text(const QString& name) const;
    /// Every line has something in it.
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] QWidget* firstFocus() const;

  signals:
    void changed();

  private:
    QVBoxLayout* column_;
    Label* sentence_;
    QStringList order_;
    QHash<QString, QLineEdit*> lines_;
};

}  // namespace anchorite::ui
