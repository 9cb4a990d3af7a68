"""What people do with ideas, gathered for the other folders; each verb lives in the file named for it."""

from portal.ideas.boards import change_board, open_board
from portal.ideas.deciding import assign, decide
from portal.ideas.following import follow, unfollow
from portal.ideas.proposing import discard, propose, revise, submit, withdraw
from portal.ideas.supporting import confirm, support, withdraw_support
from portal.ideas.taking_over import take_over_board, take_over_comment, take_over_idea
from portal.ideas.talking import edit, post, remove

__all__ = ["assign", "change_board", "confirm", "decide", "discard", "edit", "follow", "open_board", "post", "propose",
           "remove", "revise", "submit", "support", "take_over_board", "take_over_comment", "take_over_idea", "unfollow",
           "withdraw", "withdraw_support"]
