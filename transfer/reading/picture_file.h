#pragma once

#include "transfer/picture/grey_image.h"

namespace anchorite::transfer {

/// A PNG or JPEG in grey; what is transparent lies on white. With `halved` a JPEG may come at half size, which its
/// format gives for less than the whole; a JPEG beyond largestPicture comes at the largest of 1/2, 1/4, 1/8 that fits.
/// Error codes: `picture.unknown` (neither), `picture.too-large`, `picture.malformed`.
struct OpenedPicture {
    GreyImage picture;
    int shrunk = 1;  ///< 1, 2, 4 or 8: how many pixels of the file one of these is, a side
};
Result<OpenedPicture> openPicture(ByteView file, bool halved);

/// The parts of it for one format each, which is known already.
Result<GreyImage> openPng(ByteView file);
Result<OpenedPicture> openJpeg(ByteView file, bool halved);

}  // namespace anchorite::transfer
