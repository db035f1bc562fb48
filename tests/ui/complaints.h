#pragma once

#include <QString>
#include <QWidget>

/// What is wrong with a window as it is now, as lines of text; empty when nothing is.
namespace anchorite::test {

/// Controls that a screen reader could not name.
[[nodiscard]] QString withoutName(QWidget& window);
/// Cells of tables and lists that a screen reader has no words for.
[[nodiscard]] QString cellsWithoutWords(QWidget& window);
/// Controls that the wheel changes although the focus is elsewhere.
[[nodiscard]] QString movedByTheWheel(QWidget& window);
/// Dates in the way of some country.
[[nodiscard]] QString localDates(QWidget& window);
/// Controls on which the focus is not seen.
[[nodiscard]] QString withoutRing(QWidget& window);
/// Where the focus of a page that has just come stands, unless that is in it, or on the act that leads on.
[[nodiscard]] QString focusAstray(QWidget& window);
/// Controls that Tab does not come by, or the one where it stays.
[[nodiscard]] QString notReachedByTab(QWidget& window);
/// Controls that Tab comes by later than one that is read after them: columns from left to right, each downwards.
[[nodiscard]] QString againstReadingOrder(QWidget& window);
/// Texts that do not fit into their place.
[[nodiscard]] QString clippedIn(QWidget& window);
/// Areas that scroll sideways.
[[nodiscard]] QString scrolledAside(QWidget& window);
/// Labels and table heads whose painted letters do not stand out from their ground as WCAG 2.2 wants, 4.5 to 1.
[[nodiscard]] QString hardToRead(QWidget& window);

}  // namespace anchorite::test
