"""The certificate of approval on paper: who decided what and when about exactly which files, and how to check it."""

import io

from portal.kernel import clock
from portal.kernel.text import _
from portal.prototypes.interchange import words
from portal.prototypes.interchange.gathering import OPEN_SHOWN, Stock
from portal.web.markdown import plain
from portal.web.paper import Paper


def certify(stock: Stock, site: str, language: str) -> bytes:
    """The certificate as PDF."""
    version, actor = stock.version.row, stock.actor
    name = _("%(title)s, version %(number)s", title=stock.prototype.title, number=version.number)
    paper = Paper(_("Certificate of approval: %(name)s", name=name), f"{name} · {(version.content_hash or '')[:16]}", language)
    paper.title(stock.prototype.title, over=_("Certificate of approval"))
    paper.text(_summary(stock))
    paper.facts([
        (_("Version"), f"{version.number} · {words.VERSION[version.status]}"),
        (_("State"), str(words.PROTOTYPE[stock.prototype.status])),
        (_("Shown since"), words.moment(version.published_at, actor)),
        (_("Content hash"), version.content_hash or "—"),
        (_("As of"), words.moment(clock.now(), actor)),
    ])
    _decisions(paper, stock)
    _still_open(paper, stock)
    _files(paper, stock)
    paper.heading(_("How to check it"))
    paper.text(_("%(address)s gives the content hash of what is shown. It has to be the one on this paper: every decision here "
                 "was made about exactly this hash. Each file's own SHA-256 stands above and can be counted from the file; the "
                 "SHA-256 of this paper itself was sent with it, in the header Repr-Digest.",
                 address=f"GET {site}/api/v1/versions/{version.id}"))
    made = io.BytesIO()
    paper.write(made)
    return made.getvalue()


def _summary(stock: Stock) -> str:
    good = sum(one.verdict in ("approve", "approve_with_changes") for one in stock.decisions)
    if not stock.decisions:
        return _("Nobody has decided about this version yet.")
    return _("%(good)s of %(all)s who decided approve this version, with or without changes.", good=good,
             all=len(stock.decisions))


def _decisions(paper: Paper, stock: Stock) -> None:
    paper.heading(_("Decisions"))
    if not stock.decisions:
        paper.soft(_("Nobody has decided yet."))
        return
    rows = [[_who(one), str(words.VERDICT[one.verdict]), words.moment(one.created_at, stock.actor), one.note or "—",
             one.content_hash[:16]] for one in reversed(stock.decisions)]
    paper.table([_("Who"), _("Verdict"), _("When"), _("A word with it"), _("About the hash")], rows, [38, 31, 38, 41, 26])


def _who(one: object) -> str:
    name, company = getattr(one, "name", None), getattr(one, "company", None)
    return f"{name or _('Somebody who left')}{f', {company}' if company else ''}"


def _still_open(paper: Paper, stock: Stock) -> None:
    left = [one for one in stock.threads if one.status == "open" and not one.internal]
    paper.heading(_("Still open"))
    if not left:
        paper.soft(_("No thread is open."))
        return
    rows = [[one.sign, str(words.LABEL[one.label]), plain(one.comments[0].text, 160) if one.comments else "—"]
            for one in sorted(left, key=lambda one: one.number)[:OPEN_SHOWN]]
    paper.table([_("Thread"), _("Label"), _("What it asks")], rows, [18, 28, 128])
    if len(left) > OPEN_SHOWN:
        paper.soft(_("And %(count)s more.", count=len(left) - OPEN_SHOWN))


def _files(paper: Paper, stock: Stock) -> None:
    paper.heading(_("Files"))
    rows = [[str(number), one.asset.title or "—", str(words.KIND[one.asset.kind]), one.asset.sha256]
            for number, one in enumerate(stock.version.assets, 1)]
    paper.table(["", _("File"), _("Kind"), "SHA-256"], rows, [8, 44, 24, 98])
