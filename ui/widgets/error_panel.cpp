#include "ui/widgets/error_panel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/error_words.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

namespace {

constexpr int frame = 2;
constexpr int signSide = 32;
/// From the frame, or the hatch, to the octagon, and from there to the text.
constexpr int left = 22;
constexpr int afterSign = 17;
constexpr int right = 16;
constexpr int textLeft = left + signSide + afterSign;

QWidget* columnFor(const Content& content) {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 12, 0, 10);
    column->setSpacing(2);
    column->addWidget(label(Type::caption, content.caption, Tone::secondary)->wrapped());
    for (const QString& line : content.lines) {
        column->addWidget(label(Type::monoSmall, line)->wrapped());
    }
    column->addStretch(1);
    return part;
}

}  // namespace

Trouble Trouble::of(const Error& error, const QString& title, const QString& safe, const QString& next) {
    const ErrorSentences words = sentencesOf(error.code);
    return {title.isEmpty() ? words.title : title,
            error.detail.empty() ? words.title + QLatin1Char('.') : sentence(error.detail),
            safe.isEmpty() ? words.safe : safe, next.isEmpty() ? words.next : next, plain(error.code)};
}

ErrorPanel::ErrorPanel(QWidget* parent)
    : QFrame(parent),
      column_(new QVBoxLayout(this)),
      sign_(new SignView(Sign::block, signSide)),
      title_((new Label(Type::errorTitle))->wrapped()),
      happened_((new Label(Type::body))->wrapped()),
      safe_((new Label(Type::body))->wrapped()),
      next_((new Label(Type::strong))->wrapped()),
      contentsRule_(rule(Qt::Horizontal)),
      contentsPart_(new QWidget),
      code_(new Label(Type::monoSmall, Tone::secondary)),
      copy_(new ActButton(ButtonRole::small, tr("Copy details"), QString())) {
    column_->setSpacing(0);
    layOut();
    connect(copy_, &ActButton::act, this, &ErrorPanel::copy);
    hide();
}

void ErrorPanel::layOut() {
    auto* grid = new QGridLayout;
    grid->setContentsMargins(left, 18, right, 16);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnMinimumWidth(0, signSide + afterSign - grid->horizontalSpacing());
    grid->setColumnStretch(2, 1);
    grid->addWidget(sign_, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(title_, 0, 1, 1, 2);
    const QString names[] = {tr("What happened"), tr("What is safe"), tr("Next")};
    Label* const sentences[] = {happened_, safe_, next_};
    for (int i = 0; i < 3; ++i) {
        grid->addWidget(label(Type::body, names[i], Tone::secondary), i + 1, 1, Qt::AlignTop);
        grid->addWidget(sentences[i], i + 1, 2);
    }
    column_->addLayout(grid);
    column_->addWidget(contentsRule_);
    (new QHBoxLayout(contentsPart_))->setContentsMargins(textLeft, 0, right, 0);
    column_->addWidget(contentsPart_);
    column_->addWidget(rule(Qt::Horizontal));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(textLeft, 8, right, 8);
    foot->addWidget(code_, 1);
    foot->addWidget(copy_);
    column_->addLayout(foot);
}

void ErrorPanel::tell(const Trouble& trouble) {
    say(trouble, {}, false);
}

void ErrorPanel::stop(const Trouble& trouble, const QList<Content>& contents) {
    say(trouble, contents, true);
}

void ErrorPanel::say(const Trouble& trouble, const QList<Content>& contents, bool hatched) {
    trouble_ = trouble;
    hatched_ = hatched;
    column_->setContentsMargins(hatched ? frame + length::hatchBand : frame, frame, frame, frame);
    title_->say(trouble.title);
    happened_->say(trouble.happened);
    safe_->say(trouble.safe);
    next_->say(trouble.next);
    code_->say(trouble.code);
    setContents(contents);
    setAccessibleName(trouble.title);
    copy_->setAccessibleDescription(
        QStringLiteral("%1 %2 %3 %4").arg(trouble.title, trouble.happened, trouble.safe, trouble.next));
    show();
    update();
    copy_->setFocus();
}

void ErrorPanel::setContents(const QList<Content>& contents) {
    contents_ = contents;
    auto* row = static_cast<QHBoxLayout*>(contentsPart_->layout());
    while (QLayoutItem* item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    row->setSpacing(20);
    for (const Content& content : contents) {
        if (row->count() > 0) {
            row->addWidget(rule(Qt::Vertical));
        }
        row->addWidget(columnFor(content), 1);
    }
    contentsRule_->setVisible(!contents.isEmpty());
    contentsPart_->setVisible(!contents.isEmpty());
}

void ErrorPanel::clear() {
    trouble_ = {};
    contents_.clear();
    hide();
}

void ErrorPanel::copy() {
    QString text = QStringLiteral("%1\n%2\n%3\n%4\n%5\n")
                       .arg(trouble_.title, trouble_.happened, trouble_.safe, trouble_.next, trouble_.code);
    for (const Content& content : contents_) {
        text += content.caption + QLatin1Char('\n') + content.lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
}

void ErrorPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hatched_ ? frame : 1;
    painter.setPen(QPen(QColor(colours().stop), width));
    painter.setBrush(QColor(colours().surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), length::radiusPanel,
                            length::radiusPanel);
    if (hatched_) {
        painter.fillRect(QRect(frame, frame, length::hatchBand, height() - 2 * frame), hatch(devicePixelRatioF()));
    }
}

}  // namespace anchorite::ui
