#!/usr/bin/env python3
"""A person at a terminal gives three wrong answers to a request; nobody is asked again until somebody gives a reason.
rehearsal_root.sh was sourced in the current folder, and r.anch is a request for draft.json."""
import os
import sys

from terminal_dialogue import Person, read_back, secret, words_of

SIGN = ["request", "sign", "r.anch", "--key", "ada.key", "--first", "-o", "ada-sig.anch"]


def misses_three_times(words):
    person = Person(*SIGN)
    for _ in range(2):
        read_back(person, words, spoil=2)
        person.reads(r"Try again")
    read_back(person, words, spoil=5)
    assert person.ends() == 8 and "readback.exhausted" in person.seen and "set aside" in person.seen, person.seen
    assert os.stat("ada.key.quarantine").st_mode & 0o777 == 0o600 and not os.path.exists("ada-sig.anch")
    with open("ada.key.quarantine", encoding="ascii") as file:
        lines = file.read().splitlines()
    assert len(lines) == 1 and len(lines[0]) == 64 + 1 + 20, lines
    print("three wrong answers set the payload aside at the key")


def is_refused_before_any_question():
    for command in (SIGN, ["root", "sign", "draft.json", "--key", "ada.key", "--first", "-o", "x.json"]):
        person = Person(*command)
        assert person.ends() == 6 and "request.quarantined" in person.seen, person.seen
        assert "word " not in person.seen and "ROOT KEY ADDED" not in person.seen, person.seen
    print("nobody is asked again, neither for the request nor for the draft")


def a_reason_opens_it_again(words):
    person = Person(*SIGN, "--reopen", " ")
    assert person.ends() == 2 and os.path.getsize("ada.key.quarantine") > 0, person.seen
    person = Person(*SIGN, "--reopen", "the sheet was the one of last year")
    person.reads(r"no longer set aside, because: the sheet was")
    read_back(person, words)
    secret(person, "for rehearsals only", "passphrase of ada")
    assert person.ends() == 0 and os.path.exists("ada-sig.anch"), person.seen
    assert os.path.getsize("ada.key.quarantine") == 0
    print("a reason opens it again")


if __name__ == "__main__":
    sheet = words_of("words")
    misses_three_times(sheet)
    is_refused_before_any_question()
    a_reason_opens_it_again(sheet)
    sys.exit(0)
