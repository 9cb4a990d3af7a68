"""The market of pricing's tests, for open contracting data too."""

from tests.pricing.conftest import market

__all__ = ["market"]
