#pragma once

#include <QtTest>

class RulersTest : public QObject {
    Q_OBJECT
  private slots:
    void findsTheSmallestSetThatCompletesBoth_data();
    void findsTheSmallestSetThatCompletesBoth();
    void everySetOfferedReallyCompletesBoth();
};
