"""How the stages of the chain and the states of needs are called when people read them."""

from portal.kernel.text import Lazy, lazy

CHAIN: dict[str, Lazy] = {
    "design": lazy("Design"), "material": lazy("Material"), "work": lazy("Work"), "inbound": lazy("Freight in"),
    "outbound": lazy("Freight out"), "service": lazy("Service"), "return": lazy("Freight back"),
}
NEED_WORDS: dict[str, Lazy] = {
    "needed": lazy("to be ordered"), "ordered": lazy("ordered"), "promised": lazy("promised by the supplier"),
    "received": lazy("in stock"), "cancelled": lazy("not needed"),
}
NEED_TONES = {"needed": "fresh", "ordered": "work", "promised": "work", "received": "good", "cancelled": "quiet"}
