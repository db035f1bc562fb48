#include "ui/sign/start_page.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/ceremony/desk.h"
#include "ui/frame/apart.h"
#include "ui/pages/dropped.h"
#include "ui/sign/key_choice.h"
#include "ui/steps/exception_panel.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

constexpr int longestClaim = 300;
constexpr int longestRepository = 200;

}  // namespace

StartPage::StartPage(const Surroundings& surroundings, CeremonyDesk* desk, const QString& keyFolder,
                     std::set<metadata::KeyId> preferred, QWidget* parent)
    : Page(parent),
      surroundings_(surroundings),
      desk_(desk),
      error_(new ErrorPanel),
      keys_(new KeyChoice(surroundings.disk, keyFolder)),
      what_((new Label(Type::emphasis))->wrapped()),
      claims_((new Label(Type::body, Tone::secondary))->wrapped()),
      reason_((new Label(Type::body, Tone::secondary))->wrapped()),
      reopen_(new ExceptionPanel(tr("Once more, after it was set aside"), tr("What was the cause"))) {
    keys_->prefer(std::move(preferred));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    column->addWidget(error_);
    column->addWidget(reopen_);
    column->addWidget(makeRequest());
    column->addWidget(keys_);
    column->addWidget(makeFirst());
    column->addStretch(1);
    reopen_->shut();
    connect(reopen_, &ExceptionPanel::changed, this, &Page::faceChanged);
    setAcceptDrops(desk_ == nullptr);
    connect(keys_, &KeyChoice::changed, this, [this] {
        setNoPin(false);
        reopen_->shut();
        error_->clear();
        emit faceChanged();
    });
    connect(keys_, &KeyChoice::refused, this, [this](const Error& error) { tell(tr("This is no key file"), error); });
    describe();
}

QWidget* StartPage::makeRequest() {
    auto* frame = panel(desk_ == nullptr ? "drop" : "surface");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(label(Type::strong, desk_ == nullptr ? tr("The request") : tr("The root of this ceremony")), 1);
    if (desk_ == nullptr) {
        auto* receive = new ActButton(ButtonRole::small, tr("Camera, images or USB"), QStringLiteral("Alt+V"));
        open_ = new ActButton(ButtonRole::small, tr("Open file"), QStringLiteral("Alt+F"));
        receive->setObjectName(QStringLiteral("receiveRequest"));
        open_->setObjectName(QStringLiteral("openRequest"));
        head->addWidget(receive);
        head->addWidget(open_);
        connect(receive, &ActButton::act, this, &StartPage::receiveWanted);
        connect(open_, &ActButton::act, this, &StartPage::choose);
    }
    column->addLayout(head);
    what_->setObjectName(QStringLiteral("requestWhat"));
    column->addWidget(what_);
    column->addWidget(claims_);
    column->addWidget(reason_);
    return frame;
}

/// Only a holder's word goes into the pin; what the request claims must not differ from it.
QWidget* StartPage::makeFirst() {
    first_ = panel("surface");
    auto* column = new QVBoxLayout(first_);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(label(Type::strong, tr("Repository that this key is for, from your card")));
    repository_ = new QLineEdit;
    repository_->setObjectName(QStringLiteral("firstRepository"));
    repository_->setAccessibleName(tr("Repository that this key is for"));
    repository_->setMaxLength(longestRepository);
    column->addWidget(repository_);
    column->addWidget(label(Type::caption,
                            tr("The key signs for no other repository afterwards. Left empty, it is bound to none."),
                            Tone::secondary)
                          ->wrapped());
    first_->hide();
    return first_;
}

std::string StartPage::firstRepository() const {
    return repository_->text().simplified().toStdString();
}

void StartPage::setNoPin(bool noPin) {
    noPin_ = noPin;
    first_->setVisible(noPin_ && desk_ == nullptr);
}

void StartPage::choose() {
    const QString path = QFileDialog::getOpenFileName(window(), tr("Request to sign"), surroundings_.home, QString(),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    path.isEmpty() ? void() : take(path);
}

void StartPage::take(const QString& path) {
    read(rowName(fileName(pathBytes(path))),
         [disk = &surroundings_.disk, file = pathBytes(path), decoder = surroundings_.crossing.decoder] {
             return requestAt(*disk, file, decoder);
         });
}

void StartPage::takeBytes(const QString& name, Bytes bytes) {
    read(name,
         [bytes = std::move(bytes), decoder = surroundings_.crossing.decoder] { return requestIn(bytes, decoder); });
}

void StartPage::read(const QString& name, std::function<Result<RequestFile>()> work) {
    if (reading_ || busy_) {
        return;
    }
    reading_ = true;
    setNoPin(false);
    error_->clear();
    describe();
    reader_ = apart<Result<RequestFile>>(
        this, [work = std::move(work)](const std::stop_token&) { return work(); },
        [this, name](Result<RequestFile> file) {
            reading_ = false;
            if (file) {
                name_ = name;
                request_ = std::move(*file);
            } else {
                const QString stays = request_ ? tr("The request that was chosen before is still chosen.") : QString();
                error_->tell(Trouble::of(file.error(), tr("%1 is no request that can be signed").arg(name), stays));
            }
            reopen_->shut();
            describe();
        });
}

void StartPage::describe() {
    const auto document = desk_ != nullptr ? desk_->view().document
                          : request_       ? request_->request.document
                                           : std::nullopt;
    if (!document) {
        what_->say(reading_ ? tr("Reading and checking the file")
                            : tr("None yet. Open or drop a file, or receive it."));
        claims_->say(tr("An .anch file with a request, a root.json, or what other tools send for signing."));
        emit faceChanged();
        return;
    }
    const std::string repository = desk_ != nullptr ? desk_->view().plan.repository : request_->request.repository;
    const auto version = document->version().number();
    what_->say(repository.empty() ? tr("Root %1").arg(version)
                                  : tr("Root %1, %2").arg(version).arg(rowName(repository)));
    QStringList claims;
    if (request_) {
        claims << tr("From %1, with %2")
                      .arg(name_, counted(static_cast<qsizetype>(request_->request.links.size()), tr("earlier root"),
                                          tr("earlier roots")));
        claims << tr("Nothing of this is believed yet.");
    }
    claims_->say(claims.join(QStringLiteral(". ")));
    claims_->setVisible(!claims.isEmpty());
    const std::string reason = request_ ? request_->request.reason : std::string();
    reason_->say(reason.empty() ? QString() : tr("It says: %1").arg(quoted(plain(reason), longestClaim)));
    reason_->setVisible(!reason.empty());
    emit faceChanged();
}

std::string StartPage::keyPath() const {
    const FoundKey* key = keys_->chosen();
    return key == nullptr ? std::string() : key->path;
}

bool StartPage::ready() const {
    const bool something = desk_ != nullptr ? desk_->view().document.has_value() : request_.has_value();
    return something && !busy_ && !reading_ && keys_->chosen() != nullptr;
}

void StartPage::begin(bool first) {
    if (ready()) {
        error_->clear();
        emit reviewWanted(first);
    }
}

void StartPage::reopen() {
    const auto reason = reopen_->given();
    if (ready() && reason) {
        error_->clear();
        reopen_->shut();
        emit reopenWanted(*reason);
    }
}

void StartPage::setBusy(bool busy) {
    busy_ = busy;
    emit faceChanged();
}

void StartPage::tell(const Error& error) {
    // Once it is known, another refusal does not make it untrue.
    setNoPin(noPin_ || error.code == "pin.missing");
    const bool setAside = error.code == "request.quarantined";
    const QString next = error.code == "pin.missing"
                             ? tr("If a root must be trusted for the first time, take your card and choose Trust a "
                                  "first root: its words are read back.")
                         : setAside ? tr("Call the administrator. When the cause is known, two people write it below, "
                                         "and it can be reviewed again.")
                                    : QString();
    error_->tell(Trouble::of(error, {}, {}, next));
    if (setAside && !reopen_->isOpen()) {
        reopen_->open(tr("In a ceremony the record keeps it; elsewhere nothing does but paper."));
    }
    emit faceChanged();
}

void StartPage::tell(const QString& title, const Error& error) {
    error_->tell(Trouble::of(error, title));
    emit faceChanged();
}

PageFace StartPage::face() {
    PageFace face;
    face.title = desk_ != nullptr ? tr("Sign here") : tr("Sign a request");
    face.actor = {
        tr("You, the key holder"), desk_ != nullptr ? tr("Choose your key") : tr("Choose the request and your key"),
        tr("You review what it changes"), desk_ != nullptr ? tr("choose your key") : tr("choose request and key")};
    if (reopen_->isOpen()) {
        face.actor = {tr("You and the administrator"), tr("Write the cause, and your initials"),
                      tr("You review what it changes"), tr("write the cause, and your initials")};
    }
    face.railTitle = face.title;
    using State = RailStep::State;
    face.steps = {{desk_ != nullptr ? tr("Key") : tr("Receive"), {}, State::now, false},
                  {tr("Review"), {}, State::toCome, false},
                  {tr("Read back, sign"), {}, State::toCome, false}};
    if (desk_ == nullptr) {
        face.steps << RailStep{tr("Send signature"), {}, State::toCome, false};
    }
    face.records = {busy_     ? tr("Verifying the earlier roots from the key's pin.")
                    : ready() ? tr("The key stays locked.")
                              : tr("Review opens when request and key are chosen."),
                    reopen_->isOpen() && desk_ != nullptr
                        ? tr("Records: that it is tried again, why, and the initials.")
                        : tr("Records: nothing.")};
    face.acts = {{QStringLiteral("back"), tr("Back"), QString(), false, true, [this] { emit up(); }}};
    face.acts << act();
    return face;
}

PageAct StartPage::act() {
    const bool open = ready();
    if (reopen_->isOpen()) {
        return {QStringLiteral("reopen"),
                tr("Reopen it"),
                QStringLiteral("Alt+N"),
                true,
                open && reopen_->given().has_value(),
                [this] { reopen(); },
                true};
    }
    if (noPin_) {
        return {QStringLiteral("trustFirst"),
                tr("Trust a first root"),
                QStringLiteral("Alt+T"),
                true,
                open,
                [this] { begin(true); },
                true};
    }
    return {QStringLiteral("reviewRequest"), tr("Review it"), QStringLiteral("Alt+R"), true, open,
            [this] { begin(false); }};
}

QStringList StartPage::help() const {
    return {tr("A request is a file or a row of codes that an administrator made. A bare root.json is a request too."),
            tr("Your key lies in a key file; beside it lies its pin, which names the root that it trusts. Nothing that "
               "comes with a request can change that."),
            tr("The key stays locked until you have reviewed every change and read back six words.")};
}

QWidget* StartPage::firstFocus() {
    return desk_ != nullptr || request_ ? keys_->list() : static_cast<QWidget*>(open_);
}

void StartPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void StartPage::dropEvent(QDropEvent* event) {
    const QStringList paths = droppedPaths(event->mimeData());
    paths.isEmpty() ? void() : take(paths.first());
}

}  // namespace anchorite::ui
