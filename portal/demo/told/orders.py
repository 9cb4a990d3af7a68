"""Bids that were awarded and the orders they became, one at every stage of its life."""

from .shapes import Comment, Row
from .shapes_of_trade import Answer, Bid, Cost, Offer, Order, Service, Shipment, Stage, Tracking

ROWS = (
    Row("Enamel", "terracotta"),
    Row("Wood", "oak"),
    Row("Cable", "2", "m"),
    Row("Dimmer", "in the foot", "", False, 800),
)


def _awarded(slug: str, by: str, at: float, title: str, quantity: int, place: str, winner: str, path: tuple[int, ...],
    won: float,
             ready: float, version: int, rows: tuple[Row, ...] = ROWS, other: Answer | None = None) -> Bid:  # fmt: skip
    """A bid whose haggle went along `path` (customer, producer, customer ...) and ended with an acceptance."""
    step = (won - at) / (len(path) + 1)
    haggle = tuple(
        Offer("customer" if i % 2 == 0 else "producer", by if i % 2 == 0 else winner, at + step * i, price)
        for i, price in enumerate(path)
    )
    kind = "accept" if len(path) == 1 else "counter"
    answer = Answer(
        f"{slug}-won", winner, at + step, kind, "accepted", "", path[-1], quantity, ready, won + 5, haggle=haggle
    )
    answers = (answer, other) if other else (answer,)
    return Bid(
        slug,
        by,
        at,
        title,
        "",
        rows,
        quantity,
        path[0],
        ready,
        won + 7,
        "awarded",
        place,
        f"version:halden/{version}",
        answers=answers,
    )


BIDS = (
    _awarded("nord-eight", "maja", -9, "Eight lamps for the library corner", 8, "Gothenburg, SE", "katrin", (13200,
        14400, 13800), -4, 34, 3,
             other=Answer("nord-eight-brun", "claire", -7, "counter", "closed",
                 "Enamel is included, oak is not our trade.", 14600, 8, 38, 2,
                          haggle=(Offer("customer", "maja", -9, 13200), Offer("producer", "claire", -7, 14600)))),
    _awarded("pyotr-two", "pyotr", -30, "Две лампы в цвете «ночь», орех", 2, "Novi Sad, RS", "katrin", (15900, 16800,
        16400), -24, 9, 2,
             (Row("Эмаль", "ночь"), Row("Дерево", "орех"), Row("Кабель", "2", "м"), Row("Высота стойки", "420", "мм",
                 False, 1500))),
    _awarded("nord-six", "maja", -52, "Six lamps above the long bench", 6, "Gothenburg, SE", "claire", (15200,), -50,
        1, 2),
    _awarded("maria-one", "maria", -61, "Одна лампа, терракота", 1, "Yerevan, AM", "claire", (14900, 16500, 15700),
        -57, -20, 2),
    _awarded("anna-first", "anna", -80, "The first Halden, for the one who asked for it", 1, "Uppsala, SE", "katrin",
        (16500,), -78, -44, 2),
)  # fmt: skip


def _stages(*spans: tuple[float, float, str], notes: tuple[str, ...] = ("", "", "", "")) -> tuple[Stage, ...]:
    names = ("Cutting", "Joining", "Finishing", "Packing")
    return tuple(
        Stage(name, start, end, state, note, f"stage-{name.lower()}.jpg" if state in ("done", "waiting") else None)
        for name, (start, end, state), note in zip(names, spans, notes, strict=True)
    )


PLANNED = Order(
    "nord-eight", "nord-eight", "ost", "planned", -4, 34,
    _stages((6, 10, "planned"), (10, 18, "planned"), (18, 27, "planned"), (27, 30, "planned")),
    costs=(Cost("material", 4350), Cost("work", 5100), Cost("inbound", 210), Cost("outbound", 640), Cost("design",
        800)),
    notes=(Comment("jan", -3.5, "Oak for eight feet is reserved; the lathe is free from day six."),),
)  # fmt: skip

GATE = Order(
    "pyotr-two", "pyotr-two", "ost", "in_production", -24, 9,
    (
        Stage("Cutting", -18, -14, "done", "Орех лёг удачно: рисунок продолжается с основания на противовес.",
            "stage-cutting.jpg"),
        Stage("Joining", -14, -5, "done", "Both joints run in, 500 turns each.", "stage-joining.jpg"),
        Stage("Finishing", -5, 5, "waiting", "A test piece in night blue, oiled walnut beside it.",
            "stage-finishing.jpg",
              "Is this the blue you meant? After the enamel is fired it cannot be changed.", 2, 1),
        Stage("Packing", 5, 7, "planned"),
    ),
    costs=(Cost("material", 5900, 6120), Cost("work", 5600, 5480), Cost("inbound", 320, 320), Cost("outbound", 1450),
        Cost("design", 800, 800)),
    notes=(Comment("katrin", -1.2, "The kiln is booked for day three. An answer by day two keeps the promised date."),
           Comment("pyotr", -0.6, "Смотрю при дневном свете, отвечу завтра.")),
)  # fmt: skip

SHIPPED = Order(
    "nord-six", "nord-six", "brun", "shipped", -50, 1,
    _stages((-42, -38, "done"), (-38, -26, "done"), (-26, -10, "done"), (-10, -6, "done"),
            notes=("", "", "One shade enamelled twice: a speck the size of a poppy seed.",
                "Three cartons, two lamps each.")),
    Shipment("Postlinjen", "PL 4471 0926 SE", "on_the_way", 6, -4, 1, (
        Tracking(-4, "Lyon", "Picked up, three cartons"), Tracking(-2.6, "Basel", "Sorted"), Tracking(-0.8, "Malmö",
            "Arrived in the country of destination"))),
    costs=(Cost("material", 4900, 4900), Cost("work", 5600, 5950), Cost("inbound", 280, 280), Cost("outbound", 1100,
        1180), Cost("design", 800, 800)),
)  # fmt: skip

DELIVERED = Order(
    "maria-one", "maria-one", "brun", "delivered", -57, -20,
    _stages((-50, -47, "done"), (-47, -40, "done"), (-40, -31, "done"), (-31, -30, "done")),
    Shipment("Ararat Cargo", "AC-20931-77", "delivered", 1, -29, -20, (
        Tracking(-29, "Lyon", "Picked up"), Tracking(-25.5, "Tbilisi", "Cleared"), Tracking(-21, "Yerevan",
            "Delivered")), "Signed: М. Седова"),
    costs=(Cost("material", 4900, 4820), Cost("work", 5600, 5600), Cost("outbound", 2600, 2750), Cost("design", 800,
        800)),
    notes=(Comment("maria", -20.5, "Пришла на день раньше. Стоит и не поёт!"),),
)  # fmt: skip

SERVICE = Order(
    "anna-first", "anna-first", "ost", "service_asked", -78, -44,
    _stages((-72, -69, "done"), (-69, -60, "done"), (-60, -51, "done"), (-51, -50, "done")),
    Shipment("Postlinjen", "PL 4470 1183 SE", "delivered", 1, -49, -44, (
        Tracking(-49, "Leipzig", "Picked up"), Tracking(-46, "Malmö", "Sorted"), Tracking(-45, "Uppsala",
            "Delivered")), "Left with a neighbour, as asked"),
    Service("anna", -3, "repair", "HAL-2-0001", "The arm sinks when it is fully raised",
            "Only in the last ten degrees, and only since the heating is on. Tightening the ball helps for an "
            "evening.", "answered", (
                Comment("darya", -2.7, "Thank you for the exact description. A thicker felt washer is in the post, "
                    "with a picture of how to change it."),
                Comment("anna", -2.4, "It arrived while I was reading. One screwdriver, four minutes."),
                Comment("darya", -2.2, "Oskar: same cause as the pin on the ball knob. Wheel in version 3 presses "
                    "evenly.", internal=True)),
            "pin:ball-knob", 1),
    (Cost("material", 4350, 4400), Cost("work", 5100, 5350), Cost("outbound", 950, 950), Cost("service", 200, 340),
        Cost("design", 800, 800)),
)  # fmt: skip

ORDERS = (PLANNED, GATE, SHIPPED, DELIVERED, SERVICE)
