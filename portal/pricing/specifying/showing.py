"""What goes out of files, envelopes, templates and sums."""

from flask import url_for

from portal.pricing.specifying.filing import Paper
from portal.web.schemas import Flag, Function, ListOf, Moment, MoneyField, Nested, Number, Plain, Raw, Schema


def paper_urls(paper: Paper) -> dict[str, str]:
    """The address of each rendition by its name, of a document also of each page."""
    urls = {name: url_for("pricing.paper", paper_id=paper.id, name=name) for name in paper.stored.renditions}
    return urls | {f"page-{number}": url_for("pricing.paper_page", paper_id=paper.id, number=number, name="w1600.webp")
                   for number in range(1, paper.pages + 1)}


class PaperOut(Schema):
    """A file of a bid or an answer; `name` is a number where its own would tell whose it is."""

    id, name, kind = Plain(), Plain(), Plain()
    pages = Number()
    removable = Flag()
    urls = Function(paper_urls)


class TierOut(Schema):
    """A price per piece for another quantity."""

    quantity = Number()
    unit_price = MoneyField()


class ChosenTierOut(TierOut):
    """A quantity of an answer; `chosen` is the one the answer's price now stands for."""

    total = MoneyField()
    chosen = Flag()


class SummaryOut(Schema):
    """How many lines are met at this price, for more, in another way, not at all, or not spoken of."""

    lines, met, for_more, differently, missing, silent = Number(), Number(), Number(), Number(), Number(), Number()
    extra = MoneyField()
    sentence = Plain()


class EnvelopeOut(Schema):
    """A commitment, and from the set time on what it was made over: SHA-256 of `nonce`, a line feed and `body`."""

    sha256 = Plain()
    made_at = Moment()
    number = Number()
    newest = Flag()
    nonce, body = Plain(allow_none=True), Plain(allow_none=True)
    producer, state = Plain(allow_none=True), Plain(allow_none=True)
    matches = Flag(allow_none=True)


class EnvelopesOut(Schema):
    """The envelopes of a bid as the reader may know them."""

    bid_id = Plain()
    sealed, closed = Flag(), Flag()
    opens_at = Moment()
    items = ListOf(Nested(EnvelopeOut))


class TemplateOut(Schema):
    """A template of a producer's answers."""

    id, name, text = Plain(), Plain(), Plain()
    days, hours = Number(allow_none=True), Number(allow_none=True)
    lines = Raw()
    version = Number()
    made_at = Moment()
