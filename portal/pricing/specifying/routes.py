"""Addresses of choosing among what an answer offers, of envelopes, and of templates."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.pricing.routes.answers import told
from portal.pricing.routes.blueprint import routes
from portal.pricing.showing import AnswerOut
from portal.pricing.specifying import choosing, templating
from portal.pricing.specifying.envelopes import envelopes_of
from portal.pricing.specifying.schemas import ChoiceIn, TemplateIn
from portal.pricing.specifying.showing import EnvelopesOut, TemplateOut
from portal.web.answering import answer, done
from portal.web.reading import actor, expected_version, is_api, load

HOME = "pricing.answer_templates"


@routes.post("/answers/<id:answer_id>/choice", takes=ChoiceIn, gives=AnswerOut, form="pricing.show_by")
def choose(answer_id: str) -> Response:
    """Take one of an answer's quantities, and lines for their extra"""
    return told(choosing.choose(actor(), answer_id, **load()))


@routes.get("/bids/<id:bid_id>/envelopes", gives=EnvelopesOut, page="pricing/specifying/envelopes.html")
def envelopes(bid_id: str) -> Response:
    """The commitments of sealed answers, and what they hold once they are opened"""
    return answer(envelopes_of(actor(), bid_id))


@routes.get("/answer_templates", gives=TemplateOut, many=True, roles=("producer",),
            page="pricing/specifying/answer_templates.html")
def answer_templates() -> Response:
    """The templates of my workshop's answers"""
    return answer(templating.templates_of(actor()))


@routes.post("/answer_templates", takes=TemplateIn, gives=TemplateOut, roles=("producer",), form=HOME)
def write_template() -> Response:
    """Write a template of an answer"""
    return answer(templating.write(actor(), **load()), status=201 if is_api() else None, go=url_for(HOME))


@routes.put("/answer_templates/<id:template_id>", takes=TemplateIn, gives=TemplateOut, roles=("producer",), pages=False)
def change_template(template_id: str) -> Response:
    """Change a template of an answer"""
    return answer(templating.write(actor(), **load(), template_id=template_id, expected=expected_version()))


@routes.post("/answer_templates/<id:template_id>", api=False, takes=TemplateIn, roles=("producer",), form=HOME)
def save_template(template_id: str) -> Response:
    """Change a template of an answer"""
    templating.write(actor(), **load(), template_id=template_id, expected=expected_version())
    return done(url_for(HOME))


@routes.delete("/answer_templates/<id:template_id>", roles=("producer",), pages=False)
def drop_template(template_id: str) -> Response:
    """Throw a template away"""
    templating.remove(actor(), template_id)
    return done(url_for(HOME))


@routes.post("/answer_templates/<id:template_id>/removal", api=False, roles=("producer",))
def remove_template(template_id: str) -> Response:
    """Throw a template away"""
    templating.remove(actor(), template_id)
    return done(url_for(HOME))
