#pragma once

#include <optional>
#include <vector>

#include "ceremony/record/transcript/record.h"
#include "crypto/base/result.h"
#include "ui/frame/cover.h"
#include "ui/frame/page.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace anchorite::ui {

class CeremonyDesk;
class Label;

/// The record of the ceremony over the right part of the body: number, time, who and what, the newest at the end, and
/// the eight words of its head. Reads it anew when it is opened and whenever the ceremony has gone on.
class TranscriptDrawer final : public BodyCover {
    Q_OBJECT
  public:
    explicit TranscriptDrawer(QWidget* body);

    void open(CeremonyDesk& desk);
    void shut() override;
    /// The whole record, whatever is filtered; none before it was read.
    [[nodiscard]] std::optional<Paper> paper() const;
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    [[nodiscard]] QRect place() const override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  signals:
    void paperWanted();

  private:
    void read();
    void show(const Result<std::vector<record::Record>>& records);
    void addRow(const record::Record& record);
    void filter();
    QPointer<CeremonyDesk> desk_;
    Label* title_;
    Label* words_;
    Label* trouble_;
    QLineEdit* filter_;
    QListWidget* list_;
    std::vector<record::Record> records_;
    bool atEnd_ = true;
};

}  // namespace anchorite::ui
