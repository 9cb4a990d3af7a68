"""The model's numbers: three rounds a side, strictly between, the last word is the last."""

from bench.bargaining.model import ROUNDS, No, Numbers


def may_name(last: bool, named: int) -> None:
    """Whether a side has a number left."""
    if named == ROUNDS:
        raise No("rounds_over")
    if last:
        raise No("final")


def between(n: Numbers, price: int) -> None:
    """Strictly between the two that stand."""
    if n.ask - n.bid < 2:
        raise No("nothing_between")
    if price <= n.bid or price >= n.ask:
        raise No("not_between")


def raise_bid(n: Numbers, price: int, final: bool) -> Numbers:
    """The customer's next number."""
    may_name(n.last_bid, n.bids)
    between(n, price)
    return Numbers(price, n.ask, n.bids + 1, n.asks, final or n.bids + 1 == ROUNDS, n.last_ask)


def lower_ask(n: Numbers, price: int, final: bool) -> Numbers:
    """The workshop's next number."""
    may_name(n.last_ask, n.asks)
    between(n, price)
    return Numbers(n.bid, price, n.bids, n.asks + 1, n.last_bid, final or n.asks + 1 == ROUNDS)


def said_anew(n: Numbers, price: int, final: bool) -> Numbers:
    """A newer offer in the same negotiation: the same ask again and a yes are no rounds; anything else is one."""
    if price == n.ask or (price == n.bid and n.bid < n.ask):
        return Numbers(n.bid, price, n.bids, n.asks, n.last_bid, n.last_ask or final)
    if n.bid < n.ask:
        return lower_ask(n, price, final)
    if price > n.ask:
        raise No("risen")
    may_name(n.last_ask, n.asks)
    return Numbers(n.bid, price, n.bids, n.asks + 1, n.last_bid, final or n.asks + 1 == ROUNDS)
