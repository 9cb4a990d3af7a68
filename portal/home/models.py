"""When somebody was at his first page, so that it can tell what is new since; and whether he has seen the tour."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, moment


class HomeVisit(Base):
    """`since` is the end of the visit before this one, `seen_at` the last look of this one."""

    __tablename__ = "home_visit"
    user_id: Mapped[str] = mapped_column(Id, primary_key=True)
    since: Mapped[datetime] = moment(nullable=False)
    seen_at: Mapped[datetime] = moment(nullable=False)
    tour_over_at: Mapped[datetime | None] = moment()
