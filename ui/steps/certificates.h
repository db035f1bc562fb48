#pragma once

#include <QWidget>
#include <string>
#include <utility>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace anchorite::ui {

/// Things that are wiped, destroyed or sealed, each with what proves it. A further line appears when the last one is
/// begun.
class Certificates final : public QWidget {
    Q_OBJECT
  public:
    explicit Certificates(QWidget* parent = nullptr);

    /// Those of which both halves are filled in.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> values() const;
    [[nodiscard]] QWidget* firstFocus() const;

  signals:
    void changed();

  private:
    void addLine();
    void follow();
    struct Line {
        QLineEdit* thing;
        QLineEdit* certificate;
    };
    QVBoxLayout* column_;
    std::vector<Line> lines_;
};

}  // namespace anchorite::ui
