// room: approval  expect: no match for 'operator<<'
#include <iostream>

#include "crypto/secret.h"

void print(const anchorite::crypto::Passphrase& passphrase) {
    std::cout << passphrase.characters();
#ifdef WALL
    std::cout << passphrase;
#endif
}
