#pragma once

#include "ceremony/record/transcript/record.h"
#include "ui/widgets/row_list.h"

namespace anchorite::ui {

/// A record as a row: its number and what it says, then when and by whom.
[[nodiscard]] Row rowOf(const record::Record& record);

/// Rows that hold these words, in any case; all of them for no words.
[[nodiscard]] QList<Row> rowsOf(const std::vector<record::Record>& records, const QString& wanted);

}  // namespace anchorite::ui
