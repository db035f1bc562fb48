// receive_bench: the whole way in, through pictures of a synthetic camera (1280 x 720, 30/s) in front of a screen that
// shows 8 frames a second, of which one in ten is lost. Bars: 1.25 x the ideal time for 20 KB (mean of the runs), 64
// MiB resident for the path with 60 KB, this process and the decoder's together. The pictures are drawn by a child of
// their own, so that only the way in counts.
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "stopwatch.h"
#include "support/filmed_screen.h"
#include "transfer/reception/reception.h"

using namespace anchorite;
using namespace anchorite::transfer;
using namespace std::chrono_literals;

namespace {

Bytes contentOf(std::size_t size) {
    test::Dice dice(size);
    Bytes content(size);
    for (auto& byte : content) {
        byte = static_cast<std::uint8_t>(dice.next());
    }
    return content;
}

bool readAll(int from, void* to, std::size_t size) {
    auto* bytes = static_cast<std::uint8_t*>(to);
    while (size > 0) {
        const ssize_t got = ::read(from, bytes, size);
        if (got <= 0) {
            return false;
        }
        bytes += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool writeAll(int to, const void* from, std::size_t size) {
    const auto* bytes = static_cast<const std::uint8_t*>(from);
    while (size > 0) {
        const ssize_t put = ::write(to, bytes, size);
        if (put <= 0) {
            return false;
        }
        bytes += put;
        size -= static_cast<std::size_t>(put);
    }
    return true;
}

/// Draws the film in another process and hands it over picture by picture.
class Film final : public FrameSource {
  public:
    Film(std::size_t size, const test::Filming& filming) : width_(filming.shot.width), height_(filming.shot.height) {
        int ends[2];
        if (::pipe(ends) != 0) {
            std::exit(1);
        }
        artist_ = ::fork();
        if (artist_ == 0) {
            ::close(ends[0]);
            draw(size, filming, ends[1]);
        }
        ::close(ends[1]);
        pipe_ = ends[0];
    }
    ~Film() override {
        ::close(pipe_);
        ::waitpid(artist_, nullptr, 0);
    }
    Film(const Film&) = delete;
    Film& operator=(const Film&) = delete;

    Result<std::optional<Frame>> next(std::chrono::milliseconds) override {
        Bytes pixels(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_));
        if (!readAll(pipe_, &seconds_, sizeof seconds_) || !readAll(pipe_, pixels.data(), pixels.size())) {
            return fail("camera.end", "the film ended");
        }
        ++pictures_;
        return std::optional(Frame{.picture = GreyImage::of(width_, height_, std::move(pixels)).value(), .origin = {}});
    }
    double seconds() const { return seconds_; }
    int pictures() const { return pictures_; }

  private:
    [[noreturn]] static void draw(std::size_t size, const test::Filming& filming, int to) {
        const Sender sender = Sender::ur("bytes", contentOf(size), normalDensity()).value();
        test::FilmedScreen screen(sender, filming);
        for (;;) {
            const auto frame = screen.next(0ms);
            const double seconds = screen.seconds();
            const GreyImage& picture = std::get<GreyImage>((*frame)->picture);
            if (!writeAll(to, &seconds, sizeof seconds) ||
                !writeAll(to, picture.pixels().data(), picture.pixels().size())) {
                ::_exit(0);
            }
        }
    }

    int width_;
    int height_;
    int pipe_ = -1;
    pid_t artist_ = -1;
    double seconds_ = 0;
    int pictures_ = 0;
};

/// Peak of the decoder, which is the last child that was started.
long peakOfDecoder() {
    std::ifstream children("/proc/self/task/" + std::to_string(::gettid()) + "/children");
    long last = 0;
    for (long child = 0; children >> child;) {
        last = child;
    }
    std::ifstream status("/proc/" + std::to_string(last) + "/status");
    for (std::string word; status >> word;) {
        long kib = 0;
        if (word == "VmHWM:" && status >> kib) {
            return kib;
        }
    }
    return 0;
}

struct Crossing {
    double seconds = 0;
    int pictures = 0;
    long decoderKib = 0;
};

Crossing crossed(const std::string& program, std::size_t size, std::uint64_t seed) {
    test::Filming filming;
    filming.seed = seed;
    filming.firstTurn = 0;
    filming.phase = 0.001 * static_cast<double>(seed % 33);
    Film film(size, filming);
    Decoder decoder(program, {std::chrono::seconds(60), std::chrono::seconds(60)});
    Receiver receiver;
    Reception reception(film, decoder, receiver, false);
    while (!receiver.isComplete()) {
        const auto look =
            reception.step(std::chrono::milliseconds(static_cast<std::int64_t>(film.seconds() * 1000)), 0ms);
        if (!look || !*look || (*look)->failure) {
            std::exit(1);
        }
    }
    if (receiver.received(decoder).value().bytes != contentOf(size)) {
        std::exit(1);
    }
    return {film.seconds(), film.pictures(), peakOfDecoder()};
}

void measure(const std::string& program, std::size_t size, int runs) {
    const Sender sender = Sender::ur("bytes", contentOf(size), normalDensity()).value();
    const double ideal = test::idealSeconds(sender, {});
    double sum = 0;
    double worst = 0;
    int pictures = 0;
    long decoderKib = 0;
    for (int run = 0; run < runs; ++run) {
        const Crossing crossing = crossed(program, size, static_cast<std::uint64_t>(run) + 1);
        sum += crossing.seconds;
        worst = std::max(worst, crossing.seconds);
        pictures += crossing.pictures;
        decoderKib = std::max(decoderKib, crossing.decoderKib);
    }
    std::printf(
        "%zu KB, %u parts, %d runs: mean %.1f s, ideal %.1f s, ratio %.2f (worst %.2f), %d pictures a run; peak "
        "resident here %.1f MiB + decoder %.1f MiB\n",
        size / 1000, sender.parts(), runs, sum / runs, ideal, sum / runs / ideal, worst / ideal, pictures / runs,
        static_cast<double>(bench::peakResidentKib()) / 1024, static_cast<double>(decoderKib) / 1024);
}

}  // namespace

int main(int arguments, char** words) {
    const std::string program = arguments > 1 ? words[1] : Decoder::programBesideThis();
    const int runs = arguments > 2 ? std::atoi(words[2]) : 6;
    measure(program, 60'000, 1);
    measure(program, 20'000, runs);
}
