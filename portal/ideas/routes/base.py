"""The set of routes that all files of this folder add to."""

from portal.web.routes import Routes

routes = Routes("ideas", "portal.ideas.routes")
