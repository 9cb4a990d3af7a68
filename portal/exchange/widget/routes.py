"""The widget itself, which knows nobody and reads no cookie, and the page on which the team allows sites to show it."""

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, g, render_template, request, url_for
from werkzeug.wrappers import Response

from portal.exchange.routes import TEAM, routes
from portal.exchange.widget import actions
from portal.ideas.models import Board
from portal.ideas.queries import LABELS, find_board, front_of
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import LOCALES, locale, speaking
from portal.web.answering import answer, link
from portal.web.reading import actor, load
from portal.web.schemas import ListOf, Plain, Raw, Schema, Text
from portal.web.server import current

widget = Blueprint("widget", __name__)
POLICY = ("default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
          "frame-ancestors {}")


class OriginsIn(Schema):
    """The sites that may show a board: a list, or one in each line."""

    origins = Text(most=3000, lines=True, load_default="")


class OriginsList(Schema):
    """The sites that may show a board."""

    origins = ListOf(Text(most=300), required=True)


class WidgetOut(Schema):
    """A board's widget: its address, the sites that may show it, and what to paste there."""

    address = Plain()
    origins = Raw()
    snippet = Plain()


@dataclass(frozen=True)
class Shown:
    """A board's widget as the team sees it."""

    board: Board
    origins: list[str]
    address: str

    @property
    def snippet(self) -> str:
        return (f'<iframe src="{self.address}?theme=light&amp;lang=en" title="{_plain(self.board.name)}" width="100%" '
                'height="480" loading="lazy" referrerpolicy="no-referrer"></iframe>')


def _plain(name: str) -> str:
    return name.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def _shown(board: Board) -> Shown:
    return Shown(board, actions.origins_of(board), link("widget.board", slug=board.slug))


@widget.get("/widget/boards/<slug>")
def board(slug: str) -> Response:
    """A public board's ideas for a frame; who looks is nobody, whatever his browser sends."""
    said = request.args.get("lang", "")
    with speaking(said if said in LOCALES else "en"), current().database.transaction(write=False):
        found = find_board(Actor.anonymous(), slug)
        origins, ideas = actions.origins_of(found), front_of(found)
        page = render_template("exchange/widget.html", board=found, ideas=ideas, labels=LABELS, lang=locale(),
                               chosen=request.args.get("theme", ""), site=str(current().settings.address))
    g.framed = bool(origins)
    made: Any = current().make_response(page)
    made.headers["Content-Security-Policy"] = POLICY.format(" ".join(origins) or "'none'")
    made.headers["Cross-Origin-Resource-Policy"] = "cross-origin" if origins else "same-origin"
    made.headers["Cache-Control"] = "public, max-age=60"
    return made


@routes.get("/boards/<id:board_id>/widget", gives=WidgetOut, page="exchange/board_widget.html", roles=TEAM)
def board_widget(board_id: str) -> Response:
    """The list of a board for other sites: what to paste, and who may show it"""
    authorize(actor(), "board.manage")
    return answer(_shown(find_board(actor(), board_id)))


@routes.post("/boards/<id:board_id>/widget", takes=OriginsIn, gives=WidgetOut, api=False, form="exchange.board_widget",
             roles=TEAM)
def save_widget(board_id: str) -> Response:
    """Say which sites may show a board"""
    made = actions.allow(actor(), board_id, load()["origins"].splitlines())
    return answer(_shown(made), go=url_for("exchange.board_widget", board_id=board_id))


@routes.put("/boards/<id:board_id>/widget", takes=OriginsList, gives=WidgetOut, pages=False, roles=TEAM)
def set_widget(board_id: str) -> Response:
    """Say which sites may show a board"""
    return answer(_shown(actions.allow(actor(), board_id, load()["origins"])))
