#pragma once

#include "file_suite.h"

class CrashTest : public anchorite::test::FileSuite {
    Q_OBJECT
  private slots:
    void losesNothingThatWasToldWhereverItDies_data();
    void losesNothingThatWasToldWhereverItDies();
    void wouldNoticeALossOfWhatWasNotSynced();

  private:
    struct Life {
        int told = 0;        ///< records whose append had returned
        bool ended = false;  ///< by itself
    };
    /// One life in a process of its own: opens the transcript and adds three records.
    Life live(const anchorite::transfer::SystemCalls& calls, bool fresh);
    void prepare(const QString& start);
    void requireNothingLost(const QString& start, int told, const QByteArray& where);
    void requireNoticesToBeTrue(const std::vector<anchorite::test::Record>& records, const QByteArray& where);
    std::vector<anchorite::test::Record> reopened();
};
