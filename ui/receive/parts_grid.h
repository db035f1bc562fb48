#pragma once

#include <QWidget>
#include <cstdint>

namespace anchorite::ui {

/// One cell for every part that is needed, filled in order of arrival: any part counts, so none has a place of its own.
/// Ticks in cells that are large enough, a dashed frame in open ones, a ring on the newest.
class PartsGrid final : public QWidget {
    Q_OBJECT
  public:
    explicit PartsGrid(QWidget* parent = nullptr);

    void show(std::uint32_t have, std::uint32_t needed);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {360, heightForWidth(360)}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Cells {
        int columns, height, gap;
    };
    [[nodiscard]] Cells cellsIn(int width) const;
    std::uint32_t have_ = 0;
    std::uint32_t needed_ = 0;
};

}  // namespace anchorite::ui
