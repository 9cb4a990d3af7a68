"""The story of the demo, gathered: who takes part and what has happened so far. Data only, no tables, no Flask.

A small lamp, the Halden, from the first idea to the first repair. The chapters are in told/, their shapes in
told/shapes.py, the pictures they name are drawn by portal.demo.art. A loader walks people, boards, ideas, prototypes,
bids and orders in this order and tells them through the features' actions, travelling in time by kernel.clock.
"""

from .told.bids import BIDS as OPEN_BIDS
from .told.ideas import IDEAS as LINE_IDEAS
from .told.ideas_of_the_call import IDEAS as CALL_IDEAS
from .told.orders import BIDS as AWARDED_BIDS
from .told.orders import ORDERS
from .told.people import BOARDS, COMPANIES, PEOPLE
from .told.prototypes import PROTOTYPES

IDEAS = LINE_IDEAS + CALL_IDEAS
BIDS = OPEN_BIDS + AWARDED_BIDS

__all__ = ["BIDS", "BOARDS", "COMPANIES", "IDEAS", "ORDERS", "PEOPLE", "PROTOTYPES"]
