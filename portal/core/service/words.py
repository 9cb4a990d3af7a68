"""How states, kinds and ends of requests are called when people read them."""

from portal.kernel.text import Lazy, lazy

WORDS: dict[str, Lazy] = {
    "new": lazy("not read yet"), "assigned": lazy("somebody looks after it"), "waiting_customer": lazy("waits for your answer"),
    "in_work": lazy("being worked on"), "solved": lazy("solved"), "closed": lazy("request closed"),
    "rejected": lazy("not accepted"), "duplicate": lazy("asked before"),
}
TONES = {"new": "fresh", "assigned": "work", "waiting_customer": "wait", "in_work": "work", "solved": "good",
         "closed": "good", "rejected": "bad", "duplicate": "quiet"}
KINDS: dict[str, Lazy] = {
    "defect": lazy("Something is broken"), "question": lazy("A question"), "spare_part": lazy("A spare part"),
    "return": lazy("Sending it back"),
}
ENDS: dict[str, Lazy] = {
    "explained": lazy("Explained"), "repaired": lazy("Repaired"), "replaced": lazy("Replaced"),
    "part_sent": lazy("A part was sent"), "refunded": lazy("Money returned"), "goodwill": lazy("Helped out of goodwill"),
}
CAUSES: dict[str, Lazy] = {
    "comment": lazy("a comment on the prototype"), "thread": lazy("a pin on the prototype"),
    "version": lazy("a version of the prototype"), "prototype": lazy("a prototype"),
    "idea_revision": lazy("a revision of the idea"), "idea": lazy("an idea"), "job": lazy("the making"),
    "shipment": lazy("the way"),
}
RETURN_WORDS: dict[str, Lazy] = {
    "requested": lazy("return asked for"), "accepted": lazy("return accepted"), "received": lazy("return received"),
    "rejected": lazy("return refused"), "cancelled": lazy("return taken back"),
}
RETURN_TONES = {"requested": "fresh", "accepted": "work", "received": "good", "rejected": "bad", "cancelled": "quiet"}
