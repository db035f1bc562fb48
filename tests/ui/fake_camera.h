#pragma once

#include <QImage>
#include <QList>

#include "transfer/camera/v4l2_camera.h"

namespace anchorite::test {

/// A camera behind the table of calls: grey pictures that we give it, 30 a second, one after the other and round again,
/// all of one size up to 1280 x 720. The table has no place for an object, so there is one camera for the whole
/// program.
class FakeCamera {
  public:
    enum class State { absent, busy, denied, dark, showing, unplugged };

    [[nodiscard]] static transfer::VideoCalls calls();
    /// The folder in which it is video0.
    static constexpr auto folder = "/fake";

    static void set(State state);
    /// What it sees, and a name for itself.
    static void show(const QList<QImage>& pictures, const char* name = "USB 2.0 Camera");
    /// Whether somebody holds it open.
    [[nodiscard]] static bool isOpen();
};

/// What a camera sees that looks at this code: grey, 640 x 480, the code in the middle.
[[nodiscard]] QImage seen(const std::string& text);

}  // namespace anchorite::test
