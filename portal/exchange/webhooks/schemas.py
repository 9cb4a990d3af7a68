"""What is said about webhooks, and what they look like from outside. The secret is told when one is made, and never again."""

from portal.exchange.webhooks.models import EVENTS
from portal.web.schemas import Choice, IdField, ListOf, Moment, Number, Plain, Raw, Schema, Text


class WebhookIn(Schema):
    """A webhook: its address, what it is told of, and of which boards (none: all public ones)."""

    url = Text(required=True, most=500)
    events = ListOf(Choice(*EVENTS), required=True)
    boards = ListOf(IdField(), load_default=list)


class WebhookOut(Schema):
    """A webhook."""

    id = Plain()
    url = Plain()
    events = Raw()
    boards = Raw()
    state = Plain(attribute="status")
    off_reason = Plain()
    created_at = Moment()
    version = Number()


class NewWebhookOut(WebhookOut):
    """A webhook that was just made, with its secret."""

    secret = Plain()


class DeliveryOut(Schema):
    """One telling and what came of it."""

    id = Plain()
    event = Plain()
    state = Plain(attribute="status")
    attempts = Number()
    code = Number(allow_none=True)
    milliseconds = Number(allow_none=True)
    answer = Plain()
    error = Plain()
    body = Plain()
    created_at = Moment()
    tried_at = Moment(allow_none=True)
    due_at = Moment()
