#pragma once

#include <QtTest>

class GreyImageTest : public QObject {
    Q_OBJECT

  private slots:
    void isRefused_data();
    void isRefused();
    void keepsItsPixels();
    void isHalvedByMeans();
    void keepsASideOfOneWhenHalved();
    void givesTheSquareInItsMiddle();
    void isSearchedWhereTheSearchSays();
};
