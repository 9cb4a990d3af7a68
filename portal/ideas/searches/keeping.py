"""Keeping a search under a name, and letting go of it. A search is its owner's alone."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, delete, func, select

from portal.ideas.searches.models import SavedSearch
from portal.ideas.wanting import Wanted
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _

MOST = 20
FILTERS = ("q", "status", "board", "tag", "mine", "supported", "unanswered")
_MINE = (select(SavedSearch.id, SavedSearch.name, SavedSearch.words, SavedSearch.tell, SavedSearch.created_at)
         .where(SavedSearch.user_id == bindparam("me", type_=Id())).order_by(SavedSearch.id.desc()).limit(MOST))


def mine(actor: Actor) -> list[Any]:
    """The searches somebody keeps, the newest first."""
    return list(run(_MINE, me=actor.user_id)) if actor.user_id else []


def keep(actor: Actor, name: str, tell: bool, words: Mapping[str, Any]) -> SavedSearch:
    """Keeps a search. Raises Invalid for one without a word or a filter, a name that is taken, and more than MOST."""
    authorize(actor, "search.keep")
    kept = {word: words[word] for word in (*FILTERS, "sort") if words.get(word)}
    if not set(kept) & set(FILTERS):
        raise Invalid({"q": [_("Look for words or choose a filter first: this search would find everything.")]})
    own = select(SavedSearch).where(SavedSearch.user_id == actor.user_id)
    if session().scalar(own.where(SavedSearch.name == name)) is not None:
        raise Invalid({"name": [_("You keep a search under this name already.")]})
    if (session().scalar(select(func.count()).select_from(own.subquery())) or 0) >= MOST:
        raise Invalid({"name": [_("At most %(n)s searches are kept. Let go of one first.", n=MOST)]})
    made = SavedSearch(user_id=actor.user_id, name=name, tell=tell, words=kept)
    session().add(made)
    session().flush()
    return made


def let_go(actor: Actor, search_id: str) -> None:
    """Forgets a search. Raises NotFound for somebody else's."""
    authorize(actor, "search.keep")
    gone = session().execute(delete(SavedSearch).where(SavedSearch.id == search_id, SavedSearch.user_id == actor.user_id))
    if gone.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()


def wanted_of(words: Mapping[str, Any]) -> Wanted:
    """What a kept search looks for."""
    known = {word: words[word] for word in FILTERS if word in words}
    return Wanted(**{**known, "status": tuple(words.get("status", ())), "signed": True})
