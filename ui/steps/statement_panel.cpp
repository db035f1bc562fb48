#include "ui/steps/statement_panel.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ceremony/metadata/key_object.h"
#include "ceremony/record/transcript/statement.h"
#include "crypto/key_file.h"
#include "ui/frame/apart.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secret_edit.h"

namespace anchorite::ui {

namespace {

/// A throwaway key has no word in a real ceremony, nor a real one in a rehearsal.
Result<void> requireWorld(const crypto::KeyFile& file, bool rehearsal) {
    if (file.facts().rehearsal == rehearsal) {
        return {};
    }
    return file.facts().rehearsal
               ? fail("rehearsal.key-in-real-root", "the key was made for a rehearsal and this ceremony is a real one")
               : fail("rehearsal.real-key-in-rehearsal", "this ceremony is a rehearsal and the key is a real one");
}

}  // namespace

StatementPanel::StatementPanel(Disk& disk, bool rehearsal, crypto::StatementKind kind, const QString& keys,
                               QWidget* parent)
    : QFrame(parent),
      disk_(disk),
      rehearsal_(rehearsal),
      kind_(kind),
      key_(new QLineEdit),
      passphrase_(new SecretEdit(tr("Passphrase of the key"))),
      sign_(new ActButton(ButtonRole::quiet, tr("Sign the chain head"), QStringLiteral("Alt+H"))),
      signed_((new Label(Type::body, Tone::verified))->wrapped()) {
    setProperty("ground", "surface");
    build(keys);
    connect(key_, &QLineEdit::textChanged, this, &StatementPanel::follow);
    connect(passphrase_, &SecretEdit::edited, this, &StatementPanel::follow);
    connect(sign_, &ActButton::act, this, &StatementPanel::sign);
    follow();
}

void StatementPanel::build(const QString& keys) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(8);
    column->addWidget(label(Type::strong, tr("Holders who are here sign the chain head"))->wrapped());
    column->addWidget(label(Type::caption,
                            tr("A signed head cannot be rewritten later by whoever holds this disk. One holder after "
                               "the other; the key is locked again at once."),
                            Tone::secondary)
                          ->wrapped());
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    key_->setObjectName(QStringLiteral("statementKey"));
    key_->setAccessibleName(tr("Key file"));
    key_->setPlaceholderText(tr("Key file"));
    key_->setFont(fontOf(Type::monoSmall));
    key_->setText(keys);
    auto* choose = new ActButton(ButtonRole::quiet, tr("Choose key file"), QString());
    connect(choose, &ActButton::act, this, &StatementPanel::choose);
    row->addWidget(key_, 1);
    row->addWidget(choose);
    column->addLayout(row);
    passphrase_->setObjectName(QStringLiteral("statementPassphrase"));
    auto* secret = new QHBoxLayout;
    secret->setSpacing(12);
    sign_->setObjectName(QStringLiteral("signHead"));
    sign_->setGate(true);
    secret->addWidget(passphrase_, 1);
    secret->addWidget(sign_, 0, Qt::AlignTop);
    column->addLayout(secret);
    signed_->setObjectName(QStringLiteral("signedBy"));
    signed_->hide();
    column->addWidget(signed_);
}

void StatementPanel::choose() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a key file"), key_->text(), QString(), nullptr,
                                                      QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty()) {
        key_->setText(path);
    }
}

void StatementPanel::follow() {
    sign_->setEnabled(!busy_ && head_ && !key_->text().trimmed().isEmpty() && !passphrase_->isEmpty());
}

void StatementPanel::sign() {
    if (busy_ || !head_) {
        return;
    }
    busy_ = true;
    const auto secret = std::make_shared<crypto::SecretBytes>(passphrase_->take());
    const auto work = [disk = &disk_, rehearsal = rehearsal_, kind = kind_, head = *head_,
                       path = pathBytes(key_->text().trimmed()), secret](const std::stop_token&) -> Result<Made> {
        const auto bytes = TRY(disk->read(path, crypto::KeyFile::sizeLimit));
        const auto file = TRY(crypto::KeyFile::parse(bytes));
        TRY(requireWorld(file, rehearsal));
        const auto passphrase = TRY(crypto::Passphrase::of(std::move(*secret)));
        const auto key = TRY(file.unlock(passphrase));
        const auto keyid = metadata::keyIdOf(metadata::keyObjectFor(file.publicKey(), rehearsal));
        const auto text = textOf(TRY(record::makeStatement(key.signer(), keyid, kind, head)));
        const auto view = asBytes(text);
        return Made{file.facts().label, {"statement of " + file.facts().label, Bytes(view.begin(), view.end())}};
    };
    working_ = apart<Result<Made>>(this, work, [this](Result<Made> made) { finish(std::move(made)); });
    follow();
}

void StatementPanel::finish(Result<Made> made) {
    busy_ = false;
    follow();
    if (!made) {
        emit refused(made.error());
        return;
    }
    statements_.push_back(std::move(made->file));
    holders_ << plain(made->holder);
    signed_->say(tr("Signed by: %1").arg(holders_.join(QStringLiteral(", "))));
    signed_->show();
    emit changed();
}

}  // namespace anchorite::ui
