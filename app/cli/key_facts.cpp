#include "app/cli/key_facts.h"

#include "crypto/words.h"

namespace anchorite::app::cli {

using metadata::Json;

KeyFactsView KeyFactsView::of(const crypto::KeyFile& file) {
    return {file.facts(), file.publicKey(), metadata::keyIdOf(keyObjectFor(file.publicKey(), file.facts().rehearsal))};
}

std::string KeyFactsView::text() const {
    return "name     " + facts.label + "\ntype     " + kindOf(key) +
           (facts.rehearsal ? ", REHEARSAL: never for a real root" : "") + "\ncreated  " + facts.created +
           " by the clock of that machine\nkeyid    " + keyid.text() + "\nkeyid in words\n" +
           crypto::wordRows(crypto::wordsOf(digestOf(keyid)));
}

Json KeyFactsView::json() const {
    auto words = Json::array();
    for (const auto word : crypto::wordsOf(digestOf(keyid)))
        words.add(word);
    auto json = Json::object();
    json.set("name", facts.label);
    json.set("type", kindOf(key));
    json.set("created", facts.created);
    json.set("rehearsal", facts.rehearsal);
    json.set("keyid", keyid.text());
    json.set("keyid_words", std::move(words));
    return json;
}

}  // namespace anchorite::app::cli
