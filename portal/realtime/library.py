"""Flask-SocketIO and python-socketio, read without what only their clients and their Redis need: half of their weight."""

import sys

_HELD = ("redis", "requests", "websocket")  # they do without each of these where it is missing, and are given it below
_missing = [name for name in _HELD if name not in sys.modules]
for _name in _missing:
    sys.modules[_name] = None  # type: ignore[assignment] # to Python that is a module that is not there
try:
    import flask_socketio
    import socketio
    from engineio import client
    from socketio import redis_manager
finally:
    for _name in _missing:
        del sys.modules[_name]

__all__ = ["flask_socketio", "give_client", "give_redis", "socketio"]


def give_client(requests: object, websocket: object) -> None:
    """What socketio.Client needs."""
    client.requests, client.websocket = requests, websocket


def give_redis(redis: object, error: type[Exception]) -> None:
    """What socketio.RedisManager needs."""
    redis_manager.redis, redis_manager.RedisError = redis, error
