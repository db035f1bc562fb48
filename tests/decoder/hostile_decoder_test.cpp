#include "hostile_decoder_test.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <thread>

#include "processes.h"

using namespace anchorite;
using namespace anchorite::test;
using transfer::Decoder;
using transfer::Search;

void HostileDecoderTest::isAnOrdinaryError_data() {
    QTest::addColumn<QByteArray>("deed");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* deed, const char* code) {
        QTest::newRow(deed) << QByteArray(deed) << QByteArray(code);
    };
    for (const char* deed : {"exits", "aborts", "aborts-in-answer", "ends-after-half-a-head", "closes-its-pipes"}) {
        row(deed, "decoder.crashed");
    }
    for (const char* deed : {"spins", "sleeps", "drips", "never-reads"}) {
        row(deed, "decoder.hung");
    }
    for (const char* deed :
         {"says-four-gigabytes", "says-too-much", "says-garbage", "says-an-unknown-outcome", "answers-another-question",
          "floods", "says-too-many-texts", "says-many-texts-and-gives-one", "says-too-long-a-text",
          "says-a-text-beyond-its-answer", "says-a-negative-length", "says-more-than-it-said", "says-a-wild-sight",
          "refuses-with-no-code"}) {
        row(deed, "decoder.answer");
    }
}

void HostileDecoderTest::isAnOrdinaryError() {
    QFETCH(QByteArray, deed);
    QFETCH(QByteArray, code);
    const Planted planted;
    Decoder decoder(planted.named(deed.constData()), code == "decoder.hung" ? hasty() : patient());
    for (int question = 0; question < 2; ++question) {
        const auto answer = decoder.read(greyFrame(), Search::whole);
        QVERIFY(!answer);
        QCOMPARE(QByteArray::fromStdString(answer.error().code), code);
        QVERIFY(!decoder.isRunning());
        QVERIFY(hasNoChildren());
    }
    Decoder good(realDecoder(), patient());
    QVERIFY(good.read(greyFrame(), Search::whole).has_value());
    good.close();
    QVERIFY(hasNoChildren());
}

void HostileDecoderTest::cannotHideThatItDoesNotRead() {
    // More than any pipe takes: the asker must not wait in a write.
    const Planted planted;
    Decoder decoder(planted.named("never-reads"), hasty());
    const auto answer = decoder.read(greyFrame(4000, 3000), Search::whole);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("decoder.hung"));
    QVERIFY(hasNoChildren());
}

void HostileDecoderTest::cannotWriteToATerminal() {
    const Planted planted;
    Decoder decoder(planted.named("refuses-with-control-characters"), patient());
    const auto answer = decoder.read(greyFrame(), Search::whole);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("picture.malformed"));
    QCOMPARE(answer.error().detail, std::string("red \\u{1b}[31m and \\xff"));
}

void HostileDecoderTest::neverAnswersBeforeItIsAsked() {
    const Planted planted;
    Decoder decoder(planted.named("answers-and-then-floods"), patient());
    for (int question = 0; question < 20; ++question) {
        // What it says unasked is nonsense, or another one is started: it is never taken for an answer.
        const auto answer = decoder.read(greyFrame(), Search::whole);
        QCOMPARE(answer ? answer->texts : std::vector{answer.error().code},
                 std::vector<std::string>{answer ? "first" : "decoder.answer"});
    }
    decoder.close();
    QVERIFY(hasNoChildren());
}

void HostileDecoderTest::isSaidToBeMissing_data() {
    QTest::addColumn<QByteArray>("program");
    QTest::newRow("no such file") << QByteArray("/nowhere/anchorite-decoder");
    QTest::newRow("a folder") << QByteArray("/");
    QTest::newRow("no program") << QByteArray(FIXTURES "/CMakeLists.txt");
    QTest::newRow("no name") << QByteArray("");
}

void HostileDecoderTest::isSaidToBeMissing() {
    QFETCH(QByteArray, program);
    Decoder decoder(program.toStdString(), patient());
    const auto answer = decoder.read(greyFrame(), Search::whole);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("decoder.missing"));
    QVERIFY(hasNoChildren());
    QVERIFY(!decoder.isRunning());
}

void HostileDecoderTest::isGivenNothingButItsPipes() {
    const Planted planted;
    // Open for every child that is not started with care.
    const int leaking = ::open("/dev/null", O_RDONLY);
    QVERIFY(leaking >= 0);
    qputenv("ANCHORITE_TEST_LEAK", "yes");
    sigset_t blocked;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGPIPE);
    sigset_t before;
    QCOMPARE(::pthread_sigmask(SIG_BLOCK, &blocked, &before), 0);
    Decoder decoder(planted.named("tells-what-it-was-given"), patient());
    const auto answer = decoder.read(greyFrame(), Search::whole);
    QCOMPARE(::pthread_sigmask(SIG_SETMASK, &before, nullptr), 0);
    ::close(leaking);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->texts,
             std::vector<std::string>{"descriptors 0 1 2, environment empty, pipe signal usual, arguments 0"});
}

void HostileDecoderTest::doesNotKillTheAskerByASignal() {
    // The test ends here if SIGPIPE arrives: its usual way is to end the program.
    struct sigaction usual = {};
    QCOMPARE(::sigaction(SIGPIPE, nullptr, &usual), 0);
    QVERIFY(usual.sa_handler == SIG_DFL);
    const Planted planted;
    Decoder decoder(planted.named("closes-its-pipes"), patient());
    for (int question = 0; question < 3; ++question) {
        const auto answer = decoder.read(greyFrame(2000, 1000), Search::whole);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, std::string("decoder.crashed"));
    }
    Decoder exits("/bin/true", patient());
    const auto answer = exits.read(greyFrame(4000, 3000), Search::whole);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("decoder.crashed"));
    sigset_t pending;
    QCOMPARE(::sigpending(&pending), 0);
    QCOMPARE(sigismember(&pending, SIGPIPE), 0);
}

void HostileDecoderTest::leavesNobodyWhenTheAskerGoes() {
    {
        Decoder decoder(realDecoder(), patient());
        QVERIFY(!decoder.isRunning());
        QVERIFY(decoder.read(greyFrame(), Search::whole).has_value());
        QVERIFY(decoder.isRunning());
        decoder.close();
        QVERIFY(!decoder.isRunning());
        QVERIFY(hasNoChildren());
        QVERIFY(decoder.read(greyFrame(), Search::whole).has_value());
        QVERIFY(decoder.isRunning());
    }
    QVERIFY(hasNoChildren());
}

void HostileDecoderTest::isReplacedWhenItEndsBetweenQuestions() {
    const Planted planted;
    Decoder decoder(planted.named("answers-and-ends"), patient());
    for (int question = 0; question < 3; ++question) {
        QVERIFY(decoder.read(greyFrame(), Search::whole).has_value());
        siginfo_t child = {};
        QCOMPARE(::waitid(P_ALL, 0, &child, WEXITED | WNOWAIT), 0);
        QVERIFY(!decoder.isRunning());
    }
}

void HostileDecoderTest::servesThreadsThatComeAndGo() {
    // The kernel ends a decoder together with the thread that started it, at a moment of its own.
    Decoder decoder(realDecoder(), patient());
    for (int turn = 0; turn < 20; ++turn) {
        bool answered = false;
        std::thread([&] { answered = decoder.read(greyFrame(), Search::whole).has_value(); }).join();
        QVERIFY(answered);
        QVERIFY(decoder.read(greyFrame(), Search::whole).has_value());
    }
    decoder.close();
    QVERIFY(hasNoChildren());
}
