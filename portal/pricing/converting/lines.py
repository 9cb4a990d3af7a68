"""What a file of rates says: one rate for each line or element, and a sentence for each that is wrong."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime

from portal.kernel import clock
from portal.kernel.money import exponent
from portal.kernel.text import _
from portal.pricing.converting.reckoning import Rate

MOST_TOLD = 50
_VALUE = re.compile(r"(?:0|[1-9]\d{0,9})(?:\.\d{1,10})?", re.ASCII)
_CODE = re.compile(r"[A-Z]{3}", re.ASCII)
_FORMS = ("%Y-%m-%d", "%d %B %Y")
# What the ECB quoted once and ISO 4217 no longer lists: known by name, so that a slip of the pen is not taken for one of them.
FORMER = frozenset({"BGN", "CYP", "EEK", "HRK", "LTL", "LVL", "MTL", "ROL", "SIT", "SKK", "TRL"})


@dataclass
class Lines:
    """The rates of a file as they are read, for one base and source."""

    base: str
    source: str
    rates: dict[tuple[str, date], Rate] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def add(self, line: int, code: str, value: str, day: date) -> None:
        """Takes one rate, or says what is wrong with it."""
        if code in FORMER and not _is_current(code):
            self.left_out.add(code)
            return
        problem = self._problem(code, value, day)
        if problem:
            self.says(line, problem)
        else:
            self.rates[code, day] = Rate(self.base, code, value, day, self.source)

    def _problem(self, code: str, value: str, day: date) -> str:
        checks: tuple[tuple[bool, Callable[[], str]], ...] = (
            (not _is_current(code), lambda: _("“%(code)s” is no currency of ISO 4217.", code=code[:12])),
            (code == self.base, lambda: _("%(code)s is what the rates are for one of; it has none itself.", code=code)),
            (_VALUE.fullmatch(value) is None or not value.strip("0."),
             lambda: _("“%(value)s” is no rate: plain digits above zero, such as 1.0834.", value=value[:24])),
            ((code, day) in self.rates, lambda: _("%(code)s stands there twice for %(day)s.", code=code, day=day.isoformat())))
        return next((says() for is_wrong, says in checks if is_wrong), "")

    def day(self, line: int, text: str) -> date | None:
        """A day as 2026-11-27 or 27 November 2026, not of the future; None when it is none, which is noted."""
        for form in _FORMS:
            try:
                found = datetime.strptime(text, form).date()  # noqa: DTZ007 - a day of the calendar has no zone
            except ValueError:
                continue
            if found <= clock.today():
                return found
            self.says(line, _("%(day)s has not come yet.", day=found.isoformat()))
            return None
        self.says(line, _("“%(text)s” is no day such as 2026-11-27.", text=text[:24]))
        return None

    def says(self, line: int, problem: str) -> None:
        """Notes what is wrong in a line."""
        self.wrong.append(_("Line %(line)s: %(problem)s", line=line, problem=problem))


def _is_current(code: str) -> bool:
    if _CODE.fullmatch(code) is None:
        return False
    try:
        exponent(code)
    except ValueError:
        return False
    return True
