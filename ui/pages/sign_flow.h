#pragma once

#include <QObject>
#include <QPointer>
#include <memory>

#include "ui/receive/wanted.h"
#include "ui/sign/sign_page.h"
#include "ui/sign/stop_page.h"
#include "ui/surroundings.h"

namespace anchorite::ui {

class RefusalPage;
class ReviewPage;
class SignWork;
class StartPage;

/// A request, or the root of a ceremony: choose the key, review, read back, sign, send the signature. One at a time;
/// leaving keeps it until it is signed, refused or begun anew.
class SignFlow final : public QObject {
    Q_OBJECT
  public:
    SignFlow(const Surroundings& surroundings, QObject* parent);
    ~SignFlow() override;

    /// Where it was left, or the choice of a request.
    void enter();
    /// A request that lies in a file, or that was received.
    void open(const QString& path);
    void take(const QString& name, const QByteArray& content);
    /// The root that a ceremony has fixed, signed on this machine by `person`. Recorded in the ceremony.
    void signHere(CeremonyDesk& desk, const QString& person);

  signals:
    void made(Page* page);
    void dropped(Page* page);
    void shown(Page* page);
    void left();
    /// An envelope with the response, for SendFlow::send.
    void sendWanted(const QString& name, const QByteArray& envelope);
    /// A request is to come in, for this page.
    void receiveWanted(Wanted wanted, Page* asker, const TakeReceived& take);
    /// The ceremony has recorded the signature, or the refusal.
    void signedHere();

  private:
    struct Begun;
    struct Aside;
    void startOver(CeremonyDesk* desk);
    void makeStart(CeremonyDesk* desk);
    void begin(bool first, const std::optional<record::ExceptionText>& reopen = std::nullopt);
    void review(Begun begun);
    [[nodiscard]] bool isExhausted() const;
    void makeReview();
    void showSign();
    void connectSign();
    void stop(StopPage::Why why);
    void noteMiss();
    void tellMiss(const Result<record::SigningAct::Miss>& miss);
    void forgetMisses();
    void setAside();
    void putAside(const Aside& aside);
    void refuse(const QString& reason);
    void sign(const std::shared_ptr<SignWish>& wish);
    void signedNow(SignVerdict verdict);
    void answer();
    void send(Bytes response, const QString& ending);
    void dropPages();
    template <class Kept>
    void drop(QPointer<Kept>& page);
    Surroundings surroundings_;
    QString person_;
    std::unique_ptr<SignWork> work_;
    std::unique_ptr<SignSubject> subject_;
    Challenges challenges_;
    QPointer<StartPage> start_;
    QPointer<ReviewPage> review_;
    QPointer<SignPage> sign_;
    QPointer<RefusalPage> refusal_;
    QPointer<StopPage> stop_;
    QPointer<Page> now_;
    void go(Page* page);
};

}  // namespace anchorite::ui
