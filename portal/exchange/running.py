"""What runs beside requests and listeners: imports that were asked for, and webhooks."""

import threading
from typing import Any

from portal.exchange.jobs import working
from portal.exchange.webhooks.delivering import deliver_for_ever


def begin(app: Any) -> None:
    """Starts it for as long as the process lives."""
    working.begin(app)
    threading.Thread(target=deliver_for_ever, args=(app,), daemon=True, name="webhooks").start()
