#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <chrono>
#include <iostream>

#include "app/sandbox.h"
#include "app/window/arguments.h"
#include "crypto/base/random.h"
#include "crypto/base/text.h"
#include "transfer/decoder/decoder.h"
#include "transfer/disk/local_disk.h"
#include "ui/theme/theme.h"
#include "ui/window.h"

namespace {

using namespace anchorite;

/// As the command line companion has it: wrong use.
constexpr int wrongUse = 2;

int refuse(const Error& error, int code) {
    std::cerr << "anchorite: " << shown(error.detail) << " [" << shown(error.code) << "]\n";
    return code;
}

UtcTime machineTime() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return UtcTime::fromUnixSeconds(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

ui::ThemeName themeFor(const app::Arguments& arguments) {
    const auto named = arguments.theme ? ui::themeNamed(QString::fromStdString(*arguments.theme)) : std::nullopt;
    return named.value_or(ui::themeOfSystem());
}

std::chrono::milliseconds steadyTime() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// Where settings of this program belong (XDG Base Directory Specification): an absolute XDG_CONFIG_HOME, or ~/.config.
std::string partnersFile() {
    const QString configured = qEnvironmentVariable("XDG_CONFIG_HOME");
    const QString folder =
        QDir::isAbsolutePath(configured) ? configured : QDir::home().filePath(QStringLiteral(".config"));
    return QFile::encodeName(QDir(folder).filePath(QStringLiteral("anchorite/partners.json"))).toStdString();
}

ui::Crossing crossing() {
    return {transfer::Decoder::programBesideThis(),
            transfer::VideoCalls::ofKernel(),
            "/dev",
            {},
            transfer::SystemCalls::ofKernel(),
            partnersFile(),
            steadyTime};
}

int openWindow(const app::Arguments& arguments, char* programName) {
    int count = 1;
    char* names[] = {programName, nullptr};
    QApplication application(count, names);
    QApplication::setApplicationName(QStringLiteral("Anchorite"));
    // Qt's file dialog would keep the names of visited folders in the home folder; nothing can be written here.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null/none"));
    ui::applyTheme(application, themeFor(arguments));
    transfer::LocalDisk disk;
    ui::Window window(
        {disk, systemRandom(), machineTime, QDir::homePath(), app::sandboxState().networkRefused, crossing()});
    window.show();
    if (!arguments.paths.empty()) {
        QStringList paths;
        for (const std::string& path : arguments.paths) {
            paths << QFile::decodeName(path.c_str());
        }
        window.openReview(paths);
    }
    return QApplication::exec();
}

}  // namespace

int main(int count, char** words) {
    if (const auto closed = anchorite::app::enterSandbox(); !closed) {
        return refuse(closed.error(), 1);
    }
    const auto arguments = anchorite::app::Arguments::parse({words + 1, words + count});
    if (!arguments) {
        return refuse(arguments.error(), wrongUse);
    }
    if (arguments->help || arguments->version) {
        std::cout << (arguments->help ? std::string(anchorite::app::usage()) : "anchorite " ANCHORITE_VERSION "\n");
        return std::cout.flush() ? 0 : 1;
    }
    if (const auto ready = anchorite::app::prepareEnvironment(); !ready) {
        return refuse(ready.error(), 1);
    }
    return openWindow(*arguments, words[0]);
}
