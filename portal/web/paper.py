"""Papers of the house: one face over reportlab for headings, text, tables and pictures on A4, in our letters, both languages.

reportlab is read when the first paper is made: a start should not wait for it.
"""

import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import IO, Any
from xml.sax.saxutils import escape

from portal.kernel.text import _

FONTS = Path(__file__).resolve().parents[1] / "static" / "vendor" / "fonts"
BOLD_FONT = FONTS / "onest-600.ttf"
INK, SOFT, LINE, ACCENT, GROUND = "#221f1a", "#5a5245", "#dbd2c0", "#2e3aa8", "#f6f1e6"
TONES = {"good": ("#1c6137", "#dbead7"), "wait": ("#744800", "#f8e4b8"), "bad": ("#982217", "#f8ddd5"),
         "work": ("#1c5574", "#d7e7ef"), "quiet": ("#5a5245", "#e9e2d2"), "accent": ("#2e3aa8", "#e3e4f6")}
MM = 72 / 25.4
WIDE = 174.0  # mm between the margins of 18 mm
Cell = str | tuple[str, str]


@cache
def _press() -> SimpleNamespace:
    """What we use of reportlab, with our letters."""
    from reportlab.lib import colors
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import (
        BaseDocTemplate,
        CondPageBreak,
        Frame,
        Image,
        KeepTogether,
        PageBreak,
        PageTemplate,
        Paragraph,
        Spacer,
        Table,
        TableStyle,
    )

    plain, bold = TTFont("Onest", FONTS / "onest-400.ttf"), TTFont("Onest-Bold", BOLD_FONT)
    pdfmetrics.registerFont(plain)
    pdfmetrics.registerFont(bold)
    pdfmetrics.registerFontFamily("Onest", normal="Onest", bold="Onest-Bold", italic="Onest", boldItalic="Onest-Bold")

    def style(name: str, size: float, lead: float, **more: Any) -> Any:
        return ParagraphStyle(name, fontName=more.pop("font", "Onest"), fontSize=size, leading=lead,
                              textColor=more.pop("colour", INK), **more)

    styles = {
        "title": style("title", 25, 30, font="Onest-Bold", spaceAfter=4),
        "h1": style("h1", 15, 19, font="Onest-Bold", spaceBefore=14, spaceAfter=5),
        "h2": style("h2", 11, 14, font="Onest-Bold", spaceBefore=8, spaceAfter=3),
        "text": style("text", 9.5, 13.5, spaceAfter=3), "soft": style("soft", 8.3, 11.5, colour=SOFT, spaceAfter=2),
        "said": style("said", 9.5, 13.5, spaceAfter=5, leftIndent=9 * MM),
        "who": style("who", 8.3, 11.5, colour=SOFT, spaceBefore=3, leftIndent=9 * MM),
        "cell": style("cell", 8.8, 12), "head": style("head", 8, 11, colour=SOFT),
    }
    return SimpleNamespace(
        colors=colors, Canvas=Canvas, BaseDocTemplate=BaseDocTemplate, CondPageBreak=CondPageBreak, Frame=Frame, Image=Image,
        KeepTogether=KeepTogether, PageBreak=PageBreak, PageTemplate=PageTemplate, Paragraph=Paragraph, Spacer=Spacer,
        Table=Table, TableStyle=TableStyle, styles=styles, letters=frozenset(plain.face.charToGlyph))


def printable(text: str) -> str:
    """The text as our letters can draw it: joiners and selectors go, a sign we have no letter for becomes a question mark."""
    known = _press().letters
    return "".join(one if one == "\n" or ord(one) in known else "" if unicodedata.category(one) in ("Cf", "Mn", "Cc")
                   else "?" for one in unicodedata.normalize("NFC", text.replace("\t", "    ")))


def marked(text: str) -> str:
    """The same as reportlab's mark-up, with its line breaks."""
    return escape(printable(text)).replace("\n", "<br/>")


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
        self.story.append(_press().CondPageBreak(28 * MM))
        self._put(text, f"h{level}")

    def text(self, text: str) -> None:
        self._put(text, "text")

    def soft(self, text: str) -> None:
        """What is said aside: smaller and quieter."""
        self._put(text, "soft")

    def said(self, who: str, text: str) -> None:
        """Somebody's words under his name. Long ones run over pages."""
        press = _press()
        name = press.Paragraph(marked(who), press.styles["who"])
        first, *more = [press.Paragraph(marked(one) or "—", press.styles["said"]) for one in text.split("\n\n")]
        self.story += [press.KeepTogether([name, first]), *more]

    def facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """What is so, line by line: a word and its value."""
        press = _press()
        cells = [[press.Paragraph(marked(name), press.styles["head"]), press.Paragraph(marked(value), press.styles["cell"])]
                 for name, value in rows]
        self._table(cells, [42, WIDE - 42], [("LINEBELOW", (0, 0), (-1, -1), .4, LINE)])

    def table(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """A table whose head comes again on each page; `widths` in mm."""
        press = _press()
        cells = [[press.Paragraph(marked(one), press.styles["head"]) for one in head]]
        cells += [[press.Paragraph(marked(one), press.styles["cell"]) for one in row] for row in rows]
        self._table(cells, widths, [("LINEBELOW", (0, 0), (-1, 0), .8, ACCENT),
                                    ("LINEBELOW", (0, 1), (-1, -1), .4, LINE)], head=1)

    def picture(self, source: IO[bytes] | None, size: tuple[int, int], most: tuple[float, float] = (WIDE, 190)) -> None:
        """A picture as large as fits into `most` mm, with a thin frame."""
        if source is not None:
            self._table([[self._image(source, size, most)]], [most[0]], [("BOTTOMPADDING", (0, 0), (-1, -1), 6)])

    def card(self, sign: str, words: Sequence[Cell], source: IO[bytes] | None, size: tuple[int, int],
             more: Sequence[str] = ()) -> None:
        """The head of a thread: its sign, words (with a tone where they are a state), lines below, the picture beside."""
        press = _press()
        chips = "&nbsp; ".join(_chip(one) for one in words)
        lines = [press.Paragraph(chips, press.styles["text"])]
        lines += [press.Paragraph(marked(one), press.styles["soft"]) for one in more]
        bold = f'<font name="Onest-Bold" size="12" color="{ACCENT}">{marked(sign)}</font>'
        badge = press.Paragraph(bold, press.styles["text"])
        self.story.append(press.CondPageBreak(60 * MM))
        image = self._image(source, size, (66, 50)) if source is not None else ""
        wide = 68 if source is not None else 4
        self._table([[badge, lines, image]], [12, WIDE - 12 - wide, wide],
                    [("LINEABOVE", (0, 0), (-1, 0), 1, ACCENT), ("TOPPADDING", (0, 0), (-1, -1), 5),
                     ("ALIGN", (2, 0), (2, 0), "RIGHT")])

    def gap(self, mm: float = 4) -> None:
        self.story.append(_press().Spacer(1, mm * MM))

    def page_break(self) -> None:
        self.story.append(_press().PageBreak())

    def write(self, to: IO[bytes] | str) -> None:
        """Presses it. Each page bears its number and of how many."""
        press = _press()
        made = press.BaseDocTemplate(
            to, pagesize=(210 * MM, 297 * MM), leftMargin=18 * MM, rightMargin=18 * MM, topMargin=17 * MM,
            bottomMargin=20 * MM, title=self.name, author="Maquette", lang=self.language)
        frame = press.Frame(18 * MM, 20 * MM, WIDE * MM, 260 * MM, 0, 0, 0, 0)
        made.addPageTemplates([press.PageTemplate(frames=[frame])])
        made.build(self.story, canvasmaker=self._canvas)

    def _put(self, text: str, style: str) -> None:
        press = _press()
        self.story.append(press.Paragraph(marked(text), press.styles[style]))

    def _image(self, source: IO[bytes], size: tuple[int, int], most: tuple[float, float]) -> Any:
        scale = min(most[0] / size[0], most[1] / size[1]) * MM
        return _press().Image(source, size[0] * scale, size[1] * scale)

    def _table(self, cells: list[list[Any]], widths: Sequence[float], lines: list[Any], head: int = 0) -> None:
        press = _press()
        usual = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                 ("RIGHTPADDING", (0, 0), (-1, -1), 6),
                 ("TOPPADDING", (0, 0), (-1, -1), 3.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5)]
        self.story.append(press.Table(cells, [one * MM for one in widths], style=press.TableStyle([*usual, *lines]),
                                      repeatRows=head, hAlign="LEFT", splitInRow=1))

    def _canvas(self, *args: Any, **kwargs: Any) -> Any:
        return numbered(self.foot)(*args, **kwargs)


def _chip(word: Cell) -> str:
    if isinstance(word, str):
        return f'<font name="Onest-Bold">{marked(word)}</font>'
    ink, ground = TONES[word[1]]
    return f'<font name="Onest-Bold" size="8" color="{ink}" backColor="{ground}">&nbsp;{marked(word[0])}&nbsp;</font>'


@cache
def _canvas_kind() -> Any:
    canvas: Any = _press().Canvas

    class Numbered(canvas):
        """A canvas that waits with its pages until it knows how many there are."""

        foot = ""

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.kept: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802 reportlab's name
            self.kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            for number, page in enumerate(self.kept, 1):
                self.__dict__.update(page)
                self._foot(number, len(self.kept))
                super().showPage()
            super().save()

        def _foot(self, number: int, of: int) -> None:
            self.setStrokeColor(LINE)
            self.setLineWidth(.5)
            self.line(18 * MM, 14.5 * MM, 192 * MM, 14.5 * MM)
            self.setFont("Onest", 7.5)
            self.setFillColor(SOFT)
            self.drawString(18 * MM, 10.5 * MM, self.foot[:110])
            self.drawRightString(192 * MM, 10.5 * MM, _("Page %(number)s of %(of)s", number=number, of=of))

    return Numbered


def numbered(foot: str) -> Any:
    """A maker of canvases whose pages bear this foot."""
    def make(*args: Any, **kwargs: Any) -> Any:
        made = _canvas_kind()(*args, **kwargs)
        made.foot = foot
        return made

    return make
