"""Flips a bit in the bytes of p.anch, one after the other, and has each refused: nothing of such a parcel is shown."""
import subprocess

data = open("p.anch", "rb").read()
for at in [*range(0, 120), *range(120, len(data), 37)]:
    changed = bytearray(data)
    changed[at] ^= 1 << at % 8
    with open("changed.anch", "wb") as file:
        file.write(changed)
    done = subprocess.run(["anchorite-cli", "-q", "parcel", "show", "changed.anch"], capture_output=True)
    assert done.returncode in (3, 4) and not done.stdout, (at, done)
