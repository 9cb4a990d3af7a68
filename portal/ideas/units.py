"""Amounts with units that can be compared: a unit measures something, has a size, and a temperature also a beginning.

Units that mean different things in different places (gallons, fluid ounces, tons of the sea) and currencies are left alone.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

_NUMBER = re.compile(r"([-+−]?)(?:(\d{1,12}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3})([.,]\d{1,6})?"
                     r"|(?:(\d{1,6})[ \u00a0])?(\d{1,4})/(\d{1,4}))")
_WITH_UNIT = re.compile(rf"({_NUMBER.pattern})\s*(\S.*)")
# What is measured: each unit's size with the ways it is written.
_WRITTEN: dict[str, dict[str, str]] = {
    "length": {"0.001": "µm μm um мкм", "1": "mm мм", "10": "cm см", "100": "dm дм", "1000": "m м", "1000000": "km км",
               "25.4": 'in inch inches " ″ ” дюйм дюйма дюймов', "304.8": "ft foot feet ' ′ ’ фут фута футов",
               "914.4": "yd yard yards ярд ярда ярдов", "1609344": "mi mile miles миля мили миль"},
    "area": {"1": "mm² mm2 мм²", "100": "cm² cm2 см² см2", "1000000": "m² m2 м² м2", "645.16": "in² in2 sq_in",
             "92903.04": "ft² ft2 sq_ft"},
    "volume": {"1": "ml мл cm³ cm3 см³ см3", "10": "cl сл", "100": "dl дл", "1000": "l л litre liter литр dm³ дм³",
               "1000000": "m³ m3 м³ м3", "16.387064": "in³ in3", "28316.846592": "ft³ ft3"},
    "mass": {"0.001": "mg мг", "1": "g г", "1000": "kg кг", "1000000": "t т",
             "28.349523125": "oz ounce ounces унция унции унций",
             "453.59237": "lb lbs pound pounds фунт фунта фунтов", "6350.29318": "st stone"},
    "time": {"0.001": "ms мс", "1": "s sec с сек", "60": "min мин", "3600": "h hr hour hours ч час часа часов",
             "86400": "d day days дн день дня дней", "604800": "week weeks неделя недели недель"},
    "power": {"0.001": "mW мВт", "1": "W Вт", "1000": "kW кВт", "1000000": "MW МВт", "745.69987158227022": "hp"},
    "energy": {"1": "J Дж", "1000": "kJ кДж", "1000000": "MJ МДж", "3600": "Wh Вт·ч", "3600000": "kWh кВт·ч",
               "4184": "kcal ккал"},
    "pressure": {"1": "Pa Па", "100": "hPa mbar гПа мбар", "1000": "kPa кПа", "100000": "bar бар", "1000000": "MPa МПа",
                 "6894.757293168": "psi"},
    "force": {"1": "N Н", "1000": "kN кН", "4.4482216152605": "lbf"},
    "voltage": {"0.001": "mV мВ", "1": "V В", "1000": "kV кВ"},
    "current": {"0.001": "mA мА", "1": "A А"},
    "charge": {"1": "mAh мА·ч", "1000": "Ah А·ч"},
    "frequency": {"1": "Hz Гц", "1000": "kHz кГц", "1000000": "MHz МГц", "1000000000": "GHz ГГц"},
    "speed": {"1": "m/s м/с", "0.2777777777777777777777777778": "km/h км/ч", "0.44704": "mph"},
    "angle": {"1": "° deg град"},
    "share": {"1": "% percent per_cent процент процента процентов", "0.1": "‰ promille промилле", "0.0001": "ppm"},
}
# Size and beginning: so many kelvins one degree is, and where its zero lies.
_TEMPERATURES = {"K": ("1", "0"), "К": ("1", "0"), "°C": ("1", "273.15"), "°С": ("1", "273.15"), "℃": ("1", "273.15"),
                 "°F": ("0.5555555555555555555555555556", "255.3722222222222222222222222"),
                 "℉": ("0.5555555555555555555555555556", "255.3722222222222222222222222")}
_CLOSE = Decimal("0.000000001")


@dataclass(frozen=True)
class Unit:
    """What a unit measures, how large it is and where it begins."""

    measures: str
    size: Decimal
    begins: Decimal = Decimal(0)


@dataclass(frozen=True)
class Amount:
    """An amount in the smallest unit of what is measured, and its own unit with the word it was written by."""

    unit: Unit
    base: Decimal
    word: str


@cache
def _known() -> tuple[dict[str, Unit], dict[str, Unit | None]]:
    """Units as they are written, and in small letters where that leaves no doubt (mW and MW do)."""
    exact = {word.replace("_", " "): Unit(measures, Decimal(size)) for measures, sizes in _WRITTEN.items()
             for size, words in sizes.items() for word in words.split()}
    exact |= {word: Unit("temperature", Decimal(size), Decimal(begins)) for word, (size, begins) in _TEMPERATURES.items()}
    small: dict[str, Unit | None] = {}
    for word, unit in exact.items():
        key = word.casefold()
        small[key] = unit if small.get(key, unit) == unit else None
    return exact, small


def unit_of(word: str) -> Unit:
    """The unit behind a word; one that nobody knows measures itself."""
    exact, small = _known()
    word = word.strip().rstrip(".") if len(word.strip()) > 1 else word.strip()
    return exact.get(word) or small.get(word.casefold()) or Unit(f"={word.casefold()}", Decimal(1))


def amount_of(value: str, unit: str) -> Amount | None:
    """The amount in a value and its unit; the unit may also stand in the value. None for what is not a number."""
    value, unit = value.strip(), unit.strip()
    if not unit and (both := _WITH_UNIT.fullmatch(value)):
        found = unit_of(both[8])
        if found.measures.startswith("="):
            return None
        value, unit = both[1], both[8]
    number = _number(value)
    if number is None:
        return None
    known = unit_of(unit)
    return Amount(known, number * known.size + known.begins, unit)


def _number(text: str) -> Decimal | None:
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    sign, whole, part, ahead, above, below = found.groups()
    if whole is None:
        if not int(below):
            return None
        number = Decimal(ahead or 0) + Decimal(above) / Decimal(below)
    else:
        number = Decimal(re.sub(r"\s", "", whole) + (part or "").replace(",", "."))
    return -number if sign in ("-", "−") else number


def difference(was: Amount, now: Amount) -> str:
    """How much more or less, in the new unit: "+30 mm"; "=" for as much; "" when that cannot be told."""
    if was.unit.measures != now.unit.measures:
        return ""
    steps = (now.base - was.base) / now.unit.size
    if abs(steps) < _CLOSE:
        return "="
    rounded = abs(steps.quantize(Decimal("0.001"))) or Decimal(f"{abs(steps):.2g}")
    return f"{'+' if steps > 0 else '−'}{rounded.normalize():f} {now.word}".strip()
