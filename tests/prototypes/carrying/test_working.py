"""A worker beside the servers carries threads as well: what waits is done, whoever works the outbox."""

import sys

from tests import people
from tests.storage.pictures import encoded, picture
from tests.support.processes import Child
from tests.support.tree import ROOT


def api(caller, method, path, **sent):
    answer = caller.request(method, f"/api/v1{path}", **sent)
    assert answer.ok, answer.text
    return answer.json()


def test_portal_work_carries_threads_over(served):
    site = served(EMBEDDED_WORKER="off")
    tom = site.caller(people.TOM)
    made = api(tom, "POST", "/prototypes", json={"title": "A lamp to carry", "visibility": "customers"})["id"]

    def show(width):
        file = api(tom, "POST", "/files", files={"file": ("a.png", encoded(picture(width, 200), "PNG"), "image/png")})
        version = api(tom, "POST", f"/prototypes/{made}/versions", json={"assets": [{"file_id": file["id"]}]})
        return api(tom, "POST", f"/versions/{version['id']}/publication")["id"]

    api(tom, "POST", f"/versions/{show(300)}/threads", json={"text": "About the whole"})
    second = show(320)
    worker = Child([sys.executable, "-m", "portal", "work"], site.home / "worker.log", env=site.environ, cwd=ROOT)
    try:
        worker.wait_until(lambda: api(tom, "GET", f"/versions/{second}/threads")["items"], 60)
    finally:
        worker.kill()
