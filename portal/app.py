"""The roof: create_app() puts the house together, as the floor plan says who lives where."""

import threading
from typing import Any

from flask import g, request
from flask_login import LoginManager, UserMixin
from sqlalchemy import select
from werkzeug.middleware.proxy_fix import ProxyFix

from portal import migrations, upkeep
from portal.accounts import cookies, doors
from portal.accounts.models import User
from portal.config import Settings, read_settings, with_secret
from portal.core.production import queries as production_queries
from portal.exchange import running as exchange_work
from portal.exchange.widget.routes import widget
from portal.floorplan import FOOT, LISTENERS, LIVE, NAV, ROUTES
from portal.home.routes import note_visit
from portal.ideas import queries as idea_queries
from portal.ideas.discussion import picturing as comment_pictures
from portal.kernel import idempotency, outbox
from portal.kernel.db import session
from portal.kernel.events import Listeners
from portal.kernel.ids import new_id
from portal.kernel.keyring import KeyRing, give_ring
from portal.kernel.policy import Actor
from portal.notifications import queries as notification_queries
from portal.notifications.digest import write_digests, write_weekly
from portal.notifications.listeners import hear_rules
from portal.notifications.sending import Post
from portal.pricing.converting.showing import roughly
from portal.pricing.knowing import working as knowing_work
from portal.pricing.rules import answering as rules_work
from portal.pricing.rules import sealing as rules_sealing
from portal.prototypes import queries as prototype_queries
from portal.prototypes.carrying import working as carrying_work
from portal.prototypes.interchange import working as report_work
from portal.prototypes.parts import drawn_comment_parts, parts_at
from portal.prototypes.sharing import serving as prototype_sharing
from portal.prototypes.sharing.looking import note_look
from portal.prototypes.talk import attaching as thread_files
from portal.prototypes.talk.marking import own_marked
from portal.realtime.bus import Bus
from portal.realtime.engine import make_socketio
from portal.realtime.guards import Limits as SocketLimits
from portal.realtime.hub import Hub
from portal.realtime.reading import Book
from portal.realtime.sockets import Sockets
from portal.storage import shelf
from portal.web import failing, manners, templating
from portal.web.deadlines import deadline
from portal.web.health import health
from portal.web.server import Portal

housekeeping = Listeners("house")


@housekeeping.every(seconds=24 * 3600)
def digests() -> None:
    """Writes the daily letters."""
    write_digests()


@housekeeping.every(seconds=3600)
def weekly() -> None:
    """Writes the weekly letters of those whose Monday morning it is."""
    write_weekly()


@housekeeping.every(seconds=3600)
def tidy() -> None:
    """Forgets what is kept for a time only."""
    idempotency.forget_old()
    outbox.forget_done()


def create_app(settings: Settings | None = None) -> Portal:
    """A whole application, ready to serve; two may live side by side in one process."""
    app = Portal(with_secret(settings or read_settings()))
    app.secret_key = app.settings.secret_key
    shelf.put_up(app.database, app.settings.home / "files")
    give_ring(app.database, KeyRing(app.settings.key_file))
    rules_sealing.give_key(app.database, app.settings.secret_key)
    app.testing = app.settings.testing
    app.identify = cookies.identify
    app.after_request_work += [cookies.touch_session, note_visit, note_look]
    manners.register(app)
    failing.register(app)
    templating.register(app, NAV, bell=notification_queries.bell, foot=FOOT)
    sign_in_by_flask_login(app)
    for routes in ROUTES:
        app.register_blueprint(routes)
    app.register_blueprint(health)
    app.register_blueprint(widget)
    app.file_doors["idea"] = idea_queries.sees_picture
    app.file_doors["comment"] = comment_pictures.sees_picture
    app.file_doors["job_stage"] = production_queries.sees_photo
    app.file_doors["prototype"] = prototype_queries.may_see_file
    app.file_manners.append(prototype_sharing.manner)
    app.file_doors["thread"] = thread_files.sees_file
    for listeners in (*LISTENERS, hear_rules(), housekeeping):
        app.ears.add(listeners)
    app.extensions["post"] = Post(app)
    app.extensions["health"] = lambda: health_of(app)
    add_live(app)
    if app.settings.proxies:  # outermost, so that sockets too know who really asks
        hops = app.settings.proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
    return app


def health_of(app: Portal) -> dict[str, Any]:
    """What the operator's page shows: every check, and what is running."""
    return {"checks": upkeep.check(app), "version": upkeep.version(), "revision": migrations.current(app.database),
            "database": app.database.engine.dialect.name, "shared": bool(app.settings.redis_url),
            "mail": app.settings.mail_url.partition(":")[0]}


def add_live(app: Portal) -> None:
    """Rooms, the pump and the sockets."""
    book = Book(app, names_of)
    for live in LIVE:
        book.add(live)
    bus = Bus()
    if app.settings.redis_url:
        from portal.realtime.redis_bus import RedisBus

        bus = RedisBus(app.settings.redis_url, new_id())
    hub = Hub(app.database, book, bus, doors.still_in)
    origins = [app.settings.origin] if app.settings.origin else []
    app.extensions["hub"] = hub
    app.jinja_env.globals |= {"thread_parts": parts_at, "comment_parts": drawn_comment_parts, "own_marked": own_marked,
                              "deadline": deadline}
    app.jinja_env.globals["roughly"] = roughly
    app.jinja_env.globals["seq_of"] = lambda room: book.head(room)[0]
    served = make_socketio(app, origins=origins, limits=SocketLimits(unsigned_per_address=100))
    app.extensions["sockets"] = Sockets(served, hub, cookies.identify)


def names_of(user_ids: set[str]) -> dict[str, str]:
    """The names behind ids, for facts shown live."""
    if not user_ids:
        return {}
    rows: Any = session().execute(select(User.id, User.name).where(User.id.in_(user_ids)))
    return {row.id: row.name for row in rows}


class SignedIn(UserMixin):
    """Flask-Login's view of an actor, for extensions that ask `current_user`."""

    def __init__(self, actor: Actor) -> None:
        self.id, self.actor = actor.user_id, actor


def sign_in_by_flask_login(app: Portal) -> None:
    """Flask-Login asks us at each request; its own cookie session is never used, so signing out really ends it."""
    manager = LoginManager(app)
    manager.session_protection = None

    @manager.request_loader
    def load(_request: Any) -> SignedIn | None:
        actor: Actor = g.get("actor") or cookies.identify(request)
        return SignedIn(actor) if actor.is_signed_in else None


def make_served() -> Portal:
    """The application for a server process: with the pump, the worker and everything that runs beside requests."""
    app = create_app()
    start_beside(app)
    return app


def start_beside(app: Portal) -> None:
    """Starts the pump and, in the embedded default, the worker."""
    app.extensions["hub"].start()
    if app.settings.embedded_worker:
        threading.Thread(target=app.worker.run, daemon=True, name="worker").start()
        start_jobs(app)


def start_jobs(app: Portal) -> None:
    """Starts what is done beside the outbox by whoever works it: a server, or `portal work`."""
    threading.Thread(target=send_mails, args=(app,), daemon=True, name="post").start()
    exchange_work.begin(app)
    carrying_work.start(app)
    report_work.begin(app)
    rules_work.begin(app)
    knowing_work.start(app)


def send_mails(app: Portal, every: float = 2.0) -> None:
    """Sends mails as they fall due, for ever."""
    pause = threading.Event()
    while not pause.wait(every):
        try:
            app.extensions["post"].send_due()
        except Exception:
            app.logger.exception("sending mails failed")
