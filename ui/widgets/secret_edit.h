#pragma once

#include <QWidget>

#include "crypto/secret.h"

class QTimer;

namespace anchorite::ui {

class Label;

/// A field for a passphrase. What is typed goes as UTF-8 straight into guarded memory and is never a text of this
/// program: no copying, no pasting (the clipboard is not locked and every program reads it), no dragging, no undo, no
/// context menu, and for a screen reader only how many characters there are. The caret stays at the end. Ctrl+H shows
/// and hides; without the focus, or without a key for a while (see Settings), nothing is shown. Wiped when the page is
/// hidden and when the window goes to the back. (Key events themselves pass through Qt's ordinary memory:
/// docs/THREATS.md.)
class SecretEdit final : public QWidget {
    Q_OBJECT
  public:
    static constexpr std::size_t capacity = 1024;  ///< bytes: the limit of crypto::Passphrase

    explicit SecretEdit(const QString& accessibleName, QWidget* parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return used_ == 0; }
    /// Code points.
    [[nodiscard]] qsizetype characters() const { return characters_; }
    [[nodiscard]] bool isShown() const { return shown_; }
    /// What was typed; the field is empty afterwards.
    [[nodiscard]] crypto::SecretBytes take();
    /// Whether both hold the same bytes; takes as long whatever they hold.
    [[nodiscard]] bool sameAs(const SecretEdit& other) const;
    void clear();
    /// Nothing else can be typed; said in `note` when somebody tries.
    void accept(const QString& characters, const QString& note);
    /// A sentence below the field, in place of what the field would say by itself; empty: its own again.
    void say(const QString& note);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    Q_INVOKABLE QStringList clippedTexts() const;

  public slots:
    /// The screen is blanked, the window left, the time is up: nothing stays.
    void hideSecrets();

  signals:
    /// Typed, deleted, taken or wiped.
    void edited();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] static bool isText(const QKeyEvent& event);
    bool command(const QKeyEvent& event);
    void append(const QString& text);
    bool appendCodePoint(char32_t point);
    void removeLast();
    void show(bool shown);
    void noteCapsLock(const QKeyEvent& event);
    void sayNote();
    void changed();
    [[nodiscard]] QRect box() const;
    [[nodiscard]] QRect textPlace() const;
    void paintBox(QPainter& painter) const;
    void paintText(QPainter& painter) const;
    void paintPoints(QPainter& painter, int fits) const;
    crypto::SecretBytes typed_;  ///< always `capacity` bytes, zero behind the text
    std::size_t used_ = 0;
    qsizetype characters_ = 0;
    bool shown_ = false;
    bool capsLock_ = false;
    QString accepted_;  ///< empty: every character
    QString refusal_;
    QString said_;    ///< from outside
    QString notice_;  ///< about the last key
    Label* note_;
    QTimer* cover_;  ///< shown, and no key for the time of the settings
};

}  // namespace anchorite::ui
