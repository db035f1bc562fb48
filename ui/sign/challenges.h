#pragma once

#include <map>
#include <memory>
#include <string>

#include "ceremony/record/approval/read_back.h"

namespace anchorite::ui {

/// The words that were asked for while this window lives, for each key and each root. Whoever goes back and comes again
/// is asked for the same six, and has no further tries where the misses could not be kept beside the key.
class Challenges {
  public:
    /// `earlier`: misses that are known from elsewhere. Words that were all right are asked for anew.
    [[nodiscard]] std::shared_ptr<record::Challenge> of(const std::string& keyPath, const crypto::Sha256& digest,
                                                        Random& random, int earlier) {
        auto& challenge = asked_[{keyPath, digest}];
        if (challenge == nullptr || challenge->passed()) {
            challenge = std::make_shared<record::Challenge>(digest, random, earlier);
        } else {
            challenge->again(earlier);
        }
        return challenge;
    }

    [[nodiscard]] bool exhausted(const std::string& keyPath, const crypto::Sha256& digest) const {
        const auto found = asked_.find({keyPath, digest});
        return found != asked_.end() && found->second->exhausted();
    }

    /// It is kept beside the key by now, where it can be reopened.
    void forget(const std::string& keyPath, const crypto::Sha256& digest) { asked_.erase({keyPath, digest}); }

  private:
    std::map<std::pair<std::string, crypto::Sha256>, std::shared_ptr<record::Challenge>> asked_;
};

}  // namespace anchorite::ui
