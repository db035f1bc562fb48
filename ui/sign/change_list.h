#pragma once

#include <QListWidget>
#include <set>

#include "ui/sign/change_words.h"

namespace anchorite::ui {

/// What a root changes, one row a change: seen, kind, the sentence, before, after. A row is seen once it was current
/// while the list had the focus; Space goes on to the next, arrows move. One tab stop.
class ChangeList final : public QListWidget {
    Q_OBJECT
  public:
    explicit ChangeList(QWidget* parent = nullptr);

    void setChanges(const QList<ChangeWords>& changes);
    [[nodiscard]] const QList<ChangeWords>& changes() const { return changes_; }
    [[nodiscard]] bool isSeen(int row) const { return seen_.contains(row); }
    [[nodiscard]] int seen() const { return static_cast<int>(seen_.size()); }
    [[nodiscard]] bool allSeen() const { return seen() == changes_.size(); }
    /// The next row that was not seen; the row after this one where all were.
    void goOn();

    /// Where the two columns of values begin, at this width.
    [[nodiscard]] static int beforeColumn(int width);
    [[nodiscard]] static int afterColumn(int width);
    static constexpr int changeColumn = 94;

  signals:
    /// One more was seen.
    void oneSeen();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void look();
    void fitHeight();
    QList<ChangeWords> changes_;
    std::set<int> seen_;
};

/// The names of the columns, above the list.
class ChangeHead final : public QWidget {
    Q_OBJECT
  public:
    ChangeHead(QString change, QString before, QString after, QWidget* parent = nullptr);
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QStringList names_;
};

}  // namespace anchorite::ui
