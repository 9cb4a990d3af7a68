"""/livez: the process answers. /readyz: it can also work: database, schema and disk."""

import shutil
from typing import Any

from flask import Blueprint, jsonify
from sqlalchemy import text
from werkzeug.wrappers import Response

from portal.kernel.db import session
from portal.web.server import current

health = Blueprint("health", __name__)


@health.get("/livez")
def livez() -> Response:
    return jsonify(state="ok")


@health.get("/readyz")
def readyz() -> Response:
    """Each part with its state; 503 when one of them would lose work."""
    parts: dict[str, Any] = {"database": _database(), "disk": _disk()}
    good = all(state == "ok" for state in parts.values())
    answer = jsonify(state="ok" if good else "failing", parts=parts)
    answer.status_code = 200 if good else 503
    return answer


def _database() -> str:
    try:
        with current().database.transaction():
            session().execute(text("SELECT 1"))
        return "ok"
    except Exception:  # noqa: BLE001 - whatever it is, the answer is "away"
        return "away"


def _disk() -> str:
    usage = shutil.disk_usage(current().settings.home)
    return "ok" if usage.free > min(usage.total * 0.01, 200_000_000) else "full"
