#pragma once

#include <QPushButton>
#include <QShortcut>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

#include "app/errors.h"
#include "stage.h"
#include "transfer/disk/local_disk.h"
#include "ui/frame/content_area.h"
#include "ui/pages/plan_page.h"
#include "ui/widgets/label.h"

namespace anchorite::test {

/// The plan page in a scrolling window of its own, over a real disk. Only keys and the page's public face are used.
class PlanBench final : public QWidget {
  public:
    explicit PlanBench(const QString& state = QString()) {
        resize(1010, 560);
        setProperty("ground", "bg");
        setAttribute(Qt::WA_StyledBackground);
        state_ = state.isEmpty() ? folder.filePath(QStringLiteral("state")) : state;
        around_ = std::make_unique<ui::Surroundings>(ui::Surroundings{
            disk,
            random_,
            clock_,
            UtcTime::fromUnixSeconds(0),
            folder.path(),
            folder.filePath(QStringLiteral("settings")),
            state_,
            true,
            {},
            [](std::string_view code) -> std::optional<ui::ErrorWords> {
                const auto* row = app::explain(code);
                return row == nullptr ? std::nullopt : std::optional(ui::ErrorWords{row->title, row->safe, row->next});
            }});
        open();
        show();
        activateWindow();
        (void)QTest::qWaitForWindowActive(this);
        page->firstFocus()->setFocus();
    }
    ~PlanBench() override { delete area_; }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) {
        auto* widget = page->findChild<Widget*>(QLatin1String(name));
        return widget != nullptr && widget->isVisible() ? widget : nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() == nullptr ? page : QApplication::focusWidget(), key, modifiers);
        QTest::qWait(20);
    }
    /// Replaces what stands in a field.
    void type(const char* name, const QString& text) {
        auto* field = find<QLineEdit>(name);
        QVERIFY2(field != nullptr, name);
        field->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    void press(const char* name) {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr, name);
        button->setFocus();
        key(Qt::Key_Space);
    }
    /// By keyboard: the sample of that number in the list.
    void useSample(int number) {
        auto* picker = find("samples");
        picker->setFocus();
        key(Qt::Key_Down, Qt::AltModifier);
        for (int i = 0; i < number; ++i) {
            QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), Qt::Key_Down);
        }
        QTest::keyClick(QApplication::activePopupWidget()->focusWidget(), Qt::Key_Return);
        QTest::qWait(20);
    }
    [[nodiscard]] QString said(const char* name) {
        auto* label = find<ui::Label>(name);
        return label == nullptr ? QString() : label->said();
    }
    [[nodiscard]] std::optional<ui::PageAct> act(const char* name) {
        for (const ui::PageAct& act : page->face().acts) {
            if (act.name == QLatin1String(name)) {
                return act;
            }
        }
        return std::nullopt;
    }

    QTemporaryDir folder;
    transfer::LocalDisk disk;
    ui::PlanPage* page = nullptr;

  private:
    void open() {
        page = new ui::PlanPage(*around_);
        auto* area = new ui::ContentArea(this);
        area->hold(page);
        (new QVBoxLayout(this))->addWidget(area);
        area_ = area;
        page->setNarrow(false);
    }
    CountedRandom random_;
    StillClock clock_;
    QString state_;
    std::unique_ptr<ui::Surroundings> around_;
    QWidget* area_ = nullptr;
};

}  // namespace anchorite::test
