#pragma once

#include <QtTest>

class JsonTest : public QObject {
    Q_OBJECT
  private slots:
    void acceptsOrRefusesByName_data();
    void acceptsOrRefusesByName();
    void refusesOneByteMoreThanTheLimit();
    void namesLineAndColumnOfAProblem();
    void decodesEscapes();
    void readsIntegersOnlyWhereTheyAreWritten_data();
    void readsIntegersOnlyWhereTheyAreWritten();
    void agreesWithNlohmannOnSpoiltDocuments();
    void takesNoQuadraticTime();
    void escapesWhatCannotBeSeen();
    void writesWhatItReads();
};
