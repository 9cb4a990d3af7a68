"""Parts of pages that are made of their values alone: drawn once for each language, then given again.

Whatever a kept part shows is in its key, so a change shows at once and nobody is given what was drawn from other values.
A kept part knows neither who looks nor what was asked: it has the values it is given, the texts and the addresses.
"""

import secrets
from functools import lru_cache
from typing import Any

from jinja2 import Environment
from markupsafe import Markup, escape

from portal.kernel import text
from portal.kernel.ids import new_id

MOST = 3000
# What differs at every showing is written in afterwards: a form's key, and the address of the page the part stands on.
_SECRET = secrets.token_hex(12)
KEY, HERE = f"key-{_SECRET}", f"here-{_SECRET}"


class Kept:
    """Gives the templates `kept(template, here=address, **values)`. The values have to be hashable, and a name has to stand
    for the same type in every call.
    """

    def __init__(self, env: Environment, most: int = MOST) -> None:
        self._env = env
        self._drawn = lru_cache(maxsize=most)(self._draw)

    def __call__(self, template: str, here: str | None = None, **values: Any) -> Markup:
        pieces, placed = self._drawn(template, text.locale(), tuple(values.items()))
        html = pieces[0]
        for piece in pieces[1:]:
            html += new_id() + piece
        if placed and here is not None:
            html = html.replace(HERE, str(escape(here)))
        return Markup(html)  # noqa: S704 - our own templates drew and escaped it

    def _draw(self, template: str, locale: str, values: tuple[tuple[str, Any], ...]) -> tuple[list[str], bool]:
        html = self._env.get_template(template).render(dict(values), locale=locale, new_key=lambda: KEY, here=HERE)
        return html.split(KEY), HERE in html
