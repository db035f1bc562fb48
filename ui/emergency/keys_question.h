#pragma once

#include <QWidget>
#include <map>
#include <memory>

#include "ui/emergency/answers.h"
#include "ui/emergency/key_names.h"

namespace anchorite::ui {

class AnswerCheck;
class FlowRow;
class Label;

/// Roles to be marked, with how many of their keys, and which: one box for each of four roles, and below them the keys
/// of a marked role that has more than one. Keys that nobody can name are only counted.
class KeysQuestion final : public QWidget {
    Q_OBJECT
  public:
    /// `name`: "stolen" or "lost", the beginning of all object names.
    KeysQuestion(QString name, bool lost, QWidget* parent = nullptr);

    /// Forgets all answers: they were about other keys. Null closes the boxes.
    void setNames(std::shared_ptr<const KeyNames> names);
    [[nodiscard]] const std::map<metadata::RoleName, RoleAnswer>& answers() const { return answers_; }
    void clear();
    /// Another box in the row of roles, in front or at the end.
    void place(AnswerCheck* box, bool first);
    /// Marks, or takes the mark away, of the box at this place in the row.
    void toggle(int place);
    [[nodiscard]] QWidget* firstBox() const;

  signals:
    void changed();

  private:
    struct Part {
        metadata::RoleName role;
        AnswerCheck* box;
        QWidget* keys;
        std::map<metadata::KeyId, AnswerCheck*> chips;
    };
    void makePart(metadata::RoleName role);
    void fillPart(Part& part);
    void mark(Part& part, bool on);
    void step(Part& part, int by);
    void nameKey(Part& part, const metadata::KeyId& keyid, bool on);
    void show(Part& part);
    void tell();
    [[nodiscard]] QString told(const Part& part) const;
    [[nodiscard]] int keysOf(metadata::RoleName role) const;
    QString name_;
    bool lost_;
    std::shared_ptr<const KeyNames> names_;
    std::map<metadata::RoleName, RoleAnswer> answers_;
    std::vector<Part> parts_;
    QList<AnswerCheck*> boxes_;
    QWidget* row_;
    QWidget* lists_;
    Label* told_;
    bool settling_ = false;
};

}  // namespace anchorite::ui
