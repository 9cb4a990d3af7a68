"""What can go wrong for a reason: every error carries a stable code, an HTTP status and a sentence for a person."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from portal.kernel.text import _


class PortalError(Exception):
    """The root of the errors that are answers, not accidents."""

    status = 500
    code = "error"
    more: Mapping[str, object] = MappingProxyType({})  # what a program is told besides
    way = ""  # where a page leads instead, when there is a place that helps

    def __init__(self, detail: str = "", code: str | None = None) -> None:
        super().__init__(detail)
        self.detail = detail or self.says()
        self.code = code or type(self).code

    def says(self) -> str:
        return _("Something went wrong.")


class NotUnderstood(PortalError):
    """The request cannot be read (400)."""

    status, code = 400, "not_understood"

    def says(self) -> str:
        return _("The request could not be understood.")


class SignInNeeded(PortalError):
    """Nobody is signed in (401)."""

    status, code = 401, "sign_in_needed"

    def says(self) -> str:
        return _("Please sign in first.")


class Forbidden(PortalError):
    """Seen, but not allowed (403)."""

    status, code = 403, "forbidden"

    def says(self) -> str:
        return _("You are not allowed to do this.")


class NotFound(PortalError):
    """Not there, or not for this person to know (404)."""

    status, code = 404, "not_found"

    def says(self) -> str:
        return _("This is not here, or not for you to see.")


class Conflict(PortalError):
    """The state has moved on (409): tells what it is now and what is still possible."""

    status, code = 409, "conflict"
    look_at = ""  # the page that shows how it stands now

    def __init__(self, code: str = "conflict", detail: str = "", state: str | None = None,
                 possible: Sequence[str] = ()) -> None:
        super().__init__(detail, code)
        self.state = state
        self.possible = list(possible)

    def says(self) -> str:
        return _("This has changed meanwhile. Please look at it again.")


class Stale(PortalError):
    """The version the client saw is old (412)."""

    status, code = 412, "stale"

    def says(self) -> str:
        return _("Somebody changed this after you opened it. Reload to see the new version.")


class TooLarge(PortalError):
    """More bytes than we take (413)."""

    status, code = 413, "too_large"

    def says(self) -> str:
        return _("This is larger than we can take.")


class WrongType(PortalError):
    """A kind of content that is not taken here (415)."""

    status, code = 415, "wrong_type"

    def says(self) -> str:
        return _("This kind of content is not accepted here.")


class Invalid(PortalError):
    """Wrong values (422): a field's name to the sentences about it; the name "" is the whole."""

    status, code = 422, "invalid"

    def __init__(self, errors: Mapping[str, Sequence[str]], code: str = "invalid", detail: str = "") -> None:
        super().__init__(detail, code)
        self.errors = {field: list(sentences) for field, sentences in errors.items()}

    def says(self) -> str:
        return _("Some of the values need another look.")


class TooMany(PortalError):
    """Slow down (429)."""

    status, code = 429, "slow_down"

    def __init__(self, retry_after: int = 60, detail: str = "", code: str | None = None) -> None:
        super().__init__(detail, code)
        self.retry_after = retry_after

    def says(self) -> str:
        return _("That was a lot at once. Please wait a little and try again.")


class Busy(PortalError):
    """The database is busy or away (503): nothing was changed."""

    status, code = 503, "busy"
    retry_after = 1

    def says(self) -> str:
        return _("We are busy right now; nothing was changed. Please try again in a moment.")
