#pragma once

#include <QtTest>

/// Pictures as files, through the decoder's process: good ones in every form, and hostile ones.
class OpeningTest : public QObject {
    Q_OBJECT

  private slots:
    void readsTheForm_data();
    void readsTheForm();
    void readsAJpegOfACameraAtHalfSize();
    void refusesTheFile_data();
    void refusesTheFile();
    void refusesAPngCutAnywhere();
    void refusesAJpegCutAnywhere();
    void survivesAnyDamage();
    void shrinksAJpegOfFiftyMegapixels();
    void opensTheLargestProgressiveJpeg();
    void endsAJpegOfTooManyScans();
    void showsAPreview();
    void refusesAPictureFileBeyondTheLimit();
    void inflatesWhatWasDeflated();
    void refusesToInflate_data();
    void refusesToInflate();
    void survivesAnyDamageOfDeflatedBytes();
};
