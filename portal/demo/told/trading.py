"""What is bought together, awarded in parts or answered in envelopes, and what a workshop says by rule."""

from typing import Any

from .shapes import Row
from .shapes_of_pools import Place, Pool, Said, Tiers, Wish

POOLS = (
    Pool(
        Wish(
            "pool-class",
            "maria",
            -9.5,
            "Лампы Halden для трёх классов",
            "Третья версия, терракота. Чем больше нас, тем дешевле.",
            "version:halden/3",
            (Row("Эмаль", "терракота"), Row("Дерево", "дуб")),
            3,
            15000,
            48,
            8,
            "Yerevan, AM",
        ),
        "Halden, третья версия, вместе",
        -3,
        (
            Place("pyotr", -8.4, 2, 15500, "Novi Sad, RS"),
            Place("tomas", -7.2, 5, 14200, "Madrid, ES"),
            Place("anna", -5.1, 1, 16000, "Uppsala, SE"),
        ),
        (
            Tiers(
                "katrin", -8.8, ((5, 14900), (10, 13950), (20, 13100)), 44, 30, "From ten pieces on the lathe is set up once."
            ),
            Tiers("claire", -7.9, ((6, 15200), (12, 14400)), 40, None, "Enamel in one firing."),
        ),
    ),
    Pool(
        Wish(
            "pool-cordless",
            "tomas",
            -2.8,
            "Small lamps without a cable for the student houses",
            "As in Maja's idea, any green.",
            "idea:cordless",
            (Row("Height", "280", "mm"), Row("Battery life", "12", "h")),
            4,
            13000,
            70,
            9,
            "Madrid, ES",
        ),
        "Small lamps without a cable, ordered together",
        1.7,
        (
            Place("anna", -2.4, 2, 14000, "Uppsala, SE"),
            Place("maria", -1.9, 3, 13200, "Yerevan, AM"),
            Place("maja", -1.1, 6, 12600, "Gothenburg, SE"),
        ),
        (
            Tiers("claire", -2.2, ((5, 13400), (12, 12100), (30, 10800)), 66, None, "The battery is bought in lots of thirty."),
            Tiers("katrin", -1.5, ((8, 12900), (20, 11200)), 60, 40),
        ),
        60,
    ),
)

PARTED = Wish(
    "terrace-forty",
    "maja",
    -6.5,
    "Forty lamps for the long terrace",
    "Two workshops are welcome, as long as the green is the same.",
    "version:halden/3",
    (Row("Enamel", "sage"), Row("Splash proof", "IP44"), Row("Spare shades", "4", "pieces", False, 150)),
    40,
    12300,
    74,
    7,
    "Gothenburg, SE",
)
PARTED_WEIGHTS = {"price": 45, "date": 20, "requirements": 25, "record": 10}
PARTED_ANSWERS = (
    Said(
        "claire",
        -5.6,
        12400,
        24,
        70,
        "Twenty-four fit into the kiln before the summer.",
        (("Enamel", "yes", "sage"), ("Splash proof", "yes", "IP44"), ("Spare shades", "yes", "4 pieces")),
        12,
    ),
    Said(
        "katrin",
        -4.9,
        12750,
        30,
        64,
        "Our green is a powder coat; we match it to the enamel.",
        (
            ("Enamel", "changed", "powder coat, matched"),
            ("Splash proof", "yes", "IP44"),
            ("Spare shades", "changed", "2 pieces"),
        ),
        10,
    ),
)
PARTED_AT = -1.2
PARTS = (24, 16)

WAITING = Wish(
    "sealed-studio",
    "pyotr",
    -3.6,
    "Восемь ламп в мастерскую, запечатанные ответы",
    "Ответы откроются все сразу, чтобы никто не смотрел на соседа.",
    "version:halden/3",
    (Row("Эмаль", "ночь"), Row("Кабель", "3", "м")),
    8,
    13800,
    52,
    6,
    "Novi Sad, RS",
)
WAITING_OPENS = 2.2
OPENED = Wish(
    "sealed-present",
    "anna",
    -9,
    "Two lamps as a wedding present, sealed",
    "Surprise me, but not with the price.",
    "version:halden/3",
    (Row("Enamel", "white"), Row("Engraving", "E + J", "", False, 700)),
    2,
    15200,
    38,
    5,
    "Uppsala, SE",
)
OPENED_AT = -1.6
SEALED_ANSWERS = {
    "sealed-studio": (
        Said("claire", -2.7, 14600, 8, 47, "Матовая ночь, два обжига."),
        Said("katrin", -1.4, 14250, 8, 50, "Powder coat in midnight blue, matt."),
    ),
    "sealed-present": (
        Said("katrin", -7.5, 16300, 2, 34, "Engraved under the foot, by hand.", (("Engraving", "yes", "E + J"),)),
        Said("claire", -6.2, 15900, 2, 36, "Engraving is not our trade.", (("Engraving", "no", "no"),)),
    ),
}

BASE_RULE: dict[str, Any] = {
    "process": "wood turning",
    "material": "oak",
    "currency": "EUR",
    "quantity_to": None,
    "text": "Turned and oiled, packed in tens.",
    "lines": True,
    "lead_days": 14,
    "daily": 4,
    "delay_from": 20,
    "delay_to": 90,
    "minutes_each": 6,
}
RULES = (
    {
        **BASE_RULE,
        "name": "Turned knobs, small lots",
        "quantity_from": 20,
        "quantity_to": 99,
        "no_from": 330,
        "no_to": 360,
        "yes_from": 560,
        "yes_to": 590,
        "ask_from": 610,
        "ask_to": 680,
    },
    {
        **BASE_RULE,
        "name": "Turned knobs, from a hundred",
        "quantity_from": 100,
        "no_from": 250,
        "no_to": 275,
        "yes_from": 440,
        "yes_to": 465,
        "ask_from": 480,
        "ask_to": 530,
    },
)
LOWERED = {"yes_from": 425, "yes_to": 450, "ask_from": 465, "ask_to": 515}
KNOBS = tuple(
    Wish(
        f"knobs-{at}",
        by,
        days,
        title,
        "Ball, 32 mm, threaded M6.",
        "",
        (Row("Diameter", "32", "mm"), Row("Finish", "oil")),
        pieces,
        price,
        days + 45,
        days + 9,
        where,
        ("wood turning",),
        ("oak",),
    )
    for at, (by, days, title, pieces, price, where) in enumerate(
        (
            ("tomas", -16, "Knobs for sixty drawers", 60, 600, "Madrid, ES"),
            ("jonas", -13, "Oak knobs for the coat rack", 40, 480, "Gothenburg, SE"),
            ("maria", -10, "Дубовые ручки для шкафов", 120, 470, "Yerevan, AM"),
            ("tomas", -4, "Two hundred knobs", 200, 240, "Madrid, ES"),
        )
    )
)
WEEKS = (
    (7, "minutes", 2400, 3),
    (14, "minutes", 2400, 3),
    (21, "minutes", 1800, 2),
    (28, "minutes", 2400, 1),
    (64, "pieces", 60, 2),
)
