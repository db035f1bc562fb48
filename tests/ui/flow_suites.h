#pragma once

#include "flow_driver.h"

namespace anchorite::test {

/// Whole ceremonies through the window, from its first page, by keys alone.
class FlowsTest final : public QObject {
    Q_OBJECT
  private slots:
    void aFirstRootInOneRoom();
    void everySheetOfARehearsalIsMarked();
    void itsYearlyRenewal();
    void aStolenRootKeyAndASuspectTimestamp();

  private:
    void signElsewhere(FlowDriver& people, const std::string& person, const QString& key);
    Stage stage_;
    QStringList sheets_;  ///< page by page, of each kind of step
    QString first_ = stage_.path(QStringLiteral("first"));
    QString second_ = stage_.path(QStringLiteral("second"));
    QString third_ = stage_.path(QStringLiteral("third"));
    [[nodiscard]] QString published(const QString& workspace, int version) const {
        return QStringLiteral("%1-published/%2.root.json").arg(workspace).arg(version);
    }
};

/// The same with real keys.
class RealTest final : public QObject {
    Q_OBJECT
  private slots:
    void aFirstRootInOneRoom();
};

/// The power fails in the middle of a ceremony, again and again.
class PowerTest final : public QObject {
    Q_OBJECT
  private slots:
    void killedTwentyTimesItGoesOnWhereItWas();
};

/// What the other program of PowerTest does: begins the ceremony of this folder, or goes on with it, until it is killed
/// or done. An exit code.
int hold(const QString& folder, std::uint64_t seed);

}  // namespace anchorite::test
