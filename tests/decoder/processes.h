#pragma once

#include <sys/wait.h>

#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <cerrno>
#include <chrono>
#include <string>

#include "transfer/decoder/decoder.h"

namespace anchorite::test {

/// The decoder that was built.
inline std::string realDecoder() {
    return std::string(BIN) + "/anchorite-decoder";
}

/// Patient with a busy machine: only what is planted to be late is late.
inline transfer::Decoder::Limits patient() {
    return {.picture = std::chrono::seconds(60), .frame = std::chrono::seconds(30)};
}

/// Not so patient, for decoders that never answer.
inline transfer::Decoder::Limits hasty() {
    return {.picture = std::chrono::milliseconds(400), .frame = std::chrono::milliseconds(300)};
}

/// Links to planted_decoder under the name of a deed.
class Planted {
  public:
    std::string named(const char* deed) const {
        const QString path = folder_.filePath(QString::fromLatin1(deed));
        QFile::link(QStringLiteral(BIN "/planted_decoder"), path);
        return path.toStdString();
    }

  private:
    QTemporaryDir folder_;
};

/// No child of this process is left, not even an ended one that nobody waited for.
inline bool hasNoChildren() {
    return ::waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

inline transfer::Frame greyFrame(int width = 64, int height = 48) {
    return {.picture = transfer::GreyImage::filled(width, height, 128).value(), .origin = {}};
}

}  // namespace anchorite::test
