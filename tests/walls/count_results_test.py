"""What tests/run says about its results, on results as ctest 3.25 writes them."""

import contextlib
import io
import pathlib
import sys
import tempfile
import unittest
from xml.sax.saxutils import escape

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))
import count_results  # noqa: E402

CLEAN = """PASS   : T::initTestCase()
PASS   : T::accepts(row one)
PASS   : T::accepts(row two)
PASS   : T::cleanupTestCase()
Totals: 4 passed, 0 failed, 0 skipped, 0 blacklisted, 1ms
"""
MIXED = """PASS   : T::initTestCase()
FAIL!  : T::accepts(row one) 'x' returned FALSE. ()
SKIP   : T::accepts(row two) no camera here
PASS   : T::cleanupTestCase()
Totals: 2 passed, 1 failed, 1 skipped, 0 blacklisted, 1ms
"""
CRASHED = """PASS   : T::initTestCase()
PASS   : T::accepts(row one)
"""


def case(name, status, output="", inner=""):
    return f'<testcase name="{name}" status="{status}">{inner}<system-out>{escape(output)}</system-out></testcase>'


class CountResultsTest(unittest.TestCase):
    def said(self, *cases):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "results.xml"
            file.write_text(f'<?xml version="1.0"?><testsuite>{"".join(cases)}</testsuite>')
            with contextlib.redirect_stdout(io.StringIO()) as words:
                code = count_results.main(file)
            return code, words.getvalue().splitlines()

    def test_counts(self):
        skipped = '<skipped message="SKIP_RETURN_CODE=77"/>'
        gone = '<skipped message="Unable to find executable"/>'
        for name, cases, code, last in (
            ("functions, without the frame of a class", [case("a", "run", CLEAN)], 0, "2 passed, 0 failed"),
            ("two classes in a program", [case("a", "run", CLEAN + CLEAN)], 0, "4 passed, 0 failed"),
            ("two programs", [case("a", "run", CLEAN), case("b", "run", CLEAN)], 0, "4 passed, 0 failed"),
            ("a failure and a skip", [case("a", "fail", MIXED)], 1, "0 passed, 1 failed, 1 skipped"),
            ("a plain test", [case("wall", "run")], 0, "1 passed, 0 failed"),
            ("a plain failure", [case("wall", "fail")], 1, "0 passed, 1 failed"),
            ("a crash", [case("a", "fail", CRASHED)], 1, "0 passed, 1 failed"),
            ("a crash of the second class", [case("a", "fail", CLEAN + CRASHED)], 1, "2 passed, 1 failed"),
            ("a leak after all functions passed", [case("a", "fail", CLEAN)], 1, "2 passed, 1 failed"),
            ("a skipped plain test", [case("w", "notrun", "", skipped), case("a", "run", CLEAN)], 0,
             "2 passed, 0 failed, 1 skipped"),
            ("a program that was not built", [case("a", "notrun", "", gone)], 1, "0 passed, 1 failed"),
            ("nothing", [], 1, "0 passed, 0 failed"),
        ):
            with self.subTest(name):
                self.assertEqual((code, last), (self.said(*cases)[0], self.said(*cases)[1][-1]))

    def test_reasons_of_skips_and_names_of_failures_are_shown(self):
        self.assertEqual(self.said(case("a", "fail", MIXED))[1],
                         ["skipped: T::accepts(row two) no camera here", "failed: a", "0 passed, 1 failed, 1 skipped"])

    def test_results_that_are_not_there_are_a_failure(self):
        with contextlib.redirect_stdout(io.StringIO()):
            self.assertEqual(count_results.main("/nowhere/results.xml"), 1)


if __name__ == "__main__":
    unittest.main()
