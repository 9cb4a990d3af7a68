"""Rate limits: how often a person or an address may do a thing; in memory for one process, in Redis for several."""

import logging
import math
import time
from typing import Any, cast

from limits import RateLimitItem, parse
from limits.storage import MemoryStorage, Storage, storage_from_string
from limits.strategies import MovingWindowRateLimiter

from portal.kernel.errors import TooMany
from portal.kernel.text import ngettext

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
    "idea": "20 per hour", "idea_address": "200 per hour",
    "comment": "30 per 5 minutes", "comment_address": "600 per 5 minutes",
    "support": "120 per 5 minutes", "support_address": "3000 per 5 minutes",
    "guest_comment": "10 per 5 minutes", "guest_comment_address": "40 per 5 minutes",
    "report": "20 per hour", "report_address": "100 per hour",
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
            if not self._asked("hit", item, rule, key):
                seconds = max(1, math.ceil(self._asked("get_window_stats", item, rule, key).reset_time - time.time()))
                raise TooMany(seconds, _when(seconds))

    def _asked(self, what: str, item: RateLimitItem, rule: str, key: str) -> Any:
        if self._shared is not None:
            try:
                return getattr(self._shared, what)(item, rule, key)
            except Exception as away:  # noqa: BLE001 - any failure of the shared count means: count alone
                log.warning("limits count alone: %s", type(away).__name__)
        return getattr(self._own, what)(item, rule, key)


def _when(seconds: int) -> str:
    """When to try again, in words."""
    if seconds < 90:
        return ngettext("That was a lot at once. Please try again in a second.",
                        "That was a lot at once. Please try again in %(num)s seconds.", seconds)
    return ngettext("That was a lot at once. Please try again in a minute.",
                    "That was a lot at once. Please try again in %(num)s minutes.", math.ceil(seconds / 60))
