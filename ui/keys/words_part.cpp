#include "ui/keys/words_part.h"

#include <QVBoxLayout>

#include "crypto/words.h"
#include "ui/keys/field.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/read_back.h"
#include "ui/widgets/words_grid.h"

namespace anchorite::ui {

WordsPart::WordsPart(Random& random, QWidget* parent)
    : QWidget(parent),
      random_(random),
      card_(panel()),
      facts_((new Label(Type::strong))->wrapped()),
      keyid_((new Label(Type::monoSmall, Tone::secondary))->wrapped()),
      grid_(new WordsGrid),
      reading_(new QWidget),
      reader_(new Picker(tr("Who reads the words back"))),
      panel_(new ReadBackPanel) {
    setProperty("ground", "page");
    reading_->setProperty("ground", "page");
    grid_->setObjectName(QStringLiteral("keyWords"));
    reader_->setObjectName(QStringLiteral("reader"));
    panel_->setObjectName(QStringLiteral("readBack"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* inside = new QVBoxLayout(card_);
    inside->setContentsMargins(20, 16, 20, 16);
    inside->setSpacing(8);
    inside->addWidget(facts_);
    inside->addWidget(keyid_);
    inside->addWidget(grid_);
    inside->addWidget(label(Type::caption,
                            tr("The holder writes these words on the key card, or prints it with Ctrl+P. They are "
                               "public: they name this key wherever it is listed."),
                            Tone::secondary)
                          ->wrapped());
    column->addWidget(card_);
    auto* below = new QVBoxLayout(reading_);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(14);
    below->addWidget(titled(tr("Read by"), reader_));
    below->addWidget(panel_);
    column->addWidget(reading_);
    panel_->setTitle(0, tr("Read back six words"), tr("From the holder's card; the grid has its rows and numbers."));
    panel_->setRemedy(tr("Compare the card with the words once more. Nothing was recorded."));
    connect(panel_, &ReadBackPanel::passed, this, &WordsPart::changed);
    connect(panel_, &ReadBackPanel::missed, this, &WordsPart::changed);
    connect(panel_, &ReadBackPanel::exhausted, this, &WordsPart::changed);
    connect(reader_, &Picker::currentIndexChanged, this, &WordsPart::changed);
}

void WordsPart::begin(const crypto::Sha256& digest, const QString& facts, const std::vector<std::string>& readers) {
    digest_ = digest;
    readers_ = readers;
    facts_->say(facts);
    keyid_->say(QString::fromStdString(digest.hex()));
    reader_->clear();
    for (const std::string& name : readers) {
        reader_->addItem(rowName(name));
    }
    showCard();
}

void WordsPart::showCard() {
    asking_ = false;
    grid_->setWords(crypto::wordsOf(digest_));
    card_->show();
    reading_->hide();
    emit changed();
}

/// Positions are drawn when the words have gone.
void WordsPart::askWords() {
    asking_ = true;
    card_->hide();
    grid_->setWords({});
    panel_->begin(digest_, random_);
    reading_->show();
    emit changed();
}

std::optional<record::ReadBack> WordsPart::readBack() const {
    return asking_ ? panel_->readBack() : std::nullopt;
}

std::string WordsPart::reader() const {
    const int row = reader_->currentIndex();
    return row < 0 ? std::string() : readers_.at(std::size_t(row));
}

QWidget* WordsPart::firstFocus() const {
    if (!asking_) {
        return grid_;
    }
    return readers_.size() > 1 ? static_cast<QWidget*>(reader_) : panel_->firstFocus();
}

void WordsPart::setNarrow(bool narrow) {
    panel_->setNarrow(narrow);
}

}  // namespace anchorite::ui
