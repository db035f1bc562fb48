#pragma once

#include <QtTest>

class ScriptTest : public QObject {
    Q_OBJECT
  private slots:
    void hasTheStepsOfItsTypeInOrder_data();
    void hasTheStepsOfItsTypeInOrder();
    void ordersWhatDependsAndNothingElse_data();
    void ordersWhatDependsAndNothingElse();
    void waitsOnlyForEarlierSteps();
    void endsWithTheCloseAfterEverythingRequired();
    void isAPureFunctionOfThePlan();
    void givesEveryoneSomethingToDo();
    void saysSomethingInEveryMember();
    void saysWhatEachStepNeeds_data();
    void saysWhatEachStepNeeds();
    void demandsOnlySignaturesThatCannotBeMissed();
    void keepsAHolderFromWitnessingTheirOwnKey();
    void keepsAnOrderAroundWhatIsLeftOut();
    void keepsWhatMayNotBeLeftOut();
    void knowsEveryKindByItsName();
};
