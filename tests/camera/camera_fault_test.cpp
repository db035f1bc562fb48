#include "camera_fault_test.h"

using namespace anchorite::test;

void CameraFaultTest::leavesNothingBehindAfterAFaultAtAnyCall_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("andAllLater");
    for (const int number : {EIO, ENODEV, EBUSY, ENOMEM, EINVAL, EAGAIN}) {
        QTest::addRow("errno %d once", number) << number << false;
        QTest::addRow("errno %d from then on", number) << number << true;
    }
}

void CameraFaultTest::leavesNothingBehindAfterAFaultAtAnyCall() {
    QFETCH(int, number);
    QFETCH(bool, andAllLater);
    int failures = 0;
    int call = 0;
    for (bool struck = true; struck; ++call) {
        machine = {};
        FakeDevice& device = plugSmall();
        device.formats.push_back(offering(V4L2_PIX_FMT_MJPEG, {{16, 8}}));
        machine.failAt = call;
        machine.failWith = number;
        machine.andAllLater = andAllLater;
        {
            auto camera = openSmall();
            failures += camera ? 0 : 1;
            for (int i = 0; camera && i < 5; ++i) {
                device.frames.push_back({.bytes = testPicture(16, 8, 16, 1)});
                const auto frame = (*camera)->next(patience);
                failures += frame ? 0 : 1;
                // What ended stays ended, and says the same.
                QVERIFY(frame || codeOf((*camera)->next(patience)) == codeOf(frame));
            }
            struck = machine.calls > call;
        }
        QVERIFY2(isTidy(device), QByteArray::number(call));
    }
    QVERIFY2(call > 30 && failures > 10, QByteArray::number(call) + " calls, " + QByteArray::number(failures));
}

void CameraFaultTest::passesOverMishapsForAWhile_data() {
    QTest::addColumn<int>("number");
    QTest::newRow("EIO") << EIO;
    QTest::newRow("EAGAIN") << EAGAIN;
}

void CameraFaultTest::passesOverMishapsForAWhile() {
    QFETCH(int, number);
    FakeDevice& device = plugSmall();
    auto camera = openSmall();
    for (int burst = 0; burst < 3; ++burst) {
        device.frames.assign(30, {.bytes = {}, .error = number});
        device.frames.push_back({.bytes = testPicture(16, 8, 16, 1)});
        for (int i = 0; i < 30; ++i) {
            const auto frame = (*camera)->next(patience);
            QCOMPARE(codeOf(frame), "accepted");
            QVERIFY(!frame->has_value());
        }
        QVERIFY((*camera)->next(patience)->has_value());
    }
    device.frames.assign(31, {.bytes = {}, .error = number});
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(codeOf((*camera)->next(patience)), "accepted");
    }
    QCOMPARE(codeOf((*camera)->next(patience)), "camera.failed");
}

void CameraFaultTest::endsWhenTheCameraIsUnplugged_data() {
    QTest::addColumn<int>("step");  // 0 the frame is taken, 1 its memory is handed back, 2 the wait
    QTest::newRow("while a frame is taken") << 0;
    QTest::newRow("while its memory is handed back") << 1;
    QTest::newRow("while it is waited for") << 2;
}

void CameraFaultTest::endsWhenTheCameraIsUnplugged() {
    QFETCH(int, step);
    FakeDevice& device = plugSmall();
    {
        auto camera = openSmall();
        device.frames = {{.bytes = testPicture(16, 8, 16, 1)}};
        QVERIFY((*camera)->next(patience)->has_value());
        device.frames = {{.bytes = testPicture(16, 8, 16, 1)}};
        machine.failRequest = step == 0 ? VIDIOC_DQBUF : step == 1 ? VIDIOC_QBUF : 0;
        machine.failWith = ENODEV;
        device.waitError = step == 2 ? ENODEV : 0;
        QCOMPARE(codeOf((*camera)->next(patience)), "camera.unplugged");
        // For good, also when it comes back.
        machine.failRequest = 0;
        device.waitError = 0;
        QCOMPARE(codeOf((*camera)->next(patience)), "camera.unplugged");
    }
    QVERIFY(isTidy(device));
    QCOMPARE(codeOf(openSmall()), "accepted");
}

void CameraFaultTest::refusesABufferThatItDoesNotHave_data() {
    QTest::addColumn<qint64>("index");
    QTest::newRow("one beyond") << qint64{4};
    QTest::newRow("far beyond") << qint64{0xffffffff};
}

void CameraFaultTest::refusesABufferThatItDoesNotHave() {
    QFETCH(qint64, index);
    FakeDevice& device = plugSmall();
    auto camera = openSmall();
    device.frames = {{.bytes = testPicture(16, 8, 16, 1), .error = 0, .flags = 0, .bytesUsed = -1, .index = index}};
    QCOMPARE(codeOf((*camera)->next(patience)), "camera.failed");
}

void CameraFaultTest::asksWhatIsWrongWhenTheWaitFails() {
    FakeDevice& device = plugSmall();
    device.waitFails = true;
    {
        auto camera = openSmall();
        // POLLERR, and yet nothing is wrong: for a while.
        for (int i = 0; i < 30; ++i) {
            QCOMPARE(codeOf((*camera)->next(patience)), "accepted");
        }
        QCOMPARE(codeOf((*camera)->next(patience)), "camera.failed");
    }
    auto camera = openSmall();
    device.frames = {{.bytes = {}, .error = ENODEV}};
    QCOMPARE(codeOf((*camera)->next(patience)), "camera.unplugged");
}
