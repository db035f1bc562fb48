#!/usr/bin/python3
"""Makes same_version/: two roots 6 whose expiry differs by one day, and a holder who signs the stale one.

What happened in sigstore/root-signing#492. Needs python3-cryptography (Debian 12); run it in this folder. Keys are Ed25519
with a letter 32 times as seed, so a second run changes nothing.

  5.root.json             root 5: keys a, b, c, threshold 2, signed by a and b
  root-6.json             root 6 as it was staged again: b and c stay, d replaces a; nobody has signed
  stale-root-6-by-b.json  root 6 as it was staged first, expiring one day later, signed by b
  stale-sig-by-b.json     that signature alone
"""

import hashlib
import json
import os

from cryptography.hazmat.primitives.asymmetric import ed25519


def canonical(value):
    """OLPC canonical JSON; nothing here needs an escape."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def key(letter):
    return ed25519.Ed25519PrivateKey.from_private_bytes(letter.encode() * 32)


def key_object(letter):
    return {"keytype": "ed25519", "keyval": {"public": key(letter).public_key().public_bytes_raw().hex()}, "scheme": "ed25519"}


def keyid(letter):
    return hashlib.sha256(canonical(key_object(letter))).hexdigest()


def role(letters, threshold):
    return {"keyids": [keyid(letter) for letter in letters], "threshold": threshold}


def root(version, letters, expires):
    return {
        "_type": "root", "spec_version": "1.0.34", "consistent_snapshot": True, "version": version, "expires": expires,
        "keys": {keyid(letter): key_object(letter) for letter in letters + "ts"},
        "roles": {"root": role(letters, 2), "targets": role("t", 1), "snapshot": role("s", 1), "timestamp": role("s", 1)},
    }


def signature(letter, part):
    return {"keyid": keyid(letter), "sig": key(letter).sign(canonical(part)).hex()}


def write(name, value):
    with open(os.path.join("same_version", name), "w", encoding="utf-8") as file:
        json.dump(value, file, sort_keys=True, indent=1)
        file.write("\n")


def main():
    before = root(5, "abc", "2027-01-01T00:00:00Z")
    stale = root(6, "bcd", "2027-12-02T00:00:00Z")
    write("5.root.json", {"signatures": [signature("a", before), signature("b", before)], "signed": before})
    write("root-6.json", {"signatures": [], "signed": root(6, "bcd", "2027-12-01T00:00:00Z")})
    write("stale-root-6-by-b.json", {"signatures": [signature("b", stale)], "signed": stale})
    write("stale-sig-by-b.json", signature("b", stale))


main()
