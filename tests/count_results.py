"""Prints why tests were skipped, which failed, and as the last line `N passed, N failed[, N skipped]`.

Reads the JUnit file of ctest. A QtTest program counts with its test functions (one for each row of a table), without
the two of each class that only set up and clear up; any other ctest test counts as one. A program that failed without
saying which function did (a crash, a timeout, a leak) adds one failure. The exit code is 1 when anything failed or
nothing ran.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
FRAME = re.compile(r"^PASS   : \w+::(?:initTestCase|cleanupTestCase)\(\)", re.MULTILINE)
SKIP = re.compile(r"^SKIP   : (.*)$", re.MULTILINE)


def counts(case):
    """Passed, failed, skipped, and the reasons of the skipped, of one ctest test."""
    name, status = case.get("name"), case.get("status")
    output = case.findtext("system-out") or ""
    totals = TOTALS.findall(output)
    if status in ("notrun", "disabled"):
        skipped = case.find("skipped")
        reason = skipped.get("message") if skipped is not None else None
        # A program that is not there, or whose fixture failed, was not skipped by anyone's choice.
        if status == "disabled" or reason == "SKIP_RETURN_CODE" or (reason or "").startswith("SKIP_"):
            return 0, 0, 1, [f"{name}: {reason or 'disabled'}"]
        return 0, 1, 0, []
    if not totals:
        return (1, 0, 0, []) if status == "run" else (0, 1, 0, [])
    passed, failed, skipped = (sum(int(row[column]) for row in totals) for column in range(3))
    # A class that crashed has no totals, and nothing to take away from them.
    passed -= len(FRAME.findall(output[: output.rindex("\nTotals: ")]))
    if status != "run" and failed == 0:
        failed = 1
    return passed, failed, skipped, SKIP.findall(output)


def main(path):
    try:
        cases = ElementTree.parse(path).getroot().findall("testcase")
    except (OSError, ElementTree.ParseError) as problem:
        print(f"ctest left no results that can be read: {problem}")
        return 1
    passed = failed = skipped = 0
    for case in cases:
        case_passed, case_failed, case_skipped, reasons = counts(case)
        passed, failed, skipped = passed + case_passed, failed + case_failed, skipped + case_skipped
        for reason in reasons:
            print(f"skipped: {reason}")
        if case_failed:
            print(f"failed: {case.get('name')}")
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
