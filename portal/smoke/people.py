"""Somebody with a program: signs up over the API, then calls it with a token of his own; and his socket."""

import secrets
import threading
import time
from typing import Any

import requests
import websocket

from portal.realtime.library import give_client, socketio

give_client(requests, websocket)
PATIENCE = 30
NAMESPACE = "/live"


class Failed(Exception):
    """Something did not go as it should; the message says what."""


class Caller:
    """One person's HTTP client for one server."""

    def __init__(self, base: str, who: str, token: str = "") -> None:
        self.base, self.who, self.token = base.rstrip("/"), who, token
        self.session = requests.Session()
        self.session.trust_env = False
        self.id = self.name = ""

    def sign_up(self, name: str, role: str = "customer", company: str = "") -> "Caller":
        """Makes an account and a token for it."""
        mail = f"smoke-{secrets.token_hex(6)}@example.org"
        password = secrets.token_urlsafe(18)
        self.post("/accounts", {"name": name, "mail": mail, "password": password, "role": role, "company": company})
        self.token = self.post("/tokens", {"name": "smoke", "scopes": ["read", "write"], "days": 1}, 201)["token"]
        self.session.cookies.clear()
        return self.know()

    def know(self) -> "Caller":
        """Learns who the token is for."""
        me = self.get("/me")
        self.id, self.name = me["id"], me["name"]
        return self

    def get(self, path: str, status: int = 200) -> Any:
        return self.call("GET", path, None, status)

    def post(self, path: str, body: Any = None, status: int | tuple[int, ...] = (200, 201, 204)) -> Any:
        return self.call("POST", path, {} if body is None else body, status)

    def put(self, path: str, body: Any = None, status: int | tuple[int, ...] = (200, 201, 204)) -> Any:
        return self.call("PUT", path, {} if body is None else body, status)

    def upload(self, name: str, data: bytes, media_type: str) -> Any:
        """Brings a file."""
        return self.call("POST", "/files", None, 201, files={"file": (name, data, media_type)})

    def call(self, method: str, path: str, body: Any, status: int | tuple[int, ...], **options: Any) -> Any:
        """One request. Raises Failed for another status than wanted, with what the server said."""
        headers = {"Accept": "application/json", "Accept-Language": "en"}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        if method == "POST":
            headers["Idempotency-Key"] = secrets.token_hex(12)
        try:
            answer = self.session.request(method, f"{self.base}/api/v1{path}", headers=headers, timeout=PATIENCE,
                                          json=body, **options)
        except requests.RequestException as lost:
            raise Failed(f"{self.who}: {method} {path}: no answer ({lost})") from lost
        wanted = status if isinstance(status, tuple) else (status,)
        if answer.status_code not in wanted:
            raise Failed(f"{self.who}: {method} {path}: {answer.status_code} instead of "
                         f"{' or '.join(map(str, wanted))}: {answer.text[:600]}")
        return answer.json() if answer.content and "json" in answer.headers.get("Content-Type", "") else None

    def until(self, path: str, good: Any, seconds: float = 15, status: tuple[int, ...] = (200,)) -> Any:
        """Asks again until `good(answer)` holds: for what the server does by itself, a moment later."""
        end = time.monotonic() + seconds
        while True:
            answer = self.call("GET", path, None, status)
            if answer is not None and good(answer):
                return answer
            if time.monotonic() > end:
                raise Failed(f"{self.who}: GET {path}: not so after {seconds:.0f} s: {str(answer)[:400]}")
            time.sleep(0.1)


class Ear:
    """Somebody's socket: enters rooms and keeps every fact with the time it was heard."""

    def __init__(self, caller: Caller) -> None:
        self.who, self.heard, self._news = caller.who, list[tuple[float, dict[str, Any]]](), threading.Condition()
        self.client = socketio.Client(reconnection=False)
        self.client.on("fact", self._hear, namespace=NAMESPACE)
        try:
            self.client.connect(caller.base, namespaces=[NAMESPACE], transports=["websocket"], auth={"token": caller.token},
                                wait_timeout=PATIENCE)
        except socketio.exceptions.ConnectionError as refused:
            raise Failed(f"{self.who}: the socket was refused: {refused}") from refused

    def _hear(self, fact: dict[str, Any]) -> None:
        with self._news:
            self.heard.append((time.monotonic(), fact))
            self._news.notify_all()

    def enter(self, room: str, allowed: bool = True) -> dict[str, Any]:
        """Goes into a room. Raises Failed when the door does otherwise than it should."""
        said: dict[str, Any] = self.client.call("enter", {"room": room}, namespace=NAMESPACE, timeout=PATIENCE)
        if said.get("ok") is not allowed:
            raise Failed(f"{self.who}: entering {room} gave {said}")
        return said

    def wait(self, kind: str, holds: str, since: float, seconds: float) -> float:
        """Seconds from `since` until a fact of a kind that mentions `holds` was heard. Raises Failed after `seconds`."""
        end = since + seconds
        with self._news:
            while True:
                for at, fact in self.heard:
                    if fact.get("type") == kind and holds in str(fact):
                        return at - since
                left = end - time.monotonic()
                if left <= 0:
                    raise Failed(f"{self.who}: no {kind} with {holds} within {seconds:g} s; "
                                 f"heard {[fact.get('type') for _at, fact in self.heard]}")
                self._news.wait(left)

    def close(self) -> None:
        self.client.disconnect()
