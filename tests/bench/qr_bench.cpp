// qr_bench: what one symbol costs to make, and one camera picture to read, as processor time. Bars: 3 ms for a symbol
// of version 25, 15 ms for the half-size square of a 1080p picture. The reference is zbar alone on the same picture.
#include <sys/resource.h>
#include <zbar.h>

#include <cstdio>
#include <cstdlib>

#include "stopwatch.h"
#include "support/synthetic_camera.h"
#include "transfer/decoder/decoder.h"
#include "transfer/reading/service.h"
#include "transfer/reading/symbol_reader.h"

using namespace anchorite;
using namespace anchorite::transfer;

namespace {

constexpr int rounds = 40;

/// Processor seconds of ended children, which a decoder is once it is closed.
double childSeconds() {
    rusage used{};
    ::getrusage(RUSAGE_CHILDREN, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

std::string textOf(int version) {
    std::size_t longest = 1;
    while (QrSymbol::versionFor(longest + 1) <= version && QrSymbol::versionFor(longest + 1) > 0) {
        ++longest;
    }
    test::Dice dice(static_cast<std::uint64_t>(version));
    std::string text = "UR:";
    while (text.size() < longest) {
        text += static_cast<char>('A' + dice.next() % 26);
    }
    return text;
}

int scanned(zbar::ImageScanner& scanner, const GreyImage& picture) {
    zbar::Image image(static_cast<unsigned>(picture.width()), static_cast<unsigned>(picture.height()), "Y800",
                      picture.pixels().data(), picture.pixels().size());
    return scanner.scan(image);
}

void measureSymbols() {
    for (const int version : {10, 20, 25}) {
        const std::string text = textOf(version);
        double best = 1e9;
        for (int round = 0; round < rounds; ++round) {
            best = std::min(best, bench::seconds([&] { (void)QrSymbol::of(text, version).value(); }));
        }
        std::printf("QrSymbol::of, version %d: %.2f ms\n", version, best * 1e3);
    }
}

struct Round {
    double asker;    ///< of this process
    double decoder;  ///< of the other one
};

/// Many questions to one process; its start is in it too.
Round roundTrip(const std::string& program, const Frame& frame, Search search) {
    const double before = childSeconds();
    Decoder decoder(program, {std::chrono::seconds(60), std::chrono::seconds(60)});
    const double asker = bench::seconds([&] {
        for (int round = 0; round < rounds; ++round) {
            const auto reading = decoder.read(frame, search);
            if (!reading || reading->texts.empty()) {
                std::printf("not read\n");
                std::exit(1);
            }
        }
    });
    decoder.close();
    return {asker / rounds, (childSeconds() - before) / rounds};
}

void measureReading(const std::string& program, int version, Search search, const char* name) {
    test::Shot shot;
    shot.width = 1920;
    shot.height = 1080;
    shot.degrees = 4;
    const Frame frame{.picture = test::photographed(QrSymbol::of(textOf(version), version).value(), shot),
                      .origin = {}};
    const GreyImage area = searchedArea(std::get<GreyImage>(frame.picture), search);
    SymbolReader reader;
    const protocol::Question question{.ask = protocol::Ask::readGrey,
                                      .search = search,
                                      .width = static_cast<std::uint32_t>(area.width()),
                                      .height = static_cast<std::uint32_t>(area.height()),
                                      .milliseconds = 60000,
                                      .size = static_cast<std::uint32_t>(area.pixels().size())};
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    const bench::Pair inside = bench::bestOf(
        rounds, [&] { (void)answerTo(reader, question, area.pixels()); }, [&] { (void)scanned(scanner, area); });
    const Round round = roundTrip(program, frame, search);
    std::printf(
        "version %d, %s of 1080p: read %.1f ms, zbar alone %.1f ms, ratio %.2f; through the process %.1f ms here "
        "+ %.1f ms there\n",
        version, name, inside.ours * 1e3, inside.reference * 1e3, inside.ours / inside.reference, round.asker * 1e3,
        round.decoder * 1e3);
}

}  // namespace

int main(int arguments, char** words) {
    const std::string program = arguments > 1 ? words[1] : Decoder::programBesideThis();
    measureSymbols();
    for (const int version : {10, 20, 25}) {
        measureReading(program, version, Search::halfSquare, "half-size square");
    }
    measureReading(program, 20, Search::square, "square");
    measureReading(program, 20, Search::whole, "whole");
}
