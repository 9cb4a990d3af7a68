"""The few colours everything is drawn with: warm paper, ink, one accent, and the materials of the lamp."""

from dataclasses import dataclass

Rgb = tuple[int, int, int]

PAPER: Rgb = (246, 240, 228)
KRAFT: Rgb = (203, 170, 128)
INK: Rgb = (38, 36, 42)
GRAPHITE: Rgb = (74, 71, 76)
ACCENT: Rgb = (190, 78, 46)
WALL: Rgb = (241, 234, 222)
TABLE: Rgb = (234, 221, 202)


@dataclass(frozen=True)
class Material:
    """How a surface answers light. Colours are sRGB from 0 to 1; `glow` is light it gives by itself."""

    name: str
    colour: tuple[float, float, float]
    metal: float = 0.0
    rough: float = 0.6
    glow: tuple[float, float, float] = (0.0, 0.0, 0.0)


OAK = Material("oiled oak", (0.80, 0.61, 0.40), rough=0.55)
WALNUT = Material("walnut", (0.43, 0.29, 0.20), rough=0.55)
BRASS = Material("brushed brass", (0.83, 0.66, 0.36), metal=1.0, rough=0.3)
BLACK = Material("black steel", (0.17, 0.165, 0.175), metal=0.25, rough=0.42)
STEEL = Material("bare steel", (0.72, 0.72, 0.72), metal=1.0, rough=0.35)
TERRACOTTA = Material("terracotta enamel", (0.76, 0.33, 0.20), rough=0.38)
SAGE = Material("sage enamel", (0.52, 0.58, 0.46), rough=0.38)
CHALK = Material("chalk enamel", (0.91, 0.88, 0.82), rough=0.38)
NIGHT = Material("night enamel", (0.17, 0.19, 0.25), rough=0.38)
CABLE = Material("woven cable", (0.72, 0.29, 0.17), rough=0.95)
LINING = Material("white lining", (0.90, 0.83, 0.70), rough=0.8, glow=(0.30, 0.23, 0.12))
BULB = Material("opal bulb", (1.0, 0.97, 0.88), rough=0.4, glow=(1.0, 0.96, 0.84))
CARD = Material("card", (0.74, 0.59, 0.42), rough=0.9)
PULP = Material("paper pulp", (0.83, 0.80, 0.74), rough=0.95)
FELT = Material("felt", (0.36, 0.37, 0.36), rough=1.0)
LINEN = Material("linen cloth", (0.88, 0.83, 0.73), rough=1.0)
