#include "list_test.h"

#include <sys/stat.h>

using namespace anchorite::test;

namespace {

QStringList pathsOf(const std::vector<CameraDevice>& cameras) {
    QStringList paths;
    for (const CameraDevice& camera : cameras) {
        paths.append(QString::fromStdString(camera.path));
    }
    return paths;
}

QString sizesOf(const CameraDevice& camera) {
    QStringList sizes;
    for (const Resolution size : camera.resolutions) {
        sizes.append(QString("%1x%2").arg(size.width).arg(size.height));
    }
    return sizes.join(' ');
}

}  // namespace

void ListTest::listsCamerasByNumberAndVirtualOnesLast() {
    plug("/dev/video0", {offering(V4L2_PIX_FMT_YUYV, {vga})}).driver = "v4l2 loopback";
    plug("/dev/video1", {offering(V4L2_PIX_FMT_YUYV, {vga})}).driver = "vivid";
    plug("/dev/video2", {offering(V4L2_PIX_FMT_YUYV, {vga})}).bus = "platform:v4l2loopback-007";
    plug("/dev/video10", {offering(V4L2_PIX_FMT_YUYV, {vga})});
    // A camera on a board's own bus is a real one.
    plug("/dev/video9", {offering(V4L2_PIX_FMT_YUYV, {vga})}).bus = "platform:fe801000.csi";
    plug("/dev/video64", {offering(V4L2_PIX_FMT_YUYV, {vga})});
    const auto cameras = listCameras(fakeCalls());
    QCOMPARE(pathsOf(cameras),
             QStringList({"/dev/video9", "/dev/video10", "/dev/video0", "/dev/video1", "/dev/video2"}));
    QVERIFY(!cameras[0].isVirtual && !cameras[1].isVirtual && cameras[2].isVirtual && cameras[3].isVirtual &&
            cameras[4].isVirtual);
    QCOMPARE(QString::fromStdString(cameras[1].name), "USB 2.0 Camera");
    QCOMPARE(QString::fromStdString(cameras[1].bus), "usb-0000:00:14.0-1");
    for (const auto& [path, device] : machine.devices) {
        QVERIFY2(isTidy(*device), path.c_str());
    }
}

void ListTest::leavesOutWhatDoesNotCapture_data() {
    QTest::addColumn<quint32>("capabilities");
    QTest::addColumn<quint32>("deviceCaps");
    QTest::addColumn<bool>("listed");
    const quint32 both = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    const quint32 marked = both | V4L2_CAP_DEVICE_CAPS;
    QTest::newRow("camera") << marked << both << true;
    QTest::newRow("old driver") << both << quint32{0} << true;
    QTest::newRow("second node of a camera, for metadata") << marked << quint32{V4L2_CAP_META_CAPTURE} << false;
    QTest::newRow("output") << quint32{V4L2_CAP_VIDEO_OUTPUT} << quint32{0} << false;
    QTest::newRow("read() only") << quint32{V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_READWRITE} << quint32{0} << false;
    QTest::newRow("several planes") << quint32{V4L2_CAP_VIDEO_CAPTURE_MPLANE | V4L2_CAP_STREAMING} << quint32{0}
                                    << false;
    QTest::newRow("nothing") << quint32{0} << quint32{0} << false;
}

void ListTest::leavesOutWhatDoesNotCapture() {
    QFETCH(quint32, capabilities);
    QFETCH(quint32, deviceCaps);
    QFETCH(bool, listed);
    FakeDevice& device = plug("/dev/video0", {offering(V4L2_PIX_FMT_YUYV, {vga})});
    device.capabilities = capabilities;
    device.deviceCaps = deviceCaps;
    QCOMPARE(listCameras(fakeCalls()).size(), std::size_t{listed ? 1U : 0U});
    QCOMPARE(codeOf(V4l2Camera::open(fakeCalls(), "/dev/video0", vga)), listed ? "accepted" : "camera.no-format");
    QVERIFY(isTidy(device));
    // And one that cannot be read, and one that answers nothing.
    device.capabilities = device.deviceCaps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
    device.formats = {offering(V4L2_PIX_FMT_H264, {vga})};
    QCOMPARE(listCameras(fakeCalls()).size(), std::size_t{0});
    machine.failRequest = VIDIOC_QUERYCAP;
    machine.failWith = ENOTTY;
    QCOMPARE(listCameras(fakeCalls()).size(), std::size_t{0});
    QVERIFY(isTidy(device));
}

void ListTest::namesACameraThatMayNotBeOpened() {
    plug("/dev/video0", {}).openError = EACCES;
    plug("/dev/video1", {}).openError = EBUSY;
    const auto cameras = listCameras(fakeCalls());
    QCOMPARE(pathsOf(cameras), QStringList{"/dev/video0"});
    QVERIFY(cameras[0].denied && cameras[0].resolutions.empty());
}

void ListTest::sortsResolutionsAndNamesEachOnce() {
    plug("/dev/video0",
         {offering(V4L2_PIX_FMT_YUYV, {vga, {320, 240}, vga}), offering(V4L2_PIX_FMT_MJPEG, {{1920, 1080}, vga, hd}),
          offering(V4L2_PIX_FMT_H264, {{3840, 2160}})});
    QCOMPARE(sizesOf(listCameras(fakeCalls()).at(0)), "1920x1080 1280x720 640x480 320x240");
}

void ListTest::offersTheUsualSizesOfARange() {
    FakeFormat format = offering(V4L2_PIX_FMT_NV12, {});
    format.range = {{.min_width = 320,
                     .max_width = 1280,
                     .step_width = 16,
                     .min_height = 240,
                     .max_height = 800,
                     .step_height = 8}};
    plug("/dev/video0", {format});
    QCOMPARE(sizesOf(listCameras(fakeCalls()).at(0)), "1280x720 1024x768 800x600 640x480 640x360 320x240");
    // A range without any usual size: its least.
    format.range = {
        {.min_width = 100, .max_width = 110, .step_width = 0, .min_height = 50, .max_height = 60, .step_height = 0}};
    format.continuous = true;
    plug("/dev/video0", {format});
    QCOMPARE(sizesOf(listCameras(fakeCalls()).at(0)), "100x50");
}

void ListTest::asksADriverThatDoesNotEnumerateForItsPresentSize() {
    FakeDevice& device = plug("/dev/video0", {offering(V4L2_PIX_FMT_YUYV, {})});
    device.format.width = 800;
    device.format.height = 600;
    QCOMPARE(sizesOf(listCameras(fakeCalls()).at(0)), "800x600");
}

void ListTest::boundsWhatADeviceSays() {
    std::vector<Resolution> sizes;
    for (int i = 1; i <= 100; ++i) {
        sizes.push_back({i * 8, i * 8});
    }
    sizes.insert(sizes.end(), {{0, 480}, {640, 0}, {16385, 1}, {16384, 16384}, {-1, -1}});
    FakeDevice& device = plug("/dev/video0", {offering(V4L2_PIX_FMT_YUYV, sizes)});
    device.card = std::string(32, 'x');  // no NUL at the end
    device.bus = std::string("a\0b", 3);
    const auto cameras = listCameras(fakeCalls());
    QCOMPARE(cameras.size(), std::size_t{1});
    QCOMPARE(cameras[0].name, std::string(32, 'x'));
    QCOMPARE(cameras[0].bus, std::string("a"));
    QCOMPARE(cameras[0].resolutions.size(), std::size_t{32});
    QVERIFY(cameras[0].resolutions.front() == (Resolution{800, 800}));
    // One that never comes to an end.
    device.endlessFormats = device.endlessSizes = device.endlessIntervals = true;
    device.formats = {offering(V4L2_PIX_FMT_YUYV, {vga})};
    device.formats[0].rates = {{640, {everyFrames(30)}}};
    QCOMPARE(sizesOf(listCameras(fakeCalls()).at(0)), "640x480");
}

void ListTest::findsNothingWhereNoDevicesAre() {
    QCOMPARE(listCameras(fakeCalls()).size(), std::size_t{0});
    // Through the kernel's own calls: ordinary files, folders and FIFOs of such names are no cameras.
    const QTemporaryDir folder;
    QVERIFY(QFile::copy("/proc/version", folder.filePath("video0")));
    QVERIFY(QDir(folder.path()).mkdir("video1"));
    QCOMPARE(::mkfifo(qPrintable(folder.filePath("video2")), 0600), 0);
    QVERIFY(QFile::link("/dev/null", folder.filePath("video3")));
    QCOMPARE(listCameras(VideoCalls::ofKernel(), folder.path().toStdString()).size(), std::size_t{0});
    for (const char* name : {"video0", "video1", "video2", "none"}) {
        QVERIFY2(codeOf(V4l2Camera::open(VideoCalls::ofKernel(), folder.filePath(name).toStdString(), vga))
                     .startsWith("camera."),
                 name);
    }
    QCOMPARE(codeOf(V4l2Camera::open(VideoCalls::ofKernel(), folder.filePath("video2").toStdString(), vga)),
             "camera.missing");
}
