"""How a round stands is a function of the verdicts that stand: properties over any groups, verdicts and orders."""

from hypothesis import given
from hypothesis import strategies as st

from portal.prototypes.reviewing.outcome import YES, of_group, of_round
from portal.prototypes.states import VERDICTS

GROUPS = st.lists(st.tuples(st.integers(1, 4), st.lists(st.sampled_from(VERDICTS), max_size=5)), min_size=1, max_size=5)


@given(GROUPS, st.randoms())
def test_the_order_of_verdicts_does_not_matter(groups, dice):
    mixed = [(needed, dice.sample(said, len(said))) for needed, said in groups]
    for in_turn in (True, False):
        assert of_round(groups, in_turn) == of_round(mixed, in_turn)


@given(GROUPS)
def test_in_turn_there_is_one_turn_and_everything_before_it_approves(groups):
    states = of_round(groups, in_turn=True)
    held = [at for at, one in enumerate(states) if one not in ("approved", "waiting")]
    assert len(held) <= 1
    if held:
        assert states[:held[0]] == ["approved"] * held[0]
        assert states[held[0] + 1:] == ["waiting"] * (len(states) - held[0] - 1)
    else:
        assert set(states) == {"approved"}
    assert "waiting" not in of_round(groups, in_turn=False)


@given(st.integers(1, 4), st.lists(st.sampled_from(VERDICTS), max_size=6))
def test_a_group_approves_with_enough_yeses_and_no_no(needed, said):
    state = of_group(needed, said)
    yes = sum(one in YES for one in said)
    assert (state == "approved") == (yes >= needed and yes == len(said))
    assert of_group(needed, [*said, "reject"]) == "rejected"
    if "reject" not in said:
        assert of_group(needed, [*said, "request_changes"]) == "changes_wanted"
