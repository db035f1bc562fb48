"""A wall: a file that compiles as a source of its room, and no longer with -DWALL, for the reason that it states.

Its first line names the rooms and the message: `// room: metadata rotation  expect: PATTERN` (a regular expression).
Compiled without WALL it must be accepted: so nothing but the lines between `#ifdef WALL` and `#endif` is refused. A
header of ours that those lines include must exist: a missing file would be a refusal of anything.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys

STANDARD = ["-std=c++23", "-O2", "-fsyntax-only", "-fdiagnostics-color=never"]


def read_flags(path):
    return [line for line in pathlib.Path(path).read_text().splitlines() if line]


def compile_file(compiler, flags, file, *extra):
    command = [compiler, *STANDARD, *flags, *extra, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    return done.returncode == 0, done.stderr


def problem_of(file, compiler, flags, tree):
    """Why the wall does not stand, or None."""
    text = pathlib.Path(file).read_text()
    head = re.match(r"// room: [a-z ]+  expect: (.+)\n", text)
    walled = re.findall(r"^#ifdef WALL\n(.*?)^#(?:endif|else)", text, re.MULTILINE | re.DOTALL)
    if head is None or not walled:
        return "it states no room and message, or holds no `#ifdef WALL`"
    for header in re.findall(r'^#include "(.+?)"', "".join(walled), re.MULTILINE):
        if not (pathlib.Path(tree) / header).is_file():
            return f"{header} does not exist, so that its refusal proves nothing"
    accepted, message = compile_file(compiler, flags, file)
    if not accepted:
        return f"without WALL it must compile:\n{message}"
    accepted, message = compile_file(compiler, flags, file, "-DWALL")
    if accepted:
        return "it compiles with WALL"
    if not re.search(head[1], message):
        return f"it is refused for another reason than /{head[1]}/:\n{message}"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--flags", required=True)
    parser.add_argument("--tree", required=True)
    given = parser.parse_args()
    problem = problem_of(given.file, given.compiler, read_flags(given.flags), given.tree)
    if problem:
        print(f"{given.file}: {problem}")
    return 1 if problem else 0


if __name__ == "__main__":
    sys.exit(main())
