#pragma once

#include "ui/receive/reception_news.h"
#include "ui/widgets/mark.h"

namespace anchorite::ui {

struct Sentence {
    Sign sign;
    QString text;
};

/// The status sentence of the camera page.
[[nodiscard]] Sentence sentenceFor(const ReceptionNews& news);

/// What one picture file brought.
[[nodiscard]] Sentence sentenceFor(const PictureVerdict& verdict);

/// Focus, light and size, as measured in the newest picture.
struct Measure {
    QString name;
    Sign sign;
    QString text;
};
[[nodiscard]] QList<Measure> measuresOf(const ReceptionNews& news);

/// `UR bytes`, `BBQr B`.
[[nodiscard]] QString formName(const transfer::StreamName& stream);

}  // namespace anchorite::ui
