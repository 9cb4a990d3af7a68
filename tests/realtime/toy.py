"""A small application to try the wire on: one namespace, one room, and URLs that make it speak. No database."""

import os
import sys

import gevent
from flask import Flask, request
from flask_socketio import SocketIO, join_room
from flask_socketio import emit as reply

from portal.realtime.engine import make_socketio
from portal.realtime.guards import Limits
from portal.realtime.wire_shared import SharedWireManager
from portal.serve import serve

LIVE = "/live"


def create_app() -> Flask:
    app = Flask(__name__)
    limits = Limits(
        unsigned_per_address=int(os.environ.get("TOY_CROWD", "1000")),
        sign_in_seconds=float(os.environ.get("TOY_SIGN_IN", "10")),
        stall_seconds=float(os.environ.get("TOY_STALL", "30")),
    )
    friends, redis = ["https://friend.example"], os.environ.get("TOY_REDIS")
    socketio = make_socketio(app, origins=friends, manager=SharedWireManager(redis) if redis else None, limits=limits)
    tell_of_oneself(app, socketio)
    speak(app, socketio)
    converse(app, socketio)
    answer_events(socketio)
    return app


def tell_of_oneself(app: Flask, socketio: SocketIO) -> None:
    server = socketio.server

    @app.get("/hello")
    def hello() -> dict[str, object]:
        return {"pid": os.getpid(), "open": len(server.manager.connections), "known": len(server.eio.sockets)}

    @app.get("/slow")
    def slow() -> dict[str, object]:
        """Answers only when the server is already stopping."""
        socketio.emit("said", {"n": 1}, to="all", namespace=LIVE)
        while not server.manager.connections.closing:
            gevent.sleep(0.01)
        return {"ok": True}


def speak(app: Flask, socketio: SocketIO) -> None:
    @app.get("/say")
    def say() -> dict[str, object]:
        """Numbers from `start`, `count` of them; `turn` says how many in one turn of the loop."""
        start, count = request.args.get("start", 0, int), request.args.get("count", 1, int)
        turn, pad = request.args.get("turn", 10, int), "x" * request.args.get("size", 0, int)
        for number in range(start, start + count):
            socketio.emit("said", {"n": number, "pad": pad}, to=request.args.get("room", "all"), namespace=LIVE,
                          skip_sid=request.args.get("skip"))
            if number % turn == turn - 1:
                gevent.sleep(0)
        return {"ok": True}

    @app.get("/blob")
    def blob() -> dict[str, object]:
        socketio.emit("said", {"n": 1}, to="all", namespace=LIVE)
        socketio.emit("blob", {"bytes": b"\x00\xff" * 200}, to="all", namespace=LIVE)
        socketio.emit("said", {"n": 2}, to="all", namespace=LIVE)
        return {"ok": True}


def converse(app: Flask, socketio: SocketIO) -> None:
    seen: list[object] = []

    @app.get("/ask")
    def ask() -> dict[str, object]:
        socketio.emit("asked", {}, to=request.args["sid"], namespace=LIVE, callback=lambda *answer: seen.append(answer))
        return {"ok": True}

    @app.get("/answers")
    def answers() -> dict[str, object]:
        return {"answers": seen}

    @app.get("/out")
    def out() -> dict[str, object]:
        socketio.server.disconnect(request.args["sid"], namespace=LIVE)
        return {"ok": True}


def answer_events(socketio: SocketIO) -> None:
    def connect(auth: object) -> bool:
        if not isinstance(auth, dict) or auth.get("token") != "good":
            return False
        join_room("all")
        return True

    def echo(data: object) -> object:
        reply("said", {"n": data}, to="all")
        return {"heard": data}

    socketio.on_event("connect", connect, namespace=LIVE)
    socketio.on_event("echo", echo, namespace=LIVE)


if __name__ == "__main__":
    serve("tests.realtime.toy:create_app", "127.0.0.1", int(sys.argv[1]), banner="listening on {port}")
