"""`portal smoke` walks the whole journey against the real server, on both databases, and says what fails."""

import os
import re
import subprocess
import sys

from tests import people
from tests.support.tree import ROOT


def smoke(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "portal", "smoke", *words], cwd=ROOT, capture_output=True, text=True,
                          check=False, timeout=300, env={**os.environ, "PYTHONPATH": str(ROOT), **environ})


def check(walked: subprocess.CompletedProcess[str], site) -> None:
    assert walked.returncode == 0, walked.stdout + walked.stderr + site.said()[-4000:]
    lines = walked.stdout.splitlines()
    assert len(lines) == 19 and all(re.match(r" *\d+ +\d+\.\d\d s  \w.*: ", line) for line in lines[:-1])
    assert lines[-1].startswith("the whole journey: ")


def test_the_whole_journey_goes_well_where_the_database_is_at_hand(served):
    site = served(backend="postgres", first=True)
    site.cast.id(people.TOM)
    check(smoke(site.url, MAQUETTE_HOME=str(site.home), DATABASE_URL=site.database_url), site)


def test_and_from_elsewhere_with_a_token(site, tmp_path):
    token = site.cast.token(people.TOM)
    check(smoke(site.url, "--team-token", token, MAQUETTE_HOME=str(tmp_path), DATABASE_URL=""), site)


def test_the_first_failure_is_told_in_a_sentence(site, tmp_path):
    walked = smoke(site.url, "--team-token", "mq_wrong", MAQUETTE_HOME=str(tmp_path), DATABASE_URL="")
    assert walked.returncode == 1
    assert walked.stderr.startswith("FAILED at step 1 of 18. Four people sign up: team: GET /me: 401")
    nobody = smoke("http://127.0.0.1:9", MAQUETTE_HOME=str(tmp_path), DATABASE_URL="")
    assert nobody.returncode == 2 and "--team-token" in nobody.stderr
    silent = smoke("http://127.0.0.1:9", "--team-token", "mq_any", MAQUETTE_HOME=str(tmp_path), DATABASE_URL="")
    assert silent.returncode == 1 and "no answer" in silent.stderr
