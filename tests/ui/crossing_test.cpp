#include <QtTest>
#include <set>

#include "suites.h"
#include "ui/receive/reception_teller.h"
#include "ui/send/partners.h"
#include "ui/stick/volume_list.h"

namespace anchorite::test {

namespace {

using namespace std::chrono_literals;
using transfer::Advice;
using transfer::Arrival;
using ui::ReceptionTeller;
using ui::Told;

transfer::Look look(std::vector<Arrival> arrivals, Advice advice = Advice::none) {
    transfer::Look look{{*transfer::GreyImage::filled(1, 1, 0), {}}, {}, std::move(arrivals), advice, {}};
    return look;
}

Arrival arrival(Arrival::What what) {
    return {what, {}, {}};
}

ReceptionTeller started() {
    ReceptionTeller teller;
    teller.start(0ms);
    return teller;
}

ui::Partners partnersOf(int count) {
    ui::Partners partners;
    for (int i = 0; i < count; ++i) {
        partners.remember("partner " + std::to_string(i), {});
    }
    return partners;
}

}  // namespace

void CrossingTest::saysNoCodeOnlyAfterFiveSeconds() {
    ReceptionTeller teller = started();
    QVERIFY(teller.told() == Told::starting);
    teller.wait(100ms);
    QVERIFY(teller.told() == Told::starting);
    teller.hear(look({}, Advice::noCode), 200ms);
    QVERIFY(teller.told() == Told::looking);
    teller.hear(look({}, Advice::noCode), 5100ms);
    QVERIFY(teller.told() == Told::looking);
    teller.hear(look({}, Advice::noCode), 5200ms);
    QVERIFY(teller.told() == Told::noCode);
    teller.hear(look({arrival(Arrival::What::newPart)}), 5300ms);
    QVERIFY(teller.told() == Told::newPart);
}

void CrossingTest::keepsTheNewPartAsNewsForAMoment() {
    ReceptionTeller teller = started();
    teller.hear(look({arrival(Arrival::What::newPart)}), 100ms);
    teller.hear(look({arrival(Arrival::What::repeated)}), 130ms);
    QVERIFY(teller.told() == Told::newPart);
    teller.hear(look({arrival(Arrival::What::nothingNew)}), 1599ms);
    QVERIFY(teller.told() == Told::newPart);
    teller.hear(look({arrival(Arrival::What::repeated)}), 1600ms);
    QVERIFY(teller.told() == Told::samePart);
    teller.hear(look({arrival(Arrival::What::damaged)}), 1650ms);
    QVERIFY(teller.told() == Told::damaged);
}

void CrossingTest::namesTheReasonOnceNothingIsReadForASecond_data() {
    QTest::addColumn<int>("advice");
    QTest::addColumn<int>("told");
    const auto row = [](const char* name, Advice advice, Told told) {
        QTest::newRow(name) << static_cast<int>(advice) << static_cast<int>(told);
    };
    row("blurred", Advice::blurred, Told::blurred);
    row("too small", Advice::tooSmall, Told::tooSmall);
    row("too bright", Advice::tooBright, Told::tooBright);
    row("too dark", Advice::tooDark, Told::tooDark);
    row("not centred", Advice::notCentred, Told::notCentred);
}

void CrossingTest::namesTheReasonOnceNothingIsReadForASecond() {
    QFETCH(int, advice);
    QFETCH(int, told);
    ReceptionTeller teller = started();
    teller.hear(look({arrival(Arrival::What::newPart)}), 100ms);
    teller.hear(look({}, static_cast<Advice>(advice)), 1099ms);
    QVERIFY(teller.told() == Told::newPart);
    teller.hear(look({}, static_cast<Advice>(advice)), 1100ms);
    QCOMPARE(static_cast<int>(teller.told()), told);
}

void CrossingTest::theWorstArrivalOfAPictureIsTold_data() {
    using What = Arrival::What;
    QTest::addColumn<int>("one");
    QTest::addColumn<int>("other");
    QTest::addColumn<int>("told");
    QTest::addColumn<unsigned>("newParts");
    const auto row = [](const char* name, What one, What other, Told told, unsigned newParts) {
        QTest::newRow(name) << static_cast<int>(one) << static_cast<int>(other) << static_cast<int>(told) << newParts;
    };
    row("two new parts in one picture", What::newPart, What::newPart, Told::newPart, 2);
    row("a new part beside a poster", What::refused, What::newPart, Told::newPart, 1);
    row("the last part beside a new one", What::newPart, What::completed, Told::complete, 2);
    row("a known part beside another transfer", What::repeated, What::foreign, Told::otherTransfer, 0);
    row("a contradiction beside damage", What::contradiction, What::damaged, Told::contradiction, 0);
    row("after the end", What::ignored, What::ignored, Told::complete, 0);
}

void CrossingTest::theWorstArrivalOfAPictureIsTold() {
    QFETCH(int, one);
    QFETCH(int, other);
    QFETCH(int, told);
    QFETCH(unsigned, newParts);
    const auto brought =
        ui::broughtBy({arrival(static_cast<Arrival::What>(one)), arrival(static_cast<Arrival::What>(other))});
    QCOMPARE(static_cast<int>(brought.told), told);
    QCOMPARE(brought.newParts, newParts);
}

void CrossingTest::guessesTheTimeLeftOnlyAfterThreeParts() {
    ReceptionTeller teller = started();
    transfer::Progress progress;
    progress.needed = 14;
    for (int part = 1; part <= 4; ++part) {
        progress.have = static_cast<std::uint32_t>(part);
        teller.hear(look({arrival(Arrival::What::newPart)}), part * 500ms);
        QCOMPARE(teller.secondsLeft(progress, part * 500ms).has_value(), part >= 3);
    }
    QCOMPARE(*teller.secondsLeft(progress, 2000ms), 5);
    // Nothing came for long: no guess any more.
    QVERIFY(!teller.secondsLeft(progress, 7001ms).has_value());
}

void CrossingTest::readsBackThePartnersThatItWrites() {
    ui::Partners partners;
    const ui::PlaySettings careful{"Careful", 5, 70, ui::CodeForm::bbqr};
    QVERIFY(partners.remember("Mei \"Chen\" \xC3\xA9", careful));
    QVERIFY(!partners.remember("Mei \"Chen\" \xC3\xA9", careful));
    QVERIFY(!partners.remember("two\nlines", careful));
    QVERIFY(!partners.remember("", careful));
    const auto again = ui::Partners::parse(partners.text());
    QVERIFY(again.has_value());
    QCOMPARE(again->names().size(), std::size_t{1});
    QVERIFY(again->settingsFor("Mei \"Chen\" \xC3\xA9") == careful);
    QVERIFY(again->settingsFor("somebody else") == ui::PlaySettings{});
}

void CrossingTest::refusesSettingsThatItWouldNotWrite_data() {
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = R"("density":"Normal","per-second":8,"brightness":100,"form":"ur")";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no list") << QByteArray(R"({"partners":7})");
    QTest::newRow("another member") << QByteArray(R"({"partners":[],"more":1})");
    QTest::newRow("a member twice") << QByteArray(R"({"partners":[],"partners":[]})");
    QTest::newRow("no name") << QByteArray(R"({"partners":[{)" + good + "}]}");
    QTest::newRow("empty name") << QByteArray(R"({"partners":[{"name":"",)" + good + "}]}");
    QTest::newRow("name with a control character") << QByteArray(R"({"partners":[{"name":"a\u0007",)" + good + "}]}");
    QTest::newRow("name that turns the text around") << QByteArray(R"({"partners":[{"name":"a\u202e",)" + good + "}]}");
    QTest::newRow("unknown member") << QByteArray(R"({"partners":[{"name":"a","x":1,)" + good + "}]}");
    const auto with = [&](const char* was, const char* now) {
        return QByteArray(R"({"partners":[{"name":"a",)" + QByteArray(good).replace(was, now) + "}]}");
    };
    QTest::newRow("unknown density") << with("Normal", "Huge");
    QTest::newRow("speed not offered") << with(":8", ":9");
    QTest::newRow("speed as text") << with(":8", R"(:"8")");
    QTest::newRow("endless speed") << with(":8", ":0");
    QTest::newRow("black field") << with(":100", ":0");
    QTest::newRow("unknown form") << with(R"("ur")", R"("morse")");
}

void CrossingTest::refusesSettingsThatItWouldNotWrite() {
    QFETCH(QByteArray, text);
    QVERIFY(!ui::Partners::parse(text.toStdString()).has_value());
}

void CrossingTest::keepsTheNewestPartnersOnly() {
    const ui::Partners partners = partnersOf(70);
    QCOMPARE(partners.names().size(), std::size_t{64});
    QCOMPARE(partners.names().front(), std::string("partner 69"));
    QVERIFY(ui::Partners::parse(partners.text()).has_value());
}

void CrossingTest::showsEveryPartOfALoopAndKeepsOneVersion_data() {
    QTest::addColumn<QString>("density");
    QTest::addColumn<int>("form");
    for (const auto& density : transfer::densities()) {
        for (const auto form : {ui::CodeForm::ur, ui::CodeForm::urOwnType, ui::CodeForm::bbqr}) {
            QTest::addRow("%s, %s", std::string(density.name).c_str(), std::string(ui::nameOf(form)).c_str())
                << QString::fromStdString(std::string(density.name)) << static_cast<int>(form);
        }
    }
}

void CrossingTest::showsEveryPartOfALoopAndKeepsOneVersion() {
    QFETCH(QString, density);
    QFETCH(int, form);
    Bytes bytes(6000);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<std::uint8_t>((i * i * 31 + i) >> 3);
    }
    ui::PlaySettings settings;
    settings.density = density.toStdString();
    settings.form = static_cast<ui::CodeForm>(form);
    auto playback = ui::Playback::of(bytes, settings);
    QVERIFY2(playback.has_value(), playback ? "" : playback.error().detail.c_str());
    std::set<std::string> texts;
    const std::uint32_t parts = playback->parts();
    for (std::uint32_t turn = 0; turn < 3 * parts; ++turn) {
        QCOMPARE(playback->place(), turn % parts + 1);
        QCOMPARE(playback->loop(), std::uint64_t{turn / parts + 1});
        const auto symbol = playback->symbol();
        QVERIFY(symbol.has_value());
        QCOMPARE(symbol->version(), playback->version());
        if (turn < parts) {
            texts.insert(playback->text());
        }
        playback->forward();
    }
    QCOMPARE(texts.size(), std::size_t{parts});
}

void CrossingTest::quotesTheFolderOfAStickForAShell() {
    QCOMPARE(ui::unmountCommand("/media/ANCH-OUT"), QStringLiteral("umount '/media/ANCH-OUT'"));
    QCOMPARE(ui::unmountCommand("/media/it's; rm -rf ~"), QStringLiteral("umount '/media/it'\\''s; rm -rf ~'"));
}

}  // namespace anchorite::test
