"""The JSON Schema of an `Article`'s JSON, made from the model.

Types come from the annotations, closed lists from the enums, patterns from the kinds of ids, descriptions from the docstrings of classes
and attributes. `text` is what ``scripts/build_schema.py`` writes; `json.schema` gives what was written.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from enum import Enum
from inspect import isclass
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

import attrs

from caspian_relations import model
from caspian_relations.formats.converter import variants
from caspian_relations.formats.docstrings import described, summary
from caspian_relations.formats.printing import VERSION
from caspian_relations.model.amounts import CHANGE_PATTERN, ISO_DURATION

__all__ = ["text"]

Schema = dict[str, Any]

URI = "https://caspian-relations.readthedocs.io/article.schema.json"
DECIMAL: Schema = {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}
DAY: Schema = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
NAMES: Schema = {
    "type": "object",
    "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},
    "additionalProperties": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
}
INFERRED: Schema = {"type": "object", "additionalProperties": {"type": "string", "minLength": 1}}

PATTERNS: dict[str, str] = {
    "State.alpha2": "^[A-Z]{2}$", "State.alpha3": "^[A-Z]{3}$", "State.numeric": "^[0-9]{3}$", "Region.m49": "^[0-9]{3}$",
    "Money.currency": "^[A-Z]{3}$", "Money.candidates": "^[A-Z]{3}$", "Place.locode": "^[A-Z]{2}[A-Z2-9]{3}$", "Duration.iso": f"^{ISO_DURATION}$",
}  # fmt: skip
"""``Class.field`` -> what its string (or the strings in its list) looks like, beyond what the annotation says."""

_ORDINAL: Schema = {"minimum": 1, "maximum": 9999}
LIMITS: dict[str, Schema] = {
    "Coordinates.latitude": {"minimum": -90, "maximum": 90},
    "Coordinates.longitude": {"minimum": -180, "maximum": 180},
    "Span.end": {"minimum": 1},
    **{f"{cls}.ordinal": _ORDINAL for cls in ("Edition", "Summit", "ClimateConference", "Meeting", "Conference")},
}
"""``Class.field`` -> between which numbers it lies."""


def _reference(cls: type[Any]) -> Schema:
    classes = [{"$ref": f"#/$defs/{name}"} for name in variants(cls)]
    return classes[0] if len(classes) == 1 else {"oneOf": classes}


def _of(annotation: Any, path: str) -> Schema:
    """The schema of one annotation; `path` is ``Class.field``."""
    origin, arms = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return _of_union(arms, path)
    if annotation == tuple[model.Entity, ...]:
        return {
            "type": "object",
            "propertyNames": {"pattern": "^[a-z]+:"},
            "additionalProperties": _reference(model.Entity),
        }
    if annotation == tuple[model.Inference, ...]:
        return INFERRED
    if origin is tuple:
        return {"type": "array", "items": _of(arms[0], path)}
    if origin is model.Found:
        return _of_found(arms[0])
    if isclass(annotation) and attrs.has(annotation) and annotation is not model.Change:
        return _reference(annotation)
    return _of_plain(annotation, path)


def _of_plain(annotation: Any, path: str) -> Schema:
    if isclass(annotation) and issubclass(annotation, Enum):
        return {"enum": [member.value for member in annotation]}
    if annotation is str:
        return {"type": "string", "pattern": PATTERNS[path]} if path in PATTERNS else {"type": "string"}
    plain: dict[Any, Schema] = {
        bool: {"type": "boolean"}, int: {"type": "integer", "minimum": 0}, float: {"type": "number"}, date: DAY, Decimal: DECIMAL, model.Names: NAMES,
        model.Change: {"type": "string", "pattern": f"^({CHANGE_PATTERN})$"},
    }  # fmt: skip
    return {**plain[annotation], **LIMITS.get(path, {})}


def _of_union(arms: tuple[Any, ...], path: str) -> Schema:
    choices = [_of(arm, path) for arm in arms if arm is not NoneType]
    flat = [choice for each in choices for choice in each.get("oneOf", [each])]
    if NoneType in arms:
        flat.append({"type": "null"})
    return flat[0] if len(flat) == 1 else {"oneOf": flat}


def _of_found(value: Any) -> Schema:
    """A value with a span beside its own fields."""
    arms = get_args(value) if get_origin(value) in (Union, UnionType) else (value,)
    found = [{"$ref": f"#/$defs/Found{arm.__name__}"} for arm in arms]
    return found[0] if len(found) == 1 else {"oneOf": found}


def _class_schema(cls: type[Any], *, found: bool = False) -> Schema:
    tag = {"const": cls.__name__}
    properties: Schema = {} if cls is model.Span else {"type": tag}
    required = [] if cls is model.Span else ["type"]
    if cls is model.Article:
        properties["version"] = {"const": VERSION, "description": "Version of this layout."}
        required.append("version")
    if found:
        properties["span"] = {"$ref": "#/$defs/Span", "description": "The words that say it."}
        required.append("span")
    for field in attrs.fields(cls):
        schema = _of(field.type, f"{cls.__name__}.{field.name}")
        if field.name == "id":
            schema = {"type": "string", "pattern": f"^{cls.id_kind}:\\S+$"}
        description = described(cls, field.name)
        properties[field.alias] = {**schema, **({"description": description} if description else {})}
        if field.default is attrs.NOTHING:
            required.append(field.alias)
    return {
        "description": summary(cls),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _definitions() -> Schema:
    classes = [cls for cls in map(model.__dict__.get, model.__all__) if isclass(cls) and attrs.has(cls)]
    for cls in classes:
        attrs.resolve_types(cls)
    strings = (model.Change, model.Inference, model.Found, model.Article)
    plain = [cls for cls in classes if cls not in strings and getattr(cls, "id_kind", None) != ""]
    definitions = {cls.__name__: _class_schema(cls) for cls in plain}
    for cls in (model.When, model.Money, model.Percentage, model.Measure, model.Duration):
        definitions[f"Found{cls.__name__}"] = _class_schema(cls, found=True)
    return dict(sorted(definitions.items()))


def text() -> str:
    """Return the schema as it is kept in the documentation and in the package."""
    definitions = _definitions()
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": URI,
        "title": "Article",
        **_class_schema(model.Article),
        "$defs": definitions,
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
