#pragma once

#include "app/cli/keys.h"

namespace anchorite::app::cli {

/// What everybody may know of a key file: the lines people read and the members of `result`.
struct KeyFactsView {
    crypto::KeyFacts facts;
    crypto::PublicKey key;
    metadata::KeyId keyid;

    static KeyFactsView of(const crypto::KeyFile& file);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] metadata::Json json() const;
};

/// Shape of json() in the notation of schema.h, without the braces.
#define ANCHORITE_KEY_FACTS_SHAPE                                                                                      \
    "name:string,type:string,created:string,rehearsal:boolean,keyid:string,keyid_words:[string],kdf~:{passes:integer," \
    "kibibytes:integer}"

}  // namespace anchorite::app::cli
