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
from caspian_relations.model.references import sound
from caspian_relations.model.trusted import constructor

__all__ = ["Unsure", "article"]

_MOST = 20_000
"""Values that are remembered at most, for each field."""
Reader = Callable[[Any], Any]
_new_span = constructor(model.Span)
_new_mention = constructor(model.Mention)
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


# -- Fields -------------------------------------------------------------------------------------------------------------


def _span(value: Any) -> model.Span:
    start, end = value["start"], value["end"]
    if type(start) is not int or type(end) is not int or not 0 <= start < end or len(value) != 2:
        raise Unsure
    return _new_span(start, end)


def _spans(value: Any) -> tuple[model.Span, ...]:
    return tuple([_span(item) for item in _listed(value)])


def _listed(value: Any) -> list[Any]:
    if type(value) is not list:
        raise Unsure
    return value


def _whole(*classes: Any) -> Reader:
    """Read a value of the model that has no text of its own (a day, an amount): built once, remembered by its fields."""

    def read(value: Any) -> Any:
        if value is None:
            if type(None) in classes:
                return None
            raise Unsure
        # The order of the keys is that of the class, and decides nothing.
        made = _VALUES[tuple([(name, tuple(item) if type(item) is list else item) for name, item in value.items()])]
        if type(made) not in classes:
            raise Unsure
        return made

    return read


def _structured(items: tuple[tuple[str, Any], ...]) -> Any:
    fields: dict[str, Any] = {name: list(item) if type(item) is tuple else item for name, item in items}
    cls = getattr(model, fields["type"])
    if not issubclass(cls, _WHOLE):
        raise Unsure
    return converter().structure(fields, cls)


def _plain(cls: type[Any], field: Any) -> Reader:
    """Read a string, a number, a truth value or None as `field` of `cls` takes it."""
    strings = _Memo(lambda key: _taken(cls, field, key))
    others = _Memo(lambda key: _taken(cls, field, key[1]))
    # True equals 1, and must not stand for it: the type is part of the key.
    return lambda value: strings[value] if type(value) is str else others[type(value), value]


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
        return _whole(*arms)
    if annotation == tuple[model.Inference, ...]:
        return _mapped(cls, field)
    if annotation == tuple[str, ...]:
        return _many(cls, field)
    return _plain(cls, field)


def _builder(cls: type[Any]) -> Reader:
    """Read an object of just that class."""
    attrs.resolve_types(cls)
    fields = [field.alias for field in attrs.fields(cls)]
    scope: dict[str, Any] = {f"read_{field.alias}": _reader(cls, field) for field in attrs.fields(cls)}
    scope |= {"build": constructor(cls), "Unsure": Unsure}
    # One call with every field in its place, as attrs and cattrs compile theirs.
    values = ", ".join(f"{name}=read_{name}(value['{name}'])" for name in fields)
    source = (
        f"def read(value):\n    if len(value) != {len(fields) + 1}:\n        raise Unsure\n    return build({values})"
    )
    exec(compile(source, f"<quick {cls.__qualname__}>", "exec"), scope)
    read: Reader = scope["read"]
    return read


def _facts(cls: type[Any]) -> Reader:
    classes = variants(cls)
    builders = _Memo(lambda tag: _builder(classes[tag]))
    return lambda value: tuple([builders[fact["type"]](fact) for fact in _listed(value)])


def _mention(value: Any) -> model.Mention:
    if len(value) != 4 or value["type"] != "Mention":
        raise Unsure
    referent, form = value["referent"], value["form"]
    if type(referent) is not str or type(form) is not str:
        raise Unsure
    return _new_mention(_span(value["span"]), _REFERENTS[referent], _FORMS[form])


def _found(*classes: Any) -> Reader:
    """Read a list of values of these classes, each with its span."""
    read_value = _whole(*classes)

    def read(value: Any) -> model.Found[Any]:
        fields = dict(value)
        span = _span(fields.pop("span"))
        return _new_found(span, read_value(fields))

    return lambda values: tuple(map(read, _listed(values)))


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
_VALUES = _Memo(_structured)
_NAMES = _Memo(lambda key: model.Names(dict(key)))
_ENTITIES: dict[str, tuple[Any, model.Entity]] = {}
_fields = {field.name: field for field in attrs.fields(model.Mention)}
_REFERENTS = _Memo(lambda key: _taken(model.Mention, _fields["referent"], key))
_FORMS = _Memo(lambda key: _taken(model.Mention, _fields["form"], key))


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
    "mentions": lambda value: tuple(map(_mention, _listed(value))),
    "dates": _found(model.When),
    "quantities": _found(*(cls for cls in _WHOLE if cls is not model.When)),
    "events": _facts(model.Event),
    "figures": _facts(model.Figure),
    "relations": _facts(model.Relation),
    "statements": _facts(model.Statement),
    "boilerplate": _spans,
    "conflicts": lambda value: tuple([converter().structure(item, model.Conflict) for item in _listed(value)]),
}
