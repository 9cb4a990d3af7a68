"""Files of a comment that stands: its author adds one with a plain form, or takes one down."""

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.kernel.errors import Invalid
from portal.kernel.policy import authorize
from portal.kernel.text import _
from portal.prototypes import queries, views
from portal.prototypes.routes.base import routes
from portal.prototypes.schemas import CommentOut
from portal.prototypes.talk import attaching
from portal.storage import actions as storage
from portal.storage.shelf import shelf_of
from portal.web.answering import answer, done
from portal.web.reading import actor
from portal.web.server import current


@routes.put("/threads/<id:thread_id>/comments/<id:comment_id>/files/<id:file_id>", gives=CommentOut, pages=False)
def hang_file(thread_id: str, comment_id: str, file_id: str) -> Response:
    """Add a file one has brought to one's comment"""
    attaching.add(actor(), thread_id, comment_id, file_id)
    return answer(views.comment(comment_id))


@routes.delete("/threads/<id:thread_id>/comments/<id:comment_id>/files/<id:file_id>", gives=CommentOut, pages=False)
def take_file_down(thread_id: str, comment_id: str, file_id: str) -> Response:
    """Take a file of one's comment down"""
    attaching.take_down(actor(), thread_id, comment_id, file_id)
    return answer(views.comment(comment_id))


@routes.post("/threads/<id:thread_id>/comments/<id:comment_id>/files/<id:file_id>/removal", api=False)
def take_file_down_by_form(thread_id: str, comment_id: str, file_id: str) -> Response:
    """Take a file of one's comment down"""
    attaching.take_down(actor(), thread_id, comment_id, file_id)
    return done(_page(thread_id, comment_id))


@routes.post("/threads/<id:thread_id>/comments/<id:comment_id>/files", api=False, own_transaction=True,
             form="prototypes.comment")
def bring_file(thread_id: str, comment_id: str) -> Response:
    """Add a file to one's comment with a plain form"""
    me, app = actor(), current()
    with app.database.transaction(write=False):
        authorize(me, "thread_comment.edit", queries.find_comment(me, thread_id, comment_id)[1])
        storage.check_allowance(me)
    upload = request.files.get("file")
    if upload is None or not upload.filename:
        raise Invalid({"file": [_("Please choose a file.")]})
    app.limits.hit("upload", me.key)
    with shelf_of(app.database).workshop.prepared(upload.stream, upload.filename) as prepared, app.database.transaction():
        attaching.add(me, thread_id, comment_id, storage.keep(me, prepared).id)
    return done(_page(thread_id, comment_id))


def _page(thread_id: str, comment_id: str) -> str:
    return url_for("prototypes.comment", thread_id=thread_id, comment_id=comment_id) + "#files"
