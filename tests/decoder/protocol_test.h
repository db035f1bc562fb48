#pragma once

#include <QtTest>

/// The bodies and heads that go over the pipes, taken apart by a reader that trusts nothing.
class ProtocolTest : public QObject {
    Q_OBJECT

  private slots:
    void bringsQuestionsAcross();
    void bringsReadingsAcross();
    void bringsPicturesAcross();
    void bringsRefusalsAcross();
    void refusesEveryCutAndEveryAddedByte();
    void neverReadsBeyondAChangedBody();
    void sendsNoMoreTextsThanMayArrive();
    void boundsAnswersByTheQuestion_data();
    void boundsAnswersByTheQuestion();
};
