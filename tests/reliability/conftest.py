"""Rubbish is looked for after each test, so that a socket left open is told of there and not in a later one."""

import gc

import pytest


@pytest.fixture(autouse=True)
def _swept():
    yield
    gc.collect()
