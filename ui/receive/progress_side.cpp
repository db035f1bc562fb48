#include "ui/receive/progress_side.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QGridLayout>

#include "ui/receive/parts_grid.h"
#include "ui/receive/reception_words.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/label.h"

namespace anchorite::ui {

namespace {

constexpr std::size_t mostNumbers = 24;

/// `3, 7, 9 and 12 more`.
QString numbers(const std::vector<std::uint32_t>& missing) {
    QStringList words;
    for (std::size_t i = 0; i < std::min(missing.size(), mostNumbers); ++i) {
        words << QString::number(missing[i]);
    }
    const QString list = words.join(QStringLiteral(", "));
    return missing.size() <= mostNumbers ? list
                                         : QCoreApplication::translate("anchorite::ui::ProgressSide", "%1 and %2 more")
                                               .arg(list)
                                               .arg(missing.size() - mostNumbers);
}

}  // namespace

ProgressSide::ProgressSide(QWidget* parent)
    : QWidget(parent),
      have_(new Label(Type::numeral)),
      needed_(new Label(Type::body, Tone::secondary)),
      left_(new Label(Type::body, Tone::secondary)),
      grid_(new PartsGrid),
      rule_((new Label(Type::caption, Tone::secondary))->wrapped()),
      sign_(new SignView(Sign::waiting, 26)),
      sentence_((new Label(Type::emphasis))->wrapped()) {
    setProperty("ground", "page");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    have_->setObjectName(QStringLiteral("have"));
    needed_->setObjectName(QStringLiteral("needed"));
    left_->setObjectName(QStringLiteral("secondsLeft"));
    sentence_->setObjectName(QStringLiteral("status"));
    rule_->setObjectName(QStringLiteral("partsRule"));
    head->addWidget(have_, 0, Qt::AlignBaseline);
    head->addWidget(needed_, 0, Qt::AlignBaseline);
    head->addStretch(1);
    head->addWidget(left_, 0, Qt::AlignBaseline);
    column->addLayout(head);
    column->addWidget(grid_);
    column->addWidget(rule_);
    column->addSpacing(6);
    auto* status = new QHBoxLayout;
    status->setSpacing(12);
    status->addWidget(sign_, 0, Qt::AlignTop);
    status->addWidget(sentence_, 1);
    column->addLayout(status);
    column->addWidget(makeChoice());
    column->addWidget(makeMeasures());
    column->addStretch(1);
    tell({});
}

QWidget* ProgressSide::makeChoice() {
    choice_ = new QWidget;
    choice_->setProperty("ground", "page");
    auto* row = new QHBoxLayout(choice_);
    row->setContentsMargins(38, 0, 0, 0);
    row->setSpacing(10);
    keep_ = new ActButton(ButtonRole::small, {}, QStringLiteral("Alt+K"));
    use_ = new ActButton(ButtonRole::small, {}, QStringLiteral("Alt+U"));
    keep_->setObjectName(QStringLiteral("keep"));
    use_->setObjectName(QStringLiteral("useOther"));
    row->addWidget(keep_);
    row->addWidget(use_);
    row->addStretch(1);
    connect(keep_, &ActButton::act, this, &ProgressSide::keepWanted);
    connect(use_, &ActButton::act, this, &ProgressSide::switchWanted);
    return choice_;
}

QWidget* ProgressSide::makeMeasures() {
    measures_ = new QWidget;
    measures_->setProperty("ground", "page");
    auto* grid = new QGridLayout(measures_);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(2, 1);
    grid->addWidget(rule(Qt::Horizontal), 0, 0, 1, 3);
    int row = 0;
    for (const Measure& measure : measuresOf({})) {
        ++row;
        auto* sign = new SignView(measure.sign, 20);
        auto* words = new Label(Type::strong);
        words->setObjectName(QStringLiteral("measure%1").arg(row));
        grid->addWidget(sign, row, 0, Qt::AlignVCenter);
        grid->addWidget(label(Type::body, measure.name), row, 1);
        grid->addWidget(words, row, 2);
        measureSigns_ << sign;
        measureWords_ << words;
    }
    return measures_;
}

void ProgressSide::showMeasures(bool shown) {
    measures_->setVisible(shown);
}

void ProgressSide::tellParts(const ReceptionNews& news) {
    const transfer::Progress& progress = news.progress;
    have_->say(QString::number(progress.have));
    needed_->say(progress.needed == 0 ? tr("parts so far")
                                      : tr("of %1").arg(counted(progress.needed, tr("part"), tr("parts"))));
    const bool running = news.source == ReceptionNews::Source::running;
    left_->say(news.secondsLeft && running ? tr("about %1 s left").arg(*news.secondsLeft) : QString());
    grid_->setVisible(progress.needed > 0);
    grid_->show(progress.have, progress.needed);
    QString rule;
    if (!progress.missing.empty() && progress.have > 0) {
        rule = tr("Each part is needed. Missing: %1.").arg(numbers(progress.missing));
    } else if (progress.needed > 1 && progress.have < progress.needed) {
        rule = tr("Any %1 different parts are enough; their order does not matter.").arg(progress.needed);
    }
    rule_->say(rule);
    rule_->setVisible(!rule.isEmpty());
}

void ProgressSide::tell(const ReceptionNews& news) {
    tellParts(news);
    const Sentence sentence = sentenceFor(news);
    sign_->setSign(sentence.sign);
    if (sentence.text != sentence_->said()) {
        sentence_->say(sentence.text);
        sentence_->setAccessibleName(sentence.text);
        QAccessibleEvent changed(sentence_, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
    choice_->setVisible(news.offer.has_value());
    if (news.offer) {
        keep_->setLabel(tr("Keep %1").arg(news.stream ? plain(news.stream->transfer) : QString()),
                        QStringLiteral("Alt+K"));
        use_->setLabel(tr("Use %1").arg(plain(news.offer->transfer)), QStringLiteral("Alt+U"));
    }
    const QList<Measure> measures = measuresOf(news);
    for (int i = 0; i < measures.size(); ++i) {
        measureSigns_.at(i)->setSign(measures.at(i).sign);
        measureWords_.at(i)->say(measures.at(i).text);
    }
}

}  // namespace anchorite::ui
