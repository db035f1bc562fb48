#pragma once

#include <QString>
#include <string>
#include <vector>

#include "crypto/base/bytes.h"

namespace anchorite::ui {

/// A PDF file, A4 upright, of pages that are SVG files of our own (transfer/symbol/sheet.h). Any thread.
[[nodiscard]] Bytes pdfOf(const std::vector<std::string>& pages, const QString& title);

}  // namespace anchorite::ui
