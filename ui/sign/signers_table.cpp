#include "ui/sign/signers_table.h"

#include <QGridLayout>
#include <algorithm>

#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

/// People that stand side by side; more of them stand below each other.
constexpr qsizetype mostAcross = 6;

QString wordOf(Sign sign) {
    return sign == Sign::verified      ? SignersTable::tr("signed")
           : sign == Sign::waiting     ? SignersTable::tr("can sign")
           : sign == Sign::cannotCount ? SignersTable::tr("cannot count")
                                       : SignersTable::tr("no key");
}

QString rulerName(const QString& which, const metadata::VerificationReport& report, std::size_t keys) {
    return SignersTable::tr("%1 root %2   any %3 of %4")
        .arg(which)
        .arg(report.version.number())
        .arg(report.needed)
        .arg(keys);
}

}  // namespace

SignersTable::SignersTable(const SignSubject& subject, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    gather(subject);
    lay();
}

void SignersTable::gather(const SignSubject& subject) {
    const auto& rulers = subject.review().rulers();
    const auto& document = subject.document().root();
    using metadata::RoleName;
    if (rulers.old) {
        const auto& before = subject.review().baseline()->root();
        rulers_ << rulerName(tr("Old"), *rulers.old, before.role(RoleName::root).keyids.size());
        addRole(before, *rulers.old, &Person::old, subject);
    }
    rulers_ << rulerName(tr("New"), rulers.own, document.role(RoleName::root).keyids.size());
    addRole(document, rulers.own, &Person::own, subject);
    std::ranges::sort(people_, {}, &Person::name);
}

void SignersTable::addRole(const metadata::Root& root, const metadata::VerificationReport& report, Sign Person::* ruler,
                           const SignSubject& subject) {
    const auto among = [](const std::vector<metadata::KeyId>& keyids, const metadata::KeyId& keyid) {
        return std::ranges::find(keyids, keyid) != keyids.end();
    };
    for (const auto& keyid : root.role(metadata::RoleName::root).keyids) {
        Person& person = personOf(root, keyid, subject);
        person.*ruler = among(report.valid, keyid)     ? Sign::verified
                        : among(report.missing, keyid) ? Sign::waiting
                                                       : Sign::cannotCount;
    }
}

/// One person for one key, also where it stands under another keyid in the other root.
SignersTable::Person& SignersTable::personOf(const metadata::Root& root, const metadata::KeyId& keyid,
                                             const SignSubject& subject) {
    const metadata::Key* key = root.key(keyid);
    for (const auto& [known, place] : keys_) {
        if (key != nullptr && known.sameAs(*key)) {
            return people_[place];
        }
    }
    people_ << Person{subject.nameOf(keyid).name, Sign::none, Sign::none};
    if (key != nullptr) {
        keys_.append({*key, people_.size() - 1});
    }
    return people_.back();
}

void SignersTable::setNarrow(bool narrow) {
    if (narrow != narrow_) {
        narrow_ = narrow;
        lay();
    }
}

QWidget* SignersTable::cell(Sign sign) const {
    auto* whole = new QWidget;
    whole->setProperty("ground", "page");
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new SignView(sign, 18));
    row->addWidget(label(Type::caption, wordOf(sign), sign == Sign::none ? Tone::secondary : Tone::text), 1);
    return whole;
}

void SignersTable::put(QWidget* part, int ruler, int person) {
    across_ ? grid_->addWidget(part, ruler, person) : grid_->addWidget(part, person, ruler);
}

void SignersTable::lay() {
    across_ = !narrow_ && people_.size() <= mostAcross;
    delete body_;
    body_ = new QWidget;
    body_->setProperty("ground", "page");
    layout()->addWidget(body_);
    grid_ = new QGridLayout(body_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(8);
    put(label(Type::label, tr("Signatures needed"), Tone::secondary), 0, 0);
    for (int i = 0; i < rulers_.size(); ++i) {
        put(label(Type::body, rulers_.at(i)), i + 1, 0);
    }
    for (int i = 0; i < people_.size(); ++i) {
        const Person& person = people_.at(i);
        put(label(Type::label, person.name, Tone::secondary)->wrapped(), 0, i + 1);
        if (rulers_.size() == 2) {
            put(cell(person.old), 1, i + 1);
        }
        put(cell(person.own), static_cast<int>(rulers_.size()), i + 1);
        across_ ? grid_->setColumnStretch(i + 1, 1) : void();
    }
    body_->show();
}

}  // namespace anchorite::ui
