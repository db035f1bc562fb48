#pragma once

#include <QFrame>
#include <set>
#include <thread>

#include "ui/sign/request_file.h"

namespace anchorite::ui {

class ActButton;
class Label;
class RowList;

/// The key files of a folder, to choose one. The files stay closed: only what stands on them is read.
class KeyChoice final : public QFrame {
    Q_OBJECT
  public:
    KeyChoice(Disk& disk, const QString& folder, QWidget* parent = nullptr);

    /// Keys that come first, and the first of them is chosen: those that the root lists.
    void prefer(std::set<metadata::KeyId> keyids) { preferred_ = std::move(keyids); }

    void look(const QString& folder);
    void add(const QString& path);
    [[nodiscard]] const FoundKey* chosen() const;
    [[nodiscard]] QWidget* list() const;

  signals:
    void changed();
    void refused(const Error& error);

  private:
    void chooseFolder();
    void chooseFile();
    void finish(Result<std::vector<FoundKey>> found);
    void showKeys();
    Disk& disk_;
    QString folder_;
    std::vector<FoundKey> keys_;
    std::set<metadata::KeyId> preferred_;
    RowList* list_;
    Label* none_;
    std::jthread reading_;
};

}  // namespace anchorite::ui
