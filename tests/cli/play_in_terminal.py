"""play_in_terminal.py ROWS COLUMNS FILE: shows FILE with `qr play` in a terminal of that size, presses Ctrl+C after the
fifth code, and prints the exit code and whether the screen was given back."""
import fcntl
import os
import pty
import select
import struct
import sys
import termios

rows, columns, file = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
child, terminal = pty.fork()
if child == 0:
    # The size must stand before the program asks for it.
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    os.execvp("anchorite-cli", ["anchorite-cli", "-q", "qr", "play", file, "--fps", "30"])

seen = b""
pressed = False
while select.select([terminal], [], [], 30)[0]:
    try:
        part = os.read(terminal, 65536)
    except OSError:  # Linux says so at the end of a terminal
        break
    if not part:
        break
    seen += part
    if not pressed and seen.count(b"\x1b[H") >= 5:
        pressed = True
        os.write(terminal, b"\x03")
_, status = os.waitpid(child, 0)
print("exit", os.waitstatus_to_exitcode(status))
if b"\x1b[?1049h" in seen:
    print("screen given back" if seen.rstrip().find(b"\x1b[?1049l") > seen.rfind(b"\x1b[H") else "screen kept")
    shown = [line for line in seen.split(b"\x1b[H")[1].decode().split("\n") if "107m" in line]
    widest = max(len(line.split("107m")[1].split("\x1b")[0]) for line in shown)
    print("fits" if widest <= columns and len(shown) < rows else f"too large: {widest} x {len(shown)}")
else:
    print(seen.decode(errors="replace").replace("\r", "").strip())
