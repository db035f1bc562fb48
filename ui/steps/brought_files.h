#pragma once

#include <QFrame>
#include <QStringList>

namespace anchorite::ui {

class ActButton;
class RowList;

/// Files that a step takes in: chosen or dropped, listed, taken out again with Delete. Only their paths are kept; they
/// are read when the step is done.
class BroughtFiles final : public QFrame {
    Q_OBJECT
  public:
    /// `most`: how many it takes; a further one replaces the last.
    BroughtFiles(const QString& title, int most, QWidget* parent = nullptr);

    [[nodiscard]] const QStringList& paths() const { return paths_; }
    void take(const QStringList& paths);
    [[nodiscard]] ActButton* button() const { return choose_; }

  signals:
    void changed();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void choose();
    void show();
    int most_;
    QStringList paths_;
    ActButton* choose_;
    RowList* rows_;
};

}  // namespace anchorite::ui
