#pragma once

#include <optional>
#include <string>

#include "ui/ceremony/desk.h"
#include "ui/collect/gathering_words.h"
#include "ui/frame/page.h"
#include "ui/surroundings.h"

class QFrame;
class QLayout;

namespace anchorite::ui {

class ActButton;
class ErrorPanel;
class ExceptionPanel;
class HolderTable;
class Label;
class Picker;

/// Signatures for one root as they come in: two rulers, who is missing, and what came that does not count. What counts
/// is judged anew by the ceremony each time its record grows.
class CollectPage final : public Page {
    Q_OBJECT
  public:
    CollectPage(CeremonyDesk& desk, const Surroundings& surroundings, QWidget* parent = nullptr);

    /// Takes in what somebody sent back; `transport` is how it came, for the record: "QR", "USB file", "file".
    void take(const std::string& name, const Bytes& bytes, const std::string& transport);

    [[nodiscard]] PageFace face() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget* firstFocus() override;
    void setNarrow(bool narrow) override;
    bool closesSomething() override;
    [[nodiscard]] std::optional<Presented> presented() const override;
    [[nodiscard]] std::optional<Paper> paper() const override;
    [[nodiscard]] CeremonyDesk* desk() const override { return &desk_; }

  signals:
    /// A request is made and recorded: to be sent to that person.
    void sendWanted(const QString& name, const Bytes& envelope, const QString& partner);
    void receiveWanted();
    void signWanted(const std::string& person);
    /// The step `complete` is recorded.
    void done();

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void build();
    [[nodiscard]] QWidget* buildNews();
    [[nodiscard]] QWidget* buildNaming();
    [[nodiscard]] QLayout* buildRowActs();
    void follow();
    void showGathering(const std::optional<Gathering>& all);
    void followChoice();
    void actFor(const std::string& person, HolderAct act);
    void explain(const HolderLine& line);
    void ask(const std::string& person);
    void openFile();
    void takeFile(const QString& path);
    void receive(const record::BroughtFile& file, const std::string& transport,
                 const std::optional<metadata::Json>& namedKey);
    void tell(const Result<record::Received>& received);
    void offerNaming(const record::BroughtFile& file, const std::string& transport);
    void takeNamed();
    void excuse();
    void finish();
    void closePanels();
    void tellNews(const QString& title, const QStringList& lines, bool wrong);
    void refuse(const Error& error);
    [[nodiscard]] QList<PageAct> acts();
    [[nodiscard]] QString doing() const;
    [[nodiscard]] bool canAsk() const;
    CeremonyDesk& desk_;
    const Surroundings& surroundings_;
    std::optional<Gathering> all_;
    bool busy_ = false;
    std::string excused_;  ///< whose exception is being written
    record::BroughtFile unnamed_;
    std::string unnamedTransport_;
    ErrorPanel* error_;
    Ruler* old_;
    Ruler* own_;
    Label* sentence_;
    QFrame* news_ = nullptr;
    Label* newsTitle_;
    Label* newsText_;
    HolderTable* table_;
    Label* strangers_;
    ActButton* open_;
    ActButton* excuse_;
    QFrame* naming_ = nullptr;
    Picker* keys_;
    ExceptionPanel* exception_;
};

}  // namespace anchorite::ui
