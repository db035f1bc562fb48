#pragma once

#include <QStringList>

class QMimeData;

namespace anchorite::ui {

/// The local paths of what is dragged; empty when it is something else.
[[nodiscard]] QStringList droppedPaths(const QMimeData* content);

}  // namespace anchorite::ui
