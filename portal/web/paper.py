"""Papers of the house: one face over reportlab for headings, text, tables and pictures on A4, in both languages."""

import re
from collections.abc import Sequence
from typing import IO, Any

from portal.web.press import ACCENT, BOLD_FONT, LINE, MM, WIDE, marked, numbered, press, printable

__all__ = ["BOLD_FONT", "WIDE", "Cell", "Paper"]

TONES = {"good": ("#1c6137", "#dbead7"), "wait": ("#744800", "#f8e4b8"), "bad": ("#982217", "#f8ddd5"),
         "work": ("#1c5574", "#d7e7ef"), "quiet": ("#5a5245", "#e9e2d2"), "accent": ("#2e3aa8", "#e3e4f6")}
HASH = re.compile(r"[0-9a-f]{16}|[0-9a-f]{64}")
Cell = str | tuple[str, str]


class Paper:
    """A paper that is written from top to bottom, then pressed to PDF."""

    def __init__(self, title: str, foot: str, language: str) -> None:
        self.name, self.foot, self.language = printable(title), printable(foot), language
        self.story: list[Any] = []

    def title(self, text: str, over: str = "") -> None:
        if over:
            self.soft(over)
        self._put(text, "title")

    def heading(self, text: str, level: int = 1) -> None:
        """A heading stays with what follows it."""
        self.story.append(press().CondPageBreak(28 * MM))
        self._put(text, f"h{level}")

    def text(self, text: str) -> None:
        self._put(text, "text")

    def soft(self, text: str) -> None:
        """What is said aside: smaller and quieter."""
        self._put(text, "soft")

    def said(self, who: str, text: str) -> None:
        """Somebody's words under his name. Long ones run over pages."""
        tools = press()
        name = tools.Paragraph(marked(who), tools.styles["who"])
        first, *more = [tools.Paragraph(marked(one) or "—", tools.styles["said"]) for one in text.split("\n\n")]
        self.story += [tools.KeepTogether([name, first]), *more]

    def facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """What is so, line by line: a word and its value."""
        tools = press()
        cells = [[tools.Paragraph(marked(name), tools.styles["head"]), tools.Paragraph(marked(value), tools.styles["cell"])]
                 for name, value in rows]
        self._table(cells, [42, WIDE - 42], [("LINEBELOW", (0, 0), (-1, -1), .4, LINE)])

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """A table whose head comes again on each page; `widths` in mm."""
        tools = press()
        cells = [[tools.Paragraph(marked(one), tools.styles["head"]) for one in head]]
        cells += [[tools.Paragraph(marked(one), tools.styles["hash" if HASH.fullmatch(one) else "cell"]) for one in row]
                  for row in rows]
        self._table(cells, widths, [("LINEBELOW", (0, 0), (-1, 0), .8, ACCENT),
                                    ("LINEBELOW", (0, 1), (-1, -1), .4, LINE)], head=1)

    def picture(self, source: IO[bytes] | None, size: tuple[int, int], most: tuple[float, float] = (WIDE, 190)) -> None:
        """A picture as large as fits into `most` mm, with a thin frame."""
        if source is not None:
            self._table([[self._image(source, size, most)]], [most[0]], [("BOTTOMPADDING", (0, 0), (-1, -1), 6)])

    def card(self, sign: str, words: Sequence[Cell], source: IO[bytes] | None, size: tuple[int, int],
             more: Sequence[str] = (), said: Sequence[tuple[str, str]] = ()) -> None:
        """A thread: its sign, words (with a tone where they are a state), lines below, the picture beside.

        What is said stands beside the picture as far as it fits, the rest below.
        """
        tools = press()
        chips = "&nbsp; ".join(_chip(one) for one in words)
        lines = [tools.Paragraph(chips, tools.styles["text"])]
        lines += [tools.Paragraph(marked(one), tools.styles["soft"]) for one in more]
        beside = _fitting(said) if source is not None else 0
        for who, text in said[:beside]:
            lines += [tools.Paragraph(marked(who), tools.styles["name"]), tools.Paragraph(marked(text), tools.styles["beside"])]
        bold = f'<font name="Onest-Bold" size="12" color="{ACCENT}">{marked(sign)}</font>'
        badge = tools.Paragraph(bold, tools.styles["text"])
        self.story.append(tools.CondPageBreak(60 * MM))
        image = self._image(source, size, (66, 50)) if source is not None else ""
        wide = 68 if source is not None else 4
        self._table([[badge, lines, image]], [12, WIDE - 12 - wide, wide],
                    [("LINEABOVE", (0, 0), (-1, 0), 1, ACCENT), ("TOPPADDING", (0, 0), (-1, -1), 5),
                     ("ALIGN", (2, 0), (2, 0), "RIGHT")])
        for who, text in said[beside:]:
            self.said(who, text)

    def gap(self, mm: float = 4) -> None:
        self.story.append(press().Spacer(1, mm * MM))

    def page_break(self) -> None:
        self.story.append(press().PageBreak())

    def write(self, to: IO[bytes] | str) -> None:
        """Presses it. Each page bears its number and of how many."""
        tools = press()
        made = tools.BaseDocTemplate(
            to, pagesize=(210 * MM, 297 * MM), leftMargin=18 * MM, rightMargin=18 * MM, topMargin=17 * MM,
            bottomMargin=20 * MM, title=self.name, author="Maquette", lang=self.language)
        frame = tools.Frame(18 * MM, 20 * MM, WIDE * MM, 260 * MM, 0, 0, 0, 0)
        made.addPageTemplates([tools.PageTemplate(frames=[frame])])
        made.build(self.story, canvasmaker=self._canvas)

    def _put(self, text: str, style: str) -> None:
        tools = press()
        self.story.append(tools.Paragraph(marked(text), tools.styles[style]))

    def _image(self, source: IO[bytes], size: tuple[int, int], most: tuple[float, float]) -> Any:
        scale = min(most[0] / size[0], most[1] / size[1]) * MM
        return press().Image(source, size[0] * scale, size[1] * scale)

    def _table(self, cells: list[list[Any]], widths: Sequence[float], lines: list[Any], head: int = 0) -> None:
        tools = press()
        usual = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                 ("RIGHTPADDING", (0, 0), (-1, -1), 6),
                 ("TOPPADDING", (0, 0), (-1, -1), 3.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5)]
        self.story.append(tools.Table(cells, [one * MM for one in widths], style=tools.TableStyle([*usual, *lines]),
                                      repeatRows=head, hAlign="LEFT", splitInRow=1))

    def _canvas(self, *args: Any, **kwargs: Any) -> Any:
        return numbered(self.foot)(*args, **kwargs)


def _fitting(said: Sequence[tuple[str, str]]) -> int:
    """How many of these words stand beside a picture: about ten lines of 48 letters."""
    lines = 0
    for count, (_who, text) in enumerate(said):
        lines += 1 + sum(1 + len(one) // 48 for one in text.split("\n"))
        if lines > 10:
            return count
    return len(said)


def _chip(word: Cell) -> str:
    if isinstance(word, str):
        return f'<font name="Onest-Bold">{marked(word)}</font>'
    ink, ground = TONES[word[1]]
    return f'<font name="Onest-Bold" size="8" color="{ink}" backColor="{ground}">&nbsp;{marked(word[0])}&nbsp;</font>'
