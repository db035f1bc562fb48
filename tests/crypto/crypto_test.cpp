#include <QCoreApplication>

#include "suites.h"

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    // Without QtTest's signal handlers: an exception then ends the program instead of its dump being made over and
    // over.
    const QStringList arguments = QCoreApplication::arguments() + QStringList{"-nocrashhandler"};
    int failed = 0;
    for (const auto make : {baseTest, wordsTest, secretTest, publicKeyTest, verificationTest, signerTest, keyFileTest,
                            keyFileSlotsTest, pemTest, diceTest, interopTest}) {
        const std::unique_ptr<QObject> test = make();
        failed += QTest::qExec(test.get(), arguments);
    }
    return failed;
}
