"""Every page of the demo as somebody who may see it: accessible by axe, in both themes and languages, wide and narrow.

The pull-request suite looks at every fifth page, in one of two ways, another fifth each day;
`EVERY=1 bin/test tests/journeys/test_every_page.py` looks at all in all eight. At last words that want to be scripts stand in
every column people can write: no page makes an element of them, and none runs.
"""

import itertools
import os
from collections import Counter
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from sqlalchemy import String, update
from sqlalchemy.exc import IntegrityError

from portal.kernel.db import Base
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
    turn = 5 * WAYS.index((theme, lang, width)) + date.today().toordinal() % 5
    mine = looks if os.environ.get("EVERY") else looks[turn::5 * len(WAYS)]
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


PAYLOAD = ("""'"></a></textarea></title></script><img src=x onerror=alert(1)><svg onload=alert(1)><script>alert(1)</script>"""
           """<a href="javascript:alert(1)">b</a>[c](javascript:alert(1)) ![d](x" onerror="alert(1)) {{7*7}} %(name)s""")
# Columns with words of people, by name.
WORDS = set("""about address agent alias answer author_name body caption carrier cause_note deliver_to description excerpt
    failure label material name note number phone place proof question reason region reply resolution serial supplier text
    title tracking_number unit warranty what would_change""".split())
HOUSE = {"fact", "room", "timer", "outbox", "search_doc", "idempotency", "mail", "deal_sheet"}
LISTS = {("idea", "spec"), ("idea", "tags"), ("bid", "requirements"), ("answer", "requirements")}
FOUND = """root => [...root.querySelectorAll("*")].filter(one =>
    [...one.attributes].some(it => it.name.startsWith("on"))
    || /^\\s*(javascript|data):/i.test(one.getAttribute("href") ?? "")
    || (one.matches("script:not([src])") && !/json/.test(one.type)) || one.matches("img[src='x'], svg[onload]"))
    .map(one => one.outerHTML.slice(0, 160))"""
READ = """text => {
    const read = new DOMParser().parseFromString(text, "text/html");
    return {found: (""" + FOUND + """)(read), words: read.body.textContent.includes("onerror=alert(1)"),
            mounts: [...read.querySelectorAll("[data-mount]")].flatMap(one => one.dataset.mount.split(" "))};
}"""
OPENED = 2  # how many pages of each script are opened for good


def poisoned(value: Any) -> Any:
    """The same with the payload behind every text; what stands before it stays, as a key of a word list may."""
    if isinstance(value, str):
        return value + PAYLOAD
    if isinstance(value, list):
        return [poisoned(one) for one in value]
    return {key: poisoned(one) if key in {"name", "value", "note"} else one for key, one in value.items()} \
        if isinstance(value, dict) else value


@pytest.fixture
def spoilt(demo, looks):
    """The demo, with what it lacked, and with the payload in it."""
    with demo.database.transaction() as opened:
        for table in Base.metadata.sorted_tables:
            columns: Any = table.columns
            words = [one for one in columns if table.name not in HOUSE and one.name in WORDS and isinstance(one.type, String)
                     and not one.primary_key]
            for one in words:
                with suppress(IntegrityError), opened.begin_nested():  # where a CHECK stands, words cannot get in
                    opened.execute(update(table).where(one.is_not(None), one != "").values({one.name: one + PAYLOAD}))
            for one in (it for it in columns if (table.name, it.name) in LISTS):
                for row in opened.execute(table.select()).all():
                    opened.execute(update(table).where(columns.id == row.id).values(
                        {one.name: poisoned(row._mapping[one.name])}))
    return demo


def test_no_page_makes_a_script_of_words(spoilt, looks, windows):
    """Every page is read by the browser's own parser; two pages with each script of ours are opened, so it gets the words."""
    wrong, shown, met = [], 0, Counter()

    def told(dialog):
        wrong.append(f"a dialog: {dialog.message}")
        dialog.dismiss()

    opened, callers = {}, {}
    reader = windows.open(spoilt.url).context.new_page()
    for look in looks:
        if look.person not in opened:
            callers[look.person] = spoilt.caller(look.person)
            opened[look.person] = windows.open(spoilt.url, spoilt.cookies(look.person) if look.person else None)
            opened[look.person].on("dialog", told)
        answer = callers[look.person].get(look.path)
        if answer.status_code != 200:
            wrong.append(f"{look}: answered {answer.status_code}")
        read = reader.evaluate(READ, answer.text)
        wrong += [f"{look}: {one}" for one in read["found"]]
        shown += read["words"]
        if any(met[name] < OPENED for name in read["mounts"]):
            met.update(set(read["mounts"]))
            page = opened[look.person]
            page.goto(look.path)
            judging.settle(page)
            wrong += [f"{look}, with scripts: {one}" for one in page.evaluate(f"() => ({FOUND})(document)")]
    if wrong:
        pytest.fail("\n  ".join(["Words became more than words:", *wrong]), pytrace=False)
    assert shown > 40, f"the payload was to be read on {shown} of {len(looks)} pages only"
    assert len(met) > 10, f"few scripts were met: {sorted(met)}"
