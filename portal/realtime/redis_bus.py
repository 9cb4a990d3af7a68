"""Hints between processes over Redis; read only where there is a Redis."""

import json
import logging
import queue
import threading
import time
from typing import Any

import redis

from portal.realtime.bus import Bus

log = logging.getLogger(__name__)
CHANNEL = "maquette"


class RedisBus(Bus):
    """Several processes over Redis. Publishing never waits: a full queue drops the oldest hint."""

    def __init__(self, url: str, node: str) -> None:
        super().__init__()
        self.node = node
        self._client = redis.Redis.from_url(url, socket_timeout=0.5, socket_connect_timeout=0.5)
        self._listener = redis.Redis.from_url(url, socket_timeout=5, socket_connect_timeout=0.5)
        self._waiting: queue.Queue[str] = queue.Queue(maxsize=1000)
        self._stopped = False

    def publish(self, kind: str, what: Any) -> None:
        message = json.dumps([self.node, kind, what])
        while True:
            try:
                self._waiting.put_nowait(message)
                return
            except queue.Full:
                try:
                    self._waiting.get_nowait()
                except queue.Empty:
                    continue

    def start(self) -> None:
        for work in (self._send, self._listen):
            threading.Thread(target=work, daemon=True, name=f"bus{work.__name__}").start()

    def stop(self) -> None:
        self._stopped = True

    def _send(self) -> None:
        while not self._stopped:
            message = self._waiting.get()
            try:
                self._client.publish(CHANNEL, message)
            except redis.RedisError as away:
                log.warning("hint not sent: %s", type(away).__name__)

    def _listen(self) -> None:
        while not self._stopped:
            try:
                with self._listener.pubsub(ignore_subscribe_messages=True) as heard:
                    heard.subscribe(CHANNEL)
                    while not self._stopped:
                        message = heard.get_message(timeout=2)
                        if message is not None:
                            self._take(message["data"])
            except redis.RedisError as away:
                log.warning("hints are not heard: %s", type(away).__name__)
                time.sleep(0.5)

    def _take(self, data: bytes) -> None:
        try:
            node, kind, what = json.loads(data)
        except ValueError:
            return
        if node != self.node:
            self.hear(kind, what)
