"""Which column of a foreign table is which field of ours, and which of its statuses is which of ours; with maps ready made."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from portal.ideas.queries import PUBLIC
from portal.kernel.errors import Invalid
from portal.kernel.text import Lazy, _, lazy

IDEA_FIELDS: dict[str, Lazy] = {
    "title": lazy("Title"), "text": lazy("Text"), "external_id": lazy("Number over there"), "status": lazy("Status"),
    "tags": lazy("Tags"), "author": lazy("Author"), "created_at": lazy("Proposed at"), "supports": lazy("Supports"),
    "comments": lazy("Comments, as a number"), "board": lazy("Board"), "answer": lazy("Official answer"),
    "answered_at": lazy("Answered at"), "merged_into": lazy("Number of the idea it was merged into")}
COMMENT_FIELDS: dict[str, Lazy] = {
    "idea": lazy("Number of the idea"), "text": lazy("Text"), "external_id": lazy("Number over there"),
    "parent": lazy("Number of the comment it answers"), "author": lazy("Author"), "created_at": lazy("Said at"),
    "time": lazy("Time of day, where it stands apart"), "removed": lazy("Removed")}
NEEDED = ("title",)
COMMENT_NEEDED = ("idea", "text")
# The states a status of theirs may become; an idea that was merged needs the number of the other one besides.
STATES = tuple(one for one in PUBLIC if one != "withdrawn")

_WORDS: dict[str, str] = {
    "title": "title name subject summary heading posttitle ideatitle название заголовок тема идея",
    "text": "text description details body content posttext message текст описание подробности содержание",
    "external_id": "externalid id number postid ideaid ref key uuid no номер ид код",
    "status": "status state poststatus статус состояние",
    "tags": "tags tag labels label categories category topics метки теги тег метка категория категории рубрика",
    "author": "author authorname createdby username creator user userid submittedby автор пользователь создал",
    "created_at": "createdat created creationdate date submittedat postedat publishedat timestamp дата создано датасоздания",
    "supports": "supports votes votescount votecount upvotes score numsupports supporters likes голоса голосов поддержка",
    "comments": "comments commentscount commentcount numcomments комментарии комментариев",
    "board": "board boardname forum boardslug доска раздел",
    "answer": "answer response officialresponse responsetext ответ официальныйответ",
    "answered_at": "answeredat respondedat датаответа",
    "merged_into": "mergedinto originalnumber duplicateof mergedintoid объединеносидеей"}
_COMMENT_WORDS: dict[str, str] = {
    "idea": "idea ideaid postid post postnumber proposalid ideanumber идея номеридеи",
    "text": "text comment body content value message текст комментарий",
    "external_id": "externalid id commentid number номер ид",
    "parent": "parent parentid replyto parentcommentid inreplyto ответна родитель",
    "author": _WORDS["author"], "created_at": _WORDS["created_at"], "time": "time время", "removed": "removed deleted удален"}

_STATUS_WORDS: dict[str, str] = {
    "submitted": "submitted open new pending inbox active открыто открыта новая новый подана",
    "under_review": "under_review underreview review considering underconsideration нарассмотрении рассматривается",
    "planned": "planned accepted approved roadmap запланировано запланирована впланах принято",
    "prototyping": "prototyping started inprogress in_progress development вработе начато прототип",
    "available": "available completed complete done shipped released live closeddone готово сделано выпущено выполнено",
    "declined": "declined closed rejected wontdo archived deleted spam отклонено отклонена закрыто",
    "merged": "merged duplicate объединено дубль дубликат", "withdrawn": "withdrawn отозвано"}
_STATUS_OF = {word: ours for ours, words in _STATUS_WORDS.items() for word in words.split()}

READY: dict[str, dict[str, str]] = {
    "fider": {"external_id": "number", "title": "title", "text": "description", "created_at": "created_at",
              "author": "created_by", "supports": "votes_count", "comments": "comments_count", "status": "status",
              "answer": "response", "answered_at": "responded_at", "merged_into": "original_number", "tags": "tags"},
    "canny": {"external_id": "id", "title": "title", "text": "details", "created_at": "created", "author": "authorName",
              "supports": "score", "comments": "commentCount", "status": "status", "board": "board", "tags": "tags"},
    "maquette": {"external_id": "id", "title": "title", "text": "text", "status": "status", "tags": "tags",
                 "author": "author", "created_at": "created_at", "supports": "supports", "comments": "comments",
                 "answer": "answer", "answered_at": "answered_at", "merged_into": "merged_into"}}
# The same column goes by another name in some versions of an export.
_ALSO = {"id": ("postID", "post_id", "ID"), "score": ("votes", "voteCount", "Votes"), "created": ("createdAt", "created_at"),
         "authorName": ("author", "author.name", "Author"), "details": ("description", "Details"),
         "commentCount": ("comments", "comment_count"), "board": ("boardName", "board.name", "Board"),
         "tags": ("tagNames", "Tags"), "title": ("Title",), "status": ("Status",)}


@dataclass(frozen=True)
class FieldMap:
    """What was chosen: columns by field, statuses by their word, and what becomes of any other status ("" refuses)."""

    columns: dict[str, str] = field(default_factory=dict)
    comment_columns: dict[str, str] = field(default_factory=dict)
    statuses: dict[str, str] = field(default_factory=dict)
    other_status: str = ""

    def status(self, theirs: str) -> str | None:
        """Our status for a word of theirs; None when nobody has said."""
        word = theirs.strip().casefold()
        return self.statuses.get(word) or guess_status(word) or self.other_status or None

    def plain(self) -> dict[str, Any]:
        return {"columns": self.columns, "comment_columns": self.comment_columns, "statuses": self.statuses,
                "other_status": self.other_status}


def bare(name: str) -> str:
    """A column's name without what differs from writer to writer."""
    return re.sub(r"[\W_]+", "", name.casefold()).replace("ё", "е")


def guess_status(theirs: str) -> str:
    """Our status for a usual word of theirs, or ""."""
    return _STATUS_OF.get(bare(theirs), "")


def recognise(columns: Iterable[str]) -> str:
    """Whose export has these columns: fider, canny, maquette, or "" for one nobody knows."""
    named = set(columns)
    if {"number", "votes_count", "original_number"} <= named:
        return "fider"
    if {"details", "status", "board"} <= named and named & {"score", "votes", "voteCount"}:
        return "canny"
    return "maquette" if {"id", "title", "supports", "merged_into"} <= named else ""


def ready(name: str, columns: Iterable[str]) -> dict[str, str]:
    """The ready map of an export, as far as its columns are there."""
    named = set(columns)
    found = {ours: next((one for one in (theirs, *_ALSO.get(theirs, ())) if one in named), "")
             for ours, theirs in READY[name].items()}
    return {ours: theirs for ours, theirs in found.items() if theirs}


def guess(columns: Iterable[str], of_comments: bool = False) -> dict[str, str]:
    """Each field's likeliest column by its name, in English or Russian."""
    left = {bare(one): one for one in columns}
    found = {}
    for ours, words in (_COMMENT_WORDS if of_comments else _WORDS).items():
        hit = next((word for word in words.split() if word in left), None)
        if hit is not None:
            found[ours] = left.pop(hit)
    return found


def propose(columns: list[str], comment_columns: list[str], words: Mapping[str, list[str]]) -> FieldMap:
    """The map one begins with: that of a known export, else what the names say."""
    known = recognise(columns)
    fields = ready(known, columns) if known else guess(columns)
    statuses = {one.casefold(): guess_status(one) for one in words.get(fields.get("status", ""), [])}
    return FieldMap(fields, guess(comment_columns, of_comments=True), {one: ours for one, ours in statuses.items() if ours})


def check(chosen: FieldMap, columns: Iterable[str], comment_columns: Iterable[str] | None) -> None:
    """Raises Invalid for a field without its column, a column that is not there and a status of nobody's."""
    wrong: dict[str, list[str]] = {}
    _check_fields("columns", chosen.columns, IDEA_FIELDS, NEEDED, set(columns), wrong)
    if comment_columns is not None:
        _check_fields("comment_columns", chosen.comment_columns, COMMENT_FIELDS, COMMENT_NEEDED, set(comment_columns), wrong)
    if {*chosen.statuses.values(), chosen.other_status} - {*PUBLIC, ""}:
        wrong["statuses"] = [_("Please choose one of: %(list)s.", list=", ".join(PUBLIC))]
    if comment_columns is not None and "external_id" not in chosen.columns:
        wrong["columns.external_id"] = [_("Comments need the number of the idea they belong to: name its column.")]
    if wrong:
        raise Invalid(wrong)


def _check_fields(name: str, chosen: dict[str, str], known: dict[str, Lazy], needed: tuple[str, ...], columns: set[str],
                  wrong: dict[str, list[str]]) -> None:
    for ours, theirs in chosen.items():
        if ours not in known:
            wrong[f"{name}.{ours}"] = [_("This field is not known here.")]
        elif theirs not in columns:
            wrong[f"{name}.{ours}"] = [_("The file has no column of this name: %(value)s", value=theirs[:60])]
    for ours in needed:
        if not chosen.get(ours):
            wrong[f"{name}.{ours}"] = [_("Please choose the column for it.")]


def from_file(path: Path) -> FieldMap:
    """A map kept in a file: {"columns": {"title": "Subject"}, "statuses": {"Open": "submitted"}, ...}. Raises Invalid."""
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        return FieldMap(_words(said.get("columns")), _words(said.get("comment_columns")),
                        {one.casefold(): ours for one, ours in _words(said.get("statuses")).items()},
                        str(said.get("other_status", "")))
    except (OSError, ValueError, AttributeError, TypeError) as wrong:
        raise Invalid({"map": [_("This map cannot be read.")]}, detail=_("This map cannot be read.")) from wrong


def _words(said: Any) -> dict[str, str]:
    return {str(one): str(other) for one, other in dict(said or {}).items() if other}
