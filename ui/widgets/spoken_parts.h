#pragma once

#include <QRect>
#include <QString>
#include <optional>

namespace anchorite::ui {

/// A painted widget whose parts are no widgets: screen readers meet it as a list with one child for each part.
class SpokenParts {
  public:
    SpokenParts(const SpokenParts&) = delete;
    SpokenParts& operator=(const SpokenParts&) = delete;
    virtual ~SpokenParts() = default;

    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual QString partSpoken(int part) const = 0;
    /// In the widget's own pixels.
    [[nodiscard]] virtual QRect partRect(int part) const = 0;
    /// Where one part is chosen; none where nothing can be.
    [[nodiscard]] virtual std::optional<int> partChosen() const { return std::nullopt; }

  protected:
    /// Teaches the accessibility bridge about widgets of this kind.
    SpokenParts();
};

}  // namespace anchorite::ui
