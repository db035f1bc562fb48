#pragma once

#include <QObject>
#include <QString>
#include <QThread>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "ceremony/record/session/ceremony.h"

namespace anchorite::ui {

/// A ceremony at one moment: values only, so that pages read it without a lock. Replaced as a whole.
struct CeremonyView {
    record::Plan plan;
    record::CeremonyState state;
    std::vector<record::StepView> steps;  ///< all, in the script's order
    std::vector<record::StepView> next;   ///< those that can be done now
    crypto::Sha256 head;                  ///< of the transcript
    crypto::Sha256 checkpointHead;
    std::optional<metadata::SignedRoot> predecessor;
    std::optional<metadata::SignedRoot> document;  ///< the payload to be signed, with what counts
    std::vector<record::KnownPayload> payloads;
    std::map<metadata::KeyId, record::Custodian> custodians;
    std::optional<UtcTime> confirmedNow;
    std::vector<std::string> strays;
    record::TranscriptFacts transcript;

    [[nodiscard]] const record::StepView* step(const std::string& id) const;
    /// "root 6": of the document, else of the version that the plan is for.
    [[nodiscard]] std::int64_t version() const;
};

/// A ceremony open for writing in a thread of its own, where all of its work is done: it waits for the disk. Pages
/// hand work in and get the answer back in the thread of the window.
class CeremonyDesk final : public QObject {
    Q_OBJECT
  public:
    /// Begins or opens a ceremony in `thread`'s time, never in the caller's; `done` hears of it in the caller's thread.
    /// The desk belongs to the receiver of `done`. Errors: those of `make`.
    using Make = std::function<Result<record::Ceremony>()>;
    using Done = std::function<void(Result<std::unique_ptr<CeremonyDesk>>)>;
    static void open(QObject* owner, const QString& folder, Make make, Done done);

    ~CeremonyDesk() override;

    [[nodiscard]] const QString& folder() const { return folder_; }
    [[nodiscard]] const CeremonyView& view() const { return *view_; }
    [[nodiscard]] bool busy() const { return waiting_ > 0; }

    /// Does `work` with the ceremony, looks at it anew when that has recorded something, then calls `done` with the
    /// answer: all in order, one after the other. When `asker` has gone meanwhile, `done` is not called; the work is
    /// done all the same.
    template <class Answer>
    void ask(QObject* asker, std::function<Answer(record::Ceremony&)> work, std::function<void(Answer)> done) {
        post(asker, [work = std::move(work), done = std::move(done)](record::Ceremony& ceremony) {
            auto answer = std::make_shared<Answer>(work(ceremony));
            return [answer, done] { done(std::move(*answer)); };
        });
    }

  signals:
    /// view() is another one: something was recorded. Mere questions to the ceremony do not change it.
    void changed();
    /// busy() has another answer.
    void busyChanged();

  private:
    using Reply = std::function<void()>;
    using Work = std::function<Reply(record::Ceremony&)>;
    CeremonyDesk(QString folder, std::unique_ptr<QThread> thread, QObject* worker,
                 std::shared_ptr<record::Ceremony> ceremony, std::shared_ptr<const CeremonyView> view);
    void post(QObject* asker, Work work);
    QString folder_;
    std::unique_ptr<QThread> thread_;
    QObject* worker_;  ///< lives in the thread; goes with it
    std::shared_ptr<record::Ceremony> ceremony_;
    std::shared_ptr<const CeremonyView> view_;
    int waiting_ = 0;
};

}  // namespace anchorite::ui
