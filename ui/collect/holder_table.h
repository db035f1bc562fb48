#pragma once

#include <QStringList>
#include <QTableWidget>
#include <QWheelEvent>

#include "ui/collect/gathering_words.h"

namespace anchorite::ui {

/// The holders of both roots: how each stands to either, how it came, and one button for what can be done. Arrows
/// move, Return does what the row's button does where that is no gate.
class HolderTable final : public QTableWidget {
    Q_OBJECT
  public:
    explicit HolderTable(QWidget* parent = nullptr);

    /// `today`: times of this day are shown without their date.
    void showAll(const Gathering& all, UtcTime today);
    void setNarrow(bool narrow);
    /// Of the current row; empty where there is none.
    [[nodiscard]] std::string person() const;
    void choose(const std::string& person);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    Q_INVOKABLE QStringList clippedTexts() const;

  signals:
    void acted(const std::string& person, HolderAct act);
    /// person() is another one.
    void chosen();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

  private:
    void fillRow(int row, const HolderLine& line, UtcTime today);
    void layOut();
    [[nodiscard]] int heightOfRow(int row) const;
    struct Entry {
        std::string person;
        HolderAct act;
        bool leaves;  ///< whose key is not in the new root is asked last
    };
    std::vector<Entry> entries_;
    bool narrow_ = false;
};

}  // namespace anchorite::ui
