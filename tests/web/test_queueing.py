"""Queues: one after the other for the same thing, side by side for others, and nothing is left behind."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import pytest

from portal.kernel.errors import Busy
from portal.web.queueing import Queues

HANDS = 6


def test_one_after_the_other_for_the_same_thing():
    queues, gate, inside, most = Queues(), Barrier(HANDS), [], []

    def go(number):
        gate.wait()
        with queues.turn("lamp"):
            inside.append(number)
            most.append(len(inside))
            inside.remove(number)

    with ThreadPoolExecutor(HANDS) as pool:
        list(pool.map(go, range(HANDS)))
    assert most == [1] * HANDS and len(queues) == 0


def test_other_things_do_not_wait_and_patience_ends():
    queues, held, over = Queues(patience=0.05), Event(), Event()

    def hold():
        with queues.turn("lamp"):
            held.set()
            over.wait(10)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(hold)
        assert held.wait(10)
        with queues.turn("chair"):
            assert len(queues) == 2
        with pytest.raises(Busy), queues.turn("lamp"):
            raise AssertionError("two at once")
        over.set()
    assert len(queues) == 0


def test_who_fails_gives_his_place_back():
    queues = Queues(patience=0.05)
    with pytest.raises(ZeroDivisionError), queues.turn("lamp"):
        print(1 / 0)
    with queues.turn("lamp"):
        assert len(queues) == 1
    assert len(queues) == 0
