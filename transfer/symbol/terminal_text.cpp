#include "transfer/symbol/symbol.h"

namespace anchorite::transfer {

std::string terminalTextOf(const QrSymbol& symbol) {
    const int last = symbol.side() + quietZone;
    std::string text;
    for (int y = -quietZone; y < last; y += 2) {
        text += "\x1b[30;107m";
        for (int x = -quietZone; x < last; ++x) {
            const bool upper = symbol.black(x, y);
            const bool lower = symbol.black(x, y + 1);
            text += upper ? (lower ? "\u2588" : "\u2580") : (lower ? "\u2584" : " ");
        }
        text += "\x1b[0m\n";
    }
    return text;
}

}  // namespace anchorite::transfer
