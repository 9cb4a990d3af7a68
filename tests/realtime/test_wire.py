"""The wire: whole, ordered, complete streams for everybody, whatever one slow client does; and a quick end."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import gevent
import pytest
from gevent import socket

from portal.realtime.wire import Outlet, Tick, frame
from tests.realtime.raw import Over


def test_two_hundred_clients_hear_everything_in_order(toy):
    clients = [toy.open() for _ in range(200)]
    toy.get("/say?count=300&turn=7")
    for client in clients:
        assert [client.said() for _ in range(300)] == list(range(300))


def test_the_one_who_is_skipped_hears_nothing(toy):
    author, other = toy.open(), toy.open()
    toy.get(f"/say?start=0&skip={author.sid}")
    toy.get("/say?start=1")
    assert [other.said(), other.said()] == [0, 1]
    assert author.said() == 1


def test_one_client_is_spoken_to_alone(toy):
    one, other = toy.open(), toy.open()
    toy.get(f"/say?start=5&room={one.sid}")
    toy.get("/say?start=6")
    assert [one.said(), one.said()] == [5, 6]
    assert other.said() == 6


def test_an_acknowledgement_keeps_its_place_among_broadcasts(toy):
    client = toy.open()
    for number in range(20):
        client.event("echo", number, ack=number + 1)
    heard = [client.packet() for _ in range(40)]
    assert heard == [packet for n in range(20)
                     for packet in (f'42/live,["said",{{"n":{n}}}]', f'43/live,{n + 1}[{{"heard":{n}}}]')]


def test_bytes_keep_their_place_among_broadcasts(toy):
    client = toy.open()
    toy.get("/blob")
    assert [client.packet() for _ in range(4)] == [
        '42/live,["said",{"n":1}]', '451-/live,["blob",{"bytes":{"_placeholder":true,"num":0}}]', b"\x00\xff" * 200,
        '42/live,["said",{"n":2}]']


def test_a_client_answers_when_asked(toy):
    client = toy.open()
    toy.get(f"/ask?sid={client.sid}")
    asked = client.until("42/live,")
    number = asked.removeprefix("42/live,").split("[")[0]
    client.send_packet(f'43/live,{number}["yes"]')
    toy.wait_until(lambda: ["yes"] in toy.get("/answers")["answers"])


def test_a_client_put_out_hears_no_more_and_loses_its_line(own_toy):
    toy = own_toy(TOY_SIGN_IN="1")
    client, other = toy.open(), toy.open()
    toy.get(f"/out?sid={client.sid}")
    toy.get("/say?start=3")
    assert other.said() == 3
    assert client.packet() == "41/live,"
    assert client.packet() == "1"  # Engine.IO's own goodbye
    assert client.end(5).code == 1000


def test_one_turn_of_the_loop_is_one_write():
    ours, theirs = socket.socketpair()
    outlet = Outlet(ours, Tick())
    for number in range(10):
        outlet.put(frame(b"%d" % number))
    gevent.sleep(0.01)
    assert theirs.recv(1000) == b"".join(b"\x81\x01%d" % number for number in range(10))
    ours.close()
    theirs.close()


def test_what_the_kernel_does_not_take_follows_in_order():
    ours, theirs = socket.socketpair()
    outlet = Outlet(ours, Tick())
    said = [frame(b"%07d" % number * 500) for number in range(250)]
    for one in said:
        outlet.put(one)
        gevent.sleep(0)
    outlet.put(said[0])
    heard = bytearray()
    with gevent.Timeout(5):
        while len(heard) < sum(map(len, said)) + len(said[0]):
            heard += theirs.recv(9999)
    assert bytes(heard) == b"".join([*said, said[0]])
    assert not outlet.dropped
    ours.close()
    theirs.close()


@pytest.mark.parametrize("size", [0, 125, 126, 65535, 65536])
def test_a_frame_tells_its_length(size):
    made = frame(b"x" * size)
    assert made.endswith(b"x" * size)
    assert len(made) == size + (2 if size < 126 else 4 if size < 65536 else 10)


def test_a_slow_reader_gets_every_byte(toy):
    slow, quick = toy.open(receive_buffer=4096), toy.open()
    toy.get("/say?count=900&size=900&turn=3")
    slow.event("echo", 900, ack=1)
    assert [quick.said() for _ in range(901)] == list(range(901))
    assert [slow.said() for _ in range(901)] == list(range(901))
    assert slow.packet() == '43/live,1[{"heard":900}]'


def everything(client):
    """The data of each event the client can still read until its line ends."""
    heard = []
    with suppress(Over):
        while True:
            heard.append(json.loads(client.until("42/live,").removeprefix("42/live,"))[1])
    return heard


@pytest.mark.alone
def test_a_frozen_reader_costs_little_and_hurts_nobody(toy):
    frozen, quick = toy.open(receive_buffer=4096), toy.open()
    toy.get("/say?count=10&size=50000&start=-10")
    assert [quick.said() for _ in range(10)] == list(range(-10, 0))
    before = toy.memory()
    for start in range(0, 2000, 20):
        toy.get(f"/say?start={start}&count=20&size=50000&turn=5")
        assert [quick.said() for _ in range(20)] == list(range(start, start + 20))
    assert toy.memory() - before < 20
    heard = everything(frozen)
    assert [said["n"] for said in heard] == list(range(-10, len(heard) - 10))
    assert all(said["pad"] == "x" * 50000 for said in heard)
    assert len(heard) < 100
    toy.wait_until(lambda: toy.get("/hello")["open"] == 1)


def test_a_reader_without_progress_is_dropped(own_toy):
    toy = own_toy(TOY_STALL="0.5")
    toy.open(receive_buffer=4096)
    toy.get("/say?count=10&size=50000")
    toy.wait_until(lambda: toy.get("/hello")["open"] == 0, 5)


@pytest.mark.alone
def test_a_stop_with_three_hundred_sockets_is_quick_and_said(own_toy):
    toy = own_toy()
    clients = [toy.open() for _ in range(300)]
    started = time.monotonic()
    assert toy.child.terminate() == 0
    assert time.monotonic() - started < 5
    assert {client.end(1).code for client in clients} == {1012}


def test_a_stop_lets_an_open_request_finish(own_toy):
    toy = own_toy()
    client = toy.open()
    with ThreadPoolExecutor(1) as beside:
        answer = beside.submit(toy.get, "/slow")
        assert client.said() == 1
        assert toy.child.terminate() == 0
        assert answer.result(5) == {"ok": True}
