#include "transfer/reading/service.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <new>

#include "transfer/reading/inflating.h"
#include "transfer/reading/picture_file.h"
#include "transfer/reading/sight.h"
#include "transfer/reading/symbol_reader.h"
#include "transfer/reading/thorough.h"

namespace anchorite::transfer {

namespace {

using protocol::Answer;
using protocol::Ask;
using protocol::Question;

constexpr int exitAtEnd = 0;
constexpr int exitOnNonsense = 2;

/// Of the asker's patience: a step that has begun is never broken off.
constexpr int searchShare = 55;

enum class Heard { all, nothing, cut };

Heard hear(int input, std::span<std::uint8_t> bytes) {
    std::size_t got = 0;
    while (got < bytes.size()) {
        const ssize_t step = ::read(input, bytes.data() + got, bytes.size() - got);
        if (step == 0 || (step < 0 && errno != EINTR)) {
            return got == 0 ? Heard::nothing : Heard::cut;
        }
        got += static_cast<std::size_t>(std::max<ssize_t>(step, 0));
    }
    return Heard::all;
}

bool say(int output, ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t put = ::write(output, bytes.data(), bytes.size());
        if (put < 0 && errno != EINTR) {
            return false;
        }
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(put, 0)));
    }
    return true;
}

/// An area, searched. One of its pixels is `scale` of the picture a side.
Reading readingOf(SymbolReader& reader, const GreyImage& area, int scale, const Question& question) {
    const auto until =
        std::chrono::steady_clock::now() + std::chrono::milliseconds(question.milliseconds) * searchShare / 100;
    const auto symbols = question.search == Search::everything ? searchThoroughly(reader, area, until)
                                                               : searchBriefly(reader, area, until);
    Reading reading;
    for (const FoundSymbol& symbol : symbols) {
        if (std::ranges::find(reading.texts, symbol.text) == reading.texts.end()) {
            reading.texts.push_back(symbol.text);
        }
    }
    reading.sight = sightOf(area, symbols);
    reading.sight.sharpness /= scale;
    reading.sight.symbolSide *= scale;
    reading.sight.modulePixels10 *= scale;
    return reading;
}

Result<Answer> readEncoded(SymbolReader& reader, const Question& question, ByteView file) {
    const bool half = question.search == Search::halfSquare;
    OpenedPicture opened = TRY(openPicture(file, half));
    if (half && opened.shrunk == 1) {
        return protocol::answerOf(readingOf(reader, searchedArea(opened.picture, Search::halfSquare), 2, question));
    }
    const Search rest = half ? Search::square : question.search;
    return protocol::answerOf(readingOf(reader, searchedArea(opened.picture, rest), half ? 2 : 1, question));
}

Result<Answer> preview(const Question& question, ByteView file) {
    GreyImage picture = TRY(openPicture(file, false)).picture;
    const int side = static_cast<int>(question.limit);
    while (std::max(picture.width(), picture.height()) > side) {
        picture = picture.halved();
    }
    return protocol::answerOf(picture);
}

Result<Answer> answered(SymbolReader& reader, const Question& question, ByteView payload) {
    switch (question.ask) {
        case Ask::readGrey: {
            const GreyImage area =
                TRY(GreyImage::of(static_cast<int>(question.width), static_cast<int>(question.height),
                                  Bytes(payload.begin(), payload.end())));
            const int scale = question.search == Search::halfSquare ? 2 : 1;
            return protocol::answerOf(readingOf(reader, area, scale, question));
        }
        case Ask::readEncoded:
            return readEncoded(reader, question, payload);
        case Ask::preview:
            return preview(question, payload);
        case Ask::inflate:
            break;
    }
    return Answer{protocol::Outcome::bytes, TRY(inflated(payload, question.limit))};
}

Error outOfMemory(Ask ask) {
    if (ask == Ask::inflate) {
        return {"inflate.too-large", "the content needs more memory than the decoder may have"};
    }
    return {"picture.too-large",
            "the picture needs more memory than the decoder may have: take a smaller one, or cut out the code"};
}

}  // namespace

Answer answerTo(SymbolReader& reader, const Question& question, ByteView payload) {
    try {
        auto answer = answered(reader, question, payload);
        return answer ? std::move(*answer) : protocol::answerOf(answer.error());
    } catch (const std::bad_alloc&) {
        return protocol::answerOf(outOfMemory(question.ask));
    }
}

int serve(int input, int output) {
    SymbolReader reader;
    for (;;) {
        protocol::QuestionHead head{};
        const Heard heard = hear(input, head);
        if (heard != Heard::all) {
            return heard == Heard::nothing ? exitAtEnd : exitOnNonsense;
        }
        const auto question = protocol::questionFrom(head);
        if (!question) {
            return exitOnNonsense;
        }
        Bytes payload(question->size);
        if (hear(input, payload) != Heard::all) {
            return exitOnNonsense;
        }
        const Answer answer = answerTo(reader, *question, payload);
        if (!say(output, protocol::headOf(answer)) || !say(output, answer.body)) {
            return exitOnNonsense;
        }
    }
}

}  // namespace anchorite::transfer
