"""Traps for programs that fill in forms: a field nobody sees, and a form sent faster than a person can write.

Neither needs a script. Whoever is caught gets the form again with everything he typed, and his second try is taken as it is:
a person caught by mistake loses nothing. How long a form was open is told by its key, which holds when it was made.
"""

from collections.abc import Callable

from flask import request

from portal.kernel import ids
from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.web.reading import actor, is_api
from portal.web.server import current


def look_twice(least_seconds: float, at_whom: Callable[[], bool] = lambda: True) -> None:
    """Raises Invalid for a page's form that a program seems to have filled in; `at_whom` is asked only then."""
    if is_api() or request.form.get("_again") or not (_hidden_filled() or _too_fast(least_seconds)) or not at_whom():
        return
    raise Invalid({"": [_("This came faster than people write, or a hidden field was filled in. If you are a person, please "
                          "look at it once more and send it again; nothing is lost.")]}, code="look_again")


def _hidden_filled() -> bool:
    return bool(request.form.get("_more", "").strip())


def _too_fast(least_seconds: float) -> bool:
    """Not asked where limits are off: there programs are at home."""
    key = request.form.get("_key", "")
    return current().limits.enabled and ids.is_id(key) and ids.age(key) < least_seconds


def at_most(rule: str) -> None:
    """Counts one for the person and one for his address. Raises TooMany when either did this too often."""
    limits = current().limits
    if actor().key:
        limits.hit(rule, actor().key)
    limits.hit(f"{rule}_address", request.remote_addr or "")
