"""The child process that works estimates out: `python -m portal.pricing.knowing.child`.

It is given {"known": [...]}, plain numbers of several subjects, and gives {"found": [...]} in the same order.
"""

from typing import Any

from portal.kernel.beside import serve
from portal.pricing.knowing.working_out import work_out


def work(order: dict[str, Any]) -> dict[str, Any]:
    """Each subject."""
    return {"found": [work_out(one) for one in order["known"]]}


if __name__ == "__main__":
    serve(work)
