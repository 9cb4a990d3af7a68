"""PostgreSQL under gevent: who waits for an answer lets the others run, and large values come through."""

import time

import gevent
import psycopg
import pytest

from portal.kernel.waiting import GreenConnection


@pytest.fixture
def connect(houses):
    """Opens such connections to a database of its own."""
    opened = []

    def made() -> GreenConnection:
        opened.append(GreenConnection.connect(host=str(houses("postgres").server.data), user="maquette", dbname="postgres"))
        return opened[-1]

    yield made
    for one in opened:
        one.close()


def test_waiting_lets_others_run(connect):
    connections, begun = [connect() for _one in range(4)], time.monotonic()
    sleepers = [gevent.spawn(one.execute, "SELECT pg_sleep(0.5)") for one in connections]
    gevent.joinall(sleepers, raise_error=True)
    assert time.monotonic() - begun < 1.5


def test_large_values_go_and_come_back(connect):
    sent = "ü" * 4_000_000
    assert connect().execute("SELECT %s::text, repeat('x', 3000000)", [sent]).fetchone() == (sent, "x" * 3_000_000)


def test_a_connection_is_used_again_after_an_error(connect):
    connection = connect()
    with pytest.raises(psycopg.errors.DivisionByZero):
        connection.execute("SELECT 1 / 0")
    connection.rollback()
    assert connection.execute("SELECT 1").fetchone() == (1,)


def test_a_server_that_goes_away_is_noticed(connect):
    one, other = connect(), connect()
    other.autocommit = True
    waiting = gevent.spawn(one.execute, "SELECT pg_sleep(30)")
    gevent.sleep(0.1)
    other.execute("SELECT pg_terminate_backend(%s)", [one.info.backend_pid])
    with pytest.raises(psycopg.OperationalError):
        waiting.get(timeout=10)
