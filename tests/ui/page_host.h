#pragma once

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>
#include <memory>

#include "app/errors.h"
#include "fake_camera.h"
#include "stage.h"
#include "transfer/disk/local_disk.h"
#include "ui/error_words.h"
#include "ui/frame/action_bar.h"
#include "ui/frame/content_area.h"
#include "ui/frame/page_header.h"

namespace anchorite::test {

/// A machine of the test's own: its disk is a temporary folder.
class SmallMachine {
  public:
    SmallMachine() {
        FakeCamera::set(FakeCamera::State::absent);
        ui::useErrorWords(around.explain);
    }

    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] std::string at(const QString& name) const { return path(name).toStdString(); }

  private:
    QTemporaryDir folder_;
    transfer::LocalDisk disk_;
    CountedRandom random_;
    StillClock clock_;

  public:
    ui::Surroundings around{
        disk_,
        random_,
        clock_,
        UtcTime::fromUnixSeconds(0),
        folder_.path(),
        path(QStringLiteral("settings")),
        path(QStringLiteral("state")),
        true,
        {BIN "/anchorite-decoder", FakeCamera::calls(), FakeCamera::folder, transfer::SystemPaths{},
         transfer::SystemCalls::ofKernel(), std::string(), [] { return std::chrono::milliseconds(0); }},
        [](std::string_view code) -> std::optional<ui::ErrorWords> {
            const auto* row = app::explain(code);
            return row == nullptr ? std::nullopt : std::optional(ui::ErrorWords{row->title, row->safe, row->next});
        }};
};

/// One page in a frame of its own: header, scrolling content, action bar; driven by keys where the focus is.
class PageHost final : public QWidget {
  public:
    explicit PageHost(ui::Page* page) : page_(page), header_(new ui::PageHeader), bar_(new ui::ActionBar) {
        setProperty("ground", "bg");
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(header_);
        auto* area = new ui::ContentArea(this);
        area->hold(page);
        column->addWidget(area, 1);
        column->addWidget(bar_);
        QObject::connect(page, &ui::Page::faceChanged, this, [this] { refresh(false); });
        resize(1048, 756);
        refresh(true);
        show();
        activateWindow();
        (void)QTest::qWaitForWindowActive(this);
        if (page_->firstFocus() != nullptr) {
            page_->firstFocus()->setFocus();
        }
        QTest::qWait(450);
    }

    /// The page goes first, as in the window: what it still says is heard by nobody.
    ~PageHost() override {
        disconnect(page_, nullptr, this, nullptr);
        delete page_;
    }

    void setNarrow(bool narrow) {
        resize(narrow ? QSize(797, 493) : QSize(1048, 756));
        header_->setNarrow(narrow);
        bar_->setNarrow(narrow);
        page_->setNarrow(narrow);
        refresh(false);
        QTest::qWait(50);
    }
    /// The visible widget of that name; null when there is none.
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) {
        for (auto* widget : findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool isOpen(const char* act) {
        auto* button = find(act);
        return button != nullptr && button->isEnabled();
    }
    [[nodiscard]] bool waitFor(const char* name) {
        return QTest::qWaitFor([&] { return find(name) != nullptr; }, 30000);
    }
    [[nodiscard]] bool waitOpen(const char* act) {
        return QTest::qWaitFor([&] { return isOpen(act); }, 30000);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus == nullptr ? this : focus, key, modifiers);
        QTest::qWait(20);
    }
    /// The focus goes there, and the text is typed.
    void type(const char* name, const QString& text) {
        auto* widget = find(name);
        QVERIFY2(widget != nullptr, name);
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }
    void press(const char* act) {
        auto* button = find(act);
        QVERIFY2(button != nullptr && button->isEnabled(), act);
        button->setFocus();
        QTest::qWait(450);
        QTest::keyClick(button, Qt::Key_Space);
        QTest::qWait(20);
    }
    [[nodiscard]] bool says(const QString& words) {
        for (const auto* label : findChildren<ui::Label*>()) {
            if (label->isVisible() && label->said().contains(words)) {
                return true;
            }
        }
        return false;
    }
    /// For eyes: into the folder that PICTURES names, in every theme and both widths.
    void picture(const QString& name) {
        const QString folder = qEnvironmentVariable("PICTURES");
        if (folder.isEmpty()) {
            return;
        }
        for (const auto theme : {ui::ThemeName::light, ui::ThemeName::dark, ui::ThemeName::contrast}) {
            ui::applyTheme(*qApp, theme);
            for (const bool narrow : {false, true}) {
                setNarrow(narrow);
                grab().save(QStringLiteral("%1/%2-%3%4.png")
                                .arg(folder, name)
                                .arg(int(theme))
                                .arg(narrow ? QStringLiteral("-narrow") : QString()));
            }
        }
        ui::applyTheme(*qApp, ui::ThemeName::light);
        setNarrow(false);
    }
    /// What does not fit, in both widths.
    [[nodiscard]] QStringList clipped() {
        QStringList found;
        for (const bool narrow : {true, false}) {
            setNarrow(narrow);
            for (auto* widget : findChildren<QWidget*>()) {
                QStringList texts;
                if (widget->isVisible() && widget->metaObject()->indexOfMethod("clippedTexts()") >= 0) {
                    QMetaObject::invokeMethod(widget, "clippedTexts", Qt::DirectConnection,
                                              Q_RETURN_ARG(QStringList, texts));
                }
                found << texts;
            }
        }
        return found;
    }

  private:
    void refresh(bool arrived) {
        const ui::PageFace face = page_->face();
        header_->setFace(face);
        bar_->setFace(face, arrived);
    }
    ui::Page* page_;
    ui::PageHeader* header_;
    ui::ActionBar* bar_;
};

}  // namespace anchorite::test
