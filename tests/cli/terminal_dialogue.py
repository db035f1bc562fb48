#!/usr/bin/env python3
"""Plays a person at a terminal (a pseudo-terminal of its own): the typed gate of key new, the six words of root sign,
passphrases without echo, a wrong passphrase, Ctrl-C. rehearsal_root.sh was sourced in the current folder."""
import os
import pty
import re
import select
import signal
import sys
import termios
import time


class Person:
    def __init__(self, *arguments):
        self.seen = ""
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.execvp("anchorite-cli", ["anchorite-cli", *arguments])

    def reads(self, pattern, seconds=30):
        """Waits until the pattern stands in what was not answered yet."""
        end = time.monotonic() + seconds
        while not (match := re.search(pattern, self.seen)):
            assert time.monotonic() < end, f"waited for {pattern!r}, saw {self.seen!r}"
            self.more(0.2)
        self.seen = self.seen[match.end():]
        return match

    def more(self, seconds):
        if select.select([self.terminal], [], [], seconds)[0]:
            try:
                self.seen += os.read(self.terminal, 65536).decode()
            except OSError:
                return False
        return True

    def types(self, text):
        os.write(self.terminal, text.encode() + b"\n")

    def echoes(self):
        return bool(termios.tcgetattr(self.terminal)[3] & termios.ECHO)

    def ends(self):
        end = time.monotonic() + 60
        while self.more(1):
            assert time.monotonic() < end, f"waited for the end, saw {self.seen!r}"
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])


def secret(person, text, question="passphrase"):
    person.reads(question + r".*: ")
    assert not person.echoes(), "a passphrase would be shown"
    person.types(text)


def words_of(sheet):
    with open(sheet, encoding="utf-8") as file:
        return [word for word in file.read().split() if not word.isdigit()]


def read_back(person, words, spoil=None):
    positions = []
    for asked in range(6):
        position = int(person.reads(r"word (\d+): ").group(1))
        assert person.echoes()
        positions.append(position)
        person.types("aardvark aardvark" if asked == spoil else words[position - 1].upper())
    assert positions == sorted(set(positions)) and 1 <= positions[0] <= positions[-1] <= 32
    return positions


def making_a_key():
    person = Person("key", "new", "--name", "Dana Ito", "--rehearsal", "-o", "dana.key")
    person.reads(r"type dana ito to make this key: ")
    person.types("yes")
    assert person.ends() == 8 and not os.path.exists("dana.key"), person.seen

    person = Person("key", "new", "--name", "Dana Ito", "--rehearsal", "-o", "dana.key")
    person.reads(r"type dana ito to make this key: ")
    person.types("dana ito")
    secret(person, "first")
    secret(person, "second", "the same again")
    assert person.ends() == 8 and "passphrase.differ" in person.seen and not os.path.exists("dana.key")

    person = Person("key", "new", "--name", "Dana Ito", "--rehearsal", "-o", "dana.key")
    person.reads(r"type dana ito")
    person.types("Dana Ito")
    secret(person, "correct horse")
    secret(person, "correct horse", "the same again")
    assert person.ends() == 0 and "correct horse" not in person.seen, person.seen
    print("a key is made after its name and two equal passphrases")


def interrupting():
    person = Person("key", "prove", "dana.key", "--challenge", "00" * 32)
    person.reads(r"passphrase of Dana Ito: ")
    os.write(person.terminal, b"half a pass\x03")
    end = time.monotonic() + 10
    while not person.echoes() and time.monotonic() < end:
        person.more(0.1)
    code = person.ends()
    assert code == 130 and "interrupted" in person.seen, (code, person.seen)
    print("Ctrl-C at a passphrase ends with 130 and the echo is back")


def interrupting_again_and_again():
    """The signal may come at any instant after the question: never is it lost."""
    for _ in range(30):
        person = Person("key", "prove", "dana.key", "--challenge", "00" * 32)
        person.reads(r"passphrase of Dana Ito: ")
        os.write(person.terminal, b"\x03")
        assert person.ends() == 130, person.seen


def wrong_passphrase():
    person = Person("key", "prove", "dana.key", "--challenge", "00" * 32)
    secret(person, "wrong")
    person.reads(r"wrong passphrase, again in 1 s")
    secret(person, "wrong again")
    person.reads(r"wrong passphrase, again in 2 s")
    secret(person, "correct horse")
    assert person.ends() == 0 and '"kind":"proof-of-possession"' in person.seen
    print("a wrong passphrase may be tried again, later each time")


def signing():
    words = words_of("words")
    sign = ["root", "sign", "draft.json", "--key", "ada.key", "--first", "--repository", "lab"]
    person = Person(*sign)
    before = person.reads(r"Take the words of root 1 from the printed sheet.*\n")
    shown = before.string[: before.end()]
    # A few of the 512 words, such as snapshot, are ordinary ones.
    assert sum(bool(re.search(r"\b" + re.escape(word) + r"\b", shown)) for word in words) < 4, shown
    for _ in range(2):
        read_back(person, words, spoil=3)
        person.reads(r"does not match what this machine would sign")
    read_back(person, words, spoil=0)
    assert person.ends() == 8 and "readback.exhausted" in person.seen, person.seen

    person = Person(*sign, "--reopen", "the wrong sheet lay there")
    first = read_back(person, words, spoil=5)
    person.reads(r"Try again")
    assert read_back(person, words) == first, "another try asks for the same words"
    secret(person, "not it", "passphrase of ada")
    secret(person, "for rehearsals only", "passphrase of ada")
    assert person.ends() == 0 and "unattended" not in person.seen and "new root 1   1 of 2" in person.seen, person.seen
    print("a root is signed after six words, which the screen hides, and the passphrase")


def leaving():
    person = Person("root", "sign", "draft.json", "--key", "ben.key", "--first")
    person.reads(r"word \d+: ")
    os.write(person.terminal, b"\x04")
    assert person.ends() == 8 and "confirm.declined" in person.seen
    person = Person("root", "sign", "draft.json", "--key", "ben.key", "--first")
    person.reads(r"word \d+: ")
    os.kill(person.process, signal.SIGTERM)
    assert person.ends() == 130, person.seen
    print("who leaves signs nothing")


def colours():
    person = Person("root", "verify", "nowhere.json")
    assert person.ends() == 3 and "\033[31merror: " in person.seen, person.seen
    os.environ["NO_COLOR"] = "1"
    person = Person("root", "verify", "nowhere.json")
    assert person.ends() == 3 and "\033" not in person.seen, person.seen
    print("colour on a terminal, none with NO_COLOR")


if __name__ == "__main__":
    for scene in (making_a_key, interrupting, interrupting_again_and_again, wrong_passphrase, signing, leaving, colours):
        scene()
    sys.exit(0)
