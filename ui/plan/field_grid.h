#pragma once

#include <QHash>
#include <QLineEdit>
#include <QWidget>
#include <functional>
#include <string>

#include "ui/plan/draft_desk.h"

class QGridLayout;

namespace anchorite::ui {

class Picker;

/// One line of the plan. Leaves Ctrl+Z to the page, which undoes everything in the order in which it was done; numbers
/// go up and down by arrows, never by the wheel.
class PlanLine final : public QLineEdit {
    Q_OBJECT
  public:
    explicit PlanLine(bool number, QWidget* parent = nullptr);
    /// What stands in it as the draft keeps it: without blanks at the ends.
    [[nodiscard]] QString kept() const;

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool number_;
};

/// How a control and the draft know each other.
struct Tie {
    QString name;    ///< object name
    QString member;  ///< as errors name it: `initials`
    QString label;
    std::function<std::string(const record::PlanDraft&)> read;
    std::function<void(record::PlanDraft&, const std::string&)> write;
};

struct Option {
    QString words;
    std::string value;
};

/// Controls with their labels above, in two columns; all of them tied to the draft.
class FieldGrid final : public QWidget {
    Q_OBJECT
  public:
    explicit FieldGrid(DraftDesk& desk, QWidget* parent = nullptr);

    /// Changes of one row are versions of their own.
    void setPlace(const QString& place) { place_ = place; }
    PlanLine* line(const Tie& tie, bool mono = false);
    PlanLine* number(const Tie& tie);
    Picker* choice(const Tie& tie, const std::function<QList<Option>(const record::PlanDraft&)>& options);
    /// Several ticks under one label; over the whole width.
    struct TickTie {
        QString name;
        QString words;
        std::function<bool(const record::PlanDraft&)> read;
        std::function<void(record::PlanDraft&, bool)> write;
    };
    void ticks(const QString& member, const QString& label, const QList<TickTie>& ties);
    /// Anything else, over the whole width.
    void add(QWidget* widget);

    void refresh();
    /// The control of a member; the first one for a member that has none.
    [[nodiscard]] QWidget* control(const QString& member) const;
    /// Hides a control and its label.
    void showMember(const QString& member, bool shown);

  private:
    struct Cell {
        QWidget* box;
        bool wide;
        bool shown = true;
    };
    QWidget* boxed(const QString& member, const QString& label, QWidget* control, bool wide);
    void place(qsizetype from = 0);
    DraftDesk& desk_;
    QString place_;
    QGridLayout* grid_;
    QList<Cell> cells_;
    QHash<QString, QWidget*> controls_;
    QHash<QString, int> cellOf_;
    QList<std::function<void()>> refreshers_;
    QWidget* first_ = nullptr;
};

}  // namespace anchorite::ui
