"""What we tell somebody whose wish came too late: which code, which sentence, and what he may still do."""

from portal.kernel.errors import Conflict
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.pricing.models import Answer, Bid
from portal.pricing.possible import answer_verbs, bid_verbs
from portal.pricing.sealing.queries import read
from portal.pricing.seen import Seen
from portal.pricing.standing import answer_state, state_of


def bid_refused(actor: Actor, seen: Seen, answer: Answer | None = None, version: int | None = None) -> Conflict:
    """Why a bid as it stands now (freshly read) could not be changed or answered, or an `answer` to it not be moved."""
    bid, state = seen.bid, state_of(seen.bid)
    if answer is not None and answer.status == "accepted":
        return answer_refused(actor, seen, answer)
    told = {
        "awarded": ("taken", _("This bid was awarded already.") if answer is None else
                    _("This bid was awarded already: another answer was accepted.")),
        "withdrawn": ("withdrawn", _("The customer withdrew this bid.")),
        "expired": ("expired", _("The time of this bid has run out.")),
        "closed": ("closed", _("This bid was closed by the team.")),
    }
    if state in told:
        code, detail = told[state]
        return _at(bid, Conflict(code, detail, state=state, possible=bid_verbs(actor, seen)))
    possible = bid_verbs(actor, seen) if answer is None else answer_verbs(actor, seen, answer)
    if version is not None and version != bid.version:
        return _at(bid, Conflict("requirements_changed", _("The bid was changed after you read it. Look at what is "
                                                           "different and decide again."), state=state, possible=possible))
    return _at(bid, Conflict("conflict", state=state, possible=possible))


def _at(bid: Bid, refused: Conflict) -> Conflict:
    """A refusal whose page leads to the bid, where everything that is still possible stands."""
    refused.look_at = f"/bids/{bid.id}"
    return refused


def answer_refused(actor: Actor, seen: Seen, answer: Answer, version: int | None = None) -> Conflict:
    """Why an answer as it stands now (freshly read) could not be accepted or changed."""
    said = read(answer, seen.producer.id if seen.producer is not None else None)
    return _at(seen.bid, _answer_refused(actor, seen, said, version))


def _answer_refused(actor: Actor, seen: Seen, answer: Answer, version: int | None) -> Conflict:
    state, possible = answer_state(answer), answer_verbs(actor, seen, answer)
    if state_of(seen.bid) != "open":
        possible = bid_verbs(actor, seen)
    told = {
        "stale": ("requirements_changed", _("The bid was changed after this answer. It waits for the producer to "
                                            "confirm it.")),
        "expired": ("expired", _("The time of this answer has run out.")),
        "withdrawn": ("withdrawn", _("The producer withdrew this answer.")),
        "superseded": ("superseded", _("The producer has given a newer answer. Look at that one.")),
        "accepted": ("taken", _("This answer was accepted already.")),
        "lost": ("taken", _("Another answer was accepted.")),
        "refused": ("refused", _("This answer was turned down.")),
        "closed": ("closed", _("The bid of this answer is no longer open.")),
    }
    if not answer.is_offer:
        return Conflict("not_an_offer", _("This is no offer: there is no price to agree on."), state=state,
                        possible=possible)
    if state in told:
        code, detail = told[state]
        return Conflict(code, detail, state=state, possible=possible)
    if version is not None and version != answer.version:
        return Conflict("superseded", _("The numbers of this answer have changed since you saw it. Look again."),
                        state=state, possible=possible)
    return Conflict("not_your_turn", _("It is the other side's turn."), state=state, possible=possible)
