#pragma once

#include <QRadioButton>
#include <QWidget>

namespace anchorite::ui {

/// One segment of a row: icon and word.
class Segment final : public QRadioButton {
    Q_OBJECT
  public:
    Segment(QString icon, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    Q_INVOKABLE QStringList clippedTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override { return rect().contains(position); }

  private:
    QString icon_;
};

/// Alternatives in one row that share their borders. Tab reaches the chosen one, arrows move.
class Segments final : public QWidget {
    Q_OBJECT
  public:
    struct Part {
        QString icon, text, name;  ///< `name`: object name
    };
    explicit Segments(const QList<Part>& parts, QWidget* parent = nullptr);

    [[nodiscard]] int chosen() const;
    void choose(int index);
    [[nodiscard]] Segment* part(int index) const { return parts_.at(index); }

  signals:
    void changed(int index);

  private:
    QList<Segment*> parts_;
};

}  // namespace anchorite::ui
