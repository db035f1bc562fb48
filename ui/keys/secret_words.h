#pragma once

#include <QWidget>

#include "crypto/secret.h"

class QTimer;

namespace anchorite::ui {

/// Words that nobody else may see, in the hatched frame with the word SECRET: painted one by one from guarded memory,
/// in no label, no list and no accessible text. Wiped when hidden, when the window goes to the back, and
/// when no key was pressed for a while (see Settings).
class SecretWords final : public QWidget {
    Q_OBJECT
  public:
    explicit SecretWords(QWidget* parent = nullptr);

    /// Words with a blank between them, and a sentence about them.
    void show(crypto::SecretBytes words, const QString& sentence);
    [[nodiscard]] bool isShown() const { return !words_.empty(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {560, heightForWidth(560)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 60}; }
    Q_INVOKABLE QStringList clippedTexts() const;

  public slots:
    void hideSecrets();

  signals:
    void hidden();

  protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void forget();
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] int textWidth(int width) const;
    crypto::SecretBytes words_;
    int count_ = 0;
    QString sentence_;
    QTimer* cover_;  ///< no key for the time of the settings
};

}  // namespace anchorite::ui
