"""What the parts of pricing add to routes, listeners and permissions."""

from portal.accounts.proving import routes as proving_routes
from portal.pricing.awarding import live as awarding_live
from portal.pricing.awarding import policy as awarding_policy
from portal.pricing.awarding import routes as awarding_routes
from portal.pricing.contracting import routes as contracting_routes
from portal.pricing.converting import policy as converting_policy
from portal.pricing.converting import routes as converting_routes
from portal.pricing.knowing import policy as knowing_policy
from portal.pricing.knowing import routes as knowing_routes
from portal.pricing.knowing.listening import listeners as knowing_listeners
from portal.pricing.limits import live as limits_live
from portal.pricing.limits import policy as limits_policy
from portal.pricing.limits import routes as limits_routes
from portal.pricing.limits.listening import listeners as limits_listeners
from portal.pricing.pooling import live as pooling_live
from portal.pricing.pooling import policy as pooling_policy
from portal.pricing.pooling import routes as pooling_routes
from portal.pricing.pooling.listening import listeners as pooling_listeners
from portal.pricing.replaying import routes as replaying_routes
from portal.pricing.rules import policy as rules_policy
from portal.pricing.rules import routes as rules_routes
from portal.pricing.rules.listening import listeners as rules_listeners
from portal.pricing.specifying import live as specifying_live
from portal.pricing.specifying import policy as specifying_policy
from portal.pricing.specifying import routes as specifying_routes
from portal.pricing.specifying import routes_files as specifying_files
from portal.pricing.specifying.listening import listeners as specifying_listeners

# They add to the routes of the folder.
ROUTES = (proving_routes, awarding_routes, awarding_live, knowing_routes, pooling_routes, pooling_live, rules_routes,
          specifying_routes, specifying_files, specifying_live, replaying_routes, contracting_routes, limits_routes,
          limits_live, converting_routes)
POLICIES = (awarding_policy, knowing_policy, pooling_policy, rules_policy, specifying_policy, limits_policy,
            converting_policy)
LISTENERS = (knowing_listeners, pooling_listeners, rules_listeners, specifying_listeners, limits_listeners)
