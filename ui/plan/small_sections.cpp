#include <QRegularExpression>

#include "ui/plan/plan_sheet.h"
#include "ui/text.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

namespace {

using record::PlanDraft;
using record::PlannedException;
using record::SealedItem;

QString orMissing(const std::string& text, const QString& missing) {
    return text.empty() ? missing : fitted(plain(text), 60);
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) {
        text += (text.empty() ? "" : " ") + name;
    }
    return text;
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> names;
    const auto parts =
        QString::fromStdString(text).split(QRegularExpression(QStringLiteral("[ ,]+")), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        names.push_back(part.toStdString());
    }
    return names;
}

}  // namespace

RowSection* makeSealedSection(DraftDesk& desk, QWidget* parent) {
    auto* section = new RowSection(
        desk,
        {QStringLiteral("sealed"), QStringLiteral("sealed"), RowSection::tr("Sealed things"),
         RowSection::tr("What comes to the table in a sealed bag: laptop, boot medium. The numbers are compared "
                        "when the bags are opened."),
         RowSection::tr("Add a sealed thing"), RowSection::tr("Remove this one"),
         [](const PlanDraft& draft) { return draft.sealed.size(); },
         [](const PlanDraft& draft, std::size_t i) {
             const SealedItem& item = draft.sealed.at(i);
             return Row{std::nullopt, orMissing(item.item, RowSection::tr("No name yet")),
                        RowSection::tr("Seal %1").arg(orMissing(item.number, RowSection::tr("not known yet"))), false};
         },
         [](PlanDraft& draft) { draft.sealed.emplace_back(); },
         [](PlanDraft& draft, std::size_t i) {
             draft.sealed.erase(draft.sealed.begin() + static_cast<std::ptrdiff_t>(i));
         }},
        parent);
    const auto line = [&](const char* name, const char* member, const QString& words, std::string SealedItem::* part) {
        section->fields().line(
            {QString::fromLatin1(name), QString::fromLatin1(member), words,
             [section, part](const PlanDraft& draft) { return draft.sealed.at(section->row()).*part; },
             [section, part](PlanDraft& draft, const std::string& text) {
                 draft.sealed.at(section->row()).*part = text;
             }});
    };
    line("sealedItem", "item", RowSection::tr("Thing"), &SealedItem::item);
    line("sealedNumber", "number", RowSection::tr("Number of its seal"), &SealedItem::number);
    return section;
}

RowSection* makeExceptionSection(DraftDesk& desk, QWidget* parent) {
    auto* section = new RowSection(
        desk,
        {QStringLiteral("exceptions"), QStringLiteral("exceptions"), RowSection::tr("Exceptions"),
         RowSection::tr("A rule that is lifted in writing: with a reason and the initials of two people. It is "
                        "read aloud when the ceremony begins."),
         RowSection::tr("Add an exception"), RowSection::tr("Remove this exception"),
         [](const PlanDraft& draft) { return draft.exceptions.size(); },
         [](const PlanDraft& draft, std::size_t i) {
             const PlannedException& exception = draft.exceptions.at(i);
             return Row{std::nullopt, orMissing(exception.code, RowSection::tr("No rule chosen yet")),
                        orMissing(exception.reason, RowSection::tr("No reason yet")), false};
         },
         [](PlanDraft& draft) { draft.exceptions.emplace_back(); },
         [](PlanDraft& draft, std::size_t i) {
             draft.exceptions.erase(draft.exceptions.begin() + static_cast<std::ptrdiff_t>(i));
         }},
        parent);
    FieldGrid& fields = section->fields();
    fields.choice(
        {QStringLiteral("exceptionCode"), QStringLiteral("code"), RowSection::tr("Rule that is lifted"),
         [section](const PlanDraft& draft) { return draft.exceptions.at(section->row()).code; },
         [section](PlanDraft& draft, const std::string& code) { draft.exceptions.at(section->row()).code = code; }},
        [&desk](const PlanDraft&) {
            QList<Option> options;
            for (const auto& problem : desk.verdict().problems) {
                if (problem.liftable) {
                    options << Option{plain(problem.code), problem.code};
                }
            }
            return options;
        });
    fields.line({QStringLiteral("exceptionInitials"), QStringLiteral("initials"),
                 RowSection::tr("Initials of two people, with a blank between"),
                 [section](const PlanDraft& draft) { return joined(draft.exceptions.at(section->row()).initials); },
                 [section](PlanDraft& draft, const std::string& text) {
                     draft.exceptions.at(section->row()).initials = split(text);
                 }});
    fields.line(
        {QStringLiteral("exceptionReason"), QStringLiteral("reason"), RowSection::tr("Reason"),
         [section](const PlanDraft& draft) { return draft.exceptions.at(section->row()).reason; },
         [section](PlanDraft& draft, const std::string& text) { draft.exceptions.at(section->row()).reason = text; }});
    return section;
}

}  // namespace anchorite::ui
