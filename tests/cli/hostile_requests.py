#!/usr/bin/env python3
"""Takes the request in a .anch file apart, spoils one thing in it and seals it again, rightly: what is left can only be
refused for what it says. `hostile_requests.py FILE WHAT OUT [ARGUMENT]`. A reader and writer of our own for the little
CBOR there is, so that nothing of the program checks itself."""
import hashlib
import sys
import zlib


def head(kind, number):
    for width, code in ((1, 24), (2, 25), (4, 26)):
        if number < 24:
            return bytes([kind << 5 | number])
        if number < 1 << 8 * width:
            return bytes([kind << 5 | code]) + number.to_bytes(width, "big")
    raise ValueError(number)


def encode(value):
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(encode, value))
    pairs = sorted((encode(key), encode(one)) for key, one in value.items())
    return head(5, len(pairs)) + b"".join(key + one for key, one in pairs)


def decode(data, at=0):
    kind, small = data[at] >> 5, data[at] & 31
    width = {24: 1, 25: 2, 26: 4}.get(small, 0)
    number = int.from_bytes(data[at + 1:at + 1 + width], "big") if width else small
    at += 1 + width
    if kind == 0:
        return number, at
    if kind in (2, 3):
        text = data[at:at + number]
        return (text if kind == 2 else text.decode()), at + number
    items = []
    for _ in range(number * (kind - 3)):
        item, at = decode(data, at)
        items.append(item)
    return (items if kind == 4 else dict(zip(items[::2], items[1::2]))), at


def unseal(path):
    with open(path, "rb") as file:
        envelope = decode(file.read())[0]
    content = zlib.decompress(envelope[9], -15) if envelope[6] == 1 else envelope[9]
    return envelope, decode(content)[0]


def seal(envelope, content):
    fields = {**envelope, 6: 0, 7: len(content), 9: content}
    del fields[8]
    return encode({**fields, 8: hashlib.sha256(encode(fields)).digest()})


def main():
    path, what, out, *rest = sys.argv[1:]
    envelope, request = unseal(path)
    if what == "dialect":
        request[1] = "notary-v1"
    elif what == "digest":
        request[3] = bytes(32)
    elif what == "escape":
        request[5] = {next(iter(request[5])): "Ada\x1b[2J"}
    elif what == "bidi":
        request[6] = "sign \u202egnihton"
    elif what == "unknown":
        request[7] = "a baseline of my own"
    elif what == "document":
        with open(rest[0], encoding="utf-8") as file:
            request[0] = file.read()
    elif what == "links":
        request[4] = [open(link, encoding="utf-8").read() for link in rest]
    elif what == "response":
        envelope[2] = 2
    elif what != "nothing":
        raise ValueError(what)
    with open(out, "wb") as file:
        file.write(seal(envelope, encode(request)))


if __name__ == "__main__":
    main()
