"""Bids that are not orders yet: fresh, in a haggle, with a question, declined, expired, withdrawn."""

from .shapes import Comment, Row
from .shapes_of_trade import Answer, Bid, Offer

FRESH = Bid(
    "anna-sage", "anna", -0.4, "One Halden in sage, cable in red", "A present for my sister; she reads even later "
    "than I do.",
    (Row("Enamel", "sage"), Row("Cable", "3", "m", False, 400), Row("Switch side", "left", "", False, 600)),
    1, 15800, 40, 9, "open", "Uppsala, SE", "version:halden/3",
)  # fmt: skip

HAGGLE = Bid(
    "nord-24", "jonas", -5, "24 small lamps without cable for the harbour café",
    "As in Maja's idea. We can take twelve in the first month and twelve in the second.",
    (Row("Height", "280", "mm"), Row("Battery life", "12", "h"), Row("Splash proof", "IP44"), Row("Enamel", "sage"),
     Row("Charging tray", "4", "pieces", False, 250), Row("Delivery in two parts", "yes", "", False, 100)),
    24, 11500, 55, 6, "open", "Gothenburg, SE", "idea:cordless",
    answers=(
        Answer("nord-24-brun", "claire", -4.2, "counter", "standing", "We can do all of it. The battery decides the "
            "price, not the shade.",
               12300, 24, 58, 4, (("Battery life", "13 h"), ("Charging tray", "4 pieces"), ("Delivery in two parts",
                   "12 + 12")),
               (Offer("customer", "jonas", -5, 11500), Offer("producer", "claire", -4.2, 13200,
                   text="With IP44 and four trays."),
                Offer("customer", "jonas", -3.6, 12000, text="Twelve now, twelve later, paid at once."),
                Offer("producer", "claire", -2.1, 12300, True, "My last number: 123.00, and the trays are in it."))),
        Answer("nord-24-ost", "katrin", -3.9, "counter", "standing", "First series of this size for us; eleven hours "
            "are certain, twelve are not.",
               12600, 24, 50, 5, (("Battery life", "11 h"), ("Enamel", "powder coat, same green"), ("Charging tray",
                   "2 pieces")),
               (Offer("customer", "jonas", -5, 11500), Offer("producer", "katrin", -3.9, 12600))),
    ),
)  # fmt: skip

QUESTION = Bid(
    "pyotr-wall", "pyotr", -3, "Две настенные Halden к кровати", "Как на моём эскизе. Стена — кирпич, кабель вниз.",
    (Row("Вынос", "350", "мм"), Row("Поворот", "180", "°"), Row("Накладка", "дуб"), Row("Диммер", "на накладке", "",
        False, 900)),
    2, 14500, 48, 11, "open", "Novi Sad, RS", "idea:wall",
    answers=(
        Answer("pyotr-wall-q", "katrin", -2.5, "question", "answered", "Does the cable run on the wall or into it? "
            "In the wall we need 8 mm more oak.",
               reply=Comment("pyotr", -2.2, "По стене, в тканевой оплётке. Прятать не нужно."), public=True),
        Answer("pyotr-wall-q2", "claire", -1.1, "question", "open", "Would a brass plate instead of oak be welcome? "
            "It would save you 12 euros per lamp."),
    ),
)  # fmt: skip

DECLINED = Bid(
    "tomas-cheap", "tomas", -20, "Six lamps for student rooms", "Plain ones. Scratches are fine, seconds are fine.",
    (Row("Height", "485", "mm"), Row("Enamel", "any"), Row("Oak", "knots allowed", "", False)),
    6, 6000, 20, -8, "declined", "Madrid, ES", "version:halden/2",
    answers=(
        Answer("tomas-cheap-brun", "claire", -19, "decline", "declined", "Below our material. At ten lamps with "
            "seconds we could talk about 105.", reason="price"),
        Answer("tomas-cheap-ost", "jan", -18, "decline", "declined",
            "We keep no seconds: what fails is turned again.", reason="cannot_make"),
    ),
)  # fmt: skip

EXPIRED = Bid(
    "maria-class", "maria", -45, "Четыре лампы для класса каллиграфии", "Нужны к началу занятий; после этой даты не "
    "имеет смысла.",
    (Row("Эмаль", "белая"), Row("Тёплый свет", "2700", "K"), Row("Желобок для пера", "150", "мм", False, 1200)),
    4, 13500, -10, -25, "expired", "Yerevan, AM", "version:halden/2", ("ost",),
    answers=(
        Answer("maria-class-ost", "katrin", -43, "counter", "expired", "The groove needs a new cutter; it arrives "
            "too late for your date. Without it:",
               14400, 4, -6, -25, (("Желобок для пера", "no"),),
               (Offer("customer", "maria", -45, 13500), Offer("producer", "katrin", -43, 14400))),
    ),
)  # fmt: skip

WITHDRAWN = Bid(
    "anna-floor", "anna", -16, "The tall lamp, as soon as it exists", "I know that it is only an idea yet.",
    (Row("Height", "1350", "mm"), Row("Foot", "280", "mm")), 1, 24000, 60, 14, "withdrawn", "Uppsala, SE", "idea:floor",
    answers=(Answer("anna-floor-ost", "jan", -15, "counter", "closed",
        "Possible, once the tilt test is written down.", 27500, 1, 70, 10,
                    haggle=(Offer("customer", "anna", -16, 24000), Offer("producer", "jan", -15, 27500))),),
    withdrawn_why="I would rather wait for the prototype than hurry it.",
)  # fmt: skip

BIDS = (FRESH, HAGGLE, QUESTION, DECLINED, EXPIRED, WITHDRAWN)
