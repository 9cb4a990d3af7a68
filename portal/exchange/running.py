"""What runs beside requests and listeners: imports that were asked for."""

import threading
from typing import Any

from portal.exchange.jobs.working import work_for_ever


def begin(app: Any) -> None:
    """Starts it for as long as the process lives."""
    threading.Thread(target=work_for_ever, args=(app,), daemon=True, name="imports").start()
