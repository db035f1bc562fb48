#include "picture.h"

#include <QApplication>
#include <algorithm>
#include <map>
#include <vector>

#include "stage.h"

namespace anchorite::test {

QImage drawn(const Shot& shot, QSize size) {
    ui::applyTheme(*qApp, shot.theme);
    Stage stage;
    stage.window().resize(size);
    stage.settle();
    if (!stage.enter(shot.scene)) {
        return {};
    }
    stage.settleLong();
    return stage.window().grab().toImage();
}

QImage withFewColours(const QImage& picture) {
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    std::map<QRgb, int> counts;
    for (int y = 0; y < plain.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x) {
            ++counts[line[x]];
        }
    }
    std::vector<std::pair<int, QRgb>> often;
    for (const auto& [colour, count] : counts) {
        often.emplace_back(-count, colour);
    }
    std::ranges::sort(often);
    QList<QRgb> table;
    for (std::size_t i = 0; i < often.size() && i < 256; ++i) {
        table << often[i].second;
    }
    return plain.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

}  // namespace anchorite::test
