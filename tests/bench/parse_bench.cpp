// parse_bench: parse and canonical form of root-like documents of 0.25 to 4 MB, against nlohmann's parse of the same
// text.
#include <cstdio>
#include <nlohmann/json.hpp>

#include "ceremony/metadata/json.h"
#include "stopwatch.h"

using namespace anchorite;
using metadata::Json;

namespace {

std::string rootLike(std::size_t bytes) {
    std::string text = "{\"signed\":{\"keys\":{";
    for (std::size_t i = 0; text.size() < bytes; ++i) {
        auto id = std::to_string(i * 2654435761U);
        id.resize(64, 'a');
        if (i > 0)
            text += ',';
        text += "\n  \"" + id +
                "\": {\"keytype\": \"ecdsa\", \"scheme\": \"ecdsa-sha2-nistp256\",\n   \"keyval\": {\"public\": "
                "\"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE" +
                id + "\\n-----END PUBLIC KEY-----\\n\"}}";
    }
    return text + "},\"version\":1},\"signatures\":[]}";
}

}  // namespace

int main() {
    for (const std::size_t kilobytes : {250U, 500U, 1000U, 2000U, 4000U}) {
        const auto text = rootLike(kilobytes * 1000);
        const metadata::JsonLimits limits{text.size(), 64};
        std::size_t written = 0;
        const auto best = bench::bestOf(
            9, [&] { written += canonicalForm(*Json::parse(text, limits)).value().size(); },
            [&] { written += nlohmann::json::parse(text).size(); });
        std::printf(
            "%5zu kB  parse and canonical form %7.3f ms  (%.2f ns a byte)  nlohmann's parse alone %7.3f ms  ratio "
            "%.3f\n",
            text.size() / 1000, best.ours * 1e3, best.ours * 1e9 / static_cast<double>(text.size()),
            best.reference * 1e3, best.ours / best.reference);
        if (written == 0)
            return 1;
    }
}
