"""Values as FollowTheMoney keeps them: what its own cleaning would leave as it is.

FollowTheMoney composes text (NFC), takes control characters and joiners out, and puts names and addresses on one line. A value that is
written in this form comes back from it unchanged.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from hashlib import sha1

from caspian_relations.formats.annotations import encodable
from caspian_relations.model import When

__all__ = ["LONGEST_LABEL", "address", "country", "cut", "dates", "ftm_id", "label", "text", "texts", "web_address"]

LONGEST_LABEL = 384
"""How many characters a name may have there (a plain string may have 1024)."""
LONGEST_ADDRESS = 200
"""How many characters an address may have, and a little less: commas come in."""
LONGEST_TEXT = 60_000
"""How many characters a text may have, and a little less."""

_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\ufeff]")
_SPACES = re.compile(r"\s+")
_QUOTED = re.compile("[\"'](.*)[\"']")
_LINES = re.compile(r"\r\n|\n|<BR/>|<BR>|\t|ESQ\.,|ESQ,|;")
_COMMAS = re.compile(r",\s?[,.]")
_SIMPLE_ID = re.compile(r"[0-9A-Za-z]+(-[0-9A-Za-z]+)*")
_SIMPLE_DATE = re.compile(r"[12][0-9]{3}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?")
_ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?/[!-;=?-\[\]_a-z~]*")
_LONGEST_ID = 120
_NO_COUNTRIES = frozenset({"EA", "EZ", "QO", "XA", "XB"})
"""Codes that CLDR has and FollowTheMoney has not."""


def ftm_id(kind: str, *parts: str) -> str:
    """Return the id of an entity: readable where the parts are plain, else with their SHA-1; the same in every run.

    >>> ftm_id("state", "KZ"), ftm_id("person", "علي")
    ('state.KZ', 'person.x.fafb4eb7106307808cfcc7e975951c2e81b5143a')
    """
    plain = ".".join((kind, *parts))
    if len(plain) <= _LONGEST_ID and all(_SIMPLE_ID.fullmatch(part) for part in parts):
        return plain
    return f"{kind}.x.{sha1(chr(0).join(parts).encode('utf-8', 'surrogatepass'), usedforsecurity=False).hexdigest()}"


def text(value: str) -> str:
    r"""Return a longer text without what FollowTheMoney takes out: control characters, joiners, white space at the ends.

    >>> text("a\x00b\nc\u200dd")
    'ab\ncd'
    """
    return _settled(encodable(value), lambda value: _UNSAFE.sub("", unicodedata.normalize("NFC", value)).strip())


def texts(value: str) -> list[str]:
    """Return a longer text in pieces that FollowTheMoney takes, cut between lines, or words, where that can be.

    >>> [len(piece) for piece in texts("a" * 70_000 + " b")]
    [60000, 10002]
    """
    rest, pieces = text(value), []
    while len(rest) > LONGEST_TEXT:
        at = max(rest.rfind("\n", LONGEST_TEXT // 2, LONGEST_TEXT), rest.rfind(" ", LONGEST_TEXT // 2, LONGEST_TEXT))
        at = at if at > 0 else LONGEST_TEXT
        pieces.append(text(rest[:at]))
        rest = text(rest[at:])
    return [piece for piece in (*pieces, rest) if piece]


def cut(value: str) -> str:
    """Return a label, cut to the length that a name may have.

    >>> len(cut("a" * 10_000))
    384
    """
    return label(value[:LONGEST_LABEL])


def label(value: str) -> str:
    r"""Return a name or another short text: on one line, without quotation marks around it; perhaps nothing is left.

    >>> label('"a \n b"'), label("\u200b")
    ('a b', '')
    """
    return _settled(text(value), lambda value: _SPACES.sub(" ", _unquoted(text(value))).strip())


def address(value: str) -> str:
    """Return an address on one line, of the length that one may have; semicolons and line ends become commas.

    >>> address("Astana; Kazakhstan")
    'Astana, Kazakhstan'
    """
    return _settled(label(value[:LONGEST_ADDRESS]), lambda value: label(_COMMAS.sub(", ", _LINES.sub(", ", value))))


def _unquoted(value: str) -> str:
    quoted = _QUOTED.fullmatch(value)
    return quoted[1] if quoted else value


def _settled(value: str, clean: Callable[[str], str]) -> str:
    """What cleaning makes of `value` when it is done again and again: a quotation in a quotation, say."""
    while (cleaned := clean(value)) != value:
        value = cleaned
    return value


def country(alpha2: str) -> str | None:
    """Return the code of a country as FollowTheMoney has it, or None if it has none.

    >>> country("KZ"), country("QQ")
    ('kz', None)
    """
    return alpha2.lower() if alpha2 in _territories() and alpha2 not in _NO_COUNTRIES else None


@cache
def _territories() -> frozenset[str]:
    from babel import Locale

    return frozenset(Locale("en").territories)


def web_address(value: str | None) -> str | None:
    """Return `value` if it is a web address that FollowTheMoney takes as it is, else None.

    >>> web_address("https://example.org/news/1?a=b"), web_address("page.txt")
    ('https://example.org/news/1?a=b', None)
    """
    return value if value is not None and _ADDRESS.fullmatch(value) else None


def dates(when: When | None) -> dict[str, list[str]]:
    """Return the properties of an interval: ``date`` for a year, month or day, else ``startDate`` and ``endDate`` where they are known.

    >>> dates(When("2024-08")), dates(When("2024-11-11/..")), dates(When("XXXX-08-09"))
    ({'date': ['2024-08']}, {'startDate': ['2024-11-11']}, {})
    """
    if when is None:
        return {}
    if when.edtf is not None and _SIMPLE_DATE.fullmatch(when.edtf):
        return {"date": [when.edtf]}
    ends = {"startDate": when.start, "endDate": when.end}
    # A year outside these is no date there.
    return {name: [end.isoformat()] for name, end in ends.items() if end is not None and 1000 <= end.year < 3000}
