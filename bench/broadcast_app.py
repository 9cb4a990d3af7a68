"""Our side of bench/broadcast.py: POST /comment writes a row to SQLite, then tells the room. Arguments: port, database."""

import os
import sqlite3
import sys
from pathlib import Path

from flask import Flask, request
from flask_socketio import join_room

from portal.realtime.engine import make_socketio
from portal.realtime.guards import Limits
from portal.serve import serve


def create_app() -> Flask:
    app = Flask(__name__)
    socketio = make_socketio(app, limits=Limits(unsigned_per_address=5000))
    socketio.on_event("connect", lambda _auth: join_room("idea"), namespace="/live")
    database = sqlite3.connect(os.environ["BENCH_DATABASE"], isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE comment (id INTEGER PRIMARY KEY, sent INTEGER NOT NULL, body TEXT NOT NULL)")

    @app.post("/comment")
    def comment() -> tuple[dict[str, object], int]:
        said = request.get_json()
        row = database.execute("INSERT INTO comment (sent, body) VALUES (?, ?)", (said["t"], said["body"])).lastrowid
        socketio.emit("fact", {"id": row, "t": said["t"], "body": said["body"]}, to="idea", namespace="/live")
        return {"id": row}, 201

    return app


if __name__ == "__main__":
    os.environ["BENCH_DATABASE"] = str(Path(sys.argv[2]).resolve())
    serve("bench.broadcast_app:create_app", "127.0.0.1", int(sys.argv[1]), banner="listening")
