"""A workshop of its own for each test."""

from pathlib import Path

import pytest

from portal.storage.blobs import LocalBlobs
from portal.storage.verdicts import Limits
from portal.storage.workshop import Workshop


@pytest.fixture
def blobs(tmp_path: Path) -> LocalBlobs:
    return LocalBlobs(tmp_path / "files")


@pytest.fixture
def workshop(blobs: LocalBlobs) -> Workshop:
    return Workshop(blobs, Limits())
