#pragma once

#include <QtTest>

/// incident.json: what people said, as a file.
class MarksFileTest : public QObject {
    Q_OBJECT

  private slots:
    void readsBackWhatItWrites();
    void orderOfMarksDoesNotChangeTheBytes();
    void keepsTheDigestOfTheBytesAsReceived();
    void refusesWhatIsNotWritten_data();
    void refusesWhatIsNotWritten();
    void namesKeysByKeyidOrByPublicKey();
};
