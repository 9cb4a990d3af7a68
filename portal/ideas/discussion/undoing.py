"""What stands beside comments goes with them when an import is taken out again."""

from typing import Any

from sqlalchemy import delete

from portal.ideas.discussion.models import CommentBeside, CommentMention, CommentReaction, IdeaSeen
from portal.kernel.db import session


def forget_all(ideas: Any, comments: Any) -> None:
    """Reactions, whom they called and how far somebody has read; pictures hang on no comment that was taken over."""
    for table in (CommentBeside, CommentReaction, CommentMention):
        session().execute(delete(table).where(table.comment_id.in_(comments)).execution_options(synchronize_session=False))
    session().execute(delete(IdeaSeen).where(IdeaSeen.idea_id.in_(ideas)).execution_options(synchronize_session=False))
