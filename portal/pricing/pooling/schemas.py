"""What may come in about pools and what goes out."""

from typing import Any

from marshmallow import ValidationError, post_load

from portal.kernel.text import _
from portal.pricing.fields import Row, RowMoney
from portal.pricing.showing import PartyOut, RequirementOut
from portal.pricing.taxing.fields import Rate
from portal.web.local_times import LocalMoment
from portal.web.schemas import (
    Choice,
    Day,
    Flag,
    ListOf,
    ListQuery,
    Moment,
    MoneyField,
    Nested,
    Number,
    Plain,
    Raw,
    Schema,
    Text,
)

MOST_TIERS = 6


class OpeningIn(Schema):
    """Until when others may join, what it is called, and how many pieces fit in together."""

    closes_at = LocalMoment(required=True)
    name = Text(most=160, load_default="")
    most = Number(least=1, load_default=None, allow_none=True)


class PlaceIn(Schema):
    """How many pieces, for how much each at most, and where to. `version` is that of the place that was read."""

    quantity = Number(least=1, required=True)
    top_price = MoneyField(required=True)
    place = Text(most=300, required=True)
    version = Number(least=1, load_default=None, allow_none=True)


class TierIn(Schema):
    """A price from so many pieces on."""

    least = Number(least=1, required=True)
    price = RowMoney(required=True)


class TiersIn(Schema):
    """Prices by the total quantity, the day by which all is made, and the most pieces that can be made."""

    tiers = ListOf(Row(TierIn), required=True)
    date = Day(load_default=None, allow_none=True)
    most = Number(least=1, load_default=None, allow_none=True)
    text = Text(most=2000, lines=True, load_default="")

    @post_load
    def count(self, data: dict[str, Any], **_kwargs: Any) -> dict[str, Any]:
        """A handful of tiers is enough, and tells little of what customers would pay."""
        if len(data["tiers"]) > MOST_TIERS:
            raise ValidationError({"tiers": [_("At most %(most)s lines fit.", most=MOST_TIERS)]})
        return data


class PoolQuery(ListQuery):
    """Filters of the list of pools."""

    state = Choice("open", "closed", "awarded", "lapsed", "dissolved", load_default=None, allow_none=True)
    mine = Flag(load_default=None, allow_none=True)


class StepOut(Schema):
    """How many pieces more make which lower price."""

    missing = Number()
    unit_price = MoneyField()


class PoolLineOut(Schema):
    """A pool in a list; `mine` is the state of one's own place."""

    id, state, name, mine = Plain(), Plain(), Plain(), Plain(allow_none=True)
    units, people, most = Number(), Number(), Number(allow_none=True)
    closes_at, created_at = Moment(), Moment()
    wanted_by = Day()
    price = MoneyField(allow_none=True)
    next = Nested(StepOut, allow_none=True)


class PlaceOut(Schema):
    """One's own place in a pool; nobody else gets it."""

    id, state, alias, place = Plain(), Plain(), Plain(), Plain()
    version, quantity = Number(), Number()
    top_price = MoneyField()
    reached = Flag(allow_none=True)
    pieces = Number(allow_none=True)
    order_id = Plain(allow_none=True)


class TierOut(Schema):
    """A price from so many pieces on."""

    least = Number()
    unit_price = MoneyField()


class OfferOut(Schema):
    """What a workshop offers: to those in the pool, the team, and the workshop itself."""

    id, state, text = Plain(), Plain(), Plain()
    version = Number()
    producer = Nested(PartyOut)
    tiers = ListOf(Nested(TierOut))
    most = Number(allow_none=True)
    date = Day()
    possible = Raw()


class PoolOut(Schema):
    """A pool. Workshops get neither `price` nor `next` before it is awarded; who is in it has an alias and no more."""

    id, bid_id, side, state, name, title, description = (
        Plain(), Plain(allow_none=True), Plain(), Plain(), Plain(), Plain(), Plain())
    requirements = ListOf(Nested(RequirementOut))
    version, units, people = Number(), Number(), Number()
    most, left = Number(allow_none=True), Number(allow_none=True)
    wanted_by = Day()
    tax_included = Flag()
    tax_rate = Rate(allow_none=True)
    currency = Plain()
    closes_at, created_at, ended_at = Moment(), Moment(), Moment()
    price = MoneyField(allow_none=True)
    next = Nested(StepOut, allow_none=True)
    about, aliases, possible = Raw(), Raw(), Raw()
    mine = Nested(PlaceOut, allow_none=True)
    elsewhere = Plain(allow_none=True)
    offers = ListOf(Nested(OfferOut))
