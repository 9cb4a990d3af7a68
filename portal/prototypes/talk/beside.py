"""What hangs on a comment: people it calls and files; put there when it is said, renewed with its words, gone with it."""

from collections.abc import Sequence

from portal.kernel.policy import Actor
from portal.prototypes.models import Comment, Thread
from portal.prototypes.talk import attaching, calling


def hang(actor: Actor, thread: Thread, said: Comment, mentions: Sequence[str], files: Sequence[str]) -> None:
    """A comment was said, calling people and bringing files."""
    calling.refer(actor, thread, said, mentions)
    attaching.hang(actor, said.id, files)


def renew(actor: Actor, thread: Thread, said: Comment, mentions: Sequence[str]) -> None:
    """A comment has other words: whoever is called only now is told, whoever was called before is not told twice."""
    calling.refer_again(actor, thread, said, mentions)


def let_go(comment_id: str) -> None:
    """A comment is removed, and with it whom it called and its files."""
    calling.forget(comment_id)
    attaching.let_go(comment_id)
