"""What people and the house do about sharing."""

from portal.prototypes.sharing.agreeing import accept, set_terms
from portal.prototypes.sharing.entering import begin, leave, new_code, try_code
from portal.prototypes.sharing.linking import make_link, revoke
from portal.prototypes.sharing.settling import open_to_segments, settle, take_back, write_to

__all__ = ["accept", "begin", "leave", "make_link", "new_code", "open_to_segments", "revoke", "set_terms", "settle",
           "take_back", "try_code", "write_to"]
