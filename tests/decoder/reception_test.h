#pragma once

#include <QtTest>

/// The whole way in, with pictures of a synthetic camera and the real decoder.
class ReceptionTest : public QObject {
    Q_OBJECT

  private slots:
    void looksWhereTheLadderSays();
    void looksAtTheWholeOnceASecond();
    void staysWithWhatFoundACode();
    void bringsTwentyKilobytesAcrossInTime();
    void joinsInTheMiddle();
    void readsABbqrFilm();
    void advises_data();
    void advises();
    void saysThatAWebAddressIsNoFrame();
    void countsAForeignTransfer();
    void goesOnAfterADecoderThatCrashed();
    void goesOnAfterADamagedPicture();
    void goesOnAfterAFileThatCannotBeRead();
    void hasNothingWhenNoPictureComes();
    void endsWithItsSource_data();
    void endsWithItsSource();
};
