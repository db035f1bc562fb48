#include "transfer/reading/symbol_reader.h"

#include <zbar.h>

#include "transfer/wire/frame_form.h"

namespace anchorite::transfer {

namespace {

using Image = std::unique_ptr<zbar::zbar_image_t, decltype(&zbar::zbar_image_destroy)>;

constexpr unsigned long greyFormat = 0x30303859;  // "Y800"

FoundSymbol found(const zbar::zbar_symbol_t* symbol) {
    FoundSymbol answer;
    answer.text.assign(zbar::zbar_symbol_get_data(symbol), zbar::zbar_symbol_get_data_length(symbol));
    const unsigned points = zbar::zbar_symbol_get_loc_size(symbol);
    for (unsigned i = 0; i < answer.corners.size() && i < points; ++i) {
        answer.corners[i] = {static_cast<float>(zbar::zbar_symbol_get_loc_x(symbol, i)),
                             static_cast<float>(zbar::zbar_symbol_get_loc_y(symbol, i))};
    }
    return answer;
}

}  // namespace

struct SymbolReader::Scanner {
    Scanner() {
        using namespace zbar;
        zbar_image_scanner_request_dbus(handle.get(), 0);
        zbar_image_scanner_set_config(handle.get(), ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
        zbar_image_scanner_set_config(handle.get(), ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
        // Bytes as they are: no guess at an encoding (which would be another text than the one that was sent).
        zbar_image_scanner_set_config(handle.get(), ZBAR_QRCODE, ZBAR_CFG_BINARY, 1);
    }
    std::unique_ptr<zbar::zbar_image_scanner_t, decltype(&zbar::zbar_image_scanner_destroy)> handle{
        zbar::zbar_image_scanner_create(), &zbar::zbar_image_scanner_destroy};
};

SymbolReader::SymbolReader() : scanner_(std::make_unique<Scanner>()) {}
SymbolReader::~SymbolReader() = default;

std::vector<FoundSymbol> SymbolReader::read(const GreyImage& picture) {
    const Image image(zbar::zbar_image_create(), &zbar::zbar_image_destroy);
    zbar::zbar_image_set_format(image.get(), greyFormat);
    zbar::zbar_image_set_size(image.get(), static_cast<unsigned>(picture.width()),
                              static_cast<unsigned>(picture.height()));
    // zbar does not free what has no function to free it.
    zbar::zbar_image_set_data(image.get(), picture.pixels().data(), picture.pixels().size(), nullptr);
    std::vector<FoundSymbol> answer;
    if (zbar::zbar_scan_image(scanner_->handle.get(), image.get()) < 0) {
        return answer;
    }
    for (const auto* symbol = zbar::zbar_image_first_symbol(image.get()); symbol != nullptr;
         symbol = zbar::zbar_symbol_next(symbol)) {
        const std::size_t length = zbar::zbar_symbol_get_data_length(symbol);
        if (zbar::zbar_symbol_get_type(symbol) == zbar::ZBAR_QRCODE && length > 0 && length <= frameTextLimit) {
            answer.push_back(found(symbol));
        }
    }
    return answer;
}

}  // namespace anchorite::transfer
