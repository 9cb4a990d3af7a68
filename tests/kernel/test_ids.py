"""Ids: ordered, unique, and nothing else is taken for one."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.kernel import ids


def test_ids_rise_and_differ_over_threads():
    made: list[list[str]] = [[] for _ in range(4)]
    threads = [threading.Thread(target=lambda out=out: out.extend(ids.new_id() for _ in range(5000))) for out in made]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    for out in made:
        assert out == sorted(out)
    assert len({one for out in made for one in out}) == 20_000


@given(st.integers(0, 2**63 - 1))
def test_an_id_reads_back(number):
    assert ids.decode(ids.encode(number)) == number


@pytest.mark.parametrize("text", ["", "abc", "0" * 12, "0" * 14, "zzzzzzzzzzzzz", "000000000000i",
                                  "0000000000 00", "OOOOOOOOOOOOO"])
def test_what_is_no_id_is_refused(text):
    with pytest.raises(ValueError, match="not an id"):
        ids.decode(text)
    assert not ids.is_id(text)
