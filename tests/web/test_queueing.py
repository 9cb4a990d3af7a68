"""Queues: one after the other for the same thing, side by side for others, and nothing is left behind."""

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import pytest

from portal.kernel.errors import Busy, Conflict
from portal.kernel.policy import Actor
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
    assert most == [1] * HANDS and queues.people("lamp") == 0


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
            assert queues.people("lamp") == queues.people("chair") == 1
        with pytest.raises(Busy), queues.turn("lamp"):
            raise AssertionError("two at once")
        over.set()
    assert queues.people("lamp") == 0


def test_who_fails_gives_his_place_back():
    queues = Queues(patience=0.05)
    with pytest.raises(ZeroDivisionError), queues.turn("lamp"):
        print(1 / 0)
    with queues.turn("lamp"):
        assert queues.people("lamp") == 1
    assert queues.people("lamp") == 0


def test_what_one_is_told_counts_for_the_same_actor_who_stood_there_already():
    queues, asked = Queues(), []
    clara, olga = Actor(user_id="c", role="customer"), Actor(user_id="o", role="customer")

    def refuse(who):
        asked.append(who.user_id)
        raise Conflict("taken", f"told to {who.user_id}")

    def go(who):
        with pytest.raises(Conflict) as told, queues.turn("lamp") as turn:
            turn.look(who, lambda: refuse(who))
        return told.value.detail

    with ThreadPoolExecutor(6) as pool:
        with queues.turn("lamp"):  # all of them come while it is somebody else's turn
            waiting = [pool.submit(go, who) for who in (clara, clara, clara, olga, olga)]
            deadline, pause = time.monotonic() + 10, Event()
            while queues.people("lamp") < 6:
                assert time.monotonic() < deadline
                pause.wait(0.005)
        assert [one.result() for one in waiting] == ["told to c"] * 3 + ["told to o"] * 2
    assert sorted(asked) == ["c", "o"]
    go(clara)
    assert len(asked) == 3  # who comes later asks anew


def test_who_may_have_it_is_told_nothing_of_others():
    queues, clara = Queues(), Actor(user_id="c", role="customer")
    with queues.turn("lamp") as turn:
        turn.look(clara, lambda: None)
    with queues.turn("lamp") as turn:
        turn.look(clara, lambda: None)
