#include "chain_test.h"

#include "kit.h"

using anchorite::UtcTime;
using anchorite::record::Anchor;
using namespace anchorite::test;

namespace {

/// In which record a byte of the text stands, from 1.
std::int64_t recordAt(const Forger& forger, std::size_t byte) {
    std::int64_t record = 1;
    for (std::size_t end = 0; record <= static_cast<std::int64_t>(forger.lines.size()); ++record) {
        end += forger.lines[static_cast<std::size_t>(record - 1)].size();
        if (byte < end)
            break;
    }
    return record;
}

/// Damage, and no other place than this.
bool isDamagedAt(const TranscriptFacts& facts, std::int64_t record) {
    return !facts.isSound() && facts.problems.back().damage && facts.problems.back().record == record &&
           facts.heads.size() == static_cast<std::size_t>(record - 1);
}

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const auto& line : lines)
        all += line;
    return all;
}

}  // namespace

void ChainTest::handsOutEveryRecordInOrder() {
    const auto forger = transcriptOf(5);
    std::vector<std::string> steps;
    const auto facts =
        readTranscript(forger.text(), plan, [&](Record&& record) { steps.push_back(std::move(record.step)); });
    QCOMPARE(verdict(facts), "sound");
    QCOMPARE(steps, (std::vector<std::string>{"", "step-2", "step-3", "step-4", "step-5"}));
    QVERIFY(facts.heads == forger.heads);
    QVERIFY(facts.head() == forger.head);
    QCOMPARE(facts.soundBytes, forger.text().size());
    QVERIFY(facts.torn.empty());
    QCOMPARE(verdict(readTranscript(forger.text(), std::nullopt, [](Record&&) {})), "sound");
}

void ChainTest::acceptsAnEmptyFile() {
    const auto facts = read("");
    QCOMPARE(verdict(facts), "sound");
    QVERIFY(!facts.head());
    QVERIFY(verdictOf(facts, {}).consistent);
    QCOMPARE(verdictOf(facts, {}).records, 0);
}

void ChainTest::reportsEveryFlippedBitAtItsRecord() {
    const auto forger = transcriptOf(4);
    const auto text = forger.text();
    for (std::size_t bit = 0; bit < text.size() * 8; ++bit) {
        auto flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto facts = read(flipped);
        QVERIFY2(isDamagedAt(facts, recordAt(forger, bit / 8)),
                 qPrintable("bit " + QString::number(bit) + ": " + verdict(facts)));
    }
}

void ChainTest::reportsEveryChangedByteAtItsRecord() {
    const auto forger = transcriptOf(3);
    const auto text = forger.text();
    for (std::size_t byte = 0; byte + 1 < text.size(); ++byte) {
        for (const char other : {'\n', '\0', '"', ' ', '\xff'}) {
            if (text[byte] == other)
                continue;
            auto changed = text;
            changed[byte] = other;
            QVERIFY2(isDamagedAt(read(changed), recordAt(forger, byte)), qPrintable(QString::number(byte)));
        }
    }
}

void ChainTest::setsATornEndApartWhereverItWasTorn() {
    const auto forger = transcriptOf(3);
    const auto text = forger.text();
    const auto start = text.size() - forger.lines.back().size();
    QCOMPARE(verdict(read(text.substr(0, start))), "sound");
    for (auto size = start + 1; size < text.size(); ++size) {
        const auto facts = read(text.substr(0, size));
        QCOMPARE(verdict(facts), "transcript.torn at 3");
        QVERIFY(facts.isSound());
        QCOMPARE(facts.soundBytes, start);
        QCOMPARE(facts.torn, text.substr(start, size - start));
        QCOMPARE(facts.heads.size(), std::size_t{2});
    }
}

void ChainTest::acceptsANulFilledTailAsTorn() {
    const auto forger = transcriptOf(3);
    for (const std::size_t kept : {std::size_t{0}, std::size_t{1}, std::size_t{100}, forger.lines[2].size() - 1}) {
        const auto torn = forger.lines[2].substr(0, kept) + std::string(forger.lines[2].size() - kept, '\0');
        const auto facts = read(forger.lines[0] + forger.lines[1] + torn);
        QCOMPARE(verdict(facts), "transcript.torn at 3");
        QVERIFY(facts.torn == torn);
    }
    // Not where records follow: nothing is written behind what was not synced.
    const auto facts = read(forger.lines[0] + std::string(100, '\0') + forger.lines[1] + forger.lines[2]);
    QVERIFY(isDamagedAt(facts, 2));
}

void ChainTest::refusesATornEndThatIsNone() {
    const auto forger = transcriptOf(2);
    const auto text = forger.text();
    auto changed = text;
    changed.back() = ' ';
    QCOMPARE(verdict(read(changed)), "transcript.malformed at 2");
    changed.pop_back();
    QCOMPARE(verdict(read(changed)), "transcript.torn at 2");
    QCOMPARE(verdict(read(text + std::string(anchorite::record::recordLimit, 'x'))), "transcript.torn at 3");
    QCOMPARE(verdict(read(text + std::string(anchorite::record::recordLimit + 1, 'x'))), "transcript.too-large at 3");
}

void ChainTest::refusesChangedOrders_data() {
    QTest::addColumn<QVector<int>>("order");
    QTest::addColumn<QString>("outcome");
    using Order = QVector<int>;
    QTest::newRow("as it was") << Order{1, 2, 3, 4, 5} << "sound";
    QTest::newRow("two swapped") << Order{1, 3, 2, 4, 5} << "transcript.sequence at 2";
    QTest::newRow("the last two swapped") << Order{1, 2, 3, 5, 4} << "transcript.sequence at 4";
    QTest::newRow("the first not first") << Order{2, 1, 3, 4, 5} << "transcript.sequence at 1";
    QTest::newRow("one removed") << Order{1, 2, 4, 5} << "transcript.sequence at 3";
    QTest::newRow("the first removed") << Order{2, 3, 4, 5} << "transcript.sequence at 1";
    QTest::newRow("one twice") << Order{1, 2, 2, 3, 4, 5} << "transcript.sequence at 3";
    QTest::newRow("the first twice") << Order{1, 1, 2, 3} << "transcript.sequence at 2";
    QTest::newRow("the last twice") << Order{1, 2, 3, 4, 5, 5} << "transcript.sequence at 6";
    QTest::newRow("an empty line") << Order{1, 2, 0, 3} << "transcript.malformed at 3";
    QTest::newRow("an empty line last") << Order{1, 2, 0} << "transcript.malformed at 3";
}

void ChainTest::refusesChangedOrders() {
    QFETCH(QVector<int>, order);
    QFETCH(QString, outcome);
    const auto forger = transcriptOf(5);
    std::string text;
    for (const int place : order)
        text += place == 0 ? "\n" : forger.lines[static_cast<std::size_t>(place - 1)];
    QCOMPARE(verdict(read(text)), outcome);
}

void ChainTest::refusesATranscriptOfAnotherPlan() {
    const auto other = anchorite::crypto::sha256(anchorite::asBytes("another plan"));
    const auto text = transcriptOf(3).text();
    const auto facts = readTranscript(text, other, [](Record&&) {});
    QCOMPARE(verdict(facts), "transcript.plan at 1");
    QVERIFY(!facts.isSound());
    QVERIFY(facts.heads.empty());
    QCOMPARE(verdict(readTranscript(text, std::nullopt, [](Record&&) {})), "sound");
}

void ChainTest::refusesRecordsAfterTheClose() {
    auto forger = transcriptOf(2);
    forger.add(entryOf(RecordKind::close, "close"));
    QCOMPARE(verdict(read(forger.text())), "sound");
    forger.add(entryOf(RecordKind::remark, ""));
    QCOMPARE(verdict(read(forger.text())), "transcript.after-close at 4");
    // Not torn either.
    QVERIFY(!read(forger.text()).isSound());
}

/// Each line and its number is right; only the links tell.
void ChainTest::refusesARecordThatLinksElsewhere() {
    const auto ours = transcriptOf(4);
    auto theirs = Forger();
    theirs.add(beginning());
    theirs.add(entryOf(RecordKind::remark, "a lie"));
    auto lines = ours.lines;
    lines[1] = theirs.lines[1];
    QCOMPARE(verdict(read(joined(lines))), "transcript.previous at 3");
    // A record put in, and all behind it numbered anew, but linked as before.
    Forger inserted;
    inserted.add(beginning());
    inserted.head = ours.heads[1];
    inserted.add(entryOf(RecordKind::result, "step-3"));
    QCOMPARE(verdict(read(inserted.text())), "transcript.previous at 2");
}

void ChainTest::refusesOverlongLines() {
    const auto forger = transcriptOf(2);
    const std::string longLine(anchorite::record::recordLimit, 'x');
    QCOMPARE(verdict(read(forger.text() + longLine + "\n")), "transcript.too-large at 3");
    QCOMPARE(verdict(read(longLine + longLine + "\n" + forger.text())), "transcript.too-large at 1");
}

void ChainTest::handsOutNothingAfterTheFirstDamage() {
    auto lines = transcriptOf(6).lines;
    lines[3][20] = '#';
    std::vector<std::int64_t> seen;
    const auto facts =
        readTranscript(joined(lines), plan, [&](const Record& record) { seen.push_back(record.sequence); });
    QCOMPARE(seen, (std::vector<std::int64_t>{1, 2, 3}));
    QCOMPARE(facts.problems.size(), std::size_t{1});
    QCOMPARE(verdict(facts), "transcript.hash at 4");
}

void ChainTest::notesClocksAndStarts_data() {
    QTest::addColumn<int>("seconds");  // wall clock
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<bool>("started");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("an hour of waiting") << 3600 << 3'600'000 << false << "sound";
    QTest::newRow("within two seconds, slow") << 8 << 10'000 << false << "sound";
    QTest::newRow("within two seconds, fast") << 12 << 10'000 << false << "sound";
    QTest::newRow("more than two seconds slow") << 7 << 9001 << false << "transcript.clock at 3";
    QTest::newRow("more than two seconds fast") << 12 << 9999 << false << "transcript.clock at 3";
    QTest::newRow("a year forward") << 31'536'000 << 10'000 << false << "transcript.clock at 3";
    QTest::newRow("one second back") << -1 << 1000 << false << "transcript.clock at 3";
    QTest::newRow("the monotonic clock back") << 0 << -1 << false << "transcript.clock at 3";
    QTest::newRow("another start") << 600 << -50'000 << true << "transcript.boot at 3";
    QTest::newRow("another start, clock back") << -600 << 10 << true << "transcript.clock at 3";
}

void ChainTest::notesClocksAndStarts() {
    QFETCH(int, seconds);
    QFETCH(int, milliseconds);
    QFETCH(bool, started);
    QFETCH(QString, outcome);
    auto forger = transcriptOf(2);
    auto moment = forger.clock.moment;
    moment.time = UtcTime::fromUnixSeconds(moment.time.unixSeconds() + seconds);
    moment.monotonic += milliseconds;
    moment.boot = started ? secondBoot : firstBoot;
    forger.add(entryOf(RecordKind::remark, ""), 3, moment);
    const auto facts = read(forger.text());
    QCOMPARE(verdict(facts), outcome);
    QVERIFY(facts.isSound());
    QVERIFY(verdictOf(facts, {}).consistent);
    QCOMPARE(facts.heads.size(), std::size_t{3});
    const bool noted =
        std::ranges::any_of(facts.problems, [](const auto& problem) { return problem.code == "transcript.boot"; });
    QCOMPARE(noted, started);
}

void ChainTest::doesNotNoteOrdinaryClocks() {
    // The wall clock is kept in whole seconds: 1.999 s can look like 1 s or like 2 s.
    Forger forger;
    forger.add(beginning());
    Moment moment = forger.clock.moment;
    for (std::int64_t i = 2; i < 200; ++i) {
        moment.monotonic += 1999;
        moment.time = UtcTime::fromUnixSeconds(1'790'000'000 + moment.monotonic / 1000);
        forger.add(entryOf(RecordKind::remark, ""), i, moment);
    }
    QVERIFY(read(forger.text()).problems.size() <= 1);  // the first step, from the fake clock's own zero
    QVERIFY(read(forger.text()).isSound());
}

void ChainTest::findsARewrittenChainByAnAnchorOnly() {
    const auto ours = transcriptOf(6);
    Forger rewritten;
    rewritten.add(beginning());
    for (int i = 2; i <= 6; ++i)
        rewritten.add(entryOf(RecordKind::result, i < 4 ? "step-" + std::to_string(i) : "a lie"));
    const auto facts = read(rewritten.text());
    QCOMPARE(verdict(facts), "sound");
    QVERIFY(verdictOf(facts, {}).consistent);
    QVERIFY(verdictOf(facts, {}).anchored.empty());
    for (std::size_t record = 1; record <= 6; ++record) {
        const auto answer = verdictOf(facts, {Anchor{ours.heads[record - 1], "sheet"}});
        QCOMPARE(answer.unmatched.empty(), record < 4);
        QCOMPARE(answer.anchored.size(), record < 4 ? std::size_t{1} : std::size_t{0});
    }
}

void ChainTest::findsACutTailByAnAnchorOnly() {
    const auto ours = transcriptOf(4);
    const auto facts = read(ours.lines[0] + ours.lines[1]);
    QCOMPARE(verdict(facts), "sound");
    const auto answer = verdictOf(facts, {{ours.heads[1], "sheet 1"}, {ours.heads[3], "sheet 2"}});
    QCOMPARE(answer.unmatched, std::vector<std::string>{"sheet 2"});
    QCOMPARE(answer.anchored.size(), std::size_t{1});
    QCOMPARE(answer.anchored[0].source, std::string("sheet 1"));
}

void ChainTest::saysWhichRecordAnAnchorNames() {
    const auto ours = transcriptOf(5);
    const auto answer =
        verdictOf(read(ours.text()), {{ours.heads[4], "close"}, {ours.heads[0], "first"}, {plan, "plan"}});
    QVERIFY(answer.consistent);
    QCOMPARE(answer.records, 5);
    QVERIFY(answer.head == ours.head);
    QCOMPARE(answer.anchored.size(), std::size_t{2});
    QCOMPARE(answer.anchored[0].record, 5);
    QCOMPARE(answer.anchored[1].record, 1);
    // The words of the plan name no record.
    QCOMPARE(answer.unmatched, std::vector<std::string>{"plan"});
}

void ChainTest::anchorsTheSoundPartOfADamagedTranscript() {
    const auto ours = transcriptOf(5);
    auto lines = ours.lines;
    lines[3][20] = '#';
    const auto answer = verdictOf(read(joined(lines)), {{ours.heads[2], "sheet 1"}, {ours.heads[3], "sheet 2"}});
    QVERIFY(!answer.consistent);
    QCOMPARE(answer.anchored.size(), std::size_t{1});
    QCOMPARE(answer.unmatched, std::vector<std::string>{"sheet 2"});
    QCOMPARE(answer.problems.size(), std::size_t{1});
}
