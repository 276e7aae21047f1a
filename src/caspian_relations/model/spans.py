"""Where something stands in a text: spans, mentions, and values found at a span."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from attrs import field, frozen

from caspian_relations.model import converters
from caspian_relations.model.checks import checked, identifier, instance, integer, members
from caspian_relations.model.enums import MentionForm
from caspian_relations.model.errors import InvalidValue

__all__ = ["Found", "Mention", "Span"]

T_co = TypeVar("T_co", covariant=True)


@frozen(order=True)
class Span:
    """A half-open range of a text in Unicode code points: ``text[span.start:span.end]``.

    Not UTF-8 bytes, not UTF-16 units. Ordered by start, then by end; never empty. Web Annotation's TextPositionSelector counts the
    same way.

    >>> span = Span(0, 8)
    >>> span.of("أذربيجان وتركيا")
    'أذربيجان'
    >>> Span(2, 4) in span, len(span)
    (True, 8)
    """

    start: int = field(validator=checked(integer(0)))
    """The first character, counted from 0."""
    end: int = field(validator=checked(integer(0)))
    """One past the last character."""

    @end.validator
    def _not_empty(self, attribute: Any, value: Any) -> None:
        if type(self.start) is int and value <= self.start:
            raise InvalidValue("Span.end", value, f"an integer of more than start ({self.start})")

    def of(self, text: str) -> str:
        """Return the words of `text` that stand here."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def __len__(self) -> int:
        return self.end - self.start

    def __str__(self) -> str:
        return f"{self.start}–{self.end}"


@frozen(order=True)
class Mention:
    """One place where the text mentions an entity or event, and in which form. Ordered as in the text.

    >>> Mention(Span(7, 14), "state:AZ", "nisba")
    Mention(span=Span(start=7, end=14), referent='state:AZ', form=<MentionForm.NISBA: 'nisba'>)
    """

    span: Span = field(validator=checked(instance(Span)))
    """The words, without proclitics (و ف ب ك ل) before them."""
    referent: str = field(validator=checked(identifier()))
    """The id of the entity or event that they stand for."""
    form: MentionForm = field(
        default=MentionForm.NAME, converter=converters.mention_form, validator=checked(members(MentionForm))
    )
    """Name, adjective, title, pronoun …"""


@frozen
class Found(Generic[T_co]):
    """A value, and the words that say it. What `caspian_relations.arabic` returns.

    >>> from caspian_relations.model import When
    >>> Found(Span(3, 7), When("2024"))
    Found(span=Span(start=3, end=7), value=When(edtf='2024', basis=<Basis.STATED: 'stated'>, relative=None))
    """

    span: Span = field(validator=checked(instance(Span)))
    """Where it stands."""
    value: T_co
    """What it says."""
