#include "collect_test.h"

#include "app/errors.h"
#include "session/stage.h"
#include "ui/collect/holder_table.h"
#include "ui/pages/collect_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"

using namespace anchorite;
using namespace anchorite::test;

namespace {

/// A page over a ceremony that waits for its first signature.
class Room {
  public:
    explicit Room(const std::string& before = "sign ben", bool twoPayloads = false) {
        {
            auto ceremony = stage_.before(before);
            document_ = ceremony.composeDraft().value();
            first_ = ceremony.document()->payload().bytes();
            if (twoPayloads) {
                fixAnother(ceremony);
            }
            payload_ = ceremony.document()->payload().bytes();
        }
        ui::CeremonyDesk::open(
            &owner_, QString::fromStdString(stage_.folder()), [this] { return stage_.open(); },
            [this](Result<std::unique_ptr<ui::CeremonyDesk>> desk) { desk_ = std::move(desk).value(); });
        if (!QTest::qWaitFor([this] { return desk_ != nullptr; }, 20000)) {
            qFatal("the ceremony does not open");
        }
        page_ = std::make_unique<ui::CollectPage>(*desk_, surroundings_);
        page_->resize(1000, 600);
        page_->show();
        settle();
    }
    ~Room() { page_.reset(); }

    [[nodiscard]] ui::CollectPage& page() { return *page_; }
    [[nodiscard]] const std::string& earlier() const { return first_; }
    [[nodiscard]] const std::string& payload() const { return payload_; }
    [[nodiscard]] ui::HolderTable& table() { return *page_->findChild<ui::HolderTable*>(); }
    [[nodiscard]] QString said(const char* name) { return page_->findChild<ui::Label*>(QLatin1String(name))->said(); }
    [[nodiscard]] QString cell(int row, int column) { return table().item(row, column)->text(); }
    void settle() {
        (void)QTest::qWaitFor([this] { return !desk_->busy(); }, 20000);
        QTest::qWait(20);
        (void)QTest::qWaitFor([this] { return !desk_->busy(); }, 20000);
    }
    void take(const std::string& label, const std::string& payload) {
        const auto key = keyOf(label);
        page_->take("incoming", bytesOf(R"({"keyid":")" + key.keyid() + R"(","sig":")" + key.sign(payload) + "\"}"),
                    "file");
        settle();
    }
    /// A whole root of this version that lapses a day later, made elsewhere and signed by that key.
    void takeRootADayLater(const std::string& label) {
        auto other = rotation::RootDraft::read(document_).value();
        other.setExpiry(*UtcTime::parse("2027-06-02T00:00:00Z"), std::nullopt).value();
        auto document = other.document();
        metadata::KeyReader keys;
        const auto payload = metadata::SignedRoot::parse(document, keys).value().payload().bytes();
        const auto key = keyOf(label);
        const auto at = document.find('[', document.find("\"signatures\"")) + 1;
        document.insert(at, R"({"keyid":")" + key.keyid() + R"(","sig":")" + key.sign(payload) + "\"}");
        page_->take("1.root.json", bytesOf(document), "file");
        settle();
    }
    [[nodiscard]] ui::PageAct act(const char* name) {
        for (const auto& one : page_->face().acts) {
            if (one.name == QLatin1String(name)) {
                return one;
            }
        }
        qFatal("no act %s", name);
    }

  private:
    /// The same version, expiring as planned, with one more member: another root 1.
    static void fixAnother(Ceremony& ceremony) {
        auto other = rotation::RootDraft::read(ceremony.composeDraft().value()).value();
        other.setMember("x-note", "second").value();
        auto input = step("draft");
        input.files = {brought("draft.json", other.document())};
        input.exception = ExceptionText{"a name was wrong", {"AA", "WW"}};
        (void)ceremony.record(input).value();
    }

    Stage stage_;
    QObject owner_;
    std::unique_ptr<ui::CeremonyDesk> desk_;
    ui::Surroundings surroundings_{stage_.disk,
                                   stage_.random,
                                   stage_.clock,
                                   UtcTime::fromUnixSeconds(0),
                                   {},
                                   {},
                                   {},
                                   true,
                                   {.decoder = BIN "/anchorite-decoder",
                                    .video = {},
                                    .devices = {},
                                    .system = {},
                                    .calls = {},
                                    .partners = {},
                                    .steady = {}},
                                   {}};
    std::string document_;
    std::string first_;
    std::string payload_;
    std::unique_ptr<ui::CollectPage> page_;
};

constexpr int newColumn = 2;
constexpr int howColumn = 3;

}  // namespace

void CollectTest::saysWhoIsMissingBeforeAnybodyHasSigned() {
    Room room;
    QCOMPARE(room.table().rowCount(), 3);
    QCOMPARE(room.cell(0, newColumn), QStringLiteral("not yet"));
    QVERIFY2(room.said("sentence").startsWith(QStringLiteral("Signatures by ")), qPrintable(room.said("sentence")));
    QVERIFY(!room.act("finish").open);
    QVERIFY(!room.act("finish").primary);
}

void CollectTest::countsWhatIsValidAndOpensFinishOnlyThen() {
    Room room;
    room.take("ben", room.payload());
    QCOMPARE(room.cell(0, newColumn), QStringLiteral("valid"));
    QCOMPARE(room.cell(0, howColumn), QStringLiteral("File"));
    QVERIFY(!room.act("finish").open);
    room.take("dan", room.payload());
    QVERIFY(room.act("finish").open);
    QVERIFY(room.act("finish").primary);
    QSignalSpy done(&room.page(), &ui::CollectPage::done);
    room.act("finish").run();
    room.settle();
    QCOMPARE(done.count(), 1);
}

/// As in sigstore/root-signing#492 (ux.md 5.3, check 21).
void CollectTest::aSignatureForAnotherRootIsListedAndNeverCounted() {
    Room room("sign ben", true);
    room.take("ben", room.earlier());
    QCOMPARE(room.cell(0, newColumn), QStringLiteral("other root"));
    QVERIFY(room.said("newsTitle").startsWith(QStringLiteral("0 of 1 valid signatures")));
    QVERIFY2(room.said("newsText").contains(QStringLiteral("words ")), qPrintable(room.said("newsText")));
    QVERIFY(!room.act("finish").open);
    room.page().closesSomething();
    room.table().choose("Ben Holder");
    QTest::keyClick(&room.table(), Qt::Key_Return);
    QVERIFY(room.page().findChild<QWidget*>(QStringLiteral("news"))->isVisible());
    QVERIFY(room.said("newsText").contains(QStringLiteral("root 1")));
    room.take("ben", room.payload());
    QCOMPARE(room.cell(0, newColumn), QStringLiteral("valid"));
}

/// Two roots of one version whose expiry differs by a day: the case itself.
void CollectTest::aRootThatLapsesADayLaterIsAnotherRoot() {
    Room room;
    room.takeRootADayLater("ben");
    QVERIFY2(room.said("newsTitle").startsWith(QStringLiteral("0 of 1 valid signatures")),
             qPrintable(room.said("newsTitle")));
    QCOMPARE(room.cell(0, newColumn), QStringLiteral("other root"));
    QVERIFY(!room.act("finish").open);
    // Not dropped either: another arrival leaves it where it is.
    room.take("dan", room.payload());
    QCOMPARE(room.cell(2, newColumn), QStringLiteral("valid"));
    QVERIFY(room.cell(0, newColumn) != QStringLiteral("not yet"));
    QVERIFY(room.cell(0, newColumn) != QStringLiteral("valid"));
    QVERIFY(!room.act("finish").open);
    room.take("ben", room.payload());
    QCOMPARE(room.cell(0, newColumn), QStringLiteral("valid"));
    QVERIFY(room.act("finish").open);
}

void CollectTest::rubbishUnderAKnownKeyidIsNoSignature() {
    Room room;
    room.take("ben", "something else");
    QCOMPARE(room.cell(0, newColumn), QStringLiteral("invalid"));
    QVERIFY(!room.act("finish").open);
    room.page().take("noise", bytesOf("no signature at all"), "file");
    room.settle();
    QCOMPARE(room.cell(1, newColumn), QStringLiteral("not yet"));
}

void CollectTest::returnInTheTableSignsAndAsksForNothing() {
    Room room;
    QSignalSpy sign(&room.page(), &ui::CollectPage::signWanted);
    QSignalSpy send(&room.page(), &ui::CollectPage::sendWanted);
    room.table().setFocus();
    QTest::keyClick(&room.table(), Qt::Key_Return);
    room.settle();
    QCOMPARE(sign.count() + send.count(), 0);
}

void CollectTest::makesARequestForTheChosenPerson() {
    Room room;
    QSignalSpy send(&room.page(), &ui::CollectPage::sendWanted);
    room.table().choose("Cleo Holder");
    room.act("sendRequest").run();
    room.settle();
    QCOMPARE(send.count(), 1);
    QCOMPARE(send.front().at(2).toString(), QStringLiteral("Cleo Holder"));
    QCOMPARE(room.cell(1, howColumn), QStringLiteral("Request made"));
}

int main(int count, char** words) {
    QApplication application(count, words);
    ui::applyTheme(application, ui::ThemeName::light);
    CollectTest test;
    return QTest::qExec(&test, count, words);
}
