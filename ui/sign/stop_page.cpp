#include "ui/sign/stop_page.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/core/core_words.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

const rotation::DiffLine* replacedKey(const rotation::Diff& diff) {
    const auto found = std::ranges::find(diff.lines, "diff.key-replaced-under-id", &rotation::DiffLine::code);
    return found == diff.lines.end() ? nullptr : &*found;
}

QStringList contentLines(const metadata::Root& root, const metadata::KeyId& keyid) {
    const metadata::Key* key = root.key(keyid);
    if (key == nullptr) {
        return {};
    }
    Bytes bytes;
    if (const auto* known = key->publicKey()) {
        bytes = known->rawEd25519().empty() ? known->toSpki() : known->rawEd25519();
    }
    constexpr qsizetype perLine = 8 * 5;
    constexpr qsizetype mostLines = 4;
    const QString digits = grouped(bytes);
    QStringList lines{plain(key->keytype())};
    for (qsizetype at = 0; at < digits.size() && lines.size() <= mostLines; at += perLine) {
        lines << digits.mid(at, perLine).trimmed();
    }
    return lines;
}

}  // namespace

StopPage::StopPage(const SignSubject& subject, Why why, CeremonyDesk* desk, QWidget* parent)
    : Page(parent),
      subject_(subject),
      why_(why),
      desk_(desk),
      busy_(why == Why::exhausted),
      panel_(new ErrorPanel),
      remark_((new Label(Type::body, Tone::secondary))->wrapped()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    column->addWidget(panel_);
    remark_->setObjectName(QStringLiteral("stopRemark"));
    column->addWidget(remark_);
    column->addStretch(1);
    if (why == Why::blocked) {
        remark_->say(
            tr("This request can no longer be reviewed or signed here. Quarantine sets it aside at this key."));
        tellBlock();
    } else {
        remark_->say(tr("Setting it aside."));
    }
}

void StopPage::say(const Trouble& trouble, const QList<Content>& contents) {
    code_ = trouble.code;
    reason_ = trouble.code + QStringLiteral(": ") + trouble.title;
    panel_->stop(trouble, contents);
}

void StopPage::tellBlock() {
    const auto& findings = subject_.review().findings();
    const auto block = std::ranges::find(findings, audit::Severity::block, &audit::Finding::severity);
    const QString safe = tr("Nothing was signed. Your key stayed locked. The root that it trusts is untouched.");
    const QString next = tr("Stop, tell the administrator by voice, and keep the request as evidence.");
    if (const auto* line = replacedKey(subject_.review().diff())) {
        const metadata::KeyId keyid(line->keyid);
        const QString happened = tr("Root %1 and root %2 give key %3 of %4 different contents. Honest tools never do.")
                                     .arg(subject_.review().diff().from.value_or(0))
                                     .arg(subject_.review().diff().to)
                                     .arg(shortKeyId(keyid), subject_.nameOf(keyid).name);
        say({tr("This request replaces a key but keeps its name"), happened, safe, next, plain(line->code)},
            contentsOf(line->keyid));
    } else if (block != findings.end()) {
        say({coreWords(block->title), coreSentence(block->what), safe, next, plain(block->id)});
    }
}

QList<Content> StopPage::contentsOf(const std::string& text) const {
    const metadata::KeyId keyid(text);
    const auto& diff = subject_.review().diff();
    return {{tr("Root %1, trusted: contents under this name").arg(diff.from.value_or(0)),
             contentLines(subject_.review().baseline()->root(), keyid)},
            {tr("Root %1, asked for: contents under the same name").arg(diff.to),
             contentLines(subject_.document().root(), keyid)}};
}

std::string StopPage::because() const {
    return why_ == Why::exhausted ? "the words were read back wrong three times"
                                  : "the review stopped: " + code_.toStdString();
}

void StopPage::putAside(const std::string& where) {
    busy_ = false;
    setAside_ = true;
    if (why_ == Why::exhausted) {
        say(Trouble::of({"readback.exhausted", where}));
        remark_->say(
            tr("This request can no longer be signed here, also after a restart. The administrator may reopen "
               "it with a reason."));
    } else {
        remark_->say(coreSentence(where));
    }
    emit faceChanged();
}

void StopPage::tell(const Error& error) {
    busy_ = false;
    remark_->say(sentence(error.code + ": " + error.detail));
    emit faceChanged();
}

PageFace StopPage::face() {
    PageFace face;
    face.title = why_ == Why::blocked ? tr("Review stopped") : tr("Read-back stopped");
    face.chips = {{Sign::block, tr("blocked")}};
    face.actor = {tr("%1, key holder").arg(subject_.holder()), tr("Do not sign. Call the administrator"),
                  tr("The administrator decides"), tr("do not sign, call the administrator")};
    dress(face, subject_, why_ == Why::blocked ? SignPlace::review : SignPlace::sign, true);
    face.records = {tr("Records: the request, its digest, and this refusal.")};
    face.acts = {{QStringLiteral("back"), tr("Back"), QString(), false, !busy_, [this] { emit up(); }}, act()};
    return face;
}

/// Two acts, so that a second press of the first one is not the second.
PageAct StopPage::act() {
    const auto once = [this](void (StopPage::*wanted)()) {
        busy_ = true;
        emit faceChanged();
        emit(this->*wanted)();
    };
    if (setAside_) {
        return {QStringLiteral("sendRefusal"),
                tr("Send a refusal"),
                QStringLiteral("Alt+N"),
                true,
                !busy_,
                [once] { once(&StopPage::refusalWanted); },
                true};
    }
    return {QStringLiteral("quarantine"), tr("Quarantine request"), QStringLiteral("Alt+Q"), true, !busy_, [once] {
                once(&StopPage::quarantineWanted);
            }};
}

QStringList StopPage::help() const {
    return {tr("Nothing that is found here can be signed away: there is no override on this page."),
            tr("Quarantine keeps the digest of the request beside the key, so that it is refused here from now on. A "
               "refusal can be sent back then."),
            tr("Keep the file of the request. It is evidence.")};
}

}  // namespace anchorite::ui
