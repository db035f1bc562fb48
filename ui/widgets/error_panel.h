#pragma once

#include <QFrame>

#include "crypto/base/result.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

class ActButton;

/// What a person reads when something was refused: always these three sentences and the code.
struct Trouble {
    QString title;
    QString happened;
    QString safe;
    QString next;
    QString code;

    /// Sentences for an error of the core. `safe` belongs to what was attempted and comes from the page.
    static Trouble of(const Error& error, const QString& title, const QString& safe, const QString& next);
};

/// What to do next about a file that could not be read or written, by its code.
[[nodiscard]] QString nextFor(const Error& error);

/// The panel for a Trouble: octagon, title, three sentences, code, Copy details.
class ErrorPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit ErrorPanel(QWidget* parent = nullptr);

    /// Shows itself; the focus goes to Copy details, so that screen readers begin here.
    void tell(const Trouble& trouble);
    void clear();
    [[nodiscard]] const Trouble& trouble() const { return trouble_; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void copy();
    Trouble trouble_;
    Label* title_;
    Label* happened_;
    Label* safe_;
    Label* next_;
    Label* code_;
    ActButton* copy_;
};

}  // namespace anchorite::ui
