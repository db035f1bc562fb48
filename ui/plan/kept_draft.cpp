#include "ui/plan/kept_draft.h"

#include <QFile>

#include "crypto/base/text.h"
#include "ui/frame/apart.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

constexpr int pauseMilliseconds = 400;

std::string fileIn(const std::string& folder) {
    return joinPath(folder, "unfinished-plan.json");
}

void write(Disk& disk, const std::string& folder, const std::string& text) {
    if (disk.makeFolder(folder)) {
        (void)disk.replace(fileIn(folder), asBytes(text), true);
    }
}

}  // namespace

KeptDraft::KeptDraft(Disk& disk, const QString& folder, DraftDesk& desk, QObject* parent)
    : QObject(parent), disk_(disk), folder_(pathBytes(folder)), desk_(desk) {
    soon_.setSingleShot(true);
    soon_.setInterval(pauseMilliseconds);
    connect(&soon_, &QTimer::timeout, this, &KeptDraft::keep);
    connect(&desk, &DraftDesk::changed, this, [this] {
        if (keeping_) {
            soon_.start();
        }
    });
}

KeptDraft::~KeptDraft() {
    if (soon_.isActive()) {
        working_ = {};
        write(disk_, folder_, desk_.draft().text());
    }
}

void KeptDraft::look() {
    using Answer = std::optional<Result<record::PlanDraft>>;
    working_ = apart<Answer>(
        this,
        [disk = &disk_, file = fileIn(folder_)](const std::stop_token&) -> Answer {
            if (!disk->exists(file)) {
                return std::nullopt;
            }
            const auto bytes = disk->read(file, record::Plan::sizeLimit);
            if (!bytes) {
                return std::unexpected(bytes.error());
            }
            return record::PlanDraft::parse(asText(*bytes));
        },
        [this](const Answer& answer) { lookDone(answer); });
}

void KeptDraft::lookDone(const std::optional<Result<record::PlanDraft>>& answer) {
    if (!answer) {
        begin();
        emit nothing();
    } else if (!*answer) {
        emit unreadable(answer->error());
    } else {
        emit found(**answer);
    }
}

void KeptDraft::begin() {
    keeping_ = true;
    if (!desk_.untouched()) {
        soon_.start();
    }
}

/// The thread before is awaited: it has long written its few kilobytes.
void KeptDraft::keep() {
    working_ = apart<bool>(
        this,
        [disk = &disk_, folder = folder_, text = desk_.draft().text()](const std::stop_token&) {
            write(*disk, folder, text);
            return true;
        },
        [](bool) {});
}

void KeptDraft::forget() {
    soon_.stop();
    working_ = apart<bool>(
        this,
        [file = fileIn(folder_)](const std::stop_token&) { return QFile::remove(QFile::decodeName(file.c_str())); },
        [](bool) {});
}

}  // namespace anchorite::ui
