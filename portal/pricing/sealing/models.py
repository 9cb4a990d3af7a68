"""Tables of sealing: one lock for each sealed bid, and the boxes that its key opens. Both go when the envelopes are opened."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Integer, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, created_column, fk, moment

WHATS = ("answer", "turn")


class Lock(Base):
    """The data key of a bid, wrapped by the key of the house that `sealed_with` names. `opens_at` is wrapped with it: in
    a row whose time was changed the key does not come off.
    """

    __tablename__ = "bid_lock"
    bid_id: Mapped[str] = mapped_column(Id, ForeignKey("bid.id"), primary_key=True)
    sealed_with: Mapped[str] = mapped_column(String(20), index=True)
    opens_at: Mapped[datetime] = moment(nullable=False)
    wrapped: Mapped[bytes] = mapped_column(LargeBinary)
    made_at: Mapped[datetime] = created_column()


class Box(Base):
    """What one answer said when it was sealed for the `number`th time, or what a rule's turn came to: closed."""

    __tablename__ = "sealed_box"
    what: Mapped[str] = mapped_column(String(10), primary_key=True)
    ref_id: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    bid_id: Mapped[str] = fk("bid.id")
    box: Mapped[bytes] = mapped_column(LargeBinary)
    __table_args__ = (CheckConstraint("what IN ('answer', 'turn')", name="what"),)

    @property
    def about(self) -> str:
        """What is authenticated with the box: where it belongs."""
        return f"sealed-box/1 {self.bid_id} {self.what} {self.ref_id} {self.number}"
