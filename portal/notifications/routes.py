"""The list behind the bell, what one wants to hear, and stopping mails by one click."""

from flask import current_app, request
from werkzeug.wrappers import Response

from portal.kernel.errors import NotFound
from portal.notifications import actions, queries, schemas
from portal.notifications.sending import Post
from portal.web.answering import answer, done
from portal.web.reading import actor, load, query
from portal.web.routes import Routes

routes = Routes("notifications", __name__)


@routes.get("/notifications", query=schemas.NotificationQuery, gives=schemas.NotificationOut, many=True,
            page="notifications/index.html")
def index() -> Response:
    """What I was told"""
    asked, me = query(), actor()
    found = queries.mine(me, asked["unread"], asked["after"], asked["limit"])
    found.extra["unread"] = queries.unread(me)
    return answer(found, asked=asked)


@routes.post("/notifications/read")
def read_all() -> Response:
    """Mark all as read"""
    actions.read(actor())
    return done("/notifications")


@routes.post("/notifications/<id:notification_id>/read")
def read_one(notification_id: str) -> Response:
    """Mark one as read"""
    actions.read(actor(), notification_id)
    return done("/notifications")


@routes.get("/notifications/preferences", gives=schemas.Wishes, page="notifications/preferences.html")
def preferences() -> Response:
    """What I want to hear"""
    wishes = queries.wishes(actor().user_id or "")
    return answer({"topics": [{"topic": topic, "in_app": shown, "mail": mail} for topic, (shown, mail) in wishes.items()]})


def _prefer() -> Response:
    wishes = {one["topic"]: (one["in_app"], one["mail"]) for one in load()["topics"]}
    actions.prefer(actor().user_id or "", wishes)
    return done("/notifications/preferences")


@routes.put("/notifications/preferences", takes=schemas.Wishes, pages=False)
def put_preferences() -> Response:
    """Choose what I want to hear"""
    return _prefer()


@routes.post("/notifications/preferences", takes=schemas.Wishes, form="notifications.preferences", api=False)
def save_preferences() -> Response:
    """Choose what I want to hear"""
    return _prefer()


def _post() -> Post:
    post: Post = current_app.extensions["post"]
    return post


@routes.page("/mail/stop/<token>", "notifications/stop.html", public=True)
def stop_page(token: str) -> Response:
    """Stop mails of this kind"""
    _user_id, topic = _post().read_stop(token)
    idea = actions.idea_title(topic) if topic.startswith(actions.IDEA) else ""
    return answer(topic=topic, token=token, idea=idea, undo=request.args.get("stopped", ""), resumed="resumed" in request.args)


@routes.post("/mail/stop/<token>", api=False, public=True)
def stop(token: str) -> Response:
    """Stop mails of this kind, by one click and without signing in"""
    user_id, topic = _post().read_stop(token)
    before = actions.stop(user_id, topic)
    return done(f"/mail/stop/{token}?stopped={_post().undo_token(user_id, before)}")


@routes.post("/mail/stop/<token>/undo", api=False, public=True)
def undo_stop(token: str) -> Response:
    """Bring back the mails that were stopped, without signing in"""
    stopped_for, _topic = _post().read_stop(token)
    user_id, before = _post().read_undo(request.form.get("undo", ""))
    if user_id != stopped_for:
        raise NotFound()
    actions.undo(user_id, before)
    return done(f"/mail/stop/{token}?resumed")
