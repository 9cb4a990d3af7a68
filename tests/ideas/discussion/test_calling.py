"""Calling people: a name becomes a reference, who is called is told once, and nobody learns of people he does not meet here."""

from xml.etree import ElementTree

from sqlalchemy import select, update

from portal.accounts.models import User
from portal.ideas import actions
from portal.ideas.discussion.models import CommentMention
from portal.ideas.discussion.queries import Called
from portal.web.mentions import with_names
from tests import people

CALL = '<span class="mention" data-person="{}">@{}</span>'


def rename(desk, person, name):
    with desk.portal.database.transaction() as opened:
        opened.execute(update(User).where(User.id == desk.cast.id(person)).values(name=name))


def test_a_reference_shows_the_name_somebody_has_now(desk, client, count_queries):
    idea, igor = desk.idea(), desk.cast.id(people.IGOR)
    desk.do(people.IGOR, actions.post, idea.id, "In oak.")
    said = desk.do(people.CLARA, actions.post, idea.id, "Thank you, @Igor Sokolov! Not igor@Igor Sokolov, nor @Sam Stranger")
    clara, olga = client(people.CLARA), client(people.OLGA)
    shown = olga.get(f"/ideas/{idea.id}").text
    assert shown.count('class="mention"') == 1 and CALL.format(igor, "Igor Sokolov") in shown
    rename(desk, people.IGOR, "Igor <b>Petrov")
    shown = olga.get(f"/ideas/{idea.id}").text
    assert CALL.format(igor, "Igor &lt;b&gt;Petrov") in shown
    twin = olga.get(f"/api/v1/comments/{said.id}").json
    assert twin["text"].startswith("Thank you, @Igor <b>Petrov!")
    assert twin["mentions"] == [{"id": igor, "name": "Igor <b>Petrov"}]
    assert "@Igor &lt;b&gt;Petrov!" in clara.get(f"/comments/{said.id}").text.split("<textarea")[1]
    rename(desk, people.IGOR, "Igor Petrov")
    for path in (f"/feeds/ideas/{idea.id}.atom", f"/ideas/{idea.id}?quote={said.id}"):
        page = olga.get(path)
        assert page.status_code == 200 and "Igor Petrov" in page.text and "you, @Igor Sokolov" not in page.text, path
    with count_queries() as few:
        olga.get(f"/ideas/{idea.id}")
    for _more in range(4):
        desk.do(people.CLARA, actions.post, idea.id, "And @Igor Petrov again")
    olga.get(f"/ideas/{idea.id}")
    with count_queries() as many:
        olga.get(f"/ideas/{idea.id}")
    assert len(few) == len(many)
    desk.do(people.CLARA, actions.remove, said.id)
    with desk.portal.database.transaction(write=False) as opened:
        assert said.id not in set(opened.scalars(select(CommentMention.comment_id)))


def test_who_is_called_is_told_once_and_only_of_what_he_may_read(desk, client, bell):
    idea = desk.idea()
    desk.do(people.PAUL, actions.post, idea.id, "In oak.")
    desk.do(people.PAUL, actions.unfollow, idea.id)
    said = desk.do(people.CLARA, actions.post, idea.id, "Hello")
    desk.do(people.CLARA, actions.edit, said.id, "Hello @Paul Weber")
    desk.do(people.CLARA, actions.edit, said.id, "Hello again @Paul Weber and @Igor Sokolov")
    assert bell.who("comment.called") == {"Paul"} and bell.kinds(people.PAUL).count("comment.called") == 1
    assert bell.of(people.PAUL)[-1].url == f"/comments/{said.id}"
    note = desk.do(people.TOM, actions.post, idea.id, "Note", internal=True)
    desk.do(people.TOM, actions.edit, note.id, "Note for @Ada Novak and @Clara Brandt")
    desk.cast.id(people.ADA)
    desk.do(people.TOM, actions.edit, note.id, "Note for @Ada Novak, @Clara Brandt and @Paul Weber")
    assert bell.who("comment.called") == {"Paul", "Ada"}
    assert "comment.called" not in str(client(people.PAUL).get(f"/api/v1/ideas/{idea.id}/events?after=0").json)


def test_of_two_people_of_one_name_the_one_is_called_who_was_chosen(desk, client, bell):
    idea = desk.idea()
    for one in (people.OLGA, people.IGOR):
        desk.do(one, actions.post, idea.id, "Hello")
        desk.do(one, actions.unfollow, idea.id)
        rename(desk, one, "Anna")
    path, clara = f"/ideas/{idea.id}/comments", client(people.CLARA)
    clara.post(path, data={"text": "@Anna", "mentions": desk.cast.id(people.OLGA)})
    shown = clara.get(f"/ideas/{idea.id}").text
    assert CALL.format(desk.cast.id(people.OLGA), "Anna") in shown
    assert [bell.kinds(one).count("comment.posted") for one in (people.OLGA, people.IGOR)] == [1, 0]
    stranger = desk.cast.id(people.STRANGER)
    told = clara.post(f"/api/v1{path}", json={"text": "@Sam Stranger", "mentions": [stranger]})
    assert told.status_code == 201 and told.json["mentions"] == []


def test_people_are_offered_who_are_met_here_and_may_see_it(desk, client):
    for one in (people.STRANGER, people.OLGA, people.ADA):
        desk.cast.id(one)
    idea = desk.idea()
    desk.do(people.IGOR, actions.post, idea.id, "Hello")
    desk.do(people.TOM, actions.post, idea.id, "Of Paul", internal=True)
    def offered(who, words=""):
        told = client(who).get(f"/api/v1/ideas/{idea.id}/people?q={words}")
        assert "@" not in told.text
        return [one["name"] for one in told.json["items"]]

    assert offered(people.CLARA) == ["Igor Sokolov", "Tom Fischer"]
    assert offered(people.OLGA, "bra") == ["Clara Brandt"] and offered(people.OLGA, "sam") == []
    assert offered(people.TOM, "&internal=true") == ["Ada Novak"]
    assert client(people.CLARA).get(f"/api/v1/ideas/{idea.id}/people?internal=true").status_code == 404
    desk.board("ours", visibility="team")
    hidden = desk.idea("A plan", by=people.TOM, board="ours")
    assert client(people.CLARA).get(f"/api/v1/ideas/{hidden.id}/people").status_code == 404
    assert "Igor Sokolov" in client(people.CLARA).get(f"/ideas/{idea.id}/people", headers={"X-Part": "1"}).text


def test_a_name_in_a_link_stays_words():
    """In addresses and titles there is no mark, and a name cannot break out of them."""
    one = (Called("Paul Weber", "0sc5vmkbhwk1d", 'P"> <b>'),)
    shown = str(with_names('[@Paul Weber](<http://a.b/ @Paul Weber> "t > @Paul Weber") 1 < 2 @Paul Weber', one))
    parsed = ElementTree.fromstring(shown)
    link = parsed.find("a")
    assert link.get("href") == "http://a.b/%20@Paul Weber" and link.get("title") == 't > @P"> <b>'
    assert [mark.text for mark in parsed.iter("span")] == ['@P"> <b>'] * 2 and parsed.find(".//b") is None
