#include "ui/review/facts_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

#include "ui/text.h"

namespace anchorite::ui {

namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString expiryWords(const metadata::Expiry& expires, const audit::HistoryOptions& options) {
    QString text = QString::fromStdString(expires.time.display());
    if (options.at) {
        const std::int64_t days = daysBetween(*options.at, expires.time);
        text +=
            expires.time > *options.at ? Terms::tr(" (in %1 days)").arg(days) : Terms::tr(" (%1 days ago)").arg(-days);
    } else {
        text += Terms::tr(" (not judged: no time was given)");
    }
    if (plain(expires.text) != QString::fromStdString(expires.time.text())) {
        text += Terms::tr(", written as %1").arg(fitted(plain(expires.text), 40));
    }
    return text;
}

/// Members that the dialects know nothing of. They are signed like everything else.
QString unknownMembers(const metadata::Root& root) {
    constexpr auto known = std::to_array<std::string_view>(
        {"_type", "spec_version", "version", "expires", "consistent_snapshot", "keys", "roles"});
    QStringList names;
    for (const metadata::Json::Member& member : root.signedPart().members()) {
        if (std::ranges::find(known, member.name) == known.end()) {
            names << fitted(plain(member.name), 40);
        }
    }
    constexpr qsizetype most = 12;
    const qsizetype all = names.size();
    QString text = all == 0 ? Terms::tr("none") : names.mid(0, most).join(QStringLiteral(", "));
    return all > most ? text + Terms::tr(" and %1 more").arg(all - most) : text;
}

QString snapshotWords(const metadata::Root& root) {
    const auto consistent = root.consistentSnapshot();
    return !consistent ? Terms::tr("not said") : *consistent ? Terms::tr("yes") : Terms::tr("no");
}

QString stateWords(const audit::ReviewedRoot& reviewed) {
    if (reviewed.refused) {
        return Terms::tr("refused by %1: %2").arg(plain(reviewed.refused->code), plain(reviewed.refused->detail));
    }
    return reviewed.reached ? Terms::tr("accepted") : Terms::tr("not reached: the walk ended before it");
}

}  // namespace

QList<Fact> factsOf(const audit::ReviewedRoot& reviewed, const audit::HistoryOptions& options) {
    const metadata::Root& root = reviewed.root->root();
    const std::string* spec = root.signedPart().findString("spec_version");
    const auto dialect = metadata::nameOf(root.dialect());
    QList<Fact> facts = {
        {Terms::tr("Verdict"), stateWords(reviewed)},
        {Terms::tr("Expires"), expiryWords(root.expires(), options)},
        {Terms::tr("Published"), reviewed.published ? QString::fromStdString(reviewed.published->display())
                                                    : Terms::tr("not known: a root does not name it")},
        {Terms::tr("Dialect"),
         QString::fromLatin1(dialect.data(), static_cast<qsizetype>(dialect.size())) +
             (spec == nullptr ? QString() : Terms::tr(", spec_version %1").arg(fitted(plain(*spec), 20)))},
        {Terms::tr("Consistent snapshot"), snapshotWords(root)},
        {Terms::tr("Signatures in the file"), QString::number(reviewed.root->signatures().size())},
        {Terms::tr("Unknown members"), unknownMembers(root)},
    };
    if (root.isRehearsal()) {
        facts.prepend({Terms::tr("Rehearsal"), Terms::tr("yes: never for real use")});
    }
    return facts;
}

QString kindOf(const metadata::Key& key) {
    if (const crypto::PublicKey* known = key.publicKey()) {
        switch (known->algorithm()) {
            case crypto::Algorithm::ed25519:
                return QStringLiteral("ed25519");
            case crypto::Algorithm::ecdsaP256:
                return QStringLiteral("ecdsa P-256");
            case crypto::Algorithm::ecdsaP384:
                return QStringLiteral("ecdsa P-384");
            case crypto::Algorithm::rsa:
                return QStringLiteral("RSA %1").arg(known->bits());
        }
    }
    return Terms::tr("%1, cannot count: %2").arg(fitted(plain(key.keytype()), 32), fitted(plain(key.reason()), 120));
}

QString rolesOf(const metadata::Root& root, const metadata::KeyId& keyid) {
    QStringList names;
    for (const auto& [role, keys] : root.roles()) {
        if (root.lists(role, keyid)) {
            const auto name = metadata::nameOf(role);
            names << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
        }
    }
    return names.isEmpty() ? Terms::tr("no role") : names.join(QStringLiteral(", "));
}

}  // namespace anchorite::ui
