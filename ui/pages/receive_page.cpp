#include "ui/pages/receive_page.h"

#include <QHideEvent>
#include <QVBoxLayout>

#include "ui/receive/camera_bar.h"
#include "ui/receive/camera_view.h"
#include "ui/receive/lamp.h"
#include "ui/receive/pictures_side.h"
#include "ui/receive/progress_side.h"
#include "ui/receive/received_panel.h"
#include "ui/receive/reception_words.h"
#include "ui/receive/reception_worker.h"
#include "ui/receive/stick_side.h"
#include "ui/send/outgoing.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/segments.h"

namespace anchorite::ui {

namespace {

using Source = ReceptionNews::Source;

}  // namespace

ReceivePage::ReceivePage(Disk& disk, const Crossing& crossing, const QString& home, QWidget* parent)
    : Page(parent),
      worker_(new ReceptionWorker(disk, crossing, this)),
      ways_(new Segments({{QStringLiteral("camera"), tr("Camera"), QStringLiteral("byCamera")},
                          {QStringLiteral("image"), tr("Images"), QStringLiteral("byImages")},
                          {QStringLiteral("usb"), tr("USB"), QStringLiteral("byUsb")}})),
      error_(new ErrorPanel),
      received_(new ReceivedPanel(disk, home)),
      body_(new QBoxLayout(QBoxLayout::LeftToRight)),
      view_(new CameraView),
      pictures_(new PicturesSide),
      stick_(new StickSide(crossing)),
      side_(new ProgressSide),
      bar_(new CameraBar(crossing, view_)),
      content_((new Label(Type::strong))->wrapped()),
      carried_((new Label(Type::body))->wrapped()),
      transfer_(new Label(Type::mono)),
      lamp_(new Lamp(this)) {
    build();
    connectSources();
    arrange();
}

/// The switch stands in the title row, the lamp over the window.
ReceivePage::~ReceivePage() {
    worker_->rest();
    delete ways_;
    delete lamp_;
}

void ReceivePage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(14);
    column->addWidget(error_);
    column->addWidget(received_);
    body_->setSpacing(24);
    for (QWidget* source : std::initializer_list<QWidget*>{view_, pictures_, stick_, side_}) {
        body_->addWidget(source, 1);
    }
    body_->setAlignment(view_, Qt::AlignTop);
    column->addLayout(body_);
    column->addWidget(bar_);
    column->addWidget(makeClaims());
    column->addStretch(1);
}

QWidget* ReceivePage::makeClaims() {
    claims_ = panel();
    auto* row = new QHBoxLayout(claims_);
    row->setContentsMargins(18, 12, 18, 12);
    row->setSpacing(24);
    const std::pair<QString, Label*> parts[] = {
        {tr("Content, as it says"), content_}, {tr("Carried as"), carried_}, {tr("Transfer"), transfer_}};
    for (const auto& [name, words] : parts) {
        auto* part = new QVBoxLayout;
        part->setSpacing(2);
        part->addWidget(label(Type::caption, name, Tone::secondary));
        part->addWidget(words);
        row->addLayout(part, words == content_ ? 3 : 2);
    }
    content_->setObjectName(QStringLiteral("claimedContent"));
    transfer_->setObjectName(QStringLiteral("claimedTransfer"));
    return claims_;
}

void ReceivePage::connectSources() {
    connect(worker_, &ReceptionWorker::news, this, &ReceivePage::hear);
    connect(ways_, &Segments::changed, this, [this](int index) { go(static_cast<Way>(index)); });
    connect(bar_, &CameraBar::wanted, this, &ReceivePage::watch);
    connect(bar_, &CameraBar::noneFound, this, [this] {
        noCamera_ = true;
        tellCamera();
    });
    connect(bar_, &CameraBar::lampWanted, lamp_, &Lamp::light);
    connect(view_, &CameraView::retryWanted, this, &ReceivePage::beginCamera);
    // The button that was pressed goes; the focus stays with the choice.
    const auto choose = [this](Way way) {
        ways_->part(static_cast<int>(way))->setFocus(Qt::OtherFocusReason);
        ways_->choose(static_cast<int>(way));
    };
    connect(view_, &CameraView::imagesWanted, this, [choose] { choose(Way::pictures); });
    connect(view_, &CameraView::stickWanted, this, [choose] { choose(Way::stick); });
    connect(pictures_, &PicturesSide::wanted, this, &ReceivePage::readPictures);
    connect(side_, &ProgressSide::keepWanted, this, [this] { worker_->wish(&ReceptionDesk::keep); });
    connect(side_, &ProgressSide::switchWanted, this, [this] { worker_->wish(&ReceptionDesk::useOther); });
    const auto tell = [this](const QString& title, const QString& safe) {
        return [this, title, safe](const Error& error) { error_->tell(Trouble::of(error, title, safe)); };
    };
    connect(stick_, &StickSide::refused, this,
            tell(tr("This file is not taken"), tr("The stick was only read. Nothing was written anywhere.")));
    connect(received_, &ReceivedPanel::refused, this,
            tell(tr("It was not saved"), tr("What was received is still here. No file was replaced.")));
    connect(stick_, &StickSide::received, this, [this](const auto& received, const auto& agrees) {
        error_->clear();
        received_->tell(received, agrees);
    });
    connect(received_, &ReceivedPanel::changed, this, [this] {
        reviewable_ = canReview();
        arrange();
    });
}

ReceivePage::Way ReceivePage::way() const {
    return static_cast<Way>(ways_->chosen());
}

void ReceivePage::go(Way way) {
    error_->clear();
    worker_->rest();
    arrange();
    if (way == Way::camera) {
        beginCamera();
    }
}

void ReceivePage::beginCamera() {
    if (received_->received() == nullptr && isVisible()) {
        bar_->lookAgain();
    }
}

void ReceivePage::watch(const std::string& path, transfer::Resolution resolution) {
    if (way() != Way::camera || received_->received() != nullptr || !isVisible()) {
        return;
    }
    noCamera_ = false;
    cameraWanted_ = true;
    news_.source = Source::starting;
    news_.failure.reset();
    tellCamera();
    const int width = static_cast<int>(view_->width() * devicePixelRatioF());
    worker_->wish([path, resolution, width](ReceptionDesk& desk) {
        desk.setPictureWidth(width);
        desk.watchCamera(path, resolution);
    });
}

void ReceivePage::readPictures(const QStringList& paths) {
    if (received_->received() != nullptr) {
        return;
    }
    cameraWanted_ = false;
    std::vector<std::string> files;
    for (const QString& path : paths) {
        files.push_back(pathBytes(path));
    }
    worker_->wish([files](ReceptionDesk& desk) {
        desk.setPictureWidth(0);
        desk.readPictures(files);
    });
}

void ReceivePage::hear() {
    const bool camera = cameraWanted_;
    const QImage before = news_.picture;
    news_ = worker_->take();
    side_->tell(news_);
    if (!camera) {
        pictures_->tell(news_);
    }
    if (!news_.picture.isNull()) {
        view_->setPicture(news_.picture);
    }
    lamp_->tell(news_.picture, view_->isMirrored(),
                tr("%1 of %2 parts").arg(news_.progress.have).arg(news_.progress.needed), sentenceFor(news_).text);
    tellCamera();
    tellClaims();
    if (news_.received != nullptr) {
        lamp_->isVisible() ? lamp_->putOut() : void();
        received_->tell(news_.received, std::nullopt);
    }
    emit faceChanged();
}

void ReceivePage::tellCamera() {
    if (news_.source == Source::starting) {
        view_->say(tr("Starting camera"), {}, false);
    } else if (noCamera_ && news_.source != Source::running) {
        view_->say(tr("No camera found"),
                   tr("Plug one in and try again, or move the file by images or USB. The parts that "
                      "are here stay."),
                   true);
    } else if (news_.source == Source::failed && cameraWanted_) {
        view_->say(tr("The camera does not answer"),
                   tr("%1 What is on the other machine is unchanged, and the parts that are here stay. Choose another "
                      "camera, or go on with images or USB.")
                       .arg(sentence(news_.failure ? news_.failure->detail : std::string())),
                   true);
    } else {
        view_->sayNothing();
    }
}

void ReceivePage::tellClaims() {
    const auto& stream = news_.stream;
    carried_->say(stream ? formName(*stream) : tr("nothing yet"));
    transfer_->say(stream ? plain(stream->transfer) : QStringLiteral("-"));
    const auto& parcel = news_.received == nullptr ? std::nullopt : news_.received->parcel;
    content_->say(parcel                      ? kindName(parcel->kind)
                  : news_.received != nullptr ? tr("a file without an envelope")
                                              : tr("known when every part is here"));
}

void ReceivePage::arrange() {
    const bool done = received_->received() != nullptr;
    view_->setVisible(way() == Way::camera);
    pictures_->setVisible(way() == Way::pictures);
    stick_->setVisible(way() == Way::stick);
    side_->setVisible(way() != Way::stick);
    side_->showMeasures(way() == Way::camera && !done);
    bar_->setVisible(way() == Way::camera && !done);
    claims_->setVisible(way() != Way::stick && !done);
    tellClaims();
    emit faceChanged();
}

void ReceivePage::startOver() {
    error_->clear();
    worker_->wish(&ReceptionDesk::startOver);
    received_->tell(nullptr, std::nullopt);
    view_->setPicture({});
    if (way() == Way::camera && news_.source != Source::running) {
        beginCamera();
    }
}

bool ReceivePage::canReview() const {
    if (received_->received() == nullptr) {
        return false;
    }
    const auto& parcel = received_->received()->parcel;
    if (wanted_ == Wanted::response || wanted_ == Wanted::file) {
        return !isRequest();
    }
    return isRequest() || (parcel && parcel->kind == transfer::ParcelKind::metadata) ||
           rootWordsOf(received_->content()).has_value();
}

bool ReceivePage::isRequest() const {
    const auto& parcel = received_->received()->parcel;
    return parcel && parcel->kind == transfer::ParcelKind::signRequest;
}

QString ReceivePage::verb() const {
    switch (wanted_) {
        case Wanted::review:
            return isRequest() ? tr("Check and sign it") : tr("Review it");
        case Wanted::request:
            return tr("Use this request");
        case Wanted::response:
            return tr("Take this response in");
        case Wanted::file:
            return tr("Take it in");
    }
    return {};
}

void ReceivePage::review() {
    // A request, and what answers one, go on in their envelope: its number ties the two together.
    const bool whole = wanted_ == Wanted::response || isRequest();
    const Bytes& bytes = whole ? received_->received()->bytes : received_->content();
    const QByteArray content(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    const QString name = fitted(plain(received_->name()), 64);
    wanted_ == Wanted::review&& isRequest() ? emit requestWanted(name, content) : emit reviewWanted(name, content);
}

QString ReceivePage::waitingFor() const {
    if (way() == Way::stick) {
        return tr("Saving opens when a file was read from the stick.");
    }
    const transfer::Progress& progress = news_.progress;
    if (progress.needed == 0) {
        return tr("Saving opens when every part is in and checked.");
    }
    return tr("Saving opens when %1 are in and checked. Needs %2 more.")
        .arg(counted(progress.needed, tr("part"), tr("parts")))
        .arg(progress.needed - progress.have);
}

QList<PageAct> ReceivePage::acts() {
    const bool done = received_->received() != nullptr;
    const bool something = done || news_.progress.have > 0 || news_.told == Told::failedCheck;
    QList<PageAct> acts = {
        {QStringLiteral("startOver"), tr("Start over"), QString(), false, something, [this] { startOver(); }},
        {QStringLiteral("save"), tr("Save"), QStringLiteral("Alt+S"), !reviewable_, received_->canSave(), [this] {
             error_->clear();
             received_->save();
         }}};
    if (reviewable_) {
        acts << PageAct{QStringLiteral("review"), verb(), QStringLiteral("Alt+R"), true, true, [this] { review(); }};
    }
    return acts;
}

PageFace ReceivePage::face() {
    const bool done = received_->received() != nullptr;
    PageFace face;
    face.title = tr("Receive");
    const QString what[] = {tr("Hold the other screen so that the code fills the square"),
                            tr("Choose pictures of the code"), tr("Choose the stick and the file")};
    const QString brief[] = {tr("fill the square with the code"), tr("choose pictures"), tr("choose a file")};
    const int place = static_cast<int>(way());
    face.actor = {tr("You"), done ? tr("Save what came, or review it") : what[place],
                  done ? tr("It stays here until you start over") : tr("Save it, or review it"),
                  done ? tr("save it or review it") : brief[place]};
    face.railTitle = tr("Receive");
    const QString parts = news_.progress.needed == 0 || way() == Way::stick
                              ? QString()
                              : tr("%1 of %2 parts").arg(news_.progress.have).arg(news_.progress.needed);
    face.steps = {{tr("Receive"), parts, done ? RailStep::State::done : RailStep::State::now, false},
                  {tr("Save or review"), QString(), done ? RailStep::State::now : RailStep::State::toCome, false}};
    face.railFoot = tr("Pictures are decoded in a process of its own that can open nothing.");
    face.records = {done ? tr("Nothing is written until you save.") : waitingFor(), tr("Records: nothing.")};
    face.acts = acts();
    return face;
}

QStringList ReceivePage::help() const {
    return {
        tr("Hold the other screen, or the paper, so that the code fills the square. Any parts that are enough will do, "
           "in any "
           "order. M mirrors the picture, + and - show its middle larger, L makes this screen a lamp; none of them "
           "changes "
           "what is read."),
        tr("Nothing is read: first distance, then light. If the other program can, let it show fewer parts per second "
           "or "
           "smaller codes."),
        tr("Two transfers at once: this page stays with the first and asks when it sees much of another one."),
        tr("Images: pictures of the codes from any camera, in any order. They count together with what came before."),
        tr("USB: only files with known names are listed, and only the one that you choose is opened."),
        tr("What came says itself what it is. That it is whole is checked; who sent it is not. No real camera was "
           "tried with "
           "this version.")};
}

QWidget* ReceivePage::firstFocus() {
    return ways_->part(ways_->chosen());
}

QWidget* ReceivePage::tool() {
    return ways_;
}

void ReceivePage::setNarrow(bool narrow) {
    bar_->setNarrow(narrow);
    body_->setSpacing(narrow ? 16 : 24);
}

void ReceivePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!event->spontaneous() && way() == Way::camera) {
        beginCamera();
    }
}

/// Nothing of it goes on unseen: no camera, no decoder.
void ReceivePage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    if (!event->spontaneous()) {
        worker_->rest();
    }
}

}  // namespace anchorite::ui
