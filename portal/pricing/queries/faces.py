"""Rows as views: the one place that decides which columns a side gets to see."""

from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.pricing.deal import lines
from portal.pricing.models import Answer, Move
from portal.pricing.possible import answer_verbs, bid_verbs, numbers_of
from portal.pricing.seen import Seen
from portal.pricing.specifying.options import tiers_shown
from portal.pricing.specifying.rows import tiers_priced
from portal.pricing.specifying.saying import summary
from portal.pricing.standing import answer_state, state_of
from portal.pricing.views import AnswerView, BidView, MoveView, Party


def bid_face(actor: Actor, seen: Seen) -> BidView:
    """A bid without its answers. A producer gets an alias in the place of the customer."""
    bid = seen.bid
    customer = Party(seen.customer.id, seen.customer.name) if seen.customer is not None else None
    return BidView(
        id=bid.id, side=seen.side, state=state_of(bid), version=bid.version, title=bid.title,
        description=bid.description, requirements=requirements(bid), unit_price=bid.unit_price, quantity=bid.quantity,
        tax_included=bid.tax_included, tax_rate=bid.tax_milli,
        wanted_by=bid.wanted_by, place=bid.place, valid_until=bid.expires_at,
        sealed=bid.sealed, answers_until=bid.answers_until, audience=bid.audience, alias=bid.alias,
        created_at=bid.created_at, processes=bid.processes, materials=bid.materials, region=bid.region,
        certificates=bid.certificates, size=bid.size,
        about={"kind": bid.about_kind, "id": bid.about_id} if bid.about_kind and bid.about_id else None,
        delivery=bid.delivery, tiers=tiers_priced(bid),
        customer=customer, reason=bid.reason if seen.side != "producer" else None, ended_at=bid.ended_at,
        possible=bid_verbs(actor, seen))


def requirements(bid: object) -> list[dict[str, object]]:
    """The rows with what a nice-to-have is worth as money."""
    currency = bid.currency  # type: ignore[attr-defined]
    return [{**row, "worth": Money(row["worth_minor"], currency) if row.get("worth_minor") is not None else None}
            for row in bid.requirements]  # type: ignore[attr-defined]


def answer_face(actor: Actor, seen: Seen, answer: Answer, producer: Party | None, moves: list[Move]) -> AnswerView:
    """An answer. `producer` is None for the public question of another workshop: it stays unnamed."""
    view = AnswerView(
        id=answer.id, bid_id=answer.bid_id, kind=answer.kind, state=answer_state(answer), version=answer.version,
        bid_version=answer.bid_version, producer=producer, text=answer.text, created_at=answer.created_at,
        reason=answer.reason, reply=answer.reply, public=answer.reply_public, replied_at=answer.replied_at,
        possible=answer_verbs(actor, seen, answer) if producer is not None else [])
    if answer.unit_price_minor is None or answer.bid_minor is None:
        return view
    numbers, currency = numbers_of(answer), answer.currency
    view.unit_price, view.customer_price = Money(numbers.ask, currency), Money(numbers.bid, currency)
    view.total = view.unit_price.times(answer.quantity or 0)
    view.tax_rate, view.tax_included = answer.tax_milli, seen.bid.tax_included
    view.quantity, view.date, view.valid_until = answer.quantity, answer.promised_on, answer.expires_at
    view.requirements = lines(seen.bid, answer)
    view.tiers, view.choice = tiers_shown(answer), answer.choice
    view.summary = summary(view.requirements, currency)
    view.final, view.customer_final = answer.final_ask, answer.final_bid
    view.rounds_left = {"bid": numbers.left("bid"), "ask": numbers.left("ask")}
    room, middle = numbers.room(), numbers.middle()
    if room is not None and middle is not None:
        view.lowest, view.highest = Money(room[0], currency), Money(room[1], currency)
        view.split = Money(middle, currency)
    view.moves = [_move(one, currency) for one in moves]
    view.rank = answer.rank
    view.gap = Money(answer.gap_minor, currency) if answer.gap_minor is not None else None
    return view


def _move(one: Move, currency: str) -> MoveView:
    return MoveView(one.side, one.round, Money(one.unit_price_minor, currency), one.quantity, one.promised_on, one.final,
                    one.text, one.at)
