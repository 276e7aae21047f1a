"""From the values of the model to their JSON, on one line.

Each class has one function, compiled from its fields when it is first met, that prints an object as it stands: there are no dicts between.
Every object has a ``type``, the name of its class; spans alone are just ``{"start", "end"}``. Entities stand in one table by id; names and
inferences are objects; amounts and changes are strings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from enum import Enum
from inspect import isclass
from json import encoder
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from caspian_relations import model
from caspian_relations.formats.memo import Memo
from caspian_relations.model.amounts import plain
from caspian_relations.model.errors import InvalidText

__all__ = ["TEXTS", "VERSION", "encodable", "printed", "remember", "written"]

VERSION = "1"
"""Version of the JSON layout; it changes when a document that was read before is read no more."""

_MOST_ENTITIES = 5_000
"""Entities that are remembered as they are printed, at most."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPLIT_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def printed(value: Any) -> str:
    """Return the JSON of `value`, an article or what one holds; lone surrogates stand in it as they are, see `written`.

    >>> printed(model.Percentage("4.50"))
    '{"type":"Percentage","value":"4.5","to":null,"bound":null}'
    """
    text: str = _PRINTERS[type(value)](value)
    return text


def written(value: Any) -> str:
    """Return what `printed` does, fit to be encoded; `InvalidText` where it cannot be.

    >>> written(model.Person("person:ali", {"en": "Ali"}))
    '{"type":"Person","id":"person:ali","names":{"en":["Ali"]},"wikidata":null,"known":true}'
    """
    text = printed(value)
    return encodable(text) if _WITH_SURROGATES else text


def encodable(text: str) -> str:
    r"""Write the lone surrogates in JSON `text` as escapes (``\ud800``), so that it can be encoded.

    A pair of them cannot be told from the character that it stands for: `InvalidText`.

    >>> encodable('"\ud800"')
    '"\\ud800"'
    """
    if _encodes(text):
        return text
    pair = _SPLIT_PAIR.search(text)
    if pair is not None:
        raise InvalidText(
            "Article", pair.group(), "surrogates that stand alone, or the character that a pair of them stands for"
        )
    return _SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def _encodes(text: str) -> bool:
    """Whether there are no surrogates in `text`; a regular expression looks five times as long for them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


# -- Values -------------------------------------------------------------------------------------------------------------


def _string(text: str | None) -> str:
    if text is None:
        return "null"
    quoted: str = encoder.encode_basestring(text)
    if not _WITH_SURROGATES and not _encodes(quoted):
        _WITH_SURROGATES.append(text)
    return quoted


def _strings(texts: Iterable[str]) -> str:
    known, learn = _QUOTED.known, _QUOTED.learn
    return f"[{','.join([known[text] if text in known else learn(text) for text in texts])}]" if texts else "[]"


def _members(members: Iterable[Enum]) -> str:
    return _strings([member.value for member in members])


def _spans(spans: Iterable[model.Span]) -> str:
    printed = [f'{{"start":{span.start},"end":{span.end}}}' for span in spans]
    return f"[{','.join(printed)}]"


def _names(names: model.Names) -> str:
    # Names are many and each is printed but once: those of an entity stand in the entity's own text, which is remembered.
    if not names:
        return "{}"
    printed = [f"{_QUOTED[language]}:[{','.join(map(_string, forms))}]" for language, forms in names.items()]
    return f"{{{','.join(printed)}}}"


def _inferences(inferences: Iterable[model.Inference]) -> str:
    if not inferences:
        return "{}"
    printed = [f"{_QUOTED[inference.field]}:{_QUOTED[inference.source]}" for inference in inferences]
    return f"{{{','.join(printed)}}}"


def _objects(values: Iterable[Any]) -> str:
    known = _PRINTERS.known
    printed = [known[kind](value) if (kind := type(value)) in known else _PRINTERS[kind](value) for value in values]
    return f"[{','.join(printed)}]"


def _found(found: model.Found[Any]) -> str:
    text: str = _FOUND_PRINTERS[type(found.value)](found.value, found.span)
    return text


def _table(entities: Iterable[model.Entity]) -> str:
    return f"{{{','.join([_entity(entity) for entity in entities])}}}"


def _entity(entity: model.Entity) -> str:
    """Print ``"id": {…}``, once for each object: the entities of the reference are the same objects in every article."""
    known = _ENTITIES.get(id(entity))
    if known is None or known[0] is not entity:
        if len(_ENTITIES) >= _MOST_ENTITIES:
            _ENTITIES.clear()
        text = printed(entity)
        known = _ENTITIES[id(entity)] = (entity, f"{_QUOTED[entity.id]}:{text}")
        remember(entity, text)
    return known[1]


def remember(entity: model.Entity, text: str) -> tuple[str, model.Entity]:
    """Note and return that `text` is the JSON of `entity`: where the same characters stand under its id, they need not be read."""
    if len(TEXTS) >= _MOST_ENTITIES:
        TEXTS.clear()
    known = TEXTS[entity.id] = (text, entity)
    return known


# -- Objects ------------------------------------------------------------------------------------------------------------


def _printer(cls: type[Any]) -> Callable[..., str]:
    """Compile ``write(value)``."""
    if cls is model.Found:
        return _found
    return _compiled(cls, "value", [f'"version":"{VERSION}"'] if issubclass(cls, model.Article) else [])


def _found_printer(cls: type[Any]) -> Callable[..., str]:
    """Compile ``write(value, span)``: of what was found somewhere, the span stands after the type."""
    return _compiled(cls, "value, span", ['"span":{{"start":{span.start},"end":{span.end}}}'])


def _compiled(cls: type[Any], parameters: str, first: list[str]) -> Callable[..., str]:
    attrs.resolve_types(cls)
    body, scope = [], dict(_SCOPE)
    keys = [f'"type":"{cls.__name__}"', *first]
    for number, field in enumerate(attrs.fields(cls)):
        value = f"value.{field.name}"
        # The text and the source of an article are met once, and not remembered.
        once = issubclass(cls, model.Article) and str in (field.type, *get_args(field.type))
        body.append(f"part{number} = {f'string({value})' if once else _expression(field.type, value, scope)}")
        keys.append(f'"{field.alias}":{{part{number}}}')
    body.append(f"return f'{{{{{','.join(keys)}}}}}'")
    source = f"def write({parameters}):\n" + "\n".join(f"    {line}" for line in body)
    exec(compile(source, f"<printing {cls.__qualname__}>", "exec"), scope)
    write: Callable[..., str] = scope["write"]
    return write


def _expression(declared: Any, value: str, scope: dict[str, Any]) -> str:
    """Write how a field declared so is printed, as an expression of Python; what that needs is put into `scope`."""
    arms = get_args(declared) if get_origin(declared) in (Union, UnionType) else (declared,)
    kinds = [arm for arm in arms if arm is not NoneType]
    if NoneType in arms:
        return f"'null' if (got := {value}) is None else {_printing(kinds, 'got', scope)}"
    return _printing(kinds, value, scope)


def _printing(kinds: list[Any], value: str, scope: dict[str, Any]) -> str:
    kind = kinds[0]
    if len(kinds) == 1:
        if kind in _STRINGS:
            return _QUOTED.look("string", _STRINGS[kind].format(value), scope)
        if kind is Decimal:
            return _AMOUNTS.look("amount", value, scope)
        if kind in _TEMPLATES:
            return _TEMPLATES[kind].format(value)
        if isclass(kind) and issubclass(kind, Enum):
            return f"""f'"{{{value}._value_}}"'"""
        if get_origin(kind) is tuple:
            member = get_args(kind)[0]
            return f"members({value})" if isclass(member) and issubclass(member, Enum) else f"objects({value})"
    return f"{_PRINTERS.look('printer', f'type({value})', scope)}({value})"


_WITH_SURROGATES: list[str] = []
"""The first text with a surrogate that this process has printed; until there is one, nobody need look for them in whole documents."""
_QUOTED = Memo(_string)
_AMOUNTS = Memo(lambda amount: f'"{plain(amount)}"')
_PRINTERS = Memo(_printer)
_FOUND_PRINTERS = Memo(_found_printer)
_ENTITIES: dict[int, tuple[model.Entity, str]] = {}
TEXTS: dict[str, tuple[str, model.Entity]] = {}
"""Id -> the JSON of the entity that was last printed or read under it, and the entity."""
_STRINGS: dict[Any, str] = {str: "{0}", date: "{0}.isoformat()", model.Change: "str({0})"}
"""Declared type -> an expression for the string that is printed for it."""
_TEMPLATES: dict[Any, str] = {
    int: "{0}",
    float: "{0}",
    bool: "('true' if {0} else 'false')",
    model.Span: """f'{{{{"start":{{{0}.start}},"end":{{{0}.end}}}}}}'""",
    model.Names: "names({0})",
    tuple[str, ...]: "strings({0})",
    tuple[model.Span, ...]: "spans({0})",
    tuple[model.Inference, ...]: "inferences({0})",
    tuple[model.Entity, ...]: "table({0})",
}
"""Declared type -> an expression that prints a value of it."""
_SCOPE: dict[str, Any] = {
    "string": _string,
    "strings": _strings,
    "names": _names,
    "spans": _spans,
    "inferences": _inferences,
    "table": _table,
    "members": _members,
    "objects": _objects,
}
