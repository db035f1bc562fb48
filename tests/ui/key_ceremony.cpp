#include "key_ceremony.h"

#include "crypto/base/text.h"
#include "crypto/words.h"

namespace anchorite::test {

namespace {

constexpr auto plan = R"({
  "anchorite-plan": 1, "name": "acme-rehearsal", "type": "first-root", "repository": "Acme updates", "dialect": "tuf",
  "rehearsal": true, "day": "2026-11-21T09:00:00Z", "expires": "2026-11-26T12:00:00Z",
  "thresholds": {"root": 2, "targets": 2, "snapshot": 1, "timestamp": 1},
  "people": [
    {"name": "Ingrid Larsen", "initials": "IL", "duties": ["administrator"], "organisation": "Acme", "site": "Oslo"},
    {"name": "Dana Ito", "initials": "DI", "duties": ["key-holder"], "organisation": "Acme", "site": "Osaka"},
    {"name": "Mei Chen", "initials": "MC", "duties": ["key-holder"], "organisation": "Acme", "site": "Taipei"},
    {"name": "Ravi Nair", "initials": "RN", "duties": ["key-holder"], "organisation": "Acme", "site": "Kochi"},
    {"name": "Hana Sato", "initials": "HS", "duties": ["witness"], "organisation": "Acme", "site": "Oslo"},
    {"name": "Omar Haddad", "initials": "OH", "duties": ["online-operator"], "organisation": "Acme", "site": "Oslo"}
  ],
  "keys": [
    {"label": "dana-root", "holder": "Dana Ito", "roles": ["root"], "type": "ed25519", "part": "added", "dice-bits": %1},
    {"label": "mei-root", "holder": "Mei Chen", "roles": ["root"], "type": "ed25519", "part": "added"},
    {"label": "ravi-root", "holder": "Ravi Nair", "roles": ["root"], "type": "ed25519", "part": "added"},
    {"label": "mei-targets", "holder": "Mei Chen", "roles": ["targets"], "type": "ed25519", "part": "added"},
    {"label": "ravi-targets", "holder": "Ravi Nair", "roles": ["targets"], "type": "ed25519", "part": "added"},
    {"label": "dana-targets", "holder": "Dana Ito", "roles": ["targets"], "type": "ed25519", "part": "added"},
    {"label": "online-2026", "holder": "Omar Haddad", "roles": ["snapshot", "timestamp"], "type": "ed25519",
     "part": "added", "online": true}
  ],
  "policy": {"longest-days": 400, "shortest-days": 60, "clock-tolerance-seconds": 300, "strict-air-gap": false},
  "sealed": [], "exceptions": [], "left-out": []
})";

Result<record::ReadBack> wordsFor(const record::Ceremony& ceremony, const std::string& step) {
    const auto digest = ceremony.expectedWords(step);
    if (!digest) {
        return fail("test.words", step + " wants no words");
    }
    return record::ReadBack::ofAllWords(crypto::wordRows(crypto::wordsOf(*digest)), *digest);
}

record::StepInput inputFor(const std::string& step) {
    record::StepInput input;
    input.step = step;
    return input;
}

Result<void> readBack(record::Ceremony& ceremony, const std::string& step) {
    auto input = inputFor(step);
    input.words = TRY(wordsFor(ceremony, step));
    TRY(ceremony.record(input));
    return {};
}

Result<void> openRoom(record::Ceremony& ceremony, const std::string& now) {
    auto call = inputFor("roll-call");
    for (const auto& person : ceremony.plan().people) {
        call.values.emplace_back("present", person.name + "=" + person.initials);
    }
    TRY(ceremony.record(call));
    TRY(readBack(ceremony, "plan-words"));
    TRY(readBack(ceremony, "plan-checkpoint"));
    auto machine = inputFor("machine");
    machine.values = {{"result", "pass"}};
    const std::string_view report = "nothing was found\n";
    const auto bytes = asBytes(report);
    machine.files = {{"machine.txt", Bytes(bytes.begin(), bytes.end())}};
    TRY(ceremony.record(machine));
    auto clock = inputFor("clock");
    clock.values = {{"watch1", now}, {"watch2", now}};
    clock.witness = "HS";
    TRY(ceremony.record(clock));
    return {};
}

std::unique_ptr<ui::CeremonyDesk> opened(const SmallMachine& machine, ui::CeremonyDesk::Make make) {
    QObject owner;
    std::unique_ptr<ui::CeremonyDesk> desk;
    bool answered = false;
    ui::CeremonyDesk::open(&owner, machine.path(QStringLiteral("workspace")), std::move(make),
                           [&](Result<std::unique_ptr<ui::CeremonyDesk>> result) {
                               answered = true;
                               if (result) {
                                   desk = std::move(*result);
                               } else {
                                   qWarning("%s: %s", result.error().code.c_str(), result.error().detail.c_str());
                               }
                           });
    (void)QTest::qWaitFor([&] { return answered; }, 20000);
    return desk;
}

}  // namespace

Result<record::Ceremony> ceremonyAtTheKeys(const record::Ports& ports, const std::string& folder, int dice) {
    const auto text = QString::fromUtf8(plan).arg(dice).toStdString();
    auto ceremony = TRY(record::Ceremony::create(ports, folder, text, std::nullopt));
    TRY(openRoom(ceremony, ports.clock.now().time.text()));
    return ceremony;
}

std::unique_ptr<ui::CeremonyDesk> deskAtTheKeys(const SmallMachine& machine, int dice) {
    return opened(machine, [ports = machine.around.ports(), folder = machine.at(QStringLiteral("workspace")), dice] {
        return ceremonyAtTheKeys(ports, folder, dice);
    });
}

std::unique_ptr<ui::CeremonyDesk> deskAgain(const SmallMachine& machine) {
    return opened(machine, [ports = machine.around.ports(), folder = machine.at(QStringLiteral("workspace"))] {
        return record::Ceremony::openForWriting(ports, folder);
    });
}

}  // namespace anchorite::test
