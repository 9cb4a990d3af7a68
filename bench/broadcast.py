"""One comment to many watchers: our server beside plain Node Socket.IO, same machine, same minute, one core each.

    (cd bench/node && npm install) && python -m bench.broadcast [--watchers 50,200,500,1000] [--rates 20,80] [--seconds 5]
        [--database postgres]

Each comment is one INSERT that waits for its disk (SQLite with WAL and synchronous FULL, or PostgreSQL) and one emit to a
room. A row tells: deliveries a second offered, how late a watcher hears after the comment was sent (p50, p99), how many
deliveries one second of the server's CPU brings, how much memory each connection takes, and what went missing.
"""

import argparse
import base64
import http.client
import json
import os
import re
import selectors
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import psutil
import psycopg

from tests.support.postgres import Postgres

ROOT = Path(__file__).parent.parent
SERVERS = {
    "ours": [sys.executable, "-m", "bench.broadcast_app"],
    "node": ["node", str(ROOT / "bench/node/server.js")],
}
BODY = "A comment of ordinary length about the handle, which should be a little wider at the top. " * 2
SENT = re.compile(rb'"t":(\d+)')


class Crowd:
    """The watchers: sockets in one room, each read as soon as something is there."""

    def __init__(self, port: int, size: int) -> None:
        self.late: list[int] = []
        self.selector = selectors.DefaultSelector()
        self.tails: dict[socket.socket, bytes] = {}
        for _each in range(size):
            sock = enter(port)
            self.tails[sock] = b""
            self.selector.register(sock, selectors.EVENT_READ)

    def listen(self, expected: int, poster: threading.Thread) -> None:
        """Read until everybody heard everything, or nothing has come for a while after the last comment."""
        quiet_since = time.monotonic()
        while len(self.late) < expected and (poster.is_alive() or time.monotonic() - quiet_since < 5):
            for key, _events in self.selector.select(0.1):
                self.read(key.fileobj)
                quiet_since = time.monotonic()

    def read(self, sock: Any) -> None:
        """Note how old each comment is that arrives here."""
        data = self.tails[sock] + sock.recv(1 << 18)
        now, end = time.monotonic_ns(), 0
        for found in SENT.finditer(data):
            if found.end() < len(data):  # the number may go on in the next piece
                self.late.append(now - int(found[1]))
                end = found.end()
        self.tails[sock] = data[end:][-64:] if end else data[-64:]
        if b"\x81\x012" in data:
            sock.sendall(b"\x81\x81\0\0\0\x003")  # a ping wants its pong

    def leave(self) -> None:
        """Close all."""
        for sock in self.tails:
            sock.close()


def enter(port: int) -> socket.socket:
    """One watcher: the handshake, and the namespace joined."""
    sock = socket.create_connection(("127.0.0.1", port), 10)
    key = base64.b64encode(os.urandom(16)).decode()
    sock.sendall(
        f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
        f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
    )
    wait_for(sock, b"pingInterval")
    sock.sendall(b"\x81\x88\0\0\0\x0040/live,")
    wait_for(sock, b"40/live,")
    return sock


def wait_for(sock: socket.socket, word: bytes) -> None:
    """Read until the word was heard."""
    heard = b""
    while word not in heard:
        heard += sock.recv(4096)


def post(port: int, rate: int, count: int) -> None:
    """Comments at a steady rate over one kept connection; a late one does not put off the next."""
    line = http.client.HTTPConnection("127.0.0.1", port)
    start = time.monotonic()
    for number in range(count):
        time.sleep(max(0.0, start + number / rate - time.monotonic()))
        comment = json.dumps({"t": time.monotonic_ns(), "body": BODY})
        line.request("POST", "/comment", comment, {"Content-Type": "application/json"})
        line.getresponse().read()
    line.close()


def spent(server: subprocess.Popen[bytes]) -> float:
    """CPU seconds of the server and its children so far."""
    parent = psutil.Process(server.pid)
    return sum(sum(each.cpu_times()[:2]) for each in [parent, *parent.children(recursive=True)])


def memory(server: subprocess.Popen[bytes]) -> int:
    """Bytes that the server and its children hold."""
    parent = psutil.Process(server.pid)
    return sum(each.memory_info().rss for each in [parent, *parent.children(recursive=True)])


def started(name: str, port: int, where: str) -> subprocess.Popen[bytes]:
    """The server, on the first core."""
    command = [*SERVERS[name], str(port), where]
    server = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
    psutil.Process(server.pid).cpu_affinity([0])
    assert server.stdout
    assert b"listening" in server.stdout.readline()
    return server


def measure(name: str, watchers: int, rate: int, seconds: int, address: str) -> None:
    """One row of the table."""
    with socket.socket() as asking:
        asking.bind(("127.0.0.1", 0))
        port = asking.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder, started(name, port, address or f"{folder}/{name}.db") as server:
        alone = memory(server)
        crowd = Crowd(port, watchers)
        each = (memory(server) - alone) / watchers / 1024
        before, count = spent(server), rate * seconds
        poster = threading.Thread(target=post, args=(port, rate, count))
        poster.start()
        crowd.listen(count * watchers, poster)
        cpu = spent(server) - before
        poster.join()
        crowd.leave()
        server.terminate()
    cuts = statistics.quantiles(crowd.late, n=100)
    print(f"{name:5} {watchers:9} {rate:6} {watchers * rate:12} {cuts[49] / 1e6:8.1f} {cuts[98] / 1e6:8.1f} "
          f"{len(crowd.late) / cpu:12.0f} {each:9.0f} {count * watchers - len(crowd.late):8}", flush=True)


def main() -> None:
    """Ask both servers the same, in turn."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    asked.add_argument("--watchers", default="50,200,500,1000")
    asked.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    asked.add_argument("--rates", default="20,80")
    asked.add_argument("--seconds", type=int, default=5)
    options = asked.parse_args()
    psutil.Process().cpu_affinity([(os.cpu_count() or 1) - 1])
    with ExitStack() as stack:
        address = ""
        if options.database == "postgres":
            database = Postgres(durable=True)
            stack.callback(database.stop)
            address = database.create("comments").replace("+psycopg", "")
            with psycopg.connect(address) as made:
                made.execute("CREATE TABLE comment (id bigserial PRIMARY KEY, sent bigint NOT NULL, body text NOT NULL)")
        print("who    watchers   rate deliveries/s   p50 ms   p99 ms  per CPU sec  kiB each  missing")
        for watchers in map(int, options.watchers.split(",")):
            for rate in map(int, options.rates.split(",")):
                for name in SERVERS:
                    measure(name, watchers, rate, options.seconds, address)


if __name__ == "__main__":
    main()
