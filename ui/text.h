#pragma once

#include <QString>
#include <cstdint>
#include <string_view>

#include "crypto/base/bytes.h"

namespace anchorite::ui {

/// Text that came from a file or a person, made harmless: no control, no bidirectional formatting characters, no broken
/// UTF-8. Letters that run from right to left stay among themselves and turn nothing beside them. The only way from
/// such text to the screen; widgets show plain text only, never markup.
[[nodiscard]] QString plain(std::string_view text);

/// The same for a text of several lines, which stay lines.
[[nodiscard]] QString plainLines(std::string_view text);

/// At most `most` characters; what is left out is in the middle and is marked.
[[nodiscard]] QString fitted(const QString& text, int most);

/// The same text that may also break inside words of more than 40 characters.
[[nodiscard]] QString breakable(const QString& text);
/// Without the places that breakable() has made: what is copied is what was said.
[[nodiscard]] QString unbroken(QString text);

/// For labels of rows: at most 48 characters.
[[nodiscard]] QString rowName(std::string_view text);

/// A detail of an error as a sentence: harmless, with a capital and a full stop.
[[nodiscard]] QString sentence(std::string_view detail);

/// With a capital, and nothing else changed.
[[nodiscard]] QString capital(const QString& text);

/// What others have written, as theirs: harmless text in quotation marks, with none of these inside. At most `most`
/// characters.
[[nodiscard]] QString quoted(const QString& text, int most);

/// `1 file`, `3 files`.
[[nodiscard]] QString counted(qsizetype count, const QString& one, const QString& many);

/// `5 630 bytes`.
[[nodiscard]] QString byteCount(std::uint64_t bytes);

/// Hex in groups of four digits, for eyes.
[[nodiscard]] QString grouped(ByteView bytes);

/// A path as the disk wants it: the bytes that the file system knows.
[[nodiscard]] std::string pathBytes(const QString& path);

}  // namespace anchorite::ui
