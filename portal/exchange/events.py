"""Facts about imports; for the team alone."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _AboutRun(Fact):
    run_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("import_run", self.run_id)]


@fact("import.done", says=lazy("imported data"), internal=True)
class ImportDone(_AboutRun):
    kind: str


@fact("import.undone", says=lazy("took an import back"), internal=True)
class ImportUndone(_AboutRun):
    kind: str
