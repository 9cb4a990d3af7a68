"""Reading ideas: the list, one idea, its revisions, its demand, what is like it, and its numbered facts."""

from typing import Any

from flask import Response as Plain
from flask import render_template, request, url_for
from markupsafe import Markup
from werkzeug.wrappers import Response

from portal.ideas import diff, hot, queries, similar, threads
from portal.ideas.demand import demand
from portal.ideas.discussion.marking import marker
from portal.ideas.discussion.quoting import quotation
from portal.ideas.listing import listing
from portal.ideas.panels import panels_for
from portal.ideas.routes.base import routes
from portal.ideas.schemas import CommentQuery, EventsQuery, IdeaQuery, PageQuery, RevisionQuery, SimilarQuery
from portal.ideas.schemas_out import AlikeOut, DemandOut, IdeaCard, IdeaOut, RevisionOut
from portal.ideas.searches import keeping
from portal.ideas.showing import Shown, shown, team_people
from portal.ideas.states import LABELS, REASONS
from portal.ideas.support.drawing import draw
from portal.ideas.support.tables import demand_sheet
from portal.ideas.talking import find_comment
from portal.ideas.telling import Looks, idea_told, support_told, thread_told, words_told
from portal.ideas.wanting import Wanted
from portal.kernel import clock, text
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor, can
from portal.storage import queries as files
from portal.web.answering import answer, next_page_url
from portal.web.reading import actor, is_api, query
from portal.web.server import current


@routes.get("/ideas", query=IdeaQuery, gives=IdeaCard, many=True, page="ideas/index.html", public=True)
def index() -> Response:
    """Ideas: searched, filtered, sorted"""
    words = query()
    wanted = Wanted(**{**words, "status": tuple(words["status"]), "sort": words["sort"] or "", "signed": actor().is_signed_in})
    if wanted.q:
        _count_search()
    found = listing(actor(), wanted)
    if is_api():
        return answer(found.page)
    return answer(found.page, wanted=wanted, kept_searches=keeping.mine(actor()), listing=found, labels=LABELS,
                  half_life=hot.HALF_LIFE_DAYS, by_hot="by_hot" in found.page.extra,
                  next_url=next_page_url(found.page.next))


def _count_search() -> None:
    current().limits.hit("search", actor().key or request.remote_addr or "")


@routes.get("/ideas/similar", query=SimilarQuery, gives=AlikeOut, many=True, page="ideas/similar.html",
            part="ideas/_similar.html", public=True)
def alike() -> Response:
    """Ideas that may be the same as one being written"""
    words = query()
    _count_search()
    return answer(similar.similar(actor(), words["title"], but=words["but"]), title=words["title"], labels=LABELS)


@routes.get("/ideas/<id:idea_id>", query=PageQuery, gives=IdeaOut, page="ideas/show.html", public=True)
def show(idea_id: str) -> Response:
    """One idea"""
    me, found = actor(), shown(actor(), idea_id)
    if is_api():
        return answer(found)
    words = query()
    talk = threads.page(idea_id, internal=False, after=words["after"])
    notes = threads.page(idea_id, internal=True, limit=100).items if can(me, "note.read") else []
    answered = _answered(me, found, words["quote"] or words["reply"])
    panels, seq = panels_for(me, idea_id)
    wanted = demand(me, found.idea) if can(me, "idea.demand") and found.status != "draft" else None
    return answer(
        found, told=idea_told(found), words=words_told(found.idea, found.pictures), support=support_told(found),
        looks=Looks(me.is_signed_in, me.may_write),
        threads=tuple(map(thread_told, talk.items)), seq=seq, talk_next=next_page_url(talk.next),
        labels=LABELS, reasons=REASONS,
        demand=wanted, drawn=[(one, draw(one)) for one in wanted.curves] if wanted else [],
        notes=notes, mark=marker(me, found.idea, [*talk.items, *notes]),
        answering=answered, quoted=quotation(answered) if answered and words["quote"] else "", merge_into=words["merge_into"],
        panels={place: [_drawn(*panel) for panel in those] for place, those in panels.items()},
        alike=similar.similar(me, found.title, most=10, but=idea_id) if me.is_team else [],
        team=team_people() if me.is_team else [],
        hot_now=hot.as_supports_now(found.hot, clock.now()) if found.submitted_at else 0.0)


def _drawn(template: str, values: dict[str, Any], kept: bool) -> Markup:
    keep: Any = current().jinja_env.globals["kept"]
    return Markup((keep if kept else render_template)(template, **values))  # noqa: S704 our own templates


def _answered(me: Actor, found: Shown, comment_id: str | None) -> threads.Said | None:
    """The comment somebody is about to answer, where the page works without script."""
    if comment_id is None:
        return None
    comment, idea = find_comment(me, comment_id)
    return threads.one(comment.id) if idea.id == found.idea.id else None


@routes.get("/ideas/<id:idea_id>/revisions", query=RevisionQuery, gives=RevisionOut, many=True, page="ideas/revisions.html",
            public=True)
def revisions(idea_id: str) -> Response:
    """The revisions of an idea, and what changed between two of them"""
    idea, words = queries.find_visible(actor(), idea_id), query()
    found = queries.revisions(idea_id)
    if is_api() or not found:
        return answer(found, idea=idea)
    by_number = {one.number: (one, name, credit) for one, name, credit in found}
    after = by_number.get(words["number"] or found[0][0].number)
    before = by_number.get(words["before"] or (after[0].number - 1 if after else 0))
    if after is None or (words["before"] and before is None):
        raise NotFound()
    changes = diff.difference(before[0], after[0]) if before else None
    shown_files = files.by_id([*after[0].pictures, *(before[0].pictures if before else [])])
    return answer(found, idea=idea, after=after, before=before, changes=changes, files=shown_files)


@routes.get("/ideas/<id:idea_id>/demand", gives=DemandOut, pages=False)
def demand_of(idea_id: str) -> Response:
    """The demand curve of an idea, for the team and producers"""
    me = actor()
    return answer(demand(me, queries.find_visible(me, idea_id)))


@routes.get("/ideas/<id:idea_id>/demand.csv")
def demand_csv(idea_id: str) -> Response:
    """The demand curve as CSV, for the team and producers"""
    me = actor()
    sheet = demand_sheet(demand(me, queries.find_visible(me, idea_id)))
    return Plain("\ufeff" + sheet, mimetype="text/csv", headers={"Content-Disposition": "attachment; filename=demand.csv"})


@routes.get("/ideas/<id:idea_id>/events", query=EventsQuery, pages=False)
def events(idea_id: str) -> Response:
    """The numbered facts of an idea's room after a number: to catch up without a socket"""
    me, words = actor(), query()
    queries.find_visible(me, idea_id)
    if words["internal"] and not can(me, "note.read"):
        raise NotFound()
    room, book = f"idea:{idea_id}{'/internal' if words['internal'] else ''}", current().extensions["hub"].book
    seq, epoch = book.head(room)
    rows = book.rows_after(room, words["after"])
    return answer({"seq": seq, "epoch": epoch, "events": book.events(room, rows, text.locale(), html=False)})


@routes.page("/ideas/<id:idea_id>/threads/<id:comment_id>", "ideas/thread.html", public=True, query=CommentQuery)
def thread(idea_id: str, comment_id: str) -> Response:
    """One thread of a discussion as a flat list"""
    me, words = actor(), query()
    comment, idea = find_comment(me, comment_id)
    if idea.id != idea_id:
        raise NotFound()
    more, top = threads.replies(comment.root_id, comment.internal, words["after"]), threads.one(comment.root_id)
    return answer(top, idea=idea, replies=more.items, mark=marker(me, idea, [top, *more.items]),
                  next_url=next_page_url(more.next), back=url_for("ideas.show", idea_id=idea.id))
