#include "ui/transcript/record_rows.h"

#include "ceremony/record/transcript/record_text.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

bool holds(const Row& row, const QString& wanted) {
    return row.title.contains(wanted, Qt::CaseInsensitive) || row.caption.contains(wanted, Qt::CaseInsensitive);
}

}  // namespace

Row rowOf(const record::Record& record) {
    const record::RecordWords words = record::wordsOf(record);
    QStringList said{plain(words.line())};
    for (const std::string& line : words.below) {
        said << plain(line);
    }
    QStringList caption{QString::fromStdString(record.moment.time.display())};
    if (!words.who.empty()) {
        caption << rowName(words.who);
    }
    return {{},
            QStringLiteral("%1  %2").arg(record.sequence).arg(said.join(QStringLiteral("; "))),
            caption.join(QStringLiteral(", ")),
            false};
}

QList<Row> rowsOf(const std::vector<record::Record>& records, const QString& wanted) {
    QList<Row> rows;
    for (const record::Record& record : records) {
        const Row row = rowOf(record);
        if (holds(row, wanted.trimmed())) {
            rows << row;
        }
    }
    return rows;
}

}  // namespace anchorite::ui
