"""What may come in and what goes out about sharing."""

from portal.prototypes.sharing.models import KEPT_DAYS
from portal.web.schemas import (
    Day,
    Flag,
    Function,
    ListOf,
    ListQuery,
    Moment,
    Nested,
    Number,
    Plain,
    Schema,
    Text,
)
from portal.web.wordlist import Words

MOST_TERMS = 20_000


class LinkIn(Schema):
    """A link ends at `expires_at`, or at the end of the day `expires_on` (UTC), or when it is revoked."""

    name = Text(required=True, most=80)
    expires_at = Moment(load_default=None, allow_none=True)
    expires_on = Day(load_default=None, allow_none=True)
    password = Text(most=128, load_default="")
    most_views = Number(least=1, most=100_000, load_default=None, allow_none=True)
    check_mail = Flag(load_default=False)
    may_comment = Flag(load_default=False)


class VisitOut(Schema):
    """Somebody who came by a link."""

    id = Plain()
    name = Plain()
    mail = Plain(allow_none=True)
    mail_checked_at = Moment(allow_none=True)
    entered_at = Moment()
    last_at = Moment(allow_none=True)


class LinkOut(Schema):
    """A link; its address is told once, when it is made."""

    id = Plain(attribute="row.id")
    prototype_id = Plain(attribute="row.prototype_id")
    name = Plain(attribute="row.name")
    made_by = Plain(attribute="maker")
    state = Plain()
    url = Function(lambda one: getattr(one, "url", None))
    has_password = Function(lambda one: one.row.password_hash is not None)
    check_mail = Flag(attribute="row.check_mail")
    may_comment = Flag(attribute="row.may_comment")
    most_views = Number(attribute="row.most_views", allow_none=True)
    views = Number(attribute="row.views")
    expires_at = Moment(attribute="row.expires_at", allow_none=True)
    revoked_at = Moment(attribute="row.revoked_at", allow_none=True)
    last_at = Moment(attribute="row.last_at", allow_none=True)
    created_at = Moment(attribute="row.created_at")
    guests = ListOf(Nested(VisitOut))


class LetterIn(Schema):
    mail = Text(required=True, most=254)


class LetterOut(Schema):
    """Who was written to; `user_id` is his when he has an account."""

    id = Plain()
    prototype_id = Plain()
    mail = Function(lambda one: getattr(one, "mail", None))
    user_id = Function(lambda one: getattr(one, "user_id", None))
    created_at = Moment()


class SegmentsIn(Schema):
    tags = Words(required=True)


class SegmentsOut(Schema):
    tags = ListOf(Plain())


class TermsIn(Schema):
    """An empty text: nothing is to accept any more."""

    text = Text(most=MOST_TERMS, lines=True, load_default="")
    shows_name = Flag(load_default=False)


class TermsOut(Schema):
    """What is to accept; `title` is kept back where even the name is."""

    prototype_id = Plain()
    title = Function(lambda one: one.title if one.shows_name else None)
    text = Plain()
    sha256 = Plain()
    since = Moment(attribute="created_at")


class AcceptanceIn(Schema):
    sha256 = Text(required=True, least=64, most=64)


class AcceptanceOut(Schema):
    id = Plain()
    terms_id = Plain()
    sha256 = Plain()
    user_id = Plain(allow_none=True)
    name = Plain()
    mail = Plain(allow_none=True)
    accepted_at = Moment()


class SignatureOut(AcceptanceOut):
    """An acceptance as the team reads it, with the address it came from."""

    address = Plain()


class SettingsIn(Schema):
    watermark = Flag(load_default=False)
    keep_days = Number(least=1, most=4000, load_default=KEPT_DAYS)


class SettingsOut(Schema):
    """How a prototype is shared."""

    prototype_id = Plain()
    terms = Plain()
    terms_sha256 = Plain(allow_none=True)
    shows_name = Flag()
    watermark = Flag()
    keep_days = Number()
    segments = ListOf(Plain())
    accepted = Number()


class GuestForm(Schema):
    """What a visitor of a link says of himself; a program cannot send what the link does not ask."""

    name = Text(most=80, load_default="")
    mail = Text(most=254, load_default="")
    password = Text(most=128, load_default="")


class CodeIn(Schema):
    code = Text(required=True, most=12)


class EntranceOut(Schema):
    """Where a visitor stands: "ask", "code" or "in"."""

    step = Plain()
    prototype_id = Function(lambda one: one.prototype_id if one.step == "in" else None)
    title = Plain()
    invited_by = Plain(attribute="maker")
    asks_password = Function(lambda one: one.link.password_hash is not None)
    asks_mail = Flag(attribute="link.check_mail")
    may_comment = Flag(attribute="link.may_comment")


class LookQuery(ListQuery):
    limit = Number(least=1, most=200, load_default=50)


class LookOut(Schema):
    """What one person saw of one version on one day."""

    day = Day()
    version = Number(attribute="number")
    name = Plain()
    mail = Plain(allow_none=True)
    link = Plain(allow_none=True)
    pages = Number()
    files = Number()
    place = Plain()
    first_at = Moment()
    last_at = Moment()
