"""The floor plan: which folders give routes, live rooms, listeners, rules and panels, and what stands in the navigation."""

from portal import deal_room, review_room
from portal.accounts import entering
from portal.accounts import policy as accounts_policy
from portal.accounts import settings as account_settings
from portal.accounts.live import live as accounts_live
from portal.accounts.routes import routes as accounts_routes
from portal.core.customers import keeping_routes as customer_keeping
from portal.core.customers import panels as customer_panels
from portal.core.customers import policy as customers_policy
from portal.core.customers import queries as customer_queries
from portal.core.customers import tagging as customer_tagging
from portal.core.customers import tagging_routes as customer_tagging_routes
from portal.core.customers.routes import routes as customers_routes
from portal.core.delivery import panels as delivery_panels
from portal.core.delivery import policy as delivery_policy
from portal.core.delivery.listening import listeners as delivery_listeners
from portal.core.delivery.live import live as delivery_live
from portal.core.delivery.routes import routes as delivery_routes
from portal.core.orders import agreeing as order_agreeing
from portal.core.orders import elsewhere as orders_elsewhere
from portal.core.orders import following as order_following
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
from portal.exchange.jobs import routes as exchange_jobs
from portal.exchange.routes import routes as exchange_routes
from portal.exchange.webhooks import prototypes as webhook_prototypes
from portal.exchange.webhooks import routes as exchange_webhooks
from portal.exchange.webhooks.listening import listeners as webhook_listeners
from portal.exchange.widget import routes as exchange_widget
from portal.home import operating
from portal.home.routes import routes as home_routes
from portal.ideas import elsewhere as ideas_elsewhere
from portal.ideas import policy as ideas_policy
from portal.ideas.amending import live as amending_live
from portal.ideas.amending import panels as amending_panels
from portal.ideas.amending import policy as amending_policy
from portal.ideas.amending import routes as amending_routes
from portal.ideas.beginning import routes as beginning_routes
from portal.ideas.discussion import live as discussion_live
from portal.ideas.discussion import panels as discussion_panels
from portal.ideas.discussion import policy as discussion_policy
from portal.ideas.discussion import routes as discussion_routes
from portal.ideas.discussion import routes_pictures as discussion_pictures
from portal.ideas.discussion import routes_reading as discussion_reading
from portal.ideas.duplicates import policy as duplicates_policy
from portal.ideas.duplicates import routes as duplicates_routes
from portal.ideas.duplicates.listening import listeners as duplicates_listeners
from portal.ideas.feeds import routes as ideas_feeds
from portal.ideas.inviting import routes as ideas_inviting
from portal.ideas.live import live as ideas_live
from portal.ideas.merging import panels as ideas_merging_panels
from portal.ideas.merging import policy as ideas_merging_policy
from portal.ideas.merging import routes as ideas_merging
from portal.ideas.moderating import panels as moderating_panels
from portal.ideas.moderating import policy as moderating_policy
from portal.ideas.moderating import routes as ideas_moderating
from portal.ideas.panels import Panel, idea_panels
from portal.ideas.routes import routes as ideas_routes
from portal.ideas.searches import policy as searches_policy
from portal.ideas.searches import routes as searches_routes
from portal.ideas.searches.listening import listeners as searches_listeners
from portal.ideas.support import listening as ideas_support_listening
from portal.ideas.support import live as ideas_support_live
from portal.ideas.support import panels as ideas_support_panels
from portal.ideas.support import policy as ideas_support_policy
from portal.ideas.support import routes as ideas_support
from portal.ideas.together import live as together_live
from portal.ideas.together import panels as together_panels
from portal.ideas.together import policy as together_policy
from portal.ideas.together import routes as together_routes
from portal.ideas.weighing import live as weighing_live
from portal.ideas.weighing import panels as weighing_panels
from portal.ideas.weighing import policy as weighing_policy
from portal.ideas.weighing import routes as weighing_routes
from portal.ideas.weighing.listening import listeners as weighing_listeners
from portal.kernel.events import Listeners
from portal.kernel.policy import ROLES as SIGNED_IN
from portal.kernel.text import lazy
from portal.notifications import told
from portal.notifications.live import live as notifications_live
from portal.notifications.routes import routes as notification_routes
from portal.pricing import elsewhere as pricing_elsewhere
from portal.pricing import policy as pricing_policy
from portal.pricing.listening import listeners as pricing_listeners
from portal.pricing.live import live as pricing_live
from portal.pricing.pooling import elsewhere as pooling_elsewhere
from portal.pricing.routes import routes as pricing_routes
from portal.pricing.rules import following as workshop_room
from portal.pricing.taxing import panels as taxing_panels
from portal.prototypes import elsewhere as prototypes_elsewhere
from portal.prototypes import panels as prototype_panels
from portal.prototypes import policy as prototypes_policy
from portal.prototypes.carrying import panels as carrying_panels
from portal.prototypes.live import live as prototypes_live
from portal.prototypes.routes import routes as prototypes_routes
from portal.realtime.live import Live
from portal.storage.listening import listeners as storage_listeners
from portal.web.describing import routes as describing_routes
from portal.web.files import routes as files_routes
from portal.web.routes import Routes
from portal.web.templating import NavEntry

ROUTES: list[Routes] = [describing_routes, accounts_routes, files_routes, notification_routes, customers_routes,
                        producers_routes, orders_routes, supply_routes, production_routes, delivery_routes,
                        service_routes, ideas_routes,
                        pricing_routes, prototypes_routes, exchange_routes, home_routes]
LIVE: list[Live] = [accounts_live, orders_live, supply_live, production_live, delivery_live, service_live,
                    ideas_live, notifications_live, pricing_live, prototypes_live]
LISTENERS: list[Listeners] = [storage_listeners, orders_listeners, production_listeners, delivery_listeners,
                              service_listeners, pricing_listeners, duplicates_listeners, searches_listeners,
                              weighing_listeners, webhook_listeners]
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
    NavEntry(lazy("Now available"), "ideas.changelog", "package-check"),
    NavEntry(lazy("Promised answers"), "ideas.promises", "calendar-clock", ("team", "admin")),
    NavEntry(lazy("Priorities"), "ideas.priorities", "scale", ("team", "admin")),
    NavEntry(lazy("Pools"), "pricing.list_pools", "users", SIGNED_IN),
    NavEntry(lazy("My tasks"), "prototypes.tasks", "clipboard-check", ("producer", "team", "admin")),
    NavEntry(lazy("Moderation"), "ideas.moderation", "shield-check", ("team", "admin")),
    NavEntry(lazy("Import and export"), "exchange.index", "arrow-up-down", ("team", "admin")),
]
LISTENERS += [ideas_support_listening.listeners, *review_room.LISTENERS, *deal_room.LISTENERS]
# They add to the routes of their folder.
MORE_ROUTES = (entering, account_settings, operating, customer_keeping, order_agreeing, service_sending_back,
               ideas_support, ideas_support_live, ideas_merging, customer_tagging_routes, ideas_inviting, ideas_moderating,
               ideas_feeds, discussion_routes, discussion_pictures, discussion_reading, discussion_live,
               duplicates_routes, searches_routes, amending_routes,
               amending_live, beginning_routes, together_routes, together_live, weighing_routes, weighing_live,
               exchange_jobs, exchange_webhooks, exchange_widget, webhook_prototypes, *review_room.ROUTES,
               *deal_room.ROUTES)
# Importing a folder's policy puts its rules into the table.
POLICIES = (accounts_policy, ideas_policy, moderating_policy, discussion_policy, ideas_support_policy, ideas_merging_policy,
            amending_policy, together_policy, weighing_policy, customers_policy, producers_policy, orders_policy, supply_policy,
            production_policy, delivery_policy, service_policy, pricing_policy,
            prototypes_policy, exchange_policy, duplicates_policy, searches_policy, *review_room.POLICIES,
            *deal_room.POLICIES)
TOLD = (told,)  # importing it says who is told of what; hear_rules() below listens for it

# What a folder shows on another's pages: the page's owner keeps a list, here it is filled.
idea_panels.append(Panel(amending_panels.for_idea, amending_panels.LOOKS))
idea_panels.append(Panel(together_panels.for_idea, together_panels.LOOKS, "aside"))
idea_panels.append(Panel(weighing_panels.milestones, weighing_panels.MILESTONE_LOOKS, "aside"))
idea_panels.append(Panel(weighing_panels.promises, weighing_panels.PROMISE_LOOKS, "aside"))
idea_panels.append(Panel(weighing_panels.scoring, weighing_panels.TEAM_LOOKS, "aside"))
idea_panels.append(Panel(prototype_panels.for_idea, prototype_panels.IDEA_LOOKS))
idea_panels.append(Panel(ideas_merging_panels.merges, ideas_merging_panels.LOOKS))
idea_panels.append(Panel(ideas_merging_panels.related, place="aside"))
idea_panels.append(Panel(ideas_support_panels.noted, ideas_support_panels.NOTED_LOOKS, "aside"))
customer_panels.PANELS.append(customer_tagging.panel)
customer_panels.PANELS.append(orders_elsewhere.of_customer)
producer_panels.PANELS.append(orders_elsewhere.of_producer)
producer_panels.PANELS.append(carrying_panels.of_producer)
idea_panels.append(Panel(moderating_panels.for_idea, moderating_panels.LOOKS))
idea_panels.append(Panel(moderating_panels.report_button, place="actions"))
idea_panels.append(Panel(pricing_elsewhere.for_idea, pricing_elsewhere.IDEA_LOOKS))
idea_panels.append(Panel(discussion_panels.news, discussion_panels.LOOKS))  # the last: it stands above the discussion
customer_panels.PANELS.append(pricing_elsewhere.of_customer)
customer_panels.WAYS |= {"idea": ideas_elsewhere.ways, "idea_revision": ideas_elsewhere.revision_ways,
                         "prototype": prototypes_elsewhere.ways, "version": prototypes_elsewhere.version_ways,
                         "thread": prototypes_elsewhere.thread_ways, "comment": prototypes_elsewhere.comment_ways}
customer_panels.WAYS |= {"bid": pricing_elsewhere.ways, "pool": pooling_elsewhere.ways}
order_following.FOLLOWING.append(workshop_room.resize)
order_panels.THREAD.append(pooling_elsewhere.thread)
order_panels.JOURNEY.append(pooling_elsewhere.journey)
order_panels.THREAD.append(pricing_elsewhere.thread)
order_panels.JOURNEY.append(pricing_elsewhere.journey)
customer_panels.PANELS.append(service_panels.of_customer)
customer_panels.WAYS["service_request"] = service_panels.ways
service_causes.WAYS.append(customer_panels.WAYS)
production_panels.WAYS.append(customer_panels.WAYS)
order_panels.PANELS += [production_panels.order_panel, delivery_panels.order_panel, service_panels.order_panel,
                        supply_panels.order_panel]
order_panels.PANELS.append(taxing_panels.order_panel)
order_panels.JOURNEY += [production_panels.journey, service_panels.journey]
order_panels.THREAD.append(delivery_panels.thread)
customer_panels.WAYS["order"] = orders_elsewhere.ways
customer_queries.MORE_WAYS.append(orders_elsewhere.customer_by_number)
