#pragma once

#include <QWidget>
#include <string>
#include <utility>
#include <vector>

#include "ceremony/record/plan/plan.h"
#include "ceremony/record/session/ceremony.h"
#include "ui/steps/step_form.h"

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace anchorite::ui {

class BroughtFiles;
class Certificates;
class Picker;
class RollCall;

/// The fields of one step, from its form: who acts, values, files, a folder, the witness's initials.
class StepFields final : public QWidget {
    Q_OBJECT
  public:
    StepFields(const record::Plan& plan, const record::Step& step, const QString& folder, QWidget* parent = nullptr);

    /// Lists these files as if they had been brought.
    void offer(const QStringList& paths);

    [[nodiscard]] std::string actor() const;
    [[nodiscard]] std::string witness() const;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> values() const;
    [[nodiscard]] std::vector<std::string> files() const;
    /// Files that this program has made, and that lie on no disk.
    [[nodiscard]] std::vector<record::BroughtFile> contents() const;
    void takeContent(const QString& name, const Bytes& content);
    [[nodiscard]] std::string folder() const;
    /// What is still missing, as a sentence; empty when everything is filled in.
    [[nodiscard]] QString missing() const;
    /// Where a person begins; null where nothing is asked.
    [[nodiscard]] QWidget* firstFocus() const;

  signals:
    void changed();

  private:
    struct Field {
        FormField form;
        QLineEdit* line = nullptr;
        QPlainTextEdit* text = nullptr;
        Picker* choice = nullptr;
        [[nodiscard]] QString value() const;
    };
    void addActor(const record::Step& step);
    void addField(const FormField& form);
    void addFiles();
    void addFolder(const QString& folder);
    void addWitness();
    QLineEdit* addLine(const QString& title, const QString& hint);
    [[nodiscard]] QString missingFiles() const;
    StepForm form_;
    QVBoxLayout* column_;
    Picker* actor_ = nullptr;
    std::vector<Field> fields_;
    RollCall* rollCall_ = nullptr;
    Certificates* certificates_ = nullptr;
    BroughtFiles* files_ = nullptr;
    QLineEdit* folder_ = nullptr;
    QLineEdit* witness_ = nullptr;
};

}  // namespace anchorite::ui
