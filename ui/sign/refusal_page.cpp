#include "ui/sign/refusal_page.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

/// Letters; with four bytes each still below what a response carries.
constexpr int longestReason = 400;

}  // namespace

RefusalPage::RefusalPage(const SignSubject& subject, CeremonyDesk* desk, QWidget* parent)
    : Page(parent), subject_(subject), desk_(desk), error_(new ErrorPanel), reason_(new QLineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(10);
    column->addWidget(error_);
    column->addWidget(label(Type::strong, tr("Reason")));
    reason_->setObjectName(QStringLiteral("refusalReason"));
    reason_->setAccessibleName(tr("Why you do not sign"));
    reason_->setMaxLength(longestReason);
    column->addWidget(reason_);
    column->addWidget(label(Type::caption,
                            tr("It goes back to who asked, with the digest of the payload. It is received as typed: "
                               "nothing proves who wrote it."),
                            Tone::secondary)
                          ->wrapped());
    column->addStretch(1);
    connect(reason_, &QLineEdit::textChanged, this, &Page::faceChanged);
}

void RefusalPage::tell(const Error& error) {
    busy_ = false;
    error_->tell(Trouble::of(error));
    emit faceChanged();
}

/// Once: each asking makes a refusal, and in a ceremony a record.
void RefusalPage::refuse() {
    const QString reason = reason_->text().simplified();
    if (!busy_ && !reason.isEmpty()) {
        busy_ = true;
        emit faceChanged();
        emit refused(reason);
    }
}

PageFace RefusalPage::face() {
    const bool typed = !reason_->text().simplified().isEmpty();
    PageFace face;
    face.title = tr("Do not sign %1").arg(subject_.rootName());
    face.actor = {tr("%1, key holder").arg(subject_.holder()), tr("Say why you do not sign"),
                  tr("The refusal goes back"), tr("say why you do not sign")};
    dress(face, subject_, SignPlace::review);
    face.records = {tr("Records: the digest, and this refusal. Nothing was signed.")};
    face.acts = {{QStringLiteral("back"), tr("Back to review"), QString(), false, !busy_, [this] { emit up(); }},
                 {QStringLiteral("refuse"), tr("Refuse to sign"), QStringLiteral("Alt+R"), true, typed && !busy_,
                  [this] { refuse(); }}};
    return face;
}

QStringList RefusalPage::help() const {
    return {tr("A refusal is a response without signatures. It tells the administrator that the request was seen, and "
               "why it was not signed."),
            tr("Nothing is signed, the key stays locked, and the request can be reviewed again.")};
}

QWidget* RefusalPage::firstFocus() {
    return reason_;
}

}  // namespace anchorite::ui
