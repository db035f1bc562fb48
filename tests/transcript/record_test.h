#pragma once

#include <QtTest>

class RecordTest : public QObject {
    Q_OBJECT
  private slots:
    void isWrittenInOneFixedForm();
    void isReadBackAsItWas_data();
    void isReadBackAsItWas();
    void isNotWrittenWhenItCouldNotBeRead_data();
    void isNotWrittenWhenItCouldNotBeRead();
    void isNotLongerThanTheLimit();
    void hasOneSpellingOnly_data();
    void hasOneSpellingOnly();
    void isRefusedWhenItsHashWasChanged();
    void isRefusedWhenItIsCutShort();
    void survivesGarbage();
};
