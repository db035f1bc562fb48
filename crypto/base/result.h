#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace anchorite {

/// Why something was refused. `code` is one of the dotted names of docs/ERRORS.md
/// (`key.malformed`, `5.3.4-new-threshold`); `detail` is one plain sentence about this
/// case, without a full stop and without any secret.
struct Error {
    std::string code;
    std::string detail;
};

/// A value, or the reason why there is none. A dropped result does not compile
/// (warnings are errors). No exception crosses a room.
template <class T>
class [[nodiscard]] Result : public std::expected<T, Error> {
  public:
    using std::expected<T, Error>::expected;
};

template <>
class [[nodiscard]] Result<void> : public std::expected<void, Error> {
  public:
    using std::expected<void, Error>::expected;
};

/// Makes the error side of any Result.
[[nodiscard]] inline std::unexpected<Error> fail(std::string_view code, std::string detail) {
    return std::unexpected(Error{std::string(code), std::move(detail)});
}

namespace detail {
template <class T>
T take(Result<T>&& result) {
    return std::move(*result);
}
inline void take(Result<void>&&) {}
}  // namespace detail

/// `auto value = TRY(expression);` yields the value, or returns the error from the
/// calling function. Works for Result<void> as a statement. Not inside braces behind other parts
/// (`{name, TRY(...)}`): GCC 12 forgets to destroy the parts that were made already.
#define TRY(...) ANCHORITE_TRY_1(__COUNTER__, __VA_ARGS__)
#define ANCHORITE_TRY_1(number, ...) ANCHORITE_TRY_2(number, __VA_ARGS__)
#define ANCHORITE_TRY_2(number, ...)                                      \
    __extension__({                                                       \
        auto tryResult##number = (__VA_ARGS__);                           \
        if (!tryResult##number)                                           \
            return std::unexpected(std::move(tryResult##number).error()); \
        ::anchorite::detail::take(std::move(tryResult##number));          \
    })

}  // namespace anchorite
