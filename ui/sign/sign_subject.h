#pragma once

#include <QList>
#include <QString>
#include <map>
#include <memory>
#include <optional>

#include "ceremony/record/session/signing_act.h"
#include "transfer/wire/parcel.h"
#include "ui/frame/page.h"

namespace anchorite::ui {

/// Whose key it is, and whether anybody here has confirmed that.
struct KeyName {
    QString name;
    bool confirmed = false;
    bool claimed = true;  ///< false: nobody says a name, and it is made of the key id

    /// In a sentence of ours: a name that nobody here has confirmed stands in quotation marks, with its key.
    [[nodiscard]] QString spoken(const metadata::KeyId& keyid) const;
};

/// One root before one key: what the pages of a signature look at.
struct SignSubject {
    std::shared_ptr<const record::SigningAct> act;
    bool received = true;  ///< from elsewhere: its words are hidden here until they have been read back
    QString from;          ///< the file or sender, already harmless
    std::string reason;    ///< as the request says
    std::map<metadata::KeyId, std::string> claims;     ///< names that came with the request
    std::map<metadata::KeyId, std::string> confirmed;  ///< by the plan's address book
    std::optional<transfer::ParcelId> replyTo;
    int misses = 0;
    std::optional<UtcTime> at;

    [[nodiscard]] const record::Review& review() const { return act->review(); }
    [[nodiscard]] const metadata::SignedRoot& document() const { return review().document(); }
    [[nodiscard]] QString rootName() const;  ///< "root 6"
    [[nodiscard]] QString holder() const;
    [[nodiscard]] QString repository() const;  ///< of the pin; may be empty
    [[nodiscard]] bool isRehearsal() const;
    [[nodiscard]] KeyName nameOf(const metadata::KeyId& keyid) const;
};

/// The root's name for people: "root 6".
[[nodiscard]] QString rootName(const metadata::SignedRoot& root);

/// "3f91 … 04c2", in the way of people: four digits at each end.
[[nodiscard]] QString shortKeyId(const metadata::KeyId& keyid);

/// What all pages of a signature share: rail, strip, rehearsal mark.
enum class SignPlace { receive, review, sign, send };
void dress(PageFace& face, const SignSubject& subject, SignPlace place, bool stopped = false);

}  // namespace anchorite::ui
