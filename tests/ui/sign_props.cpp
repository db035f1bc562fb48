#include "sign_props.h"
#include "seen.h"

#include <QAbstractButton>
#include <QFile>
#include <QListWidget>

#include "ceremony/record/exchange/request.h"
#include "ceremony/record/session/signing_act.h"

namespace anchorite::test {

namespace {

rotation::RootDraft firstDraft(const Json& own) {
    using metadata::RoleName;
    auto draft = rotation::RootDraft::first(UtcTime::parse("2027-11-01T00:00:00Z").value(), false).value();
    for (const Json& object : {own, TestKey('b').object(), TestKey('c').object()})
        (void)draft.addKey(object, RoleName::root).value();
    (void)draft.addKey(TestKey('t').object(), RoleName::targets).value();
    for (const auto role : {RoleName::snapshot, RoleName::timestamp})
        (void)draft.addKey(TestKey('s').object(), role).value();
    draft.setThreshold(RoleName::root, 2).value();
    for (const auto role : {RoleName::targets, RoleName::snapshot, RoleName::timestamp})
        draft.setThreshold(role, 1).value();
    return draft;
}

std::map<metadata::KeyId, std::string> names() {
    return {{metadata::KeyId(TestKey('b').keyid()), "Amara Osei"},
            {metadata::KeyId(TestKey('c').keyid()), "Felix Braun"},
            {metadata::KeyId(TestKey('d').keyid()), "Mei Chen"}};
}

}  // namespace

SignProps::SignProps(Stage& stage) : stage_(stage), keyPath_(stage.path(QStringLiteral("dana.key"))) {
    makeKey();
    const auto draft = firstDraft(keyObject());
    const auto unsignedFirst = parsed(draft.document());
    auto act = record::SigningAct::begin(disk_, record::KeyAtPath::read(disk_, keyPath_.toStdString()).value(),
                                         {unsignedFirst, {}, ""}, {"acme", true, std::nullopt})
                   .value();
    const auto key = act.key().file.unlock(passphrase(secret)).value();
    auto approved = act.approve(Holder::readBackOf(unsignedFirst).value(), std::nullopt, "").value();
    first_ = signedBy(parsed(act.sign(disk_, key, std::move(approved)).value().document), "b");
    second_ = next([](rotation::RootDraft& edited) {
        edited.removeKey(metadata::KeyId(TestKey('c').keyid()), std::nullopt).value();
        (void)edited.addKey(TestKey('d').object(), metadata::RoleName::root).value();
        edited.setExpiry(UtcTime::parse("2027-11-15T00:00:00Z").value(), std::nullopt).value();
    });
}

SignProps::SignProps(Stage& again, const SignProps& earlier)
    : stage_(again),
      keyPath_(again.path(QStringLiteral("dana.key"))),
      first_(earlier.first_),
      second_(earlier.second_) {
    for (const QString& ending : {QString(), QStringLiteral(".pin"), QStringLiteral(".quarantine")}) {
        QFile::copy(earlier.keyPath_ + ending, keyPath_ + ending);
    }
}

void SignProps::makeKey() {
    CountingRandom random(9);
    const auto signer = crypto::Signer::generate(crypto::KeyType::ed25519, random).value();
    const auto bytes =
        crypto::KeyFile::seal(signer, {"Dana Ito", "2026-11-20T00:00:00Z", false}, passphrase(secret), {1, 8}, random)
            .value();
    disk_.create(keyPath_.toStdString(), bytes, true).value();
}

Json SignProps::keyObject() const {
    transfer::LocalDisk disk;
    return metadata::keyObjectOf(record::KeyAtPath::read(disk, keyPath_.toStdString()).value().file.publicKey());
}

metadata::SignedRoot SignProps::next(const std::function<void(rotation::RootDraft&)>& edit) const {
    auto draft = rotation::RootDraft::next(first_->root()).value();
    edit(draft);
    return parsed(draft.document());
}

record::Request SignProps::wording(const metadata::SignedRoot& document) const {
    return {.document = document, .repository = "acme", .links = {*first_}, .names = names(), .reason = "yearly"};
}

QString SignProps::request(const metadata::SignedRoot& document, const QString& name) {
    return request(wording(document), name);
}

QString SignProps::request(const record::Request& request, const QString& name) {
    CountingRandom random(3);
    transfer::Parcel parcel{.kind = transfer::ParcelKind::signRequest,
                            .id = transfer::drawParcelId(random),
                            .replyTo = {},
                            .name = "root-2.request.anch",
                            .content = record::writeRequest(request).value()};
    const auto sealed = transfer::seal(parcel).value();
    return stage_.put(name,
                      QByteArray(reinterpret_cast<const char*>(sealed.data()), static_cast<qsizetype>(sealed.size())));
}

QString SignProps::word(int position) const {
    const auto words = second_->payload().words();
    const auto word = words[static_cast<std::size_t>(position)];
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

bool SignProps::review(const QString& requestPath) {
    stage_.window().openRequest(requestPath);
    if (!QTest::qWaitFor([this] { return isOpen(stage_.window(), "reviewRequest"); }, 20000)) {
        return false;
    }
    stage_.passGuard();
    stage_.key(Qt::Key_R, Qt::AltModifier);
    stage_.settleLong();
    return QTest::qWaitFor([this] { return stage_.find("changes") != nullptr || stage_.find("quarantine") != nullptr; },
                           20000);
}

bool SignProps::readBack() {
    auto* changes = stage_.find<QListWidget>("changes");
    for (int i = 0; changes != nullptr && i + 1 < changes->count(); ++i) {
        stage_.key(Qt::Key_Space);
    }
    stage_.passGuard();
    stage_.key(Qt::Key_C, Qt::AltModifier);
    stage_.settleLong();
    return stage_.waitFor("readBack");
}

QList<int> SignProps::asked() {
    QList<int> asked;
    for (int i = 0; i < 32; ++i) {
        if (stage_.find(qPrintable(QStringLiteral("word%1").arg(i + 1))) != nullptr) {
            asked << i;
        }
    }
    return asked;
}

bool SignProps::typeWords() {
    for (const int position : asked()) {
        stage_.type(word(position));
        stage_.key(Qt::Key_Return);
    }
    auto* field = stage_.find("passphrase");
    return field != nullptr && field->isEnabled();
}

}  // namespace anchorite::test
