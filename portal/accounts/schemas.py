"""What may come in about accounts, and how a person is shown to himself."""

from marshmallow import fields

from portal.kernel.text import LOCALES
from portal.web.schemas import Choice, Moment, Plain, Schema, Text


class MailField(Text):
    """A mail address: something before and something after the @, no spaces; the mail itself proves the rest."""

    def _deserialize(self, value, attr, data, **kwargs):  # type: ignore[no-untyped-def]
        text = super()._deserialize(value, attr, data, **kwargs)
        local, _at, domain = text.rpartition("@")
        if text and (not local or "." not in domain or len(text) > 254 or any(c.isspace() for c in text)):
            raise self.make_error("not_mail")
        return text

    default_error_messages = {"not_mail": "This is not a mail address."}


class SignIn(Schema):
    """Mail and password."""

    mail = Text(required=True, most=254)
    password = fields.String(required=True, load_only=True)
    next = Text(load_default="", most=400)


class Me(Schema):
    """The signed-in person."""

    id = Plain(attribute="user_id", dump_only=True)
    name = Plain(dump_only=True)
    role = Plain(dump_only=True)
    company_id = Plain(dump_only=True)
    company_role = Plain(dump_only=True)
    locale = Plain(dump_only=True)
    timezone = Plain(dump_only=True)


class Preferences(Schema):
    """Language and look."""

    locale = Choice(*LOCALES, load_default=None, allow_none=True)
    theme = Choice("auto", "light", "dark", load_default=None, allow_none=True)
    next = Text(load_default="/", most=400)


class SessionOut(Schema):
    """A signed-in browser."""

    id = Plain()
    agent = Plain()
    created_at = Moment()
    seen_at = Moment()
