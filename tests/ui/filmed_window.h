#pragma once

#include <QPainter>
#include <QTimer>
#include <QWidget>

#include "fake_camera.h"

namespace anchorite::test {

/// While it lives, the camera of this machine looks at another window: slightly turned, slightly soft, and at its own
/// pace, so that it misses frames and sees some twice.
class FilmedWindow final {
  public:
    explicit FilmedWindow(QWidget& window) : window_(window) {
        QObject::connect(&timer_, &QTimer::timeout, [this] { look(); });
        timer_.start(70);
        look();
    }
    ~FilmedWindow() { FakeCamera::set(FakeCamera::State::absent); }
    FilmedWindow(const FilmedWindow&) = delete;
    FilmedWindow& operator=(const FilmedWindow&) = delete;

  private:
    void look() {
        QImage seen(640, 480, QImage::Format_Grayscale8);
        seen.fill(110);
        QPainter painter(&seen);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QImage screen = window_.grab().toImage();
        painter.translate(320, 240);
        painter.rotate(1.5);
        const double scale = 630.0 / screen.width();
        painter.scale(scale, scale);
        painter.drawImage(QPointF(-screen.width() / 2.0, -screen.height() / 2.0), screen);
        painter.end();
        FakeCamera::show({seen});
    }
    QWidget& window_;
    QTimer timer_;
};

}  // namespace anchorite::test
