#!/usr/bin/env python3
"""Verifies a chain of root.json files without any code of this project: canonical form, keyids, signatures by
python3-cryptography, TUF 1.0.34 section 5.3. Prints what it found; exit 1 when something does not hold."""
import hashlib
import json
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding
from cryptography.hazmat.primitives.serialization import load_pem_public_key


def canonical(value):
    """OLPC canonical JSON."""
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if value is True or value is False or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in sorted(value)) + "}"


def verifies(key, signature, message):
    public = key["keyval"]["public"]
    try:
        if key["keytype"] == "ed25519":
            ed25519.Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, message)
        elif key["keytype"] == "ecdsa":
            digest = hashes.SHA384() if key["scheme"].endswith("384") else hashes.SHA256()
            load_pem_public_key(public.encode()).verify(signature, message, ec.ECDSA(digest))
        else:
            assert key["scheme"] == "rsassa-pss-sha256", key["scheme"]
            salt = padding.PSS(padding.MGF1(hashes.SHA256()), 32)
            load_pem_public_key(public.encode()).verify(signature, message, salt, hashes.SHA256())
    except InvalidSignature:
        return False
    return True


def count(signed, signatures, message):
    role = signed["roles"]["root"]
    valid = {
        json.dumps(signed["keys"][entry["keyid"]]["keyval"])
        for entry in signatures
        if entry["keyid"] in role["keyids"]
        and verifies(signed["keys"][entry["keyid"]], bytes.fromhex(entry["sig"]), message)
    }
    return len(valid), role["threshold"]


def main(paths):
    before = None
    for path in paths:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        signed, message = document["signed"], canonical(document["signed"]).encode()
        for keyid, key in signed["keys"].items():
            assert hashlib.sha256(canonical(key).encode()).hexdigest() == keyid, "keyid " + keyid
        own, needed = count(signed, document["signatures"], message)
        line = f"root {signed['version']}: own {own} of {needed}"
        assert own >= needed, line
        if before:
            old, asked = count(before, document["signatures"], message)
            line += f", old {old} of {asked}"
            assert old >= asked and signed["version"] == before["version"] + 1, line
        print(line, hashlib.sha256(message).hexdigest())
        before = signed


if __name__ == "__main__":
    main(sys.argv[1:])
