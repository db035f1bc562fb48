#pragma once

#include <QtTest>
#include <functional>
#include <string>
#include <vector>

#include "ceremony/record/session/ceremony.h"
#include "ceremony/record/session/release.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/words.h"
#include "record/holder.h"
#include "support/root_maker.h"

/// A small ceremony with everything in it: three holders, two of whom must sign.
namespace anchorite::test {

using record::Ceremony;
using record::ExceptionText;
using record::StepInput;

inline const std::string boot = "6f2c1f6e-0b7a-4c55-9c1d-2a4f5e8b9d01";

/// A second passes between two looks.
class StageClock final : public record::Clock {
  public:
    record::Moment now() override {
        moment.time = UtcTime::fromUnixSeconds(moment.time.unixSeconds() + 1);
        moment.monotonic += 1000;
        return moment;
    }
    record::Moment moment{UtcTime::parse("2026-11-24T09:00:00Z").value(), 60'000, boot};
};

inline constexpr std::string_view stagePlan = R"({
  "anchorite-plan": 1, "name": "stage", "type": "first-root", "repository": "Stage",
  "day": "2026-11-24T09:00:00Z", "expires": "2027-06-01T00:00:00Z",
  "thresholds": {"root": 2, "targets": 2, "snapshot": 1, "timestamp": 1},
  "people": [
    {"name": "Ada Admin", "initials": "AA", "duties": ["administrator"], "site": "North"},
    {"name": "Ben Holder", "initials": "BH", "duties": ["key-holder"], "site": "North"},
    {"name": "Cleo Holder", "initials": "CH", "duties": ["key-holder"], "site": "South"},
    {"name": "Dan Holder", "initials": "DH", "duties": ["key-holder"], "site": "West"},
    {"name": "Wim Witness", "initials": "WW", "duties": ["witness"], "site": "East"},
    {"name": "Otto Online", "initials": "OO", "duties": ["online-operator"], "site": "North"}
  ],
  "keys": [
    {"label": "ben", "holder": "Ben Holder", "roles": ["root"], "dice-bits": 128},
    {"label": "cleo", "holder": "Cleo Holder", "roles": ["root"]},
    {"label": "dan", "holder": "Dan Holder", "roles": ["root"]},
    {"label": "ben-targets", "holder": "Ben Holder", "roles": ["targets"]},
    {"label": "cleo-targets", "holder": "Cleo Holder", "roles": ["targets"]},
    {"label": "dan-targets", "holder": "Dan Holder", "roles": ["targets"]},
    {"label": "online", "holder": "Otto Online", "roles": ["snapshot", "timestamp"], "online": true}
  ],
  "sealed": [{"item": "laptop", "number": "L-1"}],
  "left-out": ["rehearsal"]
})";

/// Whose key is whose: the seed is the letter.
inline TestKey keyOf(const std::string& label) {
    static const std::map<std::string, char> letters{{"ben", 'b'},         {"cleo", 'c'},         {"dan", 'd'},
                                                     {"ben-targets", 'e'}, {"cleo-targets", 'f'}, {"dan-targets", 'g'},
                                                     {"online", 'o'}};
    return TestKey(letters.at(label));
}

inline Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

inline record::BroughtFile brought(const std::string& name, const std::string& text) {
    return {name, bytesOf(text)};
}

inline record::ReadBack wordsFor(const crypto::Sha256& digest) {
    return record::ReadBack::ofAllWords(crypto::wordRows(crypto::wordsOf(digest)), digest).value();
}

inline std::string statementBy(const std::string& label, crypto::StatementKind kind, const crypto::Sha256& digest) {
    const auto key = keyOf(label);
    record::Statement statement;
    statement.keyid = metadata::KeyId(key.keyid());
    statement.kind = kind;
    statement.digest = digest;
    const auto message = statementMessage(kind, digest);
    statement.signature = *fromHex(key.sign(std::string(asText(message))));
    return textOf(statement);
}

inline StepInput step(const std::string& id) {
    StepInput input;
    input.step = id;
    return input;
}

/// One thing that somebody does.
struct Act {
    std::string name;
    std::function<Result<void>(Ceremony&, Disk&, const std::string& folder)> play;
};

inline Result<void> recorded(Ceremony& ceremony, const StepInput& input) {
    TRY(ceremony.record(input));
    return {};
}

inline StepInput withWords(const Ceremony& ceremony, const std::string& id) {
    auto input = step(id);
    if (const auto digest = ceremony.expectedWords(id))
        input.words = wordsFor(*digest);
    return input;
}

inline Result<void> checkpoint(Ceremony& ceremony, const std::string& id, crypto::StatementKind kind) {
    auto input = withWords(ceremony, id);
    if (id != "plan-checkpoint")
        for (const auto* label : {"ben", "cleo", "dan"})
            input.files.push_back(brought(label, statementBy(label, kind, ceremony.checkpointHead())));
    return recorded(ceremony, input);
}

inline Result<void> sealed(Ceremony& ceremony, const std::string& id, const std::string& number) {
    auto input = step(id);
    input.values = {{"number", number}, {"again", number}};
    input.witness = "WW";
    return recorded(ceremony, input);
}

inline Act act(std::string name, std::function<Result<void>(Ceremony&)> play) {
    return {std::move(name), [play](Ceremony& ceremony, Disk&, const std::string&) { return play(ceremony); }};
}

inline Act proof(const std::string& kind, const std::string& label) {
    const auto id = kind + ":" + label;
    return act(id, [=](Ceremony& ceremony) {
        auto input = step(id);
        input.files = {
            brought("proof", statementBy(label, crypto::StatementKind::proofOfPossession, *ceremony.challengeFor(id)))};
        return recorded(ceremony, input);
    });
}

inline void addKeyActs(std::vector<Act>& acts, const std::string& label) {
    const auto id = [&](const std::string& kind) { return kind + ":" + label; };
    if (label == "ben")
        acts.push_back(act(id("dice"), [=](Ceremony& ceremony) {
            auto input = step("dice:" + label);
            input.values = {{"rolls", "62"}};
            return recorded(ceremony, input);
        }));
    acts.push_back(act(id("key"), [=](Ceremony& ceremony) {
        auto input = step("key:" + label);
        input.files = {brought(label + ".pub", writeJson(keyOf(label).object(), metadata::MemberOrder::sorted))};
        return recorded(ceremony, input);
    }));
    if (label != "online") {
        acts.push_back(act(id("key-words"), [=](Ceremony& ceremony) {
            return recorded(ceremony, withWords(ceremony, "key-words:" + label));
        }));
        acts.push_back(act(id("custody"), [=](Ceremony& ceremony) {
            auto input = step("custody:" + label);
            input.values = {{"medium", "stick " + label}, {"kdf", "Argon2id 4 x 1 GiB"}};
            return recorded(ceremony, input);
        }));
        acts.push_back(proof("restore-test", label));
    }
    acts.push_back(proof("possession", label));
    if (label != "online")
        acts.push_back(
            act(id("bag-out"), [=](Ceremony& ceremony) { return sealed(ceremony, "bag-out:" + label, "B-" + label); }));
}

inline Act signature(const std::string& label) {
    return act("sign " + label, [=](Ceremony& ceremony) -> Result<void> {
        const auto document = *ceremony.document();
        const auto key = keyOf(label);
        const auto text = R"({"keyid":")" + key.keyid() + R"(","sig":")" + key.sign(document.payload().bytes()) + "\"}";
        TRY(ceremony.receive(brought(label + ".sig", text), "file", std::nullopt, std::nullopt));
        return {};
    });
}

/// The whole ceremony, after `ceremony new`.
inline std::vector<Act> wholeCeremony() {
    std::vector<Act> acts;
    acts.push_back(act("roll-call", [](Ceremony& ceremony) {
        auto input = step("roll-call");
        for (const auto& person : ceremony.plan().people)
            input.values.emplace_back("present", person.name + "=" + person.initials);
        return recorded(ceremony, input);
    }));
    acts.push_back(
        act("plan-words", [](Ceremony& ceremony) { return recorded(ceremony, withWords(ceremony, "plan-words")); }));
    acts.push_back(act("plan-checkpoint", [](Ceremony& ceremony) {
        return checkpoint(ceremony, "plan-checkpoint", crypto::StatementKind::checkpoint);
    }));
    acts.push_back(act("machine", [](Ceremony& ceremony) {
        auto input = step("machine");
        input.values = {{"result", "pass"}};
        input.files = {brought("report.txt", "no sign of a connection was found\n")};
        return recorded(ceremony, input);
    }));
    acts.push_back(act("clock", [](Ceremony& ceremony) {
        auto input = step("clock");
        input.values = {{"watch1", "2026-11-24T09:01:00Z"}, {"watch2", "2026-11-24T09:00:30Z"}};
        input.witness = "WW";
        return recorded(ceremony, input);
    }));
    acts.push_back(act("bag-in", [](Ceremony& ceremony) { return sealed(ceremony, "bag-in:laptop", "L-1"); }));
    for (const auto* label : {"ben", "cleo", "dan", "ben-targets", "cleo-targets", "dan-targets", "online"})
        addKeyActs(acts, label);
    acts.push_back(act("draft", [](Ceremony& ceremony) -> Result<void> {
        auto input = step("draft");
        input.files = {brought("draft.json", TRY(ceremony.composeDraft()))};
        return recorded(ceremony, input);
    }));
    acts.push_back(act("second-encoder", [](Ceremony& ceremony) {
        auto input = withWords(ceremony, "second-encoder");
        input.values = {{"program", "another one"}};
        return recorded(ceremony, input);
    }));
    acts.push_back(act("sign-checkpoint", [](Ceremony& ceremony) {
        return checkpoint(ceremony, "sign-checkpoint", crypto::StatementKind::checkpoint);
    }));
    acts.push_back(signature("ben"));
    acts.push_back(signature("dan"));
    for (const auto* id : {"complete", "clients", "final-words"})
        acts.push_back(act(id, [id](Ceremony& ceremony) { return recorded(ceremony, withWords(ceremony, id)); }));
    acts.push_back({"release", [](Ceremony& ceremony, Disk& disk, const std::string& folder) -> Result<void> {
                        const auto document = *ceremony.document();
                        TRY(ceremony.requireReleasable(document));
                        TRY(record::requireRelease(document, std::nullopt, ceremony.confirmedNow()));
                        TRY(ceremony.releasing(document));
                        const auto out = joinPath(folder, "published");
                        TRY(record::release(disk, document, std::nullopt, out, false, ceremony.confirmedNow()));
                        TRY(ceremony.released(document, {"1.root.json"}));
                        return {};
                    }});
    acts.push_back(act("export", [](Ceremony& ceremony) -> Result<void> {
        TRY(ceremony.exported({{"plan.json", ceremony.plan().digest()}}, "bundle"));
        return {};
    }));
    acts.push_back(act("exceptions", [](Ceremony& ceremony) { return recorded(ceremony, step("exceptions")); }));
    acts.push_back(act("statement", [](Ceremony& ceremony) {
        auto input = step("statement:Wim Witness");
        input.values = {{"text", "I have seen every step"}};
        return recorded(ceremony, input);
    }));
    acts.push_back(act("next-dates", [](Ceremony& ceremony) { return recorded(ceremony, step("next-dates")); }));
    acts.push_back(act("teardown", [](Ceremony& ceremony) {
        auto input = step("teardown");
        input.values = {{"laptop", "wiped"}};
        return recorded(ceremony, input);
    }));
    acts.push_back(act("close-checkpoint", [](Ceremony& ceremony) {
        return checkpoint(ceremony, "close-checkpoint", crypto::StatementKind::closingHead);
    }));
    acts.push_back(act("close", [](Ceremony& ceremony) -> Result<void> {
        TRY(ceremony.close("", std::nullopt));
        return {};
    }));
    return acts;
}

/// A ceremony in a folder of its own, played as far as wanted.
class Stage {
  public:
    explicit Stage(std::string plan = std::string(stagePlan)) : plan_(std::move(plan)) {}

    [[nodiscard]] std::string folder() const { return joinPath(place.path().toStdString(), "ceremony"); }
    [[nodiscard]] record::Ports ports() {
        return {disk, clock, random, UtcTime::parse("2026-11-01T00:00:00Z").value()};
    }
    Result<Ceremony> begin() { return Ceremony::create(ports(), folder(), plan_, std::nullopt); }
    Result<Ceremony> open() { return Ceremony::openForWriting(ports(), folder()); }

    /// Everything before the act of this name; the ceremony stays open.
    Ceremony before(const std::string& name) {
        auto ceremony = begin().value();
        for (const auto& one : wholeCeremony()) {
            if (one.name == name)
                return ceremony;
            play(ceremony, one);
        }
        qFatal("no such act");
    }
    void play(Ceremony& ceremony, const Act& one) {
        const auto done = one.play(ceremony, disk, folder());
        if (!done)
            qFatal("%s: %s: %s", one.name.c_str(), done.error().code.c_str(), done.error().detail.c_str());
    }

    QTemporaryDir place;
    transfer::LocalDisk disk;
    StageClock clock;
    CountingRandom random{1};

  private:
    std::string plan_;
};

}  // namespace anchorite::test
