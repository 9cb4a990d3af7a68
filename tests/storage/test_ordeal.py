"""Hostile files of every kind through the child: each is taken or refused, soon, in little room, and nothing leaks."""

import json
import random
import subprocess
import sys

from tests.storage.mutants import bombs, seeds
from tests.support.tree import ROOT

FILES = 120  # `python -m bench.hostile` tries ten thousand
SECONDS, MEMORY = 2.0, 300.0


def test_hostile_files_are_taken_or_refused_and_nothing_else(dice: random.Random):
    asked = [sys.executable, "-m", "tests.storage.ordeal", str(FILES), str(dice.randrange(10**6))]
    said = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    fared = [json.loads(line) for line in said.stdout.splitlines()]
    honest, hostile = fared[: len(seeds())], fared[len(seeds()) :]
    assert {one["kind"]: one["code"] for one in honest} == dict.fromkeys(seeds(), "taken")
    assert len(hostile) == FILES > len(list(bombs()))
    assert [one for one in fared if one["code"].startswith("crash") or one["leaked"]] == []
    assert [one for one in fared if one["seconds"] > SECONDS or one["memory"] > MEMORY] == []
