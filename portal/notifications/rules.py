"""The shape of a rule: which fact is told to whom, under which topic, leading where. The rules themselves: see told.py."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from portal.kernel.events import Fact, Heard
from portal.kernel.policy import Actor

# Of several people the ids of those who may see the thing now: asked when they are told, whoever a rule names.
Door = Callable[[Sequence[Actor]], set[str]]


@dataclass
class Notice:
    """Who is told, about what, and where it leads; the doer himself is never told, and nobody whom the door keeps out.

    `named` shows who did it, `by` shows another name in his place, such as the workshop's.
    """

    to: Iterable[str | None]
    door: Door
    topic: str
    url: str
    what: str = ""
    named: bool = True
    by: str = ""
    urgent: bool = False
    about: str = ""  # "idea:ID": mails of this one thing can be stopped by themselves
    except_for: Iterable[str | None] = field(default_factory=tuple)


Rule = Callable[[Heard[Any]], "Notice | list[Notice] | None"]


class Rules:
    """All rules by fact type."""

    def __init__(self) -> None:
        self.by_type: dict[str, Rule] = {}
        self.facts: list[type[Fact]] = []

    def on(self, *facts: type[Fact]) -> Callable[[Rule], Rule]:
        """The function says who is told of these facts. Raises ValueError for a fact that has a rule."""

        def add(rule: Rule) -> Rule:
            for one in facts:
                if one.type in self.by_type:
                    raise ValueError(f"two rules for {one.type}")
                self.by_type[one.type] = rule
                self.facts.append(one)
            return rule

        return add


rules = Rules()
