#include <algorithm>

#include "ceremony/rotation/incident.h"
#include "crypto/base/text.h"

namespace anchorite::rotation {

using metadata::RoleName;

namespace {

std::string person(const std::string& keyid, const std::string& holder) {
    const auto name = metadata::KeyId(keyid).shortForm();
    return holder.empty() ? name : shown(holder) + " (" + name + ")";
}

std::string nameText(const Signatory& signatory) {
    const auto name = signatory.slot ? signatory.name : person(signatory.name, signatory.holder);
    return signatory.suspect ? name + " (in doubt)" : name;
}

std::string listText(const std::vector<Signatory>& list) {
    std::string text;
    for (const auto& signatory : list)
        text += (text.empty() ? "" : ", ") + nameText(signatory);
    return text.empty() ? "nobody" : text;
}

std::string rowText(const IncidentRow& row) {
    auto text = std::string(nameOf(row.id)) + "  " + row.meaning + "\n";
    const auto line = [&](const char* head, const std::string& what) {
        if (!what.empty())
            text += std::string("     ") + head + what + "\n";
    };
    line("", row.subject);
    line("attacker: ", row.attacker);
    line("no root cures: ", row.incurable);
    line("do: ", row.todo);
    return text;
}

/// "1 more may be lost, 2 more stolen are a threshold".
std::string roomText(const RoleCount& count) {
    const auto lost =
        count.silent() ? std::string("too few can sign") : std::to_string(count.mayBeLost()) + " more may be lost";
    return lost + (count.broken() ? ", a threshold is stolen"
                                  : ", " + std::to_string(count.untilBroken()) + " more stolen are a threshold");
}

std::string countsText(const Incident& incident) {
    std::string text;
    for (const auto& count : incident.roles)
        text += std::string(nameOf(count.role)) + ": " + std::to_string(count.threshold) + " of " +
                std::to_string(count.keys) + " needed; " + std::to_string(count.stolen) + " stolen, " +
                std::to_string(count.lost) + " lost, " + std::to_string(count.able) + " can sign; " + roomText(count) +
                "\n";
    for (const auto& root : incident.roots)
        if (root.broken())
            text += "root " + std::to_string(root.version.number()) + ": " + std::to_string(root.stolen) +
                    " of its root keys stolen, " + std::to_string(root.threshold) + " are a threshold\n";
    return text;
}

std::string sideText(const char* head, const SigningSide& side) {
    return std::string(head) + " root " + std::to_string(side.version) + "   needs " + std::to_string(side.needed) +
           " of: " + listText(side.able) + (side.reachable() ? "\n" : "   NOT ENOUGH\n");
}

std::string signersText(const Incident& incident) {
    auto text = sideText("old", incident.oldSide);
    if (incident.newSide)
        text += sideText("new", *incident.newSide);
    for (const auto& set : incident.smallest)
        text += "enough: " + listText(set) + "\n";
    for (const auto& set : incident.smallestPeople) {
        std::string names;
        for (const auto& name : set)
            names += (names.empty() ? "" : ", ") + shown(name);
        text += "enough, in people: " + names + "\n";
    }
    return text;
}

std::string recoveryText(const Recovery& recovery) {
    auto text = "proposed: root " + std::to_string(recovery.version()) +
                (recovery.expires() ? ", expires " + recovery.expires()->display()
                                    : std::string(", expiry to be set (no time was given)")) +
                "\n";
    for (const auto& gone : recovery.departures())
        text +=
            "- " + std::string(nameOf(gone.role)) + "  " + gone.keyid.shortForm() + " leaves: " + gone.reason + "\n";
    for (const auto& slot : recovery.openSlots())
        text += "+ " + std::string(nameOf(slot.role)) + "  open slot " + slot.name + "\n";
    text += "thresholds stay as they are\n";
    for (const auto& next : recovery.numbers())
        text += "next " + shown(next.role) + ": " + (next.number ? std::to_string(*next.number) : "not known") + " (" +
                next.reason + ")\n";
    return text;
}

std::string numbered(const std::vector<std::string>& lines) {
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += std::to_string(i + 1) + ". " + lines[i] + "\n";
    return text;
}

std::string fatesText(const Incident& incident) {
    std::string text;
    for (const auto& key : incident.keys)
        text += person(key.keyids.front().text(), key.holder) + ": " + key.fate + "\n";
    return text;
}

std::string section(const std::string& title, const std::string& body) {
    return body.empty() ? "" : "\n" + title + "\n" + body;
}

std::string lines(const std::vector<std::string>& list) {
    std::string text;
    for (const auto& line : list)
        text += line + "\n";
    return text;
}

}  // namespace

std::string incidentText(const Incident& incident) {
    auto text = "in band: " + std::string(nameOf(incident.inBand)) + "; " + incident.verdict + "\n";
    std::string rows;
    for (const auto& row : incident.rows)
        rows += rowText(row);
    text += section("What is the case, worst first", rows);
    text += section("How much is left", countsText(incident));
    text += section("Who can sign", signersText(incident));
    text += section("The next root", incident.recovery ? recoveryText(*incident.recovery) : "none is proposed\n");
    text += section("In which order", numbered(incident.publication));
    text += section("Who follows", lines(incident.followers));
    text += section("What becomes of the keys", fatesText(incident));
    return text + section("To be known", lines(incident.notes));
}

}  // namespace anchorite::rotation
