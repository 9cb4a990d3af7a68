"""Who is told about his own support: votes that came back, a hand raised for him, and whether he still wants it."""

from collections.abc import Sequence

from sqlalchemy import select

from portal.ideas.events import AskedAgain, SupportNotedForYou, VotesReturned
from portal.ideas.models import Board, Idea, Support
from portal.ideas.queries import givers
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules


def _himself(actors: Sequence[Actor]) -> set[str]:
    return {one.user_id for one in actors if one.user_id}


@rules.on(VotesReturned)
def returned(heard: Heard[VotesReturned]) -> Notice:
    """Whoever gave them."""
    board = session().get_one(Board, heard.fact.board_id)
    idea = session().get(Idea, heard.fact.idea_id) if heard.fact.idea_id else None
    return Notice(givers(heard.fact.batch_id), seeing.idea(idea.id) if idea else _himself, "ideas", f"/boards/{board.id}/votes",
                  idea.title if idea else board.name, named=False)


@rules.on(SupportNotedForYou)
def noted(heard: Heard[SupportNotedForYou]) -> Notice:
    """The customer's people, who may take it back."""
    idea = session().get_one(Idea, heard.fact.idea_id)
    return Notice(circles.of_customer(heard.fact.customer_id), seeing.idea(idea.id), "ideas", f"/ideas/{idea.id}#support",
                  idea.title, named=False)


@rules.on(AskedAgain)
def asked(heard: Heard[AskedAgain]) -> Notice:
    """The one who supports it, with the numbers he named."""
    idea = session().get_one(Idea, heard.fact.idea_id)
    row = session().scalar(select(Support).where(Support.idea_id == idea.id, Support.user_id == heard.fact.user_id))
    named = ""
    if row is not None and row.quantity:
        price = Money(row.top_price_minor, row.currency) if row.top_price_minor and row.currency else None
        named = f" ({row.quantity} × {price.text} {price.currency})" if price else f" ({row.quantity})"
    return Notice([heard.fact.user_id] if row is not None else [], seeing.idea(idea.id), "ideas",
                  f"/ideas/{idea.id}/support/question", f"{idea.title}{named}", named=False)
