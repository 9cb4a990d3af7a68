"""Our side of bench/broadcast.py: POST /comment writes a row, then tells the room. Arguments: port, database (a file or an
address of PostgreSQL).
"""

import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
from flask import Flask, request
from flask_socketio import join_room

from portal.realtime.engine import make_socketio
from portal.realtime.guards import Limits
from portal.serve import serve

Insert = Callable[[int, str], Any]


def sqlite(file: str) -> Insert:
    """One INSERT that is on the disk when it returns."""
    database = sqlite3.connect(file, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE comment (id INTEGER PRIMARY KEY, sent INTEGER NOT NULL, body TEXT NOT NULL)")
    return lambda sent, body: database.execute("INSERT INTO comment (sent, body) VALUES (?, ?)", (sent, body)).lastrowid


def postgres(address: str) -> Insert:
    """The same in PostgreSQL; under gevent the loop turns while it waits."""
    database = psycopg.connect(address, autocommit=True)

    def insert(sent: int, body: str) -> Any:
        row = database.execute("INSERT INTO comment (sent, body) VALUES (%s, %s) RETURNING id", (sent, body)).fetchone()
        return row[0] if row else None

    return insert


def create_app() -> Flask:
    app = Flask(__name__)
    socketio = make_socketio(app, limits=Limits(unsigned_per_address=5000))
    socketio.on_event("connect", lambda _auth: join_room("idea"), namespace="/live")
    where = os.environ["BENCH_DATABASE"]
    insert = postgres(where) if where.startswith("postgresql") else sqlite(where)

    @app.post("/comment")
    def comment() -> tuple[dict[str, object], int]:
        said = request.get_json()
        row = insert(said["t"], said["body"])
        socketio.emit("fact", {"id": row, "t": said["t"], "body": said["body"]}, to="idea", namespace="/live")
        return {"id": row}, 201

    return app


if __name__ == "__main__":
    os.environ["BENCH_DATABASE"] = sys.argv[2] if "://" in sys.argv[2] else str(Path(sys.argv[2]).resolve())
    serve("bench.broadcast_app:create_app", "127.0.0.1", int(sys.argv[1]), banner="listening")
