#include "ui/plan/plan_sheet.h"
#include "ui/plan/plan_words.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

using record::Person;
using record::PlanDraft;

Row personRow(const PlanDraft& draft, std::size_t i) {
    const Person& person = draft.people.at(i);
    QStringList words;
    for (const record::Duty duty : person.duties) {
        words << wordsOf(duty);
    }
    if (!person.site.empty()) {
        words << plain(person.site);
    }
    if (person.remote) {
        words << RowSection::tr("takes part from there");
    }
    const QString name = person.name.empty() ? RowSection::tr("No name yet") : fitted(plain(person.name), 48);
    return {std::nullopt, person.initials.empty() ? name : name + QStringLiteral("  ") + plain(person.initials),
            words.join(QStringLiteral(", ")), false};
}

/// Keys go on naming their holder when the name is corrected.
void rename(PlanDraft& draft, std::size_t i, const std::string& name) {
    const std::string before = draft.people.at(i).name;
    draft.people.at(i).name = name;
    for (record::PlannedKey& key : draft.keys) {
        if (!before.empty() && key.holder == before) {
            key.holder = name;
        }
    }
}

void addLines(RowSection& section, FieldGrid& fields) {
    const auto line = [&](const QString& name, const QString& member, const QString& words,
                          std::string Person::* part) {
        fields.line({name, member, words,
                     [&section, part](const PlanDraft& draft) { return draft.people.at(section.row()).*part; },
                     [&section, part](PlanDraft& draft, const std::string& text) {
                         draft.people.at(section.row()).*part = text;
                     }});
    };
    fields.line({QStringLiteral("personName"), QStringLiteral("name"), RowSection::tr("Name"),
                 [&section](const PlanDraft& draft) { return draft.people.at(section.row()).name; },
                 [&section](PlanDraft& draft, const std::string& text) { rename(draft, section.row(), text); }});
    line(QStringLiteral("personInitials"), QStringLiteral("initials"), RowSection::tr("Initials, 2 to 4 capitals"),
         &Person::initials);
    line(QStringLiteral("personOrganisation"), QStringLiteral("organisation"), RowSection::tr("Organisation"),
         &Person::organisation);
    line(QStringLiteral("personSite"), QStringLiteral("site"), RowSection::tr("Site, where what is theirs is kept"),
         &Person::site);
    line(QStringLiteral("personContact"), QStringLiteral("contact"), RowSection::tr("Telephone, for the call list"),
         &Person::contact);
}

}  // namespace

RowSection* makePeopleSection(DraftDesk& desk, QWidget* parent) {
    auto* section = new RowSection(
        desk,
        {QStringLiteral("people"), QStringLiteral("people"), RowSection::tr("People"),
         RowSection::tr("Who takes part, and as what. One person may have several duties; the administrator is "
                        "never a witness."),
         RowSection::tr("Add a person"), RowSection::tr("Remove this person"),
         [](const PlanDraft& draft) { return draft.people.size(); }, personRow,
         [](PlanDraft& draft) {
             draft.people.emplace_back();
             draft.people.back().duties = {record::Duty::keyHolder};
         },
         [](PlanDraft& draft, std::size_t i) {
             draft.people.erase(draft.people.begin() + static_cast<std::ptrdiff_t>(i));
         }},
        parent);
    FieldGrid& fields = section->fields();
    addLines(*section, fields);
    QList<FieldGrid::TickTie> ties;
    for (const record::Duty duty : duties) {
        ties << FieldGrid::TickTie{
            QStringLiteral("duty-") + plain(nameOf(duty)), wordsOf(duty),
            [section, duty](const PlanDraft& draft) { return draft.people.at(section->row()).has(duty); },
            [section, duty](PlanDraft& draft, bool ticked) {
                auto& own = draft.people.at(section->row()).duties;
                ticked ? (void)own.insert(duty) : (void)own.erase(duty);
            }};
    }
    fields.ticks(QStringLiteral("duties"), RowSection::tr("Duties"), ties);
    fields.ticks(QStringLiteral("remote"), QString(),
                 {{QStringLiteral("personRemote"), RowSection::tr("Takes part from another place"),
                   [section](const PlanDraft& draft) { return draft.people.at(section->row()).remote; },
                   [section](PlanDraft& draft, bool ticked) { draft.people.at(section->row()).remote = ticked; }}});
    return section;
}

}  // namespace anchorite::ui
