"""The first page of each role, the search over everything, the roadmap; the operator's page stands in operating.py."""

from flask import g, request
from werkzeug.wrappers import Response

from portal.home import actions, finding, schemas, showing
from portal.home.changes import changes
from portal.home.health import troubles
from portal.home.models import HomeVisit
from portal.home.waiting import next_step, sections_for
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.web.answering import answer, done
from portal.web.reading import actor, is_api, query
from portal.web.routes import Routes
from portal.web.server import current

routes = Routes("home", __name__)


@routes.get("/", api="/home", gives=schemas.HomeOut, page="home/index.html", public=True)
def index() -> Response:
    """What waits for me, and what changed since I was here"""
    me = actor()
    if not me.is_signed_in:
        return answer({"next_step": None, "waiting": [], "changes": []}, ideas=showing.newest_ideas(me),
                      prototypes=showing.newest_prototypes(me), open=current().settings.sign_up)
    visit = session().get(HomeVisit, me.user_id)
    if not is_api() and actions.is_worth_noting(visit):
        g.visited = me.user_id
    waiting, since = sections_for(me), actions.since(visit)
    step = next_step(me, waiting)
    found = {"next_step": step, "waiting": waiting, "changes": changes(me, since)}
    return answer(found, since=since, first=visit is None, tour=visit is None or visit.tour_over_at is None,
                  running=showing.running_orders(me), prototypes=showing.newest_prototypes(me),
                  ideas=showing.newest_ideas(me, 3) if me.is_customer else [],
                  waits=sum(len(one.items) for one in waiting), health=_health(me))


def _health(me: Actor) -> int | None:
    """How many parts of the installation need attention, for whoever runs it."""
    return troubles() if me.is_admin else None


def note_visit() -> None:
    """After the answer, in a transaction of its own: reading pages write nothing."""
    user_id = g.pop("visited", None)
    if user_id:
        with current().database.transaction():
            actions.note_visit(user_id)


@routes.post("/tour/end", api=False)
def end_tour() -> Response:
    """Put the tour away"""
    actions.end_tour(actor())
    return done("/")


@routes.post("/tour/begin", api=False)
def begin_tour() -> Response:
    """Show the tour again"""
    actions.begin_tour(actor())
    return done("/")


@routes.get("/search", query=schemas.SearchQuery, gives=schemas.SearchOut, page="home/search.html", public=True)
def search() -> Response:
    """Find ideas, prototypes, bids, orders and customers"""
    q, me = query()["q"].strip(), actor()
    if q:
        current().limits.hit("search", me.key or request.remote_addr or "")
    return answer({"q": q, "groups": finding.find(me, q) if q else []})


@routes.get("/roadmap", gives=schemas.StepOut, many=True, page="home/roadmap.html", public=True)
def roadmap() -> Response:
    """What becomes of ideas"""
    return answer(showing.roadmap(actor()))
