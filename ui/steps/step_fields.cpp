#include "ui/steps/step_fields.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/steps/brought_files.h"
#include "ui/steps/certificates.h"
#include "ui/steps/roll_call.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

namespace {

constexpr int manyFiles = 64;
constexpr int textRows = 92;

/// `2026-11-21 10:04` as people write it, or the exact form: the core wants the exact form.
QString exactTime(const QString& typed) {
    static const QRegularExpression spoken(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2})(:\\d{2})? ?(UTC|Z)?$"));
    const auto match = spoken.match(typed.trimmed());
    if (!match.hasMatch()) {
        return typed.trimmed();
    }
    const QString seconds = match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3);
    return match.captured(1) + QLatin1Char('T') + match.captured(2) + seconds + QLatin1Char('Z');
}

bool isMany(StepForm::Files files) {
    return files == StepForm::Files::many || files == StepForm::Files::mayBeMany;
}

bool isNeeded(StepForm::Files files) {
    return files == StepForm::Files::one || files == StepForm::Files::many;
}

}  // namespace

QString StepFields::Field::value() const {
    if (choice != nullptr) {
        return choice->currentIndex() < 0 ? QString() : choice->currentData().toString();
    }
    if (text != nullptr) {
        return text->toPlainText().simplified();
    }
    return form.kind == FormField::Kind::time ? exactTime(line->text()) : line->text().trimmed();
}

StepFields::StepFields(const record::Plan& plan, const record::Step& step, const QString& folder, QWidget* parent)
    : QWidget(parent), form_(formOf(step.kind)), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(14);
    addActor(step);
    if (form_.rollCall) {
        rollCall_ = new RollCall(plan);
        column_->addWidget(rollCall_);
        connect(rollCall_, &RollCall::changed, this, &StepFields::changed);
    }
    for (const FormField& field : form_.fields) {
        addField(field);
    }
    if (form_.certificates) {
        certificates_ = new Certificates;
        column_->addWidget(certificates_);
        connect(certificates_, &Certificates::changed, this, &StepFields::changed);
    }
    addFiles();
    if (form_.folder) {
        addFolder(folder);
    }
    if (form_.witness) {
        addWitness();
    }
}

void StepFields::addActor(const record::Step& step) {
    if (step.actors.size() < 2) {
        return;
    }
    column_->addWidget(label(Type::label, tr("Who acts")));
    actor_ = new Picker(tr("Who acts"));
    actor_->setObjectName(QStringLiteral("actor"));
    for (const std::string& name : step.actors) {
        actor_->addItem(plain(name), QString::fromStdString(name));
    }
    column_->addWidget(actor_, 0, Qt::AlignLeft);
    connect(actor_, &Picker::currentIndexChanged, this, &StepFields::changed);
}

QLineEdit* StepFields::addLine(const QString& title, const QString& hint) {
    column_->addWidget(label(Type::label, title)->wrapped());
    auto* line = new QLineEdit;
    line->setAccessibleName(title);
    line->setAccessibleDescription(hint);
    line->setMaximumWidth(620);
    column_->addWidget(line);
    if (!hint.isEmpty()) {
        column_->addWidget(label(Type::caption, hint, Tone::secondary)->wrapped());
    }
    connect(line, &QLineEdit::textChanged, this, &StepFields::changed);
    return line;
}

void StepFields::addField(const FormField& form) {
    Field field{form};
    const QString name = QStringLiteral("value-") + form.name;
    if (form.kind == FormField::Kind::choice) {
        column_->addWidget(label(Type::label, form.label)->wrapped());
        field.choice = new Picker(form.label);
        field.choice->setObjectName(name);
        for (const auto& [value, words] : form.choices) {
            field.choice->addItem(words, value);
        }
        // Nobody's judgement is made for them.
        field.choice->setCurrentIndex(-1);
        field.choice->setPlaceholderText(tr("Choose"));
        column_->addWidget(field.choice, 0, Qt::AlignLeft);
        connect(field.choice, &Picker::currentIndexChanged, this, &StepFields::changed);
    } else if (form.kind == FormField::Kind::text) {
        column_->addWidget(label(Type::label, form.label)->wrapped());
        field.text = new QPlainTextEdit;
        field.text->setObjectName(name);
        field.text->setAccessibleName(form.label);
        field.text->setTabChangesFocus(true);
        field.text->setFixedHeight(textRows);
        column_->addWidget(field.text);
        if (!form.hint.isEmpty()) {
            column_->addWidget(label(Type::caption, form.hint, Tone::secondary)->wrapped());
        }
        connect(field.text, &QPlainTextEdit::textChanged, this, &StepFields::changed);
    } else {
        field.line = addLine(form.label, form.hint);
        field.line->setObjectName(name);
    }
    fields_.push_back(field);
}

void StepFields::addFiles() {
    if (form_.files == StepForm::Files::none) {
        return;
    }
    files_ = new BroughtFiles(form_.filesLabel, isMany(form_.files) ? manyFiles : 1);
    column_->addWidget(files_);
    connect(files_, &BroughtFiles::changed, this, &StepFields::changed);
}

void StepFields::offer(const QStringList& paths) {
    if (files_ != nullptr && !paths.isEmpty()) {
        files_->take(paths);
    }
}

void StepFields::addFolder(const QString& folder) {
    folder_ = addLine(form_.filesLabel, {});
    folder_->setObjectName(QStringLiteral("folder"));
    folder_->setFont(fontOf(Type::monoSmall));
    folder_->setText(folder);
}

void StepFields::addWitness() {
    witness_ = addLine(tr("Initials of the witness, typed by the witness"), {});
    witness_->setObjectName(QStringLiteral("witness"));
    witness_->setFixedWidth(160);
}

std::string StepFields::actor() const {
    return actor_ == nullptr ? std::string() : actor_->currentData().toString().toStdString();
}

std::string StepFields::witness() const {
    return witness_ == nullptr ? std::string() : witness_->text().trimmed().toStdString();
}

std::vector<std::pair<std::string, std::string>> StepFields::values() const {
    std::vector<std::pair<std::string, std::string>> values;
    if (rollCall_ != nullptr) {
        values = rollCall_->values();
    }
    if (certificates_ != nullptr) {
        values = certificates_->values();
    }
    for (const Field& field : fields_) {
        const QString value = field.value();
        if (!value.isEmpty() || !field.form.mayBeEmpty) {
            values.emplace_back(field.form.name.toStdString(), value.toStdString());
        }
    }
    return values;
}

std::vector<std::string> StepFields::files() const {
    std::vector<std::string> files;
    for (const QString& path : files_ == nullptr ? QStringList() : files_->paths()) {
        files.push_back(pathBytes(path));
    }
    return files;
}

std::vector<record::BroughtFile> StepFields::contents() const {
    return files_ == nullptr ? std::vector<record::BroughtFile>() : files_->contents();
}

void StepFields::takeContent(const QString& name, const Bytes& content) {
    if (files_ != nullptr) {
        files_->takeContent(name, content);
    }
}

std::string StepFields::folder() const {
    return folder_ == nullptr ? std::string() : pathBytes(folder_->text().trimmed());
}

QString StepFields::missingFiles() const {
    if (files_ != nullptr && isNeeded(form_.files) && files_->isEmpty()) {
        return tr("Missing: %1.").arg(form_.filesLabel);
    }
    return {};
}

QString StepFields::missing() const {
    if (rollCall_ != nullptr && !rollCall_->isComplete()) {
        return tr("Missing: who is here.");
    }
    for (const Field& field : fields_) {
        if (field.value().isEmpty() && !field.form.mayBeEmpty) {
            return tr("Missing: %1.").arg(field.form.label);
        }
    }
    if (certificates_ != nullptr && certificates_->values().empty()) {
        return tr("Missing: a thing with its certificate.");
    }
    if (folder_ != nullptr && folder().empty()) {
        return tr("Missing: the folder.");
    }
    if (witness_ != nullptr && witness().empty()) {
        return tr("Missing: the initials of the witness.");
    }
    return missingFiles();
}

QWidget* StepFields::firstFocus() const {
    if (rollCall_ != nullptr) {
        return rollCall_->firstFocus();
    }
    if (!fields_.empty()) {
        const Field& first = fields_.front();
        return first.line != nullptr   ? static_cast<QWidget*>(first.line)
               : first.text != nullptr ? static_cast<QWidget*>(first.text)
                                       : static_cast<QWidget*>(first.choice);
    }
    if (certificates_ != nullptr) {
        return certificates_->firstFocus();
    }
    if (files_ != nullptr) {
        return files_->button();
    }
    return folder_ != nullptr ? static_cast<QWidget*>(folder_) : static_cast<QWidget*>(actor_);
}

}  // namespace anchorite::ui
