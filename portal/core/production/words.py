"""How states and steps are called when people read them."""

from portal.kernel.text import Lazy, lazy

JOB_WORDS: dict[str, Lazy] = {
    "draft": lazy("nobody makes it yet"), "planned": lazy("planned"), "released": lazy("released"),
    "in_progress": lazy("being made"), "to_close": lazy("made"), "done": lazy("made and closed"),
    "cancelled": lazy("job cancelled"), "blocked": lazy("stuck"),
}
STAGE_WORDS: dict[str, Lazy] = {
    "blocked": lazy("still to come"), "ready": lazy("may begin"), "in_progress": lazy("under way"),
    "paused": lazy("paused"), "awaiting_customer": lazy("waits for the customer"), "done": lazy("stage done"),
    "cancelled": lazy("stage cancelled"),
}
# Colour and shape of each state, as templates/parts/things.html names them.
STAGE_TONES = {"blocked": "quiet", "ready": "fresh", "in_progress": "work", "paused": "wait", "awaiting_customer": "wait",
               "done": "good", "cancelled": "bad"}
JOB_TONES = {"draft": "quiet", "planned": "work", "released": "work", "in_progress": "work", "to_close": "good",
             "done": "good", "cancelled": "bad", "blocked": "bad"}
STEP_WORDS: dict[str, Lazy] = {
    "preparation": lazy("Preparation"), "making": lazy("Making"), "finishing": lazy("Finishing"), "packing": lazy("Packing"),
}
