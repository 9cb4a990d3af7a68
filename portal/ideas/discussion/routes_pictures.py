"""Pictures of a comment: for programs by the id of a file, for pages as a plain form."""

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.ideas import threads
from portal.ideas.discussion import redoing
from portal.ideas.routes.base import routes
from portal.ideas.schemas import CommentOut
from portal.ideas.talking import find_comment
from portal.kernel.errors import Invalid
from portal.kernel.policy import authorize
from portal.kernel.text import _
from portal.storage import actions as storing
from portal.storage.shelf import shelf_of
from portal.web.answering import answer, done
from portal.web.reading import actor
from portal.web.server import current


@routes.put("/comments/<id:comment_id>/pictures/<id:file_id>", gives=CommentOut, pages=False)
def hang_picture(comment_id: str, file_id: str) -> Response:
    """Add a picture one has brought to one's comment"""
    redoing.add_picture(actor(), comment_id, file_id)
    return answer(threads.one(comment_id))


@routes.delete("/comments/<id:comment_id>/pictures/<id:file_id>", gives=CommentOut, pages=False)
def take_picture_down(comment_id: str, file_id: str) -> Response:
    """Take a picture of one's comment down"""
    redoing.remove_picture(actor(), comment_id, file_id)
    return answer(threads.one(comment_id))


@routes.post("/comments/<id:comment_id>/pictures/<id:file_id>/removal", api=False)
def take_picture_down_by_form(comment_id: str, file_id: str) -> Response:
    """Take a picture of one's comment down"""
    redoing.remove_picture(actor(), comment_id, file_id)
    return done(url_for("ideas.comment", comment_id=comment_id) + "#pictures")


@routes.post("/comments/<id:comment_id>/pictures", api=False, own_transaction=True, form="ideas.comment")
def bring_picture(comment_id: str) -> Response:
    """Add a picture to one's comment with a plain form"""
    me, app = actor(), current()
    shelf = shelf_of(app.database)
    with app.database.transaction(write=False):
        comment, _idea = find_comment(me, comment_id)
        authorize(me, "comment.edit", comment)
        storing.check_allowance(me)
    upload = request.files.get("file")
    if upload is None or not upload.filename:
        raise Invalid({"file": [_("Please choose a picture.")]})
    app.limits.hit("upload", me.key)
    with shelf.workshop.prepared(upload.stream, upload.filename, ("image",)) as prepared, app.database.transaction():
        redoing.add_picture(me, comment_id, storing.keep(me, prepared).id)
    return done(url_for("ideas.comment", comment_id=comment_id) + "#pictures")
