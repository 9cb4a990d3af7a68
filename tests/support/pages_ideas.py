"""What the demo lacks for the pages around ideas and imports, brought over the API or straight into the tables."""

from typing import Any

from sqlalchemy import select

from portal.exchange.models import ImportJob, ImportRun
from portal.exchange.webhooks.models import Webhook
from portal.ideas.amending.models import Amendment
from portal.ideas.merging.models import CarriedSupport
from portal.ideas.models import Comment
from portal.ideas.moderating.models import Case
from portal.ideas.together.models import Coauthor
from portal.kernel.db import session
from tests.support.site import Caller, Site

EXAMPLES: dict[str, Any] = {
    "amendment_id": select(Amendment.id), "coauthor_id": select(Coauthor.id), "run_id": select(ImportRun.id),
    "case_id": select(Case.id), "webhook_id": select(Webhook.id), "secret": select(CarriedSupport.secret)}
PAIRS: dict[str, Any] = {"/comments/<id:comment_id>/report": select(Comment.id),
                         "/imports/jobs/<id:job_id>": select(ImportJob.id)}


def bring(site: Site, team: Caller, author: Caller, other: Caller) -> None:
    """A proposed change, an invitation to write together, a report, a merge that carried support, an import and a webhook."""
    ideas = team.get("/api/v1/ideas?limit=100").json()["items"]
    own = author.get("/api/v1/ideas?mine=true").json()["items"]
    _first(other, ideas, "amendments", {"field": "title", "title": "The same, said otherwise", "reason": "Shorter."})
    _first(author, own, "coauthors", {"mail": "maja@cafenord.example"})
    _first(other, ideas, "reports", {"reason": "other", "words": "Said before."})
    for one in ideas:
        into = next((two["id"] for two in ideas if two["id"] != one["id"] and two["board"] == one["board"]), None)
        said = {"into": into, "text": "One now.", "reason": "The same wish."}
        made = into and team.post(f"/api/v1/ideas/{one['id']}/merge", json=said)
        if made is not None and made.ok and made.json()["carried"]:
            break
    look = {"columns": ["title"], "sample": [["A lamp"]], "words": {}, "rows": 1, "more": False}
    with site.database.transaction():
        session().add_all([
            ImportRun(kind="ideas", system="elsewhere", counts={"ideas": 0}, remarks={}),
            ImportJob(name="lamps.csv", report={}, look={"columns": look["columns"], "ideas": look, "comments": None,
                                                         "encoding": "utf-8", "separator": ",", "known": ""},
                      mapping={"columns": {"title": "title"}, "comment_columns": {}, "statuses": {}, "other_status": "",
                               "board": "Lamps", "system": "elsewhere", "skip_bad": False}),
            Webhook(url="https://hooks.example/in", events=["idea.submitted"], boards=[], secret="whsec_of_the_demo")])


def _first(caller: Caller, ideas: list[Any], what: str, body: dict[str, Any]) -> None:
    """Says it of the first idea that takes it."""
    next((one for one in ideas if caller.post(f"/api/v1/ideas/{one['id']}/{what}", json=body).ok), None)
