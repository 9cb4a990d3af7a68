"""What people do with ideas, gathered for the other folders; each verb lives in the file named for it."""

from portal.ideas.boards import change_board, open_board
from portal.ideas.deciding import assign, decide
from portal.ideas.following import follow, forget, level_of, set_level, unfollow
from portal.ideas.proposing import discard, propose, revise, submit, withdraw
from portal.ideas.supporting import confirm, support, withdraw_support
from portal.ideas.taking_over import take_over_board, take_over_comment, take_over_idea
from portal.ideas.taking_over_many import (
    ForeignComment,
    ForeignIdea,
    close_empty_board,
    count_comments,
    give_back,
    mark_merged,
    take_over_comments,
    take_over_ideas,
    touched_since,
)
from portal.ideas.talking import edit, post, remove

__all__ = [
    "ForeignComment",
    "ForeignIdea",
    "assign",
    "change_board",
    "close_empty_board",
    "confirm",
    "count_comments",
    "decide",
    "discard",
    "edit",
    "follow",
    "forget",
    "give_back",
    "level_of",
    "mark_merged",
    "open_board",
    "post",
    "propose",
    "remove",
    "revise",
    "set_level",
    "submit",
    "support",
    "take_over_board",
    "take_over_comment",
    "take_over_comments",
    "take_over_idea",
    "take_over_ideas",
    "touched_since",
    "unfollow",
    "withdraw",
    "withdraw_support",
]
