"""The prototype of the Halden lamp: three versions, the threads pinned on them, and what was decided."""

from .shapes import Asset, Comment, Decision, Pin, Prototype, Version

VERSIONS = (
    Version(1, "oskar", -118, "First pencil sheets. Proportions are a proposal, the joint is a promise.", (
        Asset("v1-front", "halden-v1-front.jpg", "Front with measures"),
        Asset("v1-details", "halden-v1-details.jpg", "Joint, shade, foot, reach"))),
    Version(2, "oskar", -96, "Modelled. Rounder foot, ball knob, the stem moved off centre after your remarks.", (
        Asset("v2-front", "halden-v2-front.jpg", "Front"),
        Asset("v2-side", "halden-v2-side.jpg", "Side"),
        Asset("v2-joint", "halden-v2-joint.jpg", "Joint, close"))),
    Version(3, "oskar", -12, "Arm 18 mm longer and raised, fluted wheel instead of the ball, air slots, dimmer in "
        "the foot.", (
        Asset("v3-front", "halden-v3-front.jpg", "Front"),
        Asset("v3-side", "halden-v3-side.jpg", "Side"),
        Asset("v3-joint", "halden-v3-joint.jpg", "Joint, close"),
        Asset("v3-colours", "halden-v3-colours.jpg", "Four enamels"),
        Asset("v3-model", "halden-v3.glb", "3D model"))),
)  # fmt: skip

PINS_1 = (
    Pin("air", "v1-details", "anna", -117, "Where does the warmth go? My last shade browned at the top.", "bulb",
        (0.7167, 0.40), None, "question",
        (Comment("oskar", -116.5, "Good question, hence my own question mark. I will look at slots."),
         Comment("hugo", -115, "Slots before enamelling, please. Drilling afterwards chips the edge.")),
        assignee="oskar", resolved=("oskar", -13, "done")),
    Pin("stem-centre", "v1-front", "pyotr", -116, "Стойка по центру основания — скучно и неустойчиво. Сдвиньте её к "
        "противовесу.", "stem", (0.3583, 0.5813),
        None, "idea", (Comment("oskar", -114, "Сдвинул на 30 мм. Так и правда спокойнее."),), resolved=("oskar", -97,
            "done")),
    Pin("heavy-foot", "v1-front", "maja", -115, "Heavy enough for guests? We have one who hangs his coat on lamps.",
        "foot", (0.375, 0.8075), None, "question",
        (Comment("katrin", -113, "1.6 kg of steel plate under the felt. It will survive the coat."),),
            resolved=("maja", -112, "answered")),
    Pin("weight-shape", "v1-front", "maria", -114, "Противовес-кирпичик грубоват рядом с таким плафоном. Может быть, "
        "бочонок?", "weight", (0.2033, 0.4313),
        None, "feedback", (Comment("oskar", -110, "Бочонок с тихим скруглением — в версии 2."),), resolved=("oskar",
            -97, "done")),
)  # fmt: skip

PINS_2 = (
    Pin("ball-knob", "v2-joint", "anna", -94, "The ball is pretty, but wet or old hands cannot turn it. Could it "
        "have an edge to hold?", "knob", (0.4896, 0.5529),
        None, "feedback", (
            Comment("pyotr", -93, "Согласен. Рифлёный барашек, как у старых кульманов."),
            Comment("oskar", -92, "A fluted wheel, 45 mm. Version 3 has it: try to like it."),
            Comment("anna", -91.7, "I am trying already.")), assignee="oskar", price_wish=(17200, 16500)),
    Pin("reach", "v2-front", "jonas", -93, "On our 80 cm tables the light ends before the second plate. A little "
        "more reach?", "shade_rim", (0.7052, 0.3789),
        None, "feedback", (Comment("jan", -92.5, "Up to 20 mm more needs no heavier weight."),), assignee="oskar"),
    Pin("arm-low", "v2-side", "maria", -92, "Плечо низко: лоб выше плафона, и лампа светит в глаза тому, кто "
        "напротив.", "shade", (0.5556, 0.2919),
        None, "urgent", (Comment("oskar", -90, "Подниму на восемь градусов и наклоню плафон."),), assignee="oskar"),
    Pin("cable-colour", "v2-front", "tomas", -91, "Is the red cable a must? I would sell it more easily in grey.",
        "cable", (0.2476, 0.89), None, "question",
        (Comment("ines", -90, "Both colours can be chosen, at no difference in price."), Comment("maja", -89,
            "Red, please. One sees it before one trips.")),
        resolved=("ines", -88, "answered")),
    Pin("switch", "v2-front", "anna", -90, "No switch anywhere? I would put it here on the foot, where the hand "
        "rests.", "dimmer", (0.5121, 0.8411),
        None, "idea", (Comment("darya", -89, "Диммер вместо выключателя: одно движение, и запасная часть у нас уже "
            "есть."),), assignee="oskar"),
    Pin("edge", "v2-front", "katrin", -89, "This radius is 5 mm on the drawing. Turned in one pass if it may be 4.",
        "foot_edge", (0.4436, 0.8923), None,
        "question", (Comment("oskar", -88.5, "Four it is."),), resolved=("oskar", -88, "done")),
    Pin("cost-of-wheel", "v2-joint", "darya", -87, "Рифлёное колесо дороже шара на 2,10 евро у Brun, на 1,40 у Ost. "
        "Клиентам пока не говорим.", "pivot",
        (0.5181, 0.5339), None, "feedback", (
            Comment("ines", -86.5, "Worth it: three pins in one day on the same part. Take it out of the box, not "
                "out of the joint.", internal=True),
            Comment("oskar", -86, "I can save 0.90 with a common screw size.", internal=True)), internal=True,
                assignee="ines"),
)  # fmt: skip

PINS_3 = (
    Pin("slots", "v3-front", "hugo", -11, "Slots start 9 mm below the ring: far enough for the enamel not to run "
        "into them.", "shade_top",
        None, (0.69, 0.09, 0.10, 0.06), "feedback", (Comment("oskar", -10.8, "Thank you. I had guessed 8."),)),
    Pin("wheel", "v3-joint", "anna", -10, "This I can hold with two fingers and a cold. Solved for me.", "knob",
        (0.4896, 0.5529), None, "feedback",
        (Comment("pyotr", -9.5, "И мне нравится. Чёрный торец спокойнее, чем сплошная латунь."),)),
    Pin("dimmer-place", "v3-front", "pyotr", -9, "Диммер попадёт под рукав, когда пишешь правой. Можно сдвинуть к "
        "стойке на 15 мм?", "dimmer", (0.5121, 0.8411), None,
        "question", (Comment("maria", -8.5, "Подтверждаю, я уже задела его дважды, и это только картинка."),),
        assignee="oskar"),
    Pin("which-green", "v3-colours", "maja", -8, "This is the green of our chairs. We would take 24 of the small "
        "ones in exactly this.", "sage", (0.4798, 0.334), None,
        "idea", (Comment("hugo", -7.6, "RAL 6021, one part white. I keep the recipe."),), price_wish=(12400, 11900)),
    Pin("tall", "v3-side", "jonas", -7, "At full height, does it still stand when somebody bumps the table?",
        "arm_tip", (0.6211, 0.1332), None, "question",
        (Comment("jan", -6.5, "Tilted 12 degrees on the bench, fully raised: it came back."),), assignee="jan"),
    Pin("test-report", "v3-front", "ines", -6, "Drop test of the shade is still missing. No approval before that, "
        "please.", "shade", (0.7234, 0.1728), None, "urgent",
        (Comment("oskar", -5.5, "Booked for Thursday.", internal=True),), internal=True, assignee="oskar"),
)  # fmt: skip

HALDEN = Prototype(
    "halden", "Halden reading lamp", "Oak foot, balanced arm, enamelled shade. Look closely and say what you would "
    "change.",
    "reading-lamp", "oskar", VERSIONS, PINS_1 + PINS_2 + PINS_3,
    (
        Decision(1, "anna", -112, "request_changes", "The right lamp, not yet the right joint."),
        Decision(1, "maja", -111, "approve_with_changes", "With a heavier foot, yes."),
        Decision(2, "anna", -87, "approve_with_changes", "Give the knob an edge and I have no more to say."),
        Decision(2, "pyotr", -86, "approve_with_changes", "Барашек вместо шара, остальное отлично."),
        Decision(2, "maria", -85, "request_changes", "Слепит соседа по столу."),
        Decision(3, "anna", -9, "approve", "This is the lamp I had in mind, only better."),
        Decision(3, "maja", -6, "approve", "Approved for all three cafés."),
    ),
    ("anna", "pyotr", "maria", "tomas", "maja", "jonas", "ida", "claire", "hugo", "katrin", "jan"),
)  # fmt: skip

PROTOTYPES = (HALDEN,)
