"""Telling people: notifications from facts, mails put into the queue, reading and preferring."""

from collections.abc import Iterable
from itertools import product
from typing import Any

from sqlalchemy import bindparam, select, update

from portal.accounts import doors
from portal.accounts.models import User
from portal.ideas import actions as ideas
from portal.ideas.models import Idea
from portal.kernel import clock, ids
from portal.kernel.db import run, run_many, session
from portal.kernel.errors import NotFound
from portal.kernel.events import Heard, record, record_all
from portal.kernel.policy import Actor
from portal.notifications.events import NotificationAdded, NotificationsRead
from portal.notifications.models import GATHERED, LETTERS, MAIL_CHOICES, TOPICS, USUAL_MAIL, Mail, Notification, Preference
from portal.notifications.rules import Notice, rules

__all__ = ["Notice", "idea_title", "prefer", "preferences_of", "put_mail", "put_mail_to", "read", "rules",
           "send_again", "stop", "tell", "undo"]
IDEA = "idea:"
_TOLD = select(Notification.user_id).where(Notification.fact_id == bindparam("fact"))
_NAME = select(User.name).where(User.id == bindparam("user"))
_WISHES = select(Preference.user_id, Preference.in_app, Preference.mail).where(
    Preference.user_id.in_(bindparam("users", expanding=True)), Preference.topic == bindparam("topic"))


def tell(heard: Heard[Any]) -> None:
    """Tells everybody a fact's rule names; told twice, people still hear it once."""
    rule = rules.by_type.get(type(heard.fact).type)
    said = rule(heard) if rule else None
    for notice in said if isinstance(said, list) else [said] if said else []:
        _tell(heard, notice)


def _tell(heard: Heard[Any], notice: Notice) -> None:
    wanted = {one for one in notice.to if one} - {heard.actor_id} - set(notice.except_for)
    wanted -= set(run(_TOLD, fact=heard.id).scalars())
    people = doors.by_users(wanted)
    inside = notice.door(people) & wanted if people else set()
    if not inside:
        return
    wishes = preferences_of(inside, notice.topic)
    doer = notice.by or (_name(heard.actor_id) if notice.named else "")
    shown_to = []
    for person in people:
        user_id = person.user_id or ""
        if user_id not in inside:
            continue
        shown, mail = wishes[user_id]
        if shown or mail in LETTERS:
            shown_to.append({"user_id": user_id, "shown": shown, "in_digest": mail in LETTERS})
        if mail == "at_once" or (notice.urgent and mail != "off"):
            _write(user_id, person.locale, f"{heard.id}:{user_id}", notice.topic, "mail/notice",
                   {"kind": type(heard.fact).type, "actor": doer, "what": notice.what, "url": notice.url,
                    "about": notice.about})
    _add(heard, notice, doer, shown_to)


def _name(user_id: str | None) -> str:
    """Who did it; what the clock did, the house did."""
    return run(_NAME, user=user_id).scalar() or "" if user_id else Actor.system().name


def _add(heard: Heard[Any], notice: Notice, doer: str, shown_to: list[dict[str, Any]]) -> None:
    """A line at the bell of each; for who wants only the daily letter it waits unseen for it."""
    line = {"fact_id": heard.id, "topic": notice.topic, "kind": type(heard.fact).type, "actor_name": doer,
            "what": " ".join(notice.what.split())[:300], "url": notice.url, "created_at": clock.now()}
    rows = [{"id": ids.new_id(), **line, **one} for one in shown_to]
    run_many(Notification.__table__, rows)
    told = [NotificationAdded(user_id=row["user_id"], notification_id=row["id"]) for row in rows if row["shown"]]
    record_all(Actor.system(), told)


def put_mail(person: User, cause: str, topic: str, template: str, context: dict[str, Any]) -> None:
    """A mail to somebody with an account; a cause is written about once."""
    _write(person.id, person.locale, cause, topic, template, context)


def _write(user_id: str, locale: str, cause: str, topic: str, template: str, context: dict[str, Any]) -> None:
    _put(Mail(user_id=user_id, cause=cause, topic=topic, template=template, context=context, locale=locale,
              due_at=clock.now()))


def put_mail_to(address: str, locale: str, cause: str, topic: str, template: str, context: dict[str, Any]) -> None:
    """A mail to an address without an account, such as an invitation."""
    _put(Mail(address=address, cause=cause, topic=topic, template=template, context=context, locale=locale,
              due_at=clock.now()))


def _put(mail: Mail) -> None:
    if session().scalar(select(Mail.id).where(Mail.cause == mail.cause)) is None:
        session().add(mail)
        session().flush()


def preferences_of(user_ids: Iterable[str], topic: str) -> dict[str, tuple[bool, str]]:
    """For each person: shown in the portal, and how by mail."""
    found = dict.fromkeys(user_ids, (True, USUAL_MAIL[topic]))
    rows = run(_WISHES, users=list(found), topic=topic)
    found.update({row.user_id: (row.in_app, row.mail) for row in rows})
    return found


def prefer(user_id: str, wishes: dict[str, tuple[bool, str]]) -> None:
    """Keeps what a person wants to hear, by topic."""
    kept = {one.topic: one for one in session().scalars(select(Preference).where(Preference.user_id == user_id))}
    for topic, (in_app, mail) in wishes.items():
        assert (topic, mail) in product(TOPICS, MAIL_CHOICES)
        row = kept.get(topic) or Preference(user_id=user_id, topic=topic)
        row.in_app, row.mail = in_app, mail
        session().add(row)
    session().flush()


def read(actor: Actor, notification_id: str | None = None) -> int:
    """Marks one or all of the actor's notifications as read; returns how many. Raises NotFound for somebody else's."""
    wanted = [Notification.user_id == actor.user_id, Notification.read_at.is_(None), Notification.shown]
    if notification_id:
        wanted.append(Notification.id == notification_id)
        mine = select(Notification.id).where(Notification.id == notification_id, Notification.user_id == actor.user_id)
        if session().scalar(mine) is None:
            raise NotFound()
    done = session().execute(update(Notification).where(*wanted).values(read_at=clock.now()))
    count = int(done.rowcount)  # type: ignore[attr-defined]
    if count:
        record(actor, NotificationsRead(user_id=actor.user_id or ""))
    return count


def stop(user_id: str, topic: str) -> dict[str, str | None]:
    """No more mails of a topic; of a gathered letter: of everything that comes in it; "idea:ID": nothing more of one idea.

    Gives what held before, for undo().
    """
    if topic.startswith(IDEA):
        return {topic: ideas.set_level(topic.removeprefix(IDEA), user_id, "nothing")}
    wishes = {one: preferences_of([user_id], one)[user_id] for one in (TOPICS if topic in GATHERED else [topic])}
    stopped = {one: wish for one, wish in wishes.items() if topic not in GATHERED or wish[1] == GATHERED[topic]}
    prefer(user_id, {one: (shown, "off") for one, (shown, _mail) in stopped.items()})
    return {one: mail for one, (_shown, mail) in stopped.items()}


def undo(user_id: str, before: dict[str, str | None]) -> None:
    """Brings back what stop() stopped, as it was."""
    for topic, was in before.items():
        if not topic.startswith(IDEA):
            shown, _off = preferences_of([user_id], topic)[user_id]
            prefer(user_id, {topic: (shown, was or USUAL_MAIL[topic])})
        elif was is None:
            ideas.forget(topic.removeprefix(IDEA), user_id)
        else:
            ideas.set_level(topic.removeprefix(IDEA), user_id, was)


def idea_title(about: str) -> str:
    """The title of the idea behind "idea:ID", for whoever was written to about it."""
    return session().scalar(select(Idea.title).where(Idea.id == about.removeprefix(IDEA))) or ""


def send_again(mail_id: str) -> None:
    """Tries a mail that was given up once more. Raises NotFound when there is none."""
    done = session().execute(update(Mail).where(Mail.id == mail_id, Mail.state == "failed").values(
        state="waiting", attempts=0, due_at=clock.now(), error=None))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()
