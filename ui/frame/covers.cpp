#include "ui/frame/covers.h"

#include <QKeyEvent>

#include "ui/frame/cover.h"
#include "ui/frame/paper_cover.h"
#include "ui/frame/presenter.h"
#include "ui/frame/raw_cover.h"
#include "ui/frame/transcript_drawer.h"

namespace anchorite::ui {

Covers::Covers(QWidget* window, QWidget* body, Disk& disk, const QString& folder)
    : QObject(window),
      help_(new HelpCover(body)),
      raw_(new RawCover(body)),
      transcript_(new TranscriptDrawer(body)),
      paper_(new PaperCover(disk, folder, body)),
      presenter_(new Presenter(window)),
      blank_(new BlankCover(window)) {
    connect(transcript_, &TranscriptDrawer::paperWanted, this, [this] {
        if (const auto paper = transcript_->paper()) {
            transcript_->shut();
            paper_->open(*paper);
        }
    });
}

void Covers::help(Page& page) {
    if (!help_->isVisible()) {
        shut();
        help_->open(tr("Help: %1").arg(page.face().title), page.help());
    } else {
        help_->shut();
    }
}

void Covers::say(const QString& title, const QString& why) {
    shut();
    help_->open(title, {why});
}

std::optional<FrameView> Covers::viewFor(const QKeyEvent& key) {
    if (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_P) {
        return FrameView::paper;
    }
    if (key.modifiers() != Qt::NoModifier) {
        return std::nullopt;
    }
    switch (key.key()) {
        case Qt::Key_F4:
            return FrameView::raw;
        case Qt::Key_F9:
            return FrameView::transcript;
        case Qt::Key_F11:
            return FrameView::presenter;
        default:
            return std::nullopt;
    }
}

bool Covers::isOpen(FrameView view) const {
    switch (view) {
        case FrameView::presenter:
            return presenter_->isVisible();
        case FrameView::raw:
            return raw_->isVisible();
        case FrameView::paper:
            return paper_->isVisible();
        case FrameView::transcript:
            return transcript_->isVisible();
    }
    return false;
}

void Covers::open(FrameView view, Page& page) {
    const bool wasOpen = isOpen(view);
    shut();
    if (wasOpen) {
        return;
    }
    switch (view) {
        case FrameView::presenter:
            present(page);
            break;
        case FrameView::raw:
            if (const QString raw = page.face().secret ? QString() : page.raw(); !raw.isEmpty()) {
                raw_->open(page.face().title, raw);
            } else {
                say(tr("Nothing raw to see"), tr("This page shows no file or message that came in."));
            }
            break;
        case FrameView::paper:
            openPaper(page);
            break;
        case FrameView::transcript:
            openTranscript(page);
            break;
    }
}

void Covers::present(Page& page) {
    const auto presented = page.presented();
    if (page.face().secret) {
        say(tr("Nothing to present"), tr("A secret is on this page or typed here, so nothing of it is presented."));
    } else if (!presented) {
        say(tr("Nothing to present"), tr("There are no words on this page that everybody may read now."));
    } else {
        presenter_->open(*presented);
    }
}

void Covers::openPaper(Page& page) {
    const auto paper = page.paper();
    if (page.face().secret) {
        say(tr("Nothing to print"), tr("A secret is on this page or typed here, so nothing of it goes on paper."));
    } else if (!paper) {
        say(tr("Nothing to print"), tr("There is no sheet of paper for this page."));
    } else {
        paper_->open(*paper);
    }
}

void Covers::openTranscript(Page& page) {
    if (page.desk() == nullptr) {
        say(tr("No record here"), tr("A transcript is written in a ceremony. Nothing is recorded on this page."));
    } else {
        transcript_->open(*page.desk());
    }
}

void Covers::blank() {
    blank_->cover();
}

QList<BodyCover*> Covers::bodyCovers() const {
    return {help_, raw_, transcript_, paper_};
}

bool Covers::isOpen() const {
    bool open = presenter_->isVisible() || blank_->isVisible();
    for (const BodyCover* cover : bodyCovers()) {
        open = open || cover->isVisible();
    }
    return open;
}

bool Covers::shut() {
    const bool open = isOpen();
    presenter_->shut();
    for (BodyCover* cover : bodyCovers()) {
        cover->shut();
    }
    return open;
}

void Covers::follow(Page& page) {
    if (presenter_->isVisible()) {
        const auto presented = page.presented();
        if (page.face().secret || !presented) {
            presenter_->shut();
        } else {
            presenter_->open(*presented);
        }
    }
}

}  // namespace anchorite::ui
