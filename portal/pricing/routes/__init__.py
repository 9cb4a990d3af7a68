"""The URLs of pricing: bids, and what is said to them."""

from portal.pricing.routes import answers, bids
from portal.pricing.routes.blueprint import routes

__all__ = ["answers", "bids", "routes"]
