"""The states of a review round and of its groups, with every way from one to another."""

from portal.kernel.states import States, Verb
from portal.kernel.text import lazy

ROUND = States("review_round", "prepared", "open", "closed")
BEGIN = ROUND.verb("begin", from_=("prepared",), to="open", who="system", says=lazy("The round has begun."))
CLOSE = ROUND.verb("close", from_=("prepared", "open"), to="closed", who="system", says=lazy("The round is closed."))
RESUME = ROUND.verb("resume", from_=("closed",), to="open", who="system", says=lazy("The round is open again."))

GROUP = States("review_group", "waiting", "open", "approved", "changes_wanted", "rejected")
CALL = GROUP.verb("call", from_=("waiting", "approved", "changes_wanted", "rejected"), to="open", who="system",
                  says=lazy("It is this group's turn."))
HOLD = GROUP.verb("hold", from_=("open", "approved", "changes_wanted", "rejected"), to="waiting", who="system",
                  says=lazy("The group waits for its turn."))
APPROVE = GROUP.verb("approve", from_=("waiting", "open", "changes_wanted", "rejected"), to="approved", who="system",
                     says=lazy("The group approves."))
WANT_CHANGES = GROUP.verb("want_changes", from_=("waiting", "open", "approved", "rejected"), to="changes_wanted",
                          who="system", says=lazy("The group wants changes."))
REJECT = GROUP.verb("reject", from_=("waiting", "open", "approved", "changes_wanted"), to="rejected", who="system",
                    says=lazy("The group rejects."))
TOWARDS: dict[str, Verb] = {"open": CALL, "waiting": HOLD, "approved": APPROVE, "changes_wanted": WANT_CHANGES,
                            "rejected": REJECT}

OUTCOMES = ("approved", "by_team", "superseded", "archived")
REMINDERS = ("soon", "today", "overdue")
