"""Incoterms 2020: the eleven rules of the International Chamber of Commerce, each with what it means in one line of ours.

Source of the list: ICC publication 723E. FAS, FOB, CFR and CIF are for sea and inland water alone.
"""

from portal.kernel.text import Lazy, lazy

EDITION = "Incoterms 2020"
SEA = ("FAS", "FOB", "CFR", "CIF")
TERMS: dict[str, Lazy] = {
    "EXW": lazy("the customer fetches it from the workshop and bears everything from there"),
    "FCA": lazy("the producer hands it, cleared for export, to the customer's carrier at the place"),
    "CPT": lazy("the producer pays the carriage to the place; the risk passes with the first carrier"),
    "CIP": lazy("the producer pays carriage and full insurance to the place; the risk passes with the first carrier"),
    "DAP": lazy("the producer brings it to the place, ready to be unloaded; import is the customer's"),
    "DPU": lazy("the producer brings it to the place and unloads it; import is the customer's"),
    "DDP": lazy("the producer brings it to the place with all duties and taxes paid"),
    "FAS": lazy("the producer sets it alongside the ship in the named port"),
    "FOB": lazy("the producer loads it on board in the named port"),
    "CFR": lazy("the producer pays the freight to the named port; the risk passes on board"),
    "CIF": lazy("the producer pays freight and insurance to the named port; the risk passes on board"),
}
