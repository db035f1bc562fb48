"""Writes vectors.json: envelopes, UR and BBQr by a second implementation, so that ours is not compared with itself.

`python3 make_vectors.py > vectors.json`. Standard library only; written from the published descriptions: BCR-2020-005,
BCR-2020-012 and BCR-2024-001 (UR), BBQr.md (coinkite/BBQr) and docs/FORMATS.md (envelope).
"""

import hashlib
import json
import struct
import zlib

WORDS = """
able acid also apex aqua arch atom aunt away axis back bald barn belt beta bias blue body brag brew bulb buzz calm cash
cats chef city claw code cola cook cost crux curl cusp cyan dark data days deli dice diet door down draw drop drum dull
duty each easy echo edge epic even exam exit eyes fact fair fern figs film fish fizz flap flew flux foxy free frog fuel
fund gala game gear gems gift girl glow good gray grim guru gush gyro half hang hard hawk heat help high hill holy hope
horn huts iced idea idle inch inky into iris iron item jade jazz join jolt jowl judo jugs jump junk jury keep keno kept
keys kick kiln king kite kiwi knob lamb lava lazy leaf legs liar limp lion list logo loud love luau luck lung main many
math maze memo menu meow mild mint miss monk nail navy need news next noon note numb obey oboe omit onyx open oval owls
paid part peck play plus poem pool pose puff puma purr quad quiz race ramp real redo rich road rock roof ruby ruin runs
rust safe saga scar sets silk skew slot soap solo song stub surf swan taco task taxi tent tied time tiny toil tomb toys
trip tuna twin ugly undo unit urge user vast very veto vial vibe view visa void vows wall wand warm wasp wave waxy webs
what when whiz wolf work yank yawn yell yoga yurt zaps zero zest zinc zone zoom
""".split()
MASK = 2**64 - 1


def some_bytes(seed, size):
    blocks = (hashlib.sha256(f"{seed}:{i}".encode()).digest() for i in range(size // 32 + 1))
    return b"".join(blocks)[:size]


# CBOR ----------------------------------------------------------------------------------------------------------------

def head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    for code, form, limit in ((24, ">B", 2**8), (25, ">H", 2**16), (26, ">I", 2**32), (27, ">Q", 2**64)):
        if value < limit:
            return bytes([major << 5 | code]) + struct.pack(form, value)
    raise ValueError(value)


def cbor(value):
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    members = sorted((cbor(key), cbor(member)) for key, member in value.items())
    return head(5, len(members)) + b"".join(key + member for key, member in members)


# UR ------------------------------------------------------------------------------------------------------------------

def bytewords(message):
    whole = message + struct.pack(">I", zlib.crc32(message))
    return "".join(WORDS[byte][0] + WORDS[byte][3] for byte in whole)


class Xoshiro:
    def __init__(self, seed):
        self.s = list(struct.unpack(">4Q", hashlib.sha256(seed).digest()))

    def next(self):
        s = self.s
        product = s[1] * 5 & MASK
        result = ((product << 7 | product >> 57) & MASK) * 9 & MASK
        t = s[1] << 17 & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = (s[3] << 45 | s[3] >> 19) & MASK
        return result

    def double(self):
        return float(self.next()) / 2.0**64

    def integer(self, low, high):
        return int(self.double() * (high - low + 1)) + low


def degree(random, count):
    weights = [1.0 / d for d in range(1, count + 1)]
    total = 0.0
    for weight in weights:
        total += weight
    scaled = [weight * count / total for weight in weights]
    probability, alias, low, high = [1.0] * count, [0] * count, [], []
    for i in reversed(range(count)):
        (low if scaled[i] < 1 else high).append(i)
    while low and high:
        a, g = low.pop(), high.pop()
        probability[a], alias[a] = scaled[a], g
        scaled[g] = scaled[g] + (scaled[a] - 1)
        (low if scaled[g] < 1 else high).append(g)
    first, second = random.double(), random.double()
    i = int(count * first)
    return (i if second < probability[i] else alias[i]) + 1


def chosen(number, count, checksum):
    if number <= count:
        return [number - 1]
    random = Xoshiro(struct.pack(">II", number, checksum))
    wanted = degree(random, count)
    rest = list(range(count))
    return [rest.pop(random.integer(0, len(rest) - 1)) for _ in range(wanted)]


def ur_single(kind, message):
    return f"ur:{kind}/{bytewords(message)}"


def ur_parts(kind, message, largest, numbers):
    count = next(c for c in range(1, len(message) + 1) if -(-len(message) // c) <= largest)
    length = -(-len(message) // count)
    padded = message.ljust(count * length, b"\0")
    checksum = zlib.crc32(message)
    for number in numbers(count):
        mixture = bytes(length)
        for i in chosen(number, count, checksum):
            mixture = bytes(a ^ b for a, b in zip(mixture, padded[i * length:(i + 1) * length]))
        part = cbor([number, count, len(message), checksum, mixture])
        yield f"ur:{kind}/{number}-{count}/{bytewords(part)}"


# BBQr ----------------------------------------------------------------------------------------------------------------

def base32(data):
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    return "".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[int(bits[i:i + 5], 2)] for i in range(0, len(bits), 5))


def bbqr(data, encoding, kind, each):
    if encoding == "Z":
        squeezer = zlib.compressobj(9, zlib.DEFLATED, -10)
        data = squeezer.compress(data) + squeezer.flush()
    body = data.hex().upper() if encoding == "H" else base32(data)
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    pieces = [body[i:i + each] for i in range(0, len(body), each)]
    two = lambda number: digits[number // 36] + digits[number % 36]
    return [f"B${encoding}{kind}{two(len(pieces))}{two(i)}{piece}" for i, piece in enumerate(pieces)]


# Envelope ------------------------------------------------------------------------------------------------------------

def envelope(kind, identity, reply_to, name, deflate, content):
    members = {0: "anchorite", 1: 1, 2: kind, 3: identity, 5: name, 6: int(deflate), 7: len(content), 9: content}
    if reply_to:
        members[4] = reply_to
    members[8] = hashlib.sha256(cbor(members)).digest()
    if deflate:
        squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
        members[9] = squeezer.compress(content) + squeezer.flush()
    return cbor(members)


def envelope_case(name, kind, reply_to, deflate, content):
    identity = some_bytes("id " + name, 16)
    reply = some_bytes("reply " + name, 16) if reply_to else b""
    whole = envelope(kind, identity, reply, name, deflate, content)
    return {"name": name, "kind": kind, "id": identity.hex(), "reply_to": reply.hex(), "deflated": deflate,
            "content": content.hex(), "envelope": whole.hex()}


def message_case(kind, message, largest, numbers, keep=True):
    parts = list(ur_parts(kind, message, largest, numbers))
    shown = {"parts": parts} if keep else {"parts_sha256": hashlib.sha256("\n".join(parts).encode()).hexdigest()}
    number = lambda text: int(text.split("/")[1].split("-")[0])
    return {"type": kind, "message": message.hex(), "largest": largest, "numbers": [number(p) for p in parts], **shown}


def chooser_case(count, checksum):
    numbers = [count, count + 1, count + 2, 2 * count, 3 * count + 7, 1000, 65535, 65536, 2**31, 2**32 - 1]
    return {"count": count, "checksum": checksum,
            "chosen": [{"number": n, "fragments": sorted(chosen(n, count, checksum))} for n in numbers]}


def bbqr_case(data, encoding, kind, version, each):
    return {"file": data.hex(), "encoding": encoding, "type": kind, "version": version,
            "frames": bbqr(data, encoding, kind, each)}


def main():
    text = json.dumps({"signed": {"_type": "root", "version": 3, "keys": ["a" * 64] * 5}}, indent=1).encode()
    bytes_of = lambda size: cbor(some_bytes(f"message {size}", size))
    twice = lambda count: range(1, 2 * count + 1)
    print(json.dumps({
        "bytewords": [{"bytes": data.hex(), "words": bytewords(data)}
                      for data in (b"\0", bytes.fromhex("00010280ff"), bytes(range(256)))],
        "singles": [{"type": kind, "message": message.hex(), "text": ur_single(kind, message)}
                    for kind, message in (("bytes", bytes_of(0)), ("bytes", bytes_of(300)), ("x-anchorite", bytes_of(40)),
                                          ("x-other", cbor({1: "two", "three": [4, {}]})))],
        "choosers": [chooser_case(count, zlib.crc32(str(count).encode())) for count in (1, 2, 7, 34, 100, 333)],
        "messages": [message_case("bytes", bytes_of(100), 30, twice), message_case("bytes", bytes_of(256), 100, twice),
                     message_case("x-anchorite", bytes_of(500), 60, twice),
                     message_case("bytes", bytes_of(700), 100, lambda count: range(65530, 65536)),
                     message_case("bytes", bytes_of(20000), 200, lambda count: range(1, 4 * count), keep=False)],
        "bbqr": [bbqr_case(some_bytes("h", 100), "H", "B", 40, 4288), bbqr_case(some_bytes("2", 77), "2", "C", 40, 4288),
                 bbqr_case(some_bytes("h5", 300), "H", "B", 5, 146), bbqr_case(some_bytes("25", 333), "2", "B", 5, 144),
                 bbqr_case(text * 2, "Z", "J", 5, 144)],
        "envelopes": [envelope_case("root-16.sign-request.anch", 1, False, True, text),
                      envelope_case("root-16.sig.0a1b2c3d.anch", 2, True, False, some_bytes("signature", 64)),
                      envelope_case("refusal", 2, False, False, b""),
                      envelope_case("16.root.json", 3, False, True, text),
                      envelope_case("key.pem", 4, False, False, b"key"),
                      envelope_case("transcript-2026-11-22.txt", 5, False, True, b"line\n" * 400),
                      envelope_case("a" * 64, 6, False, False, some_bytes("noise", 300))],
    }, indent=1))


if __name__ == "__main__":
    main()
