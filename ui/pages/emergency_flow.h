#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <memory>

#include "ui/frame/page.h"
#include "ui/surroundings.h"

namespace anchorite::ui {

class EmergencyPage;
struct EmergencyAnswer;
struct EmergencyRoots;

/// Four questions, and what they lead to: a plan to start, a page that says stop, whom to call.
class EmergencyFlow final : public QObject {
    Q_OBJECT
  public:
    explicit EmergencyFlow(const Surroundings& surroundings, QObject* parent);

    /// Shows the questions, with the answers that were given before.
    void enter();
    /// The same with these roots: a folder or files.
    void open(const QStringList& paths);

  signals:
    /// See ReviewFlow.
    void made(Page* page);
    void dropped(Page* page);
    void shown(Page* page);
    void left();
    /// Start this plan: the marks as incident.json, the paths of the published roots (oldest first, the predecessor
    /// last), and a plan of type emergency for the author to go on with. Nothing was written.
    void planWanted(const QByteArray& incident, const QStringList& roots, const QString& planText);

  private:
    void makePage();
    void showBeside(Page* page);
    void start(const std::shared_ptr<const EmergencyAnswer>& answer);
    const Surroundings& surroundings_;
    EmergencyPage* page_ = nullptr;
    Page* beside_ = nullptr;  ///< the stop page or the call list
};

}  // namespace anchorite::ui
