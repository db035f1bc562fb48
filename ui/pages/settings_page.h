#pragma once

#include <optional>
#include <thread>

#include "ui/frame/page.h"
#include "ui/settings/settings.h"
#include "ui/surroundings.h"

class QBoxLayout;
class QVBoxLayout;

namespace anchorite::ui {

class ErrorPanel;
class Label;
class Segments;

/// What a person may choose about this window. Each choice holds and is saved at once; none of them removes a gate.
class SettingsPage final : public Page {
    Q_OBJECT
  public:
    explicit SettingsPage(const Surroundings& surroundings, QWidget* parent = nullptr);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;

  private:
    struct Row {
        QString title, note;
        const char* name;  ///< object name; of the choices: with their number
        QStringList choices;
    };
    void addLooks(QVBoxLayout* column);
    void addMachine(QVBoxLayout* column);
    /// `offered[i]` is what choice i writes into that member.
    template <class Value, class Offered>
    void add(QVBoxLayout* column, const Row& row, Value Settings::* member, const Offered& offered);
    Segments* addRow(QVBoxLayout* column, const Row& row, int chosen);
    void change(const Settings& wanted);
    void save();
    void saved(const Result<std::string>& kept);
    void tell(const QString& sentence);
    const Surroundings& surroundings_;
    Settings wanted_;
    bool writing_ = false;
    bool again_ = false;  ///< changed while the file was being written
    QList<QBoxLayout*> rows_;
    QList<Segments*> choices_;
    ErrorPanel* error_;
    Label* said_;
    std::jthread thread_;
};

}  // namespace anchorite::ui
