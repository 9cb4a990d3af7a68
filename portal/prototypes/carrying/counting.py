"""How often whoever asked for a change agreed that it is done."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, func

from portal.prototypes.carrying.models import FixCheck
from portal.prototypes.carrying.states import ANSWERS


@dataclass(frozen=True)
class Share:
    """Answers by kind; `waiting` are questions without one yet, None for whom they are no business of."""

    yes: int
    partly: int
    no: int
    waiting: int | None = None

    @property
    def answered(self) -> int:
        return self.yes + self.partly + self.no

    @property
    def confirmed(self) -> float | None:
        """From 0 to 1: the yes among the answers; None while there is no answer."""
        return self.yes / self.answered if self.answered else None


def counts() -> list[Any]:
    """The columns yes, partly, no, answered and waiting over a choice of questions."""
    kinds = {one: (one,) for one in ANSWERS} | {"answered": ANSWERS, "waiting": ("asked",)}
    return [func.sum(case((FixCheck.status.in_(states), 1), else_=0)).label(name) for name, states in kinds.items()]
