"""Seven ideas of the product line: the lamp itself and what became of it."""

from .shapes import Comment, Idea, Revision, Row, Step, Support

READING = Idea(
    "reading-lamp", "halden", "anna", -182, "A reading lamp that balances instead of clamping",
    "I read until late and every lamp I had either sags or squeaks. Old drafting lamps balance with a weight: one hand "
    "moves them, and they stay.\n\nI would like that in oak and steel, small enough for a bedside table, and honest: "
    "**no plastic, no app**.",
    rows=(Row("Height", "480", "mm"), Row("Reach", "300", "mm"), Row("Foot", "180", "mm"), Row("Weight", "2.5", "kg",
        False),
          Row("Bulb", "E27, replaceable"), Row("Cable", "2", "m", False)),
    tags=("reading", "oak", "balance"),
    steps=(Step("submitted", "anna", -182), Step("under_review", "ines", -178,
        "Thank you, Anna. We are weighing it, literally."),
           Step("planned", "ines", -160, "Yes. Eleven people would buy it at a price we can meet; Oskar starts "
               "drawing."),
           Step("prototyping", "oskar", -120, "The first sketches are in the review room. Please be merciless."),
           Step("available", "ines", -62, "Made by two workshops, from 149 euros. Name your price and see.")),
    comments=(
        Comment("pyotr", -180, "Противовес — правильная мысль. Только пусть шарнир держит трением, а не пружиной: "
            "пружины поют.", (
            Comment("anna", -179.6, "Yes! Mine sings in B flat."),
            Comment("oskar", -178.2, "A felt washer between two brass discs. Quiet for twenty years in my "
                "grandfather's lamp."))),
        Comment("maja", -170, "If the foot is heavier we would take it for the cafés. Guests lean on everything."),
        Comment("ines", -161, "Floor price agreed with both workshops, see the cost sheet. Do not quote it outside.",
            internal=True),
    ),
    supports=(Support("pyotr", -180, 2, 16500, -60, 1), Support("maja", -170, 8, 14000, -30, 2), Support("maria",
        -168, 1, 18000, None, 2),
              Support("tomas", -150, 4, 9500, None, 2), Support("jonas", -149, revision=2)),
    revisions=(Revision("anna", -171, "A heavier foot, after Maja's remark; the bulb must be replaceable.",
                        rows=(Row("Height", "485", "mm"), Row("Reach", "318", "mm"), Row("Foot", "184", "mm"),
                            Row("Weight", "3.1", "kg"),
                              Row("Bulb", "E27, replaceable"), Row("Cable", "2", "m", False))),),
    owner="oskar", answer_by=-160,
)  # fmt: skip

CHARGER = Idea(
    "charger", "halden", "tomas", -34, "A socket for the telephone in the foot",
    "There is never a free socket beside the bed. The foot is thick enough for a USB-C port at the back and the "
    "charger "
    "inside. 20 watts would do.",
    pictures=("idea-charger.jpg",),
    rows=(Row("Port", "USB-C"), Row("Power", "20", "W"), Row("Extra price", "15", "EUR", False)),
    tags=("foot", "charging"),
    steps=(Step("submitted", "tomas", -34), Step("under_review", "ines", -30, "We are asking a test house what it "
        "does to the approval.")),
    comments=(
        Comment("pyotr", -33, "Зарядка устареет раньше дуба. Если делать, то сменным модулем на двух винтах.", (
            Comment("tomas", -32.5, "A module is fine with me, as long as the hole is there from the start."),
            Comment("katrin", -31, "A 40 mm pocket with a lid costs us four minutes. That is the cheap half of it."))),
        Comment("ines", -29.5, "Test house says about 3,200 euros for the mains part. Breaks even near 400 lamps.",
            internal=True),
    ),
    supports=(Support("jonas", -33, 6, 17000, 60), Support("maria", -28, 1, 17900, None), Support("anna", -27)),
    owner="ines", answer_by=4,
)  # fmt: skip

GROOVE = Idea(
    "pen-groove", "halden", "maria", -26, "Желобок для пера и чаша для скрепок в основании",
    "На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.\n\nЖелобок 150 × 8 мм, "
    "край скруглён, чтобы вычищать пыль пальцем. Чаша — если останется место.",
    "ru", ("idea-groove.jpg",),
    (Row("Желобок, длина", "150", "мм"), Row("Желобок, ширина", "8", "мм"), Row("Чаша", "70", "мм", False)),
    ("основание", "дуб"),
    (Step("submitted", "maria", -26), Step("under_review", "oskar", -20, "Красиво и просто. Пробуем на версии 3."),
     Step("planned", "oskar", -9, "Берём желобок, чашу — нет: она ослабляет край. Начнём после утверждения версии 3.")),
    (Comment("katrin", -19, "The groove is one pass with a ball cutter. The bowl would cut through the pocket for "
        "the lead."),
     Comment("anna", -18, "For left-handers on the other side, please — or simply in the middle.", (
         Comment("maria", -17.8, "Посередине подходит всем. Согласна."),))),
    (Support("anna", -18, 1, 18500, 40), Support("pyotr", -16, 1, 19000, 90), Support("tomas", -12)),
    (Revision("maria", -17, "Желобок посередине: удобно и левшам.",
              "На столе каллиграфа всё катится. Основание лампы и так занимает место: пусть держит перо.\n\nЖелобок "
              "150 × 8 мм "
              "**посередине, одинаково удобный правше и левше**, край скруглён, чтобы вычищать пыль пальцем."),),
    owner="oskar", answer_by=-10,
)  # fmt: skip

KIT = Idea(
    "repair-kit", "halden", "pyotr", -75, "Всё разбирается: набор для ремонта",
    "Лампа должна пережить своего хозяина. Пусть каждая деталь снимается одной отвёрткой, а фетр, выключатель и кабель "
    "продаются отдельно, с картинкой, как их поменять.",
    "ru", ("idea-kit.jpg",),
    (Row("Инструмент", "одна отвёртка"), Row("Срок поставки деталей", "15", "лет"), Row("Цена набора", "20", "EUR",
        False)),
    ("ремонт", "service"),
    (Step("submitted", "pyotr", -75), Step("under_review", "darya", -72), Step("planned", "ines", -60,
        "Согласны: клея в лампе не будет."),
     Step("prototyping", "oskar", -45, "Версия 3 собирается одной отвёрткой. Проверьте узел шарнира в комнате "
         "просмотра.")),
    (Comment("hugo", -58, "The shade already comes off with one ring. For the swivel I need a flat on the pin."),
     Comment("anna", -55, "I would buy the kit today, only for the felt.", (Comment("darya", -54.5,
         "Noted. It will be cheaper than you fear."),))),
    (Support("anna", -70, 2, 2200, None), Support("maria", -66, 1, 2500, None), Support("maja", -50, 10, 1800, 120),
        Support("tomas", -48)),
    owner="oskar", answer_by=-60,
)  # fmt: skip

APP = Idea(
    "app", "halden", "jonas", -110, "Control all lamps of a room from a telephone",
    "With twenty lamps in the café, somebody has to walk round and switch them. An app and a radio module would save "
    "us "
    "ten minutes each evening.",
    rows=(Row("Radio", "Bluetooth or Zigbee"), Row("Lamps per group", "20", "pieces")),
    tags=("café", "radio"),
    steps=(Step("submitted", "jonas", -110), Step("under_review", "ines", -104),
           Step("declined", "ines", -92, "Not in this lamp. A radio module ages in five years, the rest in fifty. "
               "The mains plug fits any "
                "switched socket: we tested three and list them under Service.",
                "does_not_fit", "A module that the owner can take out and replace, from a maker who promises parts "
                "for ten years.")),
    comments=(Comment("maja", -91, "Fair. We bought switched sockets; Jonas saves his ten minutes anyway."),),
    supports=(Support("maja", -108), Support("tomas", -100, 4, 12000, None)),
    owner="ines", answer_by=-96,
)  # fmt: skip

CLAMP = Idea(
    "clamp", "halden", "pyotr", -52, "Струбцина вместо основания",
    "У чертёжного стола каждый сантиметр на счету. Та же стойка, но снизу струбцина на столешницу 20–60 мм, "
    "с кожаной подкладкой.",
    "ru", ("idea-clamp.jpg",),
    (Row("Столешница, от", "20", "мм"), Row("Столешница, до", "60", "мм"), Row("Подкладка", "кожа", "", False)),
    ("струбцина", "стол"),
    (Step("submitted", "pyotr", -52),),
    (Comment("oskar", -50, "The stem already ends in a 12 mm pin. The clamp only needs the same hole."),
     Comment("jan", -47, "We could mill it from a bar we have in stock. No casting, no mould.")),
    (Support("maria", -51, 2, 15500, 30), Support("anna", -44, 1, 14900, 45), Support("tomas", -40, 6, 9900, None)),
    owner="oskar", answer_by=-2,
)  # fmt: skip

DESK_CLAMP = Idea(
    "table-clamp", "halden", "tomas", -21, "A version to screw to the table edge",
    "Students move, desks are small. Could the lamp hold on to the edge of the table?",
    rows=(Row("Table top", "18-40", "mm"),),
    tags=("clamp",),
    steps=(Step("submitted", "tomas", -21), Step("merged", "ines", -15, "The same wish as Пётр's clamp, so your "
        "support counts there. "
                "You are named as co-author.", "duplicate")),
    supports=(Support("jonas", -20), Support("maria", -19, 1, 15000, None)),
    merged_into="clamp",
)  # fmt: skip

IDEAS = (READING, CHARGER, GROOVE, KIT, APP, CLAMP, DESK_CLAMP)
