#include "app/cli/gates.h"

#include "app/cli/terminal.h"

namespace anchorite::app::cli {
namespace {

constexpr std::size_t wordsLimit = 4096;

Result<record::ReadBack> askSix(Session& session, const std::string& what, const crypto::Sha256& digest) {
    record::Challenge challenge(digest, session.random());
    session.console().beforeGate("Take the words of " + what +
                                 " from the printed sheet or the other machine, not from here.");
    for (;;) {
        std::array<std::string, record::Challenge::asked> typed;
        for (std::size_t i = 0; i < typed.size(); ++i)
            typed[i] = TRY(terminal::ask("word " + std::to_string(challenge.positions()[i] + 1) + ":"));
        auto answer = challenge.answer(typed);
        if (answer || answer.error().code == "readback.exhausted")
            return answer;
        session.console().beforeGate(answer.error().detail + ". Try again.");
    }
}

}  // namespace

Result<record::ReadBack> readBack(Session& session, const std::string& wordsFile, const std::string& what,
                                  const crypto::Sha256& digest) {
    if (!wordsFile.empty())
        return record::ReadBack::ofAllWords(TRY(session.read(wordsFile, wordsLimit)), digest);
    if (!terminal::isThere())
        return fail("readback.no-terminal", what);
    return askSix(session, what, digest);
}

}  // namespace anchorite::app::cli
