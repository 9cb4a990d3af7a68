"""What may come in about accounts, and how a person is shown to himself."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import available_timezones

from marshmallow import ValidationError, fields

from portal.accounts.actions import SCOPES
from portal.kernel.money import every_currency
from portal.kernel.policy import COMPANY_ROLES
from portal.kernel.text import LOCALES, _
from portal.web.schemas import Choice, ListOf, ListQuery, Moment, Number, Plain, Schema, Text


class MailField(Text):
    """A mail address: something before and after the @, no spaces; the mail we send proves the rest."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(most=254, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        local, _at, domain = text.rpartition("@")
        if not local or "." not in domain or len(text) > 254 or any(c.isspace() or c in "<>,;" for c in text):
            raise ValidationError(_("This does not look like a mail address."))
        return text


class ZoneField(Text):
    """A time zone of the IANA list, such as Europe/Berlin."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        if text and text not in available_timezones():
            raise ValidationError(_("Choose a time zone such as Europe/Berlin."))
        return text


class CurrencyField(Text):
    """A currency by its code of ISO 4217, such as EUR."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **kwargs: Any) -> str | None:
        code = super()._deserialize(value, attr, data, **kwargs)
        if not code and self.allow_none:
            return None
        if code not in every_currency():
            raise ValidationError(_("This is not a currency code such as EUR."))
        return code


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
    currency = Plain(dump_only=True, allow_none=True)


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


class SignUp(Schema):
    """A new account; `company` founds one."""

    name = Text(required=True, most=120)
    mail = MailField(required=True)
    password = fields.String(required=True, load_only=True)
    role = Choice("customer", "producer", load_default="customer")
    company = Text(load_default="", most=160)
    locale = Choice(*LOCALES, load_default=None, allow_none=True)
    timezone = ZoneField(load_default="UTC", most=60)
    website = Text(load_default="", most=200)


class MailOnly(Schema):
    """An address."""

    mail = MailField(required=True)


class NewPassword(Schema):
    """A new password by a reset link."""

    password = fields.String(required=True, load_only=True)


class PasswordChange(Schema):
    """The password now, and the new one."""

    current = fields.String(load_default="", load_only=True)
    password = fields.String(required=True, load_only=True)


class Profile(Schema):
    """What a person says of himself."""

    name = Text(required=True, most=120)
    locale = Choice(*LOCALES)
    timezone = ZoneField(most=60)
    currency = CurrencyField(most=3, allow_none=True)


class TokenIn(Schema):
    """A new API token."""

    name = Text(required=True, most=80)
    scopes = ListOf(Choice(*SCOPES), load_default=lambda: ["read"])
    days = Number(least=1, most=365, load_default=90)


class TokenOut(Schema):
    """An API token; the secret itself is told once, when it is made."""

    id = Plain()
    name = Plain()
    scopes = ListOf(Plain())
    created_at = Moment()
    expires_at = Moment()
    token = Plain()


class CompanyIn(Schema):
    """A company's name."""

    name = Text(required=True, most=160)


class MemberIn(Schema):
    """A place in the company."""

    role = Choice(*COMPANY_ROLES, required=True)


class InvitationIn(Schema):
    """Whom to invite, and as what."""

    mail = MailField(required=True)
    company_role = Choice(*COMPANY_ROLES, load_default=None, allow_none=True)
    role = Choice("customer", "producer", "team", "admin", load_default="team")


class InvitationOut(Schema):
    """An invitation that still stands."""

    id = Plain()
    mail = Plain()
    role = Plain()
    company_role = Plain()
    expires_at = Moment()


class InvitationAnswer(Schema):
    """A newcomer's name and password."""

    name = Text(required=True, most=120)
    password = fields.String(required=True, load_only=True)


class PeopleQuery(ListQuery):
    """Finding people."""

    q = Text(load_default="", most=100)
    role = Choice("customer", "producer", "team", "admin", load_default=None, allow_none=True)


class PersonOut(Schema):
    """A person as an admin sees him."""

    id = Plain()
    name = Plain()
    mail = Plain()
    role = Plain()
    status = Plain()
    company = Plain()
    created_at = Moment()
