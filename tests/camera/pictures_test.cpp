#include "pictures_test.h"

#include <sys/stat.h>
#include <unistd.h>
#include <QTemporaryDir>

#include "transfer/camera/recordings.h"
#include "transfer/disk/local_disk.h"

using namespace anchorite::test;
using anchorite::asText;

namespace {

class Folder {
  public:
    void put(const QString& name, const QByteArray& bytes) const {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] std::string at(const QString& name) const { return folder_.filePath(name).toStdString(); }
    [[nodiscard]] std::string path() const { return folder_.path().toStdString(); }

  private:
    QTemporaryDir folder_;
};

/// "name=content", or the code of the error.
QString nextOf(FrameSource& source) {
    const auto frame = source.next(patience);
    if (!frame) {
        return codeOf(frame);
    }
    const auto bytes = asText(std::get<EncodedPicture>((*frame)->picture).bytes);
    return QString::fromStdString((*frame)->origin + "=" + std::string(bytes));
}

}  // namespace

void PicturesTest::givesEachPictureInTheOrderGiven() {
    const Folder folder;
    folder.put("b.png", "bee");
    folder.put("a.jpg", "ay");
    LocalDisk disk;
    const auto source = picturesFrom(disk, {folder.at("b.png"), folder.at("a.jpg"), folder.at("b.png")});
    for (const char* expected : {"b.png=bee", "a.jpg=ay", "b.png=bee", "camera.end", "camera.end"}) {
        QCOMPARE(nextOf(*source), expected);
    }
    QCOMPARE(nextOf(*picturesFrom(disk, {})), "camera.end");
}

void PicturesTest::goesOnBehindAFileThatCannotBeRead() {
    const Folder folder;
    folder.put("good.png", "good");
    folder.put("large.png", "");
    QCOMPARE(::truncate(folder.at("large.png").c_str(), static_cast<off_t>(encodedPictureLimit) + 1), 0);
    QCOMPARE(::mkfifo(folder.at("fifo.png").c_str(), 0600), 0);
    LocalDisk disk;
    const auto source = picturesFrom(disk, {folder.at("none.png"), folder.at("fifo.png"), folder.at("large.png"),
                                            "/dev/zero", folder.at("good.png")});
    for (const char* expected :
         {"file.missing", "file.not-regular", "file.too-large", "file.not-regular", "good.png=good", "camera.end"}) {
        QCOMPARE(nextOf(*source), expected);
    }
}

void PicturesTest::takesThePicturesOfAFolderByName() {
    const Folder folder;
    for (const char* name : {"b10.png", "b2.PNG", "A.jpeg", "c.JpG", "notes.txt", "png", "x.png.txt"}) {
        folder.put(name, "x");
    }
    LocalDisk disk;
    const auto source = recordingAt(disk, folder.path());
    QCOMPARE(codeOf(source), "accepted");
    for (const char* expected : {"A.jpeg=x", "b10.png=x", "b2.PNG=x", "c.JpG=x", "camera.end"}) {
        QCOMPARE(nextOf(**source), expected);
    }
}

void PicturesTest::takesOnePictureAlone() {
    const Folder folder;
    folder.put("A.PNG", "x");
    LocalDisk disk;
    const auto source = recordingAt(disk, folder.at("A.PNG"));
    QCOMPARE(codeOf(source), "accepted");
    QCOMPARE(nextOf(**source), "A.PNG=x");
    QCOMPARE(nextOf(**source), "camera.end");
}

void PicturesTest::refusesAFolderWithoutPictures() {
    const Folder folder;
    folder.put("notes.txt", "x");
    LocalDisk disk;
    QCOMPARE(codeOf(recordingAt(disk, folder.path())), "film.empty");
}

void PicturesTest::refusesWhatIsNoRecording_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing there") << "none.y4m" << "file.missing";
    QTest::newRow("below a file") << "notes.txt/x" << "file.missing";
    QTest::newRow("something else") << "notes.txt" << "film.malformed";
    QTest::newRow("FIFO") << "fifo" << "file.not-regular";
    QTest::newRow("device") << "/dev/zero" << "file.not-regular";
    QTest::newRow("link to a device") << "link" << "file.not-regular";
}

void PicturesTest::refusesWhatIsNoRecording() {
    QFETCH(QString, path);
    QFETCH(QString, outcome);
    const Folder folder;
    folder.put("notes.txt", "some text");
    QCOMPARE(::mkfifo(folder.at("fifo").c_str(), 0600), 0);
    QVERIFY(QFile::link("/dev/zero", QString::fromStdString(folder.at("link"))));
    LocalDisk disk;
    QCOMPARE(codeOf(recordingAt(disk, path.startsWith('/') ? path.toStdString() : folder.at(path))), outcome);
    QCOMPARE(codeOf(filmAt(std::string("/tmp\0x", 6))), "file.missing");
}
