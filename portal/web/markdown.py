"""Markdown of people as safe HTML: escaped by mistune, then cleaned by nh3. Nothing is cut: what is longer than any form
lets in is shown as it was written.
"""

from functools import cache, lru_cache
from typing import Any

import nh3
from markupsafe import Markup

MOST = 20_000  # the longest text, 10,000 letters, with its marks
TAGS = {"p", "br", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a", "h2", "h3", "h4", "h5", "hr",
        "table", "thead", "tbody", "tr", "th", "td"}


@cache
def _renderer() -> Any:
    """Made when first asked for: mistune prepares its patterns as it is read, and a start should not wait for that."""
    import mistune

    return mistune.create_markdown(escape=True, hard_wrap=True, plugins=["strikethrough", "table", "url"])


@lru_cache(maxsize=2000)
def markdown(text: str, top: int = 3) -> Markup:
    """The text as HTML; headings start at `top` because the page has its own above them."""
    if len(text) > MOST:
        return Markup("<p>{}</p>").format(Markup("<br>").join(text.split("\n")))
    html = str(_renderer()(text))
    for level in (3, 2, 1):
        html = html.replace(f"<h{level}>", f"<h{level + top - 1}>").replace(f"</h{level}>", f"</h{level + top - 1}>")
    clean = nh3.clean(html, tags=TAGS, attributes={"a": {"href"}}, url_schemes={"http", "https", "mailto"},
                      link_rel="nofollow noopener ugc")
    return Markup(clean)  # noqa: S704 - nh3 has just cleaned it


def plain(text: str, most: int = 200) -> str:
    """The first letters of a text without marks, for cards and mails."""
    bare = " ".join(nh3.clean(str(_renderer()(text[:MOST])), tags=set()).split())
    bare = bare.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
    return bare if len(bare) <= most else bare[: most - 1].rsplit(" ", 1)[0] + "…"
