#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/review/review.h"
#include "ui/widgets/spoken_parts.h"

namespace anchorite::ui {

/// Where everything of the ladder goes, in pixels: x is real time, one row for each root.
struct LadderPlan {
    struct Text {
        QRectF place;
        QString words;
    };
    struct Rung {
        QRectF row;
        QRectF bar;                 ///< empty for a file that cannot be read
        bool openBegin = false;     ///< nobody said when it was published
        std::optional<QRectF> gap;  ///< time after its expiry until the next was published
        Text expires;
        Text remark;  ///< beside the bar; may be empty
    };
    struct Year {
        double x;
        QString words;
    };
    std::vector<Rung> rungs;
    std::vector<Year> years;
    std::optional<Text> judged;  ///< as of when; its line stands at the left of the words
    double labelWidth = 0;
    double left = 0;
};

[[nodiscard]] LadderPlan planLadder(const Review& review, int width);

/// The history over time. Up and Down change the version. Screen readers meet one child for each version.
class Ladder final : public QWidget, public SpokenParts {
    Q_OBJECT
  public:
    explicit Ladder(QWidget* parent = nullptr);

    void setReview(Review* review);
    [[nodiscard]] int partCount() const override { return review_ == nullptr ? 0 : review_->count(); }
    [[nodiscard]] QString partSpoken(int index) const override { return review_->spoken(index); }
    [[nodiscard]] QRect partRect(int index) const override;
    [[nodiscard]] std::optional<int> partChosen() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {400, sizeHint().height()}; }
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    Review* review_ = nullptr;
};

}  // namespace anchorite::ui
