"""A fact as a step of the story, in words: who did what, and the numbers and words that go with it."""

from typing import Any

from portal.kernel.events import Heard, told_of
from portal.kernel.money import Money
from portal.kernel.text import _
from portal.pricing.models import Answer
from portal.pricing.replaying.records import Records
from portal.pricing.replaying.table import Said, Table
from portal.pricing.replaying.views import Step
from portal.pricing.seen import Seen
from portal.pricing.standing import is_sealed_now
from portal.pricing.terms import difference
from portal.pricing.views import Party

# Who does it, the icon, and the tone of each fact that is a step; what is not here is none.
STEPS: dict[str, tuple[str, str, str]] = {
    "bid.opened": ("customer", "hand-coins", "fresh"), "bid.revised": ("customer", "pencil", "wait"),
    "bid.withdrawn": ("customer", "undo-2", "bad"), "bid.expired": ("clock", "timer", "quiet"),
    "bid.closed": ("team", "ban", "bad"), "bid.awarded": ("customer", "handshake", "good"),
    "bid.shared": ("customer", "layers", "good"), "award.taken_back": ("customer", "undo-2", "bad"),
    "award.criteria_set": ("customer", "scale", "quiet"), "bid.may_be_shared": ("customer", "layers", "quiet"),
    "bid.envelopes_opened": ("clock", "lock-open", "fresh"), "bid.file_added": ("customer", "paperclip", "quiet"),
    "bid.file_removed": ("customer", "paperclip", "quiet"),
    "answer.given": ("producer", "reply", "work"), "answer.countered": ("side", "trending-down", "work"),
    "answer.agreed": ("producer", "check", "good"), "answer.confirmed": ("producer", "check-check", "good"),
    "answer.withdrawn": ("producer", "undo-2", "bad"), "answer.refused": ("customer", "x", "bad"),
    "answer.expired": ("clock", "timer", "quiet"), "answer.accepted": ("customer", "handshake", "good"),
    "answer.lost": ("clock", "circle-x", "quiet"), "answer.chosen": ("customer", "list", "work"),
    "answer.sealed": ("producer", "lock", "quiet"), "answer.least_set": ("producer", "layers", "quiet"),
    "answer.file_added": ("producer", "paperclip", "quiet"), "answer.file_removed": ("producer", "paperclip", "quiet"),
    "question.asked": ("producer", "circle-question-mark", "wait"),
    "question.replied": ("customer", "message-circle", "good"),
    "price.asked_about": ("customer", "circle-question-mark", "wait"),
    "price.explained": ("producer", "message-circle", "quiet"),
    "pool.opened": ("customer", "users", "fresh"), "pool.joined": ("customer", "user-plus", "quiet"),
    "pool.place_changed": ("customer", "users", "quiet"), "pool.left": ("customer", "users", "quiet"),
    "pool.offered": ("producer", "layers", "work"), "pool.offer_withdrawn": ("producer", "undo-2", "bad"),
    "pool.priced": ("clock", "trending-down", "quiet"), "pool.awarded": ("clock", "handshake", "good"),
    "pool.lapsed": ("clock", "timer", "quiet"), "pool.dissolved": ("customer", "ban", "bad")}
PRICED = ("answer.given", "answer.agreed", "answer.confirmed", "answer.chosen", "answer.accepted")


def tell(seen: Seen, number: int, heard: Heard[Any], table: Table, records: Records) -> Step:
    """A step, after its fact was put on the table. It holds what the reader of `seen` may know and nothing else."""
    fact = heard.fact
    who, icon, tone = STEPS[fact.type]
    if who == "side":
        who, icon = ("customer", "trending-up") if fact.side == "bid" else ("producer", icon)
    answer = records.answers.get(getattr(fact, "answer_id", ""))
    hers = answer if answer is not None and _may_name(seen, answer) else None
    maker = Party(hers.producer_id, records.names[hers.producer_id]) if hers is not None else None
    step = Step(number, heard.id, fact.type, heard.at, who, told_of(str(fact.says), _doer(who, maker)), icon, tone,
                producer=maker, answer_id=hers.id if hers is not None else None)
    if table.bid is not None and fact.type in ("bid.opened", "bid.revised"):
        _of_bid(step, fact, table, records)
    elif answer is not None:
        _of_answer(step, fact, answer, table.said.get(answer.id), records)
    if fact.type == "answer.sealed":
        step.seal = fact.sha256
    if seen.side != "producer":
        _for_customer(step, seen, records)
    return step


def _may_name(seen: Seen, answer: Answer) -> bool:
    """Another workshop's public question stays unnamed."""
    return seen.side != "producer" or (seen.producer is not None and answer.producer_id == seen.producer.id)


def _doer(who: str, maker: Party | None) -> str:
    if who == "producer":
        return maker.name if maker is not None else _("A producer")
    return {"customer": _("The customer"), "team": _("The team")}.get(who, "")


def _of_bid(step: Step, fact: Any, table: Table, records: Records) -> None:
    """The named price, and what became different."""
    assert table.bid is not None
    step.unit_price = Money(table.bid.unit_price_minor, table.bid.currency)
    step.quantity, step.date = table.bid.quantity, table.bid.wanted_by
    number = getattr(fact, "number", 1)
    if number > 1:
        step.changes = difference(records.terms[number - 1], records.terms[number])


def _of_answer(step: Step, fact: Any, answer: Answer, said: Said | None, records: Records) -> None:
    """The numbers and words of an answer or a question."""
    if fact.type in ("question.asked", "question.replied"):
        step.text = answer.text if fact.type == "question.asked" else answer.reply or ""
    if said is None or said.ask_minor is None or said.bid_minor is None:
        if fact.type == "answer.given":
            step.text, step.reason = answer.text, answer.reason
        return
    if fact.type in PRICED:
        step.unit_price, step.date = Money(said.ask_minor, answer.currency), said.promised_on
        step.text = answer.text if fact.type == "answer.given" else ""
        step.quantity = records.pieces.get(answer.id, said.quantity) if fact.type == "answer.accepted" else said.quantity
    elif fact.type == "answer.countered":
        side, taken = fact.side, said.bid_taken if fact.side == "bid" else said.ask_taken
        move = records.moves[answer.id, side][taken - 1]
        step.unit_price, step.quantity = Money(move.unit_price_minor, answer.currency), move.quantity
        step.date = move.promised_on
        step.final, step.text = move.final, move.text
    elif fact.type == "answer.lost":
        step.rank, step.gap = said.rank, Money(said.gap_minor, answer.currency) if said.gap_minor is not None else None
    if fact.type == "answer.accepted":
        step.order_id = fact.order_id


def _for_customer(step: Step, seen: Seen, records: Records) -> None:
    """What the customer's side alone reads: why the bid ended, until when the award may be taken back."""
    if step.type in ("bid.withdrawn", "bid.closed"):
        step.text = seen.bid.reason or ""
    elif step.type in ("bid.awarded", "bid.shared"):
        step.until = records.cooling
    elif step.type == "answer.sealed" and is_sealed_now(seen.bid):
        step.producer = step.answer_id = None
