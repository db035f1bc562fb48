#pragma once

#include <QLabel>
#include <array>

#include "ui/theme/theme.h"

namespace anchorite::ui {

enum class Tone { text, secondary, action, verified, careful, stop, strip, stripSecondary, stripOk, stripWarn };

/// A label that can only show plain text. `say` is the one way in.
class Label final : public QLabel {
    Q_OBJECT
  public:
    explicit Label(Type type, Tone tone = Tone::text, QWidget* parent = nullptr);

    /// Shows the text as it is; long words may break when the label wraps.
    Label* say(const QString& text);
    [[nodiscard]] const QString& said() const { return said_; }
    /// Breaks between words, and takes the height that this needs.
    Label* wrapped();
    /// Can be focused, and its text selected by mouse and keyboard.
    Label* selectable(const QString& accessibleName);
    void setTone(Tone tone);
    void setType(Type type);

    Q_INVOKABLE QStringList clippedTexts() const;

    /// Kept for a few widths: each layout above asks several times, and Qt would lay the text out anew each time.
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Measure {
        int width = -1;
        int height = 0;
    };
    void copySelected() const;
    void forgetHeights() const { heights_.fill({}); }
    QString said_;
    mutable std::array<Measure, 4> heights_;
    mutable std::size_t oldest_ = 0;
};

/// The common case: `label(Type::caption, tr("..."))`.
[[nodiscard]] Label* label(Type type, const QString& text, Tone tone = Tone::text);

/// After a property that the style sheet looks at has changed.
void repolish(QWidget* widget);

/// A hairline.
[[nodiscard]] QFrame* rule(Qt::Orientation orientation);

/// A white panel with a hairline.
[[nodiscard]] QFrame* panel(const char* ground = "surface");

}  // namespace anchorite::ui
