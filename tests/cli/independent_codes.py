"""Round trips between the command line and the second implementation of tests/wire/make_vectors.py, both ways, through
the texts of codes. Prints one line a direction."""
import base64
import random
import struct
import subprocess
import sys
import zlib

sys.path.insert(0, f"{sys.argv[1]}/../wire")
sys.dont_write_bytecode = True
import make_vectors as other  # noqa: E402

PAIRS = {word[0] + word[3]: value for value, word in enumerate(other.WORDS)}


def cli(*arguments, give=None):
    done = subprocess.run(["anchorite-cli", "-q", *arguments], input=give, capture_output=True, check=False)
    assert done.returncode == 0, (arguments, done)
    return done.stdout


def from_bytewords(text):
    whole = bytes(PAIRS[text[i:i + 2]] for i in range(0, len(text), 2))
    assert struct.pack(">I", zlib.crc32(whole[:-4])) == whole[-4:]
    return whole[:-4]


def item(data, at):
    """The CBOR number, byte string or array head at `at`: its major type, value, and what follows."""
    major, low = data[at] >> 5, data[at] & 31
    size = {24: 1, 25: 2, 26: 4}.get(low, 0)
    value = int.from_bytes(data[at + 1:at + 1 + size], "big") if size else low
    at += 1 + size
    return (bytes(data[at:at + value]), at + value) if major == 2 else (value, at)


def from_ur(texts):
    """Peels parts until every fragment is known: the reference's way, not ours."""
    known, mixed, facts = {}, [], None
    for text in texts:
        _, numbers, body = text.lower().removeprefix("ur:").split("/")
        data = from_bytewords(body)
        fields, at = [], 1
        for _ in range(5):
            value, at = item(data, at)
            fields.append(value)
        number, count, size, checksum, fragment = fields
        assert f"{number}-{count}" == numbers and at == len(data)
        facts = count, size, checksum
        mixed.append([set(other.chosen(number, count, checksum)), fragment])
        for row in mixed * count:
            for i in row[0] & known.keys():
                row[0].discard(i)
                row[1] = bytes(a ^ b for a, b in zip(row[1], known[i]))
            if len(row[0]) == 1:
                known[row[0].pop()] = row[1]
        if len(known) == count:
            break
    count, size, checksum = facts
    message = b"".join(known[i] for i in range(count))[:size]
    assert zlib.crc32(message) == checksum
    return item(message, 0)[0]


def from_bbqr(texts):
    pieces = sorted((int(text[6:8], 36), text[8:]) for text in texts)
    assert len(pieces) == int(texts[0][4:6], 36)
    body = "".join(piece for _, piece in pieces)
    data = bytes.fromhex(body) if texts[0][2] == "H" else base64.b32decode(body + "=" * (-len(body) % 8))
    return zlib.decompress(data, -10) if texts[0][2] == "Z" else data


def main():
    dice = random.Random(3)
    for size, fragment in ((1, 10), (200, 30), (1400, 100), (6000, 500), (20000, 594), (60000, 900)):
        content = other.some_bytes(f"cli-{size}", size)
        with open("content", "wb") as file:
            file.write(content)
        raw = ["qr", "write", "content", "--raw", "--text"]
        texts = cli(*raw, "--fragment", str(fragment)).decode().split()
        if len(texts) > 1:
            texts += cli(*raw, "--fragment", str(fragment), "--first", str(len(texts) + 1), "--count",
                         str(2 * len(texts) + 20)).decode().split()
            late = texts[len(texts) // 6:]
            dice.shuffle(late)
            assert from_ur(late) == content
        else:
            assert item(from_bytewords(texts[0].lower().split("/")[1]), 0)[0] == content
        for encoding in "H2Z":
            assert from_bbqr(cli(*raw, "--bbqr", "--encoding", encoding).decode().split()) == content
    print("what we write is read")
    for size, fragment in ((1, 10), (300, 40), (5000, 200), (60000, 594)):
        content = other.some_bytes(f"theirs-{size}", size)
        message = other.cbor(content)
        if len(message) <= fragment:
            texts = [other.ur_single("bytes", message)]
        else:
            texts = list(other.ur_parts("bytes", message, fragment, lambda count: range(3, 2 * count + 12)))
        dice.shuffle(texts)
        give = "\n".join(texts).encode()
        assert cli("qr", "read", "--text", "-", "--raw", "-o", "-", give=give) == content
        for encoding in "H2Z":
            give = "\n".join(reversed(other.bbqr(content, encoding, "B", 400))).encode()
            assert cli("qr", "read", "--text", "-", "--raw", "-o", "-", give=give) == content
        parcel = other.envelope(6, bytes(range(16)), None, "theirs.bin", size > 1, content)
        give = other.ur_single("bytes", other.cbor(parcel)).encode() if size < 1000 else "\n".join(
            other.ur_parts("x-anchorite", other.cbor(parcel), 700, lambda count: range(1, count + 1))).encode()
        assert cli("qr", "read", "--text", "-", "-o", "-", give=give) == content
    print("what others write is read here")


if __name__ == "__main__":
    main()
