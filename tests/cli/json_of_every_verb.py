#!/usr/bin/env python3
"""Runs every verb with --json, rightly and wrongly, in the current folder (rehearsal_root.sh was sourced there), and
holds each answer against the schema that the program prints for that verb. Strict: one object, one newline, no
member twice; the exit code is the one in the envelope."""
import json
import shutil
import subprocess
import sys

import whole_ceremony

PASS = ["--passphrase-file", "pass"]
NEW = ["--new-passphrase-file", "pass"]
NONCE = "00" * 32
HERE = {"Ingrid Larsen": "IL", "Amara Osei": "AO", "Dana Ito": "DI", "Felix Braun": "FB", "Mei Chen": "MC",
        "Ravi Nair": "RN", "Hana Sato": "HS", "Jonas Weber": "JW", "Noor Rahman": "NR", "Omar Haddad": "OH"}
ROLL = [part for name, initials in HERE.items() for part in ("--present", f"{name}={initials}")]

# verb, what follows it, exit code
CALLS = [
    ("key new", ["--name", "eve", "--rehearsal", *PASS, "-o", "eve.key"], 0),
    ("key new", ["--name", "eve", "--rehearsal", *PASS, "-o", "eve.key"], 9),
    ("key show", ["eve.key"], 0),
    ("key show", ["ada.key"], 0),
    ("key show", ["pass"], 3),
    ("key public", ["eve.key"], 0),
    ("key public", ["eve.key", "-o", "ada.key"], 9),
    ("key passwd", ["eve.key", *PASS, *NEW], 0),
    ("key passwd", ["eve.key", "--passphrase-file", "words", *NEW], 7),
    ("key export", ["eve.key", *PASS, *NEW, "-o", "eve.pem"], 0),
    ("key export", ["eve.key", *PASS, *NEW, "-o", "eve.pem"], 9),
    ("key import", ["eve.pem", "--name", "eve", "--rehearsal", *PASS, *NEW, "-o", "eve2.key"], 0),
    ("key import", ["eve.pem", "--name", "eve", "--from", "floppy", "-o", "eve3.key"], 2),
    ("key prove", ["eve.key", "--challenge", NONCE, *PASS, "-o", "eve.proof"], 0),
    ("key prove", ["eve.key", "--challenge", NONCE, "--verify", "eve.proof"], 0),
    ("key prove", ["ada.key", "--challenge", NONCE, "--verify", "eve.proof"], 4),
    ("root new", ["--rehearsal", "--expires", "2030-01-07", "-o", "new.json"], 0),
    ("root new", ["--dialect", "notary-v1", "--expires", "2030-01-07", "-o", "no.json"], 6),
    ("root add-key", ["new.json", "--key", "ada.key", "--role", "root"], 0),
    ("root add-key", ["new.json", "--key", "eve.pem", "--role", "root"], 6),
    ("root replace-key", ["new.json", "--key-id", "ADA", "--key", "ben.key", "--role", "root"], 0),
    ("root replace-key", ["new.json", "--key-id", "ADA", "--key", "ben.key", "--role", "root"], 6),
    ("root remove-key", ["new.json", "--key-id", "BEN"], 0),
    ("root remove-key", ["new.json", "--key-id", "short"], 2),
    ("root set-threshold", ["new.json", "--role", "root", "2"], 0),
    ("root set-threshold", ["new.json", "--role", "rooot", "2"], 2),
    ("root set-expiry", ["new.json", "2030-01-06", "--at", "2030-01-01"], 0),
    ("root set-expiry", ["new.json", "2030-01-31", "--at", "2030-01-01"], 6),
    ("root set-consistent-snapshot", ["new.json", "off"], 0),
    ("root set-consistent-snapshot", ["new.json", "maybe"], 2),
    ("root set-member", ["new.json", "x-lab", "[1]"], 0),
    ("root set-member", ["new.json", "version", "7"], 6),
    ("root show", ["new.json"], 0),
    ("root show", ["draft.json"], 0),
    ("root show", ["pass"], 3),
    ("root words", ["draft.json"], 0),
    ("root words", ["new.json"], 6),
    ("root payload", ["draft.json", "-o", "payload.bin"], 0),
    ("root payload", ["draft.json", "-o", "-"], 2),
    ("root diff", ["draft.json"], 0),
    ("root diff", ["draft.json", "--fail-on", "care"], 6),
    ("root sign", ["draft.json", "--key", "ada.key", "--first", "--words-file", "words", *PASS], 0),
    ("root sign", ["draft.json", "--key", "ben.key", "--first", "--words-file", "pass", *PASS], 8),
    ("root sign", ["draft.json", "--key", "ben.key", "--first", *PASS], 8),
    ("root sign", ["draft.json", "--key", "desk.key", "--first", "--words-file", "words", *PASS], 6),
    ("root status", ["draft.json"], 5),
    ("root publish", ["draft.json", "--dir", "out"], 5),
    ("root sign", ["root-1.draft.json", "--key", "ben.key", "--first", "--words-file", "words", *PASS, "-o", "ben.json"], 0),
    ("root add-signature", ["draft.json", "--response", "ben.json"], 0),
    ("root add-signature", ["draft.json", "--response", "pass"], 3),
    ("root status", ["draft.json"], 0),
    ("root publish", ["draft.json", "--dir", "out"], 0),
    ("request make", ["root-1.draft.json", "--name", "ADA=Ada", "--reason", "the first", "-o", "ask.anch"], 0),
    ("request make", ["root-1.draft.json", "--form", "payload", "-o", "ask.bin"], 0),
    ("request make", ["root-1.draft.json", "-o", "ask.anch"], 9),
    ("request show", ["ask.anch"], 0),
    ("request show", ["ask.anch", "--key", "cleo.key"], 0),
    ("request show", ["pass"], 3),
    ("request sign", ["ask.anch", "--key", "cleo.key", "--first", "--words-file", "words", *PASS, "-o", "cleo.anch"], 0),
    ("request sign", ["ask.anch", "--key", "dan.key", "--first", "--words-file", "words", *PASS, "-o", "dan.anch"], 6),
    ("request refuse", ["ask.anch", "--reason", "no", "-o", "no.anch"], 0),
    ("request refuse", ["pass", "--reason", "no", "-o", "no2.anch"], 3),
    ("request merge", ["draft.json", "cleo.anch", "no.anch"], 0),
    ("request merge", ["draft.json", "no.anch"], 5),
    ("root verify", ["out/1.root.json"], 0),
    ("root verify", ["out/1.root.json", "--trusted", "out/1.root.json"], 4),
    ("root verify", ["pass"], 3),
    ("root next", ["out/1.root.json", "-o", "next.json"], 0),
    ("root next", ["root-1.draft.json", "-o", "next2.json"], 4),
    ("root chain", ["out"], 0),
    ("root chain", ["out/1.root.json", "pass"], 3),
    ("root audit", ["out", "--fail-on", "block"], 0),
    ("root audit", ["root-1.draft.json", "--fail-on", "high"], 6),
    ("root audit", ["out", "pass", "--fail-on", "block"], 3),
    ("root matrix", ["out"], 0),
    ("root matrix", ["out", "--csv"], 0),
    ("root matrix", ["pass"], 3),
    ("qr write", ["out/1.root.json", "--text"], 0),
    ("qr write", ["out/1.root.json", "--dir", "codes"], 0),
    ("qr write", ["ada.key", "--text"], 6),
    ("qr play", ["out/1.root.json", "--loops", "1"], 2),
    ("qr read", ["codes", "-o", "one.anch"], 0),
    ("qr read", ["pass"], 3),
    ("qr read", ["--text", "out/1.root.json"], 0),
    ("qr read", ["--text", "pass"], 3),
    ("parcel show", ["one.anch"], 0),
    ("parcel show", ["pass"], 3),
    ("usb list", [], 0),
    ("usb list", ["--mount", "nowhere", "--any-volume"], 3),
    ("usb write", ["out/1.root.json", "--mount", "codes", "--any-volume"], 0),
    ("usb write", ["out/1.root.json", "--mount", "codes"], 6),
    ("usb list", ["--mount", "codes", "--any-volume"], 0),
    ("usb read", ["--mount", "codes", "--any-volume", "--dir", "in"], 0),
    ("usb read", ["--mount", "codes", "--any-volume", "--dir", "in"], 9),
    ("advise", ["--trusted", "out/1.root.json", "--stolen", "timestamp", "-o", "incident.json"], 0),
    ("advise", ["--trusted", "out/1.root.json", "--stolen", "root"], 6),
    ("ceremony sample", [], 0),
    ("ceremony sample", ["--name", "first-root-one-room", "-o", "plan.json"], 0),
    ("ceremony sample", ["--name", "no such"], 2),
    ("ceremony plan", ["plan.json", "--script", "script.txt"], 0),
    ("ceremony plan", ["draft.json"], 3),
    ("ceremony script", ["plan.json", "-o", "script2.txt"], 0),
    ("ceremony script", ["plan.json", "-o", "script2.txt"], 9),
    ("ceremony new", ["plan.json", "--workspace", "vault"], 0),
    ("ceremony new", ["plan.json", "--workspace", "out"], 9),
    ("ceremony status", ["--workspace", "vault"], 5),
    ("ceremony status", ["--workspace", "whole/workspace"], 0),
    ("ceremony next", ["--workspace", "vault", "--all"], 0),
    ("ceremony next", ["--workspace", "out"], 3),
    ("ceremony record", ["rehearsal", "--workspace", "vault", "--value", "head=" + NONCE], 0),
    ("ceremony record", ["roll-call", "--workspace", "vault", *ROLL], 0),
    ("ceremony record", ["machine", "--workspace", "vault"], 6),
    ("ceremony draft", ["--workspace", "whole/workspace", "-o", "again.json"], 0),
    ("ceremony draft", ["--workspace", "vault", "-o", "early.json"], 6),
    ("ceremony sheet", ["--workspace", "vault", "-o", "sheet.txt"], 0),
    ("ceremony sheet", ["-o", "sheet2.txt"], 2),
    ("ceremony letter", ["--workspace", "whole/workspace", "-o", "letter.txt"], 0),
    ("ceremony letter", ["--workspace", "out", "-o", "letter2.txt"], 3),
    ("ceremony card", ["dana-root", "--workspace", "whole/workspace", "-o", "card.txt"], 0),
    ("ceremony card", ["nobody", "--workspace", "vault", "-o", "card2.txt"], 2),
    ("ceremony attest", ["ada.key", "--workspace", "whole/workspace", *PASS, "-o", "ada.statement"], 0),
    ("ceremony attest", ["ada.key", "--words-file", "pass", *PASS, "-o", "no.statement"], 8),
    ("ceremony log", ["--workspace", "vault"], 0),
    ("ceremony log", ["--workspace", "vault", "--remark", "a remark", "--by", "Nobody"], 6),
    ("ceremony verify", ["--workspace", "whole/closing-bundle", "--words-file", "whole/paper/sign-checkpoint.txt"], 0),
    ("ceremony verify", ["--workspace", "whole/closing-bundle", "--words-file", "words"], 4),
    ("ceremony export", ["--workspace", "vault", "--dir", "bundle"], 0),
    ("ceremony export", ["--workspace", "vault", "--dir", "bundle"], 9),
    ("ceremony follow", ["--workspace", "whole/workspace", "--name", "next", "--expires", "2030-01-01", "-o", "next.plan"], 0),
    ("ceremony follow", ["--workspace", "vault", "--name", "next", "--expires", "2030-01-01", "-o", "no.plan"], 6),
    ("ceremony close", ["--workspace", "vault"], 6),
    ("ceremony close", ["--workspace", "vault", "--except", "nothing was made", "--initials", "IL", "--initials", "HS"], 0),
    ("rehearse", ["lab"], 0),
    ("rehearse", ["out"], 9),
    ("self test", [], 0),
    ("schema", ["root", "verify"], 0),
    ("schema", ["root", "fly"], 2),
    ("completion", ["bash"], 0),
    ("completion", ["tcsh"], 2),
    ("help", ["errors"], 0),
    ("help", ["nothing"], 2),
    ("version", [], 0),
    ("version", ["--nonsense"], 2),
]


def no_doubles(pairs):
    assert len({name for name, _ in pairs}) == len(pairs), f"a member twice: {pairs}"
    return dict(pairs)


def fits(schema, value, path="answer"):
    kinds = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None), "integer": int}
    if "anyOf" in schema:
        problems = []
        for one in schema["anyOf"]:
            try:
                return fits(one, value, path)
            except AssertionError as problem:
                problems.append(str(problem))
        raise AssertionError("; ".join(problems))
    if "type" in schema:
        right = isinstance(value, kinds[schema["type"]]) and (schema["type"] == "boolean") == isinstance(value, bool)
        assert right, f"{path} is no {schema['type']}: {value!r}"
    assert value in schema.get("enum", [value]) and value == schema.get("const", value), f"{path}: {value!r}"
    if isinstance(value, dict):
        for name in schema.get("required", []):
            assert name in value, f"{path} lacks {name}"
        for name, part in value.items():
            fits(schema.get("properties", {}).get(name, {}), part, f"{path}.{name}")
    if isinstance(value, list):
        for part in value:
            fits(schema.get("items", {}), part, path + "[]")
    return None


def ask(verb, rest):
    run = subprocess.run(["anchorite-cli", *verb.split(), *rest, "--json"], capture_output=True, stdin=subprocess.DEVNULL)
    text = run.stdout.decode()
    assert text.endswith("\n") and text.count("\n") == 1, f"{verb} {rest}: not one line: {text!r}"
    return run, json.loads(text, object_pairs_hook=no_doubles)


def keyid(name):
    with open(name.lower() + ".keyid", encoding="utf-8") as file:
        return file.read().strip()


def main():
    whole_ceremony.first_ceremony(shutil.which("anchorite-cli"), "whole", "first-root-one-room", tell=lambda text: None)
    verbs = [line.split("  ")[1] for line in subprocess.run(
        ["anchorite-cli", "help"], capture_output=True, text=True, check=True).stdout.splitlines() if line.startswith("  ")]
    for verb, rest, code in CALLS:
        rest = [keyid(word) if word in ("ADA", "BEN") else word.replace("ADA=", keyid("ada") + "=") for word in rest]
        run, answer = ask(verb, rest)
        schema = ask("schema", verb.split())[1]["result"]
        where = f"{verb} {' '.join(rest)}: {run.stderr.decode()}"
        assert run.returncode == code == answer["exit"], f"exit {run.returncode}, not {code}: {where}"
        assert answer["ok"] == (code == 0) and answer["command"] == verb, where
        assert code in (0, 6) or answer["findings"], where
        try:
            fits(schema, answer)
        except AssertionError as problem:
            raise AssertionError(f"{problem} in {where}") from None
        for finding in answer["findings"]:
            assert all(finding.values()), f"an empty sentence in {finding}"
        if "payload" in answer:
            assert len(answer["payload"]["words"]) == 32 and len(answer["payload"]["sha256"]) == 64, where
    for verb in verbs:
        codes = {code for name, _, code in CALLS if name == verb}
        # qr play needs standard output for itself.
        right = verb == "qr play" or (0 in codes and (len(codes) > 1 or verb == "self test"))
        assert right, f"{verb} is not tried both ways"
    print(f"{len(verbs)} verbs answer as their schemas say")


if __name__ == "__main__":
    sys.exit(main())
