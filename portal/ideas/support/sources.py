"""In words: where a customer said that he supports an idea, and why a vote went or came."""

from portal.kernel.text import Lazy, lazy

LABELS: dict[str, Lazy] = {"mail": lazy("by mail"), "phone": lazy("on the phone"), "visit": lazy("on a visit"),
                           "fair": lazy("at a fair"), "other": lazy("elsewhere")}
WHY: dict[str, Lazy] = {
    "given": lazy("given"), "withdrawn": lazy("taken back"), "decided": lazy("came back: the idea was decided"),
    "switched_on": lazy("counted from now on"), "switched_off": lazy("came back: votes are not counted any more"),
}
