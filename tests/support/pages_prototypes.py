"""What the demo lacks for the pages around prototypes: a guest's link, terms, a report, a file of annotations, a fix."""

from typing import Any

from sqlalchemy import desc, select

from portal.core.producers.models import Producer
from portal.kernel.db import session
from portal.prototypes.carrying.models import FixCheck, FixMaker
from portal.prototypes.interchange.models import Batch, Paper
from portal.prototypes.models import Asset, Prototype, Thread, Version
from portal.prototypes.sharing.models import Terms
from tests.storage.pictures import encoded, picture
from tests.support.site import Caller, Site

EXAMPLES: dict[str, Any] = {"asset_id": select(Asset.id), "check_id": select(FixCheck.id), "batch_id": select(Batch.id),
                            "paper_id": select(Paper.id)}
PAIRS: dict[str, Any] = {"/prototypes/<id:prototype_id>/terms": select(Terms.prototype_id)}


def bring(site: Site, team: Caller) -> str:
    """Brings it all; gives the address of a guest's link."""
    with site.database.transaction():
        row = session().execute(select(Version.id, Version.prototype_id, Asset.id).join(Asset).join(Prototype).where(
            Version.status == "current", Prototype.status == "in_review").order_by(desc(Version.thread_count))).first()
        assert row is not None
        version, prototype, asset = row
        thread = session().scalars(select(Thread).where(Thread.version_id == version, Thread.author_id.is_not(None))).first()
        assert thread is not None
        tom = session().scalar(select(Prototype.owner_id).where(Prototype.id == prototype))
        asked = FixCheck(prototype_id=prototype, thread_id=thread.id, version_id=version, asked_id=thread.author_id,
                         said_by=tom, shape="whole")
        session().add_all([
            asked,
            Batch(version_id=version, asset_id=asset, name="notes.json", content=[], made_by=tom,
                  report={"taken": 1, "known": 0, "refused": 0,
                          "rows": [{"line": 1, "state": "taken", "why": "", "id": "urn:1"}]})])
        session().flush()
        session().add(FixMaker(check_id=asked.id, producer_id=session().scalars(select(Producer.id)).first(), user_id=tom))
    team.post(f"/api/v1/versions/{version}/reports", json={})
    _under_terms(team)
    link = team.post(f"/api/v1/prototypes/{prototype}/links", json={"name": "For the fair", "password": "a heron in the reeds"})
    return str(link.json()["url"])


def _under_terms(team: Caller) -> None:
    image = encoded(picture(90, 60), "PNG")
    file = team.post("/api/v1/files", files={"file": ("closed.png", image, "image/png")}).json()["id"]
    closed = team.post("/api/v1/prototypes", json={"title": "A lamp under terms", "visibility": "customers"}).json()["id"]
    version = team.post(f"/api/v1/prototypes/{closed}/versions", json={"assets": [{"file_id": file}]}).json()["id"]
    team.post(f"/api/v1/versions/{version}/publication")
    team.post(f"/api/v1/prototypes/{closed}/status", json={"status": "in_review"})
    team.put(f"/api/v1/prototypes/{closed}/terms", json={"text": "What is seen here is told to nobody."})
