"""Parts of pages that are made of their values alone: drawn once for each language, then given again.

Whatever a kept part shows is in its key, so a change shows at once and nobody is given what was drawn from other values.
A kept part knows neither who looks nor what was asked: it has the values it is given, the texts and the addresses. So
it may not ask `can`, `me` or `request`, nor tell a time in the reader's zone; whoever calls it hands over what came of that.
"""

import secrets
import threading
from collections import OrderedDict
from contextvars import ContextVar
from typing import Any, NamedTuple

from jinja2 import Environment
from markupsafe import Markup, escape

from portal.kernel import text
from portal.kernel.ids import new_id

MOST = 6000
MOST_LETTERS = 8_000_000
# What differs at every showing is written in afterwards: a form's key, and the address of the page the part stands on.
_SECRET = secrets.token_hex(12)
KEY, HERE = f"key-{_SECRET}", f"here-{_SECRET}"
_inside: ContextVar[bool] = ContextVar("inside", default=False)


class Drawn(NamedTuple):
    """A part as it was drawn, cut where a form's key goes."""

    pieces: list[str]
    placed: bool
    letters: int


class Kept:
    """Gives the templates `kept(template, here=address, **values)`. The values have to be hashable, and a name has to stand
    for the same type in every call. What was not asked for longest goes first, by number and by letters.
    """

    def __init__(self, env: Environment, most: int = MOST, letters: int = MOST_LETTERS) -> None:
        self._env, self._most, self._most_letters = env, most, letters
        self._drawn: OrderedDict[Any, Drawn] = OrderedDict()
        self._letters = 0
        self._lock = threading.Lock()

    def __call__(self, template: str, here: str | None = None, **values: Any) -> Markup:
        drawn = self._find((template, text.locale(), tuple(values.items())), values)
        if _inside.get():  # of a part that is being drawn to be kept: its own keys are written in later
            html = KEY.join(drawn.pieces)
        else:
            html = drawn.pieces[0]
            for piece in drawn.pieces[1:]:
                html += new_id() + piece
        if drawn.placed and here is not None:
            html = html.replace(HERE, str(escape(here)))
        return Markup(html)  # noqa: S704 - our own templates drew and escaped it

    def _find(self, key: Any, values: dict[str, Any]) -> Drawn:
        with self._lock:
            found = self._drawn.get(key)
            if found is not None:
                self._drawn.move_to_end(key)
                return found
        made = self._draw(key[0], key[1], values)
        with self._lock:
            before = self._drawn.pop(key, None)
            self._drawn[key] = made
            self._letters += made.letters - (before.letters if before else 0)
            while len(self._drawn) > self._most or (self._letters > self._most_letters and len(self._drawn) > 1):
                self._letters -= self._drawn.popitem(last=False)[1].letters
        return made

    def _draw(self, template: str, locale: str, values: dict[str, Any]) -> Drawn:
        token = _inside.set(True)
        try:
            html = self._env.get_template(template).render(values, locale=locale, new_key=lambda: KEY, here=HERE)
        finally:
            _inside.reset(token)
        return Drawn(html.split(KEY), HERE in html, len(html))
