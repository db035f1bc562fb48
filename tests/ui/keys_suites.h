#pragma once

#include <QObject>

namespace anchorite::test {

class SecretEditTest final : public QObject {
    Q_OBJECT
  private slots:
    void holdsWhatWasTypedAsUtf8();
    void deletesWholeCharacters();
    void stopsAtItsCapacity();
    void nothingIsCopiedOrPasted();
    void assistiveProgramsHearTheCountOnly();
    void nothingStaysOnScreenOrInMemory();
    void isShownOnlyWhileItHasTheFocus();
    void comparesWithoutGivingAnythingAway();
    void saysThatCapsLockIsOn();
    void aDieHasSixSides();
};

class KeysTest final : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void aKeyIsMadeProvenAndSealedByKeyboardAlone();
    void returnMakesNoKey();
    void theGateOpensOnlyForTheName();
    void noSecretCanBeFoundAfterwards();
    void leavingTheWindowCoversEverySecret();
    void aKeyThatWasMadeIsRecordedNotMadeAgain();
    void anotherKeyIsNoRestoreTest();
    void keysAreListedAndOneIsProven();
    void anotherPassphraseOpensTheSameKey();
    void aRehearsalKeyThatCannotBeListedIsSaid();
    void aKeyIsDestroyedOnlyBehindItsGate();
};

}  // namespace anchorite::test
