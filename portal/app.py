"""The roof: create_app() puts the house together; the only file that knows everybody."""

import threading
from typing import Any

from flask import g, request
from flask_login import LoginManager, UserMixin
from sqlalchemy import select
from werkzeug.middleware.proxy_fix import ProxyFix

from portal import migrations, upkeep
from portal.accounts import cookies, doors, entering
from portal.accounts import policy as accounts_policy
from portal.accounts import settings as account_settings
from portal.accounts.live import live as accounts_live
from portal.accounts.models import User
from portal.accounts.routes import routes as accounts_routes
from portal.config import Settings, read_settings, with_secret
from portal.core.customers import keeping_routes as customer_keeping
from portal.core.customers import panels as customer_panels
from portal.core.customers import policy as customers_policy
from portal.core.customers import queries as customer_queries
from portal.core.customers.routes import routes as customers_routes
from portal.core.delivery import panels as delivery_panels
from portal.core.delivery import policy as delivery_policy
from portal.core.delivery.listening import listeners as delivery_listeners
from portal.core.delivery.live import live as delivery_live
from portal.core.delivery.routes import routes as delivery_routes
from portal.core.orders import agreeing as order_agreeing
from portal.core.orders import elsewhere as orders_elsewhere
from portal.core.orders import panels as order_panels
from portal.core.orders import policy as orders_policy
from portal.core.orders.live import listeners as orders_listeners
from portal.core.orders.live import live as orders_live
from portal.core.orders.routes import routes as orders_routes
from portal.core.producers import panels as producer_panels
from portal.core.producers import policy as producers_policy
from portal.core.producers.routes import routes as producers_routes
from portal.core.production import panels as production_panels
from portal.core.production import policy as production_policy
from portal.core.production import queries as production_queries
from portal.core.production.listening import listeners as production_listeners
from portal.core.production.live import live as production_live
from portal.core.production.routes import routes as production_routes
from portal.core.service import causes as service_causes
from portal.core.service import panels as service_panels
from portal.core.service import policy as service_policy
from portal.core.service import sending_back as service_sending_back
from portal.core.service.listening import listeners as service_listeners
from portal.core.service.live import live as service_live
from portal.core.service.routes import routes as service_routes
from portal.core.supply import panels as supply_panels
from portal.core.supply import policy as supply_policy
from portal.core.supply.live import live as supply_live
from portal.core.supply.routes import routes as supply_routes
from portal.exchange import policy as exchange_policy
from portal.exchange.routes import routes as exchange_routes
from portal.home import operating
from portal.home.routes import note_visit
from portal.home.routes import routes as home_routes
from portal.ideas import policy as ideas_policy
from portal.ideas import queries as idea_queries
from portal.ideas.live import live as ideas_live
from portal.ideas.panels import idea_panels
from portal.ideas.routes import routes as ideas_routes
from portal.kernel import idempotency, outbox
from portal.kernel.db import session
from portal.kernel.events import Listeners
from portal.kernel.ids import new_id
from portal.kernel.policy import ROLES as SIGNED_IN
from portal.kernel.policy import Actor
from portal.kernel.text import lazy
from portal.notifications import queries as notification_queries
from portal.notifications import told
from portal.notifications.digest import write_digests
from portal.notifications.listeners import hear_rules
from portal.notifications.live import live as notifications_live
from portal.notifications.routes import routes as notification_routes
from portal.notifications.sending import Post
from portal.pricing import elsewhere as pricing_elsewhere
from portal.pricing import policy as pricing_policy
from portal.pricing.listening import listeners as pricing_listeners
from portal.pricing.live import live as pricing_live
from portal.pricing.routes import routes as pricing_routes
from portal.prototypes import panels as prototype_panels
from portal.prototypes import policy as prototypes_policy
from portal.prototypes import queries as prototype_queries
from portal.prototypes.live import live as prototypes_live
from portal.prototypes.routes import routes as prototypes_routes
from portal.realtime.bus import Bus, RedisBus
from portal.realtime.engine import make_socketio
from portal.realtime.guards import Limits as SocketLimits
from portal.realtime.hub import Hub
from portal.realtime.live import Live
from portal.realtime.reading import Book
from portal.realtime.sockets import Sockets
from portal.storage import shelf
from portal.storage.listening import listeners as storage_listeners
from portal.web import failing, manners, templating
from portal.web.describing import routes as describing_routes
from portal.web.files import routes as files_routes
from portal.web.health import health
from portal.web.routes import Routes
from portal.web.server import Portal
from portal.web.templating import NavEntry

ROUTES: list[Routes] = [describing_routes, accounts_routes, files_routes, notification_routes, customers_routes,
                        producers_routes, orders_routes, supply_routes, production_routes, delivery_routes,
                        service_routes, ideas_routes,
                        pricing_routes, prototypes_routes, exchange_routes, home_routes]
LIVE: list[Live] = [accounts_live, orders_live, supply_live, production_live, delivery_live, service_live,
                    ideas_live, notifications_live, pricing_live, prototypes_live]
LISTENERS: list[Listeners] = [storage_listeners, orders_listeners, production_listeners, delivery_listeners,
                              service_listeners, pricing_listeners]
NAV: list[NavEntry] = [
    NavEntry(lazy("Home"), "home.index", "house"),
    NavEntry(lazy("Ideas"), "ideas.index", "lightbulb"),
    NavEntry(lazy("Prototypes"), "prototypes.index", "box"),
    NavEntry(lazy("Bids"), "pricing.index", "hand-coins", SIGNED_IN),
    NavEntry(lazy("Orders"), "orders.index", "package", SIGNED_IN),
    NavEntry(lazy("Production"), "production.index", "hammer", ("producer", "team", "admin")),
    NavEntry(lazy("Service"), "service.index", "life-buoy", SIGNED_IN),
    NavEntry(lazy("Workshop"), "producers.mine", "factory", ("producer",)),
    NavEntry(lazy("Customers"), "customers.index", "users", ("team", "admin")),
    NavEntry(lazy("Producers"), "producers.index", "factory", ("team", "admin")),
    NavEntry(lazy("Operator"), "home.operator", "gauge", ("admin",)),
]
FOOT: list[NavEntry] = [
    NavEntry(lazy("Roadmap"), "home.roadmap", "route"),
    NavEntry(lazy("Boards"), "ideas.boards", "layers"),
]
# They add to the routes of their folder.
MORE_ROUTES = (entering, account_settings, operating, customer_keeping, order_agreeing, service_sending_back)
# Importing a folder's policy puts its rules into the table.
POLICIES = (accounts_policy, ideas_policy, customers_policy, producers_policy, orders_policy, supply_policy,
            production_policy, delivery_policy, service_policy, pricing_policy,
            prototypes_policy, exchange_policy)
TOLD = (told,)  # importing it says who is told of what; hear_rules() below listens for it
idea_panels.append(prototype_panels.for_idea)
customer_panels.PANELS.append(orders_elsewhere.of_customer)
producer_panels.PANELS.append(orders_elsewhere.of_producer)
idea_panels.append(pricing_elsewhere.for_idea)
customer_panels.PANELS.append(pricing_elsewhere.of_customer)
customer_panels.WAYS["bid"] = pricing_elsewhere.ways
order_panels.THREAD.append(pricing_elsewhere.thread)
order_panels.JOURNEY.append(pricing_elsewhere.journey)
customer_panels.PANELS.append(service_panels.of_customer)
customer_panels.WAYS["service_request"] = service_panels.ways
service_causes.WAYS.append(customer_panels.WAYS)
order_panels.PANELS += [production_panels.order_panel, delivery_panels.order_panel, service_panels.order_panel,
                        supply_panels.order_panel]
order_panels.JOURNEY += [production_panels.journey, service_panels.journey]
order_panels.THREAD.append(delivery_panels.thread)
customer_panels.WAYS["order"] = orders_elsewhere.ways
customer_queries.MORE_WAYS.append(orders_elsewhere.customer_by_number)
housekeeping = Listeners("house")


@housekeeping.every(seconds=24 * 3600)
def digests() -> None:
    """Writes the daily letters."""
    write_digests()


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
    app.testing = app.settings.testing
    app.identify = cookies.identify
    app.after_request_work += [cookies.touch_session, note_visit]
    manners.register(app)
    failing.register(app)
    templating.register(app, NAV, bell=notification_queries.unread, foot=FOOT)
    sign_in_by_flask_login(app)
    for routes in ROUTES:
        app.register_blueprint(routes)
    app.register_blueprint(health)
    app.file_doors["idea"] = idea_queries.sees_picture
    app.file_doors["job_stage"] = production_queries.sees_photo
    app.file_doors["prototype"] = prototype_queries.may_see_file
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
    bus = RedisBus(app.settings.redis_url, new_id()) if app.settings.redis_url else Bus()
    hub = Hub(app.database, book, bus, doors.still_in)
    origins = [app.settings.origin] if app.settings.origin else []
    app.extensions["hub"] = hub
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
        threading.Thread(target=send_mails, args=(app,), daemon=True, name="post").start()


def send_mails(app: Portal, every: float = 2.0) -> None:
    """Sends mails as they fall due, for ever."""
    pause = threading.Event()
    while not pause.wait(every):
        try:
            app.extensions["post"].send_due()
        except Exception:
            app.logger.exception("sending mails failed")
