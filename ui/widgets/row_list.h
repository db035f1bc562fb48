#pragma once

#include <QListWidget>
#include <optional>

#include "ui/widgets/mark.h"

namespace anchorite::ui {

struct Row {
    std::optional<Sign> sign;
    QString title;      ///< shortened in the middle where there is no room
    QString caption;    ///< below it, in small
    bool mono = false;  ///< the title is a name or number that is compared
};

/// Rows of a sign and two lines each, as high as its rows up to a limit. One tab stop; arrows move; Return or a double
/// click acts on the row.
class RowList final : public QListWidget {
    Q_OBJECT
  public:
    explicit RowList(const QString& accessibleName, int mostRows, QWidget* parent = nullptr);

    /// Replaces all rows; the current one stays current while its title is still there.
    void setRows(const QList<Row>& rows);
    [[nodiscard]] const QList<Row>& rows() const { return rows_; }

  signals:
    void acted(int row);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QList<Row> rows_;
    int mostRows_;
};

}  // namespace anchorite::ui
