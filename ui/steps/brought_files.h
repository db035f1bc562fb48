#pragma once

#include <QFrame>
#include <QStringList>
#include <map>
#include <vector>

#include "ceremony/record/session/ceremony.h"

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

    [[nodiscard]] bool isEmpty() const { return paths_.isEmpty(); }
    /// Of those that lie on a disk.
    [[nodiscard]] QStringList paths() const;
    void take(const QStringList& paths);
    /// Something that lies in no file: in place of the last one where it is full.
    void takeContent(const QString& name, const Bytes& content);
    [[nodiscard]] std::vector<record::BroughtFile> contents() const;
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
    QStringList paths_;  ///< in the order of the rows; names of contents among them
    std::map<QString, Bytes> contents_;
    ActButton* choose_;
    RowList* rows_;
};

}  // namespace anchorite::ui
