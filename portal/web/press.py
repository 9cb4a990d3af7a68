"""The press behind the papers of the house: reportlab with our letters, measures and the foot of each page.

reportlab is read when the first paper is made: a start should not wait for it.
"""

import unicodedata
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.sax.saxutils import escape

from portal.kernel.text import _

FONTS = Path(__file__).resolve().parents[1] / "static" / "vendor" / "fonts"
BOLD_FONT = FONTS / "onest-600.ttf"
INK, SOFT, LINE, ACCENT = "#221f1a", "#5a5245", "#dbd2c0", "#2e3aa8"
MM = 72 / 25.4
WIDE = 174.0  # mm between the margins of 18 mm


@cache
def press() -> SimpleNamespace:
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
        "hash": style("hash", 7, 12), "beside": style("beside", 9.5, 13.5, spaceAfter=4),
        "name": style("name", 8.3, 11.5, colour=SOFT, spaceBefore=3),
    }
    return SimpleNamespace(
        colors=colors, Canvas=Canvas, BaseDocTemplate=BaseDocTemplate, CondPageBreak=CondPageBreak, Frame=Frame, Image=Image,
        KeepTogether=KeepTogether, PageBreak=PageBreak, PageTemplate=PageTemplate, Paragraph=Paragraph, Spacer=Spacer,
        Table=Table, TableStyle=TableStyle, styles=styles, letters=frozenset(plain.face.charToGlyph))


def printable(text: str) -> str:
    """The text as our letters can draw it: joiners and selectors go, a sign we have no letter for becomes a question mark."""
    known = press().letters
    return "".join(one if one == "\n" or ord(one) in known else "" if unicodedata.category(one) in ("Cf", "Mn", "Cc")
                   else "?" for one in unicodedata.normalize("NFC", text.replace("\t", "    ")))


def marked(text: str) -> str:
    """The same as reportlab's mark-up, with its line breaks."""
    return escape(printable(text)).replace("\n", "<br/>")


@cache
def _canvas_kind() -> Any:
    canvas: Any = press().Canvas

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
