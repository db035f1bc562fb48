#include <QCoreApplication>
#include <array>

#include "ui/widgets/error_panel.h"

namespace anchorite::ui {

namespace {

struct NextStep {
    std::string_view code;  ///< a whole code, or the beginning of some, up to its dot
    const char* sentence;
};

/// The first that fits.
constexpr auto steps = std::to_array<NextStep>({
    {"file.exists", QT_TRANSLATE_NOOP("NextStep", "Give another name; this program replaces no file.")},
    {"file.no-space", QT_TRANSLATE_NOOP("NextStep", "Choose a place with more room, then try again.")},
    {"file.read-only", QT_TRANSLATE_NOOP("NextStep", "Choose a folder that you may write to.")},
    {"file.unwritable", QT_TRANSLATE_NOOP("NextStep", "Choose a folder that you may write to.")},
    {"file.missing", QT_TRANSLATE_NOOP("NextStep", "Look whether the medium is still there and the path is right.")},
    {"file.too-large",
     QT_TRANSLATE_NOOP("NextStep", "Send it in smaller files, or carry it on a medium without this program.")},
    {"file.not-regular", QT_TRANSLATE_NOOP("NextStep", "Choose an ordinary file: no folder, link or device.")},
    {"file.changed",
     QT_TRANSLATE_NOOP("NextStep", "Something writes to this file. Wait until it is done, then try again.")},
    {"file.unreadable", QT_TRANSLATE_NOOP("NextStep", "Look whether you may read this file, then try again.")},
    {"rehearsal.folder", QT_TRANSLATE_NOOP("NextStep", "Name a folder that does not exist yet, or an empty one.")},
    {"parcel.private",
     QT_TRANSLATE_NOOP("NextStep", "Keep this file where it is. For the other side, send the public key.")},
    {"usb.private",
     QT_TRANSLATE_NOOP("NextStep", "Keep this file where it is. For the other side, send the public key.")},
    {"usb.read-only", QT_TRANSLATE_NOOP("NextStep", "Turn the write switch of the stick, or take another stick.")},
    {"usb.no-space", QT_TRANSLATE_NOOP("NextStep", "Take another stick, or make room on this one elsewhere.")},
    {"usb.gone", QT_TRANSLATE_NOOP("NextStep", "Plug the stick in and mount it again, then look at what is on it.")},
    {"usb.read-back", QT_TRANSLATE_NOOP("NextStep", "Do not use this stick any more. Take another one.")},
    {"usb.write", QT_TRANSLATE_NOOP("NextStep", "Take another stick; this one does not keep what is written.")},
    {"usb.not-removable", QT_TRANSLATE_NOOP("NextStep", "Choose a volume that can be removed.")},
    {"usb.manifest",
     QT_TRANSLATE_NOOP("NextStep", "Ask for the file again: the list on this stick is not as this program writes it.")},
    {"usb.linked",
     QT_TRANSLATE_NOOP("NextStep", "Ask for the file again on a fresh stick; this one was prepared oddly.")},
    {"usb.too-many", QT_TRANSLATE_NOOP("NextStep", "Take a stick that holds only what is to be carried.")},
    {"usb.name", QT_TRANSLATE_NOOP("NextStep", "Give the file another name of letters, digits, dots and dashes.")},
    {"usb.unreadable", QT_TRANSLATE_NOOP("NextStep", "Unmount the stick, plug it in again, or take another one.")},
    {"usb.", QT_TRANSLATE_NOOP("NextStep", "Unmount the stick, mount it again and look again.")},
    {"camera.busy", QT_TRANSLATE_NOOP("NextStep", "Close the other program that uses the camera, then try again.")},
    {"camera.denied",
     QT_TRANSLATE_NOOP("NextStep", "Give this user the right to the camera (group video), then try again.")},
    {"camera.bandwidth",
     QT_TRANSLATE_NOOP("NextStep", "Choose a smaller resolution, or plug the camera in elsewhere.")},
    {"camera.", QT_TRANSLATE_NOOP("NextStep", "Choose another camera, or go on with images or USB.")},
    {"decoder.missing",
     QT_TRANSLATE_NOOP("NextStep", "Install this program again: anchorite-decoder must lie beside anchorite.")},
    {"decoder.", QT_TRANSLATE_NOOP("NextStep",
                                   "Try again. If it happens with the same file, keep that file and show it to "
                                   "whoever looks after this program.")},
    {"picture.too-large",
     QT_TRANSLATE_NOOP("NextStep", "Take the picture again with fewer pixels, or cut it to the code.")},
    {"picture.", QT_TRANSLATE_NOOP("NextStep", "Choose PNG or JPEG pictures, or take the picture again.")},
    {"film.", QT_TRANSLATE_NOOP("NextStep", "Choose a raw film in the Y4M form, or pictures.")},
    {"parcel.version", QT_TRANSLATE_NOOP("NextStep", "Open it with the newer version of this program that wrote it.")},
    {"parcel.too-large", QT_TRANSLATE_NOOP("NextStep", "Send it in files of at most 1 MiB.")},
    {"parcel.", QT_TRANSLATE_NOOP("NextStep", "Ask for it again: this envelope is not whole, or not of this program.")},
    {"inflate.", QT_TRANSLATE_NOOP("NextStep", "Ask for it again: what is packed inside is not whole, or too large.")},
    {"ur.", QT_TRANSLATE_NOOP("NextStep", "Start over, and let the other side show the code again.")},
    {"bbqr.", QT_TRANSLATE_NOOP("NextStep", "Start over, and let the other side show the code again.")},
    {"frame.", QT_TRANSLATE_NOOP("NextStep", "Show a UR or BBQr code to the camera.")},
    {"symbol.", QT_TRANSLATE_NOOP("NextStep", "Choose another density or form of the code, or a smaller file.")},
});

bool fits(std::string_view step, std::string_view code) {
    return step.ends_with('.') ? code.starts_with(step) : code == step;
}

}  // namespace

QString nextFor(const Error& error) {
    for (const NextStep& step : steps) {
        if (fits(step.code, error.code)) {
            return QCoreApplication::translate("NextStep", step.sentence);
        }
    }
    return ErrorPanel::tr("Copy the details for whoever gave you the files, then choose others.");
}

}  // namespace anchorite::ui
