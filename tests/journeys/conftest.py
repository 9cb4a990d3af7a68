"""The demo as a first start fills it, served once for those tests that look at all of its pages."""

import os

import pytest

from tests.support.pages import Guide
from tests.support.site import Site


@pytest.fixture(scope="module")
def demo(houses):
    """The served demo. Whoever spoils it comes last."""
    url = houses("sqlite").create(f"demo-{os.getpid()}")
    with Site(url, arguments=(), patience=240) as made:
        yield made
        made.close()
    houses("sqlite").drop(url)


@pytest.fixture(scope="module")
def guide(demo):
    return Guide(demo)


@pytest.fixture(scope="module")
def looks(guide):
    """Every page of the demo, with what it lacked brought in."""
    return guide.looks()
