#include "app/cli/request_quarantine.h"

#include "crypto/base/text.h"

namespace anchorite::app::cli {

using record::SigningAct;

Result<void> requireNotSetAside(Session& session, const SigningAct& act, record::Ceremony* ceremony,
                                const ReopenWord& word) {
    const bool reopens = !word.reason.empty();
    if (reopens && TRY(act.isSetAside(session.disk(), ceremony))) {
        TRY(act.reopen(session.disk(), ceremony, {word.reason, word.initials}));
        session.console().note("no longer set aside, because: " + shown(word.reason));
        return {};
    }
    if (reopens)
        session.console().note("nothing was set aside; --reopen changes nothing");
    return act.requireFree(session.disk(), ceremony);
}

Result<void> noteMiss(Session& session, const SigningAct& act) {
    const auto miss = TRY(act.noteMiss(session.disk(), session.now()));
    if (miss.notKept)
        session.console().note("the miss could not be kept beside the key");
    if (miss.count < record::Challenge::misses)
        return {};
    return fail("readback.exhausted", "the words were wrong three times");
}

std::unexpected<Error> putAside(Session& session, const SigningAct& act, record::Ceremony* ceremony) {
    return fail("readback.exhausted",
                act.setAside(session.disk(), session.now(), "the words were read back wrong three times", ceremony));
}

void forgetMisses(Session& session, const SigningAct& act) {
    if (!act.forgetMisses(session.disk()))
        session.console().note("the misses kept beside the key could not be forgotten");
}

}  // namespace anchorite::app::cli
