"""The store: bundles are whole or not there, names are ours, and what a kill leaves is swept."""

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from portal.storage.blobs import KEY, LocalBlobs, NoSuchBlob

ROOT = Path(__file__).resolve().parents[2]
NAMES = ["../secret", "/etc/passwd", "a/b", "..", "", "A", "x\0y", ".hidden", "a" * 60, "ключ"]


def test_what_is_put_comes_back(blobs: LocalBlobs):
    key = blobs.put(b"one")
    other = blobs.put(io.BytesIO(b"one"), part="model.glb")
    assert KEY.match(key)
    assert KEY.match(other)
    assert key != other
    with blobs.open(key) as found:
        assert found.read() == b"one"
    assert blobs.size(other, "model.glb") == 3
    assert blobs.parts(other) == ["model.glb"]
    assert set(blobs.stored_keys()) == {key, other}


def test_delete_takes_all_of_it_and_may_come_twice(blobs: LocalBlobs):
    key = blobs.put(b"one")
    assert blobs.exists(key)
    assert blobs.exists(key, "file")
    assert not blobs.exists(key, "other")
    blobs.delete(key)
    blobs.delete(key)
    assert not blobs.exists(key)
    assert list(blobs.stored_keys()) == []
    assert list((blobs.root / "desk").iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_only_names_of_our_making_reach_the_disk(blobs: LocalBlobs, name: str):
    key = blobs.put(b"one")
    assert not blobs.exists(name)
    assert not blobs.exists(key, name)
    for ask in (lambda: blobs.open(name), lambda: blobs.open(key, name), lambda: blobs.put(b"", part=name),
                lambda: blobs.delete(name), lambda: blobs.parts(name)):
        with pytest.raises(NoSuchBlob):
            ask()
    assert list(blobs.stored_keys()) == [key]


def test_a_bench_is_cleared_whatever_happens(blobs: LocalBlobs):
    with pytest.raises(FileNotFoundError), blobs.bench() as bench:
        bench.with_name("half").joinpath(bench.name).write_bytes(b"x")
    assert list((blobs.root / "desk").iterdir()) == []


def test_what_a_killed_writer_leaves_is_only_on_the_desk(blobs: LocalBlobs):
    program = (
        "import sys, pathlib; from portal.storage.blobs import LocalBlobs\n"
        "class Slow:\n"
        "    def read(self, _n):\n"
        "        print('.', flush=True); return b'x' * 65536\n"
        "LocalBlobs(pathlib.Path(sys.argv[1])).put(Slow())\n"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(blobs.root)], cwd=ROOT, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.read(20)
        os.kill(writer.pid, signal.SIGKILL)
    assert list(blobs.stored_keys()) == []
    assert len(list((blobs.root / "desk").iterdir())) == 1
    assert blobs.clear_desk(older_than=3600) == 0
    assert blobs.clear_desk(older_than=0) == 1
    assert list((blobs.root / "desk").iterdir()) == []


def test_age_counts_for_sweeping(blobs: LocalBlobs):
    key = blobs.put(b"one")
    assert list(blobs.stored_keys(older_than=60)) == []
    before = time.time() - 100
    os.utime(blobs.path(key).parent, (before, before))
    assert list(blobs.stored_keys(older_than=60)) == [key]
