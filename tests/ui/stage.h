#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>
#include <chrono>
#include <memory>

#include "app/errors.h"
#include "fake_camera.h"
#include "played.h"
#include "scenes.h"
#include "stage_disk.h"
#include "transfer/disk/local_disk.h"
#include "transfer/wire/envelope.h"
#include "transfer/wire/sender.h"
#include "ui/theme/theme.h"
#include "ui/window.h"
#include "usb/fake_system.h"

namespace anchorite::test {

/// A machine's randomness that repeats itself.
class CountedRandom final : public Random {
  public:
    explicit CountedRandom(std::uint64_t seed = 1) : state_(seed) {}
    void fill(std::span<std::uint8_t> out) override {
        for (auto& byte : out) {
            state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
            byte = static_cast<std::uint8_t>(state_ >> 56);
        }
    }

  private:
    std::uint64_t state_;
};

/// A clock that stands still until it is told otherwise.
class StillClock final : public record::Clock {
  public:
    record::Moment now() override { return {time, 3'600'000, "6f9c1f6e-7c55-4f0e-9d0b-3a3f0f3c2b11"}; }
    UtcTime time = *UtcTime::parse("2026-11-21T14:20:00Z");
};

/// The real window over the real disk, with a temporary home, a clock that stands still, a camera of ours, and sticks
/// that are folders below the temporary one.
class Stage {
  public:
    Stage() : Stage(QString(), 1) {}
    /// In a folder that another program has left; a temporary one when it is empty.
    Stage(const QString& folder, std::uint64_t seed, bool networkRefused = true)
        : folder_(folder), random_(seed), window_(surroundings(networkRefused)) {
        FakeCamera::set(FakeCamera::State::absent);
        window_.show();
        window_.activateWindow();
        (void)QTest::qWaitForWindowActive(&window_);
    }

    [[nodiscard]] ui::Window& window() { return window_; }
    /// Of another program on the same machine.
    [[nodiscard]] record::Ports ports() { return {disk_, clock_, random_, UtcTime::fromUnixSeconds(0)}; }
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] static QString acme() { return QStringLiteral(PROJECT_ROOT "/tests/fixtures/acme"); }
    /// A longer history, when the corpus lies beside the project; else acme.
    [[nodiscard]] static QString longHistory() {
        const QString sigstore = QStringLiteral(PROJECT_ROOT "/../shared/corpus/real/sigstore-1-10");
        return QFileInfo(sigstore).isDir() ? sigstore : acme();
    }

    /// The visible widget of that object name; null when there is none.
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) {
        for (auto* widget : window_.findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool waitFor(const char* name) {
        return QTest::qWaitFor([&] { return find(name) != nullptr; }, 20000);
    }
    /// Presses a key where the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        wake();
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus == nullptr ? &window_ : focus, key, modifiers);
        settle();
    }
    void type(const QString& text) {
        wake();
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Past the moment in which the primary act of a new page is closed, and past a button's animation.
    void passGuard() { QTest::qWait(450); }
    void settle() { QTest::qWait(20); }
    void settleLong() { QTest::qWait(160); }

    /// Types a path into the file dialog that the next act opens, by keys, once it is there.
    static void answerFileDialog(const QString& path);

    [[nodiscard]] bool enter(Scene scene);

    /// A file of ours to send: the newest root of acme.
    [[nodiscard]] static QString root() { return acme() + QStringLiteral("/6.root.json"); }
    /// Writes a file into the temporary folder and answers its path.
    QString put(const QString& name, const QByteArray& bytes);
    /// Makes a folder look like a mounted stick, and answers its path.
    QString plugStick(const QString& label);
    void unplugSticks();
    /// The wired interface of this machine is up from now on.
    void plugCable();
    void pullCable();
    /// Until the file is read and described.
    [[nodiscard]] bool chooseToSend(const QString& path, const QString& partner = QStringLiteral("Mei Chen"));
    /// Until the code of that file is on screen.
    [[nodiscard]] bool showCode(const QString& path, const QString& partner = QStringLiteral("Mei Chen"));
    /// To the page, with that source.
    [[nodiscard]] bool receiveBy(const char* source);
    /// Drops these on the visible widget of that type's name.
    void drop(QWidget* target, const QStringList& paths);
    [[nodiscard]] std::string partnersFile() const {
        return path(QStringLiteral("settings/partners.json")).toStdString();
    }
    [[nodiscard]] QString said(const char* name);
    [[nodiscard]] QString incidentFolder();
    /// Until the roots are loaded.
    [[nodiscard]] bool openEmergency(const QString& roots);
    /// Opens a copy of that ceremony from the first page; until its script is shown.
    [[nodiscard]] bool openCeremony(Tale tale, const std::string& moment);

    /// The machine has seen a ceremony in that folder.
    void remember(const QString& folder, const std::string& name);
    /// Goes away from the first page and back: it looks at its list then.
    [[nodiscard]] bool lookAtHomeAgain();

  private:
    /// Without a window manager nobody gives the window its focus back when a dialog closes.
    void wake() {
        if (QApplication::activeWindow() != &window_) {
            window_.activateWindow();
            (void)QTest::qWaitForWindowActive(&window_);
        }
    }
    [[nodiscard]] bool enterReview(const QStringList& paths, const QString& at, const QString& published);
    [[nodiscard]] bool enterReport(bool taken);
    [[nodiscard]] bool enterRehearsal(bool whole);
    [[nodiscard]] bool enterNothing();
    [[nodiscard]] bool enterSend(Scene scene);
    [[nodiscard]] bool enterCode(Scene scene);
    [[nodiscard]] bool enterReceive(Scene scene);
    [[nodiscard]] bool enterCamera(Scene scene);
    [[nodiscard]] bool enterEmergency(Scene scene);
    [[nodiscard]] bool enterSign(Scene scene);
    [[nodiscard]] bool comeBackToWhatWasSetAside(const QString& file);
    [[nodiscard]] bool enterPlan(Scene scene);
    [[nodiscard]] bool enterCeremony(Scene scene);
    [[nodiscard]] bool enterKeys(Scene scene);
    [[nodiscard]] bool enterGenerate(Scene scene);
    [[nodiscard]] bool enterHomeRows();
    [[nodiscard]] bool finishEntering(Scene scene);
    [[nodiscard]] bool takeDraft(const QString& path);
    [[nodiscard]] bool explainForeign();
    [[nodiscard]] bool openStep();
    void useSample(int number);
    [[nodiscard]] bool enterSettings(Scene scene);
    [[nodiscard]] bool enterNewKey(Scene scene);

    ui::Surroundings surroundings(bool networkRefused) {
        return {disk_,
                random_,
                clock_,
                UtcTime::fromUnixSeconds(0),
                folder_.path(),
                path(QStringLiteral("settings")),
                path(QStringLiteral("state")),
                networkRefused,
                crossing(),
                [](std::string_view code) -> std::optional<ui::ErrorWords> {
                    const auto* row = app::explain(code);
                    return row == nullptr ? std::nullopt
                                          : std::optional(ui::ErrorWords{row->title, row->safe, row->next});
                },
                machinePlaces()};
    }
    /// A laptop without a cable, with its radio off and a keyboard.
    transfer::MachinePlaces machinePlaces();
    ui::Crossing crossing() {
        system_.buildUsual();
        return {BIN "/anchorite-decoder",
                FakeCamera::calls(),
                FakeCamera::folder,
                system_.paths(),
                StageDisk::mediumCalls(),
                partnersFile(),
                [] {
                    return std::chrono::duration_cast<std::chrono::milliseconds>(
                        std::chrono::steady_clock::now().time_since_epoch());
                }};
    }

    /// Goes with the stage, unless somebody else has made it.
    class Place {
      public:
        explicit Place(QString folder) : folder_(std::move(folder)) {}
        [[nodiscard]] QString path() const { return folder_.isEmpty() ? temporary_.path() : folder_; }
        [[nodiscard]] QString filePath(const QString& name) const { return path() + QLatin1Char('/') + name; }

      private:
        QString folder_;
        QTemporaryDir temporary_;
    };
    Place folder_;
    transfer::LocalDisk disk_{StageDisk::calls()};
    CountedRandom random_;
    StillClock clock_;
    FakeSystem system_;
    ui::Window window_;
};

}  // namespace anchorite::test
