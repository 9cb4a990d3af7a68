"""The market of pricing's tests, for stories of bids too."""

from tests.pricing.conftest import market

__all__ = ["market"]
