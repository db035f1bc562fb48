#include "transfer/camera/errno_words.h"

#include <string.h>

namespace anchorite::transfer {

std::string errnoWords(int number) {
    const char* words = ::strerrordesc_np(number);
    return words != nullptr ? words : "error " + std::to_string(number);
}

}  // namespace anchorite::transfer
