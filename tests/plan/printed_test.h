#pragma once

#include <QtTest>

class PrintedTest : public QObject {
    Q_OBJECT
  private slots:
    void staysWithinAHundredColumns_data();
    void staysWithinAHundredColumns();
    void holdsWhatTheDayNeeds();
    void marksARehearsalOnEveryPage();
    void listsThePlannedExceptions();
    void isOneFileThatAsksForNothing();
    void escapesEveryName();
    void isPure();
};
