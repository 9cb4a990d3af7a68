"""What specifying adds to the page of a bid: its files, and for a producer the templates of his answers."""

from datetime import timedelta
from typing import Any

from flask import request

from portal.kernel import clock
from portal.kernel.policy import Actor, can
from portal.pricing.specifying.filing import papers_of
from portal.pricing.specifying.incoterms import TERMS
from portal.pricing.specifying.models import Template
from portal.pricing.specifying.templating import line_of, of_workshop
from portal.pricing.views import BidView


def on_bid(actor: Actor, bid: BidView) -> dict[str, Any]:
    """The words of a bid's page: `papers` by answer (None: of the bid), `templates`, the `chosen` one."""
    may_answer = bid.producer_id is not None and "answer" in bid.possible and can(actor, "answer_template.use")
    templates = of_workshop(bid.producer_id) if may_answer else []
    chosen = next((one for one in templates if one.id == request.args.get("template")), None)
    return {"papers": papers_of(actor, bid.id), "templates": templates, "chosen": _filled(chosen, bid),
            "delivery_terms": TERMS}


def _filled(chosen: Template | None, bid: BidView) -> dict[str, Any]:
    """A template with its days counted from now: what the form begins with. Nothing stands longer than the bid."""
    if chosen is None:
        return {"id": "", "text": None, "date": bid.wanted_by, "until": None, "lines": {}}
    until = clock.now() + timedelta(hours=chosen.hours) if chosen.hours else None
    return {"id": chosen.id, "text": chosen.text,
            "date": clock.today() + timedelta(days=chosen.days) if chosen.days is not None else bid.wanted_by,
            "until": min(until, bid.valid_until) if until else None,
            "lines": {row["name"]: line_of(chosen, row["name"]) for row in bid.requirements}}
