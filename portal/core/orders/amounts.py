"""The arithmetic of orders: lines rounded to the minor unit, totals that are the sum of what is shown.

A line is worth quantity x unit price x (1 - discount); with the discount in basis points that is a whole number of
ten-thousandths of a minor unit. Two rules turn it into minor units:

- A line of our own is rounded by itself, half a unit away from zero (the commercial rule), so that anybody can check it.
- Books taken over from another system often know exact amounts and one exact total. There `Carried` rounds the running
  sum and gives each line the step between two of them: every line stays less than one minor unit from its exact amount,
  and the sum of the rounded lines is the rounded exact sum, in whatever groups the lines are read. The 2,155 lines of
  Northwind sum up to 1,265,793.0395 exactly; carried they give 1,265,793.04, rounded one by one 1,265,793.29.
"""

PARTS = 10_000


def exact(quantity: int, unit_price_minor: int, discount_bp: int = 0) -> int:
    """The worth of a line in ten-thousandths of a minor unit."""
    return quantity * unit_price_minor * (PARTS - discount_bp)


def rounded(parts: int) -> int:
    """Ten-thousandths of a minor unit as minor units, half a unit rounded up (amounts of lines are never negative)."""
    return (2 * parts + PARTS) // (2 * PARTS)


def line_net(quantity: int, unit_price_minor: int, discount_bp: int = 0) -> int:
    """The rounded worth of a line of our own."""
    return rounded(exact(quantity, unit_price_minor, discount_bp))


class Carried:
    """Rounds a run of lines so that their sum is exact: what one line loses by rounding the next one gets."""

    def __init__(self) -> None:
        self.total = 0

    def net(self, quantity: int, unit_price_minor: int, discount_bp: int = 0) -> int:
        """The rounded worth of the next line."""
        before = rounded(self.total)
        self.total += exact(quantity, unit_price_minor, discount_bp)
        return rounded(self.total) - before


def is_near(net_minor: int, quantity: int, unit_price_minor: int, discount_bp: int = 0) -> bool:
    """Whether an amount somebody else rounded lies less than one minor unit from the exact one."""
    return abs(net_minor * PARTS - exact(quantity, unit_price_minor, discount_bp)) < PARTS
