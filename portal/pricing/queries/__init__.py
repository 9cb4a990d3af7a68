"""What is read of bids and answers: always scoped to who asks; who may not know the customer is not told."""

from portal.pricing.queries.bids import labels, page_of_bids
from portal.pricing.queries.finding import find, find_answer, rooms_of, seqs_of
from portal.pricing.queries.whole import deal_of, hash_of, one_bid, whole
from portal.pricing.sealing.queries import read_all as own_answers
from portal.pricing.seen import Seen

__all__ = ["Seen", "deal_of", "find", "find_answer", "hash_of", "labels", "one_bid", "own_answers", "page_of_bids", "rooms_of",
           "seqs_of", "whole"]
