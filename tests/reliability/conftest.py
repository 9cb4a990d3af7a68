"""Lines cut on purpose leave sockets behind: they are collected here, so that no later test is told of them."""

import gc

import pytest


@pytest.fixture(autouse=True)
def _swept():
    yield
    gc.collect()
