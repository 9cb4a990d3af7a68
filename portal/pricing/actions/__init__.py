"""What people do with bids and answers, split by behaviour: naming a price, answering, haggling, asking, awarding."""

from portal.pricing.actions.answering import answer, confirm, refuse, take_back
from portal.pricing.actions.asking import ask, reply
from portal.pricing.actions.awarding import accept
from portal.pricing.actions.bidding import close, post, revise, withdraw
from portal.pricing.actions.ending import run_out
from portal.pricing.actions.haggle import agree, counter

__all__ = ["accept", "agree", "answer", "ask", "close", "confirm", "counter", "post", "refuse", "reply", "revise",
           "run_out", "take_back", "withdraw"]
