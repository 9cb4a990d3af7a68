"""What others read of threads: whom a comment calls."""

from portal.prototypes.talk.calling import called_in

__all__ = ["called_in"]
