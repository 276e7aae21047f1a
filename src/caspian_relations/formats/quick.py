"""The quick way from plain JSON values to an article: what was right before is not checked again.

Articles say the same things over and over: the same states, offices, verbs, days. So each distinct value of a field is taken through the field's own
converter and validator once and remembered, bounded; an entity is remembered as it was written. Spans are checked in place. Whatever does not look just as
`json.dumps` writes it is left to the converter of cattrs, which knows what is wrong with it, and where.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from inspect import Parameter, signature
from typing import Any, get_args, get_origin

import attrs

from caspian_relations import model
from caspian_relations.formats.converter import converter, variants
from caspian_relations.model.references import sound
from caspian_relations.model.trusted import constructor

__all__ = ["Unsure", "article"]

_MOST = 20_000
"""Values of a field, and entities, that are remembered at most."""
Reader = Callable[[Any], Any]
_new_found = constructor(model.Found)
_new_article = constructor(model.Article)


class Unsure(Exception):  # noqa: N818 (no error: the other way decides)
    """The values are not just as `json.dumps` writes them."""


class _Memo(dict[Any, Any]):
    """Key -> what `make` gives for it, made once."""

    def __init__(self, make: Reader) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, key: Any) -> Any:
        if len(self) >= _MOST:
            self.clear()
        made = self[key] = self.make(key)
        return made


def article(fields: dict[str, Any]) -> model.Article:
    """Build the article of `fields`; `Unsure` where something is not as it is written, or where ids or spans do not hold together."""
    if fields.get("type") != "Article" or len(fields) != len(_ARTICLE) + 1:
        raise Unsure
    try:
        values = {name: read(fields[name]) for name, read in _ARTICLE.items()}
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Unsure from None
    article: model.Article = _new_article(**values)
    if not sound(article):
        raise Unsure
    return article


# -- Values -------------------------------------------------------------------------------------------------------------


def _span(value: Any) -> model.Span:
    start, end = value["start"], value["end"]
    if type(start) is not int or type(end) is not int or len(value) != 2:
        raise Unsure
    return _SPANS[start, end]  # type: ignore[no-any-return]


def _spans(value: Any) -> tuple[model.Span, ...]:
    return tuple([_span(item) for item in _listed(value)])


def _listed(value: Any) -> list[Any]:
    if type(value) is not list:
        raise Unsure
    return value


def _unsure() -> Any:
    raise Unsure


def _whole(*classes: Any) -> Reader:
    """Read a value of the model that has no text of its own (a day, an amount): built once, remembered by its fields."""
    known = {cls.__name__: cls for cls in classes if cls in _WHOLE}
    readers = _Memo(lambda tag: _value(known[tag], found=False))
    return lambda value: readers[value["type"]](value)


def _found(*classes: Any) -> Reader:
    """Read a list of such values, each with its span."""
    known = {cls.__name__: cls for cls in classes}
    readers = _Memo(lambda tag: _value(known[tag], found=True))
    return lambda values: tuple([readers[value["type"]](value) for value in _listed(values)])


def _value(cls: type[Any], *, found: bool) -> Reader:
    """Read an object of just that class of values."""
    attrs.resolve_types(cls)
    fields = attrs.fields(cls)
    items = [f"value[{field.alias!r}]" for field in fields]
    key = [
        f"tuple(listed({item}))" if get_origin(field.type) is tuple else item
        for item, field in zip(items, fields, strict=True)
    ]
    made = f"made[{', '.join(key)},]"
    scope = {"made": _VALUES[cls], "found": _new_found, "span": _span, "listed": _listed, "Unsure": Unsure}
    return _compiled(cls, len(key) + 1 + found, f"found(span(value['span']), {made})" if found else made, scope)


def _values(cls: type[Any]) -> _Memo:
    names = [field.alias for field in attrs.fields(cls)]

    def make(key: tuple[Any, ...]) -> Any:
        items = [list(item) if type(item) is tuple else item for item in key]
        return converter().structure({"type": cls.__name__, **dict(zip(names, items, strict=True))}, cls)

    return _Memo(make)


def _names(value: Any) -> model.Names:
    return _NAMES[tuple([(language, tuple(_listed(forms))) for language, forms in value.items()])]  # type: ignore[no-any-return]


def _taken(cls: type[Any], field: Any, value: Any) -> Any:
    """`value` as the public constructor of `cls` would keep it; the validators of facts look at nothing but their own field."""
    taken = field.converter(value) if field.converter is not None else value
    if field.validator is not None:
        field.validator(object.__new__(cls), field, taken)
    return taken


def _takes(cls: type[Any], field: Any, value: Any) -> bool:
    try:
        return bool(_taken(cls, field, value) == value)
    except (TypeError, ValueError):
        return False


# -- Objects ------------------------------------------------------------------------------------------------------------


def _builder(cls: type[Any]) -> Reader:
    """Read an object of just that class: one call with every field in its place, as attrs and cattrs compile theirs."""
    attrs.resolve_types(cls)
    build = constructor(cls)
    scope: dict[str, Any] = {"build": build, "Unsure": Unsure, "unsure": _unsure, "span": _span}
    expressions = {field.alias: _expression(cls, field, scope) for field in attrs.fields(cls)}
    values = [
        expressions[name] if parameter.kind is Parameter.POSITIONAL_OR_KEYWORD else f"{name}={expressions[name]}"
        for name, parameter in signature(build).parameters.items()
    ]
    return _compiled(cls, len(values) + 1, f"build({', '.join(values)})", scope)


def _compiled(cls: type[Any], keys: int, built: str, scope: dict[str, Any]) -> Reader:
    """Compile ``read(value)``: an object of so many keys gives what the expression `built` builds."""
    source = f"def read(value):\n    if len(value) != {keys}:\n        raise Unsure\n    return {built}"
    exec(compile(source, f"<quick {cls.__qualname__}>", "exec"), scope)
    read: Reader = scope["read"]
    return read


def _expression(cls: type[Any], field: Any, scope: dict[str, Any]) -> str:
    """Write how `field` of `cls` is read from `value`; what that needs is put into `scope`.

    What is met most, nothing and strings, is told in place; only the rest costs a call.
    """
    annotation, name = field.type, field.alias
    arms = get_args(annotation) or (annotation,)
    got = f"value[{name!r}]"
    if annotation == tuple[model.Span, ...]:
        return f"tuple([span(item) for item in got]) if type(got := {got}) is list else unsure()"
    nothing = f"None if (got := {got}) is None else "
    if model.Span in arms:
        return f"{nothing}span(got)" if type(None) in arms else f"span({got})"
    if model.Names in arms:
        scope["names"] = _names
        return f"names({got})"
    if any(arm in _WHOLE for arm in arms):
        scope[f"read_{name}"] = _whole(*arms)
        return f"{nothing}read_{name}(got)" if type(None) in arms else f"read_{name}({got})"
    if annotation in (tuple[model.Inference, ...], tuple[str, ...]):
        kind = dict if model.Inference in arms else list
        make = (lambda key: _taken(cls, field, dict(key))) if kind is dict else (lambda key: _taken(cls, field, key))
        scope[f"made_{name}"] = _Memo(make)
        key = "tuple(got.items())" if kind is dict else "tuple(got)"
        return f"made_{name}[{key}] if type(got := {got}) is {kind.__name__} else unsure()"
    scope[f"made_{name}"] = _Memo(lambda key: _taken(cls, field, key))
    others = _Memo(lambda key: _taken(cls, field, key[1]))
    # True equals 1, and must not stand for it: the type is part of the key.
    scope[f"read_{name}"] = lambda value: others[type(value), value]
    string = f"made_{name}[got] if type(got{{}}) is str else read_{name}(got)"
    return nothing + string.format("") if _takes(cls, field, None) else string.format(f" := {got}")


def _objects(cls: type[Any]) -> Reader:
    """Read a list of objects of `cls` or of what descends from it, each told by its ``type``."""
    classes = variants(cls)
    builders = _Memo(lambda tag: _builder(classes[tag]))
    only = next(iter(classes)) if len(classes) == 1 else None

    def read(value: Any) -> tuple[Any, ...]:
        if only is None:
            return tuple([builders[item["type"]](item) for item in _listed(value)])
        build = builders[only]
        return tuple([build(item) if item["type"] == only else _unsure() for item in _listed(value)])

    return read


def _entities(value: Any) -> tuple[model.Entity, ...]:
    if type(value) is not dict:
        raise Unsure
    return tuple([_entity(id, value[id]) for id in sorted(value)])


def _entity(id: str, fields: Any) -> model.Entity:
    known = _ENTITIES.get(id)
    if known is not None and known[0] == fields:
        return known[1]
    entity: model.Entity = converter().structure(fields, model.Entity)
    if entity.id != id:
        raise Unsure
    if len(_ENTITIES) >= _MOST:
        _ENTITIES.clear()
    _ENTITIES[id] = (fields, entity)
    return entity


_WHOLE = (model.When, model.Money, model.Percentage, model.Measure, model.Duration)
_VALUES = {cls: _values(cls) for cls in _WHOLE}
_SPANS = _Memo(lambda key: model.Span(*key))
_NAMES = _Memo(lambda key: model.Names(dict(key)))
_ENTITIES: dict[str, tuple[Any, model.Entity]] = {}


def _text(value: Any) -> str:
    if type(value) is not str:
        raise Unsure
    return value


def _day(value: Any) -> Any:
    return None if value is None else _DAYS[value]


_DAYS = _Memo(lambda text: converter().structure(text, date))
_ARTICLE: dict[str, Reader] = {
    "text": _text,
    "published": _day,
    "source": lambda value: None if value is None else _text(value),
    "entities": _entities,
    "mentions": _objects(model.Mention),
    "dates": _found(model.When),
    "quantities": _found(*(cls for cls in _WHOLE if cls is not model.When)),
    "events": _objects(model.Event),
    "figures": _objects(model.Figure),
    "relations": _objects(model.Relation),
    "statements": _objects(model.Statement),
    "boilerplate": _spans,
    "conflicts": _objects(model.Conflict),
}
