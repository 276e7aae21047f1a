"""Validation at the public door: small checks that raise `InvalidValue` with the path of the field."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any

from caspian_relations.model.errors import InvalidValue

__all__ = [
    "CONCEPT", "Check", "a_date", "boolean", "checked", "each", "identifier", "instance", "integer", "matching", "members",
    "optional", "own_kind", "text", "unique", "up_to",
]  # fmt: skip

Check = Callable[[str, Any], None]
"""A check gets the path and the value, and raises `InvalidValue`; the path is empty below a field, which `checked` names."""

CONCEPT = "concept"
"""The kind of an id for the few objects of a relation that are neither entity nor event: ``concept:terrorism``."""


def checked(check: Check) -> Callable[[Any, Any, Any], None]:
    """Return the attrs validator that runs `check` under the path ``Class.field``."""

    def validator(holder: Any, attribute: Any, value: Any) -> None:
        try:
            check("", value)
        except InvalidValue as fault:
            # The path is spelt out only now: most values are right, and naming the field costs more than most checks.
            raise InvalidValue(
                f"{type(holder).__name__}.{attribute.alias}{fault.path}", fault.value, fault.reason
            ) from None

    return validator


def optional(check: Check) -> Check:
    """Take None as well."""

    def check_optional(path: str, value: Any) -> None:
        if value is not None:
            check(path, value)

    return check_optional


def each(check: Check) -> Check:
    """Take a tuple whose members all pass `check`."""

    def check_each(path: str, value: Any) -> None:
        if type(value) is not tuple:
            raise InvalidValue(path, value, "a sequence")
        i = 0
        try:
            for member in value:
                check(path, member)
                i += 1
        except InvalidValue as fault:
            raise InvalidValue(f"{path}[{i}]{fault.path.removeprefix(path)}", fault.value, fault.reason) from None

    return check_each


def unique(check: Check) -> Check:
    """Take a tuple of distinct members that all pass `check`."""
    every = each(check)

    def check_unique(path: str, value: Any) -> None:
        every(path, value)
        if len(set(value)) != len(value):
            twice = next(member for i, member in enumerate(value) if member in value[:i])
            raise InvalidValue(path, twice, "each member once")

    return check_unique


def text(path: str, value: Any) -> None:
    """Take a `str` with at least one character that is not white space."""
    if type(value) is not str or not value.strip():
        raise InvalidValue(path, value, "a text that is not empty")


def matching(pattern: str, reason: str) -> Check:
    """Take a `str` that `pattern` matches whole."""
    whole: list[re.Pattern[str]] = []

    def check_pattern(path: str, value: Any) -> None:
        # Compiled when first used: a dozen patterns at import cost more than the classes they guard.
        if not whole:
            whole.append(re.compile(pattern))
        if type(value) is not str or whole[0].fullmatch(value) is None:
            raise InvalidValue(path, value, reason)

    return check_pattern


def integer(least: int, most: int | None = None) -> Check:
    """Take an `int` (no `bool`) from `least` to `most`, both included."""
    reason = f"an integer of at least {least}" if most is None else f"an integer from {least} to {most}"

    def check_integer(path: str, value: Any) -> None:
        if type(value) is not int or value < least or (most is not None and value > most):
            raise InvalidValue(path, value, reason)

    return check_integer


def boolean(path: str, value: Any) -> None:
    """Take True or False."""
    if type(value) is not bool:
        raise InvalidValue(path, value, "True or False")


def a_date(path: str, value: Any) -> None:
    """Take a `datetime.date` that is no `datetime`."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise InvalidValue(path, value, "a datetime.date")


def instance(*classes: type, accepted: str = "") -> Check:
    """Take an instance of one of `classes`; `accepted` says what the field's converter takes beside them."""
    reason = accepted or "a " + " or ".join(cls.__name__ for cls in classes)

    def check_instance(path: str, value: Any) -> None:
        if not isinstance(value, classes):
            raise InvalidValue(path, value, reason)

    return check_instance


def members(enum: type[Enum]) -> Check:
    """Take a member of a closed list."""

    def check_member(path: str, value: Any) -> None:
        if type(value) is not enum:
            raise InvalidValue(path, value, "one of " + ", ".join(str(member.value) for member in enum))

    return check_member


def identifier(*kinds: str) -> Check:
    """Take an id such as ``state:KZ`` of one of `kinds`, or of any kind if none is named."""
    reason = "an id such as " + " or ".join(f"{kind}:…" for kind in kinds or ("state", "event"))

    def check_identifier(path: str, value: Any) -> None:
        if type(value) is str:
            kind, colon, slug = value.partition(":")
            if colon and slug and (kind in kinds if kinds else kind.isidentifier()) and slug.split() == [slug]:
                return
        raise InvalidValue(path, value, reason)

    return check_identifier


def own_kind(holder: Any, value: Any) -> None:
    """Take an id of the kind that the class of `holder` has; a class without a kind is a base and has no instances."""
    cls = type(holder)
    if not cls.id_kind:
        raise InvalidValue(cls.__name__, value, f"one of its subclasses; {cls.__name__} itself is not built")
    identifier(cls.id_kind)(f"{cls.__name__}.id", value)


def up_to(path: str, value: Any, lower: Any, name: str) -> None:
    """Take an upper end that is not below `lower`, the value of the field called `name`."""
    if value is not None and value < lower:
        raise InvalidValue(path, value, f"a value of at least {name} ({lower})")
