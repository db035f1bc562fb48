#include "ui/steps/step_form.h"

#include <QCoreApplication>

namespace anchorite::ui {

using record::StepKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StepForm)
};

StepForm sealForm() {
    StepForm form;
    form.fields = {{QStringLiteral("number"), Words::tr("Seal number"), {}},
                   {QStringLiteral("again"), Words::tr("Seal number, typed again by the witness"), {}}};
    form.witness = true;
    return form;
}

StepForm machineForm() {
    StepForm form;
    FormField verdict{
        QStringLiteral("result"), Words::tr("What the people here say about it"), {}, FormField::Kind::choice};
    verdict.choices = {{QStringLiteral("pass"), Words::tr("Pass")},
                       {QStringLiteral("fail"), Words::tr("Fail")},
                       {QStringLiteral("unknown"), Words::tr("Not known")}};
    form.fields = {verdict};
    form.files = StepForm::Files::one;
    form.filesLabel = Words::tr("The machine report");
    return form;
}

StepForm clockForm() {
    StepForm form;
    const QString hint = Words::tr("In UTC, as 2026-11-21 10:04 or 2026-11-21T10:04:00Z");
    form.fields = {{QStringLiteral("watch1"), Words::tr("The first watch shows"), hint, FormField::Kind::time},
                   {QStringLiteral("watch2"), Words::tr("The second watch shows"), hint, FormField::Kind::time}};
    form.witness = true;
    return form;
}

StepForm fieldForm(const char* name, const QString& label, const QString& hint,
                   FormField::Kind kind = FormField::Kind::line) {
    StepForm form;
    form.fields = {{QLatin1String(name), label, hint, kind}};
    return form;
}

StepForm fileForm(StepForm::Files files, const QString& label) {
    StepForm form;
    form.files = files;
    form.filesLabel = label;
    return form;
}

StepForm checkpointForm() {
    StepForm form = fileForm(StepForm::Files::mayBeMany, Words::tr("Statements of holders over the chain head"));
    form.statements = true;
    return form;
}

StepForm statementForm() {
    StepForm form = fileForm(StepForm::Files::mayBeOne, Words::tr("A signed statement, if there is one"));
    form.fields = {{QStringLiteral("text"),
                    Words::tr("In your own words: what you saw"),
                    Words::tr("May stay empty only when there were no exceptions"),
                    FormField::Kind::text,
                    {},
                    true}};
    return form;
}

StepForm destroyForm() {
    StepForm form = fieldForm("method", Words::tr("How the key and all its copies are destroyed"), {});
    form.witness = true;
    return form;
}

StepForm folderForm(const QString& hint) {
    StepForm form;
    form.folder = true;
    form.filesLabel = hint;
    return form;
}

StepForm rollCallForm() {
    StepForm form;
    form.rollCall = true;
    return form;
}

StepForm teardownForm() {
    StepForm form;
    form.certificates = true;
    return form;
}

}  // namespace

StepForm formOf(StepKind kind) {
    switch (kind) {
        case StepKind::rehearsal:
            return fieldForm("head", Words::tr("Last words of the rehearsal's transcript"),
                             Words::tr("32 words, or 64 hex digits"), FormField::Kind::text);
        case StepKind::rollCall:
            return rollCallForm();
        case StepKind::planCheckpoint:
        case StepKind::signCheckpoint:
        case StepKind::closeCheckpoint:
            return checkpointForm();
        case StepKind::machine:
            return machineForm();
        case StepKind::clock:
            return clockForm();
        case StepKind::bagIn:
            return sealForm();
        case StepKind::predecessor:
            return fileForm(StepForm::Files::many, Words::tr("The root before, as published"));
        case StepKind::incident:
            return fileForm(StepForm::Files::mayBeOne,
                            Words::tr("The marks of the incident, unless the ceremony began with them"));
        case StepKind::secondEncoder:
            return fieldForm("program", Words::tr("The program that gave the same words"), {});
        case StepKind::release:
            return folderForm(Words::tr("Folder for the root. Nothing in it is replaced"));
        case StepKind::exportBundle:
            return folderForm(Words::tr("Folder for the bundle. One that does not exist yet"));
        case StepKind::publication:
            return fileForm(StepForm::Files::many, Words::tr("What was fetched at the edges"));
        case StepKind::destroy:
            return destroyForm();
        case StepKind::statement:
            return statementForm();
        case StepKind::teardown:
            return teardownForm();
        case StepKind::planWords:
        case StepKind::clients:
        case StepKind::finalWords:
        case StepKind::exceptions:
        case StepKind::nextDates:
        // These have pages of their own.
        case StepKind::dice:
        case StepKind::key:
        case StepKind::keyWords:
        case StepKind::custody:
        case StepKind::restoreTest:
        case StepKind::possession:
        case StepKind::bagOut:
        case StepKind::draft:
        case StepKind::sign:
        case StepKind::complete:
        case StepKind::close:
            return {};
    }
    return {};
}

}  // namespace anchorite::ui
