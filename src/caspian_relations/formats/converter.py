"""From plain JSON values to the model, thoroughly: the cattrs converters that say what is wrong with a document, and where.

Reading takes nothing that `printing` does not print: no number for a string, no unknown key; only keys with a default may be missing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from inspect import isclass
from types import GenericAlias, NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs
from cattrs import Converter, IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn

from caspian_relations import model
from caspian_relations.model.errors import InvalidValue

__all__ = ["converter", "variants"]

Hook = Callable[[Any, Any], Any]

_CLASSES: tuple[type[Any], ...] = tuple(
    cls for cls in map(vars(model).get, model.__all__) if isclass(cls) and attrs.has(cls)
)
_PLAIN = (str, int, bool, float)
_AMOUNT = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def variants(cls: type[Any]) -> dict[str, type[Any]]:
    """Return what an object of declared class `cls` may be: the value of its ``type`` -> class.

    >>> list(variants(model.Figure)), list(variants(model.Span))
    (['Figure', 'TradeFigure'], ['Span'])
    """
    found = (sub for sub in _CLASSES if issubclass(sub, cls) and getattr(sub, "id_kind", None) != "")
    return {sub.__name__: sub for sub in sorted(found, key=lambda sub: sub.__name__)}


def _object(value: Any, reason: str = "an object") -> dict[str, Any]:
    if type(value) is not dict:
        raise InvalidValue("", value, reason)
    return value


def _tagged(classes: dict[str, type[Any]], hooks: dict[str, Hook]) -> Hook:
    """Structure by ``type``, which may be missing where only one class is possible."""
    only = next(iter(classes)) if len(classes) == 1 else None
    accepted = " or ".join(f'"{name}"' for name in classes)

    def structure(value: Any, _: Any) -> Any:
        fields = _object(value)
        tag = fields.get("type", only)
        if type(tag) is not str or tag not in hooks:
            raise InvalidValue("Object.type", tag, accepted)
        return hooks[tag](fields, classes[tag])

    return structure


def _class_hook(converter: Converter, cls: type[Any]) -> Hook:
    """Structure one class from the fields that its object may have."""
    own = {"type", *(field.alias for field in attrs.fields(cls))}
    required = [field.alias for field in attrs.fields(cls) if field.default is attrs.NOTHING]
    accepted = ", ".join(field.alias for field in attrs.fields(cls))
    build = make_dict_structure_fn(
        cls, converter, _cattrs_use_alias=True, _cattrs_use_linecache=False, _cattrs_include_init_false=False
    )

    def structure(fields: dict[str, Any], _: Any) -> Any:
        if not own.issuperset(fields):
            raise InvalidValue(
                cls.__name__, next(key for key in fields if key not in own), f"no other keys than {accepted}"
            )
        for key in required:
            if key not in fields:
                raise InvalidValue(cls.__name__, fields, f"an object with the key {key}")
        return build(fields, cls)

    return structure


def _structure_class(cls: type[Any], converter: Converter) -> Hook:
    classes = variants(cls)
    hooks: dict[str, Hook] = {}

    # Built at first use: the classes refer to each other.
    def structure(value: Any, target: Any) -> Any:
        if not hooks:
            hooks.update({tag: _class_hook(converter, variant) for tag, variant in classes.items()})
        return tagged(value, target)

    tagged = _tagged(classes, hooks)
    return structure


def _structure_union(union: Any, converter: Converter) -> Hook:
    classes = {name: cls for arm in get_args(union) if arm is not NoneType for name, cls in variants(arm).items()}
    nullable = NoneType in get_args(union)
    hooks: dict[str, Hook] = {}
    tagged = _tagged(classes, hooks)

    def structure(value: Any, target: Any) -> Any:
        if value is None and nullable:
            return None
        if not hooks:
            hooks.update({tag: _class_hook(converter, cls) for tag, cls in classes.items()})
        return tagged(value, target)

    return structure


def _structure_sequence(sequence: Any, converter: Converter) -> Hook:
    member = get_args(sequence)[0]
    members: Any = GenericAlias(list, (member,))
    as_list = converter.get_structure_hook(members)

    def structure(value: Any, _: Any) -> Any:
        if type(value) is not list:
            raise InvalidValue("", value, "a list")
        return tuple(as_list(value, members))

    return structure


def _structure_found(found: Any, converter: Converter) -> Hook:
    """``{"type": …, "span": …, the fields of the value}``."""
    of_value = converter.get_structure_hook(get_args(found)[0])
    of_span = converter.get_structure_hook(model.Span)

    def structure(value: Any, _: Any) -> Any:
        fields = dict(_object(value))
        if "type" not in fields or "span" not in fields:
            raise InvalidValue("", value, "an object with the keys type and span")
        try:
            span = of_span(fields.pop("span"), model.Span)
        except Exception as error:
            raise _at("span", error) from None
        return model.Found(span, of_value(fields, None))

    return structure


def _at(key: str, error: Exception) -> IterableValidationError:
    """Note that `error` came up below `key`."""
    error.__notes__ = [*getattr(error, "__notes__", ()), IterableValidationNote(f"at {key}", key, Any)]
    return IterableValidationError("", [error], object)


def _structure_entities(converter: Converter) -> Hook:
    of_entity = converter.get_structure_hook(model.Entity)

    def structure(value: Any, _: Any) -> tuple[model.Entity, ...]:
        entities = []
        for id, fields in _object(value, "an object: id -> entity").items():
            try:
                entity = of_entity(fields, model.Entity)
                if entity.id != id:
                    raise InvalidValue("Entity.id", entity.id, f"the id that it stands under ({id})")
            except Exception as error:
                raise _at(id, error) from None
            entities.append(entity)
        return tuple(entities)

    return structure


def _structure_names(value: Any, _: Any) -> model.Names:
    for language, forms in _object(value, "an object: language -> list of names").items():
        if type(forms) is not list:
            raise InvalidValue(f"Names.{language}", forms, "a list of names")
    return model.Names(value)


def _structure_inferred(value: Any, _: Any) -> tuple[model.Inference, ...]:
    return tuple(
        model.Inference(field, source) for field, source in _object(value, "an object: field -> source").items()
    )


def _structure_decimal(value: Any, _: Any) -> Any:
    if type(value) is not str or _AMOUNT.fullmatch(value) is None:
        raise InvalidValue("", value, 'a decimal number as a string, such as "529.4"')
    return value


def _structure_change(value: Any, _: Any) -> model.Change:
    if type(value) is not str:
        raise InvalidValue("", value, 'a string such as "+15%", "-3.2%" or "x2.7"')
    return model.Change.parse(value)


def _structure_date(value: Any, _: Any) -> date:
    try:
        if type(value) is str and _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise InvalidValue("", value, "a date such as 2024-08-09")


def _as_it_is(value: Any, _: Any) -> Any:
    # Fields check their own values, and say what they accept; `str(5)` would hide the mistake.
    return value


def _is_model_union(target: Any) -> bool:
    if get_origin(target) not in (Union, UnionType):
        return False
    arms = [arm for arm in get_args(target) if arm is not NoneType]
    return len(arms) > 1 and all(isclass(arm) and attrs.has(arm) for arm in arms)


def _is_found(target: Any) -> bool:
    return get_origin(target) is model.Found


def _is_sequence(target: Any) -> bool:
    return get_origin(target) is tuple


def _reading(converter: Converter) -> None:
    """Register what JSON values become."""
    for cls in _PLAIN:
        converter.register_structure_hook(cls, _as_it_is)
    converter.register_structure_hook_func(lambda target: isclass(target) and issubclass(target, Enum), _as_it_is)
    converter.register_structure_hook(Decimal, _structure_decimal)
    converter.register_structure_hook(date, _structure_date)
    converter.register_structure_hook(model.Names, _structure_names)
    converter.register_structure_hook_factory(_is_sequence, _structure_sequence)
    converter.register_structure_hook_factory(_is_model_union, _structure_union)
    converter.register_structure_hook_factory(lambda target: target in _CLASSES, _structure_class)
    converter.register_structure_hook_factory(_is_found, _structure_found)
    converter.register_structure_hook(model.Change, _structure_change)


@cache
def converter(*, detailed: bool = False) -> Converter:
    """Return the converter; the `detailed` one is slower and notes in its errors where in the document they came up."""
    converter = Converter(detailed_validation=detailed)
    for cls in _CLASSES:
        attrs.resolve_types(cls)
    _reading(converter)
    inferences = tuple[model.Inference, ...]
    converter.register_structure_hook_func(lambda target: target == inferences, _structure_inferred)
    entities = tuple[model.Entity, ...]
    of_entities = _structure_entities(converter)
    converter.register_structure_hook_func(lambda target: target == entities, of_entities)
    return converter
