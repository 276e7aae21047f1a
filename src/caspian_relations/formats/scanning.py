"""The quick way through the JSON of an article, as `printing` prints it: an entity that was printed or read before is known by its text.

The beginning, text and entities, is gone through in place, and the rest, mentions and facts, is parsed at once. Entities are the greater part of
most documents, and the same in all of them: where the very same characters stand, nothing is parsed and nothing compared key by key. Anything
that does not look just so is left to the way that parses the whole.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from json import decoder
from typing import Any

from caspian_relations import model
from caspian_relations.formats import quick
from caspian_relations.formats.printing import TEXTS, VERSION, remember
from caspian_relations.formats.quick import Unsure

__all__ = ["article"]

_string: Callable[[str, int], tuple[str, int]] = decoder.scanstring  # type: ignore[attr-defined]
_TEXT = f'{{"type":"Article","version":"{VERSION}","text":"'
_PUBLISHED = re.compile(r',"published":(?:null|"([0-9-]*)"),"source":(?:null|")')
_ENTITIES = ',"entities":{'
_AS_IT_IS = re.compile(r'[^"\\\x00-\x1f]+')
"""An id that stands in JSON without escapes."""


def article(text: str, parse: Callable[[str], Any]) -> model.Article:
    """Read the article of JSON `text`, the rest of which `parse` turns into plain values; `Unsure` where that is for another way."""
    if not text.startswith(_TEXT):
        raise Unsure
    said, place = _string(text, len(_TEXT))
    match = _PUBLISHED.match(text, place)
    if match is None:
        raise Unsure
    source, place = None, match.end()
    if text[place - 1] == '"':
        source, place = _string(text, place)
    if not text.startswith(_ENTITIES, place):
        raise Unsure
    entities, place = _table(text, place + len(_ENTITIES))
    rest = parse("{" + text[place:])
    return quick.built(rest, text=said, published=quick.day(match[1]), source=source, entities=entities)


def _table(text: str, place: int) -> tuple[tuple[model.Entity, ...], int]:
    """Read ``"id":{…},…},`` from `place` on; return the entities, and the place behind the comma."""
    entities: dict[str, model.Entity] = {}
    while text.startswith('"', place):
        begin = text.find('":', place) + 2
        id = text[place + 1 : begin - 2]
        known = TEXTS.get(id)
        if known is None or not text.startswith(known[0], begin):
            known = _scanned(id, text, begin)
        entities[id] = known[1]
        place = begin + len(known[0])
        if text[place] != ",":
            break
        place += 1
    if not text.startswith("},", place):
        raise Unsure
    return tuple([entities[id] for id in sorted(entities)]), place + 2


def _scanned(id: str, text: str, begin: int) -> tuple[str, model.Entity]:
    """Read the entity that begins there, and remember it."""
    if _AS_IT_IS.fullmatch(id) is None:
        raise Unsure
    fields, end = _scan(text, begin)
    return remember(quick.entity(id, fields), text[begin:end])


def _no_constant(name: str) -> Any:
    raise Unsure


_scan: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder(parse_constant=_no_constant).scan_once  # type: ignore[attr-defined]
