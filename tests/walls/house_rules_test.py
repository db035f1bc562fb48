"""Each rule of the house is broken once, and the breach is reported; what is allowed is not."""

import pathlib
import tempfile
import unittest

import arrows
import house_rules

REFUSED = [
    ("ceremony/metadata/key.cpp", "#include <openssl/evp.h>", "OpenSSL stays"),
    ("ui/key.cpp", "#include <sodium.h>", "libsodium stays"),
    ("transfer/key.cpp", "#include <sodium/utils.h>", "libsodium stays"),
    ("app/cli/key.cpp", "#  include <openssl/evp.h>", "OpenSSL stays"),
    ("ui/page.cpp", "#include <sys/socket.h>", "no socket code"),
    ("app/cli/main.cpp", "#include <netinet/in.h>", "no socket code"),
    ("crypto/x.cpp", "#include <netdb.h>", "no socket code"),
    ("crypto/x.cpp", "#include <net/if.h>", "no socket code"),
    ("transfer/x.cpp", "#include <linux/netlink.h>", "no socket code"),
    ("transfer/x.cpp", "#include <linux/if_packet.h>", "no socket code"),
    ("transfer/x.cpp", "#include <arpa/inet.h>", "no socket code"),
    ("transfer/x.cpp", "#include <sys/un.h>", "no socket code"),
    ("ui/page.cpp", "#include <QTcpSocket>", "not even linked"),
    ("ui/page.cpp", "#include <QNetworkAccessManager>", "not even linked"),
    ("ui/page.cpp", "#include <QtNetwork/QHostAddress>", "not even linked"),
    ("ui/page.cpp", "#include <QtNetwork>", "not even linked"),
    ("ui/page.cpp", "#include <QLocalSocket>", "not even linked"),
    ("ui/page.cpp", "#include <qtcpsocket.h>", "not even linked"),
    ("ceremony/audit/x.cpp", "#include <QString>", "no Qt below ui"),
    ("ceremony/audit/x.cpp", "#include <qt6/QtCore/qstring.h>", "no Qt below ui"),
    ("transfer/x.cpp", "#include <QtCore/QString>", "no Qt below ui"),
    ("app/cli/x.cpp", "#include <qstring.h>", "no Qt below ui"),
    ("app/cli/x.cpp", "#include <linux/seccomp.h>", "one filter"),
    ("ceremony/record/x.cpp", "#include <zlib.h>", "inflated in the decoder"),
    ("transfer/camera/x.cpp", "#include <jpeglib.h>", "read in the decoder"),
    ("transfer/wire/x.cpp", "#include <png.h>", "read in the decoder"),
    ("app/cli/x.cpp", "#include <qrencode.h>", "one room"),
    ("transfer/wire/x.cpp", "int r = inflateInit2(&stream, -15);", "outside the decoder"),
    ("transfer/symbol/x.cpp", "png_image_begin_read_from_memory(&i, p, n);", "outside the decoder"),
    ("app/cli/x.cpp", '#include "app/cli/passphrases.h"\n#include "transfer/decoder/decoder.h"', "starts a decoder"),
    ("ui/x.cpp", '#include "ceremony/record/session/rehearsal.h"\n#include "transfer/reception/reception.h"', "starts a decoder"),
    ("ceremony/record/x.cpp", "#include <CLI/App.hpp>", "stay in app"),
    ("ceremony/record/x.cpp", "#include <nlohmann/json.hpp>", "one JSON reader"),
    ("ceremony/record/x.cpp", '#include "../../transfer/local_disk.h"', "name the room"),
    ("ceremony/record/x.cpp", '#include "pin.h"', "begin with their room"),
    ("crypto/x.cpp", "// " + "TO" + "DO: later", "finish it"),
    ("crypto/x.h", "// XX" + "X", "finish it"),
    ("ui/CMakeLists.txt", "target_link_libraries(anchorite_ui Qt6::Network)", "must not be linked"),
    ("crypto/x.cpp", "\n" * 401, "second idea"),
]

ALLOWED = [
    ("crypto/key.cpp", "#include <openssl/evp.h>\n#include <sodium.h>\n#include <utf8proc.h>"),
    ("app/sandbox.cpp", "#include <sys/socket.h>\n#include <seccomp.h>\n#include <linux/sched.h>"),
    ("ui/page.cpp", "#include <QWidget>\n#include <QtMath>\n#include \"ui/page.h\"\n#include \"crypto/base/text.h\""),
    ("app/window/main.cpp", "#include <QApplication>"),
    ("app/cli/main.cpp", "#include <CLI/App.hpp>\n#include <termios.h>"),
    ("transfer/wire/x.cpp", "#include <sys/stat.h>\n#include <queue>\n#include <zlib.h>"),
    ("transfer/reading/x.cpp", "#include <zbar.h>\n#include <png.h>\nint r = inflateInit2(&s, -15);"),
    ("app/decoder/confinement.cpp", "#include <seccomp.h>"),
    ("crypto/x.cpp", "\n" * 400),
]


class HouseRulesTest(unittest.TestCase):
    def problems(self, path, text, long_files=""):
        with tempfile.TemporaryDirectory() as folder:
            for name, content in ((path, text), ("tests/walls/long_files.txt", long_files)):
                file = pathlib.Path(folder) / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(content)
            return house_rules.problems_of(folder)

    def test_breaches_are_reported(self):
        for path, text, rule in REFUSED:
            with self.subTest(path=path, text=text.strip()):
                problems = self.problems(path, text)
                self.assertEqual(len(problems), 1, problems)
                self.assertIn(path, problems[0])
                self.assertIn(rule, problems[0])

    def test_what_is_allowed_is_not_reported(self):
        for path, text in ALLOWED:
            with self.subTest(path=path, text=text.strip()):
                self.assertEqual(self.problems(path, text), [])

    def test_a_long_file_needs_a_reason_and_its_length(self):
        text = "\n" * 401
        self.assertEqual(self.problems("crypto/words.inc", text, "# why\ncrypto/words.inc  a published list\n"), [])
        self.assertEqual(len(self.problems("crypto/words.inc", text, "crypto/words.inc\n")), 1)
        self.assertIn("is not long", self.problems("crypto/words.inc", "\n", "crypto/words.inc  a published list\n")[0])

    def test_an_empty_tree_is_no_success(self):
        self.assertEqual(len(self.problems("docs/page.md", "text")), 1)


class ArrowsTest(unittest.TestCase):
    TABLE = arrows.read_arrows("# why\nbase low/base\nmiddle mid base\nui top middle base\n")
    FACES = {"base": {'"low/base/text.h"'}, "middle": {'"mid/root.h"'}}
    HEADERS = ['"low/base/text.h"', '"low/base/inner.h"', '"mid/root.h"', '"mid/inner.h"', '"top/page.h"']

    def problems(self, room, seen, faces=None):
        return arrows.problems_of(room, self.TABLE, faces or self.FACES, self.HEADERS, set(seen))

    def test_a_room_that_sees_what_it_may(self):
        self.assertEqual(self.problems("middle", ['"mid/root.h"', '"mid/inner.h"', '"low/base/text.h"']), [])

    def test_breaches_are_reported(self):
        own = ['"mid/root.h"', '"mid/inner.h"']
        for seen, rule in (
            (own + ['"low/base/inner.h"'], "must not"),
            (own + ['"top/page.h"'], "must not"),
            (own + ["<QString>"], "no Qt"),
            (own[:1], "its own"),
        ):
            with self.subTest(seen=seen):
                problems = self.problems("middle", seen)
                self.assertEqual(len(problems), 1, problems)
                self.assertIn(rule, problems[0])

    def test_a_room_that_the_table_does_not_know(self):
        problems = self.problems("base", ['"low/base/text.h"', '"low/base/inner.h"'], {**self.FACES, "attic": set()})
        self.assertEqual(problems, ["attic is no room of arrows.txt"])

    def test_the_compiler_is_asked(self):
        self.assertEqual(arrows.visible("g++", [], ["<vector>", '"none/such.h"']), {"<vector>"})


if __name__ == "__main__":
    unittest.main()
