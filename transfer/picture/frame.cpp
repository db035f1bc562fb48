#include "transfer/picture/frame.h"

namespace anchorite::transfer {

GreyImage searchedArea(const GreyImage& picture, Search search) {
    switch (search) {
        case Search::halfSquare:
            return picture.square().halved();
        case Search::square:
            return picture.square();
        case Search::whole:
        case Search::everything:
            break;
    }
    return picture;
}

}  // namespace anchorite::transfer
