#include "ui/send/qr_player.h"

#include <QGridLayout>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

#include "ui/send/code_field.h"
#include "ui/settings/current.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

constexpr int segmentHeight = 8;
constexpr int segmentGap = 3;
constexpr int nameWidth = 96;

}  // namespace

PartBar::PartBar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(segmentHeight);
}

void PartBar::show(std::uint32_t place, std::uint32_t parts) {
    place_ = place;
    parts_ = parts;
    update();
}

void PartBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& c = colours();
    const double share = (width() + segmentGap) / static_cast<double>(parts_);
    // Too many for segments: one bar with the place in it.
    const double gap = share > 3 * segmentGap ? segmentGap : 0;
    for (std::uint32_t i = 0; i < parts_; ++i) {
        const bool here = i + 1 == place_;
        const QRectF segment(i * share, 0, std::max(share - gap, here ? 3.0 : 1.0), height());
        painter.fillRect(segment, QColor(here ? c.action : currentTheme() == ThemeName::light ? c.hairline : c.border));
    }
}

QrPlayer::QrPlayer(Playback playback, CodeField* field, QWidget* parent)
    : QWidget(parent),
      playback_(std::move(playback)),
      field_(field),
      timer_(new QTimer(this)),
      place_(new Label(Type::numeral)),
      of_(new Label(Type::body, Tone::secondary)),
      loop_(new Label(Type::caption, Tone::secondary)),
      bar_(new PartBar),
      density_(new Label(Type::strong)),
      densityDetail_(new Label(Type::caption, Tone::secondary)),
      speed_(new Label(Type::strong)),
      brightness_(new Label(Type::strong)),
      note_((new Label(Type::label, Tone::careful))->wrapped()) {
    setProperty("ground", "page");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    place_->setObjectName(QStringLiteral("place"));
    loop_->setObjectName(QStringLiteral("loop"));
    note_->setObjectName(QStringLiteral("note"));
    head->addWidget(place_, 0, Qt::AlignBaseline);
    head->addWidget(of_, 0, Qt::AlignBaseline);
    head->addStretch(1);
    head->addWidget(loop_, 0, Qt::AlignBaseline);
    column->addLayout(head);
    column->addWidget(bar_);
    column->addWidget(rule(Qt::Horizontal));
    column->addWidget(makeControls());
    column->addWidget(note_);
    note_->hide();
    column->addWidget(makeActs());
    timer_->setTimerType(Qt::PreciseTimer);
    connect(timer_, &QTimer::timeout, this, &QrPlayer::turn);
    connect(field, &CodeField::keyed, this, &QrPlayer::obey);
    showSettings();
    showPart();
    if (settings().reduceMotion) {
        pause(true);
    }
}

ActButton* QrPlayer::addStepper(QBoxLayout* row, const QString& sign, const QString& key, const QString& name, int by,
                                void (QrPlayer::*act)(int)) {
    auto* button = new ActButton(ButtonRole::small, sign, QString());
    button->setSquare();
    if (!key.isEmpty()) {
        // Not the button's own shortcut, which would first show it pressed for a tenth of a second.
        connect(new QShortcut(QKeySequence(key), button), &QShortcut::activated, this,
                [this, act, by] { (this->*act)(by); });
        button->setAccessibleDescription(tr("Key %1").arg(key));
    }
    button->setAccessibleName(name);
    connect(button, &ActButton::act, this, [this, act, by] { (this->*act)(by); });
    row->addWidget(button);
    return button;
}

QWidget* QrPlayer::makeControls() {
    auto* box = new QWidget;
    box->setProperty("ground", "page");
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto row = [&](const QString& name) {
        auto* line = new QHBoxLayout;
        auto* words = label(Type::body, name);
        words->setFixedWidth(nameWidth);
        line->addWidget(words);
        column->addLayout(line);
        return line;
    };
    const auto middle = [](QHBoxLayout* line, std::initializer_list<Label*> words) {
        auto* stack = new QVBoxLayout;
        stack->setSpacing(0);
        for (Label* word : words) {
            word->setAlignment(Qt::AlignCenter);
            stack->addWidget(word);
        }
        line->addLayout(stack, 1);
    };
    if (!playback_.isSingle()) {
        auto* density = row(tr("Density"));
        addStepper(density, QStringLiteral("−"), QStringLiteral("-"), tr("Less dense"), -1, &QrPlayer::changeDensity)
            ->setObjectName(QStringLiteral("coarser"));
        middle(density, {density_, densityDetail_});
        addStepper(density, QStringLiteral("+"), QStringLiteral("+"), tr("Denser"), 1, &QrPlayer::changeDensity)
            ->setObjectName(QStringLiteral("finer"));
        auto* speed = row(tr("Speed"));
        addStepper(speed, QStringLiteral("["), QStringLiteral("["), tr("Slower"), -1, &QrPlayer::changeSpeed)
            ->setObjectName(QStringLiteral("slower"));
        middle(speed, {speed_});
        addStepper(speed, QStringLiteral("]"), QStringLiteral("]"), tr("Faster"), 1, &QrPlayer::changeSpeed)
            ->setObjectName(QStringLiteral("faster"));
    }
    auto* brightness = row(tr("Brightness"));
    addStepper(brightness, QStringLiteral("B"), QStringLiteral("B"), tr("Brightness of the white field"), 0,
               &QrPlayer::changeBrightness)
        ->setObjectName(QStringLiteral("brightness"));
    middle(brightness, {brightness_});
    brightness->addSpacing(length::control);
    return box;
}

QBoxLayout* QrPlayer::makeSteps() {
    auto* steps = new QHBoxLayout;
    steps->setSpacing(8);
    steps->addStretch(1);
    steps->addWidget(label(Type::caption, tr("Step")));
    addStepper(steps, QStringLiteral("‹"), QString(), tr("One part back"), -1, &QrPlayer::step)
        ->setObjectName(QStringLiteral("stepBack"));
    addStepper(steps, QStringLiteral("›"), QString(), tr("One part on"), 1, &QrPlayer::step)
        ->setObjectName(QStringLiteral("stepOn"));
    return steps;
}

QWidget* QrPlayer::makeActs() {
    auto* box = new QWidget;
    box->setProperty("ground", "page");
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(1, 1);
    pause_ = new ActButton(ButtonRole::small, tr("Pause"), QString());
    pause_->setHint(tr("Space"));
    pause_->setObjectName(QStringLiteral("pause"));
    connect(pause_, &ActButton::act, this, [this] { pause(!paused_); });
    auto* sheet = new ActButton(ButtonRole::small, tr("All parts on paper"), QStringLiteral("Ctrl+P"));
    sheet->setObjectName(QStringLiteral("sheet"));
    connect(sheet, &ActButton::act, this, &QrPlayer::sheetWanted);
    auto* full = new ActButton(ButtonRole::small, tr("Full screen"), QStringLiteral("F"));
    full->setObjectName(QStringLiteral("fullScreen"));
    connect(full, &ActButton::act, this, &QrPlayer::fullScreenWanted);
    grid->addWidget(pause_, 0, 0, Qt::AlignLeft);
    if (playback_.isSingle()) {
        pause_->hide();
    } else {
        grid->addLayout(makeSteps(), 0, 1);
    }
    grid->addWidget(sheet, 1, 0, Qt::AlignLeft);
    grid->addWidget(full, 1, 1, Qt::AlignRight);
    return box;
}

void QrPlayer::obey(int key) {
    switch (key) {
        case Qt::Key_Space:
            pause(!paused_);
            break;
        case Qt::Key_Left:
        case Qt::Key_Right:
            step(key == Qt::Key_Left ? -1 : 1);
            break;
        case Qt::Key_Minus:
            changeDensity(-1);
            break;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            changeDensity(1);
            break;
        case Qt::Key_BracketLeft:
        case Qt::Key_BracketRight:
            changeSpeed(key == Qt::Key_BracketLeft ? -1 : 1);
            break;
        case Qt::Key_B:
            changeBrightness(0);
            break;
        default:
            emit fullScreenWanted();
    }
}

void QrPlayer::setRunning(bool running) {
    running_ = running;
    setTimer();
}

void QrPlayer::setTimer() {
    timer_->setInterval(1000 / playback_.settings().perSecond);
    const bool goes = running_ && !paused_ && !playback_.isSingle();
    goes ? timer_->start() : timer_->stop();
}

void QrPlayer::pause(bool paused) {
    if (playback_.isSingle()) {
        return;
    }
    paused_ = paused;
    pause_->setText(paused_ ? tr("Go on") : tr("Pause"));
    pause_->setAccessibleName(pause_->text());
    pause_->updateGeometry();
    setTimer();
    showPart();
}

void QrPlayer::turn() {
    playback_.forward();
    showPart();
}

void QrPlayer::step(int by) {
    if (playback_.isSingle()) {
        return;
    }
    by > 0 ? playback_.forward() : playback_.back();
    pause(true);
}

void QrPlayer::changeDensity(int by) {
    if (playback_.isSingle()) {
        return;
    }
    const std::uint64_t lost = std::min<std::uint64_t>(playback_.shown(), playback_.parts());
    const std::uint32_t of = playback_.parts();
    const auto changed = playback_.changeDensity(by);
    if (!changed || *changed) {
        note_->say(changed ? tr("The receiver must start again (%1 of %2 parts are lost).").arg(lost).arg(of)
                           : plain(changed.error().detail));
        note_->show();
    }
    showSettings();
    showPart();
    setTimer();
    emit settingsChanged();
}

void QrPlayer::changeSpeed(int by) {
    if (!playback_.isSingle() && playback_.changeSpeed(by)) {
        showSettings();
        showPart();
        setTimer();
        emit settingsChanged();
    }
}

void QrPlayer::changeBrightness(int) {
    playback_.changeBrightness();
    showSettings();
    emit settingsChanged();
}

void QrPlayer::showSettings() {
    const PlaySettings& settings = playback_.settings();
    density_->say(plain(settings.density));
    densityDetail_->say(
        tr("%1, version %2").arg(counted(playback_.parts(), tr("part"), tr("parts"))).arg(playback_.version()));
    speed_->say(tr("%1 per second").arg(settings.perSecond));
    brightness_->say(tr("%1 %").arg(settings.brightness));
    if (field_ != nullptr) {
        field_->setBrightness(settings.brightness);
    }
}

void QrPlayer::showPart() {
    const auto symbol = playback_.symbol();
    if (symbol && field_ != nullptr) {
        field_->setSymbol(*symbol);
        field_->setAccessibleDescription(tr("Part %1 of %2").arg(playback_.place()).arg(playback_.parts()));
    }
    place_->say(playback_.isSingle() ? QStringLiteral("1") : QString::number(playback_.place()));
    of_->say(playback_.isSingle() ? tr("code, version %1").arg(playback_.version())
                                  : tr("of %1").arg(counted(playback_.parts(), tr("part"), tr("parts"))));
    const double seconds = playback_.parts() / static_cast<double>(playback_.settings().perSecond);
    const QString loop = paused_ ? tr("paused in loop %1").arg(playback_.loop())
                                 : tr("loop %1, %2 s per loop").arg(playback_.loop()).arg(seconds, 0, 'f', 1);
    loop_->say(playback_.isSingle() ? tr("hold it still") : loop);
    bar_->setVisible(!playback_.isSingle());
    bar_->show(playback_.place(), playback_.parts());
}

}  // namespace anchorite::ui
