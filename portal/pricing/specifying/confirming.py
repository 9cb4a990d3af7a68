"""Confirming a standing answer after the bid was changed, line by line: each change holds, holds for more, or holds no longer.

What was promised as asked follows what is asked now: a quantity, a day. What was promised otherwise stays as it was said.
"""

from typing import Any

from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.pricing import bounds
from portal.pricing.deal import default_met
from portal.pricing.models import Answer, Bid, BidVersion
from portal.pricing.specifying.options import base_of
from portal.pricing.specifying.saying import said
from portal.pricing.taxing.agreeing import confirmed
from portal.pricing.terms import Change, difference, terms_of

FOLLOWING = ("quantity", "wanted_by")  # changes of these carry the answer along where they hold


def said_again(bid: Bid, mine: Answer, lines: list[dict[str, Any]]) -> dict[str, Any]:
    """The new columns of an answer that is confirmed, but for `lines`. Raises Invalid for a line that was not changed."""
    before = session().get_one(BidVersion, (bid.id, mine.bid_version)).terms
    changes = difference(before, terms_of(bid))
    given = _given(lines, changes)
    changed = [one for one in changes if one.what == "requirement" and one.how != "removed"]
    columns: dict[str, Any] = {"requirements": _lines(bid, mine, changed, given),
                               "bid_minor": max(mine.bid_minor or 0, bid.unit_price_minor)}
    base = base_of(mine)
    if mine.choice and not mine.bids:  # what was chosen among the old terms is chosen anew
        columns |= {"choice": None, "quantity": base["quantity"], "unit_price_minor": base["unit_price_minor"],
                    "bid_minor": max(base["bid_minor"] or 0, bid.unit_price_minor)}
    columns |= _following(bid, mine, before, base, given) | confirmed(bid, mine, before)
    _bounded(columns, mine)
    return columns


def _given(lines: list[dict[str, Any]], changes: list[Change]) -> dict[str, dict[str, Any]]:
    """What the producer says to each changed line, by its name or by the word of a term such as "quantity"."""
    known = {(one.label if one.what == "requirement" else one.what).casefold() for one in changes}
    for at, line in enumerate(lines):
        if line["name"].casefold() not in known:
            raise Invalid({f"lines.{at}.name": [_("This line was not changed.")]})
    return {line["name"].casefold(): line for line in lines}


def _lines(bid: Bid, mine: Answer, changed: list[Change], given: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """The producer's lines with what he says to the changed ones; the others are as they were."""
    rows = {row["name"].casefold(): row for row in mine.requirements}
    for change in changed:
        key = change.label.casefold()
        rows[key] = _line(change, rows.get(key), given.get(key), default_met(mine))
    known = {row["name"].casefold() for row in bid.requirements}
    return said(bid, [row for key, row in rows.items() if key in known])


def _line(change: Change, old: dict[str, Any] | None, given: dict[str, Any] | None, usual: str) -> dict[str, Any]:
    """One changed line: the offered value of before is left out, for it was said to another question."""
    told: dict[str, Any] = {"name": change.label, "text": "", "met": "yes" if change.how == "changed" else usual, "extra": None}
    if old is not None:
        told |= {"met": old["met"], "text": old.get("text", ""), "extra_minor": old.get("extra_minor")}
    if given is None:
        return told
    text, extra = given.get("text") or "", given.get("extra")
    if not given["holds"]:
        return told | {"met": "no", "text": text, "extra": None, "extra_minor": None}
    met = ("changed" if text else "yes") if old is None or old["met"] not in ("yes", "changed") or text or extra else old["met"]
    return told | {"met": met, "text": text or told["text"], "extra": extra}


def _following(bid: Bid, mine: Answer, before: dict[str, Any], base: dict[str, Any],
               given: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Quantity and day follow the bid where they were as asked, unless the producer says that they do not hold."""
    columns: dict[str, Any] = {}
    stays = {name for name in FOLLOWING if name in given and not given[name]["holds"]}
    if "quantity" not in stays and base["quantity"] == before["quantity"] and not mine.bids:
        columns["quantity"] = bid.quantity
        if bid.quantity in {tier["quantity"] for tier in mine.tiers}:
            columns["tiers"] = [tier for tier in mine.tiers if tier["quantity"] != bid.quantity]
    if "wanted_by" not in stays and mine.promised_on and mine.promised_on.isoformat() == before["wanted_by"]:
        columns["promised_on"] = bid.wanted_by
    return columns


def _bounded(columns: dict[str, Any], mine: Answer) -> None:
    price = columns.get("unit_price_minor", mine.unit_price_minor) or 0
    bounds.refuse({"lines": bounds.faults_of_total(price, columns.get("quantity", mine.quantity) or 0, mine.currency)})

