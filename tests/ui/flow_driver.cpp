#include "flow_driver.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTimer>

#include "crypto/words.h"

namespace anchorite::test {

using record::Ceremony;
using record::Step;
using record::StepKind;

namespace {

const QString phrase = QStringLiteral("a rehearsal has no secret");
constexpr int patience = 60000;

std::string keyStep(const char* kind, const std::string& label) {
    return std::string(kind) + ":" + label;
}

crypto::Sha256 digestOf(const std::string& hex) {
    crypto::Sha256 digest;
    const auto bytes = fromHex(hex);
    std::ranges::copy(*bytes, digest.bytes.begin());
    return digest;
}

}  // namespace

bool FlowDriver::stuck(const QString& why) {
    trouble_ = why;
    for (const auto* label : stage_.window().findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            trouble_ += QStringLiteral("\n  | ") + label->text().left(120);
        }
    }
    return false;
}

void FlowDriver::type(const char* name, const QString& text) {
    if (auto* widget = stage_.find(name)) {
        widget->setFocus();
        stage_.type(text);
    }
}

bool FlowDriver::waitOpen(const char* act) {
    return QTest::qWaitFor(
        [&] {
            auto* button = stage_.find(act);
            return button != nullptr && button->isEnabled();
        },
        patience);
}

void FlowDriver::press(const char* act) {
    auto* button = stage_.find(act);
    if (button == nullptr || !button->isEnabled()) {
        return;
    }
    button->setFocus();
    stage_.passGuard();
    stage_.key(Qt::Key_Space);
}

void FlowDriver::readWords(const crypto::Sha256& digest) {
    const auto words = crypto::wordsOf(digest);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto name = QStringLiteral("word%1").arg(i + 1).toLatin1();
        if (stage_.find<QLineEdit>(name.constData()) != nullptr) {
            type(name.constData(), QString::fromLatin1(words.at(i).data(), qsizetype(words.at(i).size())));
            stage_.key(Qt::Key_Tab);
        }
    }
}

Result<Ceremony> FlowDriver::look() const {
    return Ceremony::openForReading(ports_, workspace_.toStdString());
}

std::string FlowDriver::next() {
    const auto ceremony = look();
    const auto steps = ceremony ? ceremony->next() : std::vector<record::StepView>();
    return steps.empty() ? std::string() : steps.front().step.id();
}

bool FlowDriver::doUntil(const std::string& step) {
    for (std::string now = next(); now != step; now = next()) {
        if (now.empty() || !doNext()) {
            trouble_ = QStringLiteral("at %1: %2").arg(QString::fromStdString(now), trouble_);
            return false;
        }
    }
    return true;
}

bool FlowDriver::doNext() {
    const auto ceremony = look();
    if (!ceremony || ceremony->next().empty()) {
        return stuck(QStringLiteral("no step is next"));
    }
    const Step step = ceremony->next().front().step;
    const auto* key = ceremony->plan().key(step.subject);
    if (step.kind >= StepKind::dice && step.kind <= StepKind::bagOut && key != nullptr && !key->online) {
        return makeKey(step.subject);
    }
    return fillIn(step, *ceremony);
}

bool FlowDriver::fillIn(const Step& step, const Ceremony& ceremony) {
    const auto id = step.id();
    if (!QTest::qWaitFor([&] { return stage_.find(("step:" + id).c_str()) != nullptr; }, patience)) {
        return stuck(QStringLiteral("its page is not shown"));
    }
    stage_.settle();
    if (!fillForm(step, ceremony)) {
        return false;
    }
    if (const auto words = ceremony.expectedWords(id)) {
        if (!QTest::qWaitFor([&] { return stage_.find("readBack") != nullptr; }, patience)) {
            return stuck(QStringLiteral("no words are asked for"));
        }
        readWords(*words);
    }
    if (!waitOpen("record")) {
        return stuck(QStringLiteral("it cannot be recorded"));
    }
    press("record");
    const bool done = QTest::qWaitFor([&] { return next() != id; }, patience);
    return done || stuck(QStringLiteral("it was not recorded"));
}

void FlowDriver::callTheRoll(const record::Plan& plan) {
    int number = 0;
    for (const auto& person : plan.people) {
        type(QStringLiteral("roll%1").arg(number++).toLatin1().constData(), QString::fromStdString(person.initials));
    }
}

void FlowDriver::addFile(const QString& path) {
    // Beyond the moment that the button waits.
    QTimer::singleShot(1200, [path] {
        QWidget* dialog = QApplication::activeModalWidget();
        auto* edit = dialog == nullptr ? nullptr : dialog->findChild<QLineEdit*>();
        if (edit != nullptr) {
            edit->selectAll();
            QTest::keyClicks(edit, path);
            QTest::keyClick(edit, Qt::Key_Return);
        }
    });
    press("addFile");
}

bool FlowDriver::signHead(const Ceremony& ceremony) {
    for (const auto& key : ceremony.plan().keys) {
        const QString file = workspace_ + QStringLiteral("/keys/%1.key").arg(QString::fromStdString(key.label));
        if (key.online || !QFileInfo::exists(file)) {
            continue;
        }
        auto* path = stage_.find<QLineEdit>("statementKey");
        path->setFocus();
        path->selectAll();
        stage_.type(file);
        type("statementPassphrase", phrase);
        const QString before = stage_.said("signedBy");
        press("signHead");
        if (!QTest::qWaitFor([&] { return stage_.said("signedBy") != before; }, patience)) {
            return stuck(QStringLiteral("the head was not signed"));
        }
    }
    return true;
}

bool FlowDriver::fillForm(const Step& step, const Ceremony& ceremony) {
    const QString now = QStringLiteral("2026-11-21 14:20");
    switch (step.kind) {
        case StepKind::rollCall:
            callTheRoll(ceremony.plan());
            return true;
        case StepKind::machine:
            addFile(stage_.put(QStringLiteral("machine.txt"), "no sign of a connection was found\n"));
            stage_.find("value-result")->setFocus();
            stage_.key(Qt::Key_Down);
            return true;
        case StepKind::clock:
            type("value-watch1", now);
            type("value-watch2", now);
            type("witness", QStringLiteral("HS"));
            return true;
        case StepKind::bagIn: {
            const auto& sealed = ceremony.plan().sealed;
            const auto item = std::ranges::find(sealed, step.subject, &record::SealedItem::item);
            type("value-number", QString::fromStdString(item->number));
            type("value-again", QString::fromStdString(item->number));
            type("witness", QStringLiteral("HS"));
            return true;
        }
        case StepKind::signCheckpoint:
            return signHead(ceremony);
        case StepKind::secondEncoder:
            type("value-program", QStringLiteral("anchorite_verify.py"));
            return true;
        case StepKind::statement:
            type("value-text", QStringLiteral("I have seen every step"));
            return true;
        case StepKind::teardown:
            type("thing1", QStringLiteral("laptop"));
            type("certificate1", QStringLiteral("wiped, certificate 1"));
            return true;
        case StepKind::rehearsal:
        case StepKind::planWords:
        case StepKind::planCheckpoint:
        case StepKind::predecessor:
        case StepKind::incident:
        case StepKind::dice:
        case StepKind::key:
        case StepKind::keyWords:
        case StepKind::custody:
        case StepKind::restoreTest:
        case StepKind::possession:
        case StepKind::bagOut:
        case StepKind::draft:
        case StepKind::sign:
        case StepKind::complete:
        case StepKind::clients:
        case StepKind::finalWords:
        case StepKind::release:
        case StepKind::exportBundle:
        case StepKind::publication:
        case StepKind::destroy:
        case StepKind::exceptions:
        case StepKind::nextDates:
        case StepKind::closeCheckpoint:
        case StepKind::close:
            return true;
    }
    return true;
}

/// All steps of one key on its page, from the dice to the bag.
bool FlowDriver::makeKey(const std::string& label) {
    const auto done = [&](const char* kind) {
        return QTest::qWaitFor(
            [&] {
                const auto ceremony = look();
                return ceremony && ceremony->state().isSettled(keyStep(kind, label));
            },
            patience);
    };
    const auto ceremony = look();
    const auto* planned = ceremony ? ceremony->plan().key(label) : nullptr;
    if (planned == nullptr || !waitFor("passphrase")) {
        return stuck(QStringLiteral("the page of the key is not shown"));
    }
    if (planned->diceBits > 0) {
        type("dice", QString(62, QLatin1Char('3')));
    }
    type("passphrase", phrase);
    type("passphraseAgain", phrase);
    type("holderName", QString::fromStdString(planned->holder).toLower());
    press("generate");
    if (!done("key") || !waitOpen("askWords")) {
        return stuck(QStringLiteral("no key was made"));
    }
    press("askWords");
    readWords(digestOf(*look()->state().mark(keyStep("key", label)).result.findString("keyid")));
    press("recordWords");
    if (!done("key-words") || !waitFor("medium")) {
        return stuck(QStringLiteral("its words were not recorded"));
    }
    (void)QTest::qWaitFor([&] { return !stage_.find<QLineEdit>("kdf")->text().isEmpty(); }, patience);
    type("medium", QStringLiteral("a stick"));
    press("recordMedium");
    if (!done("custody") || !waitFor("unlock")) {
        return stuck(QStringLiteral("its custody was not recorded"));
    }
    type("unlock", phrase);
    press("prove");
    if (!done("possession") || !waitFor("bagNumber")) {
        return stuck(QStringLiteral("it was not proven"));
    }
    type("bagNumber", QStringLiteral("B-1"));
    type("bagAgain", QStringLiteral("B-1"));
    type("witness", QStringLiteral("HS"));
    press("recordSeal");
    if (!done("bag-out") || !waitFor("goOn")) {
        return stuck(QStringLiteral("its bag was not recorded"));
    }
    press("goOn");
    return true;
}

}  // namespace anchorite::test
