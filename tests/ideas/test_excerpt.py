"""The beginning of an idea for lists: words alone, the points of a list parted by dots, cut between words."""

from portal.ideas.content import EXCERPT, excerpt


def test_words_without_marks():
    assert excerpt("## Tables\n\nThey **move**.\n\n- no cable\n- no `socket`\n\n1. a tray\n2) 28 cm - not more") == (
        "Tables They move. · no cable · no socket · a tray · 28 cm - not more")
    assert excerpt("-5 degrees outside\n*all* year") == "-5 degrees outside all year"
    long = excerpt("word " * EXCERPT)
    assert long.endswith("word…") and len(long) <= EXCERPT + 1
