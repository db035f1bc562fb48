#include "ui/sign/verdict_panel.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/sign/band.h"
#include "ui/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words_grid.h"

namespace anchorite::ui {

namespace {

bool counts(const metadata::VerificationReport& report, const std::vector<metadata::KeyId>& keyids) {
    return std::ranges::any_of(
        keyids, [&](const auto& keyid) { return std::ranges::find(report.valid, keyid) != report.valid.end(); });
}

QString ruler(const QString& name, const metadata::VerificationReport& report) {
    return VerdictPanel::tr("%1 root %2 (%3 of %4)")
        .arg(name)
        .arg(report.version.number())
        .arg(report.have())
        .arg(report.needed);
}

}  // namespace

VerdictPanel::VerdictPanel(const SignSubject& subject, const SignVerdict& verdict, QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("verdict"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto& keyids = subject.review().signingKeyIds();
    QStringList towards;
    if (verdict.rulers.old && counts(*verdict.rulers.old, keyids)) {
        towards << ruler(tr("old"), *verdict.rulers.old);
    }
    if (counts(verdict.rulers.own, keyids)) {
        towards << ruler(tr("new"), verdict.rulers.own);
    }
    if (towards.isEmpty()) {
        column->addWidget(makeBand("band-stop", Sign::block, tr("This signature counts towards nothing"),
                                   tr("This key is not a root key of the old or the new version. No harm was done. "
                                      "Choose another key.")));
    } else {
        column->addWidget(makeBand("surface", Sign::verified,
                                   tr("Signature is valid and counts towards: %1").arg(towards.join(tr(", "))),
                                   tr("The key was wiped after this one signature.")));
    }
    if (verdict.pinNotWritten) {
        column->addWidget(makeBand(
            "band-careful", Sign::high, tr("The key's pin could not be written"),
            tr("%1 Write the words below on the holder's card.").arg(sentence(verdict.pinNotWritten->detail))));
    }
    if (verdict.notRecorded) {
        column->addWidget(makeBand("band-stop", Sign::block, tr("The signature was made, but not recorded"),
                                   sentence(verdict.notRecorded->detail)));
    }
    column->addWidget(label(Type::label, tr("Payload words of %1").arg(subject.rootName()), Tone::secondary));
    auto* words = new WordsGrid;
    words->setObjectName(QStringLiteral("payloadWords"));
    words->setWords(subject.document().payload().words());
    column->addWidget(words);
}

}  // namespace anchorite::ui
