#include "transfer/symbol/vector.h"

#include "crypto/base/text.h"

namespace anchorite::transfer {

std::string pathOf(const QrSymbol& symbol) {
    std::string path;
    for (int y = 0; y < symbol.side(); ++y) {
        for (int x = 0; x < symbol.side(); ++x) {
            if (!symbol.black(x, y)) {
                continue;
            }
            const int begin = x;
            while (symbol.black(x + 1, y)) {
                ++x;
            }
            path += "M" + std::to_string(begin) + " " + std::to_string(y) + "h" + std::to_string(x + 1 - begin) +
                    "v1H" + std::to_string(begin) + "z";
        }
    }
    return path;
}

std::string xmlText(const std::string& text) {
    std::string escaped;
    for (const char c : shown(text)) {
        switch (c) {
            case '&':
                escaped += "&amp;";
                break;
            case '<':
                escaped += "&lt;";
                break;
            case '>':
                escaped += "&gt;";
                break;
            case '"':
                escaped += "&quot;";
                break;
            default:
                escaped += c;
        }
    }
    return escaped;
}

std::string svgOf(const QrSymbol& symbol) {
    const std::string side = std::to_string(symbol.side() + 2 * quietZone);
    const std::string zone = std::to_string(quietZone);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side +
           "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side +
           "\" fill=\"#fff\"/><path transform=\"translate(" + zone + " " + zone + ")\" d=\"" + pathOf(symbol) +
           "\"/></svg>\n";
}

}  // namespace anchorite::transfer
