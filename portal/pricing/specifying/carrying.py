"""What goes on with a newer answer that takes the place of one that stood: its files."""

from sqlalchemy import update

from portal.kernel.db import session
from portal.pricing.models import Answer
from portal.pricing.specifying.models import BidFile


def carry_on(before: Answer, made: Answer) -> None:
    """The files of an answer go on with the newer one."""
    session().execute(update(BidFile).where(BidFile.answer_id == before.id).values(answer_id=made.id))
