#pragma once

#include <QObject>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "ceremony/record/plan/plan_draft.h"

namespace anchorite::ui {

/// The plan on the page, every version of it since the page was opened, and what the core says of it.
class DraftDesk final : public QObject {
    Q_OBJECT
  public:
    explicit DraftDesk(QObject* parent = nullptr);

    [[nodiscard]] const record::PlanDraft& draft() const { return versions_[at_].draft; }
    [[nodiscard]] const record::DraftVerdict& verdict() const { return verdict_; }
    /// The bytes that the words name: of the file as it was loaded until something is changed.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool asLoaded() const { return versions_[at_].loaded.has_value(); }
    /// Nothing has been typed, loaded or taken up yet.
    [[nodiscard]] bool untouched() const { return versions_.size() == 1; }

    /// Changes the draft; changes at one place in a row are one version. `place` is empty for a version of its own.
    void edit(const QString& place, const std::function<void(record::PlanDraft&)>& change);
    void replace(record::PlanDraft draft);
    void load(const record::Plan& plan);
    void undo();
    void redo();

  signals:
    void changed();

  private:
    struct Version {
        record::PlanDraft draft;
        std::optional<std::string> loaded;  ///< byte for byte
        QString place;
    };
    void put(Version version);
    void look();
    std::vector<Version> versions_;
    std::size_t at_ = 0;
    record::DraftVerdict verdict_;
};

}  // namespace anchorite::ui
