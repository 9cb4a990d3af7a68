"""The operator's page of rates, and the place to bring a file. They add to pricing's routes."""

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.pricing.converting import schemas
from portal.pricing.converting.bringing import bring
from portal.pricing.converting.queries import newest
from portal.pricing.converting.reading import LARGEST_SENT
from portal.pricing.routes.blueprint import routes
from portal.web.answering import answer
from portal.web.reading import actor, load


@routes.get("/operator/rates", api="/rates", gives=schemas.RateOut, many=True, page="pricing/converting/rates.html",
            roles=("admin",))
def list_rates() -> Response:
    """The newest rates of exchange, each with its day and source"""
    return answer(newest(actor()), preset=schemas.SOURCE)


@routes.post("/operator/rates", api="/rates", takes=schemas.RatesIn, gives=schemas.BroughtOut, form="pricing.list_rates",
             roles=("admin",))
def bring_rates() -> Response:
    """Bring in rates from a file (multipart, `file`): the ECB's eurofxref, daily or historical, as XML or CSV"""
    source, upload = load()["source"] or schemas.SOURCE, request.files.get("file")
    if upload is None or not upload.filename:
        raise Invalid({"file": [_("Please choose a file.")]})
    upload.stream.seek(0)  # a request tried again begins again
    made = bring(actor(), upload.stream.read(LARGEST_SENT + 1), source, LARGEST_SENT)
    return answer(made, go=url_for("pricing.list_rates"))
