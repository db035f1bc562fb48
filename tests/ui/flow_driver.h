#pragma once

#include <QHash>
#include <memory>

#include "ceremony/record/session/ceremony.h"
#include "stage.h"

namespace anchorite::test {

/// The sample plan of that name as a rehearsal of the day on which the stage's clock stands still.
[[nodiscard]] QByteArray ofToday(std::string_view name);
[[nodiscard]] QByteArray rehearsalOf(std::string_view name);

/// That plan without these people and their keys, with a root threshold of two.
[[nodiscard]] QByteArray twoOfThree(const QByteArray& plan, const QStringList& without);

/// Where the root of that version lies when its ceremony in `workspace` is done.
[[nodiscard]] inline QString published(const QString& workspace, std::int64_t version) {
    return QStringLiteral("%1-published/%2.root.json").arg(workspace).arg(version);
}

/// People at the keyboard of the real window, who hold a ceremony from its plan to its last record. What they read from
/// paper comes from the workspace, opened for reading as another program would.
class FlowDriver {
  public:
    FlowDriver(Stage& stage, QString workspace, const record::Ports& ports)
        : stage_(stage), workspace_(std::move(workspace)), ports_(ports) {}

    /// The workspaces of the ceremonies before, oldest first, none for a first root: the
    /// first one has the keys, each has published a root.
    void comeAfter(const QStringList& workspaces);
    /// The passphrase of all keys.
    void setPhrase(const QString& phrase) { phrase_ = phrase; }

    /// Leaves page after page, until the first one.
    void goHome();
    /// Starts the ceremony that the page of plans shows, in the workspace.
    [[nodiscard]] bool begin();
    /// Begins with this plan, from the first page.
    [[nodiscard]] bool load(const QString& plan);
    /// Begins the next ceremony from the page of the newest one's transcript.
    [[nodiscard]] bool renew();
    /// At night: one root key is stolen and the timestamp's suspect. From the published roots and the plan before.
    [[nodiscard]] bool replaceStolenKeys(const QString& plan);
    /// How a machine sees the codes on another one's screen: by its camera, or by photographs of each part.
    enum class Crossing { filmed, photographed };
    /// The request goes out by codes on this screen, the signature comes back by codes on the other machine's.
    [[nodiscard]] bool signElsewhere(Stage& other, const std::string& person, Crossing crossing);
    /// The key of a holder who is elsewhere: it is made there; key, challenges and proofs go by codes.
    [[nodiscard]] bool makeKeyElsewhere(Stage& other, const record::PlannedKey& planned, Crossing crossing);
    /// Goes on with what the first page calls unfinished, to the page of the step that is next.
    [[nodiscard]] bool resume();
    /// Until the window shows the page for the step that is next.
    [[nodiscard]] bool showsNext();
    /// Does the step that is next, on the page that the window shows for it. False, with a word in `trouble`, when it
    /// could not.
    [[nodiscard]] bool doNext();
    /// Reviews the request that is open in this window, reads its words from the ceremony's screen, and signs it.
    [[nodiscard]] bool signRequest() { return trustFirst() && review() && readBackAndSign(); }
    /// Chooses that person in the table of holders.
    [[nodiscard]] bool chooseHolder(const std::string& person);
    /// From the page of what is sent to its codes on the screen.
    [[nodiscard]] bool showCodes(const QString& partner);
    /// Presses this act, until a parcel has come in from what the other window shows; then on to what it is for.
    [[nodiscard]] bool receive(const char* act, FlowDriver& sender, Crossing crossing);
    /// Goes on until this step is the next one.
    [[nodiscard]] bool doUntil(const std::string& step);
    /// The id of the step that is next; empty when there is none.
    [[nodiscard]] std::string next();
    [[nodiscard]] const QString& trouble() const { return trouble_; }

    void type(const char* name, const QString& text);
    void press(const char* act);
    [[nodiscard]] bool waitFor(const char* name) { return stage_.waitFor(name); }
    [[nodiscard]] bool waitOpen(const char* act);
    /// Presses it as soon as it can be pressed; `why` is the trouble when it cannot.
    [[nodiscard]] bool pressOpen(const char* act, const char* why);
    [[nodiscard]] bool settled(const std::string& step) const;
    void readWords(const crypto::Sha256& digest);
    [[nodiscard]] Result<record::Ceremony> look() const;

  private:
    [[nodiscard]] bool fillIn(const record::Step& step, const record::Ceremony& ceremony);
    [[nodiscard]] bool fillForm(const record::Step& step, const record::Ceremony& ceremony);
    [[nodiscard]] bool makeKey(const record::PlannedKey& planned);
    [[nodiscard]] bool generate(const record::PlannedKey& planned);
    [[nodiscard]] bool readCard(const record::PlannedKey& planned);
    [[nodiscard]] bool nameMedium(const record::PlannedKey& planned);
    [[nodiscard]] bool prove(const record::PlannedKey& planned);
    [[nodiscard]] QString put(const std::string& name, const std::string& text);
    [[nodiscard]] bool takeKey(const record::PlannedKey& planned);
    [[nodiscard]] bool seal(const record::PlannedKey& planned);
    [[nodiscard]] bool offerKeys(const QString& holder);
    [[nodiscard]] bool signHere(const std::string& person);
    [[nodiscard]] bool trustFirst();
    [[nodiscard]] bool review();
    [[nodiscard]] bool readBackAndSign();
    [[nodiscard]] bool pressed(const char* act, const std::string& step);
    [[nodiscard]] bool signHead(const record::Ceremony& ceremony);
    [[nodiscard]] QString keyFile(const std::string& label) const;
    void callTheRoll(const record::Plan& plan);
    void addFile(const QString& path);
    [[nodiscard]] bool makeOwnKey(const record::PlannedKey& planned);
    [[nodiscard]] bool proveOwnKey(const std::string& label, FlowDriver& asker, Crossing crossing);
    [[nodiscard]] bool photographCodes(const QString& folder);
    [[nodiscard]] bool takeReceived();
    [[nodiscard]] bool stuck(const QString& why);
    Stage& stage_;
    QString workspace_;
    QString keysFrom_ = workspace_;
    QString phrase_ = QStringLiteral("a rehearsal has no secret");
    QStringList history_;
    record::Ports ports_;
    bool trustsFirst_ = false;
    QString trouble_;
};

}  // namespace anchorite::test
