"""Every page of the demo and who looks at it: routes come from the application, ids from the database, answers over HTTP."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from itsdangerous import URLSafeSerializer
from sqlalchemy import Select, desc, func, select

from portal.accounts import actions, joining
from portal.accounts.models import Invitation, User
from portal.core.customers.models import Customer
from portal.core.delivery.models import Shipment
from portal.core.orders.models import Order, OrderLine
from portal.core.producers.models import Producer
from portal.core.production.models import Job, JobStage
from portal.core.service.models import ReturnRequest, ServiceRequest, Unit
from portal.core.supply.models import PurchaseNeed
from portal.ideas.models import Board, Comment, Idea
from portal.kernel.db import session
from portal.pricing.models import Answer, Bid
from portal.prototypes.models import Comment as Reply
from portal.prototypes.models import Prototype, Thread, Version
from portal.prototypes.research.models import Study
from portal.prototypes.reviewing.models import Group
from portal.web.routes import Route, all_routes
from tests.people import Person
from tests.support import pages_ideas, pages_limits, pages_pooling, pages_prototypes, pages_rules
from tests.support.site import Caller, Site

GUEST = None
TEAM = Person("Дарья Ким", "darya@maquette.example", "team", "Reads Russian; sees nearly everything.", locale="ru")
MAJA = Person("Maja Holm", "maja@cafenord.example", "customer", "Owns the café.")
ANNA = Person("Anna Lindqvist", "anna@lindqvist.example", "customer", "Has ideas, bids and a lamp at home.")
CLAIRE = Person("Claire Brun", "claire@brun.example", "producer", "Owns the atelier.")
ADMIN = Person("Robin Hale", "robin@maquette.example", "admin", "Looks after the installation.")
NORA = Person("Nora Nygaard", "nora@nygaard.example", "producer", "A workshop that has no profile yet.",
              "Nygaard Glas", "owner")
ANYONE = (TEAM, MAJA, ANNA, CLAIRE, ADMIN, GUEST)

# Pages that look different by who looks: they are opened as each of these, all others as the first of ANYONE who may.
BY_MANY: dict[str, tuple[Person | None, ...]] = {
    "/": (GUEST, ANNA, MAJA, CLAIRE, TEAM, ADMIN),
    "/ideas": (GUEST, TEAM), "/ideas/<id:idea_id>": (GUEST, ANNA, TEAM),
    "/prototypes": (ANNA, TEAM), "/prototypes/<id:prototype_id>": (ANNA, TEAM),
    "/bids": (MAJA, CLAIRE), "/bids/<id:bid_id>": (MAJA, CLAIRE, TEAM), "/pools/<id:pool_id>": (ANNA, CLAIRE, TEAM),
    "/orders": (MAJA, TEAM), "/orders/<id:order_id>": (MAJA, CLAIRE, TEAM),
    "/production/<id:job_id>": (CLAIRE, TEAM), "/account": (MAJA, CLAIRE), "/prototypes/<id:prototype_id>/desk": (TEAM,),
    "/studies/<id:study_id>": (TEAM, MAJA),
    "/sign-in": (GUEST,), "/sign-up": (GUEST,), "/password/forgotten": (GUEST,), "/producers/mine": (NORA,),
    "/company/limits": (pages_limits.INGA,), "/waiting": (pages_limits.INGA,),
    "/waiting/<id:waiting_id>": (pages_limits.OLE, pages_limits.INGA),
}
# Asked with these words, so that there is something to see.
ASKED = {"/search": "?q=lamp", "/ideas/similar": "?title=lamp"}
ELSEWHERE = {  # these answer with the page of another route, which is looked at there
    "/answers/<id:answer_id>": "/bids/<id:bid_id>", "/bids/<id:bid_id>/criteria": "/bids/<id:bid_id>/comparison",
    "/bids/<id:bid_id>/division/again": "/bids/<id:bid_id>/division", "/shipments/new": "/orders/<id:order_id>/shipments/new"}

# For each word of a path the ids it may stand for, the fullest first; whoever looks takes the first that opens to him.
EXAMPLES: dict[str, Select[Any]] = {
    "board_id": select(Board.id), "idea_id": select(Idea.id).order_by(desc(Idea.comment_count)),
    "customer_id": select(Customer.id), "producer_id": select(Producer.id),
    "order_id": select(Order.id).where(Order.external_ref.is_(None)),
    "shipment_id": select(Shipment.id), "unit_id": select(Unit.id), "request_id": select(ServiceRequest.id),
    "return_id": select(ReturnRequest.id), "need_id": select(PurchaseNeed.id), "job_id": select(Job.id),
    "stage_id": select(JobStage.id), "prototype_id": select(Prototype.id).order_by(desc(Prototype.thread_count)),
    "version_id": select(Version.id).order_by(desc(Version.thread_count)), "thread_id": select(Thread.id),
    "bid_id": select(Bid.id).join(Answer, Answer.bid_id == Bid.id).join(Customer, Customer.id == Bid.customer_id)
    .where(Customer.external_ref.is_(None)).group_by(Bid.id).order_by(desc(func.count())),
    "answer_id": select(Answer.id).join(Bid, Bid.id == Answer.bid_id).join(Customer, Customer.id == Bid.customer_id)
    .where(Customer.external_ref.is_(None)), "group_id": select(Group.id), "study_id": select(Study.id), **pages_ideas.EXAMPLES,
    **pages_prototypes.EXAMPLES, **pages_rules.EXAMPLES, **pages_pooling.EXAMPLES,
    **pages_limits.EXAMPLES,
}
PAIRS: dict[str, Any] = {  # paths in which one word belongs to the other
    "/ideas/<id:idea_id>/threads/<id:comment_id>": select(Comment.idea_id, Comment.id),
    "/threads/<id:thread_id>/comments/<id:comment_id>": select(Reply.thread_id, Reply.id),
    "/comments/<id:comment_id>": select(Comment.id), **pages_ideas.PAIRS, **pages_prototypes.PAIRS,
}


@dataclass(frozen=True)
class Look:
    """One page to open: which rule it is an example of, where it is, and as whom."""

    rule: str
    path: str
    person: Person | None

    def __str__(self) -> str:
        return f"{self.path} ({self.rule}) as {self.person or 'nobody'}"


def page_routes() -> list[Route]:
    """Every route that shows a page of ours."""
    return sorted({one.rule: one for one in all_routes().values() if one.method == "GET" and one.pages and one.page}.values(),
                  key=lambda one: one.rule)


@dataclass
class Guide:
    """Knows the way to every page of one served demo."""

    site: Site
    callers: dict[Person | None, Caller] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    guest_link: str = ""

    def looks(self) -> list[Look]:
        """All pages; `lost` tells which have no example."""
        self._bring_what_the_demo_lacks()
        made = self._by_token()
        for route in page_routes():
            if route.rule in ELSEWHERE:
                continue
            if "<token>" in route.rule:
                if not any(one.rule == route.rule for one in made):
                    self.lost.append(route.rule)
                continue
            found = [look for person in BY_MANY.get(route.rule, ()) if (look := self._open(route, person))]
            if not found:
                first = next((look for person in ANYONE if (look := self._open(route, person))), None)
                found = [first] if first else []
                self.lost += [] if first else [route.rule]
            made += found
        return sorted(made, key=lambda one: (str(one.person), one.path))

    def caller(self, person: Person | None) -> Caller:
        if person not in self.callers:
            self.callers[person] = self.site.caller(person)
        return self.callers[person]

    def _open(self, route: Route, person: Person | None) -> Look | None:
        """The first example that opens to this person, if any does."""
        if person is None and not route.public:
            return None
        if route.roles and (person is None or person.role not in route.roles):
            return None
        for path in self._paths(route.rule):
            answer = self.caller(person).get(path + ASKED.get(route.rule, ""), headers={"Accept": "text/html"},
                                             allow_redirects=False)
            if answer.status_code == 200:
                return Look(route.rule, path + ASKED.get(route.rule, ""), person)
            if "<" not in route.rule:
                return None
        return None

    def _paths(self, rule: str) -> Iterator[str]:
        words = re.findall(r"<[^>]*?(\w+)>", rule)
        statement = PAIRS.get(rule, EXAMPLES.get(words[0]) if len(words) == 1 else None)
        if not words:
            yield rule
        elif statement is not None:
            with self.site.database.transaction(write=False) as opened:
                rows = opened.execute(statement.limit(60)).all()
            for row in rows:
                path = rule
                for value in row:
                    path = re.sub(r"<[^>]*>", str(value), path, count=1)
                yield path

    def _by_token(self) -> list[Look]:
        """The pages that open to whoever has the letter."""
        with self.site.database.transaction():
            robin = actions.find_by_mail(ADMIN.email)
            assert robin is not None
            tokens = {"/link/": actions.make_link(robin, "sign_in"), "/password/new/": actions.make_link(robin, "reset"),
                      "/mail/stop/": self._stop(robin)}
            kept = Invitation(mail="nora@example.com", role="team", invited_by=robin.id,
                              expires_at=datetime.now(UTC) + timedelta(days=1))
            session().add(kept)
            session().flush()
            tokens["/invitation/"] = joining.renew_invitation(kept)
            tokens["/guest/"] = self.guest_link.rsplit("/", 1)[1]
        return [Look(f"{at}<token>", at + token, GUEST) for at, token in tokens.items()]

    def _stop(self, user: User) -> str:
        secret = (Path(self.site.home) / "secret-key").read_text().strip()
        return str(URLSafeSerializer(secret, salt="mail-stop").dumps([user.id, "ideas"]))

    def _bring_a_review(self, team: Caller) -> None:
        """A group that decides about a prototype, and a question to customers that one has answered."""
        with self.site.database.transaction(write=False) as opened:
            shown = opened.scalars(select(Version.id).join(Prototype).where(
                Version.status == "current", Prototype.status == "in_review").order_by(desc(Version.thread_count))).first()
        team.post(f"/api/v1/versions/{shown}/review_groups", json={"name": "The house", "team": True, "needed": 1})
        asked = team.post(f"/api/v1/versions/{shown}/studies", json={"kind": "rating", "question": "How do you like it?"})
        self.caller(ANNA).post(f"/api/v1/studies/{asked.json()['id']}/answers", json={"value": 4, "words": "Lovely arm."})

    def _bring_what_the_demo_lacks(self) -> None:
        """A material need and pieces that go back, and what stands around ideas."""
        pages_ideas.bring(self.site, self.caller(TEAM), self.caller(ANNA), self.caller(MAJA))
        with self.site.database.transaction(write=False) as opened:
            here = select(Order.id).where(Order.external_ref.is_(None))  # taken over ones are over and done with
            lines = opened.execute(select(OrderLine.order_id, OrderLine.id).where(
                OrderLine.delivered > 0, OrderLine.order_id.in_(here))).all()
            orders = opened.scalars(here).all()
        team = self.caller(TEAM)
        self._bring_a_review(team)
        pages_pooling.bring(self.caller(ANNA), self.caller(MAJA), self.caller(CLAIRE))
        owner, member = self.caller(pages_limits.INGA), self.caller(pages_limits.OLE)
        pages_limits.bring(self.caller(ANNA), owner, member)
        self.guest_link = pages_prototypes.bring(self.site, team)
        pages_rules.bring(self.caller(CLAIRE))
        day = (datetime.now(UTC) + timedelta(days=20)).date().isoformat()
        for order in orders:
            if team.post(f"/api/v1/orders/{order}/purchase_needs", json={
                    "material": "Oak, 40 mm", "quantity": 4, "unit": "m", "need_by": day}).ok:
                break
        for person in (MAJA, ANNA, TEAM):
            for order, line in lines:
                if self.caller(person).post("/api/v1/returns", json={
                        "order_id": order, "order_line_id": line, "quantity": 1, "reason": "A scratch on the foot."}).ok:
                    return
