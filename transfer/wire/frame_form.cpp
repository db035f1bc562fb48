#include "transfer/wire/frame_form.h"

#include <algorithm>

#include "crypto/words.h"

namespace anchorite::transfer {

namespace {

bool beginsWith(std::string_view text, std::string_view small) {
    return text.size() >= small.size() && std::ranges::equal(text.substr(0, small.size()), small, [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
           });
}

std::size_t digitsIn(std::string_view text) {
    const auto end = std::ranges::find_if_not(text, [](char c) { return c >= '0' && c <= '9'; });
    return static_cast<std::size_t>(end - text.begin());
}

/// What is behind `NofM` at the start of `text`; null where that does not stand there.
const char* behindCount(std::string_view text) {
    const std::size_t first = digitsIn(text);
    const std::string_view rest = text.substr(first);
    const std::size_t second = beginsWith(rest, "of") ? digitsIn(rest.substr(2)) : 0;
    return first > 0 && second > 0 ? rest.data() + 2 + second : nullptr;
}

/// `ur:bytes/1of3/...`
bool isOldUr(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        return false;
    }
    const std::string_view second = text.substr(slash + 1);
    const char* end = behindCount(second);
    return end != nullptr && (end == text.data() + text.size() || *end == '/');
}

/// `p1of3 ...`
bool isSpecter(std::string_view text) {
    const char* end = beginsWith(text, "p") ? behindCount(text.substr(1)) : nullptr;
    return end != nullptr && end != text.data() + text.size() && *end == ' ';
}

}  // namespace

FrameForm formOf(std::string_view text) {
    if (beginsWith(text, "ur:")) {
        return isOldUr(text) ? FrameForm::oldUr : FrameForm::ur;
    }
    if (text.starts_with("B$")) {
        return FrameForm::bbqr;
    }
    if (text.starts_with("{")) {
        return FrameForm::json;
    }
    if (text.starts_with("-----BEGIN ")) {
        return FrameForm::pem;
    }
    if (isSpecter(text)) {
        return FrameForm::specter;
    }
    if (beginsWith(text, "http://") || beginsWith(text, "https://")) {
        return FrameForm::webAddress;
    }
    return crypto::digestOfWords(text) ? FrameForm::words : FrameForm::unknown;
}

}  // namespace anchorite::transfer
