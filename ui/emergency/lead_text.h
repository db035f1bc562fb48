#pragma once

#include <QWidget>

class QTextLayout;

namespace anchorite::ui {

/// One sentence whose beginning is semibold. Breaks between words, and inside those that are longer than a line.
class LeadText final : public QWidget {
    Q_OBJECT
  public:
    LeadText(QString lead, QString rest, QWidget* parent = nullptr);

    [[nodiscard]] QString said() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {280, heightForWidth(280)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 20}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double layOut(QTextLayout& layout, int width) const;
    QString lead_, rest_;
};

}  // namespace anchorite::ui
