"""The sheet: one text on the reader's desk, with what each stage has found in it so far."""

from __future__ import annotations

from datetime import date

from caspian_relations.arabic.dates_phrases import DatePhrase
from caspian_relations.arabic.letters import fold
from caspian_relations.arabic.markup import shown
from caspian_relations.arabic.tokens import PUNCT, WORD, Form, Tokens
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reference import Reference

__all__ = ["Newcomer", "Sheet"]


class Newcomer:
    """A person, body or place that the reference does not know: read by grammar in this text alone."""

    __slots__ = ("id", "kind", "name", "place_kind", "state", "words")

    def __init__(self, id: str, kind: str, name: str, words: tuple[str, ...], state: str | None = None) -> None:
        self.id = id
        self.kind = kind
        self.name = name
        self.words = words
        self.state = state
        self.place_kind = "site"


_MARGIN = 8
"""How far before the first token and behind the last one a neighbour may be asked for its word without a look at where the text ends."""
_NO_QUOTES = str.maketrans("", "", "«»\"“”„‘’'")


class Sheet:
    """Tokens, hits and phrases of one text, and the names that it introduces itself."""

    __slots__ = (
        "asides",
        "built",
        "by_word",
        "clashes",
        "forms",
        "hidden",
        "hits",
        "list_office",
        "named",
        "newcomers",
        "offices",
        "phrases",
        "published",
        "reference",
        "states_told",
        "tokens",
        "words",
    )

    def __init__(self, tokens: Tokens, hits: dict[int, Hit], reference: Reference, published: date | None) -> None:
        self.tokens = tokens
        self.forms: list[Form] = tokens.forms
        self.words: list[str] = [form.text if form.kind != PUNCT else "" for form in tokens.forms] + [""] * _MARGIN
        """The folded text of every token, '' at punctuation; and '' for some tokens before the first and behind the last."""
        self.hits = hits
        self.reference = reference
        self.published = published
        self.hidden = bytearray(len(tokens.forms) + 1)
        """1 for every token of boilerplate."""
        self.phrases: list[Phrase] = []
        self.clashes: list[DatePhrase] = []
        """Dates whose parts contradict each other."""
        self.asides: list[Phrase] = []
        """Phrases that take no part in any clause: the agency of a dateline."""
        self.built: dict[int, Phrase] = {}
        """Amounts, dates and ordinals by first token, as the quantity and date grammars give them."""
        self.list_office: Phrase | None = None
        """The plural title of a list that goes on: «رؤساء كازاخستان X وأوزبكستان Y»."""
        self.newcomers: dict[str, Newcomer] = {}
        self.named: set[str] = set()
        """Persons named so far."""
        self.states_told: set[str] | None = None
        """States that the text names, or in which a body that it names has its seat; filled when first asked for."""
        self.by_word: dict[str, str] = {}
        """Folded word of a person's name -> id, for the persons named so far: a surname alone is found here."""
        self.offices: dict[str, list[Phrase]] = {}
        """Person id -> the titles under which the text names that person."""

    def newcomer(self, kind: str, name: str, state: str | None = None) -> str:
        """Return the id of a thing called `name`, new or met before in this text."""
        name = shown(name)
        words = tuple(fold(name).translate(_NO_QUOTES).split())
        slug = f"{kind}:{'-'.join(words)}"
        if slug not in self.newcomers:
            self.newcomers[slug] = Newcomer(slug, kind, name, words, state)
        return slug

    def reference_knows(self, entity: str) -> bool:
        """Whether `entity` is no newcomer of this text."""
        return entity not in self.newcomers

    def state_of_capital(self, place: str) -> str | None:
        """The state whose capital a place is, and for which it may stand; two states call «القدس» theirs."""
        if place in cues().words["of_two_states"]:
            return None
        state = self.reference.state_of(place)
        if place in cues().words["seats_of_government"]:
            return state  # «تل أبيب»
        return state if state is not None and self.reference.states[state].capital == place else None

    def span(self, start: int, end: int, skip: int = 0) -> tuple[int, int]:
        """Characters of tokens ``[start, end)`` without the first `skip` folded letters."""
        starts, forms = self.tokens.starts, self.forms
        first, last = starts[start], starts[end - 1] + forms[end - 1].size
        return (first + forms[start].offset(skip) if skip else first), last

    def word(self, index: int) -> str:
        """The folded text of token `index`, or '' past the end or at punctuation."""
        return self.words[index] if -_MARGIN <= index < len(self.words) else ""

    def mark(self, index: int) -> str:
        """The punctuation mark at `index`, or ''."""
        if 0 <= index < len(self.forms) and self.forms[index].kind == PUNCT:
            return self.forms[index].raw
        return ""

    def is_word(self, index: int) -> bool:
        """Whether a word stands at `index`."""
        return 0 <= index < len(self.forms) and self.forms[index].kind == WORD
