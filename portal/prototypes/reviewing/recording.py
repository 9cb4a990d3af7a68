"""The record of an approval: everything that was decided about a version, for a page that is printed and for programs."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from portal.accounts.models import Company, Membership, User
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.prototypes.blind.conditions import decisions_told, shown_number
from portal.prototypes.blind.standing import keeps_still_for
from portal.prototypes.models import Asset, Comment, Decision, Thread, Version
from portal.prototypes.policy import heard_by
from portal.prototypes.reviewing.models import Approval, Group, Vote

MOST = 500


@dataclass
class Certificate:
    """A version as it was seen, and what was said about it. `decisions` holds also those that stand no more."""

    id: str
    number: int
    prototype_id: str
    title: str
    content_hash: str
    published_at: datetime
    made_at: datetime
    assets: list[Any]
    approvals: list[Any]
    review: Any
    decisions: list[Any]
    open_threads: list[Any]
    partial: bool = False  # what others said keeps still before its reader

    @property
    def approval(self) -> Any:
        """The approval that stands, if one does."""
        return next((one for one in self.approvals if one.ended_at is None), None)


def certificate_of(actor: Actor, version: Version, review: Any) -> Certificate:
    """The record of a version that was shown; internal threads are no part of it, whoever reads it."""
    return Certificate(
        version.id, version.number, version.prototype_id, version.prototype.title, str(version.content_hash),
        version.published_at or version.created_at, clock.now(), _assets(version), _approvals(version), review,
        _decisions(actor, version), _open_threads(actor, version), keeps_still_for(actor, version.prototype_id))


def _assets(version: Version) -> list[Any]:
    return list(session().execute(select(Asset.position, Asset.kind, Asset.title, Asset.sha256).where(
        Asset.version_id == version.id).order_by(Asset.position, Asset.id)))


def _approvals(version: Version) -> list[Any]:
    return list(session().execute(
        select(Approval.created_at, Approval.ended_at, Approval.content_hash, Approval.round_id, User.name)
        .outerjoin(User, User.id == Approval.approved_by).where(Approval.version_id == version.id).order_by(Approval.id)))


def _decisions(actor: Actor, version: Version) -> list[Any]:
    rows = session().execute(
        select(Decision.id, Decision.verdict, Decision.note, Decision.content_hash, Decision.standing, Decision.created_at,
               User.name, Company.name.label("company")).outerjoin(User, User.id == Decision.user_id)
        .outerjoin(Membership, Membership.user_id == Decision.user_id).outerjoin(Company, Company.id == Membership.company_id)
        .where(Decision.version_id == version.id, decisions_told(actor)).order_by(Decision.id).limit(MOST)).all()
    groups: dict[str, list[str]] = {}
    for row in session().execute(select(Vote.decision_id, Group.name).join(Group, Group.id == Vote.group_id).where(
            Vote.decision_id.in_([one.id for one in rows])).order_by(Group.position)):
        groups.setdefault(row.decision_id, []).append(row.name)
    return [{**one._mapping, "groups": groups.get(one.id, [])} for one in rows]


def _open_threads(actor: Actor, version: Version) -> list[Any]:
    first = select(Comment.text).where(Comment.thread_id == Thread.id).order_by(Comment.id).limit(1).scalar_subquery()
    return list(session().execute(
        select(Thread.id, shown_number().label("number"), Thread.label, func.coalesce(first, "").label("text"),
               Thread.created_at)
        .where(Thread.version_id == version.id, Thread.internal.is_(False), Thread.status == "open", heard_by(actor))
        .order_by(Thread.number).limit(MOST)))
