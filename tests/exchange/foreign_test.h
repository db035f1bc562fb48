#pragma once

#include <QtTest>

class ForeignTest : public QObject {
    Q_OBJECT
  private slots:
    void thePayloadIsExactlyWhatIsSigned();
    void placeholdersGoToEveryKeyOfBothRoots();
    void placeholdersReplaceNoSignature();
    void pendingMetadataCarriesBothRoots();
    void someFormsAreForTufOnly();
    void signatureListsHoldSignaturesOnly();
    void signPayloadsHoldOneSignature();
    void everyFormComesBack();
    void mergingTakesOurResponses();
    void printsTheCommand_data();
    void printsTheCommand();
    void printsNoCommandForWhatCannotBeSigned();
    void quotesFileNames_data();
    void quotesFileNames();
    void opensslMakesWhatIsAsked_data();
    void opensslMakesWhatIsAsked();
    void aTokenMakesWhatIsAsked_data();
    void aTokenMakesWhatIsAsked();
};
