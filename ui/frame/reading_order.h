#pragma once

#include <QList>
#include <QWidget>

namespace anchorite::ui {

/// The visible widgets within this one that Tab stops at, as they are read: along the layouts, row by row of a grid,
/// one column after the other; what stands in no layout by its place. Qt's own order is that in which widgets were
/// made, and what a page adds later comes last there.
[[nodiscard]] QList<QWidget*> stopsInReadingOrder(QWidget& whole);

}  // namespace anchorite::ui
