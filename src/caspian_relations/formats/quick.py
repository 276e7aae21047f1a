"""The quick way from plain JSON values to an article: what was right before is not checked again.

Articles say the same things over and over: the same states, offices, verbs, days. So each distinct value of a field is taken through the field's own
converter and validator once and remembered, bounded; an entity is remembered as it was written. Spans are checked in place, against the length of
the text too. Whatever does not look just as `printing` prints it is left to the converter of cattrs, which knows what is wrong with it, and where.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from inspect import isclass
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from caspian_relations import model
from caspian_relations.formats.converter import converter, variants
from caspian_relations.formats.memo import Memo
from caspian_relations.model.references import resolved
from caspian_relations.model.trusted import constructor

__all__ = ["Unsure", "article", "built", "day", "entity"]

_MOST_ENTITIES = 5_000
"""Entities that are remembered as they were written, at most."""
Reader = Callable[[Any, int], Any]
"""Takes a plain value and the length of the article's text, beyond which no span ends."""
_new_article = constructor(model.Article)


class Unsure(Exception):  # noqa: N818 (no error: the other way decides)
    """The values are not just as `printing` prints them."""


def article(fields: dict[str, Any]) -> model.Article:
    """Build the article of `fields`; `Unsure` where something is not as it is written, or where ids or spans do not hold together."""
    head = [fields.get(name) for name in _HEAD]
    text, published, source, entities = head
    if fields.get("type") != "Article" or len(fields) != 1 + len(head) + len(_REST):
        raise Unsure
    if type(text) is not str or (source is not None and type(source) is not str) or type(entities) is not dict:
        raise Unsure
    known = tuple([entity(id, entities[id]) for id in sorted(entities)])
    return built(fields, text=text, published=day(published), source=source, entities=known)


def built(rest: dict[str, Any], *, text: str, **head: Any) -> model.Article:
    """Build the article of what stands at its head and of `rest`, which has mentions, facts and all that follows."""
    limit = len(text)
    try:
        values = {name: read(rest[name], limit) for name, read in _REST.items()}
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Unsure from None
    article: model.Article = _new_article(text, **head, **values)
    if not resolved(article):
        raise Unsure
    return article


def day(value: Any) -> date | None:
    """Read the day of publication."""
    return None if value is None else _DAYS[value]


def entity(id: str, fields: Any) -> model.Entity:
    """Read the entity that stands under `id`."""
    known = _ENTITIES.get(id)
    if known is not None and known[0] == fields:
        return known[1]
    found: model.Entity = converter().structure(fields, model.Entity)
    if found.id != id:
        raise Unsure
    if len(_ENTITIES) >= _MOST_ENTITIES:
        _ENTITIES.clear()
    _ENTITIES[id] = (fields, found)
    return found


# -- Values -------------------------------------------------------------------------------------------------------------


def _span(got: str) -> str:
    """Write how a span is read, in place: there are more of them than of anything else."""
    return (
        f"{_SPANS.look('span', '(start, end)', _SCOPE)} if type(start := {got}['start']) is int is type(end := {got}['end'])"
        f" and end <= limit and len({got}) == 2 else unsure()"
    )


def _new_span(ends: tuple[int, int]) -> model.Span:
    """Build the span between two integers."""
    if not 0 <= ends[0] < ends[1]:
        raise Unsure
    return _trusted_span(*ends)


def _unsure() -> Any:
    raise Unsure


def _listed(value: Any) -> list[Any]:
    if type(value) is not list:
        raise Unsure
    return value


def _names(value: Any) -> model.Names:
    return _NAMES[tuple([(language, tuple(_listed(forms))) for language, forms in value.items()])]  # type: ignore[no-any-return]


def _boolean(value: Any) -> bool:
    if type(value) is not bool:
        raise Unsure
    return value


def _number(value: Any) -> int:
    if type(value) is not int:
        raise Unsure
    return value


def _taken(cls: type[Any], field: Any, value: Any) -> Any:
    """`value` as the public constructor of `cls` would keep it; the validators of facts look at nothing but their own field."""
    taken = field.converter(value) if field.converter is not None else value
    if field.validator is not None:
        field.validator(object.__new__(cls), field, taken)
    return taken


def _of_string(cls: type[Any], field: Any) -> Memo:
    """String -> what the field keeps. Nothing else is remembered: True equals 1, and must not stand for it."""

    def make(key: Any) -> Any:
        if type(key) is not str:
            raise Unsure
        return _taken(cls, field, key)

    return Memo(make)


def _takes_none(cls: type[Any], field: Any) -> bool:
    try:
        return _taken(cls, field, None) is None
    except (TypeError, ValueError):
        return False


def _values(cls: type[Any]) -> Memo:
    """Fields of a day or an amount, which are strings -> the value, built as the thorough way builds it."""
    names = [field.alias for field in attrs.fields(cls)]

    def make(key: tuple[Any, ...]) -> Any:
        items = [list(item) if type(item) is tuple else item for item in key]
        return converter().structure({"type": cls.__name__, **dict(zip(names, items, strict=True))}, cls)

    return Memo(make)


# -- Objects ------------------------------------------------------------------------------------------------------------


def _compiled(
    cls: Any, keys: int, lines: list[str], result: str, scope: dict[str, Any], *, many: bool = False
) -> Reader:
    """Compile ``read(value, limit)``: an object of class `cls` with so many keys is read by `lines`; or `many` in a list."""
    body = [f"if len(value) != {keys} or value['type'] != {cls.__name__!r}:", "    raise Unsure", *lines]
    if many:
        source = ["def read(values, limit):", "    made = []", "    for value in listed(values):"]
        source += [f"        {line}" for line in [*body, f"made.append({result})"]] + ["    return tuple(made)"]
    else:
        source = ["def read(value, limit):", *(f"    {line}" for line in [*body, f"return {result}"])]
    scope |= _SCOPE
    exec(compile("\n".join(source), f"<quick {cls.__qualname__}>", "exec"), scope)
    read: Reader = scope["read"]
    return read


def _value(cls: type[Any], *, found: bool = False) -> Reader:
    """Read a value of the model that has no text of its own (a day, an amount): built once, remembered by its fields."""
    attrs.resolve_types(cls)
    key = [
        f"tuple(listed(value[{field.alias!r}]))" if get_origin(field.type) is tuple else f"value[{field.alias!r}]"
        for field in attrs.fields(cls)
    ]
    scope: dict[str, Any] = {"found": _new_found}
    made = _VALUES[cls].look("value", f"({', '.join(key)},)", scope)
    if not found:
        return _compiled(cls, len(key) + 1, [], made, scope)
    return _compiled(cls, len(key) + 2, ["span = value['span']"], f"found({_span('span')}, {made})", scope)


def _object(cls: type[Any], *, many: bool = False) -> Reader:
    """Read an object of just that class: every field is put into its slot, as attrs and cattrs compile theirs."""
    attrs.resolve_types(cls)
    fields = attrs.fields(cls)
    scope: dict[str, Any] = {"new": object.__new__, "cls": cls}
    lines = ["self = new(cls)"]
    for number, field in enumerate(fields):
        # The slot's own descriptor is the quickest way past a frozen class.
        scope[f"set{number}"] = getattr(cls, field.name).__set__
        lines.append(f"set{number}(self, {_expression(cls, field, scope)})")
    return _compiled(cls, len(fields) + 1, lines, "self", scope, many=many)


def _expression(cls: type[Any], field: Any, scope: dict[str, Any]) -> str:
    """Write how `field` of `cls` is read from `value`; what that needs is put into `scope`."""
    declared, own, got = field.type, f"read_{field.alias}", f"value[{field.alias!r}]"
    arms = get_args(declared) if get_origin(declared) in (Union, UnionType) else (declared,)
    kinds = [arm for arm in arms if arm is not NoneType]
    kind = kinds[0]
    if kind in (str, model.Change) or (isclass(kind) and issubclass(kind, Enum)):
        memo = _of_string(cls, field)
        if _takes_none(cls, field):
            return f"None if (got := {got}) is None else {memo.look(field.alias, 'got', scope)}"
        return memo.look(field.alias, got, scope)
    if kind == tuple[str, ...]:
        memo = Memo(lambda key: _taken(cls, field, key))
        return f"{memo.look(field.alias, 'tuple(got)', scope)} if type(got := {got}) is list else unsure()"
    if kind == tuple[model.Inference, ...]:
        return Memo(lambda key: _taken(cls, field, dict(key))).look(field.alias, f"tuple({got}.items())", scope)
    if kind == tuple[model.Span, ...]:
        return f"tuple([{_span('span')} for span in listed({got})])"
    if kind is model.Span:
        return f"{'None' if NoneType in arms else 'unsure()'} if (span := {got}) is None else {_span('span')}"
    if kind in (model.Names, bool, int):
        scope[own] = {model.Names: _names, bool: _boolean, int: lambda value: _taken(cls, field, _number(value))}[kind]
        read = f"{own}(got)"
    else:
        scope[own] = _one_of(*kinds)
        read = f"{own}(got, limit)"
    return f"None if (got := {got}) is None else {read}" if NoneType in arms else read.replace("got", got)


def _one_of(*classes: type[Any]) -> Reader:
    """Read a day or an amount of one of `classes`."""
    if len(classes) == 1:
        return _value(classes[0])
    readers = {cls.__name__: _value(cls) for cls in classes}
    return lambda value, limit: readers[value["type"]](value, limit)


def _found(*classes: type[Any]) -> Reader:
    """Read a list of such values, each with its span."""
    readers = {cls.__name__: _value(cls, found=True) for cls in classes}
    return lambda values, limit: tuple([readers[value["type"]](value, limit) for value in _listed(values)])


def _objects(cls: type[Any]) -> Reader:
    """Read a list of objects of `cls` or of what descends from it, each told by its ``type``."""
    classes = variants(cls)
    if len(classes) == 1:
        return _object(*classes.values(), many=True)
    readers = Memo(lambda tag: _object(classes[tag]))
    return lambda values, limit: tuple([readers[value["type"]](value, limit) for value in _listed(values)])


_new_found = constructor(model.Found)
_trusted_span = constructor(model.Span)
_AMOUNTS = (model.Money, model.Percentage, model.Measure, model.Duration)
_VALUES = {cls: _values(cls) for cls in (model.When, *_AMOUNTS)}
_SPANS = Memo(_new_span)
_SCOPE: dict[str, Any] = {"unsure": _unsure, "Unsure": Unsure, "listed": _listed}
_spans: Reader = eval(f"lambda values, limit: tuple([{_span('span')} for span in listed(values)])", dict(_SCOPE))
_NAMES = Memo(lambda key: model.Names(dict(key)))
_DAYS = Memo(lambda text: converter().structure(text, date))
_ENTITIES: dict[str, tuple[Any, model.Entity]] = {}
_HEAD = ("text", "published", "source", "entities")
_REST: dict[str, Reader] = {
    "mentions": _objects(model.Mention),
    "dates": _found(model.When),
    "quantities": _found(*_AMOUNTS),
    "events": _objects(model.Event),
    "figures": _objects(model.Figure),
    "relations": _objects(model.Relation),
    "statements": _objects(model.Statement),
    "boilerplate": _spans,
    "conflicts": _objects(model.Conflict),
}
