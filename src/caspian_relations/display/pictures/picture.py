"""A picture that a notebook shows and that can be saved: SVG 1.1 with a title and a description."""

from __future__ import annotations

import re
from os import PathLike
from pathlib import Path

from attrs import frozen

from caspian_relations.display.letters import named, plain
from caspian_relations.display.markup import text
from caspian_relations.display.theme import sheet
from caspian_relations.model import InvalidValue

__all__ = ["Picture", "drawn", "fitting", "label", "length", "numeral", "titled"]


@frozen(repr=False)
class Picture:
    """One drawing.

    >>> picture = drawn("Timeline", "Nothing has a date.", 100, 50, [])
    >>> picture
    <Picture "Timeline", 100 × 50>
    >>> picture.svg[:4]
    '<svg'
    """

    title: str
    """What it shows, in a word."""
    description: str
    """What is to be seen in it, in a sentence, for those who do not see it."""
    width: int
    """In pixels at its natural size."""
    height: int
    """In pixels at its natural size."""
    svg: str
    """The drawing, an ``<svg>`` element that needs nothing else."""
    empty: bool = False
    """Whether there was nothing to draw, which it then says in words."""

    def save(self, path: str | PathLike[str]) -> None:
        """Write the drawing to a file whose name ends in ``.svg``: complete or not at all."""
        from caspian_relations.formats import files

        if Path(path).suffix.lower() != ".svg":
            raise InvalidValue("path", str(path), "the name of a file that ends in .svg")
        files.write(path, f'<?xml version="1.0" encoding="UTF-8"?>\n{self.svg}\n')

    def _repr_svg_(self) -> str:
        return self.svg

    def _repr_html_(self) -> str:
        # In the page, so that the theme of the notebook reaches it.
        return self.svg

    def __repr__(self) -> str:
        return f'<Picture "{self.title}", {self.width} × {self.height}>'


def drawn(title: str, description: str, width: int, height: int, shapes: list[str], *, empty: bool = False) -> Picture:
    """Return the picture that is made of some shapes, which are markup, in their order."""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="crp" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'font-family="system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Noto Sans Arabic, Arial, sans-serif" font-size="13">'
        f"<title>{text(title)}</title><desc>{text(description)}</desc><style>{sheet('picture')}</style>"
        f'<rect class="crp-paper" width="{width}" height="{height}" rx="8"/>{"".join(shapes)}</svg>'
    )
    return Picture(title, description, width, height, svg, empty)


def numeral(value: float) -> str:
    """Return a coordinate as a drawing has it: a tenth of a pixel is fine enough.

    >>> numeral(12.04), numeral(-0.01), numeral(7.5)
    ('12', '0', '7.5')
    """
    rounded = round(value, 1) + 0.0
    return str(int(rounded)) if rounded == int(rounded) else str(rounded)


def length(words: str, size: float = 13) -> float:
    """Return about how long words are when they are set in a sans serif of that size, in pixels.

    >>> length("Astana") < length("Astana, Kazakhstan")
    True
    """
    return sum(_width(character) for character in words) * size


def _width(character: str) -> float:
    if character in "il.,:;'|!()[]jtfIr \u0627\u0644\u0625\u0623":
        return 0.34
    if character in "mwMW@%—…":
        return 0.9
    if character < "\u0590":
        return 0.68 if character.isupper() else 0.56
    if "\u2066" <= character <= "\u2069" or "\u064b" <= character <= "\u065f":
        return 0
    return 0.52 if character < "\u1100" else 1.0


def label(x: float, y: float, words: str, kind: str = "", anchor: str = "start", size: float = 13) -> str:
    r"""Return words, fit to be shown, at a place.

    >>> label(1, 2, "A&B")
    '<text x="1" y="2">A&amp;B</text>'
    """
    attributes = f' class="{" ".join(f"crp-{word}" for word in kind.split())}"' if kind else ""
    attributes += f' text-anchor="{anchor}"' if anchor != "start" else ""
    attributes += f' font-size="{numeral(size)}"' if size != 13 else ""
    return f'<text x="{numeral(x)}" y="{numeral(y)}"{attributes}>{text(words)}</text>'


_NUMBERED = re.compile(r", no\. \d+$")


def fitting(words: str, room: float, size: float = 13) -> str:
    """Return words cut to a width in pixels, their isolates closed; the number of a meeting is kept.

    >>> fitting("Consultative Meeting of the Heads of State, no. 6", 160)
    'Consultative Mee…, no. 6'
    """
    if length(words, size) <= room:
        return words
    bare = plain(words, 400)
    tail = _NUMBERED.search(bare)
    end = "…" + (tail[0] if tail else "")
    most = next((n for n in range(len(bare) - len(end), 0, -1) if length(bare[:n] + end, size) <= room), 1)
    return named(bare[:most].rstrip(" ,;·") + end, 400)


def titled(title: str, *shapes: str) -> str:
    """Return shapes as a group that shows `title` when one points at it."""
    return f"<g><title>{text(title)}</title>{''.join(shapes)}</g>"
