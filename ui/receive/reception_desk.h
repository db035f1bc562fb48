#pragma once

#include <memory>

#include "crypto/base/disk.h"
#include "ui/crossing.h"
#include "ui/receive/reception_teller.h"

namespace anchorite::ui {

/// Everything that takes pictures and puts a transfer together: source, decoder, receiver. Lives in one thread, which
/// is not the window's. The parts that are here stay when the source goes.
class ReceptionDesk {
  public:
    ReceptionDesk(Disk& disk, const Crossing& crossing);

    void watchCamera(const std::string& path, transfer::Resolution wanted);
    /// PNG and JPEG files; a folder of them; one raw Y4M film.
    void readPictures(const std::vector<std::string>& paths);
    /// One picture, when a source is open. True when another one may follow.
    bool step();
    /// Lets go of the source and ends the decoder's process. What is here stays.
    void rest();
    void startOver();
    /// Stays with this transfer: the offer is not made again for the same other one.
    void keep();
    void useOther();

    [[nodiscard]] bool hasSource() const { return source_ != nullptr; }
    /// Scales pictures to this width at most; 0: nobody looks.
    void setPictureWidth(int width) { pictureWidth_ = width; }
    /// Everything but the picture.
    [[nodiscard]] ReceptionNews news() const;
    /// The newest picture, once.
    [[nodiscard]] QImage takePicture();

  private:
    void begin(std::unique_ptr<transfer::FrameSource> source, bool still);
    void end(ReceptionNews::Source how, std::optional<Error> failure);
    void endWith(const Error& error);
    void hear(const transfer::Look& look);
    void collect();
    void keepPicture(const transfer::Frame& frame);

    Disk& disk_;
    const Crossing& crossing_;
    transfer::Decoder decoder_;
    transfer::Receiver receiver_;
    std::unique_ptr<transfer::FrameSource> source_;
    std::unique_ptr<transfer::Reception> reception_;
    bool still_ = false;
    ReceptionTeller teller_;
    ReceptionNews news_;
    std::optional<transfer::StreamName> declined_;
    int pictureWidth_ = 0;
    QImage picture_;
    std::chrono::milliseconds pictured_{0};
};

}  // namespace anchorite::ui
