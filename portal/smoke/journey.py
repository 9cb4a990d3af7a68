"""The journey itself, step by step: from a proposal to the service after delivery, and the thread back."""

import io
import secrets
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from PIL import Image, ImageDraw

from portal.smoke.people import Caller, Ear, Failed

IN_TIME = 2.0


def day(ahead: int) -> str:
    return (datetime.now(UTC).date() + timedelta(days=ahead)).isoformat()


def eur(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "EUR"}


def picture() -> bytes:
    """A picture nobody has seen before."""
    drawn = Image.new("RGB", (900, 600), "#e8e2d6")
    pen = ImageDraw.Draw(drawn)
    for _each in range(12):
        x, y = secrets.randbelow(800), secrets.randbelow(500)
        pen.ellipse((x, y, x + 90, y + 90), fill=f"#{secrets.token_hex(3)}")
    out = io.BytesIO()
    drawn.save(out, "PNG")
    return out.getvalue()


class Journey:
    """Four people, one stranger, and what they have made so far (`self.at`)."""

    def __init__(self, base: str, team_token: str) -> None:
        self.team = Caller(base, "team", team_token)
        self.customer, self.second = Caller(base, "customer"), Caller(base, "second customer")
        self.producer, self.stranger = Caller(base, "producer"), Caller(base, "stranger")
        self.at: dict[str, Any] = {}
        self.ears: list[Ear] = []

    def steps(self) -> list[Callable[[], str]]:
        """The whole way, in order; each step returns what there is to tell."""
        return [self.people_come, self.idea, self.support, self.plan, self.prototype, self.pin, self.decide]

    def close(self) -> None:
        """Closes whatever sockets are open."""
        while self.ears:
            self.ears.pop().close()

    def people_come(self) -> str:
        """Four people sign up"""
        mark = secrets.token_hex(2)
        self.team.know()
        self.customer.sign_up(f"Smoke Clara {mark}")
        self.second.sign_up(f"Smoke Igor {mark}")
        self.producer.sign_up(f"Smoke Paul {mark}", "producer", f"Smoke Workshop {mark}")
        self.stranger.sign_up(f"Smoke Stranger {mark}")
        self.at["producer"] = self.producer.post("/producers/mine")["id"]
        return f"customer, second customer, producer; team is {self.team.name}"

    def idea(self) -> str:
        """An idea is proposed"""
        boards = [one for one in self.team.get("/boards")["items"] if one["slug"] == "smoke"]
        if not boards:
            self.team.post("/boards", {"slug": "smoke", "name": "Smoke test"}, (201, 422))
        made = self.customer.post("/ideas", {
            "board": "smoke", "title": f"A lamp that folds, {secrets.token_hex(3)}", "text": "It should fit into a drawer.",
            "spec": [{"name": "Height", "value": "300", "unit": "mm"}], "tags": ["lamp"]}, 201)
        self.stranger.get(f"/ideas/{made['id']}", 404)
        self.at["idea"] = made["id"]
        done = self.customer.post(f"/ideas/{made['id']}/submission", {"rights_accepted": True})
        return f"{done['id']}, {done['status']}"

    def support(self) -> str:
        """A second customer supports it"""
        self.second.put(f"/ideas/{self.at['idea']}/support", {"quantity": 3, "top_price": eur("140.00"), "by_date": day(90)})
        seen = self.customer.get(f"/ideas/{self.at['idea']}")
        if seen["support_count"] != 1:
            raise Failed(f"the idea shows {seen['support_count']} supports instead of 1")
        return "3 pieces, at most 140.00 EUR"

    def plan(self) -> str:
        """The team answers"""
        self.team.post(f"/ideas/{self.at['idea']}/status", {"status": "planned", "response": "Yes. We draw it."})
        self.team.post(f"/ideas/{self.at['idea']}/status", {"status": "prototyping", "response": "Here it is."})
        return "planned, prototyping"

    def prototype(self) -> str:
        """A prototype is shown"""
        file = self.team.upload("lamp.png", picture(), "image/png")
        made = self.team.post("/prototypes", {"title": "Folding lamp", "visibility": "invited"}, 201)
        self.at["prototype"] = made["id"]
        room = f"/prototypes/{made['id']}"
        self.team.post(f"{room}/ideas", {"idea_id": self.at["idea"]})
        for guest in (self.customer, self.second):
            self.team.post(f"{room}/invitations", {"user_id": guest.id})
        version = self.team.post(f"{room}/versions", {"note": "First.", "assets": [{"file_id": file["id"], "title": "Front"}]})
        self.at["version"], self.at["asset"] = version["id"], version["assets"][0]["id"]
        shown = self.team.post(f"/versions/{version['id']}/publication")
        self.at["hash"] = shown["content_hash"]
        self.team.post(f"{room}/status", {"status": "in_review"})
        self.stranger.get(room, 404)
        self.customer.get(room)
        return f"{file['width']} x {file['height']} pixels, version 1"

    def pin(self) -> str:
        """A comment is pinned and heard"""
        room = f"prototype:{self.at['prototype']}"
        self.ears = [Ear(one) for one in (self.customer, self.second, self.team)]
        for ear in self.ears:
            ear.enter(room)
        outside = Ear(self.stranger)
        outside.enter(room, allowed=False)
        outside.close()
        begun = time.monotonic()
        thread = self.customer.post(f"/versions/{self.at['version']}/threads", {
            "asset": self.at["asset"], "text": "A little higher here, please.", "label": "feedback",
            "selector": {"type": "FragmentSelector", "value": "xywh=percent:40,30,12,10"}}, 201)
        self.at["thread"] = thread["id"]
        times = [ear.wait("comment.posted", thread["id"], begun, IN_TIME) for ear in self.ears]
        self.team.post(f"/threads/{thread['id']}/comments", {"text": "Twenty millimetres: done."})
        self.team.post(f"/threads/{thread['id']}/resolution", {"reason": "done"})
        self.stranger.get(f"/threads/{thread['id']}", 404)
        self.close()
        return f"heard after {', '.join(f'{one * 1000:.0f}' for one in times)} ms"

    def decide(self) -> str:
        """The customer decides"""
        said = self.customer.post(f"/prototypes/{self.at['prototype']}/decisions", {
            "verdict": "approve", "note": "This is it.", "content_hash": self.at["hash"]}, 201)
        return f"{said['verdict']}, bound to {said['content_hash'][:12]}"
