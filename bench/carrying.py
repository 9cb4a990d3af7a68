"""How well pins are carried to a next version, by kind of change: places, false certainties, time.

    python -m bench.carrying [--pins 40] [--seed 1] [--kinds shifted,cropped]

The set is made here from pictures of the demo (tests/support/changed.py); pins lie on edges of things. "Accepted" are pins
said to be carried; "right" those of them within 8 pixels of the truth; "false" are pins whose part is gone (or left the
picture) and that are nevertheless said to be carried. Times are those of
the processor, for pictures of 1200 pixels, without opening the files.
"""

import argparse
import random
import statistics
import time
from collections import Counter
from dataclasses import dataclass, field

from PIL import Image

from portal.prototypes.carrying.matching import Pair
from tests.support import changed

NEAR = 8


@dataclass
class Tally:
    """What came out for one kind."""

    pins: int = 0
    accepted: int = 0
    right: int = 0
    gone: int = 0
    false: int = 0
    states: Counter[str] = field(default_factory=Counter)
    ms: list[float] = field(default_factory=list)

    @property
    def share(self) -> float:
        return self.accepted / self.pins if self.pins else 0.0

    @property
    def exact(self) -> float:
        return self.right / self.accepted if self.accepted else 0.0


def try_kind(kind: str, pictures: list[Image.Image], count: int, seed: int) -> Tally:
    """Changes each picture in this way and carries its pins."""
    tally = Tally()
    for number, image in enumerate(pictures):
        dice = random.Random(f"{seed} {kind} {number}")
        pins, after = changed.pins(image, count, dice), changed.KINDS[kind](image, dice)
        began = time.process_time()
        found = Pair(image, after.image).carry([(x / (image.width - 1), y / (image.height - 1)) for x, y in pins])
        tally.ms.append((time.process_time() - began) * 1000 / count)
        for (x, y), match in zip(pins, found, strict=True):
            _count(tally, after.now(x, y), match, after.image)
    return tally


def _count(tally: Tally, truth: changed.Place | None, match: object, image: Image.Image) -> None:
    carried = match.state == "carried"  # type: ignore[attr-defined]
    if truth is None:
        tally.gone, tally.false = tally.gone + 1, tally.false + carried
        tally.states[f"gone, said {match.state}"] += 1  # type: ignore[attr-defined]
        return
    off = abs(match.x * (image.width - 1) - truth[0]), abs(match.y * (image.height - 1) - truth[1])  # type: ignore[attr-defined]
    tally.pins, tally.accepted = tally.pins + 1, tally.accepted + carried
    tally.right += carried and max(off) <= NEAR
    tally.states[match.state] += 1  # type: ignore[attr-defined]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--pins", type=int, default=40)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--kinds", default=",".join(changed.KINDS))
    given = asked.parse_args()
    pictures = [changed.picture(name) for name in changed.PICTURES]
    print(f"{'kind':16} {'pins':>5} {'accepted':>9} {'right':>7} {'gone':>5} {'false':>6} {'ms/pin':>7}  the rest")
    for kind in given.kinds.split(","):
        tally = try_kind(kind, pictures, given.pins, given.seed)
        print(f"{kind:16} {tally.pins:5} {tally.share:9.1%} {tally.exact:7.1%} {tally.gone:5} {tally.false:6} "
              f"{statistics.mean(tally.ms):7.1f}  {dict(tally.states)}")


if __name__ == "__main__":
    main()
