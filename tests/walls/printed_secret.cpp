// room: approval  expect: no match for 'operator<<'
#include <iostream>

#include "crypto/secret.h"

void print(const anchorite::crypto::SecretBytes& secret) {
    std::cout << secret.size();
#ifdef WALL
    std::cout << secret;
#endif
}
