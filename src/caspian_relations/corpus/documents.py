"""What goes through a run: documents, and failures where there is none to read."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import field, frozen

from caspian_relations.model.checks import a_date, checked, instance, integer, optional, text
from caspian_relations.model.errors import CaspianError, InvalidText

__all__ = ["Document", "DocumentFailed", "Failure", "Origin", "WorkersFailed"]

_LONGEST_MESSAGE = 1000


@frozen(order=True)
class Origin:
    """Where a document came from.

    >>> print(Origin("news.zip", "2024/august.csv", 17))
    news.zip/2024/august.csv:17
    """

    path: str = field(validator=checked(text))
    """The file, as the caller named it or below the folder that the caller named; ``-`` is standard input."""
    member: str | None = field(default=None, validator=checked(optional(text)))
    """The file within an archive."""
    row: int | None = field(default=None, validator=checked(optional(integer(1))))
    """The line of JSON lines, the record of a table, from 1; None where the file is one text."""

    def __str__(self) -> str:
        inside = f"/{self.member}" if self.member is not None else ""
        return f"{self.path}{inside}{'' if self.row is None else f':{self.row}'}"


def _a_text(holder: Any, attribute: Any, value: Any) -> None:
    if type(value) is not str:
        raise InvalidText("Document.text", value, "a str")


@frozen
class Document:
    """One text of a corpus, before it is read.

    >>> Document("a", "نص", date(2024, 8, 9)).place
    'a'
    """

    id: str = field(validator=checked(text))
    """By which results name it; unique within one `read`."""
    text: str = field(validator=_a_text)
    """The text, unchanged."""
    published: date | None = field(default=None, validator=checked(optional(a_date)))
    """The day of publication, where it is known."""
    source: str | None = field(default=None, validator=checked(optional(instance(str))))
    """Where it appeared (a URL), where that is known."""
    origin: Origin | None = field(default=None, validator=checked(optional(instance(Origin))))
    """The file and row that it was read from; None for documents that a program made."""

    @property
    def place(self) -> str:
        """`origin` in words, or the id."""
        return self.id if self.origin is None else str(self.origin)


@frozen
class Failure:
    """A document that gave no article, and why. What the records of errors hold.

    >>> Failure.of("a", "a.txt", ValueError("no"))
    Failure(id='a', place='a.txt', error='ValueError', message='no')
    """

    id: str
    """The id of the document."""
    place: str
    """Where it came from: file, member of an archive, row."""
    error: str
    """Name of the exception's class."""
    message: str
    """What the exception says, at most a thousand characters."""

    @classmethod
    def of(cls, id: str, place: str, error: BaseException) -> Failure:
        """Return the record of `error`."""
        return cls(id, place, type(error).__name__, str(error)[:_LONGEST_MESSAGE])

    def __str__(self) -> str:
        return f"{self.place}: {self.error}: {self.message}"


class DocumentFailed(CaspianError):  # noqa: N818 (named for what it reports)
    """A document gave no article where every one had to.

    >>> print(DocumentFailed(Failure("a", "a.txt", "ValueError", "no")))
    a.txt: ValueError: no
    """

    failure: Failure
    """Which, and why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure

    def __str__(self) -> str:
        return str(self.failure)


class WorkersFailed(CaspianError):  # noqa: N818 (named for what it reports)
    """Worker processes end before they can begin; the message says what is known of the cause."""
