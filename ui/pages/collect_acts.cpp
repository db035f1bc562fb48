#include <QCoreApplication>
#include <QFileDialog>
#include <algorithm>

#include "transfer/wire/envelope.h"
#include "ui/collect/crossing_work.h"
#include "ui/collect/holder_table.h"
#include "ui/pages/collect_page.h"
#include "ui/steps/exception_panel.h"
#include "ui/text.h"
#include "ui/widgets/error_panel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picker.h"

namespace anchorite::ui {

using record::ArrivalVerdict;
using record::Ceremony;
using record::Received;
using record::Recorded;

namespace {

constexpr std::size_t sentencesShown = 8;
/// No signature of any key is longer, also as text.
constexpr std::size_t longestBare = 4096;

QStringList lastOf(const std::vector<std::string>& sentences) {
    QStringList lines;
    const std::size_t first = sentences.size() > sentencesShown ? sentences.size() - sentencesShown : 0;
    if (first > 0) {
        lines << QCoreApplication::translate("anchorite::ui::CollectPage", "%1 earlier ones are in the record.")
                     .arg(first);
    }
    for (std::size_t i = first; i < sentences.size(); ++i) {
        lines << sentence(sentences[i]);
    }
    return lines;
}

bool counts(const record::Arrival& arrival) {
    return arrival.verdict == ArrivalVerdict::counts || arrival.verdict == ArrivalVerdict::duplicate;
}

/// The key object of a root key, from the root that lists it.
std::optional<metadata::Json> keyObjectOf(const CeremonyView& view, const std::string& keyid) {
    for (const auto& root : {view.document, view.predecessor}) {
        const auto* keys = root ? root->root().signedPart().find("keys") : nullptr;
        if (const auto* object = keys == nullptr ? nullptr : keys->find(keyid)) {
            return *object;
        }
    }
    return std::nullopt;
}

}  // namespace

void CollectPage::actFor(const std::string& person, HolderAct act) {
    const HolderLine* line = all_ ? all_->holder(person) : nullptr;
    if (line == nullptr || busy_) {
        return;
    }
    if (act == HolderAct::why) {
        explain(*line);
    } else if (act == HolderAct::signHere) {
        emit signWanted(person);
    } else if (act == HolderAct::ask || act == HolderAct::sendAgain) {
        ask(person);
    }
}

void CollectPage::explain(const HolderLine& line) {
    closePanels();
    const QString name = rowName(line.name);
    QStringList said = lastOf(line.sentences);
    if (line.own == HolderMark::otherRoot || line.old == HolderMark::otherRoot) {
        said << tr("Ask %1 to receive the request again.").arg(name);
        tellNews(tr("Not the same root"), said, true);
    } else {
        tellNews(tr("%1: what came and does not count").arg(name), said, true);
    }
    newsText_->setFocus();
}

void CollectPage::ask(const std::string& person) {
    if (!canAsk()) {
        return;
    }
    busy_ = true;
    closePanels();
    const auto id = transfer::drawParcelId(surroundings_.random);
    desk_.ask<Result<SealedRequest>>(
        this,
        [person, id, decoder = surroundings_.crossing.decoder](Ceremony& ceremony) {
            return makeRequest(ceremony, person, std::string(), id, decoder);
        },
        [this, person](const Result<SealedRequest>& made) {
            busy_ = false;
            if (!made) {
                refuse(made.error());
                return;
            }
            emit faceChanged();
            emit sendWanted(plain(made->name), made->envelope, plain(person));
        });
    emit faceChanged();
}

void CollectPage::openFile() {
    takeFile(QFileDialog::getOpenFileName(this, tr("Choose a response"), QString(), QString(), nullptr,
                                          QFileDialog::DontUseNativeDialog));
}

/// Read in the ceremony's thread: a stick may be slow.
void CollectPage::takeFile(const QString& path) {
    if (path.isEmpty()) {
        return;
    }
    desk_.ask<Result<Bytes>>(
        this,
        [disk = &surroundings_.disk, file = pathBytes(path)](Ceremony&) {
            return disk->read(file, transfer::envelopeLimit);
        },
        [this, name = fileName(pathBytes(path))](const Result<Bytes>& bytes) {
            if (!bytes) {
                refuse(bytes.error());
                return;
            }
            take(name, *bytes, "file");
        });
}

void CollectPage::take(const std::string& name, const Bytes& bytes, const std::string& transport) {
    receive({name, bytes}, transport, std::nullopt);
}

void CollectPage::receive(const record::BroughtFile& file, const std::string& transport,
                          const std::optional<metadata::Json>& namedKey) {
    busy_ = true;
    closePanels();
    desk_.ask<Result<Received>>(
        this,
        [file, transport, namedKey, decoder = surroundings_.crossing.decoder](Ceremony& ceremony) {
            return receiveFile(ceremony, file, transport, namedKey, decoder);
        },
        [this, file, transport, named = namedKey.has_value()](const Result<Received>& received) {
            busy_ = false;
            const bool maybeBare = file.bytes.size() <= longestBare;
            if (!received && received.error().code == "response.unknown-form" && !named && maybeBare) {
                offerNaming(file, transport);
            } else {
                tell(received);
            }
            emit faceChanged();
        });
    emit faceChanged();
}

void CollectPage::tell(const Result<Received>& received) {
    if (!received) {
        refuse(received.error());
        return;
    }
    if (!received->refusal.empty()) {
        tellNews(tr("A refusal came. It is kept; nobody's signature is in it."),
                 {tr("It says: %1").arg(quoted(plain(received->refusal), 300))}, true);
        return;
    }
    const auto good = std::ranges::count_if(received->arrivals, counts);
    const auto all = static_cast<qsizetype>(received->arrivals.size());
    std::vector<std::string> sentences;
    for (const auto& arrival : received->arrivals) {
        sentences.push_back(arrival.sentence);
    }
    const QString title = good == 0 ? tr("0 of %1 valid signatures. Nothing was counted; all is kept.").arg(all)
                                    : tr("%1 of %2 signatures are valid.").arg(good).arg(all);
    tellNews(title, lastOf(sentences), good < all || all == 0);
}

void CollectPage::tellNews(const QString& title, const QStringList& lines, bool wrong) {
    news_->setProperty("ground", wrong ? "band-stop" : "surface");
    repolish(news_);
    newsTitle_->setTone(wrong ? Tone::stop : Tone::verified);
    newsTitle_->say(title);
    newsText_->say(lines.join(QLatin1Char('\n')));
    newsText_->setVisible(!lines.isEmpty());
    news_->show();
}

void CollectPage::offerNaming(const record::BroughtFile& file, const std::string& transport) {
    unnamed_ = file;
    unnamedTransport_ = transport;
    keys_->clear();
    for (const auto& root : {desk_.view().document, desk_.view().predecessor}) {
        for (const auto& keyid :
             root ? root->root().role(metadata::RoleName::root).keyids : std::vector<metadata::KeyId>()) {
            const QString text = QString::fromStdString(keyid.text());
            if (keys_->findData(text) >= 0) {
                continue;
            }
            const auto holder = desk_.view().custodians.find(keyid);
            const QString person =
                holder == desk_.view().custodians.end() ? tr("Nobody") : rowName(holder->second.person);
            keys_->addItem(QStringLiteral("%1, %2").arg(person, plain(keyid.shortForm())), text);
        }
    }
    naming_->show();
    keys_->setFocus();
}

void CollectPage::takeNamed() {
    const auto object = keyObjectOf(desk_.view(), keys_->currentData().toString().toStdString());
    if (object && !busy_) {
        receive(unnamed_, unnamedTransport_, object);
    }
}

void CollectPage::excuse() {
    const auto exception = exception_->given();
    if (!exception || busy_) {
        return;
    }
    busy_ = true;
    desk_.ask<Result<Recorded>>(
        this,
        [step = "sign:" + excused_, exception = *exception](Ceremony& ceremony) {
            return ceremony.skip(step, std::string(), exception);
        },
        [this](const Result<Recorded>& result) {
            busy_ = false;
            if (!result) {
                refuse(result.error());
                return;
            }
            closePanels();
        });
    emit faceChanged();
}

void CollectPage::finish() {
    if (busy_ || !all_ || !all_->complete()) {
        return;
    }
    busy_ = true;
    closePanels();
    desk_.ask<Result<Recorded>>(
        this,
        [](Ceremony& ceremony) {
            record::StepInput input;
            input.step = "complete";
            return ceremony.record(input);
        },
        [this](const Result<Recorded>& result) {
            busy_ = false;
            if (!result) {
                refuse(result.error());
                return;
            }
            emit done();
        });
    emit faceChanged();
}

void CollectPage::refuse(const Error& error) {
    error_->tell(Trouble::of(error));
    emit faceChanged();
}

void CollectPage::closePanels() {
    error_->clear();
    news_->hide();
    naming_->hide();
    exception_->shut();
    emit faceChanged();
}

bool CollectPage::closesSomething() {
    const bool open = !news_->isHidden() || !naming_->isHidden() || exception_->isOpen() || !error_->isHidden();
    closePanels();
    return open;
}

}  // namespace anchorite::ui
