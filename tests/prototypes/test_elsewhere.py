"""The ways other pages take to prototypes, versions, pins and comments: each leads where it says, and only whom it may."""

from portal.prototypes import actions, elsewhere, queries
from tests import people


def test_each_way_leads_to_its_page_under_its_words(hands, stage, client):
    thread = hands.thread(people.CLARA, stage, "**More** reach?")
    said = hands.do(people.TOM, actions.reply, thread.id, "Four centimetres more.")
    tom, number = client(people.TOM), hands.see(people.TOM, queries.find_version, stage.version).number
    asked = ((elsewhere.ways, stage.prototype, "Halden reading lamp"), (elsewhere.thread_ways, thread.id, "More reach?"),
             (elsewhere.version_ways, stage.version, f"Halden reading lamp, version {number}"),
             (elsewhere.comment_ways, said.id, "Four centimetres more."))
    for way, one, words in asked:
        label, url = hands.see(people.TOM, way, [one])[one]
        assert label == words and tom.get(url).status_code == 200
        assert hands.see(people.PAUL, way, [one]) == {}  # a maker does not see what is for customers


def test_what_is_internal_or_removed_shows_no_words(hands, stage):
    inner = hands.thread(people.TOM, stage, "The foot costs nine", internal=True)
    first = hands.see(people.TOM, queries.whole_thread, inner.id).comments[0]
    assert hands.see(people.CLARA, elsewhere.thread_ways, [inner.id]) == {}
    assert hands.see(people.CLARA, elsewhere.comment_ways, [first.id]) == {}
    hands.do(people.TOM, actions.remove_comment, inner.id, first.id)
    assert hands.see(people.TOM, elsewhere.thread_ways, [inner.id])[inner.id][0] == "Halden reading lamp"
    assert hands.see(people.TOM, elsewhere.comment_ways, [first.id]) == {}
