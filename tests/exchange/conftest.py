"""The two sets of real data, and a door to the imports."""

import csv
import shutil
from pathlib import Path
from typing import Any

import pytest

from portal.exchange import actions
from portal.exchange.runs import Report
from portal.kernel.policy import Actor

DATA = Path(__file__).resolve().parents[1] / "data"


class Dock:
    """Brings data in; files may be changed before."""

    def __init__(self, portal: Any, folder: Path) -> None:
        self.portal, self.folder = portal, folder

    @property
    def database(self) -> Any:
        return self.portal.database

    def ideas(self, folder: Path = DATA / "madrid", actor: Actor | None = None, **options: Any) -> Report:
        options = {"system": "decide-madrid", "board": "decide-madrid", **options}
        return actions.import_ideas(self.database, actor or Actor.system(), folder / "proposals.csv",
                                    folder / "comments.csv", **options)

    def orders(self, folder: Path = DATA / "northwind", actor: Actor | None = None, **options: Any) -> Report:
        return actions.import_orders(self.database, actor or Actor.system(), folder,
                                     **{"system": "northwind", "currency": "USD", **options})

    def copy(self, kind: str, **changes: Any) -> Path:
        """A copy of a set; each change takes the rows of one table (head first) and returns or mends them."""
        made = self.folder / f"{kind}-copy"
        shutil.copytree(DATA / kind, made, copy_function=shutil.copyfile)
        for name, change in changes.items():
            path = made / f"{name}.csv"
            with path.open(encoding="utf-8", newline="") as stream:
                rows = list(csv.reader(stream))
            rows = change(rows) or rows
            with path.open("w", encoding="utf-8", newline="") as stream:
                csv.writer(stream, lineterminator="\n").writerows(rows)
        return made

    def small(self) -> Path:
        """Two proposals with five comments, made here."""
        made = self.folder / "small"
        made.mkdir(exist_ok=True)
        (made / "proposals.csv").write_text(
            "id,title,userId,date,summary,text,status,numSupports\n"
            "7,Bancos en la calle,11,2015-09-15,Más bancos.,,open,12\n"
            "8,Árboles,12,2015-09-16,,Más árboles,archived,3\n", encoding="utf-8")
        (made / "comments.csv").write_text(
            "id,parentId,proposalId,userId,date,time,text\n"
            "103,102,7,12,2015-09-15,0 days 12:00:00,Antes que su padre\n"
            "101,-1,7,12,2015-09-15,0 days 10:00:00,Primero\n"
            "102,101,7,11,2015-09-15,0 days 11:00:00,Segundo\n"
            "104,999,7,13,2015-09-15,13:00:00,Huérfano\n"
            "105,-1,8,13,2015-09-17,0 days 09:30:00,\n", encoding="utf-8")
        return made


@pytest.fixture
def dock(portal, tmp_path) -> Dock:
    return Dock(portal, tmp_path)
