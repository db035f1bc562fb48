"""private_parcels.py FIXTURES KEYFILE: packs a private key into a parcel (one.anch), that into another (two.anch), and so
on to five.anch: as a holder could who forwards what he was sent. Made by the second implementation."""
import sys

sys.path.insert(0, f"{sys.argv[1]}/../wire")
sys.dont_write_bytecode = True
from make_vectors import envelope  # noqa: E402

with open(sys.argv[2], "rb") as file:
    content = file.read()
for number in ("one", "two", "three", "four", "five"):
    content = envelope(6, bytes(16), None, "key.bin", True, content)
    with open(f"{number}.anch", "wb") as file:
        file.write(content)
