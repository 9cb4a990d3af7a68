"""The package releases travel in: who publishes, which extensions are used, and where the next page is."""

from datetime import datetime
from typing import Any

FROM = "https://raw.githubusercontent.com/open-contracting-extensions"
EXTENSIONS = (f"{FROM}/ocds_bid_extension/v1.1.5/extension.json", f"{FROM}/ocds_lots_extension/v1.1.5/extension.json",
              f"{FROM}/ocds_enquiry_extension/v1.1.5/extension.json",
              f"{FROM}/ocds_itemAttributes_extension/master/extension.json",
              f"{FROM}/ocds_pagination_extension/master/extension.json")
OWN = "/static/ocds/extension.json"  # what our own fields, which begin with x_, mean


def package(releases: list[dict[str, Any]], uri: str, address: str, now: datetime,
            following: str | None = None) -> dict[str, Any]:
    """A release package; `following` is the address of the next page."""
    return {"uri": uri, "version": "1.1", "extensions": [*EXTENSIONS, address + OWN], "publishedDate": now,
            "publisher": {"name": "Maquette", "uri": address}, "links": {"next": following}, "releases": releases}
