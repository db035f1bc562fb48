#pragma once

#include <QWidget>

#include "crypto/words.h"

namespace anchorite::ui {

/// The 32 words of a payload in numbered rows of eight, or of four or two where there is less room. Public words: plain
/// paper, never hatched. Takes the focus, so that it can be reached and read out; Ctrl+C copies the rows.
class WordsGrid final : public QWidget {
    Q_OBJECT
  public:
    explicit WordsGrid(QWidget* parent = nullptr);

    void setWords(const crypto::Words& words);
    /// In the panel beside a code.
    void setSmall();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {760, heightForWidth(760)}; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] QFont face() const;
    [[nodiscard]] int narrowestCell() const;
    [[nodiscard]] int rowHeight() const { return small_ ? 23 : 26; }
    QStringList words_;
    bool small_ = false;
};

}  // namespace anchorite::ui
