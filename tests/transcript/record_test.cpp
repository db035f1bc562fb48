#include "record_test.h"

#include "kit.h"

using anchorite::asBytes;
using namespace anchorite::test;

namespace {

std::string lineWith(const Entry& entry) {
    auto line = lineOf(entry, 7, FakeClock().now(), plan);
    if (!line)
        qFatal("no line: %s", line.error().detail.c_str());
    line->pop_back();
    return *line;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    if (at == std::string::npos)
        qFatal("%s is not in the line", from.c_str());
    return text.replace(at, from.size(), to);
}

}  // namespace

void RecordTest::isWrittenInOneFixedForm() {
    const auto line = lineWith(entryOf(RecordKind::result, "sign"));
    const std::string body = R"({"actor":"Dana Ito","boot":")" + firstBoot + R"(","evidence":{"5.root.json":")" +
                             anchorite::crypto::sha256(asBytes("root 5")).hex() +
                             R"("},"input":{"file":"5.root.json"},"kind":"result","monotonic":61000,"previous":")" +
                             plan.hex() + R"(","result":{"threshold":3},"sequence":7,"shown":")" +
                             anchorite::crypto::sha256(asBytes("the text of sign")).hex() +
                             R"(","step":"sign","time":"2026-09-21T14:13:21Z")";
    QCOMPARE(line, body + R"(,"hash":")" + anchorite::crypto::sha256(asBytes(body)).hex() + R"("})");
}

void RecordTest::isReadBackAsItWas_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "Dana Ito";
    QTest::newRow("empty") << "";
    QTest::newRow("quotes and backslashes") << R"(say "yes\no" \)";
    QTest::newRow("control characters") << QString::fromLatin1("a\0b\tc\nd\x1b[31m\x7f", 14);
    QTest::newRow("other scripts") << QString::fromUtf8("Søren 陳 \xF0\x9F\x94\x91");
    QTest::newRow("invisible ones") << QString::fromUtf8("left\u202Eright\u200B\u2028");
    QTest::newRow("like a record") << R"(","hash":"00"})";
    QTest::newRow("like a newline") << R"(\n\u000a)";
}

void RecordTest::isReadBackAsItWas() {
    QFETCH(QString, text);
    const auto word = text.toStdString();
    for (const auto kind : {RecordKind::begin, RecordKind::intent, RecordKind::result, RecordKind::exception,
                            RecordKind::remark, RecordKind::notice, RecordKind::close}) {
        auto entry = entryOf(kind, word);
        entry.actor = word;
        entry.shown.reset();
        entry.input.set(word + "}", word);
        entry.result.set("list", Json(Json::Array{Json(word), Json(), Json(true), Json(-5), Json::object()}));
        entry.evidence.emplace(word, plan);
        const auto line = lineWith(entry);
        QVERIFY(line.find('\n') == std::string::npos);
        const auto record = recordIn(line);
        QCOMPARE(outcomeOf(record), "accepted");
        QVERIFY(record->kind == kind);
        QCOMPARE(record->step, word);
        QCOMPARE(record->actor, word);
        QVERIFY(!record->shown);
        QVERIFY(record->input == entry.input);
        QVERIFY(record->result == entry.result);
        QVERIFY(record->evidence == entry.evidence);
        QCOMPARE(record->sequence, 7);
        QCOMPARE(record->moment.monotonic, 61000);
        QCOMPARE(record->moment.boot, firstBoot);
        QCOMPARE(record->moment.time.text(), std::string("2026-09-21T14:13:21Z"));
        QVERIFY(record->previous == plan);
    }
}

void RecordTest::isNotWrittenWhenItCouldNotBeRead_data() {
    QTest::addColumn<int>("fault");
    QTest::newRow("a step that is no UTF-8") << 0;
    QTest::newRow("an actor that is no UTF-8") << 1;
    QTest::newRow("an input that is no object") << 2;
    QTest::newRow("a result that is no object") << 3;
    QTest::newRow("a result that is no UTF-8") << 4;
    QTest::newRow("evidence that is no UTF-8") << 5;
    QTest::newRow("sequence 0") << 6;
    QTest::newRow("a monotonic clock below zero") << 7;
    QTest::newRow("a boot id of another form") << 8;
    QTest::newRow("nested too deep") << 9;
    QTest::newRow("a sequence that other readers cannot hold") << 10;
}

void RecordTest::isNotWrittenWhenItCouldNotBeRead() {
    QFETCH(int, fault);
    auto entry = entryOf(RecordKind::result, fault == 0 ? "\xff" : "sign");
    if (fault == 1)
        entry.actor = "D\xe4na";
    if (fault == 2)
        entry.input = Json("text");
    if (fault == 3)
        entry.result = Json();
    if (fault == 4)
        entry.result.set("x", "\xed\xa0\x80");
    if (fault == 5)
        entry.evidence.emplace("\xc0\x80", plan);
    for (int i = 0; fault == 9 && i < 70; ++i) {
        auto outer = Json::object();
        outer.set("in", entry.input);
        entry.input = outer;
    }
    auto moment = FakeClock().now();
    moment.monotonic = fault == 7 ? -1 : 1;
    moment.boot = fault == 8 ? "boot" : firstBoot;
    const std::int64_t sequence = fault == 6 ? 0 : fault == 10 ? (std::int64_t{1} << 53) : 7;
    const auto line = lineOf(entry, sequence, moment, plan);
    QCOMPARE(outcomeOf(line), "transcript.malformed");
    QVERIFY(line.error().detail.starts_with("this cannot be recorded: "));
    moment = FakeClock().now();
    moment.boot.clear();
    QCOMPARE(outcomeOf(lineOf(entryOf(RecordKind::result, "sign"), 7, moment, plan)), "accepted");
}

void RecordTest::isNotLongerThanTheLimit() {
    auto entry = entryOf(RecordKind::remark, "");
    entry.input.set("text", "");
    const auto without = lineWith(entry).size() + 1;
    entry.input.set("text", std::string(anchorite::record::recordLimit - without, 'x'));
    const auto line = lineOf(entry, 7, FakeClock().now(), plan);
    QCOMPARE(outcomeOf(line), "accepted");
    QCOMPARE(line->size(), anchorite::record::recordLimit);
    entry.input.set("text", std::string(anchorite::record::recordLimit - without + 1, 'x'));
    QCOMPARE(outcomeOf(lineOf(entry, 7, FakeClock().now(), plan)), "transcript.too-large");
    const auto longer = rehashed(replaced(*line, "\"text\":\"x", "\"text\":\"xx"));
    QCOMPARE(outcomeOf(recordIn(longer)), "transcript.too-large");
}

void RecordTest::hasOneSpellingOnly_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("a blank behind a colon", "\"actor\":", "\"actor\": ");
    row("a blank in the input", "{\"file\":", "{ \"file\":");
    row("a blank behind the input", "root.json\"},\"kind\"", "root.json\"} ,\"kind\"");
    row("a blank before the hash", "Z\"", "Z\" ");
    row("a blank first", "{\"actor\"", " {\"actor\"");
    row("a byte-order mark", "{\"actor\"", "\xEF\xBB\xBF{\"actor\"");
    row("an escape for a plain letter", "Dana", "D\\u0061na");
    row("an escaped solidus", "Dana Ito", "Dana\\/Ito");
    row("a long escape for a short one", "Dana", "D\\u000ana");
    row("capitals in an escape", "Dana", "D\\u001Bna");
    row("a raw delete character", "Dana", "D\x7Fna");
    row("a raw invisible character", "Dana", "D\xE2\x80\x8Bna");
    row("a raw control character", "Dana", "D\x01na");
    row("half a surrogate pair", "Dana", "D\\ud800na");
    row("an overlong character", "Dana", "D\xC0\xAFna");
    row("a quote inside", "Dana", "D\"na");
    row("a kind that is not known", "\"result\",\"mono", "\"results\",\"mono");
    row("an escape in the kind", "\"kind\":\"result", "\"kind\":\"r\\u0065sult");
    row("a needless zero", ":61000", ":061000");
    row("a fraction", ":61000", ":61000.0");
    row("an exponent", ":61000", ":61e3");
    row("a negative clock", ":61000", ":-61000");
    row("minus zero", ":61000", ":-0");
    row("a plus sign", ":61000", ":+61000");
    row("a number beyond 2^53", ":61000", ":9007199254740992");
    row("a number beyond 64 bits", ":61000", ":99999999999999999999");
    row("a text for a number", ":61000", ":\"61000\"");
    row("sequence 0", "\"sequence\":7", "\"sequence\":0");
    row("sequence 07", "\"sequence\":7", "\"sequence\":07");
    row("an input that is a list", "{\"file\":\"5.root.json\"}", "[\"file\",\"5.root.json\"]");
    row("an input that is null", "{\"file\":\"5.root.json\"}", "null");
    row("an input with one member twice", "\"file\":\"5.root.json\"",
        "\"file\":\"5.root.json\",\"file\":\"6.root.json\"");
    row("an input with a comma too many", "\"5.root.json\"},\"kind", "\"5.root.json\",},\"kind");
    row("an input that goes on", "\"5.root.json\"},\"kind", "\"5.root.json\"}},\"kind");
    row("an input that does not end", "\"5.root.json\"},\"kind", "\"5.root.json\",\"kind");
    row("a number of another spelling", "{\"threshold\":3}", "{\"threshold\":03}");
    row("an unknown member", "\"step\":", "\"stage\":1,\"step\":");
    row("a member missing", "\"step\":\"sign\",", "");
    row("a member twice", "\"step\":\"sign\",", "\"step\":\"sign\",\"step\":\"sign\",");
    row("other order", "\"sequence\":7,\"shown\":null", "\"shown\":null,\"sequence\":7");
    row("capital hex", "\"shown\":null",
        "\"shown\":\"ABCDEF6789012345678901234567890123456789012345678901234567890123\"");
    row("hex that is none", "\"shown\":null",
        "\"shown\":\"g123456789012345678901234567890123456789012345678901234567890123\"");
    row("short hex", "\"shown\":null", "\"shown\":\"00\"");
    row("an empty digest", "\"shown\":null", "\"shown\":\"\"");
    row("a time of another form", "Z\"", "+00:00\"");
    row("a time with a fraction", "Z\"", ".0Z\"");
    row("a leap second", ":21Z", ":60Z");
    row("a day that is none", "-21T", "-31T");
    row("a boot id in capitals", "6f2c1f6e-", "6F2C1F6E-");
    row("a boot id too short", "6f2c1f6e-", "6f2c1f6-");
    row("evidence out of order", "\"evidence\":{",
        "\"evidence\":{\"6\":\"0000000000000000000000000000000000000000000000000000000000000000\",");
    row("evidence twice", "\"evidence\":{",
        "\"evidence\":{\"5.root.json\":\"0000000000000000000000000000000000000000000000000000000000000000\",");
    row("evidence without a digest", "\"evidence\":{", "\"evidence\":{\"4\":null,");
    row("evidence as a list", "\"evidence\":{", "\"evidence\":[{");
}

/// The forger sets the line's own hash right each time.
void RecordTest::hasOneSpellingOnly() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    auto entry = entryOf(RecordKind::result, "sign");
    entry.shown.reset();
    const auto line = lineWith(entry);
    QCOMPARE(outcomeOf(recordIn(rehashed(line))), "accepted");
    const auto edited = rehashed(replaced(line, from.toStdString(), to.toStdString()));
    QVERIFY(edited != line);
    QCOMPARE(outcomeOf(recordIn(edited)), "transcript.malformed");
}

void RecordTest::isRefusedWhenItsHashWasChanged() {
    const auto line = lineWith(entryOf(RecordKind::result, "sign"));
    QCOMPARE(outcomeOf(recordIn(replaced(line, "Dana", "Dina"))), "transcript.hash");
    auto other = line;
    other[other.size() - 3] = other[other.size() - 3] == '0' ? '1' : '0';
    QCOMPARE(outcomeOf(recordIn(other)), "transcript.hash");
    other[other.size() - 3] = 'A';
    QCOMPARE(outcomeOf(recordIn(other)), "transcript.malformed");
    QCOMPARE(outcomeOf(recordIn(line + "\n")), "transcript.malformed");
    QCOMPARE(outcomeOf(recordIn(line + " ")), "transcript.malformed");
}

void RecordTest::isRefusedWhenItIsCutShort() {
    const auto line = lineWith(entryOf(RecordKind::result, "sign"));
    const auto body = line.substr(0, line.rfind(",\"hash\":\""));
    for (std::size_t length = 0; length < line.size(); ++length)
        QVERIFY(!recordIn(line.substr(0, length)));
    // The same with a hash that fits what is left.
    for (std::size_t length = 0; length < body.size(); ++length)
        QCOMPARE(outcomeOf(recordIn(rehashed(body.substr(0, length) + ",\"hash\":\""))), "transcript.malformed");
}

/// Bytes at random places replaced by such that mean something to a reader; the hash always fits. What is accepted all
/// the same must be exactly what would be written for it.
void RecordTest::survivesGarbage() {
    const auto line = lineWith(entryOf(RecordKind::result, "sign"));
    const auto body = line.substr(0, line.rfind(",\"hash\":\""));
    constexpr std::string_view meaningful = "\"\\{}[]:,0a-. \t\x7f\xff\xc3u";
    std::uint64_t state = 42;
    const auto next = [&](std::size_t bound) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(state >> 33U) % bound;
    };
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        auto edited = body;
        for (std::size_t i = 0, edits = 1 + next(3); i < edits; ++i)
            edited[next(edited.size())] = meaningful[next(meaningful.size())];
        const auto whole = rehashed(edited + ",\"hash\":\"");
        const auto record = recordIn(whole);
        if (!record)
            continue;
        ++accepted;
        QCOMPARE(*lineOf(*record, record->sequence, record->moment, record->previous), whole + '\n');
    }
    QVERIFY2(accepted > 100, QByteArray::number(accepted));
}
