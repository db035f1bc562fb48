#include "ceremony/audit/html.h"

#include <utility>

#include "crypto/base/text.h"

namespace anchorite::audit {

std::string html(std::string_view text) {
    std::string out;
    for (const char c : shown(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string icon(std::string_view symbol, std::string_view colour) {
    return "<svg class=\"mark " + std::string(colour) + "\" aria-hidden=\"true\"><use href=\"#" + std::string(symbol) +
           "\"/></svg>";
}

Look lookOf(Severity severity) {
    switch (severity) {
        case Severity::block:
            return {"m-block", "stop"};
        case Severity::high:
            return {"m-high", "careful"};
        case Severity::med:
            return {"m-med", "careful"};
        case Severity::low:
            return {"m-low", "quiet"};
        case Severity::info:
            return {"m-info", "quiet"};
    }
    std::unreachable();
}

Look lookOf(Outcome outcome) {
    switch (outcome) {
        case Outcome::accepted:
            return {"m-valid", "ok"};
        case Outcome::refused:
            return {"m-invalid", "stop"};
        case Outcome::unreadable:
            return {"m-unread", "stop"};
        case Outcome::notReached:
            return {"m-notreached", "quiet"};
    }
    std::unreachable();
}

std::string icon(Severity severity) {
    const auto look = lookOf(severity);
    return icon(look.symbol, look.colour);
}

std::string icon(Outcome outcome) {
    const auto look = lookOf(outcome);
    return icon(look.symbol, look.colour);
}

std::string icon(Mark mark) {
    switch (mark) {
        case Mark::valid:
            return icon("m-valid", "ok");
        case Mark::notSigned:
            return icon("m-notsigned", "quiet");
        case Mark::invalid:
            return icon("m-invalid", "stop");
        case Mark::noKey:
            return icon("m-nokey", "quiet");
        case Mark::unusable:
            return icon("m-unusable", "stop");
    }
    std::unreachable();
}

std::string_view symbols() {
    return R"svg(<svg width="0" height="0" class="symbols" aria-hidden="true"><defs>
<symbol id="m-valid" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" fill="currentColor"/><path d="M7 12.5l3.5 3.5 6.5-7.5" fill="none" stroke="var(--surface)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="m-notsigned" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.6 2.9"/></symbol>
<symbol id="m-invalid" viewBox="0 0 24 24"><rect x="2.5" y="2.5" width="19" height="19" rx="3" fill="currentColor"/><path d="M8 8l8 8M16 8l-8 8" fill="none" stroke="var(--surface)" stroke-width="2.4" stroke-linecap="round"/></symbol>
<symbol id="m-unread" viewBox="0 0 24 24"><rect x="3" y="3" width="18" height="18" rx="3" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 8l8 8M16 8l-8 8" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></symbol>
<symbol id="m-notreached" viewBox="0 0 24 24"><rect x="3" y="3" width="18" height="18" rx="3" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.6 2.9"/></symbol>
<symbol id="m-nokey" viewBox="0 0 24 24"><path d="M8 12h8" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></symbol>
<symbol id="m-unusable" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M6 18L18 6" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></symbol>
<symbol id="m-block" viewBox="0 0 24 24"><path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor"/><path d="M7 12h10" stroke="var(--surface)" stroke-width="2.6" stroke-linecap="round"/></symbol>
<symbol id="m-high" viewBox="0 0 24 24"><path d="M12 2.5L22.5 21h-21z" fill="currentColor" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/><path d="M12 9v6" stroke="var(--surface)" stroke-width="2.4" stroke-linecap="round"/><circle cx="12" cy="18.2" r="1.4" fill="var(--surface)"/></symbol>
<symbol id="m-med" viewBox="0 0 24 24"><path d="M12 3.5L21.5 20.5h-19z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M12 9.5v5" stroke="currentColor" stroke-width="2" stroke-linecap="round"/><circle cx="12" cy="17.6" r="1.2" fill="currentColor"/></symbol>
<symbol id="m-low" viewBox="0 0 24 24"><path d="M12 3l9 9-9 9-9-9z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/></symbol>
<symbol id="m-info" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 11v6" stroke="currentColor" stroke-width="2" stroke-linecap="round"/><circle cx="12" cy="7.4" r="1.3" fill="currentColor"/></symbol>
<symbol id="m-anchor" viewBox="0 0 24 24"><g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="4.5" r="2.2"/><path d="M12 6.7V21M8 10h8M3.5 13.5c.6 4.6 4 7.5 8.5 7.5s7.9-2.9 8.5-7.5M3.5 13.5l-1.5 2.5M3.5 13.5l2.7 1.5M20.5 13.5l1.5 2.5M20.5 13.5l-2.7 1.5"/></g></symbol>
</defs></svg>
)svg";
}

}  // namespace anchorite::audit
