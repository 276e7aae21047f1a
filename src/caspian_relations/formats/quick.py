"""The quick way from plain JSON values to an article: what was right before is not checked again.

Articles say the same things over and over: the same states, offices, verbs, days. So each distinct value of a field is taken through the field's own
converter and validator once and remembered, bounded; an entity is remembered as it was written. Spans are checked in place. Whatever does not look just as
`json.dumps` writes it is left to the converter of cattrs, which knows what is wrong with it, and where.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, get_args

import attrs

from caspian_relations import model
from caspian_relations.formats.converter import converter, variants
from caspian_relations.model.trusted import constructor

__all__ = ["Unsure", "article"]

_MOST = 20_000
"""Values that are remembered at most, for each field."""
Reader = Callable[[Any], Any]
_new_span = constructor(model.Span)
_new_mention = constructor(model.Mention)
_new_found = constructor(model.Found)


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
    """Build the article of `fields`; `Unsure` where something is not as it is written, `InvalidValue` where ids or spans do not hold together."""
    if fields.get("type") != "Article" or len(fields) != len(_ARTICLE) + 1:
        raise Unsure
    try:
        values = {name: read(fields[name]) for name, read in _ARTICLE.items()}
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Unsure from None
    return model.Article(**values)


# -- Fields -------------------------------------------------------------------------------------------------------------


def _span(value: Any) -> model.Span:
    start, end = value["start"], value["end"]
    if type(start) is not int or type(end) is not int or not 0 <= start < end or len(value) != 2:
        raise Unsure
    return _new_span(start, end)


def _spans(value: Any) -> tuple[model.Span, ...]:
    return tuple(map(_span, _listed(value)))


def _listed(value: Any) -> list[Any]:
    if type(value) is not list:
        raise Unsure
    return value


def _whole(value: Any) -> Any:
    """A value of the model that has no text of its own (a day, an amount): built once, remembered by its fields."""
    if value is None:
        return None
    # The order of the keys is that of the class, and decides nothing.
    return _VALUES[tuple([(name, tuple(item) if type(item) is list else item) for name, item in value.items()])]


def _structured(items: tuple[tuple[str, Any], ...]) -> Any:
    fields: dict[str, Any] = {name: list(item) if type(item) is tuple else item for name, item in items}
    cls = getattr(model, fields["type"])
    if not issubclass(cls, _WHOLE):
        raise Unsure
    return converter().structure(fields, cls)


def _plain(cls: type[Any], field: Any) -> Reader:
    """Read a string, a number, a truth value or None as `field` of `cls` takes it."""
    remembered = _Memo(lambda key: _taken(cls, field, key[1]))
    # True equals 1, and must not stand for it: the type is part of the key.
    return lambda value: remembered[type(value), value]


def _many(cls: type[Any], field: Any) -> Reader:
    """Read a list of strings as `field` of `cls` takes it."""
    remembered = _Memo(lambda key: _taken(cls, field, key))

    def read(value: Any) -> Any:
        key = tuple(_listed(value))
        if not all(type(item) is str for item in key):
            raise Unsure
        return remembered[key]

    return read


def _mapped(cls: type[Any], field: Any) -> Reader:
    """Read an object of strings as `field` of `cls` takes it."""
    remembered = _Memo(lambda key: _taken(cls, field, dict(key)))

    def read(value: Any) -> Any:
        key = tuple(value.items())
        if not all(type(name) is str and type(item) is str for name, item in key):
            raise Unsure
        return remembered[key]

    return read


def _names(value: Any) -> model.Names:
    table = {language: tuple(_listed(forms)) for language, forms in value.items()}
    return _NAMES[tuple(table.items())]  # type: ignore[no-any-return]


def _taken(cls: type[Any], field: Any, value: Any) -> Any:
    """`value` as the public constructor of `cls` would keep it; the validators of facts look at nothing but their own field."""
    taken = field.converter(value) if field.converter is not None else value
    if field.validator is not None:
        field.validator(object.__new__(cls), field, taken)
    return taken


# -- Objects ------------------------------------------------------------------------------------------------------------


def _reader(cls: type[Any], field: Any) -> Reader:
    annotation = field.type
    arms = get_args(annotation) or (annotation,)
    if annotation == tuple[model.Span, ...]:
        return _spans
    if model.Span in arms:
        return lambda value: None if value is None else _span(value)
    if model.Names in arms:
        return _names
    if any(arm in _WHOLE for arm in arms):
        return _whole
    if annotation == tuple[model.Inference, ...]:
        return _mapped(cls, field)
    if annotation == tuple[str, ...]:
        return _many(cls, field)
    return _plain(cls, field)


def _builder(cls: type[Any]) -> Reader:
    """Read an object of just that class."""
    attrs.resolve_types(cls)
    build = constructor(cls)
    readers = [(field.alias, _reader(cls, field)) for field in attrs.fields(cls)]

    def read(value: Any) -> Any:
        if len(value) != len(readers) + 1:
            raise Unsure
        return build(**{name: read_field(value[name]) for name, read_field in readers})

    return read


def _facts(cls: type[Any]) -> Reader:
    classes = variants(cls)
    builders = _Memo(lambda tag: _builder(classes[tag]))
    return lambda value: tuple([builders[fact["type"]](fact) for fact in _listed(value)])


def _mention(value: Any) -> model.Mention:
    if len(value) != 4 or value["type"] != "Mention":
        raise Unsure
    return _new_mention(_span(value["span"]), _referent(value["referent"]), _form(value["form"]))


def _found(value: Any) -> model.Found[Any]:
    fields = dict(value)
    span = _span(fields.pop("span"))
    return _new_found(span, _whole(fields))


def _entities(value: Any) -> tuple[model.Entity, ...]:
    if type(value) is not dict:
        raise Unsure
    return tuple([_entity(id, fields) for id, fields in value.items()])


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
_VALUES = _Memo(_structured)
_NAMES = _Memo(lambda key: model.Names(dict(key)))
_ENTITIES: dict[str, tuple[Any, model.Entity]] = {}
_fields = {field.name: field for field in attrs.fields(model.Mention)}
_referent, _form = _plain(model.Mention, _fields["referent"]), _plain(model.Mention, _fields["form"])


def _day(value: Any) -> Any:
    return None if value is None else _DAYS[value]


_DAYS = _Memo(lambda text: converter().structure(text, date))
_ARTICLE: dict[str, Reader] = {
    "text": lambda value: value,
    "published": _day,
    "source": lambda value: value,
    "entities": _entities,
    "mentions": lambda value: tuple(map(_mention, _listed(value))),
    "dates": lambda value: tuple(map(_found, _listed(value))),
    "quantities": lambda value: tuple(map(_found, _listed(value))),
    "events": _facts(model.Event),
    "figures": _facts(model.Figure),
    "relations": _facts(model.Relation),
    "statements": _facts(model.Statement),
    "boilerplate": _spans,
    "conflicts": lambda value: tuple([converter().structure(item, model.Conflict) for item in _listed(value)]),
}
