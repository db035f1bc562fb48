"""One room's view of every header in the tree, against arrows.txt.

The compiler is asked, with the room's own flags, which headers it can find. It must find all of the room itself; of
other rooms nothing but the faces of those that the room may use; Qt only in the rooms of the window.
"""

import argparse
import pathlib
import subprocess
import sys

import wall

PRODUCT = ("app", "ceremony", "crypto", "transfer", "ui")
WINDOWED = ("ui", "window")
QT = ("<QString>", "<QtCore/QString>", "<QApplication>", "<QtWidgets/QApplication>")


def read_arrows(text):
    """room -> (folder, rooms that it may use)"""
    rows = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    return {row[0]: (row[1], row[2:]) for row in rows}


def visible(compiler, flags, headers):
    probe = "".join(f"#if __has_include({header})\nsees {number}\n#endif\n" for number, header in enumerate(headers))
    done = subprocess.run([compiler, "-std=c++23", "-O2", "-E", "-P", "-x", "c++", *flags, "-"], input=probe,
                          capture_output=True, text=True, check=True)
    return {headers[int(line.split()[1])] for line in done.stdout.splitlines() if line.startswith("sees ")}


def below(header, folder):
    return header.startswith(f'"{folder}/')


def problems_of(room, arrows, faces, headers, seen):
    """`faces`: room -> headers it publishes; `headers`: all of ours; `seen`: those that the room finds, Qt's too."""
    folder, uses = arrows[room]
    allowed = {header for used in uses for header in faces.get(used, ())}
    problems = [f"{name} is no room of arrows.txt" for name in sorted(faces.keys() - arrows.keys())]
    for header in sorted(headers):
        if below(header, folder):
            if header not in seen:
                problems.append(f"{room} does not find its own {header}")
        elif header in seen and header not in allowed:
            problems.append(f"{room} finds {header}, which it must not")
    if room not in WINDOWED:
        problems += [f"{room} finds {header}: no Qt below ui" for header in QT if header in seen]
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("room")
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--flags", required=True)
    parser.add_argument("--faces", required=True, type=pathlib.Path)
    parser.add_argument("--tree", required=True, type=pathlib.Path)
    given = parser.parse_args()
    arrows = read_arrows((pathlib.Path(__file__).parent / "arrows.txt").read_text())
    faces = {face.name: {f'"{header.relative_to(face)}"' for header in face.rglob("*.h")} for face in
             given.faces.iterdir()}
    headers = [f'"{header.relative_to(given.tree)}"' for part in PRODUCT for header in (given.tree / part).rglob("*.h")]
    if not any(below(header, arrows[given.room][0]) for header in headers):
        problems = [f"no header of {given.room} was found at all"]
    else:
        seen = visible(given.compiler, wall.read_flags(given.flags), [*headers, *QT])
        problems = problems_of(given.room, arrows, faces, headers, seen)
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
