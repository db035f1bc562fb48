#include "ui/pages/send_page.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/frame/apart.h"
#include "ui/send/file_choice.h"
#include "ui/send/written_panel.h"
#include "ui/stick/volume_list.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

SendPage::SendPage(Disk& disk, Random& random, const Crossing& crossing, QWidget* parent)
    : Page(parent),
      crossing_(crossing),
      error_(new ErrorPanel),
      written_(new WrittenPanel),
      file_(new FileChoice(disk, random, crossing.decoder)),
      trouble_((new Label(Type::caption, Tone::careful))->wrapped()),
      partner_(new Picker(tr("To: who receives it"))),
      code_(new Choice(tr("Code on this screen"))),
      stick_(new Choice(tr("File on a USB stick"))),
      form_(new Picker(tr("Form of the code"))),
      volumes_(new VolumeList(crossing.system)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(16);
    column->addWidget(error_);
    column->addWidget(written_);
    column->addWidget(file_);
    column->addWidget(makeWay());
    column->addStretch(1);
    connect(file_, &FileChoice::changed, this, &SendPage::fileChanged);
    connect(file_, &FileChoice::refused, this,
            [this](const Error& error) { tell(error, tr("This file is not sent")); });
    connect(volumes_, &VolumeList::changed, this, &SendPage::volumesChanged);
    carrierChanged();
}

QWidget* SendPage::makeWay() {
    way_ = panel();
    auto* column = new QBoxLayout(QBoxLayout::LeftToRight, way_);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(32);
    column->addWidget(makePartner(), 2);
    column->addWidget(makeCarrier(), 3);
    return way_;
}

QWidget* SendPage::makePartner() {
    auto* box = new QWidget;
    box->setProperty("ground", "page");
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    partner_->makeEditable();
    partner_->setObjectName(QStringLiteral("partner"));
    partner_->lineEdit()->setPlaceholderText(tr("Name, or leave it empty"));
    partner_->lineEdit()->setMaxLength(48);
    connect(partner_, &Picker::editTextChanged, this, &SendPage::partnerChosen);
    column->addWidget(label(Type::label, tr("To")));
    column->addWidget(partner_);
    column->addWidget(label(Type::caption,
                            tr("How densely and fast the code is shown is kept for each name on this machine."),
                            Tone::secondary)
                          ->wrapped());
    column->addWidget(trouble_);
    trouble_->setObjectName(QStringLiteral("partnersTrouble"));
    trouble_->hide();
    column->addStretch(1);
    return box;
}

QWidget* SendPage::makeCarrier() {
    auto* box = new QWidget;
    box->setProperty("ground", "page");
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label(Type::label, tr("How")));
    auto* ways = new QHBoxLayout;
    ways->setSpacing(12);
    code_->setObjectName(QStringLiteral("byCode"));
    stick_->setObjectName(QStringLiteral("byStick"));
    code_->setChecked(true);
    ways->addWidget(code_);
    ways->addWidget(stick_);
    ways->addStretch(1);
    column->addLayout(ways);
    connect(stick_, &Choice::toggled, this, &SendPage::carrierChanged);
    formRow_ = new QWidget;
    formRow_->setProperty("ground", "page");
    auto* row = new QHBoxLayout(formRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    form_->setObjectName(QStringLiteral("form"));
    form_->setSmall(true);
    form_->addItems({tr("UR (ur:bytes)"), tr("UR, own type (ur:x-anchorite)"), tr("BBQr")});
    row->addWidget(label(Type::caption, tr("Code"), Tone::secondary));
    row->addWidget(form_);
    row->addStretch(1);
    column->addWidget(formRow_);
    column->addWidget(volumes_);
    column->addStretch(1);
    return box;
}

void SendPage::setNarrow(bool narrow) {
    static_cast<QBoxLayout*>(way_->layout())->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    static_cast<QBoxLayout*>(way_->layout())->setSpacing(narrow ? 12 : 32);
}

void SendPage::take(const QString& path) {
    file_->take(path);
}

void SendPage::takeBytes(const QString& name, const Bytes& bytes) {
    file_->takeBytes(name, bytes);
}

void SendPage::offer(const Partners& partners) {
    partners_ = partners;
    const QString typed = partner_->currentText();
    partner_->clear();
    for (const std::string& name : partners.names()) {
        partner_->addItem(plain(name));
    }
    partner_->setEditText(typed);
    trouble_->setVisible(partners.trouble().has_value());
    if (partners.trouble()) {
        trouble_->say(tr("The file with the settings of earlier partners was not understood (%1). It is left as it is; "
                         "nothing is kept for anybody until it is repaired or removed.")
                          .arg(plain(partners.trouble()->code)));
    }
}

const std::optional<Outgoing>& SendPage::outgoing() const {
    return file_->outgoing();
}

std::string SendPage::partner() const {
    return partner_->currentText().trimmed().toStdString();
}

CodeForm SendPage::form() const {
    return static_cast<CodeForm>(form_->currentIndex());
}

/// A partner whose machine wanted another form of code gets it again.
void SendPage::partnerChosen() {
    const auto names = partners_.names();
    if (std::ranges::find(names, partner()) != names.end()) {
        form_->setCurrentIndex(static_cast<int>(partners_.settingsFor(partner()).form));
    }
    emit faceChanged();
}

void SendPage::fileChanged() {
    error_->clear();
    written_->clear();
    emit faceChanged();
}

void SendPage::volumesChanged() {
    if (!written_->mountPoint().empty() && !volumes_->holds(written_->mountPoint())) {
        written_->released();
    }
    emit faceChanged();
}

bool SendPage::byStick() const {
    return stick_->isChecked();
}

void SendPage::carrierChanged() {
    formRow_->setVisible(!byStick());
    volumes_->setVisible(byStick());
    emit faceChanged();
}

bool SendPage::canGo() const {
    return outgoing().has_value() && !writing_ && !file_->isBusy() && whyNot().isEmpty();
}

QString SendPage::whyNot() const {
    const auto volume = volumes_->chosen();
    if (!byStick()) {
        return {};
    }
    if (!volume) {
        return tr("Plug in and mount a stick.");
    }
    return volume->readOnly ? tr("This stick is mounted read-only.") : QString();
}

void SendPage::go() {
    error_->clear();
    written_->clear();
    byStick() ? write() : emit codeWanted();
}

void SendPage::write() {
    const auto volume = volumes_->chosen();
    if (!volume) {
        return;
    }
    writing_ = true;
    using Written = Result<std::vector<transfer::WrittenFile>>;
    const auto work = [calls = crossing_.calls, system = crossing_.system, mount = volume->mountPoint,
                       file = transfer::OutgoingFile{envelopeFileName(outgoing()->parcel.name), outgoing()->envelope}](
                          const std::stop_token&) -> Written {
        auto stick = TRY(transfer::Stick::open(calls, mount, false, system));
        return stick.write({file});
    };
    writer_ = apart<Written>(this, work, [this, volume](const Written& written) { finish(written, *volume); });
    emit faceChanged();
}

void SendPage::finish(const Result<std::vector<transfer::WrittenFile>>& written, const transfer::Volume& volume) {
    writing_ = false;
    if (written) {
        written_->tell(*written, volume);
    } else {
        error_->tell(Trouble::of(written.error(), tr("The file was not written to the stick"),
                                 tr("The file on this machine is unchanged. Nothing on the stick was replaced.")));
    }
    emit faceChanged();
}

void SendPage::tell(const Error& error, const QString& title) {
    error_->tell(Trouble::of(error, title, tr("Nothing was shown or written. The file on this machine is unchanged.")));
}

void SendPage::tellUnkept(const Error& error) {
    trouble_->say(
        tr("How this partner reads best could not be kept for the next time. %1").arg(sentence(error.detail)));
    trouble_->show();
}

PageFace SendPage::face() {
    PageFace face;
    face.title = tr("Send a file");
    face.actor = {tr("You"),
                  byStick() ? tr("Choose a file and a stick, then write") : tr("Choose a file, then show its code"),
                  byStick() ? tr("Unmount the stick, carry it over") : tr("The other camera reads the code"),
                  byStick() ? tr("choose a file and a stick") : tr("choose a file")};
    face.railTitle = tr("Send a file");
    face.steps = {
        {tr("Choose file and way"), QString(), RailStep::State::now, false},
        {byStick() ? tr("Carry the stick over") : tr("Show the code"), QString(), RailStep::State::toCome, false}};
    face.railFoot = tr("Private keys leave by neither way.");
    const bool carried = !written_->isHidden();
    if (carried) {
        face.steps.first().state = RailStep::State::done;
        face.steps.last().state = RailStep::State::now;
    }
    const QString closed = file_->isBusy() ? tr("The file is being read.")
                           : writing_      ? tr("Writing. Do not pull the stick out.")
                           : !outgoing()   ? tr("Choose a file first.")
                                           : whyNot();
    const QString open = byStick() ? tr("Writes new files; replaces none.") : tr("Writes no file.");
    face.records = {closed.isEmpty() ? open : closed, tr("Records: nothing.")};
    face.acts = {{QStringLiteral("home"), tr("Back"), QString(), false, true, [this] { emit up(); }},
                 {QStringLiteral("send"), byStick() ? tr("Write to the stick") : tr("Show the code"),
                  QStringLiteral("Alt+S"), true, canGo(), [this] { go(); }}};
    return face;
}

QStringList SendPage::help() const {
    return {
        tr("Alt+F chooses the file, Alt+S shows its code or writes it to the stick. A file can also be dropped here."),
        tr("The envelope names the kind and a file name and carries a SHA-256 against accidents. Nothing in it is "
           "secret or signed: whoever sees the code can read the file."),
        tr("UR is read by most wallets and by anchorite-cli. The own type keeps other programs from taking it for "
           "theirs. BBQr needs every part, UR any that are enough."),
        tr("On a stick nothing is replaced: a name that is taken gets -2, -3. The file is synced, read back and "
           "compared, "
           "and MANIFEST.sha256 is written last."),
        tr("A cheap stick can answer from its own memory when it is read back. The real check is on the other side.")};
}

QWidget* SendPage::firstFocus() {
    return file_->button();
}

}  // namespace anchorite::ui
