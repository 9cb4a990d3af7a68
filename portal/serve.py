"""Serves the portal: `serve()` replaces the process that calls it by the server of serving.py."""

import json
import os
import sys
from collections.abc import Callable
from typing import Any


def serve(factory: str | Callable[[], Any], host: str, port: int, *, banner: str = "", **settings: Any) -> None:
    """Serve the application that `factory` ("package.module:function") makes, until SIGTERM.

    A fresh interpreter takes this one's place, so that gevent patches the standard library before anything that
    matters is imported (psycopg decides at import how it waits). The banner is printed once the application stands;
    "{host}" and "{port}" in it are filled in. Further settings are gunicorn's own.
    """
    name = factory if isinstance(factory, str) else f"{factory.__module__}:{factory.__qualname__}"
    task = json.dumps({"factory": name, "host": host, "port": port, "banner": banner, "settings": settings})
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, *_flags(), "-m", "portal.serving", task])  # noqa: S606 - our own interpreter


def _flags() -> list[str]:
    return [f"-W{option}" for option in sys.warnoptions]
