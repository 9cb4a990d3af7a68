"""Several processes share a room through Redis, and what one of them says reaches everybody once, in order."""

from collections.abc import Iterator

import pytest

from tests.realtime.conftest import Toy
from tests.support.redis import Redis


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Toy, Toy]]:
    redis, folder = Redis(), tmp_path_factory.mktemp("shared")
    toys = Toy(folder / "here", TOY_REDIS=redis.url), Toy(folder / "there", TOY_REDIS=redis.url)
    yield toys
    for toy in toys:
        toy.child.kill()
    redis.stop()


@pytest.fixture
def pair(servers):
    """A server, a client of it and a client of the other server, which listens already."""
    here, there = servers
    near, far = here.open(), there.open()

    def heard_by_far() -> bool:
        here.get("/say?start=-1")
        far.sock.settimeout(0.2)
        try:
            return far.said() == -1
        except TimeoutError:
            return False

    here.wait_until(heard_by_far)
    far.sock.settimeout(10)
    yield here, near, far
    here.forget_clients()
    there.forget_clients()


def numbers(client, count):
    """The numbers a client hears, without those of the warming up."""
    heard = []
    while len(heard) < count:
        number = client.said()
        heard += [number] if number >= 0 else []
    return heard


def test_a_room_spans_processes(pair):
    here, near, far = pair
    here.get("/say?count=200&turn=7")
    assert numbers(near, 200) == numbers(far, 200) == list(range(200))


def test_one_client_of_another_process_is_skipped_spoken_to_or_asked(pair):
    here, near, far = pair
    here.get(f"/say?start=1&skip={far.sid}")
    here.get(f"/say?start=2&room={far.sid}")
    here.get("/say?start=3")
    assert numbers(near, 2) == [1, 3]
    assert numbers(far, 2) == [2, 3]
    here.get(f"/ask?sid={far.sid}")
    number = far.until('42/live,1["asked"').removeprefix("42/live,").split("[")[0]
    far.send_packet(f'43/live,{number}["from afar"]')
    here.wait_until(lambda: ["from afar"] in here.get("/answers")["answers"])


def test_bytes_reach_another_process(pair):
    here, near, far = pair
    here.get("/blob")
    for client in (near, far):
        assert client.until("451-/live")
        assert client.packet() == b"\x00\xff" * 200
