"""Asks anchorite_verify about a file that was damaged in every place, within one process.

`every_bit.py bits|bytes|cuts FILE VERB ARGUMENTS...`: FILE is one of the arguments; it is damaged bit by bit (all eight
of each byte, or one of each), or cut at every length. Prints how many of the damaged files were accepted, and where.
"""
import contextlib
import functools
import io
import sys

import anchorite_verify

# The same keys are read thousands of times.
anchorite_verify.is_ed_point_of_prime_order = functools.lru_cache(anchorite_verify.is_ed_point_of_prime_order)


def versions(whole, way):
    if way == "cuts":
        for size in range(len(whole)):
            yield size, whole[:size]
        return
    for place in range(len(whole)):
        for bit in range(8) if way == "bits" else [place % 8]:
            changed = bytearray(whole)
            changed[place] ^= 1 << bit
            yield place, bytes(changed)


def main(way, path, arguments):
    with open(path, "rb") as file:
        whole = file.read()
    copy = path + ".damaged"
    tried, accepted = 0, []
    for place, content in versions(whole, way):
        with open(copy, "wb") as file:
            file.write(content)
        silence = io.StringIO()
        with contextlib.redirect_stdout(silence), contextlib.redirect_stderr(silence):
            code = anchorite_verify.main([copy if argument == path else argument for argument in arguments])
        assert code in (0, 3, 4), code
        tried += 1
        accepted += [place] if code == 0 else []
    print(f"{tried} tried, accepted at {accepted}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
