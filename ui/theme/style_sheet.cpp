#include "ui/theme/style_sheet.h"

#include <algorithm>
#include <vector>

namespace anchorite::ui {

namespace {

/// Surfaces by the property `ground`, text by the property `tone`; then the few controls that Fusion draws otherwise.
constexpr const char* sheet = R"(
QWidget[ground="bg"] { background: @bg; }
QFrame[ground="surface"] { background: @surface; border: 1px solid @hairline; border-radius: 6px; }
QFrame[ground="unfinished"] { background: @surface; border: 1px solid @border; border-left: 6px solid @action;
    border-radius: 6px; }
QFrame[ground="bar"] { background: @surface; border: none; border-top: 1px solid @hairline; }
QFrame[ground="rail"] { background: @sunken; border: none; border-right: 1px solid @hairline; }
QFrame[ground="strip"] { background: @strip; border: none; border-bottom: 1px solid @strip-line; }
QFrame[ground="rule"] { background: @hairline; border: none; }
QFrame[ground="band-stop"] { background: @stop-tint; border: 1px solid @stop; }
QFrame[ground="band-careful"] { background: @careful-tint; border: 1px solid @careful; }
QFrame[ground="drop"] { background: @surface; border: 2px dashed @border; border-radius: 6px; }
QFrame[ground="drop"][over="true"] { background: @action-tint; border: 2px dashed @action; }
QLabel { background: transparent; }
QLabel[corner="true"] { background: @surface; border: none; border-bottom: 1px solid @hairline; }
QLabel[tone="text"] { color: @text; }
QLabel[tone="secondary"] { color: @secondary; }
QLabel[tone="action"] { color: @action; }
QLabel[tone="verified"] { color: @verified; }
QLabel[tone="careful"] { color: @careful; }
QLabel[tone="stop"] { color: @stop; }
QLabel[tone="strip"] { color: @strip-text; }
QLabel[tone="strip-secondary"] { color: @strip-secondary; }
QLabel[tone="strip-ok"] { color: @strip-ok; }
QLabel[tone="strip-warn"] { color: @strip-warn; }
QLineEdit { background: @surface; border: 1px solid @border; border-radius: 4px; padding: 0 10px;
    min-height: 42px; selection-background-color: @action; selection-color: @on-action; }
QLineEdit[small="true"] { min-height: 26px; }
QFrame[ground="band-hidden"] { background: @sunken; border: 1px dashed @border; border-radius: 6px; }
QFrame[ground="gate"] { background: @surface; border: 2px solid @text; border-radius: 6px; }
QFrame[ground="word-blank"] { background: @sunken; border: none; border-radius: 4px; }
QLineEdit[word] { padding: 0 4px; }
QLineEdit[word="right"] { border: 2px solid @verified; min-height: 40px; }
QLineEdit[word="wrong"] { border: 2px solid @stop; min-height: 40px; }
QLineEdit[wrong="true"] { border: 2px solid @stop; }
QComboBox QLineEdit[inPicker="true"] { background: transparent; border: none; min-height: 20px; }
QPlainTextEdit { background: @surface; color: @text; border: 1px solid @hairline; border-radius: 6px; padding: 8px;
    selection-background-color: @action; selection-color: @on-action; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[ground="page"] { background: transparent; }
QAbstractItemView { background: transparent; border: none; outline: 0; }
QTableView { gridline-color: transparent; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @secondary; border: none; border-bottom: 1px solid @hairline;
    padding: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @border; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @border; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

}  // namespace

QString styleSheetOf(ThemeName theme) {
    const Colours& colours = coloursOf(theme);
    QString text = QString::fromLatin1(sheet);
    const QRgb stripLine = theme == ThemeName::light ? colours.strip : colours.hairline;
    text.replace(QStringLiteral("@strip-line"), QColor(stripLine).name());
    // Longer names first: `@action` is the beginning of `@action-tint`.
    std::vector<NamedColour> names(namedColours().begin(), namedColours().end());
    std::ranges::sort(names,
                      [](const NamedColour& a, const NamedColour& b) { return qstrlen(a.name) > qstrlen(b.name); });
    for (const NamedColour& named : names) {
        text.replace(QLatin1Char('@') + QLatin1String(named.name), QColor(colours.*named.colour).name());
    }
    return text;
}

}  // namespace anchorite::ui
