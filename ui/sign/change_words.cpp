#include "ui/sign/change_words.h"

#include <QCoreApplication>

#include "ui/core/core_words.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

using rotation::ChangeKind;
using rotation::DiffLine;

constexpr int longestValue = 4000;

struct Changes {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

/// `root` of `diff.root-key-added`; empty for other codes.
QString roleOf(const DiffLine& line, std::string_view ending) {
    const std::string_view code = line.code;
    constexpr std::string_view start = "diff.";
    return code.starts_with(start) && code.ends_with(ending)
               ? plain(code.substr(start.size(), code.size() - start.size() - ending.size()))
               : QString();
}

ChangeValue valueOf(const std::string& text) {
    return text.empty() ? ChangeValue{Changes::tr("none"), {}, false}
                        : ChangeValue{fitted(plain(text), longestValue), {}, false};
}

ChangeValue keyValue(const metadata::KeyId& keyid, const std::string& kind) {
    return {shortKeyId(keyid), plain(kind), true};
}

class Teller {
  public:
    explicit Teller(const SignSubject& subject) : subject_(subject) {}

    [[nodiscard]] ChangeWords tell(const DiffLine& line) const {
        ChangeWords told{line.kind,          line.care, {}, coreSentence(line.sentence), valueOf(line.before),
                         valueOf(line.after)};
        const QString removed = roleOf(line, "-key-removed");
        const QString added = roleOf(line, "-key-added");
        if (!removed.isEmpty() || !added.isEmpty()) {
            tellKey(line, removed.isEmpty() ? added : removed, told);
        } else if (line.code == "diff.expires") {
            tellExpiry(line, told);
        } else if (line.code.ends_with("-threshold")) {
            told.title = calmWords(line.title);
        } else {
            tellOther(line, told);
        }
        return told;
    }

  private:
    void tellKey(const DiffLine& line, const QString& role, ChangeWords& told) const {
        const metadata::KeyId keyid(line.keyid);
        const KeyName name = subject_.nameOf(keyid);
        const bool joins = line.kind == ChangeKind::added;
        told.title = (joins ? Changes::tr("%1 joins %2") : Changes::tr("%1 leaves %2")).arg(ofKey(name), role);
        if (!name.confirmed) {
            told.remark += QLatin1Char(' ') + Changes::tr("Name from the request, not confirmed here yet.");
        }
        (joins ? told.after : told.before) = keyValue(keyid, joins ? line.after : line.before);
    }

    /// "Felix Braun's key", or "Key 3f91 … 04c2" where nobody claims a name.
    [[nodiscard]] static QString ofKey(const KeyName& name) {
        return !name.claimed ? name.name : Changes::tr("%1’s key").arg(name.name);
    }

    void tellExpiry(const DiffLine& line, ChangeWords& told) const {
        told.title =
            line.before.empty() ? Changes::tr("Expires") : Changes::tr("Expiry moves %1").arg(coreWords(line.sentence));
        if (subject_.at) {
            const auto left =
                (subject_.document().root().expires().time.unixSeconds() - subject_.at->unixSeconds()) / 86400;
            told.remark = Changes::tr("%1 days from now, by this clock.").arg(left);
        } else if (!line.before.empty()) {
            told.remark.clear();
        }
    }

    void tellOther(const DiffLine& line, ChangeWords& told) const {
        const QString about =
            line.keyid.empty() ? plain(line.subject) : subject_.nameOf(metadata::KeyId(line.keyid)).name;
        told.title = Changes::tr("%1: %2").arg(calmWords(line.title), fitted(about, 120));
    }

    const SignSubject& subject_;
};

QString namesOf(const SignSubject& subject, std::string_view code) {
    QStringList names;
    for (const auto& line : subject.review().diff().lines) {
        if (line.code == code) {
            const metadata::KeyId keyid(line.keyid);
            names << subject.nameOf(keyid).spoken(keyid);
        }
    }
    constexpr qsizetype most = 3;
    return names.size() <= most ? names.join(QStringLiteral(", ")) : Changes::tr("%1 keys").arg(names.size());
}

}  // namespace

QString ChangeWords::spoken() const {
    const QString warning =
        care == rotation::Care::ordinary ? QString() : Changes::tr("needs care") + QStringLiteral(". ");
    return warning + Changes::tr("%1. %2 Before: %3. After: %4.")
                         .arg(title, remark, before.text + QLatin1Char(' ') + before.caption,
                              after.text + QLatin1Char(' ') + after.caption);
}

QList<ChangeWords> changesOf(const SignSubject& subject) {
    const Teller teller(subject);
    QList<ChangeWords> changes;
    for (const auto& line : subject.review().diff().lines) {
        changes << teller.tell(line);
    }
    return changes;
}

QString unchangedOf(const SignSubject& subject) {
    QStringList facts;
    for (const auto& fact : subject.review().diff().unchanged) {
        facts << coreWords(fact);
    }
    return facts.join(QStringLiteral(", "));
}

QString consequenceOf(const SignSubject& subject) {
    QStringList parts;
    const QString removed = namesOf(subject, "diff.root-key-removed");
    const QString added = namesOf(subject, "diff.root-key-added");
    if (!removed.isEmpty()) {
        parts << Changes::tr("removes %1").arg(removed);
    }
    if (!added.isEmpty()) {
        parts << Changes::tr("adds %1").arg(added);
    }
    const auto expires = QString::fromStdString(subject.document().root().expires().time.display());
    parts << Changes::tr("expires %1").arg(expires);
    const QString last = parts.takeLast();
    return parts.isEmpty() ? Changes::tr("It %1.").arg(last)
                           : Changes::tr("It %1 and %2.").arg(parts.join(QStringLiteral(", ")), last);
}

}  // namespace anchorite::ui
