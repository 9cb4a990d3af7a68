"""Bids that came by mail and telephone and stand in the team's own books: who named what, how it ended. Drawn, always the same.

Everybody has a price up to which he buys; he names a part of it, the workshops ask what making costs them and something on top.
"""

import random
from dataclasses import dataclass

NAMES = (
    ("Elin Sandberg", "Uppsala, SE"),
    ("Марк Орлов", "Belgrade, RS"),
    ("Lukas Weber", "Kassel, DE"),
    ("Ирина Белова", "Riga, LV"),
    ("Inés Moreno", "Seville, ES"),
    ("Jules Garnier", "Nantes, FR"),
    ("Софья Левина", "Tbilisi, GE"),
    ("Peder Aas", "Bergen, NO"),
    ("Agnes Kovács", "Pécs, HU"),
    ("Антон Гуляев", "Yerevan, AM"),
    ("Marta Zielińska", "Gdańsk, PL"),
    ("Owen Price", "Cardiff, GB"),
    ("Библиотека у моста", "Novi Sad, RS"),
    ("Hotel Kvarn", "Malmö, SE"),
    ("Nora Brekke", "Tromsø, NO"),
    ("Tiago Pinto", "Braga, PT"),
    ("Вера Соколова", "Almaty, KZ"),
    ("Hanne Lund", "Aarhus, DK"),
    ("Pauline Roche", "Dijon, FR"),
    ("Школа каллиграфии", "Yerevan, AM"),
    ("Jakob Frey", "Bern, CH"),
    ("Лев Каменский", "Tallinn, EE"),
    ("Sara Conti", "Turin, IT"),
    ("Bar Lanterna", "Genoa, IT"),
    ("Mikko Laine", "Turku, FI"),
    ("Дина Ахметова", "Almaty, KZ"),
    ("Eva Novotná", "Brno, CZ"),
    ("Gwen Parry", "Bangor, GB"),
    ("Тимур Исаев", "Baku, AZ"),
    ("Studio Oost", "Ghent, BE"),
    ("Femke Bos", "Utrecht, NL"),
    ("Павел Рощин", "Batumi, GE"),
    ("Clara Seitz", "Graz, AT"),
    ("Дом с садом", "Subotica, RS"),
    ("Anders Holt", "Odense, DK"),
    ("Lucía Vidal", "Girona, ES"),
    ("Римма Чернова", "Vilnius, LT"),
    ("Rooms at the Quay", "Cork, IE"),
    ("Petra Kolar", "Maribor, SI"),
    ("Глеб Тарасов", "Tbilisi, GE"),
    ("Nils Ekman", "Lund, SE"),
    ("Ольга Данилова", "Podgorica, ME"),
    ("Marek Dvořák", "Olomouc, CZ"),
    ("Café Sonne", "Basel, CH"),
)
UNTIL = -42.0
MAKERS = ("brun", "ost", "third")
THIRD = ("Ferro Sul", "Aveiro, PT", "Bent and welded steel; closed its order book for smaller series last winter.")


@dataclass(frozen=True)
class Asked:
    """What one workshop asked; `path` are its asks, the last one stands. None of them: it declined."""

    maker: str
    path: tuple[int, ...]


@dataclass(frozen=True)
class PastBid:
    """One bid of the past: `named` are the customer's numbers as they rose; `won` is who made it, `refused` who was told no."""

    at: float
    buyer: int
    about: str
    title: str
    quantity: int
    named: tuple[int, ...]
    asked: tuple[Asked, ...]
    sealed: bool
    won: str | None
    refused: bool


@dataclass(frozen=True)
class Thing:
    """What many wanted: what it is worth to people in the middle, what making it costs, in minor units."""

    about: str
    titles: tuple[str, str]
    worth: int
    cost: int
    many: int
    since: float  # days from now, when people could first want it


THINGS = (
    Thing("version:halden/2", ("A Halden for the reading corner", "Лампа Halden к креслу"), 16200, 12400, 60, -95),
    Thing("idea:repair-kit", ("A repair kit for the Halden", "Ремонтный набор к Halden"), 4300, 3300, 40, -74),
)


def bids() -> list[PastBid]:
    """All of them, the oldest first."""
    dice = random.Random("letters")
    found = [_one(dice, thing, at, number) for thing in THINGS for number, at in enumerate(_times(dice, thing))]
    return sorted(found, key=lambda one: one.at)


def _times(dice: random.Random, thing: Thing) -> list[float]:
    return sorted(dice.uniform(thing.since, UNTIL) for _each in range(thing.many))


def _one(dice: random.Random, thing: Thing, at: float, number: int) -> PastBid:
    buyer = (number * 7 + len(thing.about)) % len(NAMES)
    worth = _round(thing.worth * dice.lognormvariate(0, 0.19))
    first = _round(worth * dice.uniform(0.74, 0.97))
    sealed = number % 3 == 0
    makers = MAKERS if sealed else dice.sample(MAKERS, dice.choice((1, 2, 2, 2, 2, 2)))
    asked = [_asked(dice, thing, maker, sealed) for maker in makers]
    named = (first,) if sealed or dice.random() < 0.35 else (first, _round((first + worth) / 2))
    asked = _above(dice, asked, named)
    prices = {one.maker: one.path[-1] for one in asked if one.path}
    best = min(prices, key=lambda maker: (prices[maker], maker), default=None)
    won = best if best is not None and prices[best] <= worth else None
    if won is not None and prices[won] == named[0]:
        named = named[:1]
    title = thing.titles[any("а" <= letter.lower() <= "я" for letter in NAMES[buyer][0])]
    return PastBid(
        at,
        buyer,
        thing.about,
        title,
        dice.choice((1, 1, 2, 3, 4)),
        named,
        tuple(asked),
        sealed,
        won,
        won is None and dice.random() < 0.7,
    )


def _above(dice: random.Random, asked: list[Asked], named: tuple[int, ...]) -> list[Asked]:
    """Who would ask no more than was named takes that price, the first of them; the others stay a little above it."""
    found: list[Asked] = []
    for one in asked:
        free = not any(other.path == named[:1] for other in found)
        below = bool(one.path) and one.path[-1] <= named[-1]
        path = one.path if not below else named[:1] if free else (_round(named[-1] * dice.uniform(1.01, 1.12)) + 50,)
        found.append(Asked(one.maker, path))
    return found


def _asked(dice: random.Random, thing: Thing, maker: str, sealed: bool) -> Asked:
    if dice.random() < 0.08:
        return Asked(maker, ())
    first = _round(thing.cost * dice.uniform(1.08, 1.6) * (0.98 if maker == "ost" else 1.0))
    return Asked(maker, (first,) if sealed or dice.random() < 0.5 else (first, _round(first * dice.uniform(0.93, 0.98))))


def _round(minor: float) -> int:
    return round(minor / 50) * 50
