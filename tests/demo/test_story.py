"""The demo's story is consistent: every slug leads somewhere, every state occurs, haggling keeps its rules."""

from collections import Counter

from portal.demo import story
from portal.demo.art import PICTURES
from portal.demo.told import past, trading
from portal.demo.told.shapes import Comment
from portal.demo.told.shapes_of_trade import Answer
from portal.pricing.knowing.enough import LEAST_PEOPLE

NAMES = {person.slug: person for person in story.PEOPLE}


def said(comments: tuple[Comment, ...]) -> list[Comment]:
    return [c for comment in comments for c in (comment, *said(comment.replies))]


def test_slugs_are_unique_and_lead_somewhere() -> None:
    for chapter in (story.PEOPLE, story.COMPANIES, story.BOARDS, story.IDEAS, story.BIDS, story.ORDERS):
        slugs = [thing.slug for thing in chapter]
        assert len(slugs) == len(set(slugs))
    companies = {c.slug for c in story.COMPANIES}
    assert {p.company for p in story.PEOPLE if p.company} == companies
    boards, ideas = {b.slug for b in story.BOARDS}, {i.slug for i in story.IDEAS}
    for idea in story.IDEAS:
        assert idea.board in boards and set(idea.pictures) <= set(PICTURES)
        assert idea.merged_into is None or idea.merged_into in ideas
        people = [
            idea.by,
            *(s.by for s in idea.steps),
            *(s.by for s in idea.supports),
            *(c.by for c in said(idea.comments)),
        ]
        assert set(people) <= set(NAMES), idea.slug
        assert len({s.by for s in idea.supports}) == len(idea.supports) and idea.by not in {s.by for s in idea.supports}
    for bid in story.BIDS:
        kind, target = bid.about.split(":")
        assert target in ideas if kind == "idea" else target.split("/")[0] in {p.slug for p in story.PROTOTYPES}
        assert NAMES[bid.by].role == "customer" and all(NAMES[a.by].role == "producer" for a in bid.answers)


def test_nothing_happens_before_its_cause() -> None:
    for idea in story.IDEAS:
        times = [idea.at, *(step.at for step in idea.steps)]
        assert times == sorted(times) and times[-1] <= 0, idea.slug
        assert all(c.at >= idea.at for c in said(idea.comments)) and all(s.at >= idea.at for s in idea.supports)
        assert all(s.at >= idea.revisions[s.revision - 2].at for s in idea.supports if s.revision > 1), idea.slug
        for comment in said(idea.comments):
            assert all(reply.at > comment.at for reply in comment.replies)
    shown = {a.slug: v.at for p in story.PROTOTYPES for v in p.versions for a in v.assets}
    for pin in (pin for p in story.PROTOTYPES for pin in p.pins):
        assert pin.at >= shown[pin.asset] and all(pin.at < r.at <= 0 for r in pin.replies), pin.slug


def test_every_state_occurs() -> None:
    assert len(story.IDEAS) == 14
    assert {i.status for i in story.IDEAS} == {
        "draft", "submitted", "under_review", "planned", "prototyping", "available", "declined", "merged",
        "withdrawn"}  # fmt: skip
    assert {b.state for b in story.BIDS} == {"open", "awarded", "declined", "expired", "withdrawn"}
    answers = [answer for bid in story.BIDS for answer in bid.answers]
    assert {a.kind for a in answers} == {"accept", "counter", "decline", "question"}
    assert {o.stands for o in story.ORDERS} == {"planned", "in_production", "shipped", "delivered", "service_asked"}
    assert any(stage.state == "waiting" and stage.gate for order in story.ORDERS for stage in order.stages)


def test_internal_words_come_from_the_team_only() -> None:
    for pin in (pin for p in story.PROTOTYPES for pin in p.pins):
        for voice in (pin, *pin.replies):
            assert not (pin.internal or voice.internal) or NAMES[voice.by].role == "team", pin.slug


def test_haggling_keeps_the_rules() -> None:
    for bid in story.BIDS:
        for answer in bid.answers:
            check_haggle(answer, bid.unit_price)


def check_haggle(answer: Answer, named: int) -> None:
    """Bids rise, asks fall, a counter lies strictly between, at most three rounds, nothing after a final number."""
    bids = [o.unit_price for o in answer.haggle if o.side == "customer"]
    asks = [o.unit_price for o in answer.haggle if o.side == "producer"]
    assert bids == sorted(set(bids)) and asks == sorted(set(asks), reverse=True), answer.slug
    assert len(bids) <= 3 and len(asks) <= 3 and not any(o.final for o in answer.haggle[:-1])
    if answer.haggle:
        assert answer.haggle[0].unit_price == named and answer.haggle[-1].unit_price == answer.unit_price
        assert not asks or max(bids) < min(asks), answer.slug
        assert [o.at for o in answer.haggle] == sorted(o.at for o in answer.haggle)


def test_each_awarded_bid_is_exactly_one_order() -> None:
    awarded = {bid.slug: bid for bid in story.BIDS if bid.state == "awarded"}
    assert sorted(awarded) == sorted(order.bid for order in story.ORDERS)
    for order in story.ORDERS:
        winners = [a for a in awarded[order.bid].answers if a.state == "accepted"]
        assert [NAMES[a.by].company for a in winners] == [order.producer]
        assert all(stage.picture is None or stage.picture in PICTURES for stage in order.stages)


def test_the_past_is_always_the_same_and_enough_to_say_something() -> None:
    told = past.bids()
    assert told == past.bids() and [one.at for one in told] == sorted(one.at for one in told)
    for thing in past.THINGS:
        own = [one for one in told if one.about == thing.about]
        yes = Counter(one.maker for bid in own for one in bid.asked if one.path and one.path[-1] <= bid.named[0])
        buyers = Counter(bid.buyer for bid in own)
        assert len(own) == thing.many and len(buyers) >= 2 * LEAST_PEOPLE and len(yes) == 3
        assert max(yes.values()) * 2 <= sum(yes.values()) and max(buyers.values()) * 3 <= len(own)
    for bid in told:
        assert list(bid.named) == sorted(set(bid.named)) and (bid.won is None or not bid.refused)
        for one in bid.asked:
            assert list(one.path) == sorted(set(one.path), reverse=True), bid
            assert not one.path or one.path == bid.named[:1] or one.path[-1] > bid.named[-1] or bid.won == one.maker, bid


def test_pools_and_parts_are_told_in_their_order() -> None:
    for pool in trading.POOLS:
        assert all(pool.bid.at < one.at < min(pool.closes, 0) for one in (*pool.places, *pool.offers))
        assert pool.closes < pool.bid.valid_until and {one.by for one in pool.places} <= set(NAMES)
    assert sum(trading.PARTS) == trading.PARTED.quantity
    for said, pieces in zip(trading.PARTED_ANSWERS, trading.PARTS, strict=True):
        assert trading.PARTED.at < said.at < trading.PARTED_AT and (said.least or 1) <= pieces <= said.quantity
