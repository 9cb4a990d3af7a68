"""Tables: files that are kept, and what each person sent in a day."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Date, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.kernel import clock
from portal.kernel.db import Base, Id, Json, UTCDateTime, created_column, pk
from portal.kernel.states import States

FILE = States("stored_file", "processing", "ready", "failed")


class StoredFile(Base):
    """A file somebody brought. Its bytes are a bundle in the store under `key`; who attaches it, holds it."""

    __tablename__ = "stored_file"
    id: Mapped[str] = pk()
    owner_user_id: Mapped[str | None] = mapped_column(Id, index=True)
    kind: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(200))
    media_type: Mapped[str] = mapped_column(String(60))
    bytes: Mapped[int] = mapped_column(BigInteger)
    width: Mapped[int | None] = mapped_column(Integer)
    height: Mapped[int | None] = mapped_column(Integer)
    sha256: Mapped[str] = mapped_column(String(64))
    key: Mapped[str] = mapped_column(String(40), unique=True)
    status: Mapped[str] = mapped_column(String(12), default="ready")
    failure: Mapped[str | None] = mapped_column(String(40))
    about: Mapped[dict[str, Any]] = mapped_column(Json)
    holders: Mapped[int] = mapped_column(Integer, default=0)
    loose_since: Mapped[datetime | None] = mapped_column(UTCDateTime, default=clock.now)
    created_at: Mapped[datetime] = created_column()

    __table_args__ = (
        FILE.check(),
        CheckConstraint("kind IN ('image', 'model', 'video', 'document')", name="kind"),
        CheckConstraint("(status = 'failed') = (failure IS NOT NULL)", name="failure"),
        CheckConstraint("holders >= 0 AND (holders = 0) = (loose_since IS NOT NULL)", name="holders"),
        Index("ix_stored_file_loose_since", "loose_since", sqlite_where=loose_since.is_not(None),
              postgresql_where=loose_since.is_not(None)),
    )

    @property
    def renditions(self) -> dict[str, dict[str, Any]]:
        """What is shown of it: a name such as `w800.webp` to its part, type and size."""
        return dict(self.about["renditions"])

    @property
    def tiles(self) -> dict[str, Any] | None:
        """The deep-zoom pack of a large picture."""
        return self.about.get("tiles")

    @property
    def colour(self) -> str | None:
        return self.about.get("colour")

    @property
    def placeholder(self) -> str | None:
        return self.about.get("placeholder")

    @property
    def pages(self) -> list[str]:
        """The files of a document's pages, in their order."""
        return list(self.about.get("pages", ()))

    @property
    def page(self) -> int | None:
        """Which page of its document this picture is, from 1."""
        return self.about.get("page")

    @property
    def shape(self) -> dict[str, Any] | None:
        """Of a model: `size_mm` along x, y (up) and z, `triangles`, `volume_mm3` where it is closed, the `unit` it came in."""
        return self.about.get("shape")

    @property
    def original(self) -> dict[str, Any] | None:
        """The bytes as they came, where they were kept."""
        return self.about.get("original")

    @property
    def animated(self) -> bool:
        return bool(self.about.get("animated"))


class UploadDay(Base):
    """How much a person sent on a day (UTC); the ledger behind the allowance."""

    __tablename__ = "upload_day"
    user_id: Mapped[str] = mapped_column(Id, primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    files: Mapped[int] = mapped_column(Integer)
    bytes: Mapped[int] = mapped_column(BigInteger)
