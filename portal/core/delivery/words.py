"""How states of shipments and news of carriers are called when people read them."""

from portal.kernel.text import Lazy, lazy

WORDS: dict[str, Lazy] = {
    "draft": lazy("being put together"), "packed": lazy("packed"), "handed_over": lazy("handed to the carrier"),
    "in_transit": lazy("on its way"), "delivered": lazy("delivered"), "exception": lazy("held up"), "lost": lazy("lost"),
    "returned": lazy("back at the sender"),
}
TONES = {"draft": "quiet", "packed": "fresh", "handed_over": "work", "in_transit": "work", "delivered": "good",
         "exception": "bad", "lost": "bad", "returned": "wait"}
CODES: dict[str, Lazy] = {
    "packed": lazy("Packed"), "handed_over": lazy("Handed to the carrier"), "in_transit": lazy("On its way"),
    "customs": lazy("At customs"), "out_for_delivery": lazy("Out for delivery"), "delivered": lazy("Arrived"),
    "exception": lazy("Held up"), "returned": lazy("Sent back"), "lost": lazy("Lost on the way"), "info": lazy("News"),
}
