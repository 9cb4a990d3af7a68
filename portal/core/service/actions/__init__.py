"""What is done in service: units are born and delivered, requests asked, talked about and ended, pieces sent back."""

from portal.core.service.actions.asking import ask, ask_back, say
from portal.core.service.actions.helping import assign, close, duplicate, reject, reopen, solve, trace, work
from portal.core.service.actions.returning import accept_return, ask_return, cancel_return, receive_return, reject_return
from portal.core.service.actions.units import keep_units

__all__ = ["accept_return", "ask", "ask_back", "ask_return", "assign", "cancel_return", "close", "duplicate", "keep_units",
           "receive_return", "reject", "reject_return", "reopen", "say", "solve", "trace", "work"]
