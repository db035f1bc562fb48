#include "ui/frame/status_strip.h"

#include <QHBoxLayout>

#include "ui/icons/icon.h"
#include "ui/text.h"

namespace anchorite::ui {

namespace {

constexpr int iconSide = 22;

}  // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QFrame(parent),
      row_(new QHBoxLayout(this)),
      afterName_(new QSpacerItem(0, 0)),
      kind_(new Label(Type::caption, Tone::stripSecondary)),
      subject_(new Label(Type::caption, Tone::strip)),
      machineKind_(new Label(Type::caption, Tone::stripSecondary)),
      machine_(new Label(Type::caption, Tone::strip)),
      rehearsal_(new Label(Type::label, Tone::stripWarn)),
      plug_(new IconView(QStringLiteral("unplugged"), &Colours::stripOk, 20)),
      network_(new Label(Type::caption, Tone::stripOk)),
      time_(new Label(Type::caption, Tone::strip)) {
    setProperty("ground", "strip");
    row_->setContentsMargins(length::pageMargin, 0, length::pageMargin, 0);
    row_->setSpacing(8);
    row_->addWidget(new IconView(QStringLiteral("anchor"), &Colours::stripText, iconSide));
    name_ = label(Type::strong, tr("Anchorite"), Tone::strip);
    row_->addWidget(name_);
    row_->addItem(afterName_);
    for (QWidget* widget : {kind_, subject_, machineKind_, machine_, rehearsal_}) {
        row_->addWidget(widget);
    }
    machineKind_->say(tr("Machine"));
    machineKind_->setContentsMargins(length::group, 0, 0, 0);
    rehearsal_->setContentsMargins(length::group, 0, 0, 0);
    setMachine({});
    row_->addStretch(1);
    row_->addWidget(plug_);
    row_->addWidget(network_);
    plug_->hide();
    network_->hide();
    time_->setContentsMargins(20, 0, 0, 0);
    row_->addWidget(time_);
    rehearsal_->say(tr("REHEARSAL"));
    setNarrow(false);
}

void StatusStrip::setSubject(const QString& kind, const QString& subject, bool rehearsal) {
    kind_->setVisible(!kind.isEmpty());
    subject_->setVisible(!kind.isEmpty());
    rehearsal_->setVisible(rehearsal);
    kind_->say(kind);
    wholeSubject_ = subject;
    fitSubject();
    makeRoom();
}

void StatusStrip::setMachine(const QString& nickname) {
    machine_->say(nickname);
    machine_->setAccessibleName(tr("Machine %1").arg(nickname));
    makeRoom();
}

void StatusStrip::setNetwork(const QString& words, bool fine) {
    plug_->setIcon(fine ? QStringLiteral("unplugged") : QStringLiteral("plugged"),
                   fine ? &Colours::stripOk : &Colours::stripWarn);
    network_->setTone(fine ? Tone::stripOk : Tone::stripWarn);
    network_->say(words);
    plug_->show();
    network_->show();
    makeRoom();
}

/// Where the strip is full, first the words before the names give way, then the name of the machine.
void StatusStrip::makeRoom() {
    const bool named = !machine_->said().isEmpty() && !slim_;
    const bool subject = !kind_->said().isEmpty();
    for (const int kept : {3, 2, 1, 0}) {
        machineKind_->setVisible(named && kept > 2);
        kind_->setVisible(subject && kept > 1);
        machine_->setVisible(named && kept > 0);
        row_->invalidate();
        if (row_->sizeHint().width() <= width()) {
            return;
        }
    }
}

void StatusStrip::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    makeRoom();
}

void StatusStrip::fitSubject() {
    subject_->say(fitted(wholeSubject_, narrow_ ? 18 : 36));
    subject_->setAccessibleName(wholeSubject_);
}

void StatusStrip::setTime(UtcTime time) {
    now_ = time;
    showTime();
}

void StatusStrip::showTime() {
    const QString shown = QString::fromStdString(now_.display());
    time_->say(narrow_ ? shown.mid(11) : shown);
    time_->setAccessibleName(tr("%1 by this machine's clock").arg(shown));
    time_->setToolTip(time_->accessibleName());
}

void StatusStrip::setNarrow(bool narrow) {
    narrow_ = narrow;
    // In a wide window the subject begins where the content begins, right of the rail.
    const int nameEnd = length::pageMargin + iconSide + 2 * length::small + name_->sizeHint().width();
    afterName_->changeSize(narrow ? length::group : length::rail - nameEnd, 0);
    row_->invalidate();
    setFixedHeight(narrow ? length::stripNarrow : length::strip);
    showTime();
    fitSubject();
    makeRoom();
}

void StatusStrip::setSlim(bool slim) {
    slim_ = slim;
    name_->setVisible(!slim);
    time_->setVisible(!slim);
    makeRoom();
}

}  // namespace anchorite::ui
