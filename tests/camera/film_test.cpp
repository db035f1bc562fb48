#include "film_test.h"

#include <unistd.h>
#include <QTemporaryDir>

#include "transfer/camera/recordings.h"

using namespace anchorite::test;
using anchorite::fail;
using anchorite::Result;

namespace {

/// A film in memory that is given out in pieces of at most `piece` bytes.
Result<std::unique_ptr<FrameSource>> filmOf(const QByteArray& film, std::size_t piece = 1000, int failAfter = -1) {
    auto position = std::make_shared<std::size_t>(0);
    auto calls = std::make_shared<int>(0);
    return filmFrom(
        [film, piece, failAfter, position, calls](std::span<std::uint8_t> room) -> Result<std::size_t> {
            if (failAfter >= 0 && (*calls)++ >= failAfter) {
                return fail("file.unreadable", "the disk is broken");
            }
            const auto left = static_cast<std::size_t>(film.size()) - *position;
            const std::size_t count = std::min({left, room.size(), piece});
            std::copy_n(film.constData() + *position, count, room.begin());
            *position += count;
            return count;
        },
        "test.y4m");
}

QByteArray picture(char grey, qsizetype luma, qsizetype chroma) {
    return "FRAME\n" + QByteArray(luma, grey) + QByteArray(chroma, '\x80');
}

/// The grey of a picture of one grey, or the code of the error.
QString nextOf(FrameSource& film) {
    const auto frame = film.next(patience);
    if (!frame) {
        return codeOf(frame);
    }
    const auto& image = std::get<GreyImage>((*frame)->picture);
    const bool even = std::all_of(image.pixels().begin(), image.pixels().end(),
                                  [&](std::uint8_t grey) { return grey == image.at(0, 0); });
    return even ? QString("%1 (%2)").arg(QChar(image.at(0, 0))).arg(QString::fromStdString((*frame)->origin)) : "mixed";
}

}  // namespace

void FilmTest::givesTheLumaOfEveryPicture_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("luma");
    QTest::addColumn<int>("chroma");
    QTest::newRow("no chroma named") << QByteArray("W4 H2") << 8 << 4;
    QTest::newRow("420") << QByteArray("W4 H2 C420") << 8 << 4;
    QTest::newRow("420jpeg, odd sides") << QByteArray("W5 H3 C420jpeg") << 15 << 12;
    QTest::newRow("420paldv") << QByteArray("W4 H2 C420paldv") << 8 << 4;
    QTest::newRow("420mpeg2") << QByteArray("W4 H2 C420mpeg2") << 8 << 4;
    QTest::newRow("411") << QByteArray("W5 H2 C411") << 10 << 8;
    QTest::newRow("422") << QByteArray("W5 H2 C422") << 10 << 12;
    QTest::newRow("444") << QByteArray("W5 H2 C444") << 10 << 20;
    QTest::newRow("444alpha") << QByteArray("W5 H2 C444alpha") << 10 << 30;
    QTest::newRow("mono") << QByteArray("W5 H3 Cmono") << 15 << 0;
    QTest::newRow("interlaced") << QByteArray("W4 H2 It C420jpeg") << 8 << 4;
}

void FilmTest::givesTheLumaOfEveryPicture() {
    QFETCH(QByteArray, header);
    QFETCH(int, luma);
    QFETCH(int, chroma);
    const QByteArray film = "YUV4MPEG2 " + header + "\n" + picture('a', luma, chroma) + picture('b', luma, chroma);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{100000}}) {
        const auto source = filmOf(film, piece);
        QCOMPARE(codeOf(source), "accepted");
        for (const char* expected :
             {"a (test.y4m, picture 1)", "b (test.y4m, picture 2)", "camera.end", "camera.end"}) {
            QCOMPARE(nextOf(**source), expected);
        }
    }
}

void FilmTest::acceptsTheParametersOfOthers() {
    const auto source = filmOf(
        "YUV4MPEG2 W2 H1 F30000:1001 Ip A1:1 C420mpeg2 XYSCSS=420MPEG2 XCOLORRANGE=LIMITED\n"
        "FRAME Ip XTIME=1\nab\x80\x80");
    QCOMPARE(codeOf(source), "accepted");
    const auto frame = (*source)->next(patience);
    QCOMPARE(codeOf(frame), "accepted");
    const auto& image = std::get<GreyImage>((*frame)->picture);
    QVERIFY(image.width() == 2 && image.height() == 1 && image.at(0, 0) == 'a' && image.at(1, 0) == 'b');
}

void FilmTest::refusesHeaders_data() {
    QTest::addColumn<QByteArray>("film");
    const auto row = [](const char* name, const QByteArray& film) { QTest::newRow(name) << film; };
    row("empty", "");
    row("no line feed", "YUV4MPEG2 W4 H2");
    row("another file", "\x89PNG\r\n\x1a\n");
    row("another word", "YUV4MPEG W4 H2\n");
    row("longer word", "YUV4MPEG22 W4 H2\n");
    row("no size", "YUV4MPEG2\n");
    row("no height", "YUV4MPEG2 W4\n");
    row("no width", "YUV4MPEG2 H4\n");
    row("zero", "YUV4MPEG2 W0 H2\n");
    row("negative", "YUV4MPEG2 W-4 H2\n");
    row("plus", "YUV4MPEG2 W+4 H2\n");
    row("no number", "YUV4MPEG2 W4x H2\n");
    row("too wide", "YUV4MPEG2 W16385 H1\n");
    row("overflow", "YUV4MPEG2 W99999999999999999999 H2\n");
    row("wraps to small", "YUV4MPEG2 W4294967300 H2\n");
    row("too many pixels", "YUV4MPEG2 W16384 H16384\n");
    row("10 bits", "YUV4MPEG2 W4 H2 C420p10\n");
    row("16 bits", "YUV4MPEG2 W4 H2 Cmono16\n");
    row("no chroma", "YUV4MPEG2 W4 H2 C\n");
    row("unknown parameter", "YUV4MPEG2 W4 H2 Q1\n");
    row("control characters", "YUV4MPEG2 W4 H2 \x1b[31m\n");
    row("carriage return", "YUV4MPEG2 W4 H2\r\n");
    row("endless", "YUV4MPEG2 W4 H2 X" + QByteArray(1024, 'x') + "\n");
}

void FilmTest::refusesHeaders() {
    QFETCH(QByteArray, film);
    const auto source = filmOf(film);
    QCOMPARE(codeOf(source), "film.malformed");
    const QString detail = QString::fromStdString(source.error().detail);
    QVERIFY2(!detail.contains('\x1b') && !detail.contains('\r') && detail.size() < 2000, qPrintable(detail));
}

void FilmTest::tellsATornFilmFromItsEnd() {
    const QByteArray header = "YUV4MPEG2 W4 H2\n";
    const QByteArray one = picture('a', 8, 4);
    const QByteArray film = header + one + one;
    for (qsizetype length = header.size() + one.size(); length <= film.size(); ++length) {
        const auto source = filmOf(film.left(length));
        QCOMPARE(nextOf(**source), "a (test.y4m, picture 1)");
        const bool whole = length == film.size();
        const bool ended = length == header.size() + one.size();
        QCOMPARE(nextOf(**source), whole ? "a (test.y4m, picture 2)" : ended ? "camera.end" : "film.malformed");
        QCOMPARE(nextOf(**source), "camera.end");
    }
    const auto none = filmOf(header);
    QCOMPARE(nextOf(**none), "film.empty");
    QCOMPARE(nextOf(**none), "camera.end");
}

void FilmTest::refusesAPictureThatDoesNotBeginAsOne_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("another word") << QByteArray("FRAMES\n");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("pixels") << QByteArray(20, 'x');
    QTest::newRow("endless") << "FRAME X" + QByteArray(300, 'x') + "\n";
}

void FilmTest::refusesAPictureThatDoesNotBeginAsOne() {
    QFETCH(QByteArray, line);
    const auto source = filmOf("YUV4MPEG2 W4 H2\n" + line + QByteArray(12, 'x'));
    QCOMPARE(nextOf(**source), "film.malformed");
    QCOMPARE(nextOf(**source), "camera.end");
}

void FilmTest::passesOnAFaultOfItsDisk() {
    const QByteArray film = "YUV4MPEG2 W4 H2\n" + picture('a', 8, 4);
    for (int calls = 0; calls < film.size(); ++calls) {
        const auto source = filmOf(film, 1, calls);
        if (!source) {
            QCOMPARE(codeOf(source), "file.unreadable");
            continue;
        }
        QCOMPARE(nextOf(**source), "file.unreadable");
        QCOMPARE(nextOf(**source), "camera.end");
    }
}

void FilmTest::readsAFileNoFurtherThanItIsAsked() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("long.y4m");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("YUV4MPEG2 W4 H2 Cmono\n" + picture('a', 8, 0));
    file.close();
    // A terabyte follows that takes no room on the disk.
    if (::truncate(qPrintable(path), off_t{1} << 40) != 0) {
        QSKIP("this file system has no large files");
    }
    const auto source = filmAt(path.toStdString());
    QCOMPARE(codeOf(source), "accepted");
    QCOMPARE(nextOf(**source), "a (long.y4m, picture 1)");
    QCOMPARE(nextOf(**source), "film.malformed");
}
