#!/usr/bin/env python3
"""Requests where a ceremony keeps the record: another payload is not signed, three wrong answers are recorded and need
two people's initials, what does not count is kept. `requests_in_a_ceremony.py CLI FOLDER`."""
import os
import re
import sys

from terminal_dialogue import Person, read_back
from whole_ceremony import Desk


def until_signing(desk):
    desk.run("ceremony", "new", "plan.json")
    desk.roll_call()
    desk.record("plan-words", "--words-file", desk.paper("ceremony", "plan", "plan.json"))
    desk.checkpoint("plan-checkpoint")
    desk.open_machine()
    for key in desk.plan["keys"]:
        desk.make_key(key)
    desk.run("ceremony", "draft", "-o", "draft.json")
    desk.record("draft", "--file", "draft.json")
    words = desk.run("root", "words", "draft.json")["payload"]["words"]
    desk.write("paper/payload.txt", " ".join(words))
    desk.record("second-encoder", "--words-file", "paper/payload.txt", "--value", "program=anchorite_verify.py")
    desk.checkpoint("sign-checkpoint", [key["label"] for key in desk.plan["keys"] if not key.get("online")][:5])
    return words


def another_payload(desk, key):
    desk.write("other.json", (desk.folder / "draft.json").read_text())
    later = re.search(r"\d{4}-\d\d-\d\d", desk.plan["expires"]).group(0)
    desk.run("root", "set-expiry", "other.json", later + "T00:00:01Z")
    sign = ["root", "sign", "other.json", "--key", key, "--first", "--words-file", "nowhere", "-o", "no.json"]
    assert desk.codes(*sign, "--passphrase-file", desk.passphrase, expect=4) == ["request.other-payload"]
    print("another payload than the ceremony's is not signed")


def three_wrong_answers(desk, key, words, initials):
    os.environ["ANCHORITE_WORKSPACE"] = str(desk.workspace)
    os.environ["PATH"] = os.path.dirname(os.path.abspath(desk.cli)) + ":" + os.environ["PATH"]
    person = Person("root", "sign", str(desk.folder / "draft.json"), "--key", str(key), "--first")
    for _ in range(3):
        read_back(person, words, spoil=1)
    assert person.ends() == 8 and "and in the ceremony" in person.seen, person.seen
    os.remove(str(key) + ".quarantine")  # whoever holds the disk can; the transcript still knows
    sign = ["root", "sign", "draft.json", "--key", key, "--first", "--words-file", desk.write("words.txt", " ".join(words)),
            "--passphrase-file", desk.passphrase]
    assert desk.codes(*sign, expect=6) == ["request.quarantined"]
    assert desk.codes(*sign, "--reopen", "the wrong sheet", expect=6) == ["ceremony.initials"]
    signed = desk.run(*sign, "--reopen", "the wrong sheet", "--initials", initials[0], "--initials", initials[1])
    assert signed["result"]["records"][-1]["step"] == "arrival", signed
    print("three wrong answers are recorded, and two people open it again")


def what_does_not_count(desk):
    desk.write("nothing.json", '{"keyid":"' + "ab" * 32 + '","sig":"00"}')
    merged = desk.run("request", "merge", "nothing.json", expect=4)
    assert merged["result"]["files"][0]["arrivals"][0]["verdict"] == "no-root-key", merged
    assert merged["result"]["people"], merged
    artefacts = [(desk.workspace / "artefacts" / name).read_text(errors="replace") for name in os.listdir(desk.workspace / "artefacts")]
    assert any("ab" * 32 in text and "signed" not in text for text in artefacts)
    print("what does not count is kept and explained")


def what_is_told(desk, holder):
    """The holder by name, at the arrival and in the transcript; a refusal as what it is."""
    desk.run("request", "make", "--for", holder, "-o", "again.anch")
    desk.run("request", "refuse", "again.anch", "--reason", "I do not know", "-o", "no.anch")
    assert desk.codes("request", "merge", "no.anch", expect=5) == ["response.refused"]
    told = desk.text("request", "merge", "draft.json", "no.anch")
    assert re.search(f"^  \\S+  {holder}  valid, but", told, re.MULTILINE), told
    assert told.count("refused (received") == 1, told
    log = desk.text("ceremony", "log")
    for line in (f"^    \\S+  {holder}  counts$", f"^    \\S+  {holder}  duplicate$", r"^    \S+  no-root-key$",
                 r"^    refused \(received, not authenticated\): I do not know$", r" arrival: no.anch \(parcel\)$",
                 r" exception.*, initials \S+, \S+$", r", witness \S+$", r" result .*: \S+ = "):
        assert re.search(line, log, re.MULTILINE), (line, log)
    print("holders, refusals, initials and witnesses are told")


if __name__ == "__main__":
    lab = Desk(sys.argv[1], sys.argv[2], "first-root-one-room")
    sheet = until_signing(lab)
    holder = next(lab.key_file(key["label"]) for key in lab.plan["keys"] if "root" in key["roles"])
    another_payload(lab, holder)
    three_wrong_answers(lab, holder, sheet, [person["initials"] for person in lab.plan["people"]][:2])
    what_does_not_count(lab)
    what_is_told(lab, next(key["holder"] for key in lab.plan["keys"] if "root" in key["roles"]))
    sys.exit(0)
