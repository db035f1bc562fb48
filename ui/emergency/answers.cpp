#include "ui/emergency/answers.h"

#include <QObject>

namespace anchorite::ui {

using rotation::IncidentMarks;
using rotation::Mark;
using rotation::NamedKey;

namespace {

void addMarks(const std::map<metadata::RoleName, RoleAnswer>& roles, const metadata::Root& root, Mark mark,
              IncidentMarks& marks) {
    for (const auto& [role, answer] : roles) {
        const auto& keyids = root.role(role).keyids;
        const bool all = std::cmp_greater_equal(answer.count, keyids.size());
        for (const auto& keyid : keyids) {
            if (all || answer.named.contains(keyid)) {
                marks.keys.push_back({{NamedKey::By::keyid, keyid.text()}, mark});
            }
        }
        const auto unnamed = static_cast<std::int64_t>(answer.count) - static_cast<std::int64_t>(answer.named.size());
        if (!all && unnamed > 0) {
            marks.counts.push_back({role, unnamed, mark});
        }
    }
}

}  // namespace

int Answers::answered(bool rootsLoaded) const {
    const bool second = noneLost || !lost.empty();
    return (anyStolen() || second ? 1 : 0) + (second ? 1 : 0) + (rootsLoaded ? 1 : 0) + (published ? 1 : 0);
}

QString Answers::open(bool rootsLoaded) const {
    if (!rootsLoaded) {
        return QObject::tr("Question 3 first: choose the roots that clients trust. They name the keys.");
    }
    if (delegation && delegation->name.trimmed().isEmpty()) {
        return QObject::tr("Question 1: name the delegated role.");
    }
    if (!noneLost && lost.empty()) {
        return anyStolen() ? QObject::tr("Question 2: mark what is lost, or None.")
                           : QObject::tr("Question 1: mark each key that may be in wrong hands. None? Go on to 2.");
    }
    return published ? QString() : QObject::tr("Question 4: yes, no or not known.");
}

QString Answers::contradiction() const {
    if (published == rotation::Sighting::yes && !anyStolen()) {
        return QObject::tr(
            "Question 4 says that an attacker has published, question 1 that no key is in wrong hands. "
            "Whoever publishes has a key: mark it, or answer No.");
    }
    return {};
}

IncidentMarks marksOf(const Answers& answers, const metadata::RootPayload& latest) {
    IncidentMarks marks;
    marks.root = IncidentMarks::ForRoot{latest.root().version().number(), latest.digest()};
    addMarks(answers.stolen, latest.root(), Mark::maybeStolen, marks);
    addMarks(answers.lost, latest.root(), Mark::lost, marks);
    if (const auto& one = answers.delegation) {
        marks.delegations.push_back({one->name.trimmed().toStdString(), one->keys, one->threshold, one->stolen, 0});
    }
    marks.published = answers.published.value_or(rotation::Sighting::unknown);
    marks.at = answers.at;
    return marks;
}

}  // namespace anchorite::ui
