// A decoder that does what its name says, as far as a decoder that was taken over can do it. The tests plant links to
// it under these names.
#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <string_view>

#include "transfer/decoder/protocol.h"

extern char** environ;

namespace {

using namespace anchorite;
using namespace anchorite::transfer;
using protocol::Outcome;

void put(ByteView bytes) {
    while (!bytes.empty()) {
        const ssize_t done = ::write(1, bytes.data(), bytes.size());
        if (done <= 0) {
            ::_exit(9);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
}

void putNumber(std::uint32_t value) {
    const std::uint8_t bytes[4] = {static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value >> 8),
                                   static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>(value >> 24)};
    put(bytes);
}

void putHead(Outcome outcome, std::uint32_t size) {
    put(asBytes("ANA1"));
    putNumber(static_cast<std::uint32_t>(outcome));
    putNumber(size);
}

void hear(std::span<std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t got = ::read(0, bytes.data(), bytes.size());
        if (got <= 0) {
            ::_exit(0);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

void hearQuestion() {
    protocol::QuestionHead head{};
    hear(head);
    const auto question = protocol::questionFrom(head);
    if (!question) {
        ::_exit(8);
    }
    Bytes payload(question->size);
    hear(payload);
}

[[noreturn]] void sleepForEver() {
    for (;;) {
        ::pause();
    }
}

void answer(const protocol::Answer& answer) {
    put(protocol::headOf(answer));
    put(answer.body);
}

Reading readingOf(std::string text) {
    Reading reading;
    reading.texts = {std::move(text)};
    return reading;
}

/// What a decoder is given: descriptors, environment, signals, arguments.
std::string surroundings(int arguments) {
    std::string found = "descriptors";
    for (int number = 0; number < 4096; ++number) {
        if (::dup2(number, number) == number) {
            found += " " + std::to_string(number);
        }
    }
    found += ", environment ";
    found += environ[0] == nullptr ? "empty" : environ[0];
    sigset_t blocked;
    ::sigprocmask(SIG_BLOCK, nullptr, &blocked);
    struct sigaction action = {};
    ::sigaction(SIGPIPE, nullptr, &action);
    found += std::string(", pipe signal ") + (action.sa_handler == SIG_DFL ? "usual" : "ignored") +
             (::sigismember(&blocked, SIGPIPE) == 1 ? " and blocked" : "");
    return found + ", arguments " + std::to_string(arguments - 1);
}

/// A reading of `texts` texts, each said to be `length` long, with `given` characters of the first.
void falseReading(std::uint32_t texts, std::uint32_t length, std::uint32_t given) {
    putHead(Outcome::reading, 8 * 4 + 4 + given);
    for (int value = 0; value < 6; ++value) {
        putNumber(0);
    }
    putNumber(1);
    putNumber(texts);
    putNumber(length);
    put(Bytes(given, 'x'));
}

const std::map<std::string_view, void (*)()> deeds = {
    {"exits", [] { ::_exit(0); }},
    {"aborts", [] { ::abort(); }},
    {"aborts-in-answer",
     [] {
         putHead(Outcome::reading, 1000);
         put(Bytes(10));
         ::abort();
     }},
    {"ends-after-half-a-head",
     [] {
         put(asBytes("ANA1"));
         ::_exit(0);
     }},
    {"spins",
     [] {
         for (;;) {
             (void)::getpid();
         }
     }},
    {"sleeps", [] { sleepForEver(); }},
    {"closes-its-pipes",
     [] {
         ::close(0);
         ::close(1);
         sleepForEver();
     }},
    {"drips",
     [] {
         putHead(Outcome::reading, 5000);
         for (int byte = 0; byte < 20; ++byte) {
             put(Bytes(1));
             ::usleep(10'000);
         }
         sleepForEver();
     }},
    {"says-four-gigabytes", [] { putHead(Outcome::reading, 0xffffffff); }},
    {"says-too-much", [] { putHead(Outcome::reading, 1 << 20); }},
    {"says-garbage", [] { put(asBytes("HTTP/1.1 200 OK\r\n\r\n")); }},
    {"says-an-unknown-outcome", [] { putHead(static_cast<Outcome>(77), 0); }},
    {"answers-another-question", [] { putHead(Outcome::bytes, 0); }},
    {"floods",
     [] {
         for (;;) {
             put(Bytes(4096, 0x41));
         }
     }},
    {"says-too-many-texts", [] { falseReading(65, 1, 1); }},
    {"says-many-texts-and-gives-one", [] { falseReading(64, 1, 1); }},
    {"says-too-long-a-text", [] { falseReading(1, 7090, 7090); }},
    {"says-a-text-beyond-its-answer", [] { falseReading(1, 7089, 10); }},
    {"says-a-negative-length", [] { falseReading(1, 0x80000000, 10); }},
    {"says-more-than-it-said", [] { falseReading(1, 1, 20); }},
    {"says-a-wild-sight",
     [] {
         Reading reading;
         reading.sight.symbolSide = -5;
         answer(protocol::answerOf(reading));
     }},
    {"refuses-with-no-code",
     [] {
         putHead(Outcome::refused, 8);
         putNumber(99);
         putNumber(0);
     }},
    {"refuses-with-control-characters",
     [] { answer(protocol::answerOf(Error{"picture.malformed", "red \x1b[31m and \xff"})); }},
    {"answers-and-then-floods",
     [] {
         answer(protocol::answerOf(readingOf("first")));
         for (;;) {
             put(Bytes(4096, 0x41));
         }
     }},
    {"answers-and-ends",
     [] {
         answer(protocol::answerOf(readingOf("first")));
         ::_exit(0);
     }},
};

}  // namespace

int main(int arguments, char** words) {
    const std::string_view path = words[0];
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (name == "never-reads") {
        sleepForEver();
    }
    hearQuestion();
    if (name == "tells-what-it-was-given") {
        answer(protocol::answerOf(readingOf(surroundings(arguments))));
        return 0;
    }
    const auto deed = deeds.find(name);
    if (deed == deeds.end()) {
        return 7;
    }
    deed->second();
    sleepForEver();
}
