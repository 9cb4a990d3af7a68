"""A workshop of its own for each test."""

from pathlib import Path

import pytest

from portal.storage.blobs import LocalBlobs
from portal.storage.verdicts import Limits
from portal.storage.workshop import Workshop
from tests.support.remembering import REALLY


@pytest.fixture(autouse=True)
def _by_the_child_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here each file is opened anew: what the child does is what these tests ask about."""
    monkeypatch.setattr(Workshop, "_run_child", REALLY)


@pytest.fixture
def blobs(tmp_path: Path) -> LocalBlobs:
    return LocalBlobs(tmp_path / "files")


@pytest.fixture
def workshop(blobs: LocalBlobs) -> Workshop:
    return Workshop(blobs, Limits())
