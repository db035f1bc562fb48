#include "ui/receive/received_panel.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

#include "crypto/digest.h"
#include "ui/frame/apart.h"
#include "ui/send/outgoing.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

ReceivedPanel::ReceivedPanel(Disk& disk, QString home, QWidget* parent)
    : QFrame(parent),
      disk_(disk),
      home_(std::move(home)),
      title_((new Label(Type::emphasis))->wrapped()),
      detail_((new Label(Type::body))->wrapped()),
      check_((new Label(Type::monoSmall, Tone::secondary))->wrapped()),
      saved_((new Label(Type::strong))->wrapped()),
      content_(new Choice(tr("What is inside"))),
      whole_(new Choice(tr("The whole envelope (.anch)"))),
      path_(new QLineEdit) {
    setProperty("ground", "surface");
    setObjectName(QStringLiteral("received"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 12, 18, 14);
    row->setSpacing(14);
    row->addWidget(new SignView(Sign::verified, 28), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(title_);
    column->addWidget(detail_);
    check_->setObjectName(QStringLiteral("receivedCheck"));
    column->addWidget(check_->selectable(tr("File check")));
    column->addSpacing(4);
    column->addWidget(makeForms());
    column->addWidget(makePlace());
    saved_->setObjectName(QStringLiteral("receivedSaved"));
    column->addWidget(saved_);
    row->addLayout(column, 1);
    saved_->hide();
    hide();
}

QWidget* ReceivedPanel::makeForms() {
    forms_ = new QWidget;
    forms_->setProperty("ground", "page");
    auto* row = new QHBoxLayout(forms_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(label(Type::label, tr("Save")));
    content_->setObjectName(QStringLiteral("saveContent"));
    whole_->setObjectName(QStringLiteral("saveWhole"));
    content_->setChecked(true);
    connect(whole_, &Choice::toggled, this, &ReceivedPanel::suggest);
    row->addWidget(content_);
    row->addWidget(whole_);
    row->addStretch(1);
    return forms_;
}

QWidget* ReceivedPanel::makePlace() {
    auto* box = new QWidget;
    box->setProperty("ground", "page");
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    path_->setObjectName(QStringLiteral("receivedPath"));
    path_->setAccessibleName(tr("Save as"));
    path_->setFont(fontOf(Type::monoSmall));
    auto* choose = new ActButton(ButtonRole::quiet, tr("Choose place"), QStringLiteral("Alt+P"));
    choose->setObjectName(QStringLiteral("chooseReceivedPlace"));
    connect(choose, &ActButton::act, this, &ReceivedPanel::choosePlace);
    connect(path_, &QLineEdit::textChanged, this, &ReceivedPanel::changed);
    row->addWidget(path_, 1);
    row->addWidget(choose);
    return box;
}

const Bytes& ReceivedPanel::content() const {
    return received_->parcel ? received_->parcel->content : received_->bytes;
}

std::string ReceivedPanel::name() const {
    if (received_->parcel) {
        return received_->parcel->name;
    }
    const std::string& type = received_->stream.type;
    return received_->stream.form == "USB" ? transfer::parcelNameFor(type)
                                           : transfer::parcelNameFor("received-" + received_->stream.transfer);
}

void ReceivedPanel::tell(std::shared_ptr<const transfer::Received> received, std::optional<bool> agrees) {
    if (received == received_) {
        return;
    }
    received_ = std::move(received);
    setVisible(received_ != nullptr);
    saved_->hide();
    if (received_ == nullptr) {
        emit changed();
        return;
    }
    const auto& parcel = received_->parcel;
    title_->say(parcel ? tr("%1, as it says: %2").arg(kindName(parcel->kind), fitted(plain(name()), 64))
                       : tr("A file without an envelope: %1").arg(fitted(plain(name()), 64)));
    QString detail =
        parcel ? tr("%1, whole and as it was sent. Who sent it is not proven by this.").arg(byteCount(content().size()))
               : tr("%1. Nothing that came with it says what it is.").arg(byteCount(content().size()));
    if (!parcel && received_->stream.form == "BBQr" && received_->stream.parts > 1) {
        detail += QLatin1Char(' ') +
                  tr("Nothing checks whether its frames are of one file: compare the file check with the sender.");
    }
    if (agrees) {
        detail += QLatin1Char(' ') + (*agrees ? tr("The manifest on the stick names the same bytes.")
                                              : tr("The manifest on the stick names OTHER bytes under this name."));
    }
    detail_->say(detail);
    detail_->setTone(agrees && !*agrees ? Tone::stop : Tone::text);
    check_->say(tr("File check %1").arg(QString::fromStdString(crypto::sha256(content()).hex())));
    forms_->setVisible(parcel.has_value());
    content_->setChecked(true);
    suggest();
    emit changed();
}

void ReceivedPanel::suggest() {
    if (received_ == nullptr) {
        return;
    }
    const std::string file = whole_->isChecked() ? envelopeFileName(name()) : name();
    path_->setText(QDir(home_).filePath(plain(file)));
}

void ReceivedPanel::choosePlace() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save what was received as"), path_->text(), QString(), nullptr,
                                     QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty()) {
        path_->setText(path);
    }
}

bool ReceivedPanel::canSave() const {
    return received_ != nullptr && !busy_ && !path_->text().trimmed().isEmpty();
}

void ReceivedPanel::save() {
    if (!canSave()) {
        return;
    }
    busy_ = true;
    saved_->hide();
    const QString path = path_->text().trimmed();
    const bool whole = received_->parcel && whole_->isChecked();
    const auto work = [disk = &disk_, received = received_, whole, path = pathBytes(path)](const std::stop_token&) {
        const Bytes& bytes = whole || !received->parcel ? received->bytes : received->parcel->content;
        return disk->create(path, bytes, false);
    };
    writing_ = apart<Result<void>>(this, work, [this, path](const Result<void>& result) {
        busy_ = false;
        if (result) {
            saved_->say(tr("Saved: %1").arg(plain(pathBytes(path))));
            saved_->show();
        } else {
            emit refused(result.error());
        }
        emit changed();
    });
    emit changed();
}

}  // namespace anchorite::ui
