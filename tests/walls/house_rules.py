"""Rules of the house that no compiler knows: which foreign headers stand where, and how long a file may be.

`house_rules.py TREE` prints one line for each breach and exits with 1 if there is any.
"""

import pathlib
import re
import sys

PRODUCT = ("app", "ceremony", "crypto", "transfer", "ui")
LONGEST = 400
PICTURES = {".svg", ".png", ".ico"}
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b")
INCLUDE = re.compile(r"^\s*#\s*(?:include|import)\s*([<\"])([^>\"]+)[>\"]", re.MULTILINE)

# What a foreign header is called, and below which paths it may be included.
FOREIGN = (
    (re.compile(r"(?:sys|asm|asm-generic|bits)/socket\w*\.h$|sys/un\.h$|sys/socketvar\.h$|net(?:inet\d*|link|db\.h|rom|ax25|packet)?/"
                r"|netdb\.h$|arpa/|resolv\.h$|ifaddrs\.h$|linux/(?:if|in|net|sock|un|tcp|udp|vm_sockets|can|bluetooth)\w*[./]"
                r"|bluetooth/|curl/|liburing|linux/io_uring"),
     ("app/sandbox.cpp",), "no socket code but the filter against it"),
    (re.compile(r"(?:^|/)(?:QtNetwork|QtWebSockets|QtDBus|QtMultimedia|QtBluetooth)|(?:^|/)q(?:network|tcp|udp|sctp|ssl|local(?:server|socket)|host|dns|"
                r"http|abstractsocket|websocket|authenticator|hsts)\w*(?:\.h)?$", re.IGNORECASE),
     (), "no network, not even linked"),
    (re.compile(r"qrencode"), ("transfer/symbol/",), "symbols are drawn in one room"),
    (re.compile(r"(?:^|/)Q[A-Z]\w*(?:/|$)|(?:^|/)qt6?/|^q[a-z]+\.h$"), ("ui/", "app/window/"), "no Qt below ui"),
    (re.compile(r"openssl/"), ("crypto/",), "OpenSSL stays inside crypto"),
    (re.compile(r"sodium(?:\.h$|/)"), ("crypto/",), "libsodium stays inside crypto"),
    (re.compile(r"p11-kit"), ("crypto/",), "p11-kit stays inside crypto"),
    (re.compile(r"utf8proc"), ("crypto/",), "utf8proc stays inside crypto"),
    (re.compile(r"(?:linux/)?seccomp\.h$"), ("app/sandbox.cpp", "app/decoder/confinement.cpp"), "one filter for the programs, one for the decoder"),
    (re.compile(r"zbar|ZXing|jpeglib\.h$|turbojpeg"), ("transfer/reading/",), "hostile pictures are read in the decoder's process"),
    (re.compile(r"png\.h$"), ("transfer/reading/", "transfer/symbol/"), "hostile pictures are read in the decoder's process"),
    (re.compile(r"zlib\.h$"), ("transfer/reading/", "transfer/wire/"), "hostile bytes are inflated in the decoder's process"),
    (re.compile(r"CLI/"), ("app/",), "the command line's options stay in app"),
    (re.compile(r"nlohmann/|rapidjson/|simdjson"), (), "one JSON reader, our own; others are partners in tests"),
)
LINKED = re.compile(r"Qt6?::(?:Network|WebSockets|Multimedia\w*|DBus|Bluetooth)\b|\b(?:curl|CURL)\b")

INFLATING = re.compile(r"\b(?:inflate(?:Init2?|Back\w*)_?|uncompress2?|png_image_begin_read\w*|png_create_read_struct\w*)\s*\(")

# Whoever opens keys starts no decoder, and the other way round: none may live while a key is unlocked.
OPENS_KEYS = re.compile(r"app/cli/(?:passphrases|gates|terminal)\.h$|crypto/(?:secret|pkcs8)\.h$|ceremony/record/(?:approval/signing|session/rehearsal)\.h$")
DECODES = re.compile(r"transfer/(?:decoder|reception)/|app/cli/parcels\.h$")


def company_problems(path, text):
    headers = [header for _, header in INCLUDE.findall(text)]
    if any(map(OPENS_KEYS.search, headers)) and any(map(DECODES.search, headers)):
        yield f"{path}: opens keys and starts a decoder"
    if INFLATING.search(text) and not path.startswith("transfer/reading/"):
        yield f"{path}: opens compressed bytes outside the decoder's process"


def include_problems(path, text):
    for bracket, header in INCLUDE.findall(text):
        if ".." in header.split("/"):
            yield f"{path}: includes {header}: name the room, so that the walls hold"
        elif bracket == '"' and header.split("/")[0] not in PRODUCT and not header.endswith(".moc"):
            yield f"{path}: includes \"{header}\": our own headers begin with their room"
        for pattern, places, rule in FOREIGN:
            if bracket == "<" and pattern.search(header):
                if not path.startswith(places):
                    yield f"{path}: includes <{header}>: {rule}"
                break


def read_long_files(text):
    """path -> reason"""
    rows = [line.split(None, 1) for line in text.splitlines() if line and not line.startswith("#")]
    return {row[0]: row[1] if len(row) == 2 else "" for row in rows}


def length_problems(lengths, excused):
    for path, lines in lengths.items():
        if lines > LONGEST and not excused.get(path):
            yield f"{path}: {lines} lines: which second idea is in it? (else name it in long_files.txt, with a reason)"
    for path in excused:
        if lengths.get(path, 0) <= LONGEST:
            yield f"{path}: stands in long_files.txt and is not long"


def problems_of(tree):
    tree = pathlib.Path(tree)
    lengths = {}
    problems = []
    for file in sorted(file for part in PRODUCT for file in (tree / part).rglob("*") if file.is_file()):
        if file.suffix in PICTURES:
            continue
        path = file.relative_to(tree).as_posix()
        text = file.read_text(encoding="utf-8")
        lengths[path] = len(text.splitlines())
        problems += [f"{path}: {found}: finish it, or write an issue" for found in UNFINISHED.findall(text)]
        if file.suffix in (".h", ".cpp", ".inc"):
            problems += include_problems(path, text)
            problems += company_problems(path, text)
        if file.name == "CMakeLists.txt":
            problems += [f"{path}: {found}: the network must not be linked" for found in LINKED.findall(text)]
    if not lengths:
        problems.append(f"{tree} holds nothing of the product")
    long_files = tree / "tests" / "walls" / "long_files.txt"
    return problems + list(length_problems(lengths, read_long_files(long_files.read_text())))


def main():
    problems = problems_of(sys.argv[1])
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
