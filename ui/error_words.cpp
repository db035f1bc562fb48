#include "ui/error_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "ui/text.h"

namespace anchorite::ui {

namespace {

Explain& table() {
    static Explain explain;
    return explain;
}

struct NextStep {
    std::string_view code;
    const char* sentence;
};

/// Where the table's sentence names a verb or an option of the command line, and the window has another way.
constexpr auto ofTheWindow = std::to_array<NextStep>({
    {"file.not-regular", QT_TRANSLATE_NOOP("NextStep", "Choose an ordinary file: no folder, link or device.")},
    {"parcel.not-one", QT_TRANSLATE_NOOP("NextStep", "Check that it is the right file.")},
    {"parcel.private",
     QT_TRANSLATE_NOOP("NextStep", "Keep this file where it is. For the other side, send the public key.")},
    {"usb.private",
     QT_TRANSLATE_NOOP("NextStep", "Keep this file where it is. For the other side, send the public key.")},
    {"usb.not-removable", QT_TRANSLATE_NOOP("NextStep", "Choose a volume that can be removed.")},
    {"usb.gone", QT_TRANSLATE_NOOP("NextStep", "Plug the stick in and mount it again, then look at what is on it.")},
    {"usb.nothing", QT_TRANSLATE_NOOP("NextStep", "Look at the list of what is on the stick, or take another one.")},
    {"ur.type", QT_TRANSLATE_NOOP("NextStep", "Show the right code.")},
    {"bbqr.type", QT_TRANSLATE_NOOP("NextStep", "Show the right code.")},
    {"bbqr.unchecked", QT_TRANSLATE_NOOP("NextStep", "Compare the file check with the sender.")},
    {"symbol.too-long",
     QT_TRANSLATE_NOOP("NextStep", "Choose another density or form of the code, or a smaller file.")},
    {"key.weak", QT_TRANSLATE_NOOP("NextStep", "Make a new key.")},
    {"key.private", QT_TRANSLATE_NOOP("NextStep", "Give the public key, and ask yourself who has seen this file.")},
});

QString inWindowsLanguage(const char* context, std::string_view text) {
    return QCoreApplication::translate(context, std::string(text).c_str());
}

QString nextOf(std::string_view code, std::string_view ofTable) {
    const auto* own = std::ranges::find(ofTheWindow, code, &NextStep::code);
    return own != ofTheWindow.end() ? inWindowsLanguage("NextStep", own->sentence)
                                    : sentence(inWindowsLanguage("Errors", ofTable).toStdString());
}

}  // namespace

void useErrorWords(Explain explain) {
    table() = std::move(explain);
}

ErrorSentences sentencesOf(std::string_view code) {
    const auto words = table() ? table()(code) : std::nullopt;
    if (!words) {
        return {QCoreApplication::translate("Errors", "This was not done"),
                QCoreApplication::translate("Errors", "What was recorded and saved before stays as it is."),
                QCoreApplication::translate("Errors", "Copy the details for whoever looks after this program.")};
    }
    return {capital(inWindowsLanguage("Errors", words->title)),
            sentence(inWindowsLanguage("Errors", words->safe).toStdString()), nextOf(code, words->next)};
}

}  // namespace anchorite::ui
