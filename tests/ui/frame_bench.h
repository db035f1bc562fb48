#pragma once

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest>
#include <memory>

#include "ceremony/record/plan/plan.h"
#include "stage.h"
#include "ui/ceremony/desk.h"
#include "ui/frame/covers.h"
#include "ui/frame/page.h"

namespace anchorite::test {

/// A page that offers everything that the frame can show, or nothing of it.
class OfferingPage final : public ui::Page {
  public:
    OfferingPage() : field(new QLineEdit(this)) { field->setAccessibleName(QStringLiteral("field")); }

    [[nodiscard]] ui::PageFace face() override {
        ui::PageFace face;
        face.title = QStringLiteral("Offers");
        face.secret = secret;
        return face;
    }
    [[nodiscard]] QStringList help() const override { return {QStringLiteral("Help of this page.")}; }
    [[nodiscard]] QWidget* firstFocus() override { return field; }
    [[nodiscard]] std::optional<ui::Presented> presented() const override { return offered; }
    [[nodiscard]] QString raw() const override { return bytes; }
    [[nodiscard]] std::optional<ui::Paper> paper() const override { return sheet; }
    [[nodiscard]] ui::CeremonyDesk* desk() const override { return ceremony.get(); }

    QLineEdit* field;
    bool secret = false;
    std::optional<ui::Presented> offered;
    QString bytes;
    std::optional<ui::Paper> sheet;
    std::unique_ptr<ui::CeremonyDesk> ceremony;
};

/// A window of nothing but a body, a page in it, and the frame's covers, answering keys as the real one does.
class FrameBench final : public QWidget {
  public:
    FrameBench() : body(new QWidget), page(new OfferingPage) {
        resize(1280, 800);
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(body);
        (new QVBoxLayout(body))->addWidget(page);
        covers = new ui::Covers(this, body, disk, folder.path());
        show();
        activateWindow();
        (void)QTest::qWaitForWindowActive(this);
        page->field->setFocus();
    }
    ~FrameBench() override { page->ceremony.reset(); }

    [[nodiscard]] bool beginCeremony() {
        const std::string path = folder.filePath(QStringLiteral("work")).toStdString();
        const auto text = std::string(record::samplePlans().front().text);
        ui::CeremonyDesk::open(
            this, folder.path(),
            [this, path, text] {
                return record::Ceremony::create({disk, clock, random, UtcTime::fromUnixSeconds(0)}, path, text, {});
            },
            [this](Result<std::unique_ptr<ui::CeremonyDesk>> made) {
                if (made) {
                    page->ceremony = std::move(*made);
                }
            });
        return QTest::qWaitFor([this] { return page->ceremony != nullptr; }, 20000);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus == nullptr ? this : focus, key, modifiers);
        QTest::qWait(20);
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) {
        for (auto* widget : findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }

    QTemporaryDir folder;
    transfer::LocalDisk disk;
    CountedRandom random;
    StillClock clock;
    QWidget* body;
    OfferingPage* page;
    ui::Covers* covers;

  protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (const auto view = ui::Covers::viewFor(*event)) {
            covers->open(*view, *page);
        } else if (event->key() == Qt::Key_Escape) {
            covers->shut();
        } else {
            QWidget::keyPressEvent(event);
        }
    }
};

}  // namespace anchorite::test
