"""The market of pricing's tests, for specifying too."""

from tests.pricing.conftest import market

__all__ = ["market"]
