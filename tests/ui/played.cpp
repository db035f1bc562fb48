#include "played.h"

#include <QDir>
#include <QTemporaryDir>

#include "ceremony/record/session/release.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/words.h"
#include "played_plans.h"
#include "record/holder.h"

namespace anchorite::test {

namespace {

using record::Ceremony;
using record::Step;
using record::StepInput;
using record::StepKind;

/// A few seconds pass between two looks; ends before the clock of the window.
class PastClock final : public record::Clock {
  public:
    record::Moment now() override {
        time_ = UtcTime::fromUnixSeconds(time_.unixSeconds() + 4);
        monotonic_ += 4000;
        return {time_, monotonic_, "6f9c1f6e-7c55-4f0e-9d0b-3a3f0f3c2b11"};
    }

  private:
    UtcTime time_ = *UtcTime::parse("2026-11-21T13:22:00Z");
    std::int64_t monotonic_ = 60'000;
};

/// No power is lost while a tale is played: it is made anew in every run.
transfer::SystemCalls withoutSync() {
    auto calls = transfer::SystemCalls::ofKernel();
    calls.sync = [](int) { return 0; };
    return calls;
}

record::BroughtFile brought(const std::string& name, const std::string& text) {
    return {name, {text.begin(), text.end()}};
}

std::string statementBy(const std::string& label, crypto::StatementKind kind, const crypto::Sha256& digest) {
    const TestKey key(letterOf(label));
    record::Statement statement;
    statement.keyid = metadata::KeyId(key.keyid());
    statement.kind = kind;
    statement.digest = digest;
    const auto message = statementMessage(kind, digest);
    statement.signature = *fromHex(key.sign(std::string(asText(message))));
    return textOf(statement);
}

/// Everything that the people do, in the order of the script.
class People {
  public:
    People(Tale tale, QString place)
        : tale_(tale),
          place_(std::move(place)),
          folder_(QDir(place_).filePath(QStringLiteral("workspace"))),
          ports_{disk_, clock_, random_, UtcTime::fromUnixSeconds(0)} {}

    Result<void> play() {
        auto ceremony = TRY(Ceremony::create(ports_, folder_.toStdString(), planOf(tale_), std::nullopt));
        while (!ceremony.next().empty()) {
            const Step step = ceremony.next().front().step;
            keep(step.id());
            if (step.kind == StepKind::sign) {
                TRY(collect(ceremony));
            } else {
                TRY(act(ceremony, step));
            }
        }
        keep(Played::closed);
        return {};
    }

    [[nodiscard]] QString snapshot(const std::string& moment) const {
        return QDir(place_).filePath(QString::fromLatin1(QByteArray::fromStdString(moment).toHex()));
    }

  private:
    void keep(const std::string& moment) const { copyTree(folder_, snapshot(moment)); }

    static Result<void> recorded(Ceremony& ceremony, const StepInput& input) {
        TRY(ceremony.record(input));
        return {};
    }

    Result<void> act(Ceremony& ceremony, const Step& step) {
        if (step.kind == StepKind::release) {
            return release(ceremony);
        }
        if (step.kind == StepKind::exportBundle) {
            TRY(ceremony.exported({{"plan.json", ceremony.plan().digest()}}, "bundle"));
            return {};
        }
        if (step.kind == StepKind::close) {
            TRY(ceremony.close("", std::nullopt));
            return {};
        }
        return recorded(ceremony, inputFor(ceremony, step));
    }

    Result<void> release(Ceremony& ceremony) {
        const auto document = *ceremony.document();
        const auto out = joinPath(place_.toStdString(), "published");
        TRY(ceremony.releasing(document));
        TRY(record::release(disk_, document, ceremony.predecessor(), out, false, ceremony.confirmedNow()));
        TRY(ceremony.released(document, {std::to_string(document.version().number()) + ".root.json"}));
        return {};
    }

    StepInput inputFor(Ceremony& ceremony, const Step& step) {
        StepInput input;
        input.step = step.id();
        if (const auto digest = ceremony.expectedWords(input.step)) {
            input.words = record::ReadBack::ofAllWords(crypto::wordRows(crypto::wordsOf(*digest)), *digest).value();
        }
        fillIn(ceremony, step, input);
        return input;
    }

    void fillIn(Ceremony& ceremony, const Step& step, StepInput& input);
    Result<void> collect(Ceremony& ceremony);
    Result<void> send(Ceremony& ceremony, const std::string& label, const std::string& payload,
                      const std::string& how) {
        const TestKey key(letterOf(label));
        const auto text = R"({"keyid":")" + key.keyid() + R"(","sig":")" + key.sign(payload) + "\"}";
        TRY(ceremony.receive(brought(label + ".sig", text), how, std::nullopt, std::nullopt));
        return {};
    }
    static void copyTree(const QString& from, const QString& to) {
        QDir().mkpath(to);
        for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            const QString target = QDir(to).filePath(entry.fileName());
            entry.isDir() ? copyTree(entry.filePath(), target) : void(QFile::copy(entry.filePath(), target));
        }
    }
    friend class anchorite::test::Played;

    Tale tale_;
    QString place_;
    QString folder_;
    transfer::LocalDisk disk_{withoutSync()};
    PastClock clock_;
    CountingRandom random_{1};
    record::Ports ports_;
};

void People::fillIn(Ceremony& ceremony, const Step& step, StepInput& input) {
    const auto sealed = [&](const std::string& number) {
        input.values = {{"number", number}, {"again", number}};
        input.witness = "HS";
    };
    switch (step.kind) {
        case StepKind::rollCall:
            for (const auto& person : ceremony.plan().people) {
                input.values.emplace_back("present", person.name + "=" + person.initials);
            }
            return;
        case StepKind::machine:
            input.values = {{"result", "pass"}};
            input.files = {brought("machine.txt", "no sign of a connection was found\n")};
            return;
        case StepKind::clock: {
            const auto now = clock_.now().time.text();
            input.values = {{"watch1", now}, {"watch2", now}};
            input.witness = "HS";
            return;
        }
        case StepKind::bagIn:
            return sealed(bagOf(ceremony.plan(), step.subject));
        case StepKind::bagOut:
            return sealed("AX-2611-" + step.subject);
        case StepKind::predecessor:
            input.files = {brought("5.root.json", Played::rootBefore())};
            return;
        case StepKind::dice:
            input.values = {{"rolls", "62"}};
            return;
        case StepKind::key:
            input.files = {brought(step.subject + ".pub",
                                   writeJson(TestKey(letterOf(step.subject)).object(), metadata::MemberOrder::sorted))};
            return;
        case StepKind::custody:
            input.values = {{"medium", "stick " + step.subject}, {"kdf", "Argon2id 4 x 1 GiB"}};
            return;
        case StepKind::restoreTest:
        case StepKind::possession:
            input.files = {brought("proof", statementBy(step.subject, crypto::StatementKind::proofOfPossession,
                                                        *ceremony.challengeFor(input.step)))};
            return;
        case StepKind::draft:
            input.files = {brought("draft.json", ceremony.composeDraft().value())};
            return;
        case StepKind::secondEncoder:
            input.values = {{"program", "anchorite_verify.py"}};
            return;
        case StepKind::signCheckpoint:
        case StepKind::closeCheckpoint:
            for (const auto& label : keysPresent(ceremony.plan())) {
                const auto kind = step.kind == StepKind::signCheckpoint ? crypto::StatementKind::checkpoint
                                                                        : crypto::StatementKind::closingHead;
                input.files.push_back(brought(label, statementBy(label, kind, ceremony.checkpointHead())));
            }
            return;
        case StepKind::destroy:
            input.values = {{"method", "stick and card shredded"}};
            input.witness = "HS";
            return;
        case StepKind::statement:
            input.values = {{"text", "I have seen every step"}};
            return;
        case StepKind::teardown:
            input.values = {{"laptop", "wiped, certificate 1"}, {"boot medium", "sealed in AX-261103"}};
            return;
        case StepKind::rehearsal:
        case StepKind::planWords:
        case StepKind::planCheckpoint:
        case StepKind::incident:
        case StepKind::keyWords:
        case StepKind::sign:
        case StepKind::complete:
        case StepKind::clients:
        case StepKind::finalWords:
        case StepKind::release:
        case StepKind::exportBundle:
        case StepKind::publication:
        case StepKind::exceptions:
        case StepKind::nextDates:
        case StepKind::close:
            return;
    }
}

/// In the next root's tale a first draft had a wrong note; who signed that one signs nothing.
Result<void> People::collect(Ceremony& ceremony) {
    keep(Played::nobodyAsked);
    const auto earlier = ceremony.document()->payload().bytes();
    if (tale_ == Tale::next) {
        auto other = TRY(rotation::RootDraft::read(TRY(ceremony.composeDraft())));
        TRY(other.setMember("x-note", "second"));
        StepInput input;
        input.step = "draft";
        input.files = {brought("draft.json", other.document())};
        input.exception = record::ExceptionText{"the note was missing", {"IL", "HS"}};
        TRY(recorded(ceremony, input));
        // What was done for the first one is done again.
        while (ceremony.next().front().step.kind != StepKind::sign) {
            const Step again = ceremony.next().front().step;
            TRY(act(ceremony, again));
        }
    }
    const auto payload = ceremony.document()->payload().bytes();
    if (tale_ == Tale::first) {
        TRY(send(ceremony, "amara-root", payload, "QR"));
        TRY(send(ceremony, "dana-root", payload, "QR"));
        return send(ceremony, "ravi-root", payload, "USB file");
    }
    TRY(ceremony.requestFor("Mei Chen", "yearly"));
    keep(Played::oneAsked);
    TRY(send(ceremony, "amara-root", payload, "QR"));
    TRY(send(ceremony, "dana-root", payload, "QR"));
    TRY(send(ceremony, "sofia-root", earlier, "USB file"));
    keep(Played::partlySigned);
    TRY(send(ceremony, "ravi-root", payload, "QR"));
    TRY(send(ceremony, "mei-root", payload, "QR"));
    keep(Played::allSigned);
    return {};
}

}  // namespace

std::string Played::rootBefore() {
    return rootFive();
}

bool Played::copy(Tale tale, const std::string& moment, const QString& folder) {
    static QTemporaryDir place;
    const QString own = place.filePath(QString::number(static_cast<int>(tale)));
    People people(tale, own);
    if (!QDir(own).exists()) {
        QDir().mkpath(own);
        if (const auto played = people.play(); !played) {
            qWarning("%s: %s", played.error().code.c_str(), played.error().detail.c_str());
        }
    }
    const QString snapshot = people.snapshot(moment);
    if (!QDir(snapshot).exists()) {
        qWarning("no moment %s", moment.c_str());
        return false;
    }
    People::copyTree(snapshot, folder);
    return true;
}

}  // namespace anchorite::test
