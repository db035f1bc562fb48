#include "ceremony/record/exchange/request.h"

#include <algorithm>

#include "ceremony/record/exchange/wrapped.h"
#include "crypto/base/cbor.h"
#include "crypto/base/text.h"

namespace anchorite::record {

using metadata::KeyId;
using metadata::SignedRoot;

namespace {

enum RequestKey : std::uint8_t { documentKey, dialectKey, repositoryKey, digestKey, linksKey, namesKey, reasonKey };
constexpr std::uint64_t fewestMembers = 4;
constexpr std::uint64_t mostMembers = 7;

std::unexpected<Error> malformed(std::string detail) {
    return fail("request.malformed", std::move(detail));
}

/// The order of text keys in deterministic CBOR: shorter ones first, then by bytes.
bool standsBefore(std::string_view a, std::string_view b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

bool isName(std::string_view text) {
    return !text.empty() && text.size() <= nameLimit && isPlainText(text);
}

/// What a request says, still in its own bytes.
struct Parts {
    std::string_view document;
    std::string_view dialect;
    std::string_view repository;
    ByteView digest;
    std::vector<std::string_view> links;
    std::map<KeyId, std::string> names;
    std::string_view reason;
};

Result<std::string_view> readDocument(CborReader& reader, const std::string& what) {
    const auto text = reader.text();
    if (!text || text->empty() || text->size() > requestDocumentLimit)
        return malformed(what + " is no text of 1 to " + std::to_string(requestDocumentLimit) + " bytes");
    return *text;
}

Result<std::string_view> readText(CborReader& reader, std::size_t fewest, std::size_t most, const std::string& what) {
    const auto text = reader.text();
    if (!text || text->size() < fewest || text->size() > most || !isPlainText(*text))
        return malformed(what + " is no plain text of " + std::to_string(fewest) + " to " + std::to_string(most) +
                         " bytes");
    return *text;
}

Result<void> readLinks(CborReader& reader, std::vector<std::string_view>& links) {
    const auto count = reader.array();
    if (!count || *count == 0 || *count > requestLinksLimit)
        return malformed("the links are no list of 1 to " + std::to_string(requestLinksLimit));
    for (std::uint64_t i = 0; i < *count; ++i)
        links.push_back(TRY(readDocument(reader, "link " + std::to_string(i + 1))));
    return {};
}

Result<void> readNames(CborReader& reader, std::map<KeyId, std::string>& names) {
    const auto count = reader.map();
    if (!count || *count == 0 || *count > requestNamesLimit)
        return malformed("the names are no map of 1 to " + std::to_string(requestNamesLimit));
    std::optional<std::string_view> last;
    for (std::uint64_t i = 0; i < *count; ++i) {
        const auto keyid = reader.text();
        if (!keyid || keyid->empty() || keyid->size() > keyidLimit || (last && !standsBefore(*last, *keyid)))
            return malformed("the keyids of the names are not ordered texts of 1 to " + std::to_string(keyidLimit) +
                             " bytes");
        last = *keyid;
        const auto name = TRY(readText(reader, 1, nameLimit, "the name of " + KeyId(std::string(*keyid)).shortForm()));
        names.emplace(KeyId(std::string(*keyid)), name);
    }
    return {};
}

Result<void> readMember(std::uint64_t key, CborReader& reader, Parts& parts) {
    switch (key) {
        case documentKey:
            parts.document = TRY(readDocument(reader, "the document"));
            return {};
        case dialectKey:
            parts.dialect = TRY(readText(reader, 1, nameLimit, "the dialect"));
            return {};
        case repositoryKey:
            parts.repository = TRY(readText(reader, 0, nameLimit, "the repository"));
            return {};
        case digestKey:
            if (const auto digest = reader.bytes(); digest && digest->size() == sizeof(crypto::Sha256::bytes)) {
                parts.digest = *digest;
                return {};
            }
            return malformed("the payload digest is not 32 bytes");
        case linksKey:
            return readLinks(reader, parts.links);
        case namesKey:
            return readNames(reader, parts.names);
        case reasonKey:
            parts.reason = TRY(readText(reader, 1, reasonLimit, "the reason"));
            return {};
        default:
            return malformed("it holds the unknown key " + std::to_string(key));
    }
}

Result<Parts> readParts(ByteView content) {
    if (content.size() > requestLimit)
        return malformed("it is longer than " + std::to_string(requestLimit) + " bytes");
    CborReader reader(content);
    const auto members = reader.map();
    if (!members || *members < fewestMembers || *members > mostMembers)
        return malformed("it is not a map of 4 to 7 members");
    Parts parts;
    std::optional<std::uint64_t> last;
    for (std::uint64_t i = 0; i < *members; ++i) {
        const auto key = reader.number();
        // The first four must be there, and they are the first in order.
        const auto isInPlace = key && (i < fewestMembers ? *key == i : *key > *last);
        if (!isInPlace)
            return malformed("its keys are not 0 to 3 and then some of 4 to 6, each once and in order");
        TRY(readMember(*key, reader, parts));
        last = key;
    }
    if (!reader.atEnd())
        return malformed("something stands behind its end");
    return parts;
}

Result<std::vector<SignedRoot>> parseLinks(const std::vector<std::string_view>& texts, metadata::KeyReader& keys) {
    std::vector<SignedRoot> links;
    for (const auto& text : texts) {
        auto link = SignedRoot::parse(std::string(text), keys);
        if (!link)
            return fail(link.error().code, "link " + std::to_string(links.size() + 1) + ": " + link.error().detail);
        links.push_back(*std::move(link));
    }
    return links;
}

Result<Request> readMap(ByteView content, metadata::KeyReader& keys) {
    auto parts = TRY(readParts(content));
    Request request;
    request.document = TRY(SignedRoot::parse(std::string(parts.document), keys));
    const auto dialect = nameOf(request.document->root().dialect());
    if (parts.dialect != dialect)
        return fail("request.dialect", "the request says that the root follows " + shown(parts.dialect) +
                                           ", but it follows " + std::string(dialect));
    if (!std::ranges::equal(parts.digest, request.document->payload().digest().bytes))
        return fail("request.digest", "the root in the request has another payload than the request states");
    request.links = TRY(parseLinks(parts.links, keys));
    request.repository = parts.repository;
    request.names = std::move(parts.names);
    request.reason = parts.reason;
    return request;
}

Result<Request> readBare(std::string text, metadata::KeyReader& keys) {
    Request request;
    request.bare = true;
    if (text.size() <= requestLimit) {
        const auto json = metadata::Json::parse(text, {.bytes = requestLimit});
        const auto pending = json && !json->find("signed") ? pendingRootsOf(*json, text) : std::nullopt;
        if (pending && pending->trustedRoot)
            request.links = TRY(parseLinks({*pending->trustedRoot}, keys));
        if (pending)
            text = pending->root;
    }
    request.document = TRY(SignedRoot::parse(std::move(text), keys));
    return request;
}

Result<void> requireWritable(const Request& request) {
    if (!request.document)
        return malformed("there is no root to be signed");
    const auto isLong = [](const SignedRoot& root) { return root.received().size() > requestDocumentLimit; };
    if (isLong(*request.document) || std::ranges::any_of(request.links, isLong))
        return fail("request.too-large", "a root is longer than " + std::to_string(requestDocumentLimit) + " bytes");
    if (request.links.size() > requestLinksLimit || request.names.size() > requestNamesLimit)
        return fail("request.too-large", "a request holds at most " + std::to_string(requestLinksLimit) +
                                             " links and " + std::to_string(requestNamesLimit) + " names");
    if (!request.repository.empty() && !isName(request.repository))
        return fail("request.text",
                    "the repository's name is no plain text of at most " + std::to_string(nameLimit) + " bytes");
    for (const auto& [keyid, name] : request.names)
        if (!isName(name) || keyid.text().empty() || keyid.text().size() > keyidLimit)
            return fail("request.text", "the name of " + keyid.shortForm() + " is no plain text of 1 to " +
                                            std::to_string(nameLimit) + " bytes");
    if (request.reason.size() > reasonLimit || !isPlainText(request.reason))
        return fail("request.text", "the reason is no plain text of at most " + std::to_string(reasonLimit) + " bytes");
    return {};
}

void writeNames(CborWriter& writer, const std::map<KeyId, std::string>& names) {
    std::vector<std::pair<std::string_view, std::string_view>> ordered;
    for (const auto& [keyid, name] : names)
        ordered.emplace_back(keyid.text(), name);
    std::ranges::sort(ordered, [](const auto& a, const auto& b) { return standsBefore(a.first, b.first); });
    writer.number(namesKey).map(ordered.size());
    for (const auto& [keyid, name] : ordered)
        writer.text(keyid).text(name);
}

}  // namespace

Result<Bytes> writeRequest(const Request& request) {
    TRY(requireWritable(request));
    const auto& document = *request.document;
    CborWriter writer;
    writer.map(fewestMembers + !request.links.empty() + !request.names.empty() + !request.reason.empty());
    writer.number(documentKey).text(document.received());
    writer.number(dialectKey).text(nameOf(document.root().dialect()));
    writer.number(repositoryKey).text(request.repository);
    writer.number(digestKey).bytes(document.payload().digest().bytes);
    if (!request.links.empty()) {
        writer.number(linksKey).array(request.links.size());
        for (const auto& link : request.links)
            writer.text(link.received());
    }
    if (!request.names.empty())
        writeNames(writer, request.names);
    if (!request.reason.empty())
        writer.number(reasonKey).text(request.reason);
    auto content = writer.take();
    if (content.size() > requestLimit)
        return fail("request.too-large", "the request is " + std::to_string(content.size()) + " bytes long; at most " +
                                             std::to_string(requestLimit) + " go into one");
    return content;
}

Result<Request> readRequest(ByteView content, metadata::KeyReader& keys) {
    // 0xa0 to 0xbf begin a map of CBOR; no JSON text begins so.
    if (!content.empty() && content[0] >> 5 == static_cast<unsigned>(CborType::map))
        return readMap(content, keys);
    return readBare(std::string(asText(content)), keys);
}

}  // namespace anchorite::record
