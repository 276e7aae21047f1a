"""Everything that the library raises on purpose, in one tree under `CaspianError`."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = [
    "CaspianError",
    "InvalidJSON",
    "InvalidRDF",
    "InvalidText",
    "InvalidValue",
    "MissingExtra",
    "NotFound",
    "UnknownFormat",
]


def shown(value: object, limit: int = 80) -> str:
    """Return `value` as an error message shows it: its `repr`, cut at `limit` characters."""
    text = repr(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"


class CaspianError(Exception):
    """Base of all errors that the library raises on purpose."""


class InvalidValue(CaspianError, ValueError):  # noqa: N818 (named for what it reports)
    """A value that the model does not take.

    >>> from caspian_relations.model import Span
    >>> Span(7, 3)
    Traceback (most recent call last):
    caspian_relations.model.errors.InvalidValue: Span.end: got 3; accepted: an integer of more than start (7)
    """

    path: str
    """Where the value stands: ``Class.field``, with ``[i]`` for a member of a sequence."""
    value: object
    """What was got."""
    reason: str
    """What is accepted there."""

    def __init__(self, path: str, value: object, reason: str) -> None:
        super().__init__(path, value, reason)
        self.path = path
        self.value = value
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: got {shown(self.value)}; accepted: {self.reason}"


class InvalidText(InvalidValue):
    """A text, or what was given with it, that cannot be read or written: no `str`, no date of publication, no UTF-8."""


class InvalidJSON(InvalidValue):
    """A JSON document that is not the JSON of an `Article`; `path` is a JSON path such as ``$.events[0].when.edtf``."""


class InvalidRDF(InvalidValue):
    """A graph that is not that of an `Article`; `path` names the resource and its property: ``this:event:1 cr:status``."""


class NotFound(CaspianError, KeyError):  # noqa: N818 (named for what it reports)
    """Nothing is known under that id, code or slug."""

    key: str
    """What was looked up."""
    among: str
    """Where it was looked up (``states``, ``entities of this article`` …)."""

    def __init__(self, key: str, among: str) -> None:
        super().__init__(key, among)
        self.key = key
        self.among = among

    def __str__(self) -> str:
        return f"{shown(self.key)} is not among the {self.among}"


class UnknownFormat(CaspianError, ValueError):  # noqa: N818 (named for what it reports)
    """A format that the registry does not have; the message lists those that it has."""

    name: str
    """What was asked for."""
    known: tuple[str, ...]
    """The names of all formats."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name = name
        self.known = tuple(known)
        super().__init__(name, self.known)

    def __str__(self) -> str:
        return f"format: got {shown(self.name)}; known formats: {', '.join(self.known)}"


class MissingExtra(CaspianError, ImportError):  # noqa: N818 (named for what it reports)
    """Something needs a package that is not installed; the message gives the line that installs it.

    >>> print(MissingExtra("rdf", "rdflib"))
    rdflib is not installed; install it with: pip install 'caspian-relations[rdf]'
    """

    extra: str
    """The extra of this package that brings it."""
    package: str
    """The package that is missing."""

    def __init__(self, extra: str, package: str) -> None:
        super().__init__(extra, package)
        self.extra = extra
        self.package = package

    def __str__(self) -> str:
        return f"{self.package} is not installed; install it with: pip install 'caspian-relations[{self.extra}]'"
