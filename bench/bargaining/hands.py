"""Doing a step: in process through the product's actions, or through the API as a program would."""

from contextlib import suppress
from typing import Any

from sqlalchemy.exc import OperationalError

from bench.bargaining.by_api import BY_API
from bench.bargaining.in_process import IN_PROCESS
from bench.bargaining.people import EVERYBODY, Who
from bench.bargaining.steps import Result, Step
from bench.bargaining.values import BEGIN, moment
from portal.accounts import actions as accounts
from portal.core.customers.actions import customer_for
from portal.core.producers.actions import producer_for
from portal.kernel import clock
from portal.kernel.errors import PortalError
from portal.kernel.policy import Actor
from tests.support.cast import Cast

KEPT_FOR_EVER = 10_000  # days
AGAIN = 5


class Hands:
    """The people of one application, with what they do."""

    def __init__(self, app: Any) -> None:
        self.app, self.database = app, app.database
        self.cast = cast = Cast(app.database)
        self.actors: dict[Who, Actor] = {}
        self.sides: dict[str, str] = {}
        self.tokens: dict[Who, str] = {}
        with clock.at(BEGIN):
            for who in EVERYBODY:
                self.actors[who] = actor = cast.actor(who.person)
                with self.database.transaction():
                    self.tokens[who] = accounts.make_token(actor, actor.key, "walk", list(accounts.SCOPES), KEPT_FOR_EVER)[0]
                    if who.role == "producer":
                        self.sides[who.side] = producer_for(actor).id
                    elif who.role == "customer":
                        self.sides[who.side] = customer_for(actor).id
        self.names = {one: side for side, one in self.sides.items()}

    def do(self, step: Step, now: float) -> Result:
        """Does a step at a time of the model."""
        with clock.at(moment(now)):
            return self._by_api(step) if step.api else self._in_process(step)

    def _in_process(self, step: Step) -> Result:
        for _attempt in range(AGAIN):  # as a request does when the database could not decide who goes first
            with suppress(OperationalError):
                try:
                    with self.database.transaction():
                        done = IN_PROCESS[step.verb](self.actors[step.who], step.bid, **step.said)
                        return Result("ok", str(getattr(done, "id", "")))
                except PortalError as refused:
                    return Result(refused.code, text=str(refused.detail))
        return Result("never", text="the database could not decide")

    def _by_api(self, step: Step) -> Result:
        path, body, headers = BY_API[step.verb](step.bid, **step.said)
        method = "PATCH" if step.verb == "revise" else "POST"
        let_in = {"Authorization": f"Bearer {self.tokens[step.who]}"}
        got = self.app.test_client().open(f"/api/v1{path}", method=method, json=body, headers=let_in | headers)
        told = got.get_json(silent=True) or {}
        if got.status_code >= 400:
            code = told.get("code", "") if got.status_code < 500 else f"http {got.status_code}"
            return Result(code, text=got.get_data(as_text=True)[:400])
        return Result("ok", str(told.get("id", "")))
