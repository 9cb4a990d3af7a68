"""Imports and exports over the API, for the team. Very large files are for the command line: see docs/operate.md."""

import tempfile
from pathlib import Path

from flask import Response, request, send_file, url_for
from werkzeug.utils import secure_filename
from werkzeug.wrappers import Response as Base

from portal.exchange import actions, queries
from portal.exchange.boarding import pack
from portal.exchange.exporting import HEADS, export
from portal.exchange.jobs import asking
from portal.exchange.runs import COUNTS, Report
from portal.exchange.schemas import RunOut
from portal.ideas.queries import boards_for, find_board
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.policy import authorize
from portal.kernel.text import _
from portal.web.answering import answer
from portal.web.reading import actor, is_api, query
from portal.web.routes import Routes
from portal.web.schemas import Choice, ListQuery, Schema
from portal.web.server import current

routes = Routes("exchange", __name__)
TEAM = ("team", "admin")
BOOKS = ("customers.csv", "products.csv", "orders.csv", "order_details.csv", "shippers.csv", "suppliers.csv")
MOST_NAMED = 100


class ExportQuery(Schema):
    """In which form."""

    format = Choice("csv", "json", load_default="csv")


@routes.get("/imports", query=ListQuery, gives=RunOut, many=True, page="exchange/imports.html", roles=TEAM)
def index() -> Base:
    """The imports so far"""
    found = queries.page(actor(), **query())
    return answer(found) if is_api() else answer(found, waiting=asking.page(actor()).items, words=COUNTS)


@routes.get("/imports/<id:run_id>", gives=RunOut, page="exchange/import.html", roles=TEAM)
def show(run_id: str) -> Base:
    """One import"""
    return answer(queries.find(actor(), run_id), words=COUNTS)


@routes.post("/imports", gives=RunOut, pages=False, roles=TEAM, own_transaction=True)
def bring() -> Base:
    """Import data (multipart: `kind` = ideas with the files `proposals` and `comments`, or orders with files named like
    `customers.csv`; `system`, `board`, `currency`, `dry_run`, `skip_bad`).
    """
    kind = request.form.get("kind", "")
    if kind not in ("ideas", "orders"):
        raise Invalid({"kind": [_("Please choose one of: %(list)s.", list="ideas, orders")]})
    with tempfile.TemporaryDirectory() as bench:
        report = _ideas(Path(bench)) if kind == "ideas" else _orders(Path(bench))
    if report.refused:
        raise Invalid(_told(report), code="rows_refused", detail=_("Nothing was changed: some rows need another look."))
    if report.dry:
        return answer({"kind": kind, "status": "dry_run", "counts": report.counts, "remarks": report.remarks})
    with current().database.transaction(write=False):
        return answer(queries.find(actor(), report.run_id or ""), status=201)


def _ideas(bench: Path) -> Report:
    return actions.import_ideas(
        current().database, actor(), _save(bench, "proposals"), _save(bench, "comments"), dry=_said("dry_run"),
        system=_word("system", "decide-madrid"), board=_word("board", "decide-madrid"), skip_bad=_said("skip_bad"))


def _orders(bench: Path) -> Report:
    for name in BOOKS:
        _save(bench, name, name)
    return actions.import_orders(
        current().database, actor(), bench, system=_word("system", "northwind"), currency=request.form.get("currency", "USD"),
        dry=_said("dry_run"), skip_bad=_said("skip_bad"))


def _save(bench: Path, field: str, name: str = "") -> Path:
    upload = request.files.get(field)
    if upload is None:
        raise Invalid({field: [_("Please choose a file.")]})
    upload.stream.seek(0)  # a request tried again begins again
    path = bench / (name or secure_filename(upload.filename or "") or f"{field}.csv")
    upload.save(path)
    return path


def _said(name: str) -> bool:
    return request.form.get(name, "").lower() in ("1", "true", "on", "yes")


def _word(name: str, usual: str) -> str:
    word = request.form.get(name, usual)
    if not word or len(word) > 40 or secure_filename(word) != word:
        raise Invalid({name: [_("Use up to 40 letters a to z, digits and hyphens.")]})
    return word


def _told(report: Report) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in report.problems.kept[:MOST_NAMED]:
        found.setdefault(f"{one.file}:{one.line}:{one.field}" if one.line else one.file, []).append(one.says)
    return found


@routes.post("/imports/<id:run_id>/undoing", gives=RunOut, roles=TEAM)
def take_back(run_id: str) -> Base:
    """Take out what an import made, if nobody has built on it since"""
    return answer(actions.undo(actor(), run_id), status=200, go=url_for("exchange.show", run_id=run_id))


@routes.page("/exports", "exchange/exports.html", roles=TEAM)
def exports() -> Base:
    """What can be taken out"""
    authorize(actor(), "export.run")
    return answer(boards=boards_for(actor()))


@routes.get("/exports/boards/<id:board_id>", query=ExportQuery, roles=TEAM)
def take_board_out(board_id: str) -> Base:
    """A whole board as a zip of tables: ideas, revisions, comments, answers, supports as numbers"""
    board, form = find_board(actor(), board_id), query()["format"]
    packed = pack(actor(), board, form, str(current().settings.address))
    return send_file(packed, "application/zip", as_attachment=True, download_name=f"{board.slug}-{form}.zip")


@routes.get("/exports/<kind>", query=ExportQuery, pages=False, roles=TEAM)
def take_out(kind: str) -> Base:
    """All ideas, or all orders, as a file"""
    authorize(actor(), "export.run")
    if kind not in HEADS:
        raise NotFound()
    form = query()["format"]
    said = Response("".join(export(actor(), kind, form)), mimetype="text/csv" if form == "csv" else "application/json")
    said.headers["Content-Disposition"] = f'attachment; filename="{kind}.{form}"'
    return said
