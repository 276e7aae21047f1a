"""The reader's fast way to values: constructors that check nothing.

Validation belongs to the public door. Code of this library that builds values from parts it has just checked itself uses
`trusted`, or `constructor` in a loop; both give the same objects as the public constructors do.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

import attrs

__all__ = ["constructor", "trusted"]

T = TypeVar("T")


def constructor(cls: type[T]) -> Callable[..., T]:
    """Return a function that builds a `cls` from its fields, by position or by name, without converters and validators.

    Defaults are filled in. The caller vouches for types: tuples where tuples belong, enum members, not their values.

    >>> from caspian_relations.model import Span
    >>> constructor(Span)(0, 7) == Span(0, 7)
    True
    """
    build: Callable[..., T] = _built(cls)  # type: ignore[arg-type]
    return build


@cache
def _built(cls: type[Any]) -> Callable[..., Any]:
    fields = attrs.fields(cls)
    parameters: list[str] = []
    body = ["self = new(cls)"]
    keyword_only = False
    scope: dict[str, Any] = {"new": object.__new__, "cls": cls}
    for number, field in enumerate(fields):
        # The slot's own descriptor is the quickest way past a frozen class.
        scope[f"set{number}"] = getattr(cls, field.name).__set__
        value = field.alias
        if field.default is attrs.NOTHING and not keyword_only and any("=" in parameter for parameter in parameters):
            parameters.append("*")  # a subclass adds a required field behind its base's defaults
            keyword_only = True
        if field.default is attrs.NOTHING:
            parameters.append(field.alias)
        elif isinstance(field.default, attrs.Factory):  # type: ignore[arg-type]
            scope[f"make{number}"] = field.default.factory
            scope["absent"] = attrs.NOTHING
            parameters.append(f"{field.alias}=absent")
            value = f"make{number}() if {field.alias} is absent else {field.alias}"
        else:
            scope[f"default{number}"] = field.default
            parameters.append(f"{field.alias}=default{number}")
        body.append(f"set{number}(self, {value})")
    body.append("return self")
    source = f"def build({', '.join(parameters)}):\n" + "\n".join(f"    {line}" for line in body)
    exec(compile(source, f"<trusted {cls.__qualname__}>", "exec"), scope)
    return scope["build"]  # type: ignore[no-any-return]


def trusted(cls: type[T], **fields: Any) -> T:
    """Build a `cls` from fields that are known to be right.

    >>> from caspian_relations.model import Money
    >>> from decimal import Decimal
    >>> trusted(Money, amount=Decimal(1000), currency="USD")
    Money(amount=Decimal('1000'), currency='USD', to=None, bound=None, candidates=())
    """
    return constructor(cls)(**fields)
