#include "ceremony/audit/judgements.h"
#include "ceremony/audit/phrases.h"
#include "crypto/base/text.h"

namespace anchorite::audit::rule {
namespace {

constexpr std::int64_t day = 86400;
constexpr std::int64_t longestLife = 400 * day;
constexpr std::int64_t shortestLife = 60 * day;
constexpr std::int64_t wantedMargin = 30 * day;
constexpr std::int64_t alarmingMargin = 7 * day;

/// root.json names no issue time. What is out there appeared when somebody says it did; what is ours appears now.
std::optional<UtcTime> issued(const Subject& subject) {
    if (subject.published)
        return subject.published;
    return isOwn(subject) ? subject.at : std::nullopt;
}

struct Life {
    UtcTime start;
    UtcTime end;
    [[nodiscard]] std::int64_t seconds() const { return end.unixSeconds() - start.unixSeconds(); }
    [[nodiscard]] std::string text() const { return "From " + start.display() + " to " + end.display(); }
};

std::optional<Life> lifeOf(const Subject& subject) {
    const auto start = issued(subject);
    if (!start)
        return std::nullopt;
    return Life{*start, subject.root->root().expires().time};
}

std::string capitalName(const metadata::SignedRoot& root) {
    return "Root " + std::to_string(root.version().number());
}

}  // namespace

void expiryIsWrittenPlainly(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto& text = subject.root->root().expires().text;
    if (UtcTime::parse(text))
        return;
    const bool notary = subject.root->root().dialect() == metadata::Dialect::notaryV1;
    const bool old = notary || subject.profile != Profile::tuf;
    const auto severity = isOwn(subject) ? rule.severity : old ? Severity::med : Severity::high;
    add(findings, subject, rule,
        {.severity = severity,
         .title = "The expiry is not written YYYY-MM-DDTHH:MM:SSZ",
         .what = "It is written '" + briefly(text, 60) +
                 (notary ? "', as Notary writes it; other clients may not read that"
                         : "'; python-tuf and others cannot read this root"),
         .next = isOwn(subject) ? "Set the expiry again" : "Write the expiry of the next root in the form of the title",
         .code = "root.expires-nonstandard",
         .subject = "expires"});
}

void notExpired(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto expires = subject.root->root().expires().time;
    if (!subject.last || !subject.at || expires > *subject.at)
        return;
    add(findings, subject, rule,
        {.severity = rule.severity,
         .title = capitalName(*subject.root) + " has expired",
         .what = "It expired at " + expires.display() + "; it is judged as of " + subject.at->display() +
                 ", the time that was given",
         .next = "Sign the next root: clients still accept one that follows an expired root",
         .code = "5.3.10-expired",
         .subject = "expires"});
}

void lifeIsBounded(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto life = lifeOf(subject);
    if (!life || life->seconds() <= longestLife)
        return;
    const bool notary = subject.profile == Profile::notaryV1;
    add(findings, subject, rule,
        {.severity = notary           ? Severity::med
                     : isOwn(subject) ? Severity::block
                                      : Severity::high,
         .title = capitalName(*subject.root) + " is good for " + spanOf(life->seconds()),
         .what = life->text() + " it lives more than 400 days; for so long a thief can keep clients on it",
         .next = isOwn(subject) ? "Set an expiry at most 400 days away, better 180"
                                : "Give the next root a life of at most 400 days",
         .subject = "expires"});
}

void lifeIsLongEnough(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto life = lifeOf(subject);
    if (!life || life->seconds() >= shortestLife)
        return;
    const bool rehearsal = subject.root->root().isRehearsal();  // those must be short
    const auto name = capitalName(*subject.root);
    add(findings, subject, rule,
        {.severity = rehearsal ? Severity::info : rule.severity,
         .title = life->seconds() <= 0 ? name + " had expired before it appeared"
                                       : name + " is good for only " + spanOf(life->seconds()),
         .what = life->text() + " it lives less than 60 days; one signing missed and every client stops",
         .next = isOwn(subject) ? "Set a later expiry" : "Give the next root a longer life",
         .subject = "expires"});
}

void renewedInTime(const Subject& subject, const Rule& rule, Findings& findings) {
    const auto start = issued(subject);
    if (!subject.previous || !start)
        return;
    const auto& before = *subject.previous;
    const auto lapse = before.root().expires().time;
    const auto margin = lapse.unixSeconds() - start->unixSeconds();
    if (margin >= wantedMargin)
        return;
    const bool late = margin < 0;
    const auto name = capitalName(*subject.root);
    add(findings, subject, rule,
        {.severity = margin < alarmingMargin ? rule.severity : Severity::med,
         .title = late ? name + " came " + spanOf(margin) + " after " + rootName(before) + " expired"
                       : capitalName(before) + " was replaced " + spanOf(margin) + " before it expired",
         .what = capitalName(before) + (late ? " expired at " : " expires at ") + lapse.display() + ", " +
                 rootName(*subject.root) + " came at " + start->display() +
                 (late ? "; in between no client could update" : "; a slip would have stopped clients"),
         .next = "Plan each renewal at least 30 days before the expiry",
         .subject = "expires"});
}

}  // namespace anchorite::audit::rule
