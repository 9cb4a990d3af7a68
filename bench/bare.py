"""The floor under our pages: Flask that says hello, on the very same server."""

from flask import Flask


def make() -> Flask:
    """One route, no work."""
    app = Flask(__name__)

    @app.get("/")
    def hello() -> str:
        return "hello"

    @app.get("/livez")
    def livez() -> str:
        return "ok"

    return app
