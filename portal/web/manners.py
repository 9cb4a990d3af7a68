"""Safety of each request and answer: hosts, cross-site writes, sizes, and the headers every answer carries."""

import base64
import hashlib
import re
import secrets
from ipaddress import ip_address
from urllib.parse import urlsplit

from flask import Response, g, request

from portal.kernel.errors import Forbidden, NotUnderstood, TooLarge
from portal.kernel.text import _, locale, set_locale
from portal.web.reading import actor
from portal.web.server import SAFE, Portal, current

MOST_BODY = 2 * 1024 * 1024
MOST_UPLOAD = 32 * 1024 * 1024
MOST_FILM = 402 * 1024 * 1024  # videos and documents: where a version's files and loose ones are brought
MOST_TABLE = 201 * 1024 * 1024
FILM_PATHS = re.compile(r"(?:/api/v1)?/(?:files|versions/[^/]+/files)\Z")
TABLE_PATHS = ("/imports/files", "/api/v1/imports/files")
UPLOAD_PATHS = ("/files", "/api/v1/files", "/ideas", "/comments", "/prototypes", "/versions", "/production", "/api/v1/imports")
CSP = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
       "connect-src 'self'{sockets}; media-src 'self' blob:; worker-src 'self' blob:; manifest-src 'self'; "
       "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'")
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
}


def register(app: Portal) -> None:
    """Hangs the checks and the headers on the application."""
    app.before_request(check_host)
    app.before_request(check_origin)
    app.before_request(check_size)
    app.after_request(add_headers)
    app.teardown_request(forget_language)


def forget_language(_failed: BaseException | None) -> None:
    """The next who is served in this thread does not inherit the last one's language; who only drew a part inside keeps his."""
    set_locale(g.pop("language_before", locale()))


def check_host() -> None:
    """Refuses a Host we do not serve: links and cookies must not follow a forged one."""
    names = current().settings.trusted_hosts
    host = (urlsplit(f"//{request.host}").hostname or "") if request.host else ""
    allowed = names or ("127.0.0.1", "localhost", "::1")
    if host not in allowed and not (not names and is_loopback(host)):
        raise NotUnderstood(_("This host name is not served here."))


def is_loopback(host: str) -> bool:
    """Whether a host is an address of this very machine; a name that only begins like one is not."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def check_origin() -> None:
    """Refuses cross-site writes made with a cookie (Fetch Metadata first, then Origin), as OWASP advises."""
    if request.method in SAFE or request.headers.get("Authorization", "").startswith("Bearer "):
        return
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    if site in ("cross-site", "same-site"):
        raise Forbidden(_("This request came from another site."), code="cross_origin")
    if origin is not None and not own_origin(origin):
        raise Forbidden(_("This request came from another site."), code="cross_origin")


def own_origin(origin: str) -> bool:
    """Whether an Origin header is ours: the configured one, or the very host asked for on loopback."""
    configured = current().settings.origin
    if configured:
        return origin == configured
    return origin in (f"http://{request.host}", f"https://{request.host}")


def check_size() -> None:
    """Caps bodies before they are read; uploads have a cap of their own."""
    limit = MOST_UPLOAD if request.path.startswith(UPLOAD_PATHS) and request.mimetype == "multipart/form-data" else MOST_BODY
    if FILM_PATHS.match(request.path) and request.mimetype == "multipart/form-data":
        limit = MOST_FILM
    if request.path in TABLE_PATHS and request.mimetype == "multipart/form-data":
        limit = MOST_TABLE
    request.max_content_length = limit
    request.max_form_parts = 2000
    request.max_form_memory_size = MOST_BODY
    if (request.content_length or 0) > limit:
        raise TooLarge()


def add_headers(response: Response) -> Response:
    """The headers of every answer, also of errors."""
    for name, value in HEADERS.items():
        if name == "X-Frame-Options" and g.get("framed"):  # its own policy names the sites that may frame it
            continue
        response.headers.setdefault(name, value)
    if "Content-Security-Policy" not in response.headers:
        policy = CSP.format(sockets=_sockets())
        for name, more in g.get("csp_more", {}).items():  # what one page needs beyond the others, such as a 3D viewer
            policy = policy.replace(f"{name} 'self'", f"{name} 'self' {more}")
        response.headers["Content-Security-Policy"] = policy
    if current().settings.secure:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
    if request.endpoint == "static":
        # With its hash in the address a file may be kept, and so may letters, which never change: text does not jump while
        # they are asked for anew. Modules name each other by the address they came by: it carries a hash of all of them.
        kept = "v" in request.args or request.path.endswith(".woff2") or g.get("of_this_sign", False)
        fresh = "public, max-age=31536000, immutable" if kept else "no-cache"
        response.headers["Cache-Control"] = fresh
    else:
        response.headers.setdefault("Cache-Control", "no-store" if actor().key else "no-cache, private")
        response.vary.update(("Cookie", "Accept-Language"))
    return response


def _sockets() -> str:
    """Older browsers do not count ws: of the same host as 'self'."""
    return f" {'wss' if current().settings.secure else 'ws'}://{request.host}"


def request_id() -> str:
    """A short id that stands in the log and on the error page."""
    if "request_id" not in g:
        g.request_id = secrets.token_hex(6)
    return str(g.request_id)


def integrity(data: bytes) -> str:
    """A short hash of a static file, for addresses that may be cached for ever."""
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest())[:10].decode()
