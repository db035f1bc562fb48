#include <QtTest>

#include "transfer/decoder/decoder.h"
#include "transfer/symbol/sheet.h"
#include "transfer/symbol/symbol.h"

using namespace anchorite;
using namespace anchorite::transfer;

namespace {

/// Level L, alphanumeric: characters that versions 1, 2 ... hold (ISO/IEC 18004, table 7).
constexpr std::size_t capacities[] = {25,   47,   77,   114,  154,  195,  224,  279,  335,  395,
                                      468,  535,  619,  667,  758,  854,  938,  1046, 1153, 1249,
                                      1352, 1460, 1588, 1704, 1853, 1990, 2132, 2223, 2369, 2520,
                                      2677, 2840, 3009, 3183, 3351, 3537, 3729, 3927, 4087, 4296};

/// Text of the alphanumeric set that does not repeat soon.
std::string textOf(std::size_t size) {
    constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    std::string text;
    for (std::size_t i = 0; i < size; ++i)
        text += letters[(i * i + i / 7) % letters.size()];
    return text;
}

using Square = QVector<QVector<bool>>;

Square empty(int side) {
    return Square(side, QVector<bool>(side, false));
}

Square modulesOf(const QrSymbol& symbol) {
    auto square = empty(symbol.side());
    for (int y = 0; y < symbol.side(); ++y)
        for (int x = 0; x < symbol.side(); ++x)
            square[y][x] = symbol.black(x, y);
    return square;
}

/// The rectangles of a path `Mx yhWv1Hxz...`, painted.
Square painted(const QString& path, int side) {
    auto square = empty(side);
    static const QRegularExpression run("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z");
    for (auto match = run.globalMatch(path); match.hasNext();) {
        const auto rectangle = match.next();
        for (int i = 0; i < rectangle.captured(3).toInt(); ++i)
            square[rectangle.captured(2).toInt()][rectangle.captured(1).toInt() + i] = true;
    }
    return square;
}

QString attribute(const QString& text, const QString& name, int from = 0) {
    const auto begin = text.indexOf(name + "=\"", from) + name.size() + 2;
    return text.mid(begin, text.indexOf('"', begin) - begin);
}

}  // namespace

class SymbolTest : public QObject {
    Q_OBJECT

  private slots:
    void takesTheSmallestVersionThatHoldsTheText() {
        for (int version = 1; version <= 40; ++version) {
            const auto capacity = capacities[version - 1];
            QCOMPARE(QrSymbol::versionFor(capacity), version);
            QCOMPARE(QrSymbol::of(textOf(capacity))->version(), version);
            QCOMPARE(QrSymbol::versionFor(capacity + 1), version == 40 ? 0 : version + 1);
            QCOMPARE(QrSymbol::of(textOf(capacity), version)->version(), version);
            QCOMPARE(QrSymbol::of(textOf(capacity + 1), version).error().code, std::string("symbol.too-long"));
        }
    }

    void keepsToTheVersionAskedFor() { QCOMPARE(QrSymbol::of("UR:BYTES/1-9/LP", 20)->version(), 20); }

    void refusesWhatNoSymbolHolds() {
        for (const auto& text : {std::string(), textOf(4297), std::string(2954, 'a'), std::string(8000, 'x')})
            QCOMPARE(QrSymbol::of(text).error().code, std::string("symbol.too-long"));
    }

    void isReadBackAsItWas_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("scale");
        for (const int version : {1, 2, 7, 12, 20, 25, 40})
            QTest::addRow("version %d", version) << QByteArray::fromStdString(textOf(capacities[version - 1])) << 4;
        QTest::newRow("lower case") << QByteArray(
                                           "ur:bytes/"
                                           "hdeymejtswhhylkepmykhhtsytsnoyoyaxaedsuttydmmhhpktpmsrjtgwdpfnsboxgwlbaawzu"
                                           "efywkdplrsrjynbvygabwjldapfcsdwkbrkch")
                                    << 3;
        QTest::newRow("JSON") << QByteArray("{\"signed\":{\"_type\":\"root\"},\"signatures\":[]}") << 5;
        QTest::newRow("UTF-8") << QByteArray("{\"name\":\"J\xc3\xbcrgen \xe6\xa0\xb9\"}") << 4;
        QTest::newRow("line feeds") << QByteArray(
                                           "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2Vw\n-----END PUBLIC KEY-----\n")
                                    << 4;
        QTest::newRow("large modules") << QByteArray("UR:BYTES/1-9/LP") << 24;
    }

    void isReadBackAsItWas() {
        QFETCH(QByteArray, text);
        QFETCH(int, scale);
        const auto symbol = QrSymbol::of(text.toStdString());
        QVERIFY(symbol.has_value());
        Decoder decoder(BIN "/anchorite-decoder");
        const auto reading = decoder.read({EncodedPicture{pngOf(*symbol, scale)}, "symbol.png"}, Search::everything);
        QVERIFY2(reading.has_value(), reading ? "" : reading.error().detail.c_str());
        QCOMPARE(reading->texts.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(reading->texts.front()), text);
    }

    void theVectorPictureHasTheSameModules() {
        const auto symbol = *QrSymbol::of(textOf(300));
        const auto svg = QString::fromStdString(svgOf(symbol));
        QCOMPARE(painted(attribute(svg, " d"), symbol.side()), modulesOf(symbol));
        QCOMPARE(attribute(svg, "viewBox"), QString("0 0 %1 %1").arg(symbol.side() + 8));
        QCOMPARE(attribute(svg, "transform"), QString("translate(4 4)"));
    }

    void theTerminalShowsTheSameModules() {
        const auto symbol = *QrSymbol::of(textOf(100));
        auto lines = QString::fromStdString(terminalTextOf(symbol)).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), (symbol.side() + 8 + 1) / 2);
        auto square = empty(symbol.side());
        for (int row = 0; row < lines.size(); ++row) {
            auto line = lines[row];
            QVERIFY(line.startsWith("\x1b[30;107m") && line.endsWith("\x1b[0m"));
            line = line.mid(9).chopped(4);
            QCOMPARE(line.size(), symbol.side() + 8);
            for (int x = 0; x < symbol.side(); ++x) {
                const auto cell = line[x + 4];
                const int y = 2 * row - 4;
                if (y >= 0 && y < symbol.side())
                    square[y][x] = cell == QChar(0x2588) || cell == QChar(0x2580);
                if (y + 1 >= 0 && y + 1 < symbol.side())
                    square[y + 1][x] = cell == QChar(0x2588) || cell == QChar(0x2584);
            }
        }
        QCOMPARE(square, modulesOf(symbol));
    }

    void aSheetHoldsAllPartsLargeEnoughToBeRead_data() {
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("version");
        for (const auto& [parts, version] :
             {std::pair{1, 5}, {4, 20}, {14, 9}, {12, 20}, {40, 20}, {102, 20}, {30, 25}, {3, 40}})
            QTest::addRow("%d of version %d", parts, version) << parts << version;
    }

    void aSheetHoldsAllPartsLargeEnoughToBeRead() {
        QFETCH(int, parts);
        QFETCH(int, version);
        std::vector<SheetPart> symbols;
        for (int i = 1; i <= parts; ++i)
            symbols.push_back({*QrSymbol::of("PART " + std::to_string(i), version), "part " + std::to_string(i)});
        const auto pages = sheetPages({"six.root.json", {"file check 00ff"}}, symbols);
        static const QRegularExpression place("translate\\(([\\d.]+) ([\\d.]+)\\) scale\\(([\\d.]+)\\)");
        int seen = 0;
        for (const auto& page : pages) {
            const auto svg = QString::fromStdString(page);
            QVERIFY(svg.contains("width=\"210mm\" height=\"297mm\""));
            for (auto match = place.globalMatch(svg); match.hasNext();) {
                const auto at = match.next();
                const double module = at.captured(3).toDouble();
                QVERIFY(module >= 0.5 && module <= 2);
                QVERIFY(at.captured(1).toDouble() + (symbols[0].symbol.side() + 4) * module <= 210 - 10);
                QVERIFY(at.captured(2).toDouble() + (symbols[0].symbol.side() + 4) * module <= 297 - 10);
                ++seen;
                QVERIFY(svg.contains(QString(">part %1<").arg(seen)));
            }
        }
        QCOMPARE(seen, parts);
    }

    void aSheetIsNoPlaceForForeignMarkup() {
        const auto pages =
            sheetPages({"<script>alert(\"x\")</script>", {"a & b\x1b[31m", "\xff"}}, {{*QrSymbol::of("A"), "<b>"}});
        QCOMPARE(pages.size(), std::size_t(1));
        const auto svg = QString::fromStdString(pages.front());
        QVERIFY(!svg.contains("<script>") && !svg.contains("<b>") && !svg.contains('\x1b'));
        QVERIFY(svg.contains("&lt;script&gt;") && svg.contains("a &amp; b"));
    }

    void noPartsMakeNoSheet() { QVERIFY(sheetPages({"x", {}}, {}).empty()); }
};

QTEST_GUILESS_MAIN(SymbolTest)
#include "symbol_test.moc"
