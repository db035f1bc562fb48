#include <algorithm>

#include "ui/plan/plan_sheet.h"
#include "ui/plan/plan_words.h"
#include "ui/text.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

namespace {

using metadata::RoleName;
using record::KeyPart;
using record::PlanDraft;
using record::PlannedKey;

/// As `key new --type` takes them.
constexpr const char* keyTypes[] = {"ed25519", "ecdsa-p256", "ecdsa-p384", "rsa-3072", "rsa-4096"};

QString partWord(KeyPart part) {
    switch (part) {
        case KeyPart::added:
            return RowSection::tr("added");
        case KeyPart::kept:
            return RowSection::tr("kept");
        case KeyPart::removed:
            return RowSection::tr("removed");
    }
    std::unreachable();
}

Row keyRow(const PlanDraft& draft, std::size_t i) {
    const PlannedKey& key = draft.keys.at(i);
    QStringList roles;
    for (const RoleName role : key.roles) {
        roles << wordsOf(role);
    }
    const QString holder = key.holder.empty() ? RowSection::tr("no holder yet") : fitted(plain(key.holder), 40);
    QStringList words = {roles.isEmpty() ? RowSection::tr("no role yet") : roles.join(QStringLiteral(" and ")),
                         plain(key.type), partWord(key.part)};
    if (key.online) {
        words << RowSection::tr("online");
    }
    const QString label = key.label.empty() ? RowSection::tr("no label yet") : plain(key.label);
    return {std::nullopt, holder + QStringLiteral("  ") + label, words.join(QStringLiteral(", ")), false};
}

QList<Option> holders(const PlanDraft& draft) {
    QList<Option> options;
    for (const record::Person& person : draft.people) {
        if (!person.name.empty()) {
            options << Option{fitted(plain(person.name), 48), person.name};
        }
    }
    return options;
}

QList<Option> typesOfKeys() {
    QList<Option> options;
    for (const char* type : keyTypes) {
        options << Option{QString::fromLatin1(type), type};
    }
    return options;
}

/// A key that is made here has no keyid yet; one that stands in the root before is known by it.
void setPart(PlannedKey& key, KeyPart part) {
    key.part = part;
    if (part == KeyPart::added) {
        key.keyid.reset();
    } else {
        key.diceBits = 0;
    }
}

class KeyFields {
  public:
    KeyFields(RowSection& section, FieldGrid& fields) : section_(section), fields_(fields) {}

    void add() {
        addLine("keyLabel", "label", RowSection::tr("Label: a-z, 0-9 and -"), &PlannedKey::label);
        addChoices();
        addRoles();
        fields_.line({QStringLiteral("keyid"), QStringLiteral("keyid"), RowSection::tr("Keyid, as in the root before"),
                      read([](const PlannedKey& key) { return key.keyid.value_or(""); }),
                      write([](PlannedKey& key, const std::string& text) {
                          key.keyid = text.empty() ? std::nullopt : std::optional(text);
                      })},
                     true);
        addLine("keySite", "site", RowSection::tr("Site of its medium, if not the holder's"), &PlannedKey::site);
        addLine("keyBag", "bag-in", RowSection::tr("Seal that comes out of the safe, if any"), &PlannedKey::bagIn);
        fields_.number(
            {QStringLiteral("keyDice"), QStringLiteral("dice-bits"), RowSection::tr("Bits from dice, 0 for none"),
             read([](const PlannedKey& key) { return std::to_string(key.diceBits); }),
             write([](PlannedKey& key, const std::string& text) { key.diceBits = static_cast<int>(numberOf(text)); })});
    }

  private:
    template <class Of>
    std::function<std::string(const PlanDraft&)> read(Of of) {
        return [section = &section_, of](const PlanDraft& draft) { return of(draft.keys.at(section->row())); };
    }
    template <class Into>
    std::function<void(PlanDraft&, const std::string&)> write(Into into) {
        return [section = &section_, into](PlanDraft& draft, const std::string& text) {
            into(draft.keys.at(section->row()), text);
        };
    }
    void addLine(const char* name, const char* member, const QString& words, std::string PlannedKey::* part) {
        fields_.line({QString::fromLatin1(name), QString::fromLatin1(member), words,
                      read([part](const PlannedKey& key) { return key.*part; }),
                      write([part](PlannedKey& key, const std::string& text) { key.*part = text; })});
    }
    void addChoices() {
        fields_.choice({QStringLiteral("keyHolder"), QStringLiteral("holder"), RowSection::tr("Holder"),
                        read([](const PlannedKey& key) { return key.holder; }),
                        write([](PlannedKey& key, const std::string& name) { key.holder = name; })},
                       holders);
        fields_.choice({QStringLiteral("keyType"), QStringLiteral("type"), RowSection::tr("Type"),
                        read([](const PlannedKey& key) { return key.type; }),
                        write([](PlannedKey& key, const std::string& type) { key.type = type; })},
                       [](const PlanDraft&) { return typesOfKeys(); });
        fields_.choice(
            {QStringLiteral("keyPart"), QStringLiteral("part"), RowSection::tr("In the new root"),
             read([](const PlannedKey& key) { return std::string(nameOf(key.part)); }),
             write([](PlannedKey& key, const std::string& name) {
                 setPart(key, choiceNamed(keyParts, name, key.part));
             })},
            [](const PlanDraft&) { return optionsOf(keyParts, [](KeyPart part) { return wordsOf(part); }); });
    }
    void addRoles() {
        QList<FieldGrid::TickTie> ties;
        for (const RoleName role : plannedRoles) {
            ties << FieldGrid::TickTie{QStringLiteral("role-") + plain(nameOf(role)), wordsOf(role),
                                       [section = &section_, role](const PlanDraft& draft) {
                                           const auto& own = draft.keys.at(section->row()).roles;
                                           return std::ranges::find(own, role) != own.end();
                                       },
                                       [section = &section_, role](PlanDraft& draft, bool ticked) {
                                           auto& own = draft.keys.at(section->row()).roles;
                                           std::erase(own, role);
                                           if (ticked) {
                                               own.push_back(role);
                                               std::ranges::sort(own);
                                           }
                                       }};
        }
        ties << FieldGrid::TickTie{
            QStringLiteral("keyOnline"), RowSection::tr("kept online by the operator"),
            [section = &section_](const PlanDraft& draft) { return draft.keys.at(section->row()).online; },
            [section = &section_](PlanDraft& draft, bool ticked) { draft.keys.at(section->row()).online = ticked; }};
        fields_.ticks(QStringLiteral("roles"), RowSection::tr("Signs for"), ties);
    }
    RowSection& section_;
    FieldGrid& fields_;
};

void addKey(PlanDraft& draft) {
    draft.keys.emplace_back();
    draft.keys.back().type = "ed25519";
    draft.keys.back().roles = {RoleName::root};
}

}  // namespace

RowSection* makeKeySection(DraftDesk& desk, QWidget* parent) {
    auto* section =
        new RowSection(desk,
                       {QStringLiteral("keys"), QStringLiteral("keys"), RowSection::tr("Keys"),
                        RowSection::tr("Every key of the new root, and those that leave it. A key names its holder."),
                        RowSection::tr("Add a key"), RowSection::tr("Remove this key"),
                        [](const PlanDraft& draft) { return draft.keys.size(); }, keyRow, addKey,
                        [](PlanDraft& draft, std::size_t i) {
                            draft.keys.erase(draft.keys.begin() + static_cast<std::ptrdiff_t>(i));
                        }},
                       parent);
    KeyFields(*section, section->fields()).add();
    QObject::connect(section, &RowSection::rowShown, section, [section, &desk] {
        const bool added = desk.draft().keys.at(section->row()).part == KeyPart::added;
        section->fields().showMember(QStringLiteral("keyid"), !added);
        section->fields().showMember(QStringLiteral("bag-in"), !added);
        section->fields().showMember(QStringLiteral("dice-bits"), added);
    });
    return section;
}

}  // namespace anchorite::ui
