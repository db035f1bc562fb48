#pragma once

#include <set>

#include "flow_driver.h"

namespace anchorite::test {

/// What the pages say that they record, for as long as this lives, and what the transcript holds afterwards.
class Promises final : public QObject {
  public:
    Promises(Stage& stage, const record::Ceremony& before);

    /// Lines about steps that were recorded unpromised, twice, or otherwise than promised; empty when there are none.
    [[nodiscard]] QString broken(const record::Ceremony& after) const;
    /// Whether the page that is shown says that this is a rehearsal.
    [[nodiscard]] static bool saysRehearsal(Stage& stage);

  protected:
    void timerEvent(QTimerEvent* event) override;

  private:
    Stage& stage_;
    std::size_t known_;
    std::set<QString> said_;
};

}  // namespace anchorite::test
