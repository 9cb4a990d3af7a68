"""Uploads on the real server: many at once, while everybody else is still served."""

import io
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from tests import people
from tests.storage.pictures import encoded, picture


@pytest.mark.alone
def test_eight_uploads_at_once_and_the_site_answers(site):
    content = encoded(picture(3000, 2000), "JPEG")
    clara = [site.caller(people.CLARA) for _ in range(8)]
    with ThreadPoolExecutor(9) as together:
        sent = [together.submit(one.post, "/api/v1/files", files={"file": ("a.jpg", content)}) for one in clara]
        waits = []
        while not all(one.done() for one in sent):
            waits.append(site.caller().get("/healthz").elapsed.total_seconds())
    answers = [one.result() for one in sent]
    assert [answer.status_code for answer in answers] == [201] * 8
    assert len({answer.json()["id"] for answer in answers}) == 8
    assert sorted(waits)[len(waits) // 2] < 2
    master = clara[0].get(answers[3].json()["urls"]["master"])
    assert Image.open(io.BytesIO(master.content)).size == (3000, 2000)
