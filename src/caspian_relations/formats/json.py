"""JSON: everything that an `Article` holds, both ways.

The layout is described by ``article.schema.json`` (JSON Schema 2020-12), which ships beside this module. Equal articles give equal bytes,
with orjson (extra ``fast``) and without it.
"""

from __future__ import annotations

import json
from importlib.resources import files
from os import PathLike
from typing import IO, Any

from caspian_relations.formats import faults, quick, scanning
from caspian_relations.formats import files as file_access
from caspian_relations.formats.converter import converter
from caspian_relations.formats.printing import VERSION, encodable, printed, written
from caspian_relations.model import Article
from caspian_relations.model.errors import InvalidJSON, InvalidText

orjson: Any
try:
    import orjson
except ImportError:  # pragma: no cover - the plain path is tested by taking orjson away
    orjson = None

__all__ = ["dump", "dumps", "from_dict", "load", "loads", "schema", "to_dict"]


def to_dict(article: Article) -> dict[str, Any]:
    """Return the JSON of `article` as plain dicts, lists and strings.

    >>> to_dict(Article("نص"))["version"]
    '1'
    """
    if not isinstance(article, Article):
        raise InvalidText("article", article, "an Article")
    document: dict[str, Any] = _parsed(printed(article))
    return document


def from_dict(document: Any) -> Article:
    """Return the article that `to_dict` made `document` of.

    `InvalidJSON` says at which JSON path it is wrong, what was got and what is accepted.

    >>> from_dict({"type": "Article", "version": "1", "text": "نص", "events": [{"type": "Party"}]})
    Traceback (most recent call last):
    caspian_relations.model.errors.InvalidJSON: $.events[0].type: got 'Party'; accepted: "ClimateConference" or ...
    """
    if type(document) is not dict:
        raise InvalidJSON("$", document, "an object: the JSON of an Article")
    version = document.get("version")
    if version != VERSION:
        raise InvalidJSON("$.version", version, f'"{VERSION}"')
    fields = {key: value for key, value in document.items() if key != "version"}
    try:
        return quick.article(fields)
    except Exception:  # whatever is odd is told, or taken, by the other way
        pass
    try:
        article: Article = converter().structure(fields, Article)
        return article
    except Exception:
        # The quick converter does not know where it was; the other one reads it again and tells.
        try:
            return converter(detailed=True).structure(fields, Article)
        except Exception as error:
            raise faults.first_fault(error, document) from None


def dumps(article: Article, *, indent: int | None = None) -> str:
    r"""Return `article` as JSON on one line, or indented by `indent` spaces.

    Lone surrogates, which some texts hold, are written as escapes (``\ud800``), so that the result can always be encoded. A high
    and a low surrogate side by side that are not one character cannot be told from that character in JSON: `InvalidText`.

    >>> dumps(Article("نص"))[:53]
    '{"type":"Article","version":"1","text":"نص","publishe'
    """
    if not isinstance(article, Article):
        raise InvalidText("article", article, "an Article")
    return encoded(_parsed(printed(article)), indent) if indent else written(article)


def loads(data: str | bytes) -> Article:
    """Return the article that `dumps` wrote; ``loads(dumps(article)) == article``.

    `InvalidJSON` for anything else, with the JSON path of what is wrong.
    """
    text = _text(data)
    try:
        return scanning.article(text, _parsed)
    except Exception:  # whatever is odd is told, or taken, by the other way
        return from_dict(decoded(text))


def dump(article: Article, target: str | PathLike[str] | IO[Any], *, indent: int | None = None) -> None:
    """Write `article` to a path (to a temporary name first, then renamed) or into an open file."""
    file_access.write(target, dumps(article, indent=indent) + "\n")


def load(source: str | PathLike[str] | IO[Any]) -> Article:
    """Return the article in the file at a path, or in an open file."""
    return loads(file_access.read(source))


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of an `Article`'s JSON.

    >>> schema()["$schema"]
    'https://json-schema.org/draft/2020-12/schema'
    """
    text = files("caspian_relations.formats").joinpath("article.schema.json").read_text(encoding="utf-8")
    parsed: dict[str, Any] = json.loads(text)
    return parsed


def encoded(document: Any, indent: int | None = None) -> str:
    """Print plain JSON values; the same characters whichever library prints them."""
    if orjson is not None and indent in (None, 2):
        try:
            printed: bytes = orjson.dumps(document, option=orjson.OPT_INDENT_2 if indent else None)
            return printed.decode()
        except TypeError:
            pass  # A lone surrogate: orjson has no way to write it.
    separators = (",", ": ") if indent else (",", ":")
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, separators=separators, indent=indent or None)
    return encodable(text)


def decoded(data: str | bytes) -> Any:
    """Parse JSON (RFC 8259: no NaN, no infinity); `InvalidJSON` says where it is none."""
    text = _text(data)
    try:
        return _parsed(text)
    except json.JSONDecodeError as error:
        got = text[error.pos : error.pos + 20]
        raise InvalidJSON("$", got, f"JSON; line {error.lineno}, column {error.colno}: {error.msg}") from None
    except RecursionError:
        raise InvalidJSON("$", text[:20], "JSON that is not nested this deep") from None


def _parsed(text: str) -> Any:
    if orjson is not None:
        try:
            return orjson.loads(text)
        except (ValueError, TypeError):
            pass  # A lone surrogate, a number beyond 64 bits, or no JSON: the other parser knows.
    return json.loads(text, parse_constant=_no_constant)


def _text(data: Any) -> str:
    if isinstance(data, str):
        return data
    if not isinstance(data, bytes | bytearray | memoryview):
        raise InvalidJSON("$", data, "a str or bytes")
    raw = bytes(data)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidJSON("$", raw[error.start : error.start + 8], f"UTF-8; byte {error.start} is none") from None


def _no_constant(name: str) -> Any:
    raise InvalidJSON("$", name, "JSON, which has no NaN and no infinity")
