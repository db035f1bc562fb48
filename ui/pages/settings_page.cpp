#include "ui/pages/settings_page.h"

#include <QApplication>
#include <QVBoxLayout>
#include <array>

#include "ui/frame/apart.h"
#include "ui/settings/current.h"
#include "ui/text.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segments.h"

namespace anchorite::ui {

namespace {

constexpr int rowPadding = 9;

std::string pathIn(const Surroundings& surroundings) {
    return settingsPath(pathBytes(surroundings.configuration));
}

template <class Value, class Offered>
int placeOf(const Value& value, const Offered& offered) {
    const auto found = std::ranges::find(offered, value);
    return found == std::ranges::end(offered) ? 0 : int(found - std::ranges::begin(offered));
}

}  // namespace

SettingsPage::SettingsPage(const Surroundings& surroundings, QWidget* parent)
    : Page(parent),
      surroundings_(surroundings),
      wanted_(settings()),
      error_(new ErrorPanel),
      said_((new Label(Type::label))->wrapped()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(12);
    column->addWidget(error_);
    said_->setObjectName(QStringLiteral("settingsSaid"));
    said_->hide();
    column->addWidget(said_);
    auto* box = panel();
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(18, 4, 18, 4);
    inside->setSpacing(0);
    addLooks(inside);
    addMachine(inside);
    column->addWidget(box);
    column->addStretch(1);
    const auto work = [disk = &surroundings_.disk, path = pathIn(surroundings_)](const std::stop_token&) {
        return readSettings(*disk, path);
    };
    thread_ = apart<ReadSettings>(this, work, [this](const ReadSettings& read) {
        if (read.trouble) {
            QWidget* before = focusWidget();
            error_->tell(Trouble::of(*read.trouble, tr("Your settings could not be used")));
            (before == nullptr ? firstFocus() : before)->setFocus();
        }
    });
}

void SettingsPage::addLooks(QVBoxLayout* column) {
    using Theme = Settings::Theme;
    using Language = Settings::Language;
    add(column,
        {tr("Colours"),
         tr("High contrast draws with lines only, without tints."),
         "theme",
         {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")}},
        &Settings::theme, std::array{Theme::system, Theme::light, Theme::dark, Theme::contrast});
    add(column,
        {tr("Size of text and controls"),
         tr("Holds at the next start, as far as the smallest window still fits on the screen."),
         "scale",
         {tr("100 %"), tr("125 %"), tr("150 %"), tr("175 %"), tr("200 %")}},
        &Settings::scale, scales);
    add(column,
        {tr("Language"),
         tr("Holds at the next start. Transcripts, codes and files stay English."),
         "language",
         {tr("As the system"), QStringLiteral("English"), QStringLiteral("Deutsch")}},
        &Settings::language, std::array{Language::system, Language::english, Language::german});
    add(column,
        {tr("Motion"),
         tr("Less: codes of several parts stand still until you start them; no cursor blinks."),
         "motion",
         {tr("As usual"), tr("Less")}},
        &Settings::reduceMotion, std::array{false, true});
}

void SettingsPage::addMachine(QVBoxLayout* column) {
    add(column,
        {tr("Presenter view"),
         tr("How many words F11 shows at once when it opens."),
         "presenter",
         {tr("4, larger"), tr("8 words")}},
        &Settings::presenterWords, presenterCounts);
    add(column,
        {tr("Camera resolution"),
         tr("Asked for first. More lines read smaller codes, and take longer."),
         "camera",
         {tr("480 lines"), tr("720 lines"), tr("1080 lines")}},
        &Settings::cameraLines, cameraLineCounts);
    add(column,
        {tr("Camera picture"),
         tr("What is read is never mirrored."),
         "mirrored",
         {tr("As the camera sees it"), tr("Mirrored")}},
        &Settings::cameraMirrored, std::array{false, true});
    add(column,
        {tr("Secrets on screen"),
         tr("Covered after this time without a key."),
         "secret",
         {tr("30 s"), tr("60 s"), tr("120 s"), tr("300 s")}},
        &Settings::secretSeconds, secretTimes);
}

template <class Value, class Offered>
void SettingsPage::add(QVBoxLayout* column, const Row& row, Value Settings::* member, const Offered& offered) {
    Segments* choices = addRow(column, row, placeOf(wanted_.*member, offered));
    connect(choices, &Segments::changed, this, [this, member, offered](int index) {
        Settings next = wanted_;
        next.*member = offered[std::size_t(index)];
        change(next);
    });
}

Segments* SettingsPage::addRow(QVBoxLayout* column, const Row& row, int chosen) {
    if (!rows_.isEmpty()) {
        column->addWidget(rule(Qt::Horizontal));
    }
    auto* line = new QBoxLayout(QBoxLayout::LeftToRight);
    line->setContentsMargins(0, rowPadding, 0, rowPadding);
    line->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label(Type::strong, row.title));
    words->addWidget(label(Type::caption, row.note, Tone::secondary)->wrapped());
    line->addLayout(words, 1);
    QList<Segments::Part> parts;
    for (int i = 0; i < row.choices.size(); ++i) {
        parts << Segments::Part{{}, row.choices.at(i), QStringLiteral("%1%2").arg(QLatin1String(row.name)).arg(i)};
    }
    auto* choices = new Segments(parts);
    choices->choose(chosen);
    for (int i = 0; i < row.choices.size(); ++i) {
        choices->part(i)->setAccessibleName(QStringLiteral("%1: %2").arg(row.title, row.choices.at(i)));
        choices->part(i)->setAccessibleDescription(row.note);
    }
    line->addWidget(choices, 0, Qt::AlignLeft | Qt::AlignVCenter);
    column->addLayout(line);
    rows_ << line;
    choices_ << choices;
    return choices;
}

void SettingsPage::change(const Settings& wanted) {
    if (wanted == wanted_) {
        return;
    }
    wanted_ = wanted;
    useSettings(*qApp, wanted_);
    error_->clear();
    writing_ ? void(again_ = true) : save();
}

void SettingsPage::save() {
    writing_ = true;
    again_ = false;
    const auto work = [disk = &surroundings_.disk, path = pathIn(surroundings_),
                       wanted = wanted_](const std::stop_token&) { return writeSettings(*disk, path, wanted); };
    thread_ = apart<Result<std::string>>(this, work, [this](const Result<std::string>& kept) { saved(kept); });
}

void SettingsPage::saved(const Result<std::string>& kept) {
    writing_ = false;
    if (!kept) {
        tell({});
        error_->tell(Trouble::of(kept.error(), tr("Your settings were not saved"),
                                 tr("What you chose holds until this window closes. The file is as it was.")));
        return;
    }
    tell(kept->empty() ? tr("Saved.") : tr("Saved. The file that was there before is kept as %1.").arg(plain(*kept)));
    if (again_) {
        save();
    }
}

void SettingsPage::tell(const QString& sentence) {
    said_->say(sentence);
    said_->setVisible(!sentence.isEmpty());
}

PageFace SettingsPage::face() {
    PageFace face;
    face.title = tr("Settings");
    face.railTitle = tr("Settings");
    face.actor = {tr("You"), tr("Choose with the arrow keys; each choice is saved at once"),
                  tr("Back to the first page"), tr("Arrow keys choose; saved at once")};
    face.records = {tr("Records: nothing. The choices are in settings.json, for this person on this machine.")};
    face.acts = {{QStringLiteral("back"), tr("Back"), QStringLiteral("Esc"), false, true, [this] { emit up(); }}};
    return face;
}

QStringList SettingsPage::help() const {
    return {
        tr("Tab goes from row to row, the arrow keys choose within a row. A choice holds and is saved at once; size "
           "and language hold at the next start."),
        tr("No setting removes a gate, a check or a warning. What must be typed, read back or confirmed is the same "
           "for everybody."),
        tr("The mouse wheel never changes a choice, a number or a date in this window, whatever is set.")};
}

QWidget* SettingsPage::firstFocus() {
    return choices_.first()->part(choices_.first()->chosen());
}

void SettingsPage::setNarrow(bool narrow) {
    for (QBoxLayout* row : rows_) {
        row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}

}  // namespace anchorite::ui
