#!/usr/bin/env python3
"""A second opinion on what Anchorite makes: roots, chains of roots, responses, transcripts.

It shares no code with Anchorite, needs only Python 3.9 and python3-cryptography, writes nothing and signs nothing.
"""
import argparse
import datetime
import hashlib
import json
import math
import re
import sys
import zlib

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

# The PGP word list (P. Zimmermann and P. Juola, 1995): the words for bytes at even offsets, then those at odd ones.
WORDS = """aardvark absurd accrue acme adrift adult afflict ahead aimless Algol allow alone ammo ancient apple artist assume Athens atlas Aztec baboon backfield backward banjo beaming bedlamp beehive beeswax befriend Belfast berserk
billiard bison blackjack blockade blowtorch bluebird bombast bookshelf brackish breadline breakup brickyard briefcase Burbank button buzzard cement chairlift chatter checkup chisel choking chopper Christmas clamshell classic classroom
cleanup clockwork cobra commence concert cowbell crackdown cranky crowfoot crucial crumpled crusade cubic dashboard deadbolt deckhand dogsled dragnet drainage dreadful drifter dropper drumbeat drunken Dupont dwelling eating edict egghead
eightball endorse endow enlist erase escape exceed eyeglass eyetooth facial fallout flagpole flatfoot flytrap fracture framework freedom frighten gazelle Geiger glitter glucose goggles goldfish gremlin guidance hamlet highchair hockey
indoors indulge inverse involve island jawbone keyboard kickoff kiwi klaxon locale lockup merit minnow miser Mohawk mural music necklace Neptune newborn nightbird Oakland obtuse offload optic orca payday peachy pheasant physique playhouse
Pluto preclude prefer preshrunk printer prowler pupil puppy python quadrant quiver quota ragtime ratchet rebirth reform regain reindeer rematch repay retouch revenge reward rhythm ribcage ringbolt robust rocker ruffled sailboat sawdust
scallion scenic scorecard Scotland seabird select sentence shadow shamrock showgirl skullcap skydive slingshot slowdown snapline snapshot snowcap snowslide solo southward soybean spaniel spearhead spellbind spheroid spigot spindle spyglass
stagehand stagnate stairway standard stapler steamship sterling stockman stopwatch stormy sugar surmount suspense sweatband swelter tactics talon tapeworm tempest tiger tissue tonic topmost tracker transit trauma treadmill Trojan trouble
tumor tunnel tycoon uncut unearth unwind uproot upset upshot vapor village virus Vulcan waffle wallet watchword wayside willow woodlark Zulu adroitness adviser aftermath aggregate alkali almighty amulet amusement antenna applicant Apollo
armistice article asteroid Atlantic atmosphere autopsy Babylon backwater barbecue belowground bifocals bodyguard bookseller borderline bottomless Bradbury bravado Brazilian breakaway Burlington businessman butterfat Camelot candidate
cannonball Capricorn caravan caretaker celebrate cellulose certify chambermaid Cherokee Chicago clergyman coherence combustion commando company component concurrent confidence conformist congregate consensus consulting corporate corrosion
councilman crossover crucifix cumbersome customer Dakota decadence December decimal designing detector detergent determine dictator dinosaur direction disable disbelief disruptive distortion document embezzle enchanting enrollment
enterprise equation equipment escapade Eskimo everyday examine existence exodus fascinate filament finicky forever fortitude frequency gadgetry Galveston getaway glossary gossamer graduate gravity guitarist hamburger Hamilton handiwork
hazardous headwaters hemisphere hesitate hideaway holiness hurricane hydraulic impartial impetus inception indigo inertia infancy inferno informant insincere insurgent integrate intention inventive Istanbul Jamaica Jupiter leprosy
letterhead liberty maritime matchmaker maverick Medusa megaton microscope microwave midsummer millionaire miracle misnomer molasses molecule Montana monument mosquito narrative nebula newsletter Norwegian October Ohio onlooker opulent
Orlando outfielder Pacific pandemic Pandora paperweight paragon paragraph paramount passenger pedigree Pegasus penetrate perceptive performance pharmacy phonetic photograph pioneer pocketful politeness positive potato processor provincial
proximate puberty publisher pyramid quantity racketeer rebellion recipe recover repellent replica reproduce resistor responsive retraction retrieval retrospect revenue revival revolver sandalwood sardonic Saturday savagery scavenger
sensation sociable souvenir specialist speculate stethoscope stupendous supportive surrender suspicious sympathy tambourine telephone therapist tobacco tolerance tomorrow torpedo tradition travesty trombonist truncated typewriter ultimate
undaunted underfoot unicorn unify universe unravel upcoming vacancy vagabond vertigo Virginia visitor vocalist voyager warranty Waterloo whimsical Wichita Wilmington Wyoming yesteryear Yucatan""".split()
EVEN, ODD = WORDS[:256], WORDS[256:]

class Refused(Exception):
    """It could be read, and something does not hold: exit 4."""

# What is not as it should be trips over one of these, sooner or later: exit 3.
UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, RuntimeError, OSError, zlib.error, UnsupportedAlgorithm)

def require(condition, what, error=ValueError):
    if not condition:
        raise error(what)

def read(path, limit=512_000):
    with open(path, "rb") as file:
        content = file.read(limit + 1)
    require(len(content) <= limit, f"{path}: more than {limit} bytes")
    return content
# --- JSON, its canonical form, words ------------------------------------------------------------------------------
def members(pairs):
    require(len({name for name, _ in pairs}) == len(pairs), "a member stands twice in one object")
    return dict(pairs)

def strict(content):
    """JSON that no two readers can take differently."""
    require(not content.startswith(b"\xef\xbb\xbf"), "a byte-order mark")
    value = json.loads(content.decode("utf-8"), object_pairs_hook=members, parse_constant=int)
    json.dumps(value, ensure_ascii=False).encode("utf-8")  # half a surrogate pair has no UTF-8
    return value

def canonical(value):
    """OLPC canonical JSON: what signatures cover."""
    if isinstance(value, str):
        return b'"' + value.encode().replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'
    require(not isinstance(value, float), "a number with a fraction or exponent has no canonical form")
    if value is None or isinstance(value, int):  # truth values are integers in Python
        return json.dumps(value).encode()
    if isinstance(value, list):
        return b"[" + b",".join(map(canonical, value)) + b"]"
    ordered = sorted((name.encode(), name) for name in value)
    return b"{" + b",".join(canonical(name) + b":" + canonical(value[name]) for _, name in ordered) + b"}"

def words(digest):
    row = [(ODD if place % 2 else EVEN)[byte] for place, byte in enumerate(digest)]
    return "\n".join(f"{i // 8 + 1}  " + " ".join(row[i:i + 8]) for i in range(0, 32, 8))

def digest_of_words(text):
    """The digest that 32 words name; row numbers are skipped."""
    typed = [word.lower() for word in text.split() if word not in {"1", "2", "3", "4"}]
    tables = [{word.lower(): byte for byte, word in enumerate(table)} for table in (EVEN, ODD)]
    require(len(typed) == 32, f"{len(typed)} words where 32 are needed")
    found = [tables[place % 2].get(word) for place, word in enumerate(typed)]
    require(None not in found, "a word is not of the list, or cannot stand where it stands")
    return bytes(found)
# --- keys ---------------------------------------------------------------------------------------------------------
ED_P, ED_L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
ED_D = -121665 * pow(121666, -1, ED_P) % ED_P

def ed_add(x1, y1, x2, y2):
    product = ED_D * x1 * x2 * y1 * y2
    x, y = (x1 * y2 + x2 * y1) * pow(1 + product, -1, ED_P), (y1 * y2 + x1 * x2) * pow(1 - product, -1, ED_P)
    return x % ED_P, y % ED_P

def is_ed_point_of_prime_order(public):
    """One secret fits eight public keys otherwise, which would count as eight; and small points sign by themselves."""
    y, sign = int.from_bytes(public, "little") & (2**255 - 1), public[31] >> 7
    square = (y * y - 1) * pow(ED_D * y * y + 1, -1, ED_P) % ED_P
    x = pow(square, (ED_P + 3) // 8, ED_P)
    x = x if x * x % ED_P == square else x * pow(2, (ED_P - 1) // 4, ED_P) % ED_P
    if y >= ED_P or x * x % ED_P != square or x == 0:
        return False
    point, total = (x if x % 2 == sign else ED_P - x, y), (0, 1)
    for bit in bin(ED_L)[2:]:
        total = ed_add(*total, *(ed_add(*total, *point) if bit == "1" else total))
    return total == (0, 1)

HEX = re.compile("(?:[0-9a-fA-F]{2})+")
SCHEMES = r"(rsassa-pss|rsa-pkcs1v15|ecdsa)-sha(?:2-nistp)?(224|256|384|512)"

class Key:
    """A public key, how it verifies, and its material: what makes two keys the same."""

    def __init__(self, public, scheme):
        self.is_rsa = isinstance(public, rsa.RSAPublicKey)
        if isinstance(public, ed25519.Ed25519PublicKey):
            self.material = public.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
            require(scheme == "ed25519" and is_ed_point_of_prime_order(self.material), "a weak Ed25519 key")
            self.check = public.verify
            return
        named, numbers = re.fullmatch(SCHEMES, scheme), public.public_numbers()
        require(named and (named[1] == "ecdsa") != self.is_rsa, "a key of another scheme, or one not known here")
        digest = getattr(hashes, "SHA" + named[2])()
        if self.is_rsa:
            require(2048 <= public.key_size <= 8192, "an RSA key of a size that does not count")
            pss = padding.PSS(padding.MGF1(digest), padding.PSS.AUTO)
            how = (pss if named[1] == "rsassa-pss" else padding.PKCS1v15(), digest)
        else:
            require(public.curve.name == f"secp{named[2]}r1" and "nistp" in scheme, "a key of another curve")
            how = (ec.ECDSA(digest),)
        self.material = numbers.n if self.is_rsa else (public.curve.name, numbers.x, numbers.y)
        self.check = lambda signature, message: public.verify(signature, message, *how)

    def verifies(self, signature, message):
        try:
            self.check(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True

def from_pem(text):
    blocks = re.findall(r"-----BEGIN ((?:RSA )?PUBLIC KEY)-----[^-]*-----END \1-----", text)
    require(len(blocks) == 1 and text.startswith("-----") and text.count("-----") == 4, "not one PEM block")
    return serialization.load_pem_public_key(text.encode())

def from_hex(text):
    require(HEX.fullmatch(text), "not hex")
    return bytes.fromhex(text)

def key_of(entry):
    """From a key object of TUF 1.0; Ed25519 in hex, points in hex as sigstore's first roots have them, the rest PEM."""
    kind, scheme, public = entry["keytype"], entry["scheme"], entry["keyval"]["public"]
    families = {"ed25519": "ed25519", "rsa": "rsa", "ecdsa": "ecdsa-"}
    require(scheme.startswith(families.get(kind, "ecdsa-" if kind == scheme else "?")), f"{kind} with {scheme}")
    if kind == "ed25519":
        return Key(ed25519.Ed25519PublicKey.from_public_bytes(from_hex(public)), scheme)
    if kind != "rsa" and re.fullmatch("04[0-9a-fA-F]+", public):
        curve = ec.SECP384R1() if scheme.endswith("384") else ec.SECP256R1()
        return Key(ec.EllipticCurvePublicKey.from_encoded_point(curve, from_hex(public)), scheme)
    return Key(from_pem(public), scheme)

def key_for_statement(content, keyid):
    """A public key as PEM, as a key object, or out of a root under the statement's keyid."""
    if content.startswith(b"-----"):
        public = from_pem(content.decode("ascii"))
        if isinstance(public, ec.EllipticCurvePublicKey):
            return Key(public, f"ecdsa-sha2-nistp{public.curve.key_size}")
        return Key(public, "rsassa-pss-sha256" if isinstance(public, rsa.RSAPublicKey) else "ed25519")
    entry = strict(content)
    return key_of(Root(content).keys.get(keyid) if "signed" in entry else entry)

# --- roots and chains ---------------------------------------------------------------------------------------------
class Root:
    def __init__(self, content):
        document = strict(content)
        self.signed, self.signatures = document["signed"], document["signatures"]
        self.keys, self.version = self.signed["keys"], self.signed["version"]
        require(isinstance(self.signatures, list) and self.signed["_type"].lower() == "root", "no signed root")
        require(type(self.version) is int and self.version > 0, "no version")
        self.is_tuf = "spec_version" in self.signed or any("scheme" in key for key in self.keys.values())
        self.payload = canonical(self.signed)
        self.digest = hashlib.sha256(self.payload).digest()

    def require_shape(self):
        """What TUF 1.0 demands of a root. Other dialects have other keys and signatures and are not counted here."""
        require(self.is_tuf and self.signed["_type"] == "root", "a root of another dialect than TUF 1.0")
        require(re.fullmatch(r"1\.\d+(\.\d+)?", self.signed["spec_version"]), "no specification 1.x")
        expires = re.fullmatch(r"([-\dT:]{19})(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", self.signed["expires"])
        require(expires and datetime.datetime.strptime(expires[1], "%Y-%m-%dT%H:%M:%S"), "no time of expiry")
        require(isinstance(self.signed.get("consistent_snapshot", True), bool), "consistent_snapshot is no truth")
        roles = self.signed["roles"]
        require({"root", "targets", "snapshot", "timestamp"} <= roles.keys(), "a role is missing")
        for role in roles.values():
            ids, least = role["keyids"], role["threshold"]
            require(isinstance(ids, list) and all(isinstance(i, str) for i in ids), "a role without keyids")
            require(type(least) is int and least > 0 and len(set(ids)) == len(ids), "a role no threshold fits")
        self.given = {entry["keyid"]: entry["sig"] for entry in self.signatures}
        require(len(self.given) == len(self.signatures), "two signatures with one keyid")
        require(all(isinstance(text, str) for pair in self.given.items() for text in pair), "no signatures")
        return self

    def key(self, keyid):
        try:
            return key_of(self.keys[keyid])
        except UNREADABLE:
            return None  # no such key, or none that counts

    def count(self, document):
        """How many different keys of this root's root role signed the document, and how many must."""
        role = self.signed["roles"]["root"]
        keys = {keyid: self.key(keyid) for keyid in self.keys}
        moduli = {key.material for key in keys.values() if key and key.is_rsa}
        valid = set()
        for keyid in set(role["keyids"]) & document.given.keys():
            key, text = keys.get(keyid), document.given[keyid]
            weak = key and key.is_rsa and any(1 < math.gcd(other, key.material) < key.material for other in moduli)
            if key and not weak and HEX.fullmatch(text) and key.verifies(bytes.fromhex(text), document.payload):
                valid.add(key.material)
        return len(valid), role["threshold"]

def check_words(options):
    root = Root(read(options.file))
    require(root.is_tuf or any("private" in key["keyval"] for key in root.keys.values()), "a dialect not known here")
    print(words(root.require_shape().digest if root.is_tuf else root.digest))

def check_chain(options):
    before = None
    for path in options.files:
        root = Root(read(path)).require_shape()
        own, needed = root.count(root)
        line = f"root {root.version}: own keys {own} of {needed}"
        if before:
            old, asked = before.count(root)
            line += f", keys of root {before.version} {old} of {asked}"
            require(old >= asked, f"{line}: not enough by the root before", Refused)
        require(own >= needed, f"{line}: not enough by its own keys", Refused)
        require(not before or root.version == before.version + 1, f"{line}: it does not follow", Refused)
        print(line, root.digest.hex())
        before = root
# --- responses ----------------------------------------------------------------------------------------------------
def decoded(data, at=0):
    """One item of CBOR (numbers, bytes, texts, arrays, maps), and where it ends."""
    kind, low = data[at] >> 5, data[at] & 31
    width = {24: 1, 25: 2, 26: 4, 27: 8}.get(low, 0)
    value, at = (int.from_bytes(data[at + 1:at + 1 + width], "big") if width else low), at + 1 + width
    require(kind in (0, 2, 3, 4, 5) and (kind == 0 or value <= len(data)), "no CBOR that is used here")
    if kind == 0:
        return value, at
    if kind < 4:
        return (data[at:at + value] if kind == 2 else data[at:at + value].decode()), at + value
    parts = []
    for _ in range(value * (kind - 3)):
        part, at = decoded(data, at)
        parts.append(part)
    return (parts if kind == 4 else dict(zip(parts[::2], parts[1::2]))), at

def encoded(value):
    """The one deterministic form."""
    kind = {int: 0, bytes: 2, str: 3, list: 4, dict: 5}[type(value)]
    body = value.encode() if kind == 3 else value if kind == 2 else b""
    size = value if kind == 0 else len(value if kind > 3 else body)
    if kind == 4:
        body = b"".join(map(encoded, value))
    if kind == 5:
        body = b"".join(key + part for key, part in sorted((encoded(k), encoded(v)) for k, v in value.items()))
    width = next(width for width in (0, 1, 2, 4, 8) if size < (1 << 8 * width if width else 24))
    low = {0: size, 1: 24, 2: 25, 4: 26, 8: 27}[width]
    return bytes([kind << 5 | low]) + (size.to_bytes(width, "big") if width else b"") + body

def opened(data):
    """The content of a response, out of its envelope if it has one."""
    outer = decoded(data)[0]
    require(isinstance(outer, dict) and encoded(outer) == data, "no map of deterministic CBOR")
    if outer[0] != "anchorite":
        return outer
    require(outer.keys() - {4} == {0, 1, 2, 3, 5, 6, 7, 8, 9} and outer[1] == 1, "an envelope of another version")
    require(outer[2] == 2 and outer[6] in (0, 1) and outer[7] <= 1 << 20, "no envelope of a response")
    inflater, content = zlib.decompressobj(-15), outer[9]
    if outer[6] == 1:
        content = inflater.decompress(content, (1 << 20) + 1)
        require(inflater.eof and not inflater.unused_data, "a content that does not end")
    covered = {key: content if key == 9 else outer[key] for key in outer if key != 8}
    require(len(content) == outer[7], "a content of another size")
    require(hashlib.sha256(encoded(covered)).digest() == outer[8], "an envelope that was changed")
    return opened(content)

def check_response(options):
    response = opened(read(options.response, (1 << 20) + 512))
    roots = [Root(read(path)).require_shape() for path in (options.root, *options.old)]
    require(response.keys() in ({0, 1}, {0, 2}), "no response")
    require(response[0] == roots[0].digest, "it answers for another payload than this root's", Refused)
    if 2 in response:
        return print(f"refused, not authenticated: {response[2]!r}")
    wrong = 0
    for keyid, _scheme, signature in response[1]:
        keys = [root.key(keyid) for root in roots if keyid in root.signed["roles"]["root"]["keyids"]]
        valid = any(key and key.verifies(signature, roots[0].payload) for key in keys)
        wrong += not valid
        print(f"{'valid' if valid else 'INVALID' if any(keys) else 'NO ROOT KEY'}: {keyid!r}")
    require(response[1] and not wrong, f"{wrong} of {len(response[1])} signatures are not valid", Refused)
# --- transcripts --------------------------------------------------------------------------------------------------
MEMBERS = "actor boot evidence input kind monotonic previous result sequence shown step time hash".split()

def check_record(line, place, previous):
    """The record's own hash, when it is sound and follows `previous`; and the record."""
    body, tail = line[:-75], re.fullmatch(rb',"hash":"([0-9a-f]{64})"\}', line[-75:])
    require(tail and len(line) < 65536, f"record {place}: no record", Refused)
    digest = hashlib.sha256(body).digest()
    require(digest.hex().encode() == tail[1], f"record {place}: its hash does not fit, it was changed", Refused)
    record = strict(line)
    require(list(record) == MEMBERS, f"record {place}: not its members", Refused)
    says = record["sequence"], record["kind"] == "begin", record["previous"]
    require(says == (place, place == 1, previous.hex()), f"record {place}: it does not follow the one before", Refused)
    return digest, record

def read_chain(content, plan):
    heads, last = [], {}
    *lines, torn = content.split(b"\n")
    for place, line in enumerate(lines, 1):
        require(last.get("kind") != "close", f"record {place}: it follows the close", Refused)
        head, record = check_record(line, place, heads[-1] if heads else plan)
        if last and record["boot"] != last["boot"]:
            print(f"note: the machine was started again before record {place}")
        if last and record["time"] < last["time"]:
            print(f"note: the wall clock went back before record {place}")
        heads.append(head)
        last = record
    if torn:
        changed = re.search(rb',"hash":"[0-9a-f]{64}"\}[^\0]\Z', torn)
        require(not changed and len(torn) <= 65536, f"record {len(heads) + 1}: its last byte was changed", Refused)
        print(f"note: the writing of record {len(heads) + 1} was cut off")
    return heads

def anchors(options):
    for path in options.words:
        yield path, digest_of_words(read(path).decode("utf-8", "replace"))
    require(len(options.statement) == len(options.key), "each --statement needs its --key")
    for path, owner in zip(options.statement, options.key):
        entry = strict(read(path, 16384))
        require(entry.keys() == {"keyid", "head", "kind", "sig"} and entry["kind"] in ("checkpoint", "closing-head"),
                f"{path}: not about a transcript")
        head = from_hex(entry["head"])
        message = b"ANCHORITE-STATEMENT-v1\0" + entry["kind"].encode() + b"\0" + head
        key = key_for_statement(read(owner), entry["keyid"])
        require(key.verifies(from_hex(entry["sig"]), message), f"{path}: not signed by {owner}", Refused)
        yield path, head

def check_transcript(options):
    plan = hashlib.sha256(read(options.plan, 16 << 20)).digest()
    heads = read_chain(read(options.file, 256 << 20), plan)
    print(f"consistent: {len(heads)} records, head {(heads[-1] if heads else plan).hex()}")
    found = [(path, heads.index(head) + 1 if head in heads else None) for path, head in anchors(options)]
    for path, place in found:
        print(f"anchored at record {place} by {path}" if place else f"NOT THIS TRANSCRIPT: {path}")
    require(all(place for _, place in found), "an anchor names no record of this transcript", Refused)
    if not found:
        print("not anchored: whoever holds the disk can write such a chain anew")

def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
                                     epilog="exit: 0 it holds, 4 it does not, 3 it cannot be read, 2 usage")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    def verb(name, run, about):
        one = verbs.add_parser(name, help=about, description=about)
        one.set_defaults(run=run)
        return one.add_argument
    verb("words", check_words, "print the 32 words of the bytes that a root's signatures cover")("file")
    verb("chain", check_chain, "verify roots in order, each by its own keys and the root before")("files", nargs="+")
    response = verb("response", check_response, "verify the signatures in a response for a root")
    response("root")
    response("response", help="an .anch file, or its content")
    response("--old", action="append", default=[], help="the root before, whose keys sign too")
    transcript = verb("transcript", check_transcript, "check a transcript's chain, and compare it with anchors")
    transcript("file")
    transcript("--plan", required=True, help="the plan.json that it was begun for")
    for name, about in (("--words", "a file with the 32 words of a chain head"),
                        ("--statement", "a signed checkpoint or closing head"),
                        ("--key", "the key of a statement, one for each: PEM, key object, or root with its keyid")):
        transcript(name, action="append", default=[], help=about)
    options = parser.parse_args(arguments)
    try:
        options.run(options)
    except UNREADABLE as error:
        print(f"cannot be read: {type(error).__name__}: {error}", file=sys.stderr)
        return 3
    except Refused as error:
        print(f"does not hold: {error}", file=sys.stderr)
        return 4
    return 0

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
