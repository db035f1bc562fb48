#include "ui/receive/reception_desk.h"

#include <algorithm>

#include "transfer/camera/recordings.h"

namespace anchorite::ui {

namespace {

using namespace std::chrono_literals;
using Source = ReceptionNews::Source;

/// Short, so that whoever waits for the thread does not wait long.
constexpr auto patience = 50ms;
/// A picture for eyes every 1/20 s is enough.
constexpr auto pictureEvery = 50ms;
constexpr std::size_t mostVerdicts = 2000;

QImage scaled(const transfer::GreyImage& grey, int width) {
    const QImage whole(grey.pixels().data(), grey.width(), grey.height(), grey.width(), QImage::Format_Grayscale8);
    return grey.width() <= width ? whole.copy() : whole.scaledToWidth(width, Qt::FastTransformation);
}

}  // namespace

ReceptionDesk::ReceptionDesk(Disk& disk, const Crossing& crossing)
    : disk_(disk), crossing_(crossing), decoder_(crossing.decoder) {}

void ReceptionDesk::begin(std::unique_ptr<transfer::FrameSource> source, bool still) {
    rest();
    source_ = std::move(source);
    still_ = still;
    reception_ = std::make_unique<transfer::Reception>(*source_, decoder_, receiver_, still);
    news_.source = Source::running;
    news_.failure.reset();
    teller_.start(crossing_.steady());
}

void ReceptionDesk::watchCamera(const std::string& path, transfer::Resolution wanted) {
    rest();
    auto camera = transfer::V4l2Camera::open(crossing_.video, path, wanted);
    if (!camera) {
        end(Source::failed, camera.error());
        return;
    }
    begin(std::move(*camera), false);
}

void ReceptionDesk::readPictures(const std::vector<std::string>& paths) {
    news_.verdicts.clear();
    const bool film = paths.size() == 1 && paths.front().ends_with(".y4m");
    if (!film && (paths.size() != 1 || !disk_.isFolder(paths.front()))) {
        begin(transfer::picturesFrom(disk_, paths), true);
        return;
    }
    auto recording = transfer::recordingAt(disk_, paths.front());
    if (!recording) {
        rest();
        end(Source::failed, recording.error());
        return;
    }
    begin(std::move(*recording), !film);
}

bool ReceptionDesk::step() {
    const auto now = crossing_.steady();
    auto look = reception_->step(now, patience);
    if (!look) {
        endWith(look.error());
    } else if (*look) {
        hear(**look);
    } else {
        teller_.wait(now);
    }
    return source_ != nullptr;
}

/// A bad file among others is a verdict of its own; what is final ends the source.
void ReceptionDesk::endWith(const Error& error) {
    if (error.code == "camera.end") {
        end(Source::ended, std::nullopt);
    } else if (error.code.starts_with("camera.") || error.code.starts_with("film.") || !still_) {
        end(Source::failed, error);
    } else if (news_.verdicts.size() < mostVerdicts) {
        news_.verdicts.push_back({{}, Told::looking, 0, error});
    }
}

void ReceptionDesk::hear(const transfer::Look& look) {
    const auto now = crossing_.steady();
    teller_.hear(look, now);
    news_.advice = look.advice;
    news_.codeSeen = !look.arrivals.empty() || look.reading.sight.symbolSide > 0;
    if (still_ && news_.verdicts.size() < mostVerdicts) {
        const Brought brought = broughtBy(look.arrivals);
        news_.verdicts.push_back(
            {look.frame.origin, brought.told, brought.newParts, look.failure ? look.failure : brought.why});
    }
    keepPicture(look.frame);
    if (receiver_.isComplete()) {
        collect();
    }
}

void ReceptionDesk::collect() {
    auto received = receiver_.received(decoder_);
    if (received) {
        news_.received = std::make_shared<const transfer::Received>(std::move(*received));
    } else {
        teller_.failCheck(received.error());
    }
    end(Source::ended, std::nullopt);
}

void ReceptionDesk::keepPicture(const transfer::Frame& frame) {
    const auto now = crossing_.steady();
    if (pictureWidth_ <= 0 || (pictured_.count() != 0 && now < pictured_ + pictureEvery)) {
        return;
    }
    pictured_ = now;
    if (const auto* grey = std::get_if<transfer::GreyImage>(&frame.picture)) {
        picture_ = scaled(*grey, pictureWidth_);
    } else if (const auto preview =
                   decoder_.preview(std::get<transfer::EncodedPicture>(frame.picture), 2 * pictureWidth_)) {
        picture_ = scaled(*preview, pictureWidth_);
    }
}

void ReceptionDesk::end(Source how, std::optional<Error> failure) {
    rest();
    news_.source = how;
    news_.failure = std::move(failure);
}

void ReceptionDesk::rest() {
    reception_.reset();
    source_.reset();
    decoder_.close();
    news_.source = Source::none;
    news_.codeSeen = false;
}

void ReceptionDesk::startOver() {
    receiver_.startOver();
    declined_.reset();
    news_.received.reset();
    news_.verdicts.clear();
    teller_ = {};
    if (source_ != nullptr) {
        teller_.start(crossing_.steady());
    }
}

void ReceptionDesk::keep() {
    declined_ = receiver_.switchOffer();
}

void ReceptionDesk::useOther() {
    receiver_.switchStream();
    declined_.reset();
    if (receiver_.isComplete()) {
        collect();
    }
}

ReceptionNews ReceptionDesk::news() const {
    ReceptionNews news = news_;
    news.progress = receiver_.progress();
    news.stream = receiver_.stream();
    news.told = teller_.told();
    news.why = teller_.why();
    news.secondsLeft = teller_.secondsLeft(news.progress, crossing_.steady());
    const auto offer = receiver_.isComplete() ? std::nullopt : receiver_.switchOffer();
    if (offer && offer != declined_) {
        news.offer = offer;
        news.told = Told::mixed;
    }
    if (news.received) {
        news.told = Told::complete;
    }
    return news;
}

QImage ReceptionDesk::takePicture() {
    return std::exchange(picture_, {});
}

}  // namespace anchorite::ui
