"""The small world inside this process: everybody's calls, and a way to try a write and see that it is undone."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.people import Person
from tests.storage.pictures import encoded, picture
from tests.support.databases import House
from tests.support.site import COOKIE, Standing
from tests.support.world import World, build

API = "/api/v1"


class Undone(BaseException):  # not an Exception, so that no handler makes an answer of it
    """The work was done and is rolled back: nothing of it stays, and nobody hears of it."""


class Inside(Standing):
    """An application with the small world in it, which every test leaves as it was."""

    world: World

    def __init__(self, house: House, name: str, home: Path) -> None:
        super().__init__(house, name, home)
        self.tokens: dict[Person, str] = {}
        self.sessions: dict[Person, str] = {}
        self.world = build(self.call, self.cast, self.app.worker.settle)

    def call(self, person: Person | None, method: str, path: str, json: Any = None, files: Any = None,
             key: str = "") -> tuple[int, Any]:
        """A program's call with somebody's token."""
        named = {"Idempotency-Key": key} if key else {}
        more: dict[str, Any] = {"json": json} if json is not None else {}
        if files:
            more = {"data": {name: (io.BytesIO(data), given, kind) for name, (given, data, kind) in files.items()}}
        answer = self.browser(None).open(path, method=method, headers=self.bearer(person) | named, **more)
        return answer.status_code, answer.get_json(silent=True)

    def bearer(self, person: Person | None) -> dict[str, str]:
        """The header that lets a program in."""
        if person is None:
            return {}
        if person not in self.tokens:
            self.tokens[person] = self.cast.token(person)
        return {"Authorization": f"Bearer {self.tokens[person]}"}

    def browser(self, person: Person | None) -> FlaskClient:
        """A browser with somebody's one session."""
        made = self.app.test_client()
        if person is not None:
            if person not in self.sessions:
                self.sessions[person] = self.cast.session(person)
            made.set_cookie(COOKIE, self.sessions[person])
        return made

    @contextmanager
    def undone(self) -> Iterator[None]:
        """Inside the block every writing transaction is rolled back at its end, and says so by Undone."""

        def undo(_opened: Session) -> None:
            raise Undone

        self.app.database.before_commit.append(undo)
        try:
            yield
        finally:
            self.app.database.before_commit.remove(undo)

    def try_(self, person: Person | None, method: str, path: str, body: Any = None) -> TestResponse | None:
        """One request by token (API) or cookie (page); None when it went through to its commit, and was undone.

        The body of a GET are its query words.
        """
        is_api = path.startswith(API)
        sent: dict[str, Any] = {}
        if body is not None and method != "GET":
            sent = {"json": body} if is_api and body != "FILE" else {"data": flat(body)}
        client, headers = self.browser(None if is_api else person), self.bearer(person) if is_api else {}
        if method == "GET":
            return client.open(path, headers=headers, buffered=True, query_string=body)
        try:
            with self.undone():
                return client.open(path, method=method, headers=headers, buffered=True, **sent)
        except Undone:
            return None


def flat(body: Any, name: str = "") -> dict[str, Any]:
    """A JSON body as a form sends it: `unit_price.amount`, `requirements.0.name`; "FILE" is a picture."""
    if body == "FILE" and not name:
        return {"file": (io.BytesIO(encoded(picture(33, 22), "PNG")), "picture.png", "image/png")}
    if isinstance(body, dict):
        made: dict[str, Any] = {}
        for key, value in body.items():
            made |= flat(value, f"{name}.{key}" if name else key)
        return made
    if isinstance(body, list) and any(isinstance(one, dict) for one in body):
        return flat({str(at): one for at, one in enumerate(body)}, name)
    if isinstance(body, list):
        return {name: body}
    if isinstance(body, bool):
        return {name: "on"} if body else {}
    return {} if body is None else {name: str(body)}
