#include "ui/review/facts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/review/facts_words.h"
#include "ui/text.h"
#include "ui/widgets/act_button.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words_grid.h"

namespace anchorite::ui {

namespace {

/// More keys than anybody reads on a page; the report has them all.
constexpr int mostKeys = 48;

QGridLayout* pairs() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(0, 160);
    grid->setColumnStretch(1, 1);
    return grid;
}

void addPair(QGridLayout* grid, const QString& name, const QString& value, Type type = Type::body) {
    const int row = grid->rowCount();
    grid->addWidget(label(Type::caption, name, Tone::secondary), row, 0, Qt::AlignTop);
    grid->addWidget(label(type, value)->wrapped(), row, 1);
}

}  // namespace

Facts::Facts(Review& review, QWidget* parent)
    : QFrame(parent),
      review_(review),
      title_(new Label(Type::emphasis)),
      file_(new Label(Type::caption, Tone::secondary)),
      raw_(new ActButton(ButtonRole::small, tr("Raw JSON"), QStringLiteral("F4"))),
      body_(nullptr) {
    setProperty("ground", "surface");
    setObjectName(QStringLiteral("facts"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 16);
    outer->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title_);
    head->addWidget(file_);
    head->addStretch(1);
    head->addWidget(raw_);
    outer->addLayout(head);
    outer->addWidget(rule(Qt::Horizontal));
    raw_->setObjectName(QStringLiteral("raw"));
    connect(raw_, &ActButton::act, this, &Facts::rawWanted);
    connect(&review, &Review::selectedChanged, this, &Facts::showSelected);
    showSelected();
}

QWidget* Facts::start() const {
    return start_;
}

void Facts::showSelected() {
    const audit::ReviewedRoot& reviewed = review_.root(review_.selected());
    delete body_;
    body_ = new QWidget;
    column_ = new QVBoxLayout(body_);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(12);
    const auto version = reviewed.version();
    title_->say(version ? tr("Root %1").arg(*version) : tr("Not a root that can be read"));
    file_->say(rowName(reviewed.file));
    raw_->setEnabled(reviewed.root.has_value());
    if (reviewed.unreadable) {
        column_->addWidget(label(Type::strong, plain(reviewed.unreadable->detail), Tone::stop)->wrapped());
        auto* code = label(Type::monoSmall, plain(reviewed.unreadable->code), Tone::secondary);
        column_->addWidget(code->selectable(tr("Code of the reason")));
        column_->addWidget(label(Type::body, tr("It stays in the list. Ask for the original file."))->wrapped());
        start_ = code;
    } else {
        addRoot(reviewed);
    }
    layout()->addWidget(body_);
}

void Facts::addRoot(const audit::ReviewedRoot& reviewed) {
    addWords(reviewed.root->payload());
    column_->addWidget(rule(Qt::Horizontal));
    addPairs(reviewed);
    column_->addWidget(rule(Qt::Horizontal));
    addRoles(reviewed.root->root());
    column_->addWidget(rule(Qt::Horizontal));
    addKeys(reviewed.root->root());
}

void Facts::addPairs(const audit::ReviewedRoot& reviewed) {
    auto* grid = pairs();
    for (const Fact& fact : factsOf(reviewed, review_.history().options())) {
        addPair(grid, fact.first, fact.second);
    }
    column_->addLayout(grid);
}

void Facts::addRoles(const metadata::Root& root) {
    column_->addWidget(label(Type::label, tr("Signatures that each role needs")));
    auto* grid = pairs();
    for (const auto& [role, keys] : root.roles()) {
        const auto name = metadata::nameOf(role);
        addPair(grid, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())),
                tr("%1 of %2")
                    .arg(keys.threshold.number())
                    .arg(counted(static_cast<qsizetype>(keys.keyids.size()), tr("key"), tr("keys"))));
    }
    column_->addLayout(grid);
}

void Facts::addKeys(const metadata::Root& root) {
    column_->addWidget(label(Type::label, tr("Keys in this version")));
    int shown = 0;
    for (const auto& [keyid, key] : root.keys()) {
        if (++shown > mostKeys) {
            column_->addWidget(label(Type::caption,
                                     tr("and %1 more; the raw JSON has them all").arg(root.keys().size() - mostKeys),
                                     Tone::secondary));
            break;
        }
        addKey(root, keyid, key);
    }
}

void Facts::addKey(const metadata::Root& root, const metadata::KeyId& keyid, const metadata::Key& key) {
    auto* block = new QVBoxLayout;
    block->setSpacing(1);
    const QString claim = claimFor(keyid);
    QString first = QStringLiteral("%1, %2").arg(kindOf(key), rolesOf(root, keyid));
    if (!claim.isEmpty()) {
        first = tr("%1 (a claim of the file), %2").arg(claim, first);
    }
    block->addWidget(label(Type::body, first)->wrapped());
    block->addWidget(label(Type::monoSmall, fitted(plain(keyid.text()), 72), Tone::secondary));
    column_->addLayout(block);
}

QString Facts::claimFor(const metadata::KeyId& keyid) const {
    for (const audit::MatrixRow& row : review_.history().matrix().rows) {
        if (row.claimed && std::ranges::find(row.keyids, keyid.text()) != row.keyids.end()) {
            return rowName(row.label);
        }
    }
    return {};
}

void Facts::addWords(const metadata::RootPayload& payload) {
    column_->addWidget(label(Type::label, tr("The 32 words of its signed bytes")));
    auto* words = new WordsGrid;
    words->setObjectName(QStringLiteral("words"));
    words->setWords(payload.words());
    column_->addWidget(words);
    column_->addWidget(label(Type::caption, tr("SHA-256 of its signed bytes"), Tone::secondary));
    const QString hex = QString::fromStdString(payload.digest().hex());
    column_->addWidget((new Label(Type::monoSmall))->say(hex)->selectable(tr("SHA-256 of the signed bytes")));
    start_ = words;
}

}  // namespace anchorite::ui
