#include "ui/pages/dropped.h"

#include <QMimeData>
#include <QUrl>

namespace anchorite::ui {

QStringList droppedPaths(const QMimeData* content) {
    QStringList paths;
    for (const QUrl& url : content->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

}  // namespace anchorite::ui
