"""A binding deed over HTTP: done, or written down for a colleague where it is above the limit of who does it."""

from collections.abc import Callable
from typing import Any

from flask import jsonify, url_for
from werkzeug.wrappers import Response

from portal.pricing.limits import keeping
from portal.pricing.limits.checking import AboveLimit
from portal.pricing.limits.deeds import DEEDS
from portal.pricing.limits.schemas import WaitingOut
from portal.pricing.limits.views import view
from portal.web.answering import answer
from portal.web.reading import actor, is_api, query


def tried(verb: str, on_id: str, body: dict[str, Any], shown: Callable[[Any], Response]) -> Response:
    """Does the deed and answers with `shown`. Above the limit a page goes to what was written down; a program is refused,
    unless it names a colleague by `ask`: then it waits for him (202).
    """
    try:
        made = DEEDS[verb](actor(), on_id, **body)
    except AboveLimit as above:  # asked before anything was written that counts
        colleague = query()["ask"]
        if is_api() and colleague is None:
            raise
        kept = keeping.keep(actor(), verb, on_id, body, above)
        if colleague is not None:
            keeping.ask(actor(), kept.id, colleague)
        if not is_api():
            return answer(go=url_for("pricing.waiting", waiting_id=kept.id))
        told: Response = jsonify(WaitingOut().dump(view(actor(), kept)))
        told.status_code = 202
        return told
    return shown(made)
