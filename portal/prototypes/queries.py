"""What is read of prototypes: always narrowed to what the actor may see."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import joinedload

from portal.accounts.models import Company, Membership, User
from portal.ideas.models import Idea
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, can
from portal.kernel.search.face import match
from portal.prototypes.assets.facts import facts_of
from portal.prototypes.blind.conditions import decisions_told
from portal.prototypes.blind.counting import counted
from portal.prototypes.carrying.places import as_they_stood, stood_on
from portal.prototypes.models import Asset, Comment, CommentText, Decision, Guest, IdeaLink, Prototype, Thread, Version
from portal.prototypes.policy import heard_by, shown_to, visible
from portal.prototypes.sharing.asking import ask_first
from portal.prototypes.sharing.conditions import let_in, who_agreed
from portal.prototypes.views import ThreadView, comment_rows, dress, dress_comments, thread_rows
from portal.storage import queries as storage
from portal.storage.models import StoredFile

_LISTED = (Prototype.id, Prototype.title, Prototype.text, Prototype.status, Prototype.visibility, Prototype.current_number,
           Prototype.cover_file_id, Prototype.created_at, Prototype.version)


def page(actor: Actor, q: str = "", status: str | None = None, idea: str | None = None, after: str | None = None,
         limit: int = 20) -> Page[Any]:
    """The prototypes one may see, newest first, or best match first when words are searched."""
    shown = select(*_LISTED, *counted(actor), User.name.label("owner_name"))
    wanted = shown.outerjoin(User, User.id == Prototype.owner_id).where(visible(actor))
    if status:
        wanted = wanted.where(Prototype.status == status)
    else:
        wanted = wanted.where(Prototype.status != "archived")
    if idea:
        wanted = wanted.where(exists().where(IdeaLink.prototype_id == Prototype.id, IdeaLink.idea_id == idea))
    keys = [Key(Prototype.id, descending=True)]
    if q:
        found = match("prototype", q)
        if found is None:
            return Page([])
        wanted = wanted.join(found, found.c.ref == Prototype.id)
        keys.insert(0, Key(found.c.rank, descending=True))
    return page_of(session(), wanted, keys, after_cursor=after, limit=limit)


def find(actor: Actor, prototype_id: str) -> Prototype:
    """A prototype this actor may see. Raises NotFound, and TermsNeeded while there is something to accept."""
    return _one(select(Prototype).where(Prototype.id == prototype_id, visible(actor)),
                lambda: ask_first(actor, Prototype.id == prototype_id))


def find_version(actor: Actor, version_id: str) -> Version:
    """A version this actor may see, with its prototype. Raises NotFound."""
    return _one(select(Version).join(Prototype).options(joinedload(Version.prototype))
                .where(Version.id == version_id, visible(actor), shown_to(actor)),
                lambda: ask_first(actor, exists().where(Version.id == version_id, Version.prototype_id == Prototype.id,
                                                        shown_to(actor))))


def find_thread(actor: Actor, thread_id: str) -> Thread:
    """A thread this actor may read. Raises NotFound, also for what is internal."""
    return _one(_threads(actor, select(Thread)).where(Thread.id == thread_id),
                lambda: ask_first(actor, exists().where(Thread.id == thread_id, Thread.prototype_id == Prototype.id,
                                                        heard_by(actor))))


def find_comment(actor: Actor, thread_id: str, comment_id: str) -> tuple[Thread, Comment]:
    """A comment this actor may read, with its thread. Raises NotFound."""
    thread = find_thread(actor, thread_id)
    return thread, _one(select(Comment).where(Comment.id == comment_id, Comment.thread_id == thread.id))


def find_asset(actor: Actor, asset_id: str) -> tuple[Asset, Version]:
    """An asset this actor may see, with its version. Raises NotFound."""
    asset: Asset = _one(select(Asset).where(Asset.id == asset_id))
    return asset, find_version(actor, asset.version_id)


def _one(statement: Any, otherwise: Callable[[], None] = lambda: None) -> Any:
    found = session().scalars(statement).unique().one_or_none()
    if found is None:
        otherwise()
        raise NotFound()
    return found


def _threads(actor: Actor, statement: Select[Any]) -> Select[Any]:
    return (statement.join(Version, Version.id == Thread.version_id).join(Prototype, Prototype.id == Thread.prototype_id)
            .where(visible(actor), shown_to(actor), heard_by(actor)))


def threads(actor: Actor, version: Version, after: str | None = None, limit: int = 100,
            where: Sequence[Any] = ()) -> Page[ThreadView]:
    """The threads on a version that this actor may read and that fit, in the order they were opened; also those that went on
    since.
    """
    wanted = thread_rows().where(stood_on(version.id), heard_by(actor), *where)
    found = page_of(session(), wanted, [Key(Thread.id)], after_cursor=after, limit=limit)
    return Page(as_they_stood(dress(found.items), version.id), found.next)


def whole_thread(actor: Actor, thread_id: str, latest: int = 500) -> ThreadView:
    """One thread with its comments. Raises NotFound."""
    found = find_thread(actor, thread_id)
    return dress(session().execute(thread_rows().where(Thread.id == found.id)).all(), latest)[0]


def comment_page(actor: Actor, thread_id: str, after: str | None = None, limit: int = 20) -> Page[Any]:
    """The comments of a thread, oldest first."""
    found = find_thread(actor, thread_id)
    wanted = comment_rows(Comment.thread_id == found.id)
    page = page_of(session(), wanted, [Key(Comment.id)], after_cursor=after, limit=limit)
    return Page(dress_comments(page.items), page.next)


def history(comment: Comment) -> list[CommentText]:
    """What a comment said before."""
    return list(session().scalars(select(CommentText).where(CommentText.comment_id == comment.id).order_by(CommentText.id)))


@dataclass
class AssetView:
    """An asset with its file."""

    asset: Asset
    file: StoredFile

    @property
    def facts(self) -> list[str]:
        """Its measures in words."""
        return facts_of(self.asset, self.file)


@dataclass
class VersionView:
    """A version with what it shows."""

    row: Version
    assets: list[AssetView] = field(default_factory=list)

    @property
    def version(self) -> int:
        return self.row.version


def versions(actor: Actor, prototype_id: str) -> list[VersionView]:
    """The versions of a prototype that this actor may see, newest first, with their assets."""
    rows = session().scalars(select(Version).where(Version.prototype_id == prototype_id, shown_to(actor))
                             .order_by(Version.number.desc()).limit(100)).all()
    views = {row.id: VersionView(row) for row in rows}
    assets = session().scalars(select(Asset).where(Asset.version_id.in_(views)).order_by(Asset.position, Asset.id)).all()
    files = storage.by_id(one.file_id for one in assets)
    for one in assets:
        views[one.version_id].assets.append(AssetView(one, files[one.file_id]))
    return list(views.values())


def decisions(actor: Actor, prototype_id: str) -> list[Any]:
    """What was decided and still stands, as far as this actor may hear of it, the latest first."""
    return list(session().execute(
        select(*Decision.__table__.columns, User.name, User.role, Company.name.label("company"), Version.number)
        .join(Version, Version.id == Decision.version_id).outerjoin(User, User.id == Decision.user_id)
        .outerjoin(Membership, Membership.user_id == Decision.user_id).outerjoin(Company, Company.id == Membership.company_id)
        .where(Decision.prototype_id == prototype_id, Decision.standing, decisions_told(actor))
        .order_by(Decision.id.desc()).limit(200)))


def guests(prototype_id: str) -> list[Any]:
    """Who is invited, for the team."""
    return list(session().execute(
        select(Guest.id, Guest.user_id, Guest.company_id, Guest.created_at,
               func.coalesce(User.name, Company.name).label("name"), User.mail)
        .outerjoin(User, User.id == Guest.user_id).outerjoin(Company, Company.id == Guest.company_id)
        .where(Guest.prototype_id == prototype_id).order_by(Guest.id).limit(500)))


def idea_ids(prototype_id: str) -> list[str]:
    """The ideas a prototype answers."""
    wanted = select(IdeaLink.idea_id).where(IdeaLink.prototype_id == prototype_id).order_by(IdeaLink.idea_id)
    return list(session().scalars(wanted))


def ideas(actor: Actor, prototype_id: str) -> list[Idea]:
    """The ideas behind a prototype that this actor may see."""
    found = session().scalars(select(Idea).options(joinedload(Idea.board)).join(IdeaLink, IdeaLink.idea_id == Idea.id)
                              .where(IdeaLink.prototype_id == prototype_id).order_by(Idea.id).limit(50)).unique()
    return [one for one in found if can(actor, "idea.see", one)]


def of_idea(actor: Actor, idea_id: str) -> list[Any]:
    """The prototypes that answer an idea, as far as this actor may see them."""
    return page(actor, idea=idea_id, limit=50).items


def who_may_see(prototype_id: str, actors: Sequence[Actor]) -> set[str]:
    """Of several people the keys of those who may see a prototype now: a few questions for a whole room."""
    return who_is_let_in(prototype_id, actors) & who_agreed(prototype_id, actors)


def who_is_let_in(prototype_id: str, actors: Sequence[Actor]) -> set[str]:
    """The same, whether or not they have accepted its terms yet."""
    row = session().execute(select(Prototype.status, Prototype.visibility).where(Prototype.id == prototype_id)).first()
    if row is None:
        return set()
    inside = {one.key for one in actors if one.is_team}
    if row.status == "draft":
        return inside
    inside |= {one.key for one in actors if row.visibility == "public" or (row.visibility == "customers" and one.is_customer)}
    others = [one for one in actors if one.key not in inside and one.key]
    if others:
        named = session().execute(select(Guest.user_id, Guest.company_id).where(Guest.prototype_id == prototype_id)).all()
        users, companies = {one.user_id for one in named} - {None}, {one.company_id for one in named} - {None}
        inside |= {one.key for one in others if one.user_id in users or one.company_id in companies}
        inside |= let_in(prototype_id, [one for one in others if one.key not in inside])
    return inside


def may_see_file(actor: Actor, file_id: str) -> bool:
    """The door of files: whoever may see a version that shows it."""
    return bool(session().scalar(select(exists(
        select(Asset.id).join(Version, Version.id == Asset.version_id).join(Prototype, Prototype.id == Version.prototype_id)
        .where(Asset.file_id == file_id, visible(actor), shown_to(actor))))))


def signature(user_id: str) -> tuple[str, str | None]:
    """Name and mail address of a person, for what he signs."""
    return (person := session().get_one(User, user_id)).name, person.mail


def attachable(actor: Actor, idea_id: str) -> list[Any]:
    """Prototypes to which an idea may still be attached."""
    linked = exists().where(IdeaLink.prototype_id == Prototype.id, IdeaLink.idea_id == idea_id)
    return list(session().execute(select(Prototype.id, Prototype.title).where(
        visible(actor), ~linked, Prototype.status != "archived").order_by(Prototype.id.desc()).limit(50)))
