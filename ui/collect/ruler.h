#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/widgets/spoken_parts.h"

namespace anchorite::ui {

/// One root's signatures against its threshold: a segment for each that is needed, a post at the threshold, further
/// signatures behind it, the count, and who is missing. Screen readers meet one child for each segment.
class Ruler final : public QWidget, public SpokenParts {
    Q_OBJECT
  public:
    struct Reading {
        QString title;        ///< "Old root 5"
        QStringList signers;  ///< in order, each once for each key that counts
        int need = 1;
        QString missing;  ///< "Felix Braun, Ravi Nair"; empty when nobody is
        QString missingTitle;
        bool operator==(const Reading&) const = default;
    };
    explicit Ruler(QWidget* parent = nullptr);

    void read(const Reading& reading);
    void setNarrow(bool narrow);
    [[nodiscard]] const Reading& reading() const { return reading_; }
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QString partSpoken(int segment) const override;
    [[nodiscard]] QRect partRect(int segment) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {500, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Plan {
        QRect title, track, numeral, missing;
        int post = 0;
        bool names = true;  ///< all segments have room for them
    };
    [[nodiscard]] Plan planned(int width) const;
    [[nodiscard]] int segmentWidth(const Plan& plan, int segment) const;
    void paintSegment(QPainter& painter, const Plan& plan, int segment) const;
    void paintWords(QPainter& painter, const Plan& plan) const;
    [[nodiscard]] QString label(int segment) const;
    Reading reading_;
    bool narrow_ = false;
};

}  // namespace anchorite::ui
