"""The guards: strangers, floods and fat messages are shown out, and nobody else notices."""

import time
from contextlib import suppress
from urllib.error import HTTPError

import pytest

from portal.realtime.engine import own_origin
from portal.realtime.guards import Limits, Lobby, Malformed, Pace, StrictPacket
from tests.realtime.raw import BINARY, PING, TEXT, Over


def answers_quickly(toy):
    started = time.monotonic()
    toy.get("/hello", patience=5)
    return time.monotonic() - started < 1


def test_a_foreign_page_may_not_connect(toy):
    own = f"http://127.0.0.1:{toy.port}"
    assert toy.open(headers={"Origin": own}).sid
    assert toy.open(headers={"Origin": "https://friend.example"}).sid
    for origin in ("https://evil.example", "null", own + "1", own.replace("http:", "https:")):
        assert not toy.open(headers={"Origin": origin}).opened


def test_an_origin_is_known_by_scheme_host_and_port():
    allowed = own_origin(["https://Other.example/"])
    here = {"wsgi.url_scheme": "https", "HTTP_HOST": "Maquette.example"}
    assert allowed("https://maquette.example", here)
    assert allowed("https://other.example", here)
    assert not allowed("http://maquette.example", here)
    assert not allowed(None, here)


def test_there_is_no_polling(toy):
    with pytest.raises(HTTPError, match="400"):
        toy.get("/socket.io/?EIO=4&transport=polling")


def test_nothing_is_compressed(toy):
    client = toy.open(headers={"Sec-WebSocket-Extensions": "permessage-deflate; client_max_window_bits"})
    assert client.opened
    assert "permessage-deflate" not in client.head


def test_a_dead_line_is_noticed_in_fifteen_seconds(toy):
    client = toy.open()
    assert '"pingTimeout":5000,"pingInterval":10000' in client.kept[0]


def test_a_handshake_that_is_none_is_answered(toy):
    client = toy.open(headers={"Sec-WebSocket-Version": "7"})
    assert " 400 " in client.head
    toy.wait_until(lambda: toy.get("/hello")["known"] == 0)


def test_who_is_refused_is_closed_soon(own_toy):
    toy = own_toy(TOY_SIGN_IN="1")
    refused = [toy.open(token="bad"), toy.open(namespace="/"), toy.open(namespace="/other")]
    for client in refused:
        assert client.until("44")
    for client in refused:
        client.end(5)


@pytest.mark.alone
def test_fifty_strangers_hurt_nobody_and_are_closed(own_toy):
    toy = own_toy(TOY_SIGN_IN="2")
    strangers = [toy.open(namespace=None) for _ in range(50)]
    assert answers_quickly(toy)
    guest = toy.open()
    for stranger in strangers:
        assert stranger.end(5).code == 1000
    toy.get("/say?start=4")
    assert guest.said() == 4
    toy.wait_until(lambda: toy.get("/hello")["open"] == 1, 3)  # the mute ones too


def test_one_address_may_not_fill_the_lobby(own_toy):
    toy = own_toy(TOY_CROWD="20")
    strangers = [toy.open(namespace=None) for _ in range(50)]
    assert sum(stranger.opened for stranger in strangers) == 20
    assert answers_quickly(toy)


def test_the_longest_waiting_makes_room():
    shown_out = []
    lobby = Lobby(Limits(unsigned_per_address=2, newcomer_seconds=0), shown_out.append)
    for sid in ("a", "b", "c"):
        assert lobby.enter(sid, "10.0.0.1")
    assert lobby.enter("d", "10.0.0.2")
    assert shown_out == ["a"]


def test_newcomers_are_not_pushed_out_by_newcomers():
    lobby = Lobby(Limits(unsigned_per_address=2), pytest.fail)
    assert [lobby.enter(sid, "10.0.0.1") for sid in ("a", "b", "c")] == [True, True, False]
    lobby.admit("a")
    assert lobby.enter("c", "10.0.0.1")
    lobby.leave("b")
    assert lobby.enter("d", "10.0.0.1")


def test_a_message_has_a_size(toy):
    client, other = toy.open(), toy.open()
    client.event("echo", "x" * 60_000)
    assert client.until("42/live,")
    client.event("echo", "x" * 70_000)
    assert client.end(5).code == 1009
    other.until("42/live,")
    assert other.packet


@pytest.mark.alone
def test_three_hundred_megabytes_in_fragments_are_not_taken_in(toy):
    client, other = toy.open(namespace=None), toy.open()
    before = toy.memory()
    piece = b"x" * (1 << 20)
    with suppress(ConnectionError):
        client.send_frame(piece, TEXT, fin=False)
        for _ in range(299):
            client.send_frame(piece, 0, fin=False)
        pytest.fail("the server went on reading")
    with suppress(ConnectionError):
        client.end(5)
    assert toy.memory() - before < 20
    toy.get("/say?start=1")
    assert other.said() == 1


def test_a_flood_is_told_and_closed(toy):
    wild, other = toy.open(), toy.open()
    with suppress(ConnectionError):
        for number in range(500):
            wild.event("echo", number)
    assert wild.until('42/live,["error"') == '42/live,["error",{"code":"too_many_events"}]'
    assert wild.packet() == "41/live,"
    wild.end(5)
    wild.close()
    heard = sum(str(packet).startswith('42/live,["said"') for packet in wild.kept)
    assert 39 <= heard < 80  # forty in hand, one of them was spent on joining
    assert [other.said() for _ in range(heard)] == list(range(heard))
    toy.wait_until(lambda: toy.get("/hello")["open"] == 1)


def test_the_pace_refills():
    pace = Pace(per_second=1000, burst=5)
    assert [pace.step() for _ in range(5)] == [True] * 5
    deadline = time.monotonic() + 2
    while not pace.step():
        assert time.monotonic() < deadline


@pytest.mark.parametrize("packet", [
    "", "x", "4", "47", "44/live,{}", '4{"a":1}', "4[1]",
    '42/live,"text"', "42/live,[]", "42/live,[7]", "42/live,{", "42/live," + "[" * 9000, "42/live," + "1" * 200 + "[]",
    '42/live,["disconnect"]', '42/live,["connect",{}]', "43/live,0[]", "43/live,[]",
    '451-/live,["echo",{"_placeholder":true,"num":0}]',
])
def test_a_packet_no_client_sends_ends_the_line(toy, packet):
    client = toy.open()
    client.send_packet(packet)
    client.end(5)
    client.close()
    toy.wait_until(lambda: toy.get("/hello") | {"pid": 0} == {"open": 0, "known": 0, "pid": 0})
    assert "Traceback" not in toy.child.said()


@pytest.mark.parametrize(("payload", "opcode"), [
    (b"\x00\x01", BINARY), (b"\xff\xfe", TEXT), (b"x", 0x3), (b"x" * 126, PING),
])
def test_a_frame_no_client_sends_ends_the_line(toy, payload, opcode):
    client = toy.open()
    client.send_frame(payload, opcode)
    client.end(5)
    assert "Traceback" not in toy.child.said()


def test_an_unmasked_frame_ends_the_line(toy):
    client = toy.open()
    client.sock.sendall(b"\x81\x01x")
    assert isinstance(client.end(5), Over)


def test_our_own_packets_are_not_judged():
    assert StrictPacket(data=["said", {"n": 1}], namespace="/live").encode() == '2/live,["said",{"n":1}]'
    with pytest.raises(Malformed):
        StrictPacket(encoded_packet="2[]")
