#include "ui/review/review.h"

#include <algorithm>

#include "ui/text.h"

namespace anchorite::ui {

using audit::Mark;
using audit::Severity;

Sign signOf(Severity severity) {
    switch (severity) {
        case Severity::block:
            return Sign::block;
        case Severity::high:
            return Sign::high;
        case Severity::med:
            return Sign::med;
        case Severity::low:
            return Sign::low;
        case Severity::info:
            return Sign::info;
    }
    return Sign::info;
}

Sign signOf(Mark mark) {
    switch (mark) {
        case Mark::valid:
            return Sign::verified;
        case Mark::notSigned:
            return Sign::waiting;
        case Mark::invalid:
            return Sign::invalid;
        case Mark::noKey:
            return Sign::none;
        case Mark::unusable:
            return Sign::cannotCount;
    }
    return Sign::none;
}

Sign signOf(rotation::Care care) {
    switch (care) {
        case rotation::Care::stop:
            return Sign::block;
        case rotation::Care::careful:
            return Sign::high;
        case rotation::Care::ordinary:
            return Sign::info;
    }
    return Sign::info;
}

QString markWord(Mark mark) {
    switch (mark) {
        case Mark::valid:
            return Review::tr("valid");
        case Mark::notSigned:
            return Review::tr("not signed");
        case Mark::invalid:
            return Review::tr("invalid");
        case Mark::noKey:
            return Review::tr("no key in this version");
        case Mark::unusable:
            return Review::tr("key cannot count");
    }
    return {};
}

Review::Review(std::shared_ptr<const audit::History> history, QString name, QObject* parent)
    : QObject(parent), history_(std::move(history)), name_(std::move(name)) {
    // One starts where it hurts most.
    const auto& findings = history_->findings();
    selected_ = std::max(0, findings.empty() ? count() - 1 : indexOf(findings.front()));
}

void Review::select(int index) {
    if (index < 0 || index >= count() || index == selected_) {
        return;
    }
    selected_ = index;
    emit selectedChanged(index);
}

QString Review::label(int index) const {
    if (const auto version = root(index).version()) {
        return fitted(QStringLiteral("v%1").arg(*version), 12);
    }
    const auto number = audit::versionInFileName(root(index).file);
    return number ? fitted(tr("file %1").arg(*number), 12) : tr("no. %1").arg(index + 1);
}

QString Review::title() const {
    const QString name = fitted(name_, 40);
    if (count() == 1) {
        return tr("Review of %1").arg(name);
    }
    const auto first = root(0).version();
    const auto last = root(count() - 1).version();
    return first && last ? tr("Review of %1 roots %2 to %3").arg(name, QString::number(*first), QString::number(*last))
                         : tr("Review of %1, %2 files").arg(name, QString::number(count()));
}

Sign Review::sign(int index) const {
    const audit::ReviewedRoot& reviewed = root(index);
    if (reviewed.unreadable) {
        return Sign::block;
    }
    if (reviewed.root && !reviewed.root->isSigned()) {
        return Sign::draft;
    }
    if (reviewed.refused) {
        return Sign::invalid;
    }
    return reviewed.reached ? Sign::verified : Sign::waiting;
}

QString Review::word(int index) const {
    const audit::ReviewedRoot& reviewed = root(index);
    if (reviewed.unreadable) {
        return tr("cannot be read");
    }
    if (reviewed.root && !reviewed.root->isSigned()) {
        return tr("draft, no signatures");
    }
    if (reviewed.refused) {
        return tr("refused");
    }
    return reviewed.reached ? tr("accepted") : tr("not reached");
}

QString Review::spoken(int index) const {
    const audit::ReviewedRoot& reviewed = root(index);
    QString text = QStringLiteral("%1, %2").arg(label(index), word(index));
    if (reviewed.root) {
        text += tr(", expires %1").arg(QString::fromStdString(reviewed.root->root().expires().time.date()));
        text += reviewed.published ? tr(", published %1").arg(QString::fromStdString(reviewed.published->date()))
                                   : tr(", start not known");
    }
    return text;
}

QString Review::tally() const {
    QStringList parts;
    for (const Severity severity : {Severity::block, Severity::high, Severity::med, Severity::low, Severity::info}) {
        const auto count = std::ranges::count(history_->findings(), severity, &audit::Finding::severity);
        if (count > 0) {
            const auto name = audit::nameOf(severity);
            parts << QStringLiteral("%1 %2").arg(count).arg(
                QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())).toLower());
        }
    }
    return parts.isEmpty() ? tr("no findings") : parts.join(QStringLiteral(", "));
}

int Review::indexOf(const audit::Finding& finding) const {
    for (int i = 0; i < count(); ++i) {
        if (root(i).file == finding.file && (!finding.version || root(i).version() == finding.version)) {
            return i;
        }
    }
    return -1;
}

}  // namespace anchorite::ui
