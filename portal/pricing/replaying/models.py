"""What folding the facts needs and nothing else keeps: numbers of an answer that a later step writes over."""

from datetime import date

from sqlalchemy import BigInteger, Date, ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel.db import Base, Id, fk


class AnswerNumbers(Base):
    """How an answer stood after one fact that says no number by itself: a choice, a confirmation, the price of a pool.

    Prices are in minor units of the answer's currency. Rows are never changed.
    """

    __tablename__ = "answer_numbers"
    fact_id: Mapped[str] = mapped_column(Id, ForeignKey("fact.id"), primary_key=True)
    answer_id: Mapped[str] = fk("answer.id")
    unit_price_minor: Mapped[int] = mapped_column(BigInteger)
    bid_minor: Mapped[int] = mapped_column(BigInteger)
    quantity: Mapped[int] = mapped_column(Integer)
    promised_on: Mapped[date] = mapped_column(Date)
