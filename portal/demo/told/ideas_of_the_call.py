"""Seven ideas of the call "long evenings": from a draft to a prototype."""

from .shapes import Comment, Idea, Row, Step, Support

CORDLESS = Idea(
    "cordless", "long-evenings", "maja", -36, "A small Halden without a cable for café tables",
    "Our tables move every evening and no floor has sockets where people sit. A lamp of 28 cm with a battery in the "
    "foot, "
    "twelve hours of warm light, charged over night on a tray.\n\n- it must survive a spilled coffee\n- it must be "
    "too heavy for a pocket",
    pictures=("idea-cordless.jpg",),
    rows=(Row("Height", "280", "mm"), Row("Battery life", "12", "h"), Row("Colour of light", "2200", "K"),
        Row("Splash proof", "IP44"),
          Row("Charging tray", "for 6 lamps", "", False)),
    tags=("café", "battery", "small"),
    steps=(Step("submitted", "maja", -36), Step("under_review", "ines", -33, "Four cafés wrote to us in one week. We "
        "are costing the battery."),
           Step("planned", "ines", -18, "Planned. A replaceable 18650 pack, no glue; two workshops have been asked."),
           Step("prototyping", "oskar", -6, "The shade of version 3 fits on a shorter stem. First pictures follow in "
               "two weeks.")),
    comments=(
        Comment("jonas", -35, "Twelve hours is what I need from three in the afternoon until closing. Ten is not "
            "enough in December.", (
            Comment("oskar", -34, "With 2.2 W that is 27 Wh: three cells. The foot holds four."),
            Comment("jonas", -33.8, "Then please use four, and nobody asks again."))),
        Comment("maria", -30, "Взяла бы одну на балкон. Можно зелёную, как на рисунке?"),
        Comment("hugo", -24, "Sage enamel on a 140 mm shade: no new tool, we only trim the large one."),
        Comment("darya", -17, "Café Nord would sign for 24 below 130. Keep the spring capacity at Brun.",
            internal=True),
    ),
    supports=(Support("jonas", -35, 24, 11900, 60), Support("maria", -30, 1, 15000, 90), Support("anna", -25, 1,
        13500, None),
              Support("tomas", -22, 12, 8900, None), Support("pyotr", -20, 2, 12500, 120)),
    owner="ines", answer_by=-20,
)  # fmt: skip

WALL = Idea(
    "wall", "long-evenings", "pyotr", -31, "Настенная Halden над кроватью",
    "Плечо и плафон те же, вместо стойки — дубовая накладка на двух винтах. Поворот на 180°, выключатель на накладке, "
    "чтобы не искать его в темноте.",
    "ru", ("idea-wall.jpg",),
    (Row("Вынос", "350", "мм"), Row("Поворот", "180", "°"), Row("Крепление", "2 винта"), Row("Диммер", "да", "",
        False)),
    ("стена", "спальня"),
    (Step("submitted", "pyotr", -31), Step("under_review", "oskar", -26,
        "Накладка нужна толще: внутри клеммы. Проверяем."),),
    (Comment("maja", -28, "Six of these above the bench by the window would solve our darkest corner."),
     Comment("katrin", -25, "28 mm of oak is enough for the terminals if the cable leaves downwards.", (
         Comment("pyotr", -24.6, "Вниз — хорошо. Тогда и пыль не собирается."),))),
    (Support("maja", -28, 6, 15900, 45), Support("anna", -22, 2, 15000, None), Support("maria", -21, 1, 17000, 60)),
    owner="oskar", answer_by=2,
)  # fmt: skip

FLOOR = Idea(
    "floor", "long-evenings", "anna", -29, "The tall one beside the chair",
    "The same arm and shade on a stem of 1.35 m, in two pieces so that it can be posted. Beside a chair the light "
    "comes over "
    "the shoulder, which is where it belongs.",
    pictures=("idea-floor.jpg",),
    rows=(Row("Height", "1350", "mm"), Row("Stem", "2 pieces"), Row("Foot", "280", "mm"), Row("Weight", "7", "kg",
        False)),
    tags=("floor", "reading"),
    steps=(Step("submitted", "anna", -29), Step("under_review", "ines", -23, "Likely yes; we need to know that it "
        "does not tip.")),
    comments=(Comment("jan", -22, "With a 280 foot and 4 kg of steel plate it stands at 10 degrees. I tipped one "
        "this morning to be sure."),),
    supports=(Support("pyotr", -27, 1, 26000, 90), Support("maja", -24, 2, 22000, None), Support("maria", -20)),
    owner="ines", answer_by=6,
)  # fmt: skip

DOUBLE = Idea(
    "double", "long-evenings", "maria", -14, "Два плеча на одной стойке",
    "На занятиях за столом сидят двое. Две лампы — тесно, а две руки у одной лампы — в самый раз, если они двигаются "
    "раздельно.",
    "ru", ("idea-double.jpg",),
    (Row("Плечи", "2", "шт."), Row("Основание", "230", "мм", False)),
    ("стол", "занятия"),
    (Step("submitted", "maria", -14),),
    (Comment("anna", -13, "Like two people reading under one lamp without quarrelling. Lovely."),
     Comment("oskar", -11, "Раздельно — значит два шарнира друг над другом. Рисую.")),
    (Support("anna", -13), Support("pyotr", -10, 1, 29000, 120)),
    owner="oskar", answer_by=7,
)  # fmt: skip

DIM_WARM = Idea(
    "dim-warm", "long-evenings", "anna", -8, "Light that turns warmer as it is dimmed",
    "Candles do it, old bulbs did it. Below half brightness the light should go from 2700 to 2000 kelvin.",
    rows=(Row("Full", "2700", "K"), Row("Lowest", "2000", "K"), Row("Steps", "none, continuous", "", False)),
    tags=("light", "dimmer"),
    steps=(Step("submitted", "anna", -8),),
    comments=(Comment("jonas", -7, "Guests stay longer in warm light. I have no numbers, only twenty years of "
        "closing late."),),
    supports=(Support("jonas", -7, 8, 16500, 90), Support("maria", -5)),
    answer_by=13,
)  # fmt: skip

MARBLE = Idea(
    "marble-foot", "long-evenings", "tomas", -12, "A foot of marble offcuts",
    "Kitchen makers throw away offcuts the size of our foot. Free weight, and each one different.",
    rows=(Row("Foot", "180", "mm"), Row("Material", "offcuts")),
    tags=("stone", "foot"),
    steps=(Step("submitted", "tomas", -12), Step("withdrawn", "tomas", -9, "I asked three kitchen makers: the "
        "offcuts crack when they are drilled.")),
    comments=(Comment("katrin", -10, "Ask a stonemason for turned soapstone instead. Dearer, but it likes being "
        "drilled."),),
)  # fmt: skip

SHELF = Idea(
    "shelf-light",
    "long-evenings",
    "jonas",
    -2,
    "A low lamp for the bar shelf",
    "Only a thought so far: the foot, no stem, and the shade lying on its side as an uplight between the bottles.",
    rows=(Row("Height", "160", "mm", False),),
    tags=("bar",),
)

IDEAS = (CORDLESS, WALL, FLOOR, DOUBLE, DIM_WARM, MARBLE, SHELF)
