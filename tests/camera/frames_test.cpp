#include "frames_test.h"

using namespace anchorite::test;
using anchorite::Bytes;

namespace {

bool isTestPicture(const Frame& frame) {
    const auto* image = std::get_if<GreyImage>(&frame.picture);
    if (image == nullptr || image->width() != 16 || image->height() != 8) {
        return false;
    }
    const auto expected = testPicture(16, 8, 16, 1);
    return std::equal(expected.begin(), expected.end(), image->pixels().begin(), image->pixels().end());
}

}  // namespace

void FramesTest::takesTheLumaOfEachFormat_data() {
    QTest::addColumn<quint32>("code");
    QTest::addColumn<int>("step");
    QTest::newRow("GREY") << quint32{V4L2_PIX_FMT_GREY} << 1;
    QTest::newRow("YUYV") << quint32{V4L2_PIX_FMT_YUYV} << 2;
    QTest::newRow("NV12") << quint32{V4L2_PIX_FMT_NV12} << 1;
    QTest::newRow("YUV420") << quint32{V4L2_PIX_FMT_YUV420} << 1;
}

void FramesTest::takesTheLumaOfEachFormat() {
    QFETCH(quint32, code);
    QFETCH(int, step);
    FakeDevice& device = plugSmall(code);
    auto camera = openSmall();
    QCOMPARE(codeOf(camera), "accepted");
    const auto bytes = testPicture(16, 8, 16 * static_cast<std::size_t>(step), static_cast<std::size_t>(step));
    device.frames = {{.bytes = bytes}};
    const auto frame = (*camera)->next(patience);
    QCOMPARE(codeOf(frame), "accepted");
    QVERIFY(frame->has_value() && isTestPicture(**frame));
    QVERIFY((*frame)->origin.empty());
}

void FramesTest::leavesOutThePaddingOfRows() {
    FakeDevice& device = plugSmall();
    device.insists.stride = 40;
    device.insists.changesStride = true;
    auto camera = openSmall();
    auto bytes = testPicture(16, 8, 40, 1);
    device.frames = {{.bytes = bytes}};
    // The last row may end where its pixels end.
    bytes.resize(7 * 40 + 16);
    device.frames.push_back({.bytes = bytes});
    for (int i = 0; i < 2; ++i) {
        const auto frame = (*camera)->next(patience);
        QCOMPARE(codeOf(frame), "accepted");
        QVERIFY(frame->has_value() && isTestPicture(**frame));
    }
}

void FramesTest::handsMjpegOnAsItIs() {
    FakeDevice& device = plugSmall(V4L2_PIX_FMT_MJPEG);
    auto camera = openSmall();
    QCOMPARE(codeOf(camera), "accepted");
    device.frames = {{.bytes = {0xff, 0xd8, 1, 2, 3}}, {.bytes = {}}, {.bytes = {0xff, 0xd8, 4}}};
    const auto first = (*camera)->next(patience);
    QCOMPARE(codeOf(first), "accepted");
    QVERIFY(std::get<EncodedPicture>((*first)->picture).bytes == (Bytes{0xff, 0xd8, 1, 2, 3}));
    QVERIFY(!(*camera)->next(patience)->has_value());
    QVERIFY(std::get<EncodedPicture>((*(*camera)->next(patience))->picture).bytes == (Bytes{0xff, 0xd8, 4}));
}

void FramesTest::dropsFramesThatAreNotWhole_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<qint64>("claimed");
    QTest::addColumn<quint32>("flags");
    QTest::newRow("short") << 127 << qint64{-1} << 0U;
    QTest::newRow("empty") << 0 << qint64{-1} << 0U;
    QTest::newRow("claims to be empty") << 128 << qint64{0} << 0U;
    QTest::newRow("marked as damaged") << 128 << qint64{-1} << quint32{V4L2_BUF_FLAG_ERROR};
}

void FramesTest::dropsFramesThatAreNotWhole() {
    QFETCH(int, size);
    QFETCH(qint64, claimed);
    QFETCH(quint32, flags);
    FakeDevice& device = plugSmall();
    auto camera = openSmall();
    auto bytes = testPicture(16, 8, 16, 1);
    const FakeFrame whole{.bytes = bytes};
    bytes.resize(static_cast<std::size_t>(size));
    device.frames = {{.bytes = bytes, .error = 0, .flags = flags, .bytesUsed = claimed}, whole};
    const auto dropped = (*camera)->next(patience);
    QCOMPARE(codeOf(dropped), "accepted");
    QVERIFY(!dropped->has_value());
    const auto next = (*camera)->next(patience);
    QVERIFY(next->has_value() && isTestPicture(**next));
    QCOMPARE(device.queued.size(), std::size_t{4});
}

void FramesTest::readsNoFurtherThanTheMemoryThatWasMapped() {
    FakeDevice& device = plugSmall(V4L2_PIX_FMT_MJPEG);
    device.bufferLength = 100;
    auto camera = openSmall();
    QCOMPARE(codeOf(camera), "accepted");
    device.frames = {{.bytes = {1, 2, 3}, .error = 0, .flags = 0, .bytesUsed = 0xffffffff}};
    const auto frame = (*camera)->next(patience);
    QCOMPARE(codeOf(frame), "accepted");
    QCOMPARE(std::get<EncodedPicture>((*frame)->picture).bytes.size(), std::size_t{100});
}

void FramesTest::goesOnForManyFrames() {
    FakeDevice& device = plugSmall();
    auto camera = openSmall();
    for (int i = 0; i < 1000; ++i) {
        device.frames = {{.bytes = testPicture(16, 8, 16, 1)}};
        const auto frame = (*camera)->next(patience);
        QVERIFY(frame && frame->has_value() && isTestPicture(**frame));
        QCOMPARE(device.queued.size(), std::size_t{4});
    }
}

void FramesTest::saysNoneWhenNoneCame() {
    FakeDevice& device = plugSmall();
    auto camera = openSmall();
    for (int i = 0; i < 100; ++i) {
        const auto frame = (*camera)->next(patience);
        QCOMPARE(codeOf(frame), "accepted");
        QVERIFY(!frame->has_value());
    }
    // A signal is no failure either.
    device.waitError = EINTR;
    QVERIFY(!(*camera)->next(patience)->has_value());
    device.waitError = 0;
    QVERIFY((*camera)->next(std::chrono::milliseconds(-5)).has_value());
}
