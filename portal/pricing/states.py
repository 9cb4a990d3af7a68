"""The states of bids and answers, and the verbs between them: one table for code, CHECKs, documentation and tests."""

from portal.kernel.states import States
from portal.kernel.text import lazy

BID = States("bid", "open", "awarded", "withdrawn", "expired", "closed")
REVISE = BID.verb("revise", from_=("open",), to=None, who="customer", says=lazy("The bid was changed"))
WITHDRAW = BID.verb("withdraw", from_=("open",), to="withdrawn", who="customer", says=lazy("The bid was withdrawn"))
EXPIRE = BID.verb("expire", from_=("open",), to="expired", who="clock", says=lazy("The time of the bid ran out"))
AWARD = BID.verb("award", from_=("open",), to="awarded", who="customer", says=lazy("The bid was awarded"))
CLOSE = BID.verb("close", from_=("open",), to="closed", who="team", says=lazy("The team closed the bid"))

# An answer whose price stands or can stand again: a producer has at most one of them per bid.
LIVE = ("standing", "countered", "stale")
ON_TABLE = ("standing", "countered")

ANSWER = States("answer", "standing", "countered", "stale", "accepted", "refused", "declined", "withdrawn", "expired",
                "superseded", "lost", "closed", "asked", "replied")
COUNTER = ANSWER.verb("counter", from_=("standing",), to="countered", who="customer",
                      says=lazy("The customer named a new price"))
CHOOSE = ANSWER.verb("choose", from_=("standing",), to=None, who="customer",
                     says=lazy("The customer chose among what the answer offers"))
CONCEDE = ANSWER.verb("concede", from_=("countered",), to="standing", who="producer",
                      says=lazy("The producer lowered the price"))
AGREE = ANSWER.verb("agree", from_=("countered",), to="standing", who="producer",
                    says=lazy("The producer agreed to the customer's price"))
ACCEPT = ANSWER.verb("accept", from_=ON_TABLE, to="accepted", who="customer", says=lazy("The answer was accepted"))
REFUSE = ANSWER.verb("refuse", from_=ON_TABLE, to="refused", who="customer", says=lazy("The customer said no"))
TAKE_BACK = ANSWER.verb("withdraw", from_=(*LIVE, "asked"), to="withdrawn", who="producer",
                        says=lazy("The answer was withdrawn"))
GO_STALE = ANSWER.verb("go_stale", from_=ON_TABLE, to="stale", who="customer",
                       says=lazy("The bid was changed: please confirm"))
CONFIRM = ANSWER.verb("confirm", from_=("stale",), to="standing", who="producer",
                      says=lazy("The producer confirmed the answer"))
SUPERSEDE = ANSWER.verb("supersede", from_=LIVE, to="superseded", who="producer",
                        says=lazy("A newer answer took its place"))
RUN_OUT = ANSWER.verb("expire", from_=LIVE, to="expired", who="clock", says=lazy("The time of the answer ran out"))
LOSE = ANSWER.verb("lose", from_=LIVE, to="lost", who="customer", says=lazy("Another answer was accepted"))
CLOSE_ANSWER = ANSWER.verb("close", from_=(*LIVE, "asked"), to="closed", who="customer",
                           says=lazy("The bid is no longer open"))
REPLY = ANSWER.verb("reply", from_=("asked",), to="replied", who="customer", says=lazy("The question was answered"))
