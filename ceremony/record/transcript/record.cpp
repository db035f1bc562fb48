// A record becomes a line.
#include "ceremony/record/transcript/record.h"

#include "crypto/base/text.h"

namespace anchorite::record {

namespace {

using metadata::Json;

std::string textOf(const Json& value) {
    return metadata::writeJson(value, metadata::MemberOrder::asBuilt);
}

std::string inQuotes(const crypto::Sha256& digest) {
    return '"' + digest.hex() + '"';
}

std::string evidenceOf(const Entry& entry) {
    std::string out;
    for (const auto& [name, digest] : entry.evidence)
        out += (out.empty() ? '{' : ',') + textOf(Json(name)) + ':' + inQuotes(digest);
    return out.empty() ? "{}" : out + '}';
}

}  // namespace

std::string_view nameOf(RecordKind kind) {
    switch (kind) {
        case RecordKind::begin:
            return "begin";
        case RecordKind::intent:
            return "intent";
        case RecordKind::result:
            return "result";
        case RecordKind::exception:
            return "exception";
        case RecordKind::remark:
            return "remark";
        case RecordKind::notice:
            return "notice";
        case RecordKind::close:
            return "close";
    }
    return "";
}

Result<std::string> lineOf(const Entry& entry, std::int64_t sequence, const Moment& moment,
                           const crypto::Sha256& previous) {
    std::string line = "{\"actor\":" + textOf(Json(entry.actor));
    line += ",\"boot\":" + textOf(Json(moment.boot));
    line += ",\"evidence\":" + evidenceOf(entry);
    line += ",\"input\":" + textOf(entry.input);
    line += ",\"kind\":\"" + std::string(nameOf(entry.kind));
    line += "\",\"monotonic\":" + std::to_string(moment.monotonic);
    line += ",\"previous\":" + inQuotes(previous);
    line += ",\"result\":" + textOf(entry.result);
    line += ",\"sequence\":" + std::to_string(sequence);
    line += ",\"shown\":" + (entry.shown ? inQuotes(*entry.shown) : "null");
    line += ",\"step\":" + textOf(Json(entry.step));
    line += ",\"time\":\"" + moment.time.text() + '"';
    line += ",\"hash\":" + inQuotes(crypto::sha256(asBytes(line))) + '}';
    // What cannot be read again is never written: text that is no UTF-8, an input that is no object, a clock gone wild.
    if (const auto again = recordIn(line); !again)
        return fail(again.error().code, "this cannot be recorded: " + again.error().detail);
    return line + '\n';
}

}  // namespace anchorite::record
