"""The first page, and the health of the process."""

from werkzeug.wrappers import Response

from portal.web.answering import answer
from portal.web.routes import Routes

routes = Routes("home", __name__)


@routes.page("/", "home/index.html", public=True)
def index() -> Response:
    """Home"""
    return answer()
