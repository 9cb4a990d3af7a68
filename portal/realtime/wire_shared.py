"""The client manager for several processes over Redis; read only where there is one, for library.py holds that back."""

import redis
from redis.exceptions import RedisError

from portal.realtime.library import give_redis, socketio
from portal.realtime.wire_manager import WireManager

give_redis(redis, RedisError)
PATIENCE = {"socket_timeout": 0.5, "socket_connect_timeout": 0.5}  # a hung Redis may not hold a request for long


class SharedWireManager(socketio.RedisManager, WireManager):
    """The same for several processes: Redis carries each emit to the others, and each writes to its own clients."""

    def __init__(self, url: str) -> None:
        super().__init__(url, redis_options=PATIENCE)
