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
    Stage stage_;
    QStringList sheets_;  ///< page by page, of each kind of step
    QString first_ = stage_.path(QStringLiteral("first"));
    QString second_ = stage_.path(QStringLiteral("second"));
    QString third_ = stage_.path(QStringLiteral("third"));
};

/// The same with real keys.
class RealTest final : public QObject {
    Q_OBJECT
  private slots:
    void aFirstRootInOneRoom();
    void itsYearlyRenewal();
    void aStolenRootKeyAndASuspectTimestamp();

  private:
    FlowDriver peopleIn(const QString& workspace, const QStringList& before);
    static void goOnToItsEnd(FlowDriver& people, const QString& root);
    Stage stage_;
    QString first_ = stage_.path(QStringLiteral("first"));
    QString second_ = stage_.path(QStringLiteral("second"));
    QString third_ = stage_.path(QStringLiteral("third"));
};

/// A first root whose holders are not all in the room: only codes on screens go between two machines.
class ElsewhereTest final : public QObject {
    Q_OBJECT
  private slots:
    void aFirstRootByCodes();
};

/// Where the power fails: that many milliseconds after the record has that many entries.
struct Cut {
    int entries;
    int milliseconds = 0;
};

/// The power fails in the middle of a ceremony, again and again; each ceremony follows the one before.
class PowerTest final : public QObject {
    Q_OBJECT
  private slots:
    void killedTwentyTimesItGoesOnWhereItWas();
    void killedInTheRenewal();
    void killedAfterATheft();

  private:
    void kill(const char* flow, const QList<Cut>& cuts, int version);
    QTemporaryDir folder_;
    int seed_ = 1;
};

/// What the other program of PowerTest does: begins that ceremony of this folder, or goes on with it, until it is
/// killed or done. An exit code.
int hold(const QString& folder, const QString& flow, std::uint64_t seed);

}  // namespace anchorite::test
