#include "ui/pages/sign_flow.h"

#include "ceremony/record/exchange/response.h"
#include "transfer/wire/envelope.h"
#include "ui/sign/refusal_page.h"
#include "ui/sign/review_page.h"
#include "ui/sign/sign_work.h"
#include "ui/sign/signature.h"
#include "ui/sign/start_page.h"
#include "ui/text.h"

namespace anchorite::ui {

using record::Ceremony;
using record::SigningAct;

struct SignFlow::Begun {
    std::shared_ptr<const SigningAct> act;
    int misses = 0;
};

struct SignFlow::Aside {
    std::string where;
    bool kept = false;  ///< beside the key
};

namespace {

/// The root keys that this person holds; everybody's where none is named.
std::set<metadata::KeyId> keysOf(const CeremonyDesk* desk, const std::string& person) {
    std::set<metadata::KeyId> keyids;
    if (desk == nullptr) {
        return keyids;
    }
    const auto& view = desk->view();
    for (const auto& root : {view.document, view.predecessor}) {
        for (const auto& keyid :
             root ? root->root().role(metadata::RoleName::root).keyids : std::vector<metadata::KeyId>()) {
            const auto custodian = view.custodians.find(keyid);
            if (custodian != view.custodians.end() && (person.empty() || custodian->second.person == person)) {
                keyids.insert(keyid);
            }
        }
    }
    return keyids;
}

Result<void> passBeforeSigning(const Surroundings& around, const SigningAct& act, const SignWish& wish,
                               Ceremony* ceremony) {
    if (act.key().file.facts().rehearsal) {
        return {};
    }
    return ceremony != nullptr ? passNetworkGate(around, wish.network, *ceremony, act.holder())
                               : passNetworkGate(around, wish.network);
}

}  // namespace

SignFlow::SignFlow(const Surroundings& surroundings, QObject* parent) : QObject(parent), surroundings_(surroundings) {}

SignFlow::~SignFlow() = default;

void SignFlow::go(Page* page) {
    now_ = page;
    emit shown(page);
}

template <class Kept>
void SignFlow::drop(QPointer<Kept>& page) {
    if (page != nullptr) {
        emit dropped(page);
    }
    page.clear();
}

/// Pages look at the subject, so they go before it.
void SignFlow::dropPages() {
    drop(review_);
    drop(sign_);
    drop(refusal_);
    drop(stop_);
    subject_.reset();
}

void SignFlow::startOver(CeremonyDesk* desk) {
    QPointer<StartPage> old = start_;
    start_.clear();
    work_ = std::make_unique<SignWork>(desk);
    makeStart(desk);
    go(start_);
    dropPages();
    drop(old);
}

void SignFlow::makeStart(CeremonyDesk* desk) {
    start_ = new StartPage(surroundings_, desk,
                           desk == nullptr ? surroundings_.home : desk->folder() + QStringLiteral("/keys"),
                           keysOf(desk, person_.toStdString()));
    connect(start_, &Page::up, this, &SignFlow::left);
    // The page's own camera and decoder end when it is left (ReceivePage::hideEvent): none lives while a key is open.
    connect(start_, &StartPage::receiveWanted, this, [this] {
        emit receiveWanted(Wanted::request, start_,
                           [this](const QString& name, const Bytes& content) { start_->takeBytes(name, content); });
    });
    connect(start_, &StartPage::reviewWanted, this, [this](bool first) { begin(first); });
    connect(start_, &StartPage::reopenWanted, this,
            [this](const record::ExceptionText& reason) { begin(false, reason); });
    emit made(start_);
}

void SignFlow::enter() {
    if (now_ != nullptr && work_ != nullptr && !work_->inCeremony()) {
        emit shown(now_);
        return;
    }
    person_.clear();
    startOver(nullptr);
}

void SignFlow::open(const QString& path) {
    person_.clear();
    startOver(nullptr);
    start_->take(path);
}

void SignFlow::take(const QString& name, const QByteArray& content) {
    person_.clear();
    startOver(nullptr);
    start_->takeBytes(name, Bytes(content.begin(), content.end()));
}

void SignFlow::signHere(CeremonyDesk& desk, const QString& person) {
    person_ = person;
    startOver(&desk);
}

void SignFlow::begin(bool first, const std::optional<record::ExceptionText>& reopen) {
    start_->setBusy(true);
    const auto& request = start_->request();
    std::optional<record::SigningMatter> matter;
    if (request) {
        matter = {*request->request.document, request->request.links, request->request.repository};
    }
    UtcTime at = surroundings_.now();
    std::string repository = start_->firstRepository();
    if (CeremonyDesk* desk = work_->desk()) {
        repository = desk->view().plan.repository;
        at = desk->view().confirmedNow.value_or(at);
        // Everybody in the room knows that nothing comes before; the review says so once more.
        first = first || desk->view().version() == 1;
    }
    work_->ask<Result<Begun>>(
        start_,
        [disk = &surroundings_.disk, path = start_->keyPath(), matter, reopen,
         word =
             record::HolderWord{first ? repository : std::string(), first, at}](Ceremony* ceremony) -> Result<Begun> {
            auto act = TRY(beginSigning(*disk, path, matter, word, reopen, ceremony));
            const int misses = TRY(act.misses(*disk));
            return Begun{std::make_shared<const SigningAct>(std::move(act)), misses};
        },
        [this](Result<Begun> begun) {
            start_->setBusy(false);
            begun ? review(std::move(*begun)) : start_->tell(begun.error());
        });
}

void SignFlow::review(Begun begun) {
    dropPages();
    subject_ = std::make_unique<SignSubject>();
    subject_->act = begun.act;
    subject_->misses = begun.misses;
    subject_->at = surroundings_.now();
    subject_->received = !work_->inCeremony();
    if (const auto& request = start_->request()) {
        subject_->from = start_->requestName();
        subject_->reason = request->request.reason;
        subject_->claims = request->request.names;
        subject_->replyTo = request->parcel;
    }
    if (CeremonyDesk* desk = work_->desk()) {
        for (const auto& [keyid, custodian] : desk->view().custodians) {
            subject_->confirmed.emplace(keyid, custodian.person);
        }
        if (!person_.isEmpty() && subject_->act->holder() != person_.toStdString()) {
            const auto holder = subject_->holder();
            subject_.reset();
            start_->tell(tr("This is another person's key"),
                         Error{"ceremony.wrong-actor", tr("The key is %1's, and %2 is to sign")
                                                           .arg(holder, fitted(plain(person_.toStdString()), 48))
                                                           .toStdString()});
            return;
        }
    }
    if (audit::anyBlocks(subject_->review().findings())) {
        stop(StopPage::Why::blocked);
    } else if (isExhausted()) {
        setAside();
    } else {
        makeReview();
    }
}

/// Also where the misses could not be kept beside the key.
bool SignFlow::isExhausted() const {
    return std::ranges::any_of(subject_->act->wordsToRead(), [this](const auto& root) {
        return challenges_.exhausted(subject_->act->key().path, root.payload().digest());
    });
}

void SignFlow::makeReview() {
    review_ = new ReviewPage(*subject_, work_->desk());
    connect(review_, &Page::up, this, [this] { go(start_); });
    connect(review_, &ReviewPage::continued, this, &SignFlow::showSign);
    connect(review_, &ReviewPage::rejectWanted, this, [this] {
        if (refusal_ == nullptr) {
            refusal_ = new RefusalPage(*subject_, work_->desk());
            connect(refusal_, &Page::up, this, [this] { go(review_); });
            connect(refusal_, &RefusalPage::refused, this, &SignFlow::refuse);
            emit made(refusal_);
        }
        go(refusal_);
    });
    emit made(review_);
    go(review_);
}

void SignFlow::showSign() {
    if (sign_ == nullptr) {
        sign_ = new SignPage(*subject_, challenges_, surroundings_, work_->desk());
        connectSign();
        emit made(sign_);
    }
    go(sign_);
}

void SignFlow::connectSign() {
    const auto toReview = [this](int) { sign_ != nullptr && sign_->verdict() ? emit left() : go(review_); };
    connect(sign_, &Page::up, this, [toReview] { toReview(0); });
    connect(sign_, &Page::stepChosen, this, toReview);
    connect(sign_, &SignPage::missed, this, &SignFlow::noteMiss);
    // Queued: the page that says so is left by it.
    connect(sign_, &SignPage::exhausted, this, &SignFlow::setAside, Qt::QueuedConnection);
    connect(sign_, &SignPage::wordsRight, this, &SignFlow::forgetMisses);
    connect(sign_, &SignPage::signWanted, this, &SignFlow::sign);
    connect(sign_, &SignPage::sendWanted, this, &SignFlow::answer, Qt::QueuedConnection);
}

void SignFlow::stop(StopPage::Why why) {
    stop_ = new StopPage(*subject_, why, work_->desk());
    connect(stop_, &Page::up, this, [this] { go(start_); });
    connect(stop_, &StopPage::quarantineWanted, this, &SignFlow::setAside, Qt::QueuedConnection);
    connect(stop_, &StopPage::refusalWanted, this, [this] { refuse(stop_->reason()); }, Qt::QueuedConnection);
    emit made(stop_);
    go(stop_);
}

/// At once: whoever ends the program now has one try less all the same.
void SignFlow::noteMiss() {
    using Noted = Result<SigningAct::Miss>;
    work_->ask<Noted>(
        sign_,
        [disk = &surroundings_.disk, act = subject_->act, now = surroundings_.now()](Ceremony*) {
            return act->noteMiss(*disk, now);
        },
        [this](const Noted& miss) { tellMiss(miss); });
}

void SignFlow::tellMiss(const Result<SigningAct::Miss>& miss) {
    if (!miss) {
        sign_->tellNotKept(miss.error());
    } else if (miss->notKept) {
        sign_->tellNotKept(*miss->notKept);
    }
    if (miss && miss->count >= record::Challenge::misses && stop_ == nullptr) {
        setAside();
    }
}

void SignFlow::forgetMisses() {
    review_->reveal();
    work_->ask<Result<void>>(
        this, [disk = &surroundings_.disk, act = subject_->act](Ceremony*) { return act->forgetMisses(*disk); },
        [](const Result<void>&) {});
}

void SignFlow::setAside() {
    if (stop_ == nullptr) {
        stop(StopPage::Why::exhausted);
    }
    work_->ask<Aside>(
        stop_,
        [disk = &surroundings_.disk, act = subject_->act, now = surroundings_.now(),
         because = stop_->because()](Ceremony* ceremony) {
            const auto where = act->setAside(*disk, now, because, ceremony);
            return Aside{where, act->isSetAside(*disk, nullptr).value_or(false)};
        },
        [this](const Aside& aside) { putAside(aside); });
}

void SignFlow::putAside(const Aside& aside) {
    stop_->putAside(aside.where);
    if (aside.kept) {
        challenges_.forget(subject_->act->key().path, subject_->act->payload());
    }
    drop(sign_);
    drop(review_);
}

void SignFlow::refuse(const QString& reason) {
    QObject* asker = refusal_ != nullptr ? static_cast<QObject*>(refusal_) : stop_;
    work_->ask<Result<Bytes>>(
        asker,
        [act = subject_->act, text = reason.toStdString()](Ceremony* ceremony) {
            return refuseToSign(*act, text, ceremony);
        },
        [this](Result<Bytes> response) {
            if (!response) {
                refusal_ != nullptr ? refusal_->tell(response.error()) : stop_->tell(response.error());
            } else if (work_->inCeremony()) {
                emit signedHere();
            } else {
                send(std::move(*response), QStringLiteral("refusal"));
            }
        });
}

void SignFlow::sign(const std::shared_ptr<SignWish>& wish) {
    using Made = Result<SignVerdict>;
    work_->ask<Made>(
        sign_,
        [around = &surroundings_, act = subject_->act, wish, reason = review_->reason()](Ceremony* ceremony) -> Made {
            TRY(passBeforeSigning(*around, *act, *wish, ceremony));
            return signOnce(around->disk, *act, *wish, reason, ceremony);
        },
        [this](Made made) { made ? signedNow(std::move(*made)) : sign_->refuse(made.error()); });
}

void SignFlow::signedNow(SignVerdict verdict) {
    sign_->finish(std::move(verdict));
}

void SignFlow::answer() {
    if (work_->inCeremony()) {
        now_.clear();
        emit signedHere();
        return;
    }
    const auto response = subject_->act->response(sign_->verdict()->after);
    response ? send(*response, QStringLiteral("sig")) : sign_->refuse(response.error());
}

void SignFlow::send(Bytes response, const QString& ending) {
    const auto& keyid = subject_->review().signingKeyIds().front().text();
    const std::string name = "root-" + std::to_string(subject_->document().version().number()) + "." +
                             ending.toStdString() + "." + keyid.substr(0, 8) + ".anch";
    const transfer::Parcel parcel{.kind = transfer::ParcelKind::signatureResponse,
                                  .id = transfer::drawParcelId(surroundings_.random),
                                  .replyTo = subject_->replyTo,
                                  .name = transfer::parcelNameFor(name),
                                  .content = std::move(response)};
    const auto sealed = transfer::seal(parcel);
    if (!sealed) {
        start_->tell(sealed.error());
        go(start_);
        return;
    }
    now_.clear();
    emit sendWanted(QString::fromStdString(parcel.name),
                    QByteArray(reinterpret_cast<const char*>(sealed->data()), static_cast<qsizetype>(sealed->size())));
}

}  // namespace anchorite::ui
