#include "flow_driver.h"
#include "seen.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <map>

#include "ceremony/record/plan/plan_draft.h"
#include "crypto/words.h"

namespace anchorite::test {

using record::Ceremony;
using record::Step;
using record::StepKind;

namespace {

constexpr int patience = 60000;

}  // namespace

/// The sample of that name on the day on which the stage's clock stands still.
QByteArray ofToday(std::string_view name) {
    for (const auto& sample : record::samplePlans()) {
        if (sample.name == name) {
            auto text = QByteArray(sample.text.data(), qsizetype(sample.text.size()));
            text.replace("\"day\": \"2026-11-24T09:00:00Z\"", "\"day\": \"2026-11-21T09:00:00Z\"");
            return text;
        }
    }
    return {};
}

/// The same as a rehearsal, whose roots lapse within days.
QByteArray rehearsalOf(std::string_view name) {
    return ofToday(name)
        .replace("\"rehearsal\": false", "\"rehearsal\": true")
        .replace("\"expires\": \"2027-11-19T12:00:00Z\"", "\"expires\": \"2026-11-26T00:00:00Z\"");
}

QByteArray twoOfThree(const QByteArray& plan, const QStringList& without) {
    QJsonObject left = QJsonDocument::fromJson(plan).object();
    for (const auto& [list, name] : {std::pair("people", "name"), std::pair("keys", "holder")}) {
        QJsonArray kept;
        for (const auto& item : left.value(QLatin1String(list)).toArray()) {
            if (!without.contains(item.toObject().value(QLatin1String(name)).toString())) {
                kept.append(item);
            }
        }
        left.insert(QLatin1String(list), kept);
    }
    QJsonObject thresholds = left.value(QStringLiteral("thresholds")).toObject();
    thresholds.insert(QStringLiteral("root"), 2);
    left.insert(QStringLiteral("thresholds"), thresholds);
    return QJsonDocument(left).toJson();
}

bool FlowDriver::stuck(const QString& why) {
    trouble_ = why + QLatin1Char('\n') + shown(stage_.window());
    return false;
}

void FlowDriver::type(const char* name, const QString& text) {
    if (auto* widget = stage_.find(name)) {
        widget->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(widget)) {
            line->selectAll();
        }
        stage_.type(text);
    }
}

bool FlowDriver::waitOpen(const char* act) {
    return QTest::qWaitFor([&] { return isOpen(stage_.window(), act); }, patience);
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
    std::vector<std::pair<QByteArray, std::string_view>> asked;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto name = QStringLiteral("word%1").arg(i + 1).toLatin1();
        if (stage_.find<QLineEdit>(name.constData()) != nullptr) {
            asked.emplace_back(name, words.at(i));
        }
    }
    // After the last one the page may ask for words of something else.
    for (const auto& [name, word] : asked) {
        type(name.constData(), QString::fromLatin1(word.data(), qsizetype(word.size())));
        stage_.key(Qt::Key_Tab);
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
        if (now.empty() ? !stuck(QStringLiteral("nothing is next")) : !doNext()) {
            trouble_ = QStringLiteral("at %1: %2").arg(QString::fromStdString(now), trouble_);
            return false;
        }
    }
    return true;
}

void FlowDriver::goHome() {
    for (int pages = 0; pages < 5 && stage_.find("cardCeremony") == nullptr; ++pages) {
        stage_.key(Qt::Key_Escape);
        stage_.settleLong();
    }
}

bool FlowDriver::pressOpen(const char* act, const char* why) {
    if (!waitOpen(act)) {
        return stuck(QLatin1String(why));
    }
    press(act);
    return true;
}

bool FlowDriver::begin() {
    if (!waitFor("folder")) {
        return stuck(QStringLiteral("no plan is shown"));
    }
    type("folder", workspace_);
    if (!pressOpen("start", "the plan is not sound")) {
        return false;
    }
    if (!waitFor("steps")) {
        return stuck(QStringLiteral("no script is shown"));
    }
    stage_.passGuard();
    stage_.key(Qt::Key_S, Qt::AltModifier);
    return true;
}

bool FlowDriver::load(const QString& plan) {
    stage_.key(Qt::Key_1);
    if (!waitFor("samples")) {
        return stuck(QStringLiteral("no plan can be made"));
    }
    stage_.passGuard();
    Stage::answerFileDialog(plan);
    stage_.key(Qt::Key_O, Qt::AltModifier);
    return begin();
}

bool FlowDriver::resume() {
    if (!pressOpen("resume", "nothing is unfinished")) {
        return false;
    }
    return showsNext();
}

/// Whether the window shows the page for the step that is next.
bool FlowDriver::showsNext() {
    const auto ceremony = look();
    if (!ceremony || ceremony->next().empty()) {
        return stuck(QStringLiteral("no step is next"));
    }
    const Step step = ceremony->next().front().step;
    const bool ofKey = ceremony->plan().key(step.subject) != nullptr;
    static const std::map<StepKind, const char*> marks{{StepKind::draft, "fix"},
                                                       {StepKind::sign, "holders"},
                                                       {StepKind::complete, "holders"},
                                                       {StepKind::close, "closingState"}};
    const auto mark = marks.find(step.kind);
    const std::string name = mark != marks.end() ? mark->second : ofKey ? "key:" + step.subject : "step:" + step.id();
    return waitFor(name.c_str()) || stuck(QStringLiteral("%1 is not shown").arg(QString::fromStdString(name)));
}

bool FlowDriver::doNext() {
    const auto ceremony = look();
    if (!ceremony || ceremony->next().empty()) {
        return stuck(QStringLiteral("no step is next"));
    }
    const Step step = ceremony->next().front().step;
    const auto* key = ceremony->plan().key(step.subject);
    if (step.kind >= StepKind::dice && step.kind <= StepKind::bagOut && key != nullptr) {
        return step.kind == StepKind::bagOut ? seal(*key) : key->online ? takeKey(*key) : makeKey(*key);
    }
    if (step.kind == StepKind::sign) {
        return signHere(step.subject);
    }
    static const std::map<StepKind, const char*> ownPages{
        {StepKind::draft, "fix"}, {StepKind::complete, "finish"}, {StepKind::close, "close"}};
    const auto own = ownPages.find(step.kind);
    return own == ownPages.end() ? fillIn(step, *ceremony) : pressed(own->second, step.id());
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
    return pressed("record", id);
}

bool FlowDriver::pressed(const char* act, const std::string& step) {
    if (!waitOpen(act)) {
        return stuck(QStringLiteral("%1 is closed").arg(QLatin1String(act)));
    }
    press(act);
    const bool done = QTest::qWaitFor([&] { return settled(step); }, patience);
    return done || stuck(QStringLiteral("it was not recorded"));
}

bool FlowDriver::settled(const std::string& step) const {
    const auto ceremony = look();
    return ceremony && (ceremony->state().isSettled(step) || (step == "close" && ceremony->state().closed));
}

void FlowDriver::callTheRoll(const record::Plan& plan) {
    int number = 0;
    for (const auto& person : plan.people) {
        type(QStringLiteral("roll%1").arg(number++).toLatin1().constData(), QString::fromStdString(person.initials));
    }
}

void FlowDriver::addFile(const QString& path) {
    Stage::answerFileDialog(path);
    press("addFile");
}

bool FlowDriver::fillForm(const Step& step, const Ceremony& ceremony) {
    const QString now = QStringLiteral("2026-11-21 14:20");
    switch (step.kind) {
        case StepKind::rollCall:
            callTheRoll(ceremony.plan());
            return true;
        case StepKind::machine:
            press("takeReport");
            (void)QTest::qWaitFor([&] { return stage_.find("broughtFiles") != nullptr; }, patience);
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
            const auto number = item == sealed.end() ? QStringLiteral("B-1") : QString::fromStdString(item->number);
            type("value-number", number);
            type("value-again", number);
            type("witness", QStringLiteral("HS"));
            return true;
        }
        case StepKind::predecessor:
            for (const QString& file : history_) {
                addFile(file);
            }
            return true;
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
        case StepKind::destroy:
            type("value-method", QStringLiteral("medium and card shredded"));
            type("witness", QStringLiteral("HS"));
            return true;
        case StepKind::publication:
            addFile(published(workspace_, ceremony.document()->version().number()));
            return true;
        case StepKind::rehearsal:
            type("value-head", QString(64, QLatin1Char('a')));
            return true;
        case StepKind::planWords:
        case StepKind::planCheckpoint:
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
        case StepKind::exceptions:
        case StepKind::nextDates:
        case StepKind::closeCheckpoint:
        case StepKind::close:
            return true;
    }
    return true;
}

}  // namespace anchorite::test
