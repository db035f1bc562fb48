#include "played_plans.h"

#include <QStringList>
#include <algorithm>
#include <set>

#include "support/root_maker.h"

namespace anchorite::test {

namespace {

constexpr auto people = R"(
    {"name": "Ingrid Larsen", "initials": "IL", "duties": ["administrator"], "organisation": "Acme", "site": "Oslo"},
    {"name": "Amara Osei", "initials": "AO", "duties": ["key-holder"], "organisation": "Acme", "site": "Accra"},
    {"name": "Dana Ito", "initials": "DI", "duties": ["key-holder"], "organisation": "Acme", "site": "Osaka"},
    {"name": "Felix Braun", "initials": "FB", "duties": ["key-holder"], "organisation": "Acme", "site": "Berlin"},
    {"name": "Mei Chen", "initials": "MC", "duties": ["key-holder"], "organisation": "Acme Foundation",
     "site": "Taipei"},
    {"name": "Ravi Nair", "initials": "RN", "duties": ["key-holder"], "organisation": "Acme Foundation",
     "site": "Kochi"},
    {"name": "Sofia Lind", "initials": "SL", "duties": ["key-holder"], "organisation": "Acme", "site": "Malmo"},
    {"name": "Hana Sato", "initials": "HS", "duties": ["witness"], "organisation": "Acme", "site": "Oslo"},
    {"name": "Noor Rahman", "initials": "NR", "duties": ["auditor"], "organisation": "Northgate Audit",
     "site": "London"},
    {"name": "Omar Haddad", "initials": "OH", "duties": ["online-operator"], "organisation": "Acme", "site": "Oslo"})";

constexpr auto frame = R"({
  "anchorite-plan": 1, "name": "%1", "type": "%2", "repository": "Acme updates", "dialect": "tuf",
  "rehearsal": false, "day": "2026-11-21T09:00:00Z", "expires": "2027-11-19T12:00:00Z",
  "thresholds": {"root": 3, "targets": 2, "snapshot": 1, "timestamp": 1},%3
  "people": [%4],
  "keys": [%5],
  "policy": {"longest-days": 400, "shortest-days": 60, "clock-tolerance-seconds": 300, "strict-air-gap": false},
  "sealed": [{"item": "laptop", "number": "AX-261101"}, {"item": "boot medium", "number": "AX-261102"}],
  "exceptions": [], "left-out": ["rehearsal"]
})";

struct Line {
    const char* label;
    const char* holder;
    const char* role;
    char letter;
    bool added = false;  ///< of the next root: made in its ceremony
};

constexpr Line lines[] = {
    {"amara-root", "Amara Osei", "root", 'a'},       {"dana-root", "Dana Ito", "root", 'd'},
    {"felix-root", "Felix Braun", "root", 'f'},      {"mei-root", "Mei Chen", "root", 'm', true},
    {"ravi-root", "Ravi Nair", "root", 'r'},         {"sofia-root", "Sofia Lind", "root", 's'},
    {"amara-targets", "Amara Osei", "targets", 't'}, {"dana-targets", "Dana Ito", "targets", 'u'},
    {"ravi-targets", "Ravi Nair", "targets", 'v'},   {"online-2026", "Omar Haddad", "online", 'o'}};

QString keyText(const Line& line, Tale tale) {
    const bool online = line.letter == 'o';
    QString text = QStringLiteral(R"({"label": "%1", "holder": "%2", "roles": [%3], "type": "ed25519")")
                       .arg(QLatin1String(line.label), QLatin1String(line.holder),
                            online ? QStringLiteral(R"("snapshot", "timestamp")")
                                   : QStringLiteral(R"("%1")").arg(QLatin1String(line.role)));
    if (tale == Tale::first || line.added) {
        text += QStringLiteral(R"(, "part": "added")");
        text += line.letter == 'a' || line.letter == 'm' ? QStringLiteral(R"(, "dice-bits": 128)") : QString();
    } else {
        text += QStringLiteral(R"(, "part": "%1", "keyid": "%2")")
                    .arg(line.letter == 'f' ? QStringLiteral("removed") : QStringLiteral("kept"),
                         QString::fromStdString(TestKey(line.letter).keyid()));
    }
    return text + (online ? QStringLiteral(R"(, "online": true})") : QStringLiteral("}"));
}

}  // namespace

std::string rootFive() {
    RootRecipe recipe{.version = 5,
                      .threshold = 3,
                      .rootKeys = "adfrs",
                      .signers = "adr",
                      .expires = "2026-12-01T00:00:00Z",
                      .targetsKeys = "tuv",
                      .onlineKeys = "o"};
    recipe.change = [](Json& part) {
        auto roles = *part.find("roles");
        roles.set("targets", roleOf("tuv", 2));
        part.set("roles", std::move(roles));
    };
    return makeRoot(recipe);
}

std::string planOf(Tale tale) {
    QStringList keys;
    for (const Line& line : lines) {
        if (tale == Tale::next || line.letter != 's') {
            keys << keyText(line, tale);
        }
    }
    metadata::KeyReader reader;
    const auto before = metadata::SignedRoot::parse(rootFive(), reader).value();
    const QString predecessor = QStringLiteral(R"( "predecessor": {"version": 5, "digest": "%1"},)")
                                    .arg(QString::fromStdString(before.payload().digest().hex()));
    QString everybody = QString::fromLatin1(people);
    if (tale == Tale::first) {
        everybody.remove(
            QStringLiteral("\n    {\"name\": \"Sofia Lind\", \"initials\": \"SL\", \"duties\": [\"key-holder\"], "
                           "\"organisation\": \"Acme\", \"site\": \"Malmo\"},"));
    }
    return QString::fromLatin1(frame)
        .arg(tale == Tale::first ? QStringLiteral("acme-first-root") : QStringLiteral("acme-2026-11"),
             tale == Tale::first ? QStringLiteral("first-root") : QStringLiteral("replace-holder"),
             tale == Tale::first ? QString() : predecessor, everybody, keys.join(QStringLiteral(",\n    ")))
        .toStdString();
}

char letterOf(const std::string& label) {
    return std::ranges::find(lines, label, [](const Line& line) { return std::string(line.label); })->letter;
}

std::string bagOf(const record::Plan& plan, const std::string& subject) {
    const auto item = std::ranges::find(plan.sealed, subject, &record::SealedItem::item);
    return item == plan.sealed.end() ? std::string() : item->number;
}

std::vector<std::string> keysPresent(const record::Plan& plan) {
    std::vector<std::string> labels;
    std::set<std::string> holders;
    for (const auto& key : plan.keys) {
        if (!key.online && holders.insert(key.holder).second) {
            labels.push_back(key.label);
        }
    }
    return labels;
}

}  // namespace anchorite::test
