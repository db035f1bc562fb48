#include "ui/pages/collect_page.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/ceremony/ceremony_face.h"
#include "ui/collect/holder_table.h"
#include "ui/pages/dropped.h"
#include "ui/paper/papers.h"
#include "ui/steps/exception_panel.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

CollectPage::CollectPage(CeremonyDesk& desk, const Surroundings& surroundings, QWidget* parent)
    : Page(parent),
      desk_(desk),
      surroundings_(surroundings),
      error_(new ErrorPanel),
      old_(new Ruler),
      own_(new Ruler),
      sentence_((new Label(Type::emphasis))->wrapped()),
      newsTitle_((new Label(Type::strong))->wrapped()),
      newsText_((new Label(Type::body))->wrapped()),
      table_(new HolderTable),
      strangers_((new Label(Type::body))->wrapped()),
      open_(new ActButton(ButtonRole::small, tr("Open file"), QStringLiteral("Alt+O"))),
      excuse_(new ActButton(ButtonRole::small, tr("Excuse"), QString())),
      keys_(new Picker(tr("Whose key made this signature"))),
      exception_(new ExceptionPanel) {
    build();
    setAcceptDrops(true);
    connect(&desk_, &CeremonyDesk::changed, this, &CollectPage::follow);
    connect(table_, &HolderTable::acted, this, &CollectPage::actFor);
    connect(table_, &HolderTable::chosen, this, &CollectPage::followChoice);
    connect(exception_, &ExceptionPanel::changed, this, &Page::faceChanged);
    connect(open_, &ActButton::act, this, &CollectPage::openFile);
    connect(excuse_, &ActButton::act, this, [this] {
        closePanels();
        excused_ = table_->person();
        exception_->open(tr("%1 does not sign. This is written down as an exception.").arg(rowName(excused_)));
    });
    follow();
}

void CollectPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(10);
    column->addWidget(error_);
    column->addWidget(old_);
    column->addWidget(own_);
    column->addWidget(rule(Qt::Horizontal));
    sentence_->setObjectName(QStringLiteral("sentence"));
    column->addWidget(sentence_);
    column->addWidget(buildNews());
    column->addWidget(buildNaming());
    column->addWidget(exception_);
    column->addWidget(table_);
    strangers_->setObjectName(QStringLiteral("strangers"));
    column->addWidget(strangers_);
    column->addLayout(buildRowActs());
    column->addStretch(1);
    old_->setObjectName(QStringLiteral("oldRuler"));
    own_->setObjectName(QStringLiteral("newRuler"));
}

QWidget* CollectPage::buildNews() {
    news_ = panel("band-stop");
    news_->setObjectName(QStringLiteral("news"));
    auto* inside = new QVBoxLayout(news_);
    inside->setContentsMargins(18, 12, 18, 14);
    inside->setSpacing(4);
    inside->addWidget(newsTitle_);
    inside->addWidget(newsText_);
    newsTitle_->setObjectName(QStringLiteral("newsTitle"));
    newsText_->setObjectName(QStringLiteral("newsText"));
    newsText_->selectable(tr("What came, in one sentence for each signature"));
    news_->hide();
    return news_;
}

QWidget* CollectPage::buildNaming() {
    naming_ = panel();
    auto* inside = new QVBoxLayout(naming_);
    inside->setContentsMargins(18, 12, 18, 14);
    inside->setSpacing(8);
    inside->addWidget(label(Type::strong, tr("These bytes do not say whose signature they are."))->wrapped());
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    keys_->setObjectName(QStringLiteral("whoseKey"));
    auto* takeIt = new ActButton(ButtonRole::small, tr("Try it with this key"), QString());
    takeIt->setObjectName(QStringLiteral("tryKey"));
    row->addWidget(keys_, 1);
    row->addWidget(takeIt);
    inside->addLayout(row);
    connect(takeIt, &ActButton::act, this, &CollectPage::takeNamed);
    naming_->hide();
    return naming_;
}

QLayout* CollectPage::buildRowActs() {
    open_->setObjectName(QStringLiteral("openFile"));
    excuse_->setObjectName(QStringLiteral("excuse"));
    excuse_->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(open_);
    row->addWidget(excuse_);
    row->addWidget(label(Type::caption, tr("A response may also be dropped on this page."), Tone::secondary)->wrapped(),
                   1);
    return row;
}

void CollectPage::follow() {
    emit faceChanged();
    desk_.ask<std::optional<Gathering>>(
        this, [](record::Ceremony& ceremony) { return gather(ceremony); },
        [this](const std::optional<Gathering>& all) { showGathering(all); });
}

void CollectPage::showGathering(const std::optional<Gathering>& all) {
    all_ = all;
    if (!all_) {
        sentence_->say(tr("No root is fixed for signing yet. Compose it first."));
        old_->hide();
        own_->hide();
        table_->hide();
        emit faceChanged();
        return;
    }
    old_->setVisible(all_->old.has_value());
    own_->show();
    table_->show();
    if (all_->old) {
        old_->read(readingOf(*all_, *all_->old, true));
    }
    own_->read(readingOf(*all_, all_->own, false));
    sentence_->say(sentenceOf(*all_));
    sentence_->setTone(all_->complete() ? Tone::verified : Tone::text);
    table_->showAll(*all_, surroundings_.now());
    const auto strangers = static_cast<qsizetype>(all_->strangers.size());
    strangers_->setVisible(strangers > 0);
    strangers_->say(
        strangers == 0 ? QString()
                       : tr("Also here, counted for nothing: %1. The last one: %2")
                             .arg(counted(strangers, tr("arrival"), tr("arrivals")), sentence(all_->strangers.back())));
    followChoice();
}

void CollectPage::followChoice() {
    const HolderLine* line = all_ ? all_->holder(table_->person()) : nullptr;
    const auto* step = line == nullptr ? nullptr : desk_.view().step("sign:" + line->person);
    const bool open = step != nullptr && line->lacks() && !line->excused;
    excuse_->setVisible(open);
    if (open) {
        excuse_->setLabel(tr("Excuse %1").arg(fitted(rowName(line->name), 24)), QString());
    }
    emit faceChanged();
}

QString CollectPage::doing() const {
    if (!all_) {
        return tr("Compose the root that is to be signed");
    }
    if (all_->complete()) {
        return tr("Finish root %1").arg(all_->own.version);
    }
    QStringList toAsk;
    QStringList waiting;
    for (const HolderLine& line : all_->holders) {
        if (!line.lacks() || line.excused || line.leaves) {
            continue;
        }
        (line.requested.empty() ? toAsk : waiting) << rowName(line.name);
    }
    if (!waiting.isEmpty() && !toAsk.isEmpty()) {
        return tr("Ask %1, and receive what %2 signs").arg(toAsk.first(), waiting.first());
    }
    if (!waiting.isEmpty()) {
        return tr("Receive what %1 signs").arg(waiting.first());
    }
    return toAsk.isEmpty() ? tr("Collect what is missing") : tr("Ask %1").arg(toAsk.first());
}

bool CollectPage::canAsk() const {
    const HolderLine* line = all_ ? all_->holder(table_->person()) : nullptr;
    return line != nullptr && line->lacks() && desk_.view().plan.person(line->person) != nullptr && !busy_;
}

QList<PageAct> CollectPage::acts() {
    if (exception_->isOpen()) {
        return {{QStringLiteral("back"), tr("Back"), QString(), false, true, [this] { closePanels(); }},
                {QStringLiteral("excuseHolder"), tr("Write this exception"), QStringLiteral("Alt+X"), true,
                 exception_->given().has_value() && !busy_, [this] { excuse(); }}};
    }
    const bool complete = all_ && all_->complete();
    const HolderLine* line = all_ ? all_->holder(table_->person()) : nullptr;
    const bool asked = line == nullptr || !line->lacks() || !line->requested.empty() || !line->sentences.empty();
    const PageAct finishAct{QStringLiteral("finish"),
                            tr("Finish root %1").arg(desk_.view().version()),
                            complete ? QStringLiteral("Alt+F") : QString(),
                            complete,
                            complete && !busy_,
                            [this] { finish(); }};
    const PageAct send{QStringLiteral("sendRequest"), tr("Send request"), QStringLiteral("Alt+S"),
                       !complete && !asked,           canAsk(),           [this] { ask(table_->person()); }};
    const PageAct receiveAct{QStringLiteral("receiveResponse"), tr("Receive response"),
                             QStringLiteral("Alt+R"),           !complete && asked,
                             all_.has_value() && !busy_,        [this] { emit receiveWanted(); }};
    if (complete) {
        return {send, receiveAct, finishAct};
    }
    return asked ? QList<PageAct>{finishAct, send, receiveAct} : QList<PageAct>{finishAct, receiveAct, send};
}

PageFace CollectPage::face() {
    PageFace face = ceremonyFace(desk_, record::Phase::sign);
    face.title = tr("Collect signatures for root %1").arg(desk_.view().version());
    const QString next = tr("Finish root %1, by administrator").arg(desk_.view().version());
    const bool complete = all_ && all_->complete();
    face.actor = {tr("Administrator"), doing(), complete ? nextAfter(desk_, "complete") : next, doing()};
    face.records = {tr("Records: each arrival with digest, transport and verdict.")};
    if (complete) {
        face.records << tr("Finish records the counts of both.");
    } else if (all_) {
        face.records << tr("Finish needs %1.").arg(lackingOf(*all_));
    }
    face.acts = acts();
    return face;
}

QStringList CollectPage::help() const {
    return {tr("Each ruler is one root's threshold. A signature may count for the old root, the new one, or both; keys "
               "are counted, not names."),
            tr("Whatever comes in is kept and listed. A signature for another root shows the cross in both columns: it "
               "cannot be good for one root only by its bytes. Why? says what it was made for."),
            tr("Send request makes a file for the person in the chosen row. Receive response, Open file, or a file "
               "dropped here takes in what came back. Finish is open when both rulers are full.")};
}

QWidget* CollectPage::firstFocus() {
    return table_;
}

void CollectPage::setNarrow(bool narrow) {
    old_->setNarrow(narrow);
    own_->setNarrow(narrow);
    table_->setNarrow(narrow);
}

std::optional<Presented> CollectPage::presented() const {
    const auto& document = desk_.view().document;
    if (!document) {
        return std::nullopt;
    }
    return Presented{tr("Root %1, %2").arg(desk_.view().version()).arg(plain(desk_.view().plan.repository)),
                     tr("payload words"), document->payload().digest()};
}

/// The sheet that a holder reads the words from.
std::optional<Paper> CollectPage::paper() const {
    const auto words = presented();
    return words ? std::optional(wordsPaper(*words, desk_.view().plan.rehearsal)) : std::nullopt;
}

void CollectPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void CollectPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    for (const QString& path : droppedPaths(event->mimeData())) {
        takeFile(path);
    }
}

}  // namespace anchorite::ui
