"""Turns JSON of Project Wycheproof (https://github.com/C2SP/wycheproof, testvectors_v1, Apache License 2.0) into lines:

    key SPKI-HEX
    METHOD HASH (valid|invalid) ID MESSAGE-HEX|- SIGNATURE-HEX|-

Usage: convert.py METHOD FILE.json... > FILE.txt. "acceptable" becomes invalid: we are strict. RSASSA-PSS tests whose
two hashes differ, or are SHA-1, are left out, since no method of ours names them. Where a salt of any length is allowed
(pssAnySalt), the tests whose only fault is the length of the salt become valid.
"""
import json
import sys

HASHES = {"SHA-224": "sha224", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
method = sys.argv[1]
print("# Project Wycheproof, Apache License 2.0, at commit dac1dd4729fd1f8dd9e1e9f3dce51d783da6c166 (convert.py):")
for path in sys.argv[2:]:
    print("#", path.rsplit("/", 1)[-1])
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        groups = json.load(file)["testGroups"]
    for group in groups:
        digest = HASHES.get(group.get("sha", "SHA-512"))
        if digest is None or group.get("mgfSha", group.get("sha")) != group.get("sha"):
            continue
        print("key", group["publicKeyDer"])
        for test in group["tests"]:
            any_salt = method == "pssAnySalt" and test["comment"].startswith("s_len changed to ")
            result = "valid" if test["result"] == "valid" or any_salt else "invalid"
            print(method, digest, result, test["tcId"], test["msg"] or "-", test["sig"] or "-")
