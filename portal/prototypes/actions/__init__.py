"""What people do with prototypes: show them, talk on them, decide about them."""

from portal.prototypes.actions.deciding import decide
from portal.prototypes.actions.inviting import invite, link_idea, uninvite, unlink_idea
from portal.prototypes.actions.showing import (
    add_asset,
    add_assets,
    add_version,
    change_note,
    create,
    edit,
    publish,
    remove_asset,
    set_status,
)
from portal.prototypes.actions.talking import (
    edit_comment,
    label_thread,
    open_thread,
    remove_comment,
    reopen,
    reply,
    resolve,
    unwish,
    wish,
)

__all__ = ["add_asset", "add_assets", "add_version", "change_note", "create", "decide", "edit", "edit_comment", "invite",
           "label_thread", "link_idea", "open_thread", "publish", "remove_asset", "remove_comment", "reopen", "reply",
           "resolve", "set_status", "uninvite", "unlink_idea", "unwish", "wish"]
