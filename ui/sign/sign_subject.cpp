#include "ui/sign/sign_subject.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/text.h"

namespace anchorite::ui {

namespace {

struct Signing {
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

constexpr int nameLength = 48;

RailStep::State stateOf(SignPlace step, SignPlace place, bool stopped) {
    if (step == place) {
        return stopped ? RailStep::State::stopped : RailStep::State::now;
    }
    return step < place ? RailStep::State::done : RailStep::State::toCome;
}

}  // namespace

QString rootName(const metadata::SignedRoot& root) {
    return Signing::tr("root %1").arg(root.version().number());
}

QString shortKeyId(const metadata::KeyId& keyid) {
    const QString text = plain(keyid.text());
    constexpr int ends = 4;
    return text.size() <= 2 * ends + 2 ? text : text.left(ends) + QStringLiteral(" … ") + text.right(ends);
}

QString SignSubject::rootName() const {
    return ui::rootName(document());
}

QString SignSubject::holder() const {
    return fitted(plain(act->holder()), nameLength);
}

QString SignSubject::repository() const {
    return fitted(plain(review().nextPin().repository), nameLength);
}

bool SignSubject::isRehearsal() const {
    return document().root().isRehearsal() || act->key().file.facts().rehearsal;
}

KeyName SignSubject::nameOf(const metadata::KeyId& keyid) const {
    if (const auto found = confirmed.find(keyid); found != confirmed.end()) {
        return {fitted(plain(found->second), nameLength), true};
    }
    const auto& own = review().signingKeyIds();
    if (std::ranges::find(own, keyid) != own.end()) {
        return {holder(), true};
    }
    // What the trusted root calls a key comes before what the request calls it.
    std::string claimed = review().baseline() ? rotation::claimedName(review().baseline()->root(), keyid) : "";
    if (const auto found = claims.find(keyid); claimed.empty() && found != claims.end()) {
        claimed = found->second;
    }
    if (claimed.empty()) {
        claimed = rotation::claimedName(document().root(), keyid);
    }
    return claimed.empty() ? KeyName{Signing::tr("Key %1").arg(shortKeyId(keyid)), false, false}
                           : KeyName{fitted(plain(claimed), nameLength), false};
}

QString KeyName::spoken(const metadata::KeyId& keyid) const {
    return confirmed || !claimed ? name
                                 : Signing::tr("%1 (claimed, key %2)").arg(quoted(name, nameLength), shortKeyId(keyid));
}

void dress(PageFace& face, const SignSubject& subject, SignPlace place, bool stopped) {
    const auto lines = static_cast<qsizetype>(subject.review().diff().lines.size());
    const auto step = [&](SignPlace at, const QString& title, const QString& detail) {
        face.steps << RailStep{title, detail, stateOf(at, place, stopped), at < place && at == SignPlace::review};
    };
    face.railTitle = subject.received ? Signing::tr("Sign a request") : Signing::tr("Sign here");
    if (subject.received) {
        step(SignPlace::receive, Signing::tr("Receive"), fitted(subject.from, 30));
    }
    step(SignPlace::review, Signing::tr("Review"),
         stopped && place == SignPlace::review ? Signing::tr("stopped")
                                               : counted(lines, Signing::tr("change"), Signing::tr("changes")));
    step(SignPlace::sign, Signing::tr("Read back, sign"),
         place < SignPlace::sign ? QString() : Signing::tr("as %1").arg(subject.holder()));
    if (subject.received) {
        step(SignPlace::send, Signing::tr("Send signature"), QString());
    }
    face.subjectKind = Signing::tr("Request");
    face.subject = subject.repository().isEmpty() ? subject.rootName()
                                                  : Signing::tr("%1, %2").arg(subject.rootName(), subject.repository());
    face.rehearsal = subject.isRehearsal();
}

}  // namespace anchorite::ui
