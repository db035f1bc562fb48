#pragma once

#include <QList>
#include <QWidget>

#include "ui/frame/page.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

/// How far the record has come, and the first eight words of its head in two columns, for the foot of the rail.
class RecordView final : public QWidget {
    Q_OBJECT
  public:
    explicit RecordView(QWidget* parent = nullptr);
    void setRecord(const RecordFoot& record);

  private:
    Label* entry_;
    QList<Label*> words_;
};

/// The first eight words of a head, which stand for it in the frame.
[[nodiscard]] QStringList headWords(const crypto::Sha256& head);

}  // namespace anchorite::ui
