"""A bid as one side sees it."""

from dataclasses import dataclass
from typing import Literal

from portal.core.customers.models import Customer
from portal.core.producers.models import Producer
from portal.pricing.models import Bid, Reach

Side = Literal["customer", "team", "producer"]


@dataclass
class Seen:
    """A bid, and from which side the actor sees it. `customer` is None for producers: they do not learn who it is."""

    bid: Bid
    side: Side
    customer: Customer | None = None
    producer: Producer | None = None
    reach: Reach | None = None
