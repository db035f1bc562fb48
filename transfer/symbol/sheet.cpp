#include "transfer/symbol/sheet.h"

#include <algorithm>
#include <sstream>

#include "transfer/symbol/vector.h"

namespace anchorite::transfer {

namespace {

// Millimetres.
constexpr double pageWidth = 210;
constexpr double pageHeight = 297;
constexpr double margin = 15;
constexpr double titleHeight = 8;
constexpr double lineHeight = 5;
constexpr double captionHeight = 6;
constexpr double smallestModule = 0.5;
constexpr double largestModule = 2;

/// How the parts stand on a page.
struct Grid {
    int columns;
    int rows;
    double module;

    [[nodiscard]] std::size_t places() const { return static_cast<std::size_t>(columns * rows); }
};

double headHeight(const SheetHead& head) {
    return titleHeight + lineHeight * static_cast<double>(head.lines.size() + 1);
}

Grid gridOf(int columns, double modules, double room) {
    const double module = std::min(largestModule, (pageWidth - 2 * margin) / columns / modules);
    return {columns, std::max(1, static_cast<int>(room / (module * modules + captionHeight))), module};
}

/// The largest modules with all parts on one page; where they would be too small, the most that fit.
Grid gridFor(const SheetHead& head, const std::vector<SheetPart>& parts) {
    const double modules = parts.front().symbol.side() + 2 * quietZone;
    const double room = pageHeight - 2 * margin - headHeight(head);
    Grid grid = gridOf(1, modules, room);
    for (int columns = 2; grid.places() < parts.size(); ++columns) {
        const Grid next = gridOf(columns, modules, room);
        if (next.module < smallestModule) {
            break;
        }
        grid = next;
    }
    return grid;
}

void writeText(std::ostream& svg, double x, double y, double size, const std::string& text) {
    svg << "<text x=\"" << x << "\" y=\"" << y << "\" font-size=\"" << size << "\">" << xmlText(text) << "</text>\n";
}

void writePart(std::ostream& svg, const SheetPart& part, double x, double y, double module) {
    svg << "<path shape-rendering=\"crispEdges\" transform=\"translate(" << x + quietZone * module << " "
        << y + quietZone * module << ") scale(" << module << ")\" d=\"" << pathOf(part.symbol) << "\"/>\n";
    const double side = (part.symbol.side() + 2 * quietZone) * module;
    writeText(svg, x + quietZone * module, y + side + captionHeight - 3, 3.5, part.caption);
}

void writeHead(std::ostream& svg, const SheetHead& head, std::size_t page, std::size_t pages) {
    writeText(svg, margin, margin + titleHeight - 2, 5.5, head.title);
    double y = margin + titleHeight;
    for (const auto& line : head.lines) {
        writeText(svg, margin, y += lineHeight, 3.5, line);
    }
    if (pages > 1) {
        writeText(svg, pageWidth - margin - 25, margin + titleHeight - 2, 3.5,
                  "page " + std::to_string(page) + " of " + std::to_string(pages));
    }
}

}  // namespace

std::vector<std::string> sheetPages(const SheetHead& head, const std::vector<SheetPart>& parts) {
    std::vector<std::string> pages;
    if (parts.empty()) {
        return pages;
    }
    const Grid grid = gridFor(head, parts);
    const std::size_t count = (parts.size() + grid.places() - 1) / grid.places();
    const double side = (parts.front().symbol.side() + 2 * quietZone) * grid.module;
    for (std::size_t page = 0; page < count; ++page) {
        std::ostringstream svg;
        svg << "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"210mm\" height=\"297mm\" viewBox=\"0 0 210 297\" "
               "font-family=\"DejaVu Sans Mono, monospace\">\n<rect width=\"210\" height=\"297\" fill=\"#fff\"/>\n";
        writeHead(svg, head, page + 1, count);
        const std::size_t end = std::min(parts.size(), (page + 1) * grid.places());
        for (std::size_t i = page * grid.places(); i < end; ++i) {
            const auto place = i - page * grid.places();
            const auto column = static_cast<double>(place % static_cast<std::size_t>(grid.columns));
            const auto row = static_cast<double>(place / static_cast<std::size_t>(grid.columns));
            writePart(svg, parts[i], margin + column * side, margin + headHeight(head) + row * (side + captionHeight),
                      grid.module);
        }
        svg << "</svg>\n";
        pages.push_back(svg.str());
    }
    return pages;
}

}  // namespace anchorite::transfer
