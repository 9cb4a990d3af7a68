"""The child works beside the server: the loop turns on, and a kill of the server leaves no half file."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from portal.storage.blobs import LocalBlobs
from tests.storage.pictures import encoded, picture

ROOT = Path(__file__).resolve().parents[2]
PREPARE = """
import io, sys, time, pathlib
{patch}
from portal.storage.blobs import LocalBlobs
from portal.storage.verdicts import Limits
from portal.storage.workshop import Workshop
workshop = Workshop(LocalBlobs(pathlib.Path(sys.argv[1])), Limits())
content = pathlib.Path(sys.argv[2]).read_bytes()

def prepare():
    with workshop.prepared(io.BytesIO(content), "a.png") as prepared:
        return prepared.key
"""
TICK = """
import gevent
gaps, going = [], True

def tick():
    last = time.monotonic()
    while going:
        gevent.sleep(0.005)
        now = time.monotonic()
        gaps.append(now - last)
        last = now

ticker = gevent.spawn(tick)
keys = gevent.joinall([gevent.spawn(prepare) for _ in range(3)], raise_error=True)
going = False
print(len(gaps), sorted(gaps)[int(len(gaps) * 0.99)], len({one.value for one in keys}))
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "large.jpg"
    path.write_bytes(encoded(picture(4000, 3000), "JPEG"))
    return path


@pytest.mark.alone
def test_the_loop_turns_while_children_work(blobs: LocalBlobs, file: Path):
    program = PREPARE.format(patch="from gevent import monkey; monkey.patch_all()") + TICK
    done = subprocess.run([sys.executable, "-c", program, str(blobs.root), str(file)], cwd=ROOT, capture_output=True,
                          text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    ticks, gap, keys = done.stdout.split()
    assert int(ticks) > 50
    assert float(gap) < 0.1
    assert int(keys) == 3
    assert len(list(blobs.stored_keys())) == 3


def test_a_kill_of_the_server_leaves_no_half_file(blobs: LocalBlobs, file: Path):
    program = PREPARE.format(patch="") + "prepare()\n"
    with subprocess.Popen([sys.executable, "-c", program, str(blobs.root), str(file)], cwd=ROOT) as server:
        orphans = wait_for_child(server.pid)
        os.kill(server.pid, signal.SIGKILL)
    psutil.wait_procs(orphans, timeout=60)
    assert list(blobs.stored_keys()) == []
    assert blobs.clear_desk(older_than=0) == 1
    assert list((blobs.root / "desk").iterdir()) == []


def test_a_child_that_is_killed_is_a_sentence(blobs: LocalBlobs, file: Path):
    program = PREPARE.format(patch="") + "prepare()\n"
    with subprocess.Popen([sys.executable, "-c", program, str(blobs.root), str(file)], cwd=ROOT,
                          stderr=subprocess.PIPE) as server:
        wait_for_child(server.pid)[0].kill()
        assert server.stderr is not None
        told = server.stderr.read().decode()
    assert "UploadRefused" in told
    assert list(blobs.stored_keys()) == []
    assert list((blobs.root / "desk").iterdir()) == []


def wait_for_child(pid: int) -> list[psutil.Process]:
    """The child of a process, as soon as it is there."""
    server = psutil.Process(pid)
    while not (found := server.children()):
        assert server.is_running()
        assert server.status() != psutil.STATUS_ZOMBIE
    return found
