"""Every page of the demo as somebody who may see it: accessible by axe, in both themes and languages, wide and narrow.

The pull-request suite looks at each page in one of two ways, `EVERY=1 bin/test tests/journeys/test_every_page.py` in all
eight.
"""

import itertools
import os

import pytest

from tests.support import judging
from tests.support.pages import Look, page_routes

ALL = list(itertools.product(("light", "dark"), ("en", "ru"), (1280, 360)))
WAYS = ALL if os.environ.get("EVERY") else [("light", "en", 1280), ("dark", "ru", 360)]
MOST_BYTES, MOST_SHIFT = 120_000, 0.05


@pytest.fixture(scope="module")
def site(demo):
    return demo


def kindly(advice: str, wrong: list[str]) -> None:
    if wrong:
        pytest.fail(f"{advice}\n  " + "\n  ".join(wrong), pytrace=False)


def test_every_page_has_an_example_in_the_demo(guide, looks):
    assert len(page_routes()) > 50
    kindly("No example of these pages was found; tell tests/support/pages.py where ids for them are, or let the demo "
           "hold one that its people may see:", guide.lost)


@pytest.mark.parametrize(("theme", "lang", "width"), WAYS)
def test_every_page_is_for_everybody(site, guide, looks, windows, theme, lang, width):
    wrong = []
    mine = looks if os.environ.get("EVERY") else looks[WAYS.index((theme, lang, width))::len(WAYS)]
    for person, theirs in itertools.groupby(mine, key=lambda look: look.person):
        page = windows.open(site.url, site.cookies(person) if person else None, viewport={"width": width, "height": 800},
                            color_scheme=theme)
        chosen = page.request.post("/preferences", form={"theme": theme, "locale": lang}, headers={"Origin": site.url},
                                   max_redirects=0)
        assert chosen.status == 303, chosen.text()
        for look in theirs:
            wrong += [f"{look}: {said}" for said in judge(page, look, lang)]
        page.context.close()
    kindly(f"Pages to mend ({theme}, {lang}, {width} px wide):", wrong)


def judge(page, look: Look, lang: str) -> list[str]:
    """All that is wrong with a page."""
    answer = page.goto(look.path)
    if answer.status != 200:
        return [f"answered {answer.status}"]
    judging.settle(page)
    wrong = judging.facts(page, lang)
    moved = judging.shift(page)
    if moved > MOST_SHIFT:  # on a busy machine the letters may come late the first time; then the page itself is judged
        page.reload()
        judging.settle(page)
        moved = judging.shift(page)
    if moved > MOST_SHIFT:
        wrong.append(f"layout shift {moved:.3f}")
    if (heavy := judging.weight(page)) > MOST_BYTES:
        wrong.append(f"{heavy} bytes of script and style")
    return wrong + judging.violations(page)
