"""The report of a version on paper: what it is, then each thread with the piece of the picture it is about."""

from collections.abc import Callable
from typing import IO

from portal.kernel import clock
from portal.kernel.text import _, ngettext
from portal.prototypes.interchange import words
from portal.prototypes.interchange.gathering import Stock
from portal.prototypes.interchange.pictures import Sheet, mark_of
from portal.prototypes.queries import AssetView
from portal.prototypes.views import ThreadView
from portal.web.paper import WIDE, Cell, Paper

TONES = {"approve": "good", "approve_with_changes": "good", "request_changes": "wait", "reject": "bad"}
Tell = Callable[[int, int], None]


def draw(stock: Stock, language: str, to: IO[bytes] | str, tell: Tell, which: str = "all") -> None:
    """Writes the report. `tell` hears how many threads of how many are drawn."""
    version = stock.version.row
    name = _("%(title)s, version %(number)s", title=stock.prototype.title, number=version.number)
    paper = Paper(name, f"{name} · {(version.content_hash or '')[:16]}", language)
    _title(paper, stock, which)
    done, total = 0, len(stock.threads)
    for place, threads in stock.places:
        if not threads and (place is None or place.asset.id not in stock.pictures):
            continue
        sheet = Sheet(stock.pictures[place.asset.id]) if place and place.asset.id in stock.pictures else None
        _head(paper, stock, place, threads, sheet)
        for thread in threads:
            _thread(paper, stock, thread, sheet)
            tell(done := done + 1, total)
    _decisions(paper, stock)
    paper.write(to)


def _title(paper: Paper, stock: Stock, which: str) -> None:
    version, actor = stock.version.row, stock.actor
    paper.title(stock.prototype.title, over=_("Report of a review"))
    paper.facts([
        (_("Version"), f"{version.number} · {words.VERSION[version.status]}"),
        (_("State"), str(words.PROTOTYPE[stock.prototype.status])),
        (_("Shown since"), words.moment(version.published_at, actor)),
        (_("Content hash"), version.content_hash or "—"),
        (_("Threads"), _threads(stock, which)),
        (_("Drawn up"), _("%(when)s for %(name)s", when=words.moment(clock.now(), actor), name=actor.name)),
    ])
    cover = next((stock.pictures[one.asset.id] for one in stock.version.assets if one.asset.id in stock.pictures), None)
    if cover is not None:
        paper.gap()
        paper.picture(*Sheet(cover).overview([]), most=(WIDE, 105))
    if any(one.internal for one in stock.threads):
        paper.gap(2)
        paper.text(_("For the team only: this report holds internal threads."))
    if stock.partial:
        paper.gap(2)
        paper.text(_("This report is partial: while you look by yourself first, only what you said and decided stands in it. "
                     "Have it drawn up again when you have finished."))
    if version.note:
        paper.heading(_("What is new"), 2)
        paper.text(version.note)
    if stock.prototype.text:
        paper.heading(_("About this prototype"), 2)
        paper.text(stock.prototype.text)
    if not stock.threads:
        paper.gap()
        paper.text(_nothing(stock))


def _nothing(stock: Stock) -> str:
    """That there is nothing to read; of others a partial report claims nothing."""
    return _("You have not said anything yet.") if stock.partial else _("Nobody has said anything yet.")


def _threads(stock: Stock, which: str) -> str:
    opened = sum(one.status == "open" for one in stock.threads)
    said = {"open": _("only open ones"), "resolved": _("only resolved ones"), "all": _("all")}[which]
    if stock.partial:
        said = _("only your own") if which == "all" else _("only your own, %(which)s", which=said)
    return f"{len(stock.threads)} ({said}) · " + ngettext("%(num)s open", "%(num)s open", opened)


def _head(paper: Paper, stock: Stock, place: AssetView | None, threads: list[ThreadView], sheet: Sheet | None) -> None:
    if place is None:
        paper.heading(_("About the whole"))
        return
    paper.page_break()
    paper.heading(place.asset.title or str(words.KIND[place.asset.kind]).capitalize())
    if sheet is not None:
        marks = [mark for one in threads if (mark := mark_of(one)) is not None]
        paper.picture(*sheet.overview(marks), most=(WIDE, 165))
    if not threads:
        paper.soft(_nothing(stock))


def _thread(paper: Paper, stock: Stock, thread: ThreadView, sheet: Sheet | None) -> None:
    state: Cell = ((_("open"), "work") if thread.status == "open"
                   else (str(words.REASON[thread.reason or "done"]), "good"))
    chips: list[Cell] = [str(words.LABEL[thread.label]), state]
    if thread.internal:
        chips.append((_("Team only"), "bad"))
    mark = mark_of(thread)
    source, size = sheet.around(mark) if sheet is not None and mark is not None else (None, (1, 1))
    paper.gap(2)
    paper.card(thread.sign, chips, source, size, more=_aside(stock, thread), said=_said(stock, thread))


def _said(stock: Stock, thread: ThreadView) -> list[tuple[str, str]]:
    """Who said what, in order."""
    made = []
    for said in thread.comments:
        creator = stock.creators.get(said.id)
        who = said.author_name or _("Somebody who left") if creator is None else _(
            "%(name)s, in another program", name=creator or "—")
        when = words.moment(said.created_at, stock.actor)
        if said.status == "removed":
            made.append((f"{who} · {when}", _("(removed)")))
        else:
            made.append((f"{who} · {when}" + (f" · {_('edited')}" if said.edited_at else ""), said.text))
    return made


def _aside(stock: Stock, thread: ThreadView) -> list[str]:
    """Where it lies, who settled it, what it would be worth."""
    where = str(words.SHAPE[thread.shape])
    if thread.x is not None and thread.y is not None:
        where += f" · {thread.x * 100:.1f} %, {thread.y * 100:.1f} %"
    if thread.start_ms is not None:
        where += " · " + " – ".join(words.watch(one) for one in (thread.start_ms, thread.end_ms) if one is not None)
    made = [where]
    if thread.resolved_at is not None:
        made.append(_("Resolved by %(name)s, %(when)s", name=thread.resolver_name or _("Somebody who left"),
                      when=words.moment(thread.resolved_at, stock.actor)))
    for one in thread.wishes:
        made.append(_("%(name)s would pay %(price)s with this change, instead of %(without)s.", name=one.name,
                      price=f"{one.would_pay.text} {one.would_pay.currency}",
                      without=f"{one.instead_of.text} {one.instead_of.currency}"))
    return made


def _decisions(paper: Paper, stock: Stock) -> None:
    paper.heading(_("Decisions"))
    if not stock.decisions:
        paper.soft(_("You have not decided yet.") if stock.partial else _("Nobody has decided yet."))
        return
    for one in stock.decisions:
        chips: list[Cell] = [one.name or _("Somebody who left"), (str(words.VERDICT[one.verdict]), TONES[one.verdict])]
        paper.card("", chips, None, (1, 1), more=[words.moment(one.created_at, stock.actor), *([one.note] if one.note else [])])
