#include <algorithm>

#include "ceremony/record/session/step_work.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::Json;

Json datesAfter(UtcTime expires, UtcTime today) {
    auto dates = Json::object();
    dates.set("re-sign opens", expires.plusDays(-60).date());
    dates.set("rehearsal", expires.plusDays(-67).date());
    dates.set("hard date", expires.plusDays(-30).date());
    dates.set("standby day", expires.plusDays(-29).date());
    dates.set("restore drill", today.plusDays(182).date());
    dates.set("expires", expires.date());
    return dates;
}

Result<void> checks::destroy(StepWork& work) {
    work.result.set("method", TRY(work.value("method")));
    return {};
}

Result<void> checks::exceptions(StepWork& work) {
    work.result.set("count", work.state().exceptions.size());
    return {};
}

Result<void> checks::statement(StepWork& work) {
    const auto text = work.values("text");
    if (text.empty() && !work.state().exceptions.empty())
        return fail("ceremony.value", "there were exceptions: a statement says something about them (--value text=…)");
    if (!text.empty())
        work.result.set("text", TRY(work.value("text")));
    if (work.brought().files.empty())
        return {};
    work.keep("statement", TRY(work.onlyFile())->bytes);
    return {};
}

Result<void> checks::nextDates(StepWork& work) {
    work.result = datesAfter(work.plan().expires, work.body().now().time);
    return {};
}

Result<void> checks::teardown(StepWork& work) {
    if (work.brought().values.empty())
        return fail("ceremony.value", "name each thing that is destroyed or sealed: --value ITEM=CERTIFICATE");
    for (const auto& [item, certificate] : work.brought().values) {
        if (item.empty() || certificate.empty() || !isPlainText(item) || !isPlainText(certificate))
            return fail("ceremony.value", "an item or its certificate is empty or not plain text");
        work.result.set(item, certificate);
    }
    return {};
}

}  // namespace anchorite::record
