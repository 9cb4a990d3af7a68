"""Merges: what they carry over, what stays when they are taken back, and that whatever happens the counters equal the rows."""

import threading

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from portal.ideas import actions, hot
from portal.ideas.merging import joining, queries
from portal.ideas.merging.models import IdeaMerge
from portal.ideas.models import Follow, Idea, Support
from portal.ideas.states import EDIT, MERGE, SUPPORT
from portal.kernel.errors import Conflict, Invalid, PortalError
from portal.kernel.money import Money
from tests import people

CROWD = (people.IGOR, people.OLGA, people.MATS, people.PAUL, people.PIA, people.STRANGER)


def rows(desk, idea_id):
    """Each supporter with his numbers and the version of his row; and the counters beside what they should be."""
    with desk.portal.database.transaction(write=False) as opened:
        idea = opened.get_one(Idea, idea_id)
        found = opened.scalars(select(Support).where(Support.idea_id == idea_id)).all()
        value = sum((one.quantity or 0) * (one.top_price_minor or 0) for one in found)
        heat = hot.of_all([one.created_at for one in found], idea.submitted_at, idea.imported_support_count)
        counted = (idea.support_count, idea.top_score, idea.value_minor)
        assert counted == (len(found), len(found) + idea.imported_support_count, value)
        assert idea.hot == pytest.approx(heat, abs=1e-6)
        return {one.user_id: (one.quantity, one.top_price_minor, one.version == 1 and one.revision_number == 0)
                for one in found}


def merge(desk, source, target, by=people.TOM, reason="The same wish"):
    return desk.do(by, joining.propose, source, target, "Goes on there.", reason)


def test_three_ideas_become_one_and_three_again(desk):
    a, b, c = (desk.idea(title).id for title in ("A stool that folds", "A folding stool", "A stool one can fold"))
    for one, ideas in ((people.IGOR, (a, b)), (people.OLGA, (b, c)), (people.MATS, (a,)), (people.PAUL, (c,))):
        for idea in ideas:
            desk.do(one, actions.support, idea, 2, Money(4000, "EUR"))
    before = {idea: rows(desk, idea) for idea in (a, b, c)}
    first, second = merge(desk, b, a), merge(desk, c, a)
    assert (first.carried, second.carried) == (1, 1)  # Olga came from b, so c brings Paul alone
    assert set(rows(desk, a)) == {desk.cast.id(one) for one in (people.IGOR, people.MATS, people.OLGA, people.PAUL)}
    desk.do(people.PAUL, actions.support, a, 5, Money(5000, "EUR"))  # makes what was carried his own
    desk.do(people.PIA, actions.support, a)
    desk.do(people.MATS, actions.withdraw_support, a)
    desk.do(people.CLARA, actions.post, a, "Good that they are one now.")
    for done in (second, first):
        desk.do(people.TOM, joining.undo, done.id, "They were two after all.")
    after = {idea: rows(desk, idea) for idea in (a, b, c)}
    assert (after[b], after[c]) == (before[b], before[c])
    igor, paul, pia = (desk.cast.id(one) for one in (people.IGOR, people.PAUL, people.PIA))
    assert after[a] == {igor: before[a][igor], paul: (5, 5000, False), pia: (None, None, False)}
    with desk.portal.database.transaction(write=False) as opened:
        states = {row.id: (row.status, row.merged_into_id, row.comment_count) for row in opened.execute(
            select(Idea.id, Idea.status, Idea.merged_into_id, Idea.comment_count))}
        olga = desk.cast.id(people.OLGA)
        following = set(opened.scalars(select(Follow.idea_id).where(Follow.user_id == olga)))
    assert states == {a: ("submitted", None, 1), b: ("submitted", None, 0), c: ("submitted", None, 0)}
    assert following == {b, c}


class Model:
    """What should be, in plain Python: supports by idea and person as (quantity, price, the merge that carried it)."""

    def __init__(self, ideas):
        self.status = dict.fromkeys(ideas, "submitted")
        self.supports = {idea: {} for idea in ideas}
        self.merges = {}

    def merge(self, merge_id, source, target):
        self.merges[merge_id] = (source, target, self.status[source])
        self.status[source] = "merged"
        for user, (quantity, price, _came) in self.supports[source].items():
            self.supports[target].setdefault(user, (quantity, price, merge_id))

    def undo(self, merge_id):
        source, target, self.status[source] = self.merges.pop(merge_id)
        gone = [user for user, one in self.supports[target].items() if one[2] == merge_id]
        for user in gone:
            del self.supports[target][user]
            for other, (from_, to, _before) in self.merges.items():  # who came with another one as well stays for that
                if to == target and user in self.supports[from_]:
                    quantity, price, _came = self.supports[from_][user]
                    self.supports[target].setdefault(user, (quantity, price, other))

    def seen(self, idea):
        return {user: (quantity, price, came is not None) for user, (quantity, price, came) in self.supports[idea].items()}


def test_whatever_is_done_in_whatever_order(desk, dice):
    ideas = [desk.idea(f"An idea called {name}").id for name in ("alder", "birch", "cedar", "elder")]
    model = Model(ideas)
    for _step in range(60):
        what, idea, who = dice.choice(list(STEPS)), dice.choice(ideas), dice.choice(CROWD)
        STEPS[what](desk, model, dice, idea, desk.cast.id(who), who)
    for idea in ideas:
        assert rows(desk, idea) == model.seen(idea), "throw the same dice again with TEST_SEED"
    while model.merges:  # all taken back, the last first where one stands on another
        for merge_id in [one for one in model.merges if model.status[model.merges[one][1]] != "merged"]:
            desk.do(people.TOM, joining.undo, merge_id, "Back.")
            model.undo(merge_id)
    for idea in ideas:
        assert rows(desk, idea) == model.seen(idea)
        assert desk.do(people.TOM, queries.find_visible, idea).status == model.status[idea] != "merged"


def tried(allowed, act):
    """Does it when it is allowed; else it has to be refused."""
    if allowed:
        return act()
    with pytest.raises((Conflict, Invalid)):
        act()
    return None


def step_support(desk, model, dice, idea, user, who):
    quantity, price = dice.randint(1, 9), dice.randint(1, 90) * 100
    open_ = model.status[idea] in SUPPORT.from_
    tried(open_, lambda: desk.do(who, actions.support, idea, quantity, Money(price, "EUR")))
    if open_:
        model.supports[idea][user] = (quantity, price, None)


def step_withdraw(desk, model, _dice, idea, user, who):
    desk.do(who, actions.withdraw_support, idea)
    model.supports[idea].pop(user, None)


def step_confirm(desk, model, _dice, idea, user, who):
    allowed = model.status[idea] in SUPPORT.from_ and user in model.supports[idea]
    tried(allowed, lambda: desk.do(who, actions.confirm, idea))
    if allowed:
        model.supports[idea][user] = (*model.supports[idea][user][:2], None)


def step_edit(desk, model, dice, idea, _user, _who):
    tried(model.status[idea] in EDIT.from_, lambda: desk.do(people.CLARA, actions.revise, idea, {"text": f"{dice.random()}"}))


def step_decide(desk, model, dice, idea, _user, _who):
    status = dice.choice(("under_review", "declined"))
    allowed = {"under_review": ("submitted", "planned", "declined"),
               "declined": ("submitted", "under_review", "planned", "prototyping")}[status]
    if model.status[idea] != status:
        tried(model.status[idea] in allowed,
              lambda: desk.do(people.TOM, actions.decide, idea, status, "Because.", reason="other"))
        if model.status[idea] in allowed:
            model.status[idea] = status


def step_merge(desk, model, dice, idea, _user, _who):
    target = dice.choice(list(model.status))
    allowed = target != idea and model.status[idea] in MERGE.from_ and model.status[target] in SUPPORT.from_
    made = tried(allowed, lambda: merge(desk, idea, target))
    if made is not None:
        model.merge(made.id, idea, target)


def step_undo(desk, model, dice, _idea, _user, _who):
    if model.merges:
        merge_id = dice.choice(list(model.merges))
        allowed = model.status[model.merges[merge_id][1]] != "merged"
        tried(allowed, lambda: desk.do(people.TOM, joining.undo, merge_id, "Back."))
        if allowed:
            model.undo(merge_id)


STEPS = {"support": step_support, "support more": step_support, "withdraw": step_withdraw, "confirm": step_confirm,
         "edit": step_edit, "decide": step_decide, "merge": step_merge, "merge more": step_merge, "undo": step_undo}


def test_merging_races_with_support_and_with_itself(desk):
    a, b = desk.idea("A stool that folds").id, desk.idea("A folding stool").id
    actors = [desk.cast.actor(one) for one in CROWD]
    for one in CROWD[:3]:
        desk.do(one, actions.support, b, 1, Money(1000, "EUR"))
    tom, met, began = desk.cast.actor(people.TOM), [], threading.Barrier(len(actors) + 2)

    def go(act):
        began.wait()
        for _again in range(4):  # two merges that cross may wait for each other: one is begun anew, as the server does
            try:
                with desk.portal.database.transaction():
                    act()
                met.append("done")
            except PortalError as refused:
                met.append(type(refused).__name__)
            except OperationalError:
                continue
            return

    work = [lambda one=one, idea=(a, b)[at % 2]: actions.support(one, idea, 3) for at, one in enumerate(actors)]
    work += [lambda: joining.propose(tom, b, a, "One.", "Same"), lambda: joining.propose(tom, a, b, "One.", "Same")]
    threads = [threading.Thread(target=go, args=(one,)) for one in work]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    with desk.portal.database.transaction(write=False) as opened:
        done = opened.scalars(select(IdeaMerge).where(IdeaMerge.status == "done")).all()
    assert len(done) == 1 and len(met) == len(work)
    both = {**rows(desk, a), **rows(desk, b)}
    assert set(rows(desk, done[0].target_id)) == set(both)  # nobody of either is left behind
