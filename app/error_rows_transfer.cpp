#include <array>

#include "app/error_rows.h"

namespace anchorite::app::rows {
namespace {

constexpr std::string_view nothingTaken = "nothing of it was taken over, and no file was written";
constexpr std::string_view partsStay = "the parts that are here already stay";
constexpr std::string_view stickAsItWas = "what was on the stick before is as it was";
constexpr std::string_view sendAgain = "have it sent again";

constexpr auto parcels = std::to_array<ErrorRow>({
    {"parcel.not-one", "these bytes are no parcel", nothingTaken,
     "check that it is the right file; qr read --raw gives bytes as they are", Exit::input},
    {"parcel.version", "the parcel was made by a later version of this program", nothingTaken,
     "use the newer version, or have the bare file sent", Exit::input},
    {"parcel.malformed", "the parcel is not put together as parcels are", nothingTaken, sendAgain, Exit::input},
    {"parcel.kind", "the parcel says a kind that does not exist", nothingTaken, sendAgain, Exit::input},
    {"parcel.name", "the name is not one that a parcel may have", nothingTaken,
     "use 1 to 64 of a-z 0-9 . _ - that begin with a letter or digit and are no reserved name", Exit::input},
    {"parcel.reply-to", "something other than a response says what it replies to", nothingTaken, sendAgain,
     Exit::input},
    {"parcel.codec", "the parcel is compressed in a way that is not known", nothingTaken, sendAgain, Exit::input},
    {"parcel.size", "the content is not as long as the parcel says", nothingTaken, sendAgain, Exit::input},
    {"parcel.digest", "the content is not what was put into the parcel", nothingTaken,
     "have it sent again; if that does not help, ask by voice what was sent", Exit::verification},
    {"parcel.too-large", "a parcel holds at most 1 MiB", "no file was written or changed",
     "send a smaller file, or carry it by other means", Exit::input},
    {"parcel.private", "the file holds private key material, which never leaves by code or stick",
     "nothing was sent or written", "send the public key (key public); carry key files as their backup plan says",
     Exit::refused},
    {"parcel.keep-whole", "requests and responses are kept as whole parcels", "no file was written",
     "name a file that ends in .anch", Exit::usage},
    {"inflate.malformed", "the compressed content is damaged", nothingTaken, sendAgain, Exit::input},
    {"inflate.too-large", "the compressed content is larger than it may be", nothingTaken,
     "ask the sender what it is; do not open it with other programs", Exit::input},
});

constexpr auto codes = std::to_array<ErrorRow>({
    {"ur.malformed", "the code is no UR in the strict form that is read here", partsStay, sendAgain, Exit::input},
    {"ur.checksum", "the code was damaged on the way", partsStay,
     "leave this code out; if the whole transfer says so, start over and have it sent again", Exit::input},
    {"ur.limits", "the transfer is larger than any that is taken here", partsStay, "send at most 1 MiB", Exit::input},
    {"ur.type", "the code carries another program's data", partsStay,
     "show the right code; qr read --raw takes any type", Exit::input},
    {"ur.contradiction", "a part contradicts the others and was left out", partsStay,
     "go on; if it repeats, start over: somebody may be mixing in parts of their own", Exit::input},
    {"bbqr.malformed", "the code is no BBQr in the strict form that is read here", partsStay, sendAgain, Exit::input},
    {"bbqr.type", "the code carries another program's data", partsStay,
     "show the right code; qr read --raw takes any type", Exit::input},
    {"bbqr.contradiction", "two files of the same shape are being mixed", nothingTaken,
     "start over with one of them; UR codes cannot be mixed up", Exit::input},
    {"bbqr.unchecked", "nothing checks whether these frames are of one file",
     "what came is whole frames; whether they belong together is not known",
     "compare the file check with the sender; --raw takes the bytes", Exit::input},
    {"bbqr.too-large", "the file does not fit 1295 codes", "nothing was written", "send it as UR, or on a stick",
     Exit::input},
    {"frame.web-address", "the code is a web address, not a transfer", partsStay, "show the code of the sender",
     Exit::input},
    {"frame.old-ur", "the code is of the old UR format, version 1", partsStay,
     "set the sending program to UR 2, or to BBQr", Exit::input},
    {"frame.specter", "the code is of Specter's own format", partsStay, "set the sending program to UR 2, or to BBQr",
     Exit::input},
    {"frame.unknown", "the code is nothing that is read here", partsStay, "show the code of the sender", Exit::input},
    {"frame.incomplete", "the document in the code is cut off", partsStay,
     "show the whole code; a document larger than one code goes as UR or BBQr", Exit::input},
    {"frame.too-long", "the text is longer than any code", partsStay, "give the text of one code a line", Exit::input},
    {"qr.no-code", "no code of a transfer was found", "no file was written",
     "take the pictures again: sharp, whole, one code filling most of it", Exit::input},
    {"transfer.incomplete", "parts of the transfer are missing", partsStay, "go on until all are here",
     Exit::incomplete},
    {"qr.incomplete", "parts of the transfer are missing", "no file was written",
     "read all pictures again together with the missing ones", Exit::incomplete},
    {"qr.two-transfers", "codes of two transfers are mixed", "the first one was read",
     "read the pictures of the other one by themselves", Exit::input},
    {"symbol.too-long", "the text does not fit one QR code", "nothing was written",
     "choose a coarser density or smaller --fragment", Exit::input},
    {"symbol.terminal", "the terminal is too small for the code", "nothing was shown",
     "enlarge it, use a smaller font, or choose a coarser density", Exit::input},
});

constexpr auto pictures = std::to_array<ErrorRow>({
    {"picture.malformed", "the picture is damaged", nothingTaken, "take it again", Exit::input},
    {"picture.too-large", "the picture has more than 32 megapixels", nothingTaken, "make it smaller, or take it again",
     Exit::input},
    {"picture.unknown", "it is neither PNG nor JPEG", nothingTaken, "save it as PNG or JPEG", Exit::input},
    {"film.malformed", "the film is no raw YUV4MPEG2 of 8 bits", nothingTaken, "give pictures instead", Exit::input},
    {"film.empty", "there is no picture in it", nothingTaken, "name a folder with PNG or JPEG files", Exit::input},
    {"decoder.missing", "anchorite-decoder cannot be started", nothingTaken, "install the three programs side by side",
     Exit::unexpected},
    {"decoder.crashed", "the decoder's process ended over these bytes", nothingTaken,
     "leave the picture or code out; keep it for whoever examines it", Exit::input},
    {"decoder.hung", "the decoder's process gave no answer in time and was ended", nothingTaken,
     "leave the picture or code out; try a smaller one", Exit::input},
    {"decoder.answer", "the decoder's process gave an answer that makes no sense and was ended", nothingTaken,
     "leave the picture or code out; keep it for whoever examines it", Exit::input},
    {"camera.end", "there are no more pictures", partsStay, "give more pictures", Exit::incomplete},
    {"camera.missing", "there is no such camera", partsStay, "plug it in, or choose another one", Exit::input},
    {"camera.busy", "another program uses the camera", partsStay, "close that program, then try again", Exit::input},
    {"camera.denied", "the camera may not be opened", partsStay, "ask for the right to use video devices", Exit::input},
    {"camera.no-format", "the camera offers no picture format that is read here", partsStay,
     "use another camera, pictures or a stick", Exit::input},
    {"camera.bandwidth", "the connection is too slow for this camera and resolution", partsStay,
     "choose a smaller resolution, or plug the camera in by itself", Exit::input},
    {"camera.failed", "the camera does not work", partsStay, "plug it in again, or use another one", Exit::input},
    {"camera.unplugged", "the camera is gone", partsStay, "plug it in again, then try again", Exit::input},
});

constexpr auto sticks = std::to_array<ErrorRow>({
    {"usb.mounts", "the mounted volumes cannot be read from the system", "nothing was written",
     "check that /proc is mounted", Exit::input},
    {"usb.not-removable", "the folder does not lie on a removable volume", "nothing was read or written",
     "name a folder on the stick; --any-volume takes any folder", Exit::refused},
    {"usb.any-volume", "the folder does not lie on a removable volume", "nothing is replaced there either",
     "make sure that it is the folder you mean", Exit::refused},
    {"usb.careless", "the stick is mounted without nosuid, nodev or noexec", "this program runs nothing from it",
     "mount it with these options, and read-only for reading", Exit::refused},
    {"usb.executables", "there are programs, scripts or hidden files on the stick", "none of them was opened",
     "ask who put them there before you open anything else", Exit::refused},
    {"usb.private", "the file holds private key material, which never goes to a transfer medium", "nothing was written",
     "send the public key (key public); carry key files as their backup plan says", Exit::refused},
    {"usb.name", "the name is none that is read or written on a stick", stickAsItWas,
     "use N.root.json, a name that ends in .anch, .pub or .pem, or transcript-....txt", Exit::input},
    {"usb.read-only", "the stick is read-only", stickAsItWas, "move its switch, or use another stick",
     Exit::unwritable},
    {"usb.no-space", "there is no room on the stick", stickAsItWas, "use another stick", Exit::unwritable},
    {"usb.gone", "the stick is gone", "the files on this machine are as they were",
     "plug it in again, look what is on it with usb list, and do it again", Exit::unwritable},
    {"usb.write", "the stick could not be written", "the files on this machine are as they were", "use another stick",
     Exit::unwritable},
    {"usb.read-back", "the stick gives other bytes back than were written",
     "the files on this machine are as they were", "do not use this stick again", Exit::unwritable},
    {"usb.unreadable", "the stick cannot be read", stickAsItWas, "plug it in again, or use another one", Exit::input},
    {"usb.empty", "the file is empty", nothingTaken, "have the stick written again", Exit::input},
    {"usb.too-many", "there are too many files on the stick", "nothing was read", "use a stick with nothing else on it",
     Exit::input},
    {"usb.linked", "the file has several names", nothingTaken, "copy it, and name the copy", Exit::input},
    {"usb.manifest", "MANIFEST.sha256 is malformed", nothingTaken, "have the stick written again", Exit::input},
    {"usb.missing", "a file of the manifest is not there", nothingTaken, "ask for it; have the stick written again",
     Exit::incomplete},
    {"usb.no-manifest", "there is no MANIFEST.sha256", "what is there can be read",
     "ask whether the stick was written to its end", Exit::incomplete},
    {"usb.digest", "the file is not what MANIFEST.sha256 says", "the file was not kept", "have the stick written again",
     Exit::verification},
    {"usb.nothing", "there is no file of a known name", "nothing was read", "usb list shows what there is",
     Exit::input},
});

constexpr auto families = std::to_array<ErrorFamily>(
    {{"Parcels", parcels}, {"QR codes", codes}, {"Pictures and cameras", pictures}, {"Sticks", sticks}});

}  // namespace

const std::span<const ErrorFamily> ofTransfer = families;

}  // namespace anchorite::app::rows
