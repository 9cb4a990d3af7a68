"""The shape of a rule: which fact is told to whom, under which topic, leading where. The rules themselves: see told.py."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from portal.kernel.events import Fact, Heard


@dataclass
class Notice:
    """Who is told, about what, and where it leads. `named` shows who did it; the doer himself is never told."""

    to: Iterable[str | None]
    topic: str
    url: str
    what: str = ""
    named: bool = True
    urgent: bool = False
    except_for: Iterable[str | None] = field(default_factory=tuple)


Rule = Callable[[Heard[Any]], "Notice | list[Notice] | None"]


class Rules:
    """All rules by fact type."""

    def __init__(self) -> None:
        self.by_type: dict[str, Rule] = {}
        self.facts: list[type[Fact]] = []

    def on(self, *facts: type[Fact]) -> Callable[[Rule], Rule]:
        """The function says who is told of these facts."""

        def add(rule: Rule) -> Rule:
            for one in facts:
                self.by_type[one.type] = rule
                self.facts.append(one)
            return rule

        return add


rules = Rules()
