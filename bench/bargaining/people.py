"""Who walks through the bargaining: customers alone and in a company, four workshops, the team."""

from dataclasses import dataclass

from tests import people
from tests.people import Person

ROLF = Person("Rolf Hagen", "rolf@example.com", "producer", "Turns wood.")
RITA = Person("Rita Sand", "rita@example.com", "producer", "Blows glass.")


@dataclass(frozen=True)
class Who:
    """Somebody as the rules know him: `side` is the customer or the workshop he speaks for, "" for the team."""

    person: Person
    role: str
    side: str
    writes: bool = True

    def __str__(self) -> str:
        return str(self.person)


def _alone(person: Person) -> Who:
    return Who(person, person.role, str(person))


CLARA, IGOR, SAM = _alone(people.CLARA), _alone(people.IGOR), _alone(people.STRANGER)
OLGA, MATS = (Who(one, "customer", "nordlicht") for one in (people.OLGA, people.MATS))
VERA = Who(people.VERA, "customer", "nordlicht", writes=False)
PAUL, PIA, ROLF_, RITA_ = (_alone(one) for one in (people.PAUL, people.PIA, ROLF, RITA))
TOM = Who(people.TOM, "team", "")

CUSTOMERS = (CLARA, IGOR, SAM, OLGA, MATS)
WORKSHOPS = (PAUL, PIA, ROLF_, RITA_)
EVERYBODY = (*CUSTOMERS, VERA, *WORKSHOPS, TOM)
