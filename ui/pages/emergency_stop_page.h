#pragma once

#include <memory>

#include "ui/pages/emergency_page.h"

namespace anchorite::ui {

class ErrorPanel;

/// Where no new root ends the danger: what is the case, what to do by other ways, on one page that can be printed.
class EmergencyStopPage final : public Page {
    Q_OBJECT
  public:
    explicit EmergencyStopPage(std::shared_ptr<const EmergencyAnswer> answer, QWidget* parent = nullptr);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] std::optional<Paper> paper() const override;

  signals:
    /// A next root is worth making all the same: whoever comes first wins.
    void startWanted(std::shared_ptr<const EmergencyAnswer> answer);

  private:
    std::shared_ptr<const EmergencyAnswer> answer_;
    ErrorPanel* panel_;
    QWidget* steps_;
};

/// Whom to call: people of the plan with their telephones.
class CallListPage final : public Page {
    Q_OBJECT
  public:
    explicit CallListPage(std::shared_ptr<const EmergencyRoots> roots, QWidget* parent = nullptr);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override { return list_; }
    [[nodiscard]] std::optional<Paper> paper() const override;

  private:
    std::shared_ptr<const EmergencyRoots> roots_;
    QWidget* list_;
};

}  // namespace anchorite::ui
