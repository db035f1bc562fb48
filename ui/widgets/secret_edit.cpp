#include "ui/widgets/secret_edit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QTimer>
#include <algorithm>

#include "ui/settings/current.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit_accessible.h"

namespace anchorite::ui {

namespace {

constexpr int padding = 14;
constexpr int noteHeight = 22;
constexpr int dot = 8;
constexpr quint32 lockModifier = 2;  ///< LockMask of X11, and of xkbcommon's usual keymaps

struct Utf8 {
    std::array<std::uint8_t, 4> bytes;
    std::size_t size;
};

std::uint8_t tail(char32_t point, int shift) {
    return static_cast<std::uint8_t>(0x80U | ((point >> shift) & 0x3fU));
}

Utf8 utf8Of(char32_t point) {
    if (point < 0x80)
        return {{static_cast<std::uint8_t>(point)}, 1};
    if (point < 0x800)
        return {{static_cast<std::uint8_t>(0xc0U | (point >> 6)), tail(point, 0)}, 2};
    if (point < 0x10000)
        return {{static_cast<std::uint8_t>(0xe0U | (point >> 12)), tail(point, 6), tail(point, 0)}, 3};
    return {{static_cast<std::uint8_t>(0xf0U | (point >> 18)), tail(point, 12), tail(point, 6), tail(point, 0)}, 4};
}

bool isTail(std::uint8_t byte) {
    return (byte & 0xc0U) == 0x80U;
}

int cellWidth() {
    return QFontMetrics(fontOf(Type::mono)).horizontalAdvance(QLatin1Char('M'));
}

}  // namespace

SecretEdit::SecretEdit(const QString& accessibleName, QWidget* parent)
    : QWidget(parent),
      typed_(capacity),
      note_(new Label(Type::caption, Tone::secondary, this)),
      cover_(new QTimer(this)) {
    setProperty("ownRing", true);
    installSecretEditAccessibility();
    setAccessibleName(accessibleName);
    setAccessibleDescription(tr("Ctrl+H shows and hides. Nothing can be copied or pasted here."));
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    cover_->setObjectName(QStringLiteral("cover"));
    cover_->setSingleShot(true);
    connect(cover_, &QTimer::timeout, this, [this] {
        show(false);
        sayNote();
    });
    sayNote();
}

crypto::SecretBytes SecretEdit::take() {
    auto bytes = crypto::SecretBytes::copyOf(typed_.expose().first(used_));
    clear();
    return bytes;
}

bool SecretEdit::sameAs(const SecretEdit& other) const {
    const auto mine = typed_.expose();
    const auto theirs = other.typed_.expose();
    volatile std::uint8_t differs = used_ == other.used_ ? 0 : 1;
    for (std::size_t i = 0; i < capacity; ++i) {
        differs = differs | (mine[i] ^ theirs[i]);
    }
    return differs == 0;
}

void SecretEdit::clear() {
    typed_ = crypto::SecretBytes(capacity);  // the old page is wiped as it goes
    used_ = 0;
    characters_ = 0;
    notice_.clear();
    changed();
    repaint();
}

void SecretEdit::accept(const QString& characters, const QString& note) {
    accepted_ = characters;
    refusal_ = note;
}

void SecretEdit::say(const QString& note) {
    said_ = note;
    sayNote();
}

void SecretEdit::hideSecrets() {
    shown_ = false;
    cover_->stop();
    clear();
}

QSize SecretEdit::sizeHint() const {
    return {480, length::control + noteHeight};
}

QSize SecretEdit::minimumSizeHint() const {
    return {260, length::control + noteHeight};
}

QStringList SecretEdit::clippedTexts() const {
    return width() < minimumSizeHint().width() ? QStringList{accessibleName()} : QStringList{};
}

/// The keys of the page and of the window wait while somebody types here.
bool SecretEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool ours = key.modifiers() == Qt::ControlModifier && key.key() != Qt::Key_L && key.key() != Qt::Key_P;
        if (isText(key) || ours) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::WindowDeactivate) {
        hideSecrets();
    }
    return QWidget::event(event);
}

bool SecretEdit::isText(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool levelThree = modifiers == (Qt::ControlModifier | Qt::AltModifier);  // AltGr, where a system calls it so
    return (modifiers == Qt::NoModifier || levelThree) && !event.text().isEmpty() && event.text().front().isPrint();
}

void SecretEdit::keyPressEvent(QKeyEvent* event) {
    notice_.clear();
    if (shown_) {
        cover_->start();
    }
    noteCapsLock(*event);
    if (isText(*event)) {
        append(event->text());
    } else if (!command(*event)) {
        event->ignore();
    }
    sayNote();
}

/// False when the key is none of ours, and the page may have it.
bool SecretEdit::command(const QKeyEvent& event) {
    const bool control = event.modifiers() == Qt::ControlModifier;
    switch (event.key()) {
        case Qt::Key_Backspace:
            control ? clear() : removeLast();
            return true;
        case Qt::Key_U:
            if (control)
                clear();
            return control;
        case Qt::Key_H:
            if (control)
                show(!shown_);
            return control;
        case Qt::Key_V:
        case Qt::Key_Insert:
            if (event.modifiers() == Qt::NoModifier)
                return false;
            notice_ = tr("Type it: the clipboard is not locked, and every program can read it.");
            return true;
        case Qt::Key_C:
        case Qt::Key_X:
            notice_ = tr("Nothing is copied from here.");
            return control;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Delete:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Home:
        case Qt::Key_End:
            return true;
        default:
            return false;
    }
}

/// An input method hands over what it has put together (dead keys); what is not yet ready is not shown.
void SecretEdit::inputMethodEvent(QInputMethodEvent* event) {
    notice_.clear();
    append(event->commitString());
    sayNote();
    event->accept();
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (query == Qt::ImEnabled) {
        return isEnabled();
    }
    if (query == Qt::ImHints) {
        return int(inputMethodHints());
    }
    return query == Qt::ImCursorRectangle ? QVariant(textPlace()) : QVariant();
}

void SecretEdit::append(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t point = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            point = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (QChar::isSurrogate(point) || !QChar::isPrint(point) || !appendCodePoint(point)) {
            break;
        }
    }
    changed();
    update();
}

bool SecretEdit::appendCodePoint(char32_t point) {
    if (!accepted_.isEmpty() && (point > 0xffff || !accepted_.contains(QChar(char16_t(point))))) {
        notice_ = refusal_;
        return false;
    }
    auto encoded = utf8Of(point);
    if (used_ + encoded.size > capacity) {
        notice_ = tr("Full: %1 bytes is the most.").arg(capacity);
        return false;
    }
    std::ranges::copy_n(encoded.bytes.begin(), std::ptrdiff_t(encoded.size),
                        typed_.exposeForWriting().subspan(used_).begin());
    used_ += encoded.size;
    ++characters_;
    return true;
}

void SecretEdit::removeLast() {
    if (used_ == 0) {
        return;
    }
    const auto bytes = typed_.exposeForWriting();
    bool more = true;
    while (more) {
        --used_;
        more = isTail(bytes[used_]) && used_ > 0;
        bytes[used_] = 0;
    }
    --characters_;
    changed();
    update();
}

void SecretEdit::show(bool shown) {
    shown_ = shown;
    shown ? cover_->start(settings().secretSeconds * 1000) : cover_->stop();
    repaint();  // now, not later: what was on screen is gone from the picture behind the window too
}

/// Qt tells nobody of the lock itself; the state that came with a key does, and so does a letter of the wrong size.
void SecretEdit::noteCapsLock(const QKeyEvent& event) {
    if (event.key() == Qt::Key_CapsLock) {
        capsLock_ = false;
        return;
    }
    if (event.text().size() != 1 || !event.text().front().isLetter()) {
        return;
    }
    const QChar letter = event.text().front();
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    capsLock_ = (event.nativeModifiers() & lockModifier) != 0 || (letter.isUpper() && !shift) ||
                (letter.isLower() && letter.toUpper() != letter && shift);
}

void SecretEdit::sayNote() {
    const QString own = capsLock_ && hasFocus() ? tr("Caps Lock is on.") : notice_;
    const QString idle = shown_ ? tr("Ctrl+H hides it.") : tr("Ctrl+H shows it.");
    note_->setTone(own.isEmpty() ? Tone::secondary : Tone::careful);
    note_->say(!own.isEmpty() ? own : !said_.isEmpty() ? said_ : idle);
}

void SecretEdit::changed() {
    sayNote();
    emit edited();
}

void SecretEdit::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void SecretEdit::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    capsLock_ = false;
    notice_.clear();
    show(false);
    sayNote();
}

/// Told later: whoever listens may be going too.
void SecretEdit::hideEvent(QHideEvent* event) {
    {
        const QSignalBlocker quiet(this);
        hideSecrets();
    }
    QMetaObject::invokeMethod(this, &SecretEdit::edited, Qt::QueuedConnection);
    QWidget::hideEvent(event);
}

void SecretEdit::mousePressEvent(QMouseEvent*) {
    setFocus(Qt::MouseFocusReason);
}

void SecretEdit::resizeEvent(QResizeEvent*) {
    note_->setGeometry(0, length::control + 2, width(), noteHeight - 2);
}

QRect SecretEdit::box() const {
    return {0, 0, width(), length::control};
}

QRect SecretEdit::textPlace() const {
    return box().adjusted(padding, 0, -padding, 0);
}

void SecretEdit::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter);
    paintText(painter);
}

void SecretEdit::paintBox(QPainter& painter) const {
    const Colours& c = colours();
    const QColor edge(!isEnabled() ? c.disabledText : hasFocus() ? c.focus : c.border);
    painter.setPen(QPen(edge, hasFocus() ? length::ring : 1, isEnabled() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(QColor(isEnabled() ? c.surface : c.disabledFill));
    const qreal inset = hasFocus() ? length::ring / 2.0 : 0.5;
    painter.drawRoundedRect(QRectF(box()).adjusted(inset, inset, -inset, -inset), length::radiusControl,
                            length::radiusControl);
}

void SecretEdit::paintText(QPainter& painter) const {
    const QRect place = textPlace();
    const int cell = shown_ ? cellWidth() : dot + 4;
    const int fits = std::max(1, place.width() / cell - 1);
    painter.setPen(QColor(isEnabled() ? colours().text : colours().disabledText));
    if (shown_) {
        paintPoints(painter, fits);
    } else {
        painter.setBrush(painter.pen().color());
        for (int i = 0; i < std::min<int>(fits, int(characters_)); ++i) {
            painter.drawEllipse(place.left() + i * cell, place.center().y() - dot / 2, dot, dot);
        }
    }
    if (hasFocus()) {
        const int caret = place.left() + std::min<int>(fits, int(characters_)) * cell + 1;
        painter.fillRect(caret, place.top() + 11, 2, place.height() - 22, QColor(colours().text));
    }
}

/// One character after the other, so that there is never a text of them all. Of a long one the end is seen.
void SecretEdit::paintPoints(QPainter& painter, int fits) const {
    const auto bytes = typed_.expose().first(used_);
    const int cell = cellWidth();
    const QRect place = textPlace();
    painter.setFont(fontOf(Type::mono));
    qsizetype skip = std::max<qsizetype>(0, characters_ - fits);
    int column = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        std::size_t next = i + 1;
        while (next < bytes.size() && isTail(bytes[next])) {
            ++next;
        }
        if (skip-- <= 0) {
            const QString one = QString::fromUtf8(reinterpret_cast<const char*>(bytes.data() + i), qsizetype(next - i));
            painter.drawText(QRect(place.left() + column++ * cell, place.top(), cell, place.height()), Qt::AlignCenter,
                             one);
        }
        i = next;
    }
}

}  // namespace anchorite::ui
