"""A prototype whose second version shows the first one's sheet moved and with one part gone."""

import io
import random

import pytest
from PIL import Image, ImageDraw

from portal.prototypes import actions
from portal.prototypes.carrying import child, working
from portal.prototypes.spots import Spot
from portal.storage import actions as storage
from tests import people
from tests.prototypes.conftest import Hands, Stage
from tests.storage.pictures import encoded

MOVED = 40, 25
GONE = 430, 240, 560, 370
SIZE = 640, 420


def sheet():
    """Shapes all over a sheet, no two alike."""
    dice = random.Random(7)
    image = Image.new("RGB", SIZE, "#f7f3ea")
    draw = ImageDraw.Draw(image)
    for _each in range(140):
        x, y, r = dice.randrange(20, 600), dice.randrange(20, 380), dice.randrange(5, 30)
        colour = tuple(dice.randrange(30, 200) for _channel in range(3))
        dice.choice((draw.ellipse, draw.rectangle))((x, y, x + r, y + dice.randrange(5, 30)), outline=colour, width=3)
    return image


def next_sheet():
    """The same moved by 40 and 25 pixels on the same sheet, one part painted over."""
    made = Image.new("RGB", SIZE, "#f7f3ea")
    made.paste(sheet(), MOVED)
    ImageDraw.Draw(made).rectangle(GONE, fill="#204060")
    return made


class Carrier(Hands):
    """Publishes and carries."""

    def picture(self, image, name="sheet.png"):
        return self.do(people.TOM, storage.take_in, io.BytesIO(encoded(image, "PNG")), name).id

    def show(self, prototype, image, title="Front"):
        made = self.do(people.TOM, actions.add_version, prototype, "", [{"file_id": self.picture(image), "title": title}])
        return self.do(people.TOM, actions.publish, made.id)

    def begin(self) -> Stage:
        made = self.do(people.TOM, actions.create, "Halden reading lamp", "", "customers")
        self.show(made.id, sheet())
        self.do(people.TOM, actions.set_status, made.id, "in_review")
        return self.stage(made.id)

    def pin(self, stage, x, y, w=0, h=0, who=people.CLARA, **more):
        spot = Spot(x / SIZE[0], y / SIZE[1], w / SIZE[0], h / SIZE[1])
        return self.do(who, actions.open_thread, stage.version, f"At {x}, {y}", stage.asset, spot=spot, **more)

    def carry(self, look=child.look):
        """What listeners and jobs do; looked for here and not in a child, which test_child does."""
        self.portal.worker.settle()
        while working.carry_next(self.portal.database, look):
            self.portal.worker.settle()


@pytest.fixture
def hands(portal, cast):
    return Carrier(portal, cast)


@pytest.fixture
def stage(hands):
    return hands.begin()
