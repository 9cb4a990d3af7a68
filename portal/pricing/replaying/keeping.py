"""Keeping the numbers of an answer beside the fact that changed them."""

from portal.kernel.db import session
from portal.pricing.models import Answer
from portal.pricing.replaying.models import AnswerNumbers


def keep_numbers(fact_id: str, answer: Answer) -> None:
    """Notes how an offer stands after a fact, in the fact's own transaction."""
    session().add(AnswerNumbers(fact_id=fact_id, answer_id=answer.id, unit_price_minor=answer.unit_price_minor,
                                bid_minor=answer.bid_minor, quantity=answer.quantity, promised_on=answer.promised_on))
