"""Adds up what bin/test saw (the checks and both rounds of tests) and ends with one line: `N passed, N failed`."""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree


def tests_in(report: Path) -> tuple[int, list[str]]:
    """How many tests passed, and the names of those that did not."""
    if not report.exists():
        return 0, []
    passed, failed = 0, []
    for case in ElementTree.parse(report).iter("testcase"):
        if any(case.find(kind) is not None for kind in ("failure", "error", "skipped")):
            failed.append(f"{case.get('classname')}::{case.get('name')}")
        else:
            passed += 1
    return passed, failed


def checks_in(report: Path) -> tuple[int, int]:
    """How many checks passed and failed, by the last line of bin/check."""
    found = re.findall(r"^(\d+) passed, (\d+) failed$", report.read_text(), re.M) if report.exists() else []
    return (int(found[-1][0]), int(found[-1][1])) if found else (0, 1)


def main(folder: Path, together: int, alone: int) -> int:
    """Prints the sum; a round that broke off without naming a test counts as one failure."""
    passed, failed = checks_in(folder / "check.txt")
    names: list[str] = []
    for report, code in (("together.xml", together), ("alone.xml", alone)):
        good, bad = tests_in(folder / report)
        passed += good
        names += [name for name in bad if name not in names]  # what cannot be read at all is found in both rounds
        if code and not bad:
            names.append(f"{report.removesuffix('.xml')}: pytest ended with {code}")
    failed += len(names)
    for name in names[:50]:
        print(f"not passed: {name}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
