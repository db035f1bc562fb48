#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <QSettings>
#include <chrono>
#include <iostream>
#include <memory>

#include "app/errors.h"
#include "app/local_clock.h"
#include "app/sandbox.h"
#include "app/window/arguments.h"
#include "crypto/base/random.h"
#include "crypto/base/text.h"
#include "transfer/decoder/decoder.h"
#include "transfer/disk/local_disk.h"
#include "ui/settings/current.h"
#include "ui/settings/language.h"
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

std::chrono::milliseconds steadyTime() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// A folder of the XDG Base Directory Specification: the variable where it is an absolute path, else below the home.
QString baseFolder(const char* variable, const QString& belowHome) {
    const QString configured = qEnvironmentVariable(variable);
    const QString folder = QDir::isAbsolutePath(configured) ? configured : QDir::home().filePath(belowHome);
    return QDir(folder).filePath(QStringLiteral("anchorite"));
}

QString configuration() {
    return baseFolder("XDG_CONFIG_HOME", QStringLiteral(".config"));
}

std::optional<ui::ErrorWords> explain(std::string_view code) {
    const auto* row = app::explain(code);
    return row == nullptr ? std::nullopt : std::optional(ui::ErrorWords{row->title, row->safe, row->next});
}

ui::Crossing crossing() {
    return {transfer::Decoder::programBesideThis(),
            transfer::VideoCalls::ofKernel(),
            "/dev",
            {},
            transfer::SystemCalls::ofKernel(),
            QFile::encodeName(QDir(configuration()).filePath(QStringLiteral("partners.json"))).toStdString(),
            steadyTime};
}

/// Of text and controls, in per cent: what was chosen, or the most with which the smallest window still fits.
int fitting(int chosen) {
    const QSize screen = QGuiApplication::primaryScreen()->size() * qGuiApp->devicePixelRatio();
    int most = 100;
    for (const int scale : ui::scales) {
        const QSize least = QSize(853, 533) * scale / 100;
        most = scale <= chosen && least.width() <= screen.width() && least.height() <= screen.height() ? scale : most;
    }
    return most;
}

/// Qt takes the scale from here, and before anything else.
void setScale(int percent) {
    qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

int runWindow(QApplication& application, Disk& disk, const ui::Settings& settings, const app::Arguments& arguments) {
    QApplication::setApplicationName(QStringLiteral("Anchorite"));
    // Qt's file dialog would keep the names of visited folders in the home folder; nothing can be written here.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null/none"));
    const auto named = arguments.theme ? ui::themeNamed(QString::fromStdString(*arguments.theme)) : std::nullopt;
    ui::useSettings(application, settings);
    ui::useLanguage(application, settings.language);
    ui::applyTheme(application, named.value_or(ui::themeFor(settings.theme)));
    app::LocalClock clock;
    ui::Window window({disk, systemRandom(), clock, app::builtAt(), QDir::homePath(), configuration(),
                       baseFolder("XDG_STATE_HOME", QStringLiteral(".local/state")), app::sandboxState().networkRefused,
                       crossing(), explain});
    window.resize(window.size().boundedTo(QGuiApplication::primaryScreen()->availableSize()));
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

int openWindow(const app::Arguments& arguments, char* programName) {
    int count = 1;
    char* names[] = {programName, nullptr};
    transfer::LocalDisk disk;
    const std::string path = ui::settingsPath(QFile::encodeName(configuration()).toStdString());
    // What is wrong with the file is said on the page of the settings.
    const ui::Settings settings = ui::readSettings(disk, path).settings;
    if (settings.scale > 100) {
        setScale(settings.scale);
    }
    auto application = std::make_unique<QApplication>(count, names);
    if (const int fits = fitting(settings.scale); fits < settings.scale) {
        application.reset();
        setScale(fits);
        application = std::make_unique<QApplication>(count, names);
    }
    return runWindow(*application, disk, settings, arguments);
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
