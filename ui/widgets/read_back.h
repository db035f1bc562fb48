#pragma once

#include <QList>
#include <QWidget>
#include <memory>
#include <optional>

#include "ceremony/record/approval/read_back.h"

class QGridLayout;
class QHBoxLayout;
class QLineEdit;

namespace anchorite::ui {

class Label;
class SignView;
class StepNumber;
class WordCell;

/// Six of 32 words, typed from the printed sheet or another screen, in the rows and numbers of the sheet. Shows no word
/// and gives no hint of one: not its length, not its beginning. Each word is judged when its field is left with Tab, or
/// with Return, which goes on to the next; a window that loses the focus judges nothing.
class ReadBackPanel final : public QWidget {
    Q_OBJECT
  public:
    explicit ReadBackPanel(QWidget* parent = nullptr);

    /// Draws six positions for this payload.
    void begin(const crypto::Sha256& digest, Random& random);
    /// Positions that were drawn before, and its misses.
    void begin(std::shared_ptr<record::Challenge> challenge);
    /// The head: a step's number (0: none), what to do, and a remark.
    void setTitle(int number, const QString& title, const QString& remark);
    /// What a person is told about a wrong word, after "Word 19 does not match": a sentence or two.
    void setRemedy(const QString& remedy);
    void setNarrow(bool narrow);

    [[nodiscard]] bool isRight() const { return readBack().has_value(); }
    [[nodiscard]] std::optional<record::ReadBack> readBack() const;
    /// The first field that is still open.
    [[nodiscard]] QWidget* firstFocus() const;

  signals:
    /// The sixth word was right.
    void passed();
    /// A wrong guess: its number on the sheet, and how many wrong ones there were now.
    void missed(int position, int misses);
    /// The third wrong one: nothing more is accepted.
    void exhausted();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] QHBoxLayout* makeHead();
    [[nodiscard]] QWidget* makeBand();
    void makeCells();
    void arrange();
    void judge(std::size_t i);
    void tellWrong(std::size_t i);
    void showState();
    [[nodiscard]] std::optional<std::size_t> indexOf(const QObject* field) const;
    [[nodiscard]] WordCell* cell(std::size_t i) const;
    std::shared_ptr<record::Challenge> challenge_;
    QList<WordCell*> cells_;
    QGridLayout* grid_;
    StepNumber* number_;
    Label* title_;
    Label* remark_;
    SignView* countMark_;
    Label* count_;
    QWidget* band_;
    Label* said_;
    QString remedy_;
    int step_ = 0;
    bool narrow_ = false;
};

}  // namespace anchorite::ui
