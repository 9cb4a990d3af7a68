"""Facts about merges, splits and relations."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _AboutTwo(Fact):
    source_id: str
    target_id: str

    def rooms(self) -> list[str]:
        return [f"idea:{self.source_id}", f"idea:{self.target_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("idea", self.source_id), ("idea", self.target_id)]


class _AboutMerge(_AboutTwo):
    merge_id: str


@fact("merge.proposed", says=lazy("proposed to merge two ideas"))
class MergeProposed(_AboutMerge):
    pass


@fact("merge.refused", says=lazy("did not want two ideas to be merged"))
class MergeRefused(_AboutMerge):
    pass


@fact("merge.done", says=lazy("merged an idea into this one"))
class MergeDone(_AboutMerge):
    carried: int


@fact("merge.undone", says=lazy("took a merge back"))
class MergeUndone(_AboutMerge):
    pass


@fact("support.carried", says=lazy("carried your support over to another idea"))
class SupportCarried(Fact):
    """For its giver alone: where his support stands now."""

    user_id: str
    support_id: str
    idea_id: str


@fact("idea.split", says=lazy("split an idea"))
class IdeaSplit(Fact):
    """Drafts were made of it; they are told of when they are submitted."""

    idea_id: str
    parts: int

    def rooms(self) -> list[str]:
        return [f"idea:{self.idea_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("idea", self.idea_id)]


@fact("idea.related", says=lazy("related two ideas"))
class IdeasRelated(_AboutTwo):
    kind: str


@fact("idea.unrelated", says=lazy("took a relation of two ideas back"))
class IdeasUnrelated(_AboutTwo):
    kind: str
