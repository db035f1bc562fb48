#pragma once

#include <QtTest>

/// QR symbols in pictures of a synthetic camera, read by the real decoder.
class ReadingTest : public QObject {
    Q_OBJECT

  private slots:
    void readsEverySymbolOfFivePixelsAModule_data();
    void readsEverySymbolOfFivePixelsAModule();
    void readsEveryRotation();
    void readsUnderTheDistortion_data();
    void readsUnderTheDistortion();
    void readsTheStrongerOfTwoBlendedFrames_data();
    void readsTheStrongerOfTwoBlendedFrames();
    void readsAllSymbolsOfASheet_data();
    void readsAllSymbolsOfASheet();
    void givesTheBytesAsTheyAre_data();
    void givesTheBytesAsTheyAre();
    void readsNoOtherSymbology();
    void readsNothingWhereNothingIs();
    void findsWhatIsNotInTheMiddle();
};
