#include <QAbstractButton>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>

#include "stage.h"
#include "transfer/symbol/symbol.h"
#include "ui/text.h"

namespace anchorite::test {

namespace {

constexpr auto compatible =
    R"({"partners":[{"name":"Mei Chen","density":"Compatible","per-second":4,"brightness":100,"form":"ur"}]})";

/// A transfer of exactly fourteen parts, as another machine would show it.
transfer::Sender fourteenParts(const std::string& name) {
    QFile file(Stage::root());
    (void)file.open(QIODevice::ReadOnly);
    const QByteArray bytes = file.readAll();
    transfer::Parcel parcel;
    parcel.kind = transfer::ParcelKind::metadata;
    parcel.id.fill(static_cast<std::uint8_t>(name.size()));
    parcel.name = name;
    parcel.content.assign(bytes.begin(), bytes.end());
    const Bytes envelope = *transfer::seal(parcel);
    return *transfer::Sender::urFragments("bytes", envelope, (envelope.size() + 13) / 14 + 1);
}

QList<QImage> looks(const transfer::Sender& sender, std::uint32_t first, std::uint32_t last) {
    QList<QImage> pictures;
    for (std::uint32_t number = first; number <= last; ++number) {
        pictures << seen(sender.part(number));
    }
    return pictures;
}

QByteArray pngFile(const std::string& text) {
    const Bytes png = transfer::pngOf(*transfer::QrSymbol::of(text), 6);
    return {reinterpret_cast<const char*>(png.data()), static_cast<qsizetype>(png.size())};
}

}  // namespace

QString Stage::put(const QString& name, const QByteArray& bytes) {
    QFile file(path(name));
    QDir().mkpath(QFileInfo(file).absolutePath());
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QString Stage::plugStick(const QString& label) {
    const QString folder = QDir(path(label)).absolutePath();
    QDir().mkpath(folder);
    system_.addLabel(label, QStringLiteral("sdb1"));
    system_.mount(QFileInfo(folder).canonicalFilePath().toUtf8(), "8:17");
    return folder;
}

void Stage::unplugSticks() {
    QFile table(QString::fromStdString(system_.paths().mountinfo));
    if (!table.open(QIODevice::ReadWrite)) {
        return;
    }
    QByteArray kept;
    for (const QByteArray& line : table.readAll().split('\n')) {
        kept += line.isEmpty() || line.contains(" 8:17 ") ? QByteArray() : line + '\n';
    }
    table.resize(0);
    table.seek(0);
    table.write(kept);
}

QString Stage::said(const char* name) {
    auto* label = find<QLabel>(name);
    return label == nullptr ? QString() : ui::unbroken(label->text());
}

void Stage::drop(QWidget* target, const QStringList& paths) {
    QMimeData content;
    QList<QUrl> urls;
    for (const QString& one : paths) {
        urls << QUrl::fromLocalFile(one);
    }
    content.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (enter.isAccepted()) {
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &drop);
    }
}

bool Stage::chooseToSend(const QString& file, const QString& partner) {
    key(Qt::Key_T);
    if (!waitFor("chooseFile")) {
        return false;
    }
    find<QComboBox>("partner")->setEditText(partner);
    drop(find("chooseFile")->parentWidget(), {file});
    return waitFor("fileFacts");
}

bool Stage::showCode(const QString& file, const QString& partner) {
    if (!chooseToSend(file, partner)) {
        return false;
    }
    passGuard();
    key(Qt::Key_S, Qt::AltModifier);
    return waitFor("code");
}

bool Stage::enterSend(Scene scene) {
    const QString stick =
        scene == Scene::sendStick || scene == Scene::sendWritten ? plugStick(QStringLiteral("ANCH-OUT")) : QString();
    if (scene == Scene::send) {
        key(Qt::Key_T);
        return waitFor("chooseFile");
    }
    if (scene == Scene::sendRefused) {
        key(Qt::Key_T);
        if (!waitFor("chooseFile")) {
            return false;
        }
        drop(find("chooseFile")->parentWidget(), {path(QStringLiteral("not-there.json"))});
        return QTest::qWaitFor(
                   [&] {
                       return window_.findChild<QLabel*>() != nullptr && !find<QAbstractButton>("send")->isEnabled();
                   },
                   3000) &&
               (QTest::qWait(200), true);
    }
    if (!chooseToSend(root())) {
        return false;
    }
    if (scene == Scene::sendFile) {
        return true;
    }
    find<QAbstractButton>("byStick")->click();
    if (!waitFor("volumes") || scene == Scene::sendStick) {
        return find("volumes") != nullptr;
    }
    passGuard();
    key(Qt::Key_S, Qt::AltModifier);
    return waitFor("written");
}

bool Stage::enterCode(Scene scene) {
    put(QStringLiteral("settings/partners.json"), compatible);
    const bool single = scene == Scene::codeSingle;
    if (!showCode(single ? put(QStringLiteral("note.txt"), "The vault opens at ten.\n") : root())) {
        return false;
    }
    if (scene == Scene::codePaused) {
        QTest::qWait(1600);
        key(Qt::Key_Space);
    }
    if (scene == Scene::codeDensity) {
        key(Qt::Key_Plus);
    }
    return true;
}

bool Stage::receiveBy(const char* source) {
    key(Qt::Key_C);
    if (!waitFor("byCamera")) {
        return false;
    }
    for (int step = 0; step < 2 && !find<QAbstractButton>(source)->isChecked(); ++step) {
        key(Qt::Key_Right);
    }
    return find<QAbstractButton>(source)->isChecked();
}

bool Stage::enterCamera(Scene scene) {
    const auto sender = fourteenParts("root-6.json");
    const bool whole = scene == Scene::receiveComplete;
    FakeCamera::show(looks(sender, 1, whole ? 14 : 9));
    key(Qt::Key_C);
    if (!waitFor("byCamera")) {
        return false;
    }
    const QString wanted = whole ? QStringLiteral("14") : QStringLiteral("9");
    if (!QTest::qWaitFor([&] { return said("have") == wanted; }, 30000)) {
        return false;
    }
    if (scene == Scene::receiveSwitch) {
        FakeCamera::show(looks(fourteenParts("another.json"), 1, 7));
        return waitFor("useOther");
    }
    if (scene == Scene::receiveDead) {
        FakeCamera::set(FakeCamera::State::unplugged);
        return waitFor("retry");
    }
    if (scene == Scene::receiveLamp) {
        key(Qt::Key_L);
        return waitFor("lamp");
    }
    return !whole || waitFor("received");
}

bool Stage::enterReceive(Scene scene) {
    if (scene == Scene::receiveNoCamera) {
        key(Qt::Key_C);
        return waitFor("retry");
    }
    if (scene == Scene::receiveStick) {
        const QString stick = plugStick(QStringLiteral("ANCH-IN"));
        QFile::copy(root(), stick + QStringLiteral("/6.root.json"));
        put(QStringLiteral("ANCH-IN/root-6.sign-request.anch"), "not an envelope");
        put(QStringLiteral("ANCH-IN/autorun.inf"), "x");
        put(QStringLiteral("ANCH-IN/holiday.jpg"), "x");
        return receiveBy("byUsb") && waitFor("stickFiles");
    }
    if (scene == Scene::receiveImages) {
        const auto sender = fourteenParts("root-6.json");
        QStringList files;
        for (const std::uint32_t number : {1U, 2U, 3U}) {
            files << put(QStringLiteral("part-%1.png").arg(number), pngFile(sender.part(number)));
        }
        files << put(QStringLiteral("part-2-again.png"), pngFile(sender.part(2)));
        files << put(QStringLiteral("poster.png"), pngFile("https://example.org/"));
        files << put(QStringLiteral("broken.png"), pngFile(sender.part(4)).left(200));
        if (!receiveBy("byImages")) {
            return false;
        }
        drop(find("choosePictures")->parentWidget(), files);
        return QTest::qWaitFor(
            [&] {
                auto* verdicts = find<QListWidget>("verdicts");
                return verdicts != nullptr && verdicts->count() == 6;
            },
            30000);
    }
    return enterCamera(scene);
}

}  // namespace anchorite::test
