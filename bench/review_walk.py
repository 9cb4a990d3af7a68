"""One prototype, those who watch its room, and everything that may happen to it next."""

import random
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import requests
from sqlalchemy import select

from bench.serving import Crowd
from bench.watching import Watcher, fetched
from portal.kernel.facts import Room
from tests import people
from tests.storage.pictures import encoded, picture
from tests.support.site import Caller, Site

CUSTOMERS = (people.CLARA, people.IGOR, people.OLGA, people.STRANGER)
SPOT = {"type": "FragmentSelector", "value": "xywh=percent:10,20,30,40"}
VERDICTS = ("approve", "approve_with_changes", "request_changes", "reject")
MOST_SAID = 18  # in one thread: it is read with its latest twenty


@dataclass
class Outcome:
    """What the walk came to."""

    steps: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    compared: int = 0
    put_out: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return not self.wrong

    def __str__(self) -> str:
        kinds = ", ".join(f"{count} {kind}" for kind, count in self.steps.most_common())
        return (f"{self.steps.total()} steps in {self.seconds:.0f} s ({kinds}); states compared {self.compared}, people put out "
                f"{self.put_out}; wrong {len(self.wrong)}")


class Walk:
    """One prototype, those who watch it, and what happens to it next."""

    def __init__(self, site: Site, seed: object) -> None:
        self.site, self.dice, self.outcome = site, random.Random(f"{seed} wandering"), Outcome()
        self.threads: dict[str, dict[str, Any]] = {}
        self.number, self.state = 0, "in_review"
        persons = (people.TOM, *CUSTOMERS)
        self.tokens = dict(zip(persons, Crowd(site).tokens(*persons), strict=True))
        self.callers = {one: [self._caller(one, at) for at in range(len(site.urls))] for one in persons}
        self._show()
        self.invited: dict[people.Person, str] = {}
        for one in CUSTOMERS:
            self._invite(one)
        self.watchers = {one: self._watcher(one, number) for number, one in enumerate(CUSTOMERS)}
        self.inside = self._watcher(people.TOM, 0, "/internal")
        for watcher in (*self.watchers.values(), self.inside):
            watcher.start()
        for watcher in (*self.watchers.values(), self.inside):
            assert watcher.inside.wait(60), "somebody did not get in"

    def _caller(self, person: people.Person, number: int) -> Caller:
        made = self.site.caller(number=number)
        made.headers["Authorization"] = f"Bearer {self.tokens[person]}"
        return made

    def _watcher(self, person: people.Person, number: int, audience: str = "") -> Watcher:
        number %= len(self.site.urls)
        return Watcher(self.site.urls[number], self.tokens[person], f"prototype:{self.prototype}{audience}",
                       self._caller(person, number), self.version)

    def _show(self) -> None:
        file = self.call(people.TOM, "POST", "/files", files={"file": ("a.png", encoded(picture(90, 60), "PNG"), "image/png")})
        made = self.call(people.TOM, "POST", "/prototypes", {"title": "A lamp to wander round", "visibility": "invited"})
        self.prototype = made["id"]
        version = self.call(people.TOM, "POST", f"/prototypes/{self.prototype}/versions", {"assets": [{"file_id": file["id"]}]})
        self.version, self.asset = version["id"], version["assets"][0]["id"]
        self.hash = self.call(people.TOM, "POST", f"/versions/{self.version}/publication")["content_hash"]
        self.call(people.TOM, "POST", f"/prototypes/{self.prototype}/status", {"status": "in_review"})

    def call(self, person: people.Person, method: str, path: str, body: Any = None, files: Any = None) -> Any:
        """One write, repeated with its key until it is answered: a server may be away for a moment."""
        self.number += 1
        sent = {"files": files} if files else {"json": body} if body is not None else {}
        until = time.monotonic() + 60
        while True:
            try:
                answer = self.dice.choice(self.callers[person]).request(
                    method, f"/api/v1{path}", headers={"Idempotency-Key": f"w{self.number}"}, **sent)
                if answer.status_code != 503:
                    break
            except requests.RequestException:
                assert time.monotonic() < until, "nobody answers"
            time.sleep(0.05)
        if answer.status_code >= 400:
            self.outcome.wrong.append(f"{person} {method} {path}: {answer.status_code} {answer.text[:200]}")
            return {}
        return answer.json() if answer.content else {}

    # -- what may happen -------------------------------------------------------------------------------------------
    def step(self) -> str:
        """One thing happens, whatever is possible now; gives its name."""
        ways = {"open": 4, "reply": 14, "edit": 5, "remove": 3, "settle": 8, "label": 4, "wish": 4, "decide": 4, "status": 1,
                "cut": 6, "bar": 2}
        while True:
            name = self.dice.choices(list(ways), list(ways.values()))[0]
            if getattr(self, f"do_{name}")() is not False:
                return name

    def speaker(self, thread: dict[str, Any] | None = None) -> people.Person:
        able = [one for one in CUSTOMERS if one in self.invited]
        return people.TOM if not able or (thread and thread["internal"]) else self.dice.choice([people.TOM, *able])

    def some_thread(self) -> dict[str, Any] | None:
        return self.dice.choice(list(self.threads.values())) if self.threads else None

    def do_open(self) -> bool:
        internal = self.dice.random() < 0.2
        who = people.TOM if internal else self.speaker()
        body = {"text": f"Thread {self.number}", "internal": internal}
        if self.dice.random() < 0.8:
            body |= {"asset": self.asset, "selector": SPOT}
        made = self.call(who, "POST", f"/versions/{self.version}/threads", body)
        if made:
            said = {made["comments"][0]["id"]: who}
            self.threads[made["id"]] = {"id": made["id"], "internal": internal, "open": True, "said": said, "count": 1}
        return True

    def do_reply(self) -> bool:
        thread = self.some_thread()
        if thread is None or thread["count"] >= MOST_SAID:
            return False
        who = self.speaker(thread)
        made = self.call(who, "POST", f"/threads/{thread['id']}/comments", {"text": f"Said {self.number}"})
        if made:
            thread["said"][made["id"]] = who
            thread["count"] += 1
        return True

    def _mine(self) -> tuple[dict[str, Any], str, people.Person] | None:
        thread = self.some_thread()
        said = [(key, who) for key, who in thread["said"].items() if who is people.TOM or who in self.invited] if thread else []
        return (thread, *self.dice.choice(said)) if thread and said else None

    def do_edit(self) -> bool:
        found = self._mine()
        if found is None:
            return False
        self.call(found[2], "PATCH", f"/threads/{found[0]['id']}/comments/{found[1]}", {"text": f"Rather {self.number}"})
        return True

    def do_remove(self) -> bool:
        found = self._mine()
        if found is None:
            return False
        self.call(found[2], "DELETE", f"/threads/{found[0]['id']}/comments/{found[1]}")
        del found[0]["said"][found[1]]
        return True

    def do_settle(self) -> bool:
        thread = self.some_thread()
        if thread is None:
            return False
        verb, body = ("resolution", {"reason": "done"}) if thread["open"] else ("reopening", None)
        self.call(people.TOM, "POST", f"/threads/{thread['id']}/{verb}", body)
        thread["open"] = not thread["open"]
        return True

    def do_label(self) -> bool:
        thread = self.some_thread()
        if thread is None:
            return False
        self.call(people.TOM, "PATCH", f"/threads/{thread['id']}", {"label": self.dice.choice(("idea", "question", "urgent"))})
        return True

    def do_wish(self) -> bool:
        thread, who = self.some_thread(), self.speaker()
        if thread is None or thread["internal"] or who is people.TOM:
            return False
        prices = {name: {"amount": f"{self.dice.randrange(90, 200)}.00", "currency": "EUR"} for name in ("would_pay", "instead_of")}
        self.call(who, "POST", f"/threads/{thread['id']}/price_wish", prices)
        return True

    def do_decide(self) -> bool:
        if self.state != "in_review":
            return False
        self.call(self.speaker(), "POST", f"/prototypes/{self.prototype}/decisions",
                  {"verdict": self.dice.choice(VERDICTS), "content_hash": self.hash})
        return True

    def do_status(self) -> bool:
        self.state = "approved" if self.state == "in_review" else "in_review"
        self.call(people.TOM, "POST", f"/prototypes/{self.prototype}/status", {"status": self.state})
        return True

    def do_cut(self) -> bool:
        self.dice.choice([*self.watchers.values(), self.inside]).cut()
        return True

    def do_bar(self) -> bool:
        """Somebody loses his invitation, or gets it back."""
        who = self.dice.choice(CUSTOMERS)
        watcher = self.watchers[who]
        if who in self.invited:
            self.call(people.TOM, "DELETE", f"/prototypes/{self.prototype}/invitations/{self.invited.pop(who)}")
            watcher.barred_at = self.head(watcher.room)
        else:
            watcher.barred_at = None
            self._invite(who)
            watcher.come_again()
        return True

    def _invite(self, who: people.Person) -> None:
        made = self.call(people.TOM, "POST", f"/prototypes/{self.prototype}/invitations", {"mail": who.email})
        self.invited[who] = made["id"]

    # -- whether all is well ---------------------------------------------------------------------------------------
    def head(self, room: str) -> int:
        with self.site.database.transaction(write=False) as read:
            return read.scalar(select(Room.seq).where(Room.name == room)) or 0

    def compare(self, patience: float = 60) -> None:
        """Waits until all who may are as far as the room, and holds what each has against what he would read now."""
        for who, watcher in [*self.watchers.items(), (people.TOM, self.inside)]:
            if who is not people.TOM and who not in self.invited:
                continue
            until, head = time.monotonic() + patience, self.head(watcher.room)
            while watcher.since < head and time.monotonic() < until:
                time.sleep(0.005)
            fresh = fetched(watcher.http, self.prototype, self.version)
            if watcher.state is None or watcher.since != head:
                self.outcome.wrong.append(f"{who} is at {watcher.since} of {head}")
                continue
            told = watcher.state.different(fresh, internal=watcher is self.inside)
            self.outcome.wrong += [f"{who}: {one}" for one in told[:5]]
            self.outcome.compared += 1

    def end(self) -> None:
        """Everybody leaves; what they had to complain of is told."""
        for watcher in (*self.watchers.values(), self.inside):
            watcher.stop = True
            watcher.cut()
            watcher.join(30)
            self.outcome.wrong += watcher.wrong[:5]
            self.outcome.put_out += watcher.put_out
