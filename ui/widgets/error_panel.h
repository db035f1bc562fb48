#pragma once

#include <QFrame>
#include <QList>

#include "crypto/base/result.h"
#include "ui/widgets/label.h"

class QHBoxLayout;
class QVBoxLayout;

namespace anchorite::ui {

class ActButton;
class SignView;

/// What a person reads when something was refused: always these three sentences and the code.
struct Trouble {
    QString title;
    QString happened;
    QString safe;
    QString next;
    QString code;

    /// The sentences of the one table of errors for an error of the core; what the page knows better it gives.
    static Trouble of(const Error& error, const QString& title = {}, const QString& safe = {},
                      const QString& next = {});
};

/// Something that is shown beside its counterpart, to be compared: a caption and lines in mono, already harmless.
struct Content {
    QString caption;
    QStringList lines;
};

/// The panel for a Trouble: octagon, title, three sentences, code, Copy details. Where the work must stop, it is
/// hatched and shows both of what does not agree.
class ErrorPanel final : public QFrame {
    Q_OBJECT
  public:
    explicit ErrorPanel(QWidget* parent = nullptr);

    /// Shows itself; the focus goes to Copy details, so that screen readers begin here.
    void tell(const Trouble& trouble);
    /// The same with the look of danger: for pages where nothing goes on. None or two contents.
    void stop(const Trouble& trouble, const QList<Content>& contents = {});
    void clear();
    [[nodiscard]] const Trouble& trouble() const { return trouble_; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void layOut();
    void say(const Trouble& trouble, const QList<Content>& contents, bool hatched);
    void setContents(const QList<Content>& contents);
    void copy();
    Trouble trouble_;
    QList<Content> contents_;
    bool hatched_ = false;
    QVBoxLayout* column_;
    SignView* sign_;
    Label* title_;
    Label* happened_;
    Label* safe_;
    Label* next_;
    QFrame* contentsRule_;
    QWidget* contentsPart_;
    Label* code_;
    ActButton* copy_;
};

}  // namespace anchorite::ui
