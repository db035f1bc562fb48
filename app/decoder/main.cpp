// anchorite-decoder: opens pictures and compressed bytes for the other programs, over two pipes. Not for people.
#include <unistd.h>

#include "app/decoder/confinement.h"
#include "transfer/reading/service.h"

#ifdef __SANITIZE_ADDRESS__
/// LeakSanitizer looks for leaks by ptrace, which the filter refuses; nothing lives on to be looked at anyway.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() {
    return "detect_leaks=0";
}
#endif

int main() {
    constexpr int notConfined = 3;
    // Nothing is cleaned up at the end: the kernel does that, without any system call of ours.
    ::_exit(anchorite::app::confine() ? anchorite::transfer::serve(STDIN_FILENO, STDOUT_FILENO) : notConfined);
}
