"""Tokens: a text as a row of forms with their offsets; every distinct form is analysed once and remembered.

News repeats itself: half a million tokens are seventeen thousand forms. So the work is done for each *form*, not for each
token: `Forms` maps the raw characters of a token to one `Form` that holds the folded letters and all `Reading`s with
their clitics. `tokenize` is then a regular expression, a running sum and a dictionary look-up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate
from operator import attrgetter, eq
from typing import NamedTuple, TypeVar

from caspian_relations.arabic.clitics import ARTICLE, CONJUNCTIONS, FUSED, articles, splits
from caspian_relations.arabic.letters import BIDI, MARKS, fold, strip_marks
from caspian_relations.arabic.lexicon import Entry, Lexicon
from caspian_relations.arabic.markup import LINK, as_seen, unlinked
from caspian_relations.arabic.pieces import PIECES
from caspian_relations.arabic.stuck import are_words, halves, unstuck

__all__ = [
    "ARTICLES", "LATIN", "NEWLINE", "NUMBER", "PUNCT", "WORD", "Form", "Forms", "Judged", "NameKey", "Reading", "Tokens", "tokenize",
]  # fmt: skip

T = TypeVar("T")
SPACE, WORD, NUMBER, LATIN, PUNCT, NEWLINE = range(6)


class Reading(NamedTuple):
    """One way to read a form: a lexical entry with the clitics around it.

    ``category``, ``value`` and ``features`` come from the lexicon entry. ``conj`` is ``و`` or ``ف`` or empty; ``prep`` is ``ب``,
    ``ك``, ``ل``, ``س`` or empty; ``article`` says that ال was stripped to find the entry; ``suffix`` is the attached pronoun or
    empty. ``skip`` counts the folded letters before the word itself.
    """

    category: str
    value: str
    features: Mapping[str, str]
    conj: str = ""
    prep: str = ""
    article: bool = False
    suffix: str = ""

    @property
    def skip(self) -> int:
        """Folded letters before the word itself; a ل that has swallowed the alif of ال stays with it: «للممر»."""
        if not self.prep or (self.article and self.prep == "ل"):
            return len(self.conj)
        return len(self.conj) + len(self.prep)


class NameKey(NamedTuple):
    """A stem under which a form may begin a known name, with the clitics that were stripped to reach it."""

    stem: str
    conj: str = ""
    prep: str = ""
    article: bool = False

    @property
    def skip(self) -> int:
        """Folded letters before the name itself, as for `Reading.skip`."""
        if not self.prep or (self.prep == "ل" and self.stem.startswith("ال")):
            return len(self.conj)
        return len(self.conj) + len(self.prep)


class Form:
    """A distinct token: its raw characters, their folded form, and every reading of it."""

    __slots__ = ("categories", "counts", "governs", "kind", "names", "raw", "readings", "role", "size", "text")

    raw: str
    text: str
    kind: int
    readings: tuple[Reading, ...]
    names: tuple[NameKey, ...]
    size: int
    """How many characters `raw` has."""
    categories: frozenset[str]
    counts: bool
    """Whether a number, an ordinal, an amount or a date may begin with the form; two tokens in three begin none."""
    role: str | None
    """What the phrase grammar takes the form for; set by the reader when it first meets it."""
    governs: tuple[str, int] | None
    """The preposition that the form is to what follows, and how far back a longer one may begin; set by the reader."""

    def __init__(
        self, raw: str, text: str, kind: int, readings: tuple[Reading, ...], names: tuple[NameKey, ...]
    ) -> None:
        self.raw = raw
        self.size = len(raw)
        self.text = text
        self.kind = kind
        self.readings = readings
        self.names = names
        self.role = None
        self.governs = None
        self.categories = frozenset([reading.category for reading in readings])
        self.counts = (
            kind in (NUMBER, LATIN)
            or text in ARTICLES
            or text in _FRACTIONS
            or not self.categories.isdisjoint(_BEGINNING)
        )

    @property
    def is_alone(self) -> bool:
        """Whether the form limits what stands before it: «في 2024 وحده», but «في 2024 وحدة سكنية», whose dots go unwritten."""
        return "adverb" in self.categories and not self.raw.endswith("ة")

    def read(self, category: str) -> Reading | None:
        """Return the first reading in `category`, or None."""
        if category in self.categories:
            for reading in self.readings:
                if reading.category == category:
                    return reading
        return None

    def offset(self, letters: int) -> int:
        """Return how many raw characters the first `letters` folded letters take, with the marks that follow them.

        >>> Form("بـأذربيجان", "باذربيجان", WORD, (), ()).offset(1)
        2
        """
        if not letters:
            return 0
        at = 0
        for at, character in enumerate(self.raw):
            if character in _DROPPED:
                continue
            if letters == 0:
                return at
            letters -= 1
        return len(self.raw)

    def __repr__(self) -> str:
        return f"Form({self.raw!r}, {', '.join(sorted(self.categories)) or '-'})"


class _Shown(Form):
    """A form that is written in other characters than a reader sees: `raw` has what is seen, `size` and `offset` are of what is written."""

    __slots__ = ("written",)

    def __init__(self, seen: Form, written: str) -> None:
        super().__init__(seen.raw, seen.text, seen.kind, seen.readings, seen.names)
        self.written = written
        self.size = len(written)

    def offset(self, letters: int) -> int:
        """As for `Form`; a letter may stand for two, as «ﻷ» does."""
        for at, character in enumerate(self.written):
            if letters <= 0 and character not in _UNSEEN:
                return at
            letters -= len(fold(character).strip())
        return self.size


_SEATS = {"ئو": ("ؤو",), "ىء": ("ئ", "أ")}
"""Where writers put a hamza, and where it is looked for: «مسئول» is «مسؤول», «يهنىء» is «يهنئ»."""
_TATWEEL, _DASH = "\u0640", "–"
_COUNTING = frozenset({"unit", "unit_part", "frame", "dateframe", "datecue", "currency_owner", "opaque"})
"""Categories of the grammars of amounts and dates: they come last, so that the first reading says what the word is."""
_BEGINNING = frozenset(
    {
        "number",
        "ordinal",
        "unit",
        "currency",
        "percent",
        "frame",
        "month",
        "weekday",
        "datepart",
        "dateframe",
        "relative",
    }
)
"""Categories of words with which a number, an ordinal, an amount or a date may begin."""
_FRACTIONS = frozenset("½¼¾")
ARTICLES = frozenset(
    conj + rest for conj in ("", *CONJUNCTIONS) for rest in (ARTICLE, f"ب{ARTICLE}", f"ك{ARTICLE}", FUSED)
)
"""«الـ» as a token of its own, before digits, with every clitic that may be attached to it: «بالـ», «وللـ»."""
_FIRM = frozenset({"preposition", "conjunction", "particle", "pronoun", "number", "ordinal"})
_DROPPED = frozenset(MARKS + BIDI)
_UNSEEN = frozenset(MARKS + BIDI + " \t\u00a0")
_SUFFIXES = ("هما", "ها", "هم", "هن", "كما", "كم", "نا", "ه")
_TAKES_SUFFIX = frozenset(
    {
        "noun",
        "verb",
        "masdar",
        "participle",
        "preposition",
        "adjective",
        "particle",
        "ordinal",
        "title",
        "common",
        "portfolio",
    }
)


_KIND = attrgetter("kind")
_BOUND = 200_000
"""How many forms are remembered at most."""
_JUDGED = 50_000
"""Of how many forms a grammar remembers what it thinks: there are many grammars."""


class Forms(dict[str, Form]):
    """The memory of forms: raw token, with or without a space behind it -> `Form`; filled on first sight and bounded.

    `lexicon` gives the words; `names` is a prefix-closed mapping from folded names to anything (`Reference.names.table`):
    a form gets a `NameKey` for every stem that begins a name there.
    """

    def __init__(self, lexicon: Lexicon, names: Mapping[str, object] | None = None) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.known_names: Mapping[str, object] = {} if names is None else names
        self.stuck: dict[Form, tuple[Form, Form]] = {}
        """Forms that are two words without the space between them, with both."""

    def __missing__(self, piece: str) -> Form:
        if len(self) >= _BOUND:
            self.clear()
            self.stuck.clear()
        raw = piece.removesuffix(" ") or piece
        form = self[piece] = self[raw] if raw != piece and raw in self else self._analyse(raw)
        return form

    def _analyse(self, raw: str) -> Form:
        if not raw.strip(_TATWEEL):  # «القاهرة ـ استقبل …»: where it joins no letters it is a dash
            dash = Form(_DASH, _DASH, PUNCT, (), ())
            dash.size = len(raw)
            return dash
        seen = as_seen(raw)
        if seen != raw:
            return _Shown(self._analyse(seen), raw)
        kind = _kind(raw)
        text = fold(raw) if kind != NEWLINE else raw
        if kind == NUMBER:
            text = text.replace("\u060c", "\u066c")  # between thousands
        if kind == WORD and not text:
            kind = SPACE  # a vowel mark in a shape of its own, with no letter to stand on
        if kind == WORD:
            readings = list(self._readings(raw, text))
            readings += self._besides(text, readings)
            if any(reading.article for reading in readings) and "أ" not in raw:  # «الحاكم» is no verb with «كم»
                readings = [reading for reading in readings if reading.category != "verb" or not reading.suffix]
            readings.sort(key=lambda reading: reading.category in _COUNTING)
            names = tuple(self._names(text, raw))
            return Form(raw, text, kind, tuple(readings), names) if readings or names else self._mended(raw, text)
        entries = self.lexicon.get(text)
        return Form(
            raw,
            text,
            kind,
            tuple(Reading(*entry) for entry in entries),
            tuple(self._names(text, raw)) if kind == LATIN else (),
        )

    def _mended(self, raw: str, text: str) -> Form:
        """The form of a word that nobody knows: with its hamza on another seat it may be known, or be two words that are."""
        for seat, others in _SEATS.items():
            for other in others if seat in raw else ():
                mended = self._analyse(raw.replace(seat, other))
                if mended.readings:
                    return _Shown(mended, raw)
        form = Form(raw, text, WORD, (), ())
        for cut in halves(text):
            at = form.offset(cut)
            pair = self._analyse(raw[:at]), self._analyse(raw[at:])
            if are_words(*pair):
                self.stuck[form] = pair
                break
        return form

    def _readings(self, raw: str, text: str) -> Iterator[Reading]:
        """Readings of `text`, least stripped first.

        A ه at the end is a pronoun where the writer put no dots on it and the word takes one: «نظيره» is his counterpart,
        «نظيرة» a counterpart.
        """
        found = False
        if text.endswith("ه") and strip_marks(raw).endswith("ه"):
            for conj, prep, stem in splits(text):
                for suffix, entry in self._suffixed(stem, ("ه",)):
                    if _fits(entry, prep, False):
                        found = True
                        yield Reading(*entry, conj, prep, False, suffix)
                if found:
                    if conj or prep:  # «سيتوجه» he will go, not he will crown him
                        yield from (
                            Reading(*entry, conj, prep) for entry in self.lexicon.get(stem) if _fits(entry, prep, False)
                        )
                    break
        exact = self._spelled(text, raw)
        if exact:
            yield from (Reading(*entry) for entry in exact)
            return
        if found:
            return
        dotted = "ة" in raw[-2:]  # «لقناة» is no verb with its object
        letters = strip_marks(raw)
        for conj, prep, stem in splits(text):
            below = letters[len(conj + prep) :][:1] == "إ"  # «إلمدين» is a name: the article is never so spelled
            for article, core in articles(stem):
                if article and below:
                    continue
                entries = self._spelled(core, raw)
                for entry in entries:
                    if _fits(entry, prep, article) and not (
                        entry.category == "name_part" and conj + prep and len(core) < 3
                    ):
                        found = True
                        yield Reading(*entry, conj, prep, article)
                if not article and not entries:
                    for suffix, entry in self._suffixed(core):
                        if _fits(entry, prep, article) and not (dotted and suffix == "ه" and entry.category == "verb"):
                            found = True
                            yield Reading(*entry, conj, prep, False, suffix)
            if found:
                return

    def _spelled(self, text: str, raw: str) -> list[Entry]:
        """The entries of `text`, without those whose letters `raw` does not show: «كمئة» is a hundred, «كمية» a quantity."""
        return [entry for entry in self.lexicon.get(text) if entry.features.get("spelled", "") in raw]

    def _besides(self, text: str, readings: Sequence[Reading]) -> Iterator[Reading]:
        """Currencies in the singular and months behind clitics that have another reading too.

        «فريال» is a name, «لليرة» the lira, «كنيسان» two churches: one of the currency is money where «واحد» follows, a month is one where a
        year does, and nothing else asks. Small words («بين») and numbers («بليون») are those and no currency.
        """
        if not readings or any(reading.category in _FIRM for reading in readings):
            return
        for conj, prep, stem in splits(text):
            if not (conj or prep) or prep == "س":
                continue
            for entry in self.lexicon.get(stem):
                reading = Reading(*entry, conj, prep)
                if entry.category == "currency" and entry.features.get("number") == "singular":
                    if reading not in readings:
                        yield reading
                elif (
                    entry.category == "month"
                    and "second" not in entry.features
                    and all(known.category != "month" for known in readings)
                ):
                    yield reading._replace(features={**entry.features, "needs": "year"})

    def _suffixed(self, stem: str, suffixes: Sequence[str] = _SUFFIXES) -> Iterator[tuple[str, Entry]]:
        """Entries under `stem` without its attached pronoun; ``زيارته`` is looked up as ``زياره`` too."""
        for suffix in suffixes:
            core = stem[: -len(suffix)]
            if len(core) < 2 or not stem.endswith(suffix):
                continue
            for candidate in (core, core[:-1] + "ه") if core.endswith("ت") else (core,):
                for entry in self.lexicon.get(candidate):
                    nunated = entry.features.get("case") == "accusative" and candidate.endswith("ا")
                    if entry.category in _TAKES_SUFFIX and not nunated:  # «نظيراه» are two
                        yield suffix, entry

    def _names(self, text: str, raw: str) -> Iterator[NameKey]:
        if text in self.known_names:
            yield NameKey(text)
            if self.known_names[text]:
                return
        if "opaque" in (entry.category for entry in self._spelled(text, raw)):
            return
        for conj, prep, stem in splits(text):
            if prep == "س":
                continue
            found = False
            for article, core in articles(stem):
                if core != text and core in self.known_names:
                    found = True
                    yield NameKey(core, conj, prep, article)
            if found and not stem.startswith("الل"):  # «للبنان» is ل and لبنان, though it could be ل and «اللبنان»
                return


class Judged(dict[Form, T]):
    """What a grammar thinks of a form, asked once and remembered, bounded: nine tokens in ten begin nothing, and need no second look.

    >>> long = Judged(lambda form: len(form.text) > 4)
    >>> [long[Form(raw, raw, WORD, (), ())] for raw in ("قمة", "مؤتمر")]
    [False, True]
    """

    def __init__(self, judge: Callable[[Form], T]) -> None:
        super().__init__()
        self.judge = judge

    def __missing__(self, form: Form) -> T:
        if len(self) >= _JUDGED:
            self.clear()
        verdict = self[form] = self.judge(form)
        return verdict


def _fits(entry: Entry, prep: str, article: bool) -> bool:
    """Verbs take no article and no preposition but the س of the future and the ل of purpose; other words no س."""
    if entry.category == "verb":
        if article:
            return False
        if prep == "س":
            return entry.features.get("tense") == "present"
        return prep in ("", "ل")
    if prep == "س" or (prep and entry.category in ("particle", "conjunction", "preposition")):
        return False
    return not (article and entry.features.get("article") == "no")


def _kind(raw: str) -> int:
    first = raw[0]
    if first == "\n":
        return NEWLINE
    if first.isspace() or first in BIDI or first in MARKS or first == "\u200c":
        return SPACE
    if first.isdecimal():
        return NUMBER
    if "\u0600" <= first <= "\u06ff" or "\ufb50" <= first <= "\ufefc":
        return WORD if first.isalpha() else PUNCT
    if first.isalpha() and first < "\u0500":
        return LATIN
    return PUNCT


class Tokens(Sequence[Form]):
    """A tokenized text: `forms`, and for each where it `starts` in code points of `text`."""

    __slots__ = ("_counting", "forms", "starts", "text")

    def __init__(self, text: str, forms: list[Form], starts: list[int]) -> None:
        self.text = text
        self.forms = forms
        self.starts = starts
        self._counting: list[int] | None = None

    @property
    def counting(self) -> list[int]:
        """The tokens at which a number, an ordinal, an amount or a date may begin, by their forms alone; looked for once."""
        if self._counting is None:
            self._counting = [i for i, form in enumerate(self.forms) if form.counts]
        return self._counting

    def __len__(self) -> int:
        return len(self.forms)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        return self.forms[index]

    def end(self, index: int) -> int:
        """The character behind token `index`."""
        return self.starts[index] + self.forms[index].size

    def glued(self, index: int) -> bool:
        """Whether token `index` touches the one before it, with nothing between that a reader would see."""
        if index <= 0:
            return False
        starts = self.starts
        end, start = starts[index - 1] + self.forms[index - 1].size, starts[index]
        return end == start or not self.text[end:start].strip(BIDI)


def tokenize(text: str, forms: Forms) -> Tokens:
    """Cut `text` into tokens; white space and direction controls are dropped, line ends are tokens of their own.

    Linear in the length of `text`, whatever it holds.
    """
    pieces = PIECES.findall(text)
    found = list(map(forms.__getitem__, pieces))
    if LINK in text:
        unlinked(found, pieces, forms[" "])
    starts = list(accumulate(map(len, pieces), initial=0))
    starts.pop()
    if SPACE in map(_KIND, found):
        kept = [i for i, form in enumerate(found) if form.kind]
        found, starts = [found[i] for i in kept], [starts[i] for i in kept]
    if forms.stuck and not forms.stuck.keys().isdisjoint(found):
        found, starts = unstuck(found, starts, forms.stuck)
    texts = list(map(_TEXT, found))
    if any(map(eq, texts, texts[1:])):
        kept = [i for i in range(len(found)) if not (i and texts[i] == texts[i - 1] and _is_slip(found[i]))]
        found, starts = [found[i] for i in kept], [starts[i] for i in kept]
    return Tokens(text, found, starts)


def _is_slip(form: Form) -> bool:
    """Whether a word that stands twice in a row was written twice by mistake: not «محمد محمد», «ألف ألف», «جدا جدا»."""
    if "currency_owner" in form.categories and form.readings[0].conj:
        return False  # «ومالي وغينيا وغينيا بيساو»
    known = form.kind == WORD and bool(form.readings)  # a name may be «باغو باغو»
    return known and len(form.text) > _SHORT and form.categories.isdisjoint(_REPEATED)


_TEXT = attrgetter("text")
_SHORT = 3
_REPEATED = frozenset({"given", "name_part", "number", "ordinal", "unit", "adverb", "particle"})
"""Categories of words that may be meant twice."""
