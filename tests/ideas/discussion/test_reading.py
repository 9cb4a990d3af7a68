"""What is new since somebody was here: counted over others' comments alone, never going back, for himself alone."""

from portal.ideas import actions
from portal.ideas.discussion import reading
from tests import people


def new(desk, who, idea):
    return desk.do(who, reading.unread, idea.id)


def test_what_is_new_equals_what_others_said_since(desk, dice):
    idea = desk.idea()
    readers, said = (people.CLARA, people.IGOR, people.OLGA), []
    upto = dict.fromkeys(readers, "")
    for _step in range(40):
        who = dice.choice(readers)
        if dice.random() < 0.5 or not said:
            said.append((desk.do(who, actions.post, idea.id, "Words").id, who))
        elif dice.random() < 0.3:
            gone = said.pop(dice.randrange(len(said)))
            desk.do(gone[1], actions.remove, gone[0])
        else:
            chosen = dice.choice(said)[0]
            desk.do(who, reading.mark, idea.id, chosen)
            upto[who] = max(upto[who], chosen)
        desk.do(people.TOM, actions.post, idea.id, "Note", internal=True)
        for one in readers:
            expected = sorted(each for each, by in said if upto[one] and each > upto[one] and by != one)
            found = new(desk, one, idea)
            assert (found.number, found.first) == (len(expected), expected[0] if expected else None)


def test_the_page_says_what_is_new_and_where_and_takes_that_it_was_read(desk, client, count_queries):
    idea, clara = desk.idea(), client(people.CLARA)
    first = desk.do(people.IGOR, actions.post, idea.id, "First")
    path = f"/ideas/{idea.id}"
    assert "since you were here" not in clara.get(path).text
    with count_queries() as before:
        clara.get(path)
    assert clara.post(f"{path}/unread", data={"comment_id": first.id}).status_code == 303
    second, third = (desk.do(people.IGOR, actions.post, idea.id, word) for word in ("Second", "Third"))
    with count_queries() as after:
        page = clara.get(path).text
    assert "2 new comments since you were here" in page and f'href="/comments/{second.id}"' in page
    assert len(before) == len(after)
    for other in (client(people.OLGA), client(people.IGOR), client()):
        assert "since you were here" not in other.get(path).text
    assert clara.put(f"/api/v1{path}/unread", json={"comment_id": third.id}).json["number"] == 0
    assert clara.put(f"/api/v1{path}/unread", json={"comment_id": first.id}).json["seen"] == third.id
    note = desk.do(people.TOM, actions.post, idea.id, "Note", internal=True)
    elsewhere = desk.do(people.TOM, actions.post, desk.idea("A stool").id, "Other")
    for wrong in (note, elsewhere):
        assert clara.put(f"/api/v1{path}/unread", json={"comment_id": wrong.id}).status_code == 422
