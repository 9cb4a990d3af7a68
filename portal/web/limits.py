"""Rate limits: how often a person or an address may do a thing; in memory for one process, in Redis for several."""

import logging
from typing import cast

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage, Storage, storage_from_string
from limits.strategies import MovingWindowRateLimiter

from portal.kernel.errors import TooMany

log = logging.getLogger(__name__)
RULES = {
    "write": "300 per minute",
    "sign_in_person": "10 per 5 minutes",
    "sign_in_address": "30 per 5 minutes",
    "mail": "5 per hour",
    "upload": "60 per 10 minutes",
    "invite": "30 per hour",
    "search": "120 per minute",
    "export": "10 per 10 minutes",
}


class Limits:
    """Counts hits by rule and key. When Redis is away each process counts for itself: slower to refuse, never open."""

    def __init__(self, redis_url: str, enabled: bool = True) -> None:
        self.enabled = enabled
        self.rules: dict[str, list[RateLimitItem]] = {name: [parse(text)] for name, text in RULES.items()}
        self._own = MovingWindowRateLimiter(MemoryStorage())
        self._shared: MovingWindowRateLimiter | None = None
        if redis_url:
            storage = storage_from_string(redis_url, socket_timeout=0.5, socket_connect_timeout=0.5)
            self._shared = MovingWindowRateLimiter(cast(Storage, storage))

    def hit(self, rule: str, key: str) -> None:
        """Counts one. Raises TooMany with the seconds to wait when it is over the limit."""
        if not self.enabled:
            return
        for item in self.rules[rule]:
            if not self._hit(item, rule, key):
                raise TooMany(retry_after=max(1, int(item.get_expiry() / max(1, item.amount) * 2)))

    def _hit(self, item: RateLimitItem, rule: str, key: str) -> bool:
        if self._shared is not None:
            try:
                return self._shared.hit(item, rule, key)
            except Exception as away:  # noqa: BLE001 - any failure of the shared count means: count alone
                log.warning("limits count alone: %s", type(away).__name__)
        return self._own.hit(item, rule, key)
