#include "start_test.h"

using namespace anchorite::test;

void StartTest::choosesTheFormat_data() {
    QTest::addColumn<QList<int>>("rates");  // frames a second of YUYV, MJPEG; 0: not said; -1: format not offered
    QTest::addColumn<Resolution>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("raw is fast") << QList<int>{30, 30} << hd << "YUYV";
    QTest::newRow("raw is fast enough") << QList<int>{16, 60} << hd << "YUYV";
    QTest::newRow("raw is slow") << QList<int>{10, 30} << hd << "MJPG";
    QTest::newRow("both are slow") << QList<int>{10, 10} << hd << "YUYV";
    QTest::newRow("nothing said, large") << QList<int>{0, 0} << hd << "MJPG";
    QTest::newRow("nothing said, small") << QList<int>{0, 0} << vga << "YUYV";
    QTest::newRow("raw only, slow") << QList<int>{5, -1} << hd << "YUYV";
    QTest::newRow("MJPEG only") << QList<int>{-1, 30} << hd << "MJPG";
}

void StartTest::choosesTheFormat() {
    QFETCH(QList<int>, rates);
    QFETCH(Resolution, wanted);
    QFETCH(QString, chosen);
    std::vector<FakeFormat> formats;
    const __u32 codes[] = {V4L2_PIX_FMT_YUYV, V4L2_PIX_FMT_MJPEG};
    for (int i = 0; i < 2; ++i) {
        if (rates[i] < 0) {
            continue;
        }
        formats.push_back(offering(codes[i], {{320, 240}, vga, hd, {1920, 1080}}));
        if (rates[i] > 0) {
            formats.back().rates = {{1280, {everyFrames(5), everyFrames(static_cast<__u32>(rates[i])), {0, 1}}}};
        }
    }
    FakeDevice& device = plug("/dev/video0", formats);
    const auto camera = V4l2Camera::open(fakeCalls(), "/dev/video0", wanted);
    QCOMPARE(codeOf(camera), "accepted");
    QVERIFY((*camera)->resolution() == wanted);
    const __u32 code = device.format.pixelformat;
    QCOMPARE(QString::fromLatin1(reinterpret_cast<const char*>(&code), 4), chosen);
    QCOMPARE(device.speedAsked, 1);
    QVERIFY(device.on);
    QCOMPARE(device.queued.size(), std::size_t{4});
}

void StartTest::acceptsWhatTheDriverAgreesTo_data() {
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("height");
    QTest::addColumn<quint32>("stride");
    QTest::addColumn<bool>("changesStride");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("near") << 24U << 16U << 0U << false << "accepted";
    QTest::newRow("padded rows") << 16U << 8U << 64U << true << "accepted";
    QTest::newRow("no stride said") << 16U << 8U << 0U << true << "accepted";
    QTest::newRow("rows shorter than they are") << 16U << 8U << 15U << true << "camera.failed";
    QTest::newRow("endless rows") << 16U << 8U << 0xffffffffU << true << "camera.failed";
    QTest::newRow("no width") << 0xffffffffU << 8U << 0U << false << "camera.failed";
    QTest::newRow("too wide") << 16385U << 8U << 0U << false << "camera.failed";
    QTest::newRow("too many pixels") << 16384U << 16384U << 0U << false << "camera.failed";
}

void StartTest::acceptsWhatTheDriverAgreesTo() {
    QFETCH(quint32, width);
    QFETCH(quint32, height);
    QFETCH(quint32, stride);
    QFETCH(bool, changesStride);
    QFETCH(QString, outcome);
    FakeDevice& device = plugSmall();
    device.insists = {.width = width, .height = height, .code = 0, .stride = stride, .changesStride = changesStride};
    {
        const auto camera = openSmall();
        QCOMPARE(codeOf(camera), outcome);
        QVERIFY(!camera || (*camera)->resolution() == (Resolution{static_cast<int>(width), static_cast<int>(height)}));
    }
    QVERIFY(isTidy(device));
}

void StartTest::takesTheNextFormatWhenTheDriverInsistsOnAnother() {
    FakeDevice& device = plug("/dev/video0", {offering(V4L2_PIX_FMT_GREY, {vga}), offering(V4L2_PIX_FMT_MJPEG, {vga})});
    device.insists.code = V4L2_PIX_FMT_H264;
    QCOMPARE(codeOf(V4l2Camera::open(fakeCalls(), "/dev/video0", vga)), "camera.no-format");
    // One that it insists on and that can be read is as good.
    device.insists.code = V4L2_PIX_FMT_NV12;
    QCOMPARE(codeOf(V4l2Camera::open(fakeCalls(), "/dev/video0", vga)), "accepted");
    QVERIFY(isTidy(device));
    machine.failRequest = VIDIOC_S_FMT;
    machine.failWith = EINVAL;
    QCOMPARE(codeOf(V4l2Camera::open(fakeCalls(), "/dev/video0", vga)), "camera.no-format");
}

void StartTest::copesWithTheBuffersThatItGets_data() {
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("mapped");
    QTest::newRow("fewer") << qint64{2} << qint64{-1} << "accepted" << 2;
    QTest::newRow("one") << qint64{1} << qint64{-1} << "accepted" << 1;
    QTest::newRow("more") << qint64{8} << qint64{-1} << "accepted" << 8;
    QTest::newRow("far too many") << qint64{0xffffffff} << qint64{-1} << "accepted" << 32;
    QTest::newRow("none") << qint64{0} << qint64{-1} << "camera.failed" << 0;
    QTest::newRow("exactly a picture") << qint64{4} << qint64{128} << "accepted" << 4;
    QTest::newRow("one byte too short") << qint64{4} << qint64{127} << "camera.failed" << 0;
    QTest::newRow("empty") << qint64{4} << qint64{0} << "camera.failed" << 0;
    QTest::newRow("giant") << qint64{4} << qint64{0xffffffff} << "camera.failed" << 0;
}

void StartTest::copesWithTheBuffersThatItGets() {
    QFETCH(qint64, count);
    QFETCH(qint64, length);
    QFETCH(QString, outcome);
    QFETCH(int, mapped);
    FakeDevice& device = plugSmall();
    device.buffersGiven = count;
    device.bufferLength = length;
    {
        QCOMPARE(codeOf(openSmall()), outcome);
    }
    QCOMPARE(device.maps, mapped);
    QVERIFY(isTidy(device));
}

void StartTest::namesWhyItCannotStart_data() {
    QTest::addColumn<quint32>("request");  // 0: open
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("none there") << 0U << ENOENT << "camera.missing";
    QTest::newRow("just unplugged") << 0U << ENXIO << "camera.missing";
    QTest::newRow("exclusive driver") << 0U << EBUSY << "camera.busy";
    QTest::newRow("not allowed") << 0U << EACCES << "camera.denied";
    QTest::newRow("too many files") << 0U << EMFILE << "camera.failed";
    const std::pair<const char*, quint32> steps[] = {{"S_FMT", VIDIOC_S_FMT},       {"REQBUFS", VIDIOC_REQBUFS},
                                                     {"QUERYBUF", VIDIOC_QUERYBUF}, {"QBUF", VIDIOC_QBUF},
                                                     {"STREAMON", VIDIOC_STREAMON}, {"QUERYCAP", VIDIOC_QUERYCAP}};
    for (const auto& [name, request] : steps) {
        QTest::addRow("%s: used by another program", name) << request << EBUSY << "camera.busy";
        QTest::addRow("%s: unplugged", name) << request << ENODEV << "camera.unplugged";
        QTest::addRow("%s: broken", name) << request << EIO << "camera.failed";
        QTest::addRow("%s: interrupted for ever", name) << request << EINTR << "camera.failed";
    }
    QTest::newRow("no room on the bus") << quint32{VIDIOC_STREAMON} << ENOSPC << "camera.bandwidth";
}

void StartTest::namesWhyItCannotStart() {
    QFETCH(quint32, request);
    QFETCH(int, number);
    QFETCH(QString, outcome);
    FakeDevice& device = plugSmall();
    device.openError = request == 0 ? number : 0;
    machine.failRequest = request;
    machine.failWith = number;
    const auto camera = openSmall();
    QCOMPARE(codeOf(camera), outcome);
    const QString detail = QString::fromStdString(camera.error().detail);
    QVERIFY2(detail.contains("/dev/video0") && !detail.endsWith('.'), qPrintable(detail));
    QVERIFY(isTidy(device));
    QCOMPARE(codeOf(V4l2Camera::open(fakeCalls(), std::string("/dev/video0\0", 12), hd)), "camera.missing");
}

void StartTest::startsWithoutASettingForTheSpeed() {
    plugSmall();
    machine.failRequest = VIDIOC_S_PARM;
    machine.failWith = ENOTTY;
    QCOMPARE(codeOf(openSmall()), "accepted");
}
