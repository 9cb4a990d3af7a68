"""The table of this folder's addresses, filled by its neighbours."""

from portal.web.routes import Routes

routes = Routes("prototypes", __name__)
