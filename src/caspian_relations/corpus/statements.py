"""Which reports tell of the same statement.

Two reports do where the speaker is the same (an office is its holder), the articles appeared on one day or on two that follow each other, and what
was said is the same but for the wording: the same numbers and negations, and most words in common. Whom nobody names is the same where they are described
in the same words. What is too short to tell has to have the very same. So a speaker's two remarks of one day stay two, and so do the
halves of a quotation that two sources split between them; and so does what a text only mentions without giving the words.

Each report is compared with those alone that share one of its rarest words, the speaker and the day, so that the cost is linear in the number of reports.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from math import ceil

from attrs import define, evolve, field, frozen

from caspian_relations.arabic import fold
from caspian_relations.arabic.lexicon import default
from caspian_relations.arabic.tokens import LATIN, NUMBER, WORD, Form, Forms, tokenize
from caspian_relations.corpus.dossier import DossierStatement, Report
from caspian_relations.model import Article, Office, Statement

__all__ = ["Said", "merged_statements", "said"]

_OF_SHORTER = 0.9
"""Share of the words of the shorter report that the longer one must have: one word of six may be the very matter, energy or transport."""
_OF_LONGER = 0.6
"""Share of the words of the longer report that the shorter one must have: of a whole speech, one sentence is another statement."""
_WORDS = 4
"""So many words two reports have in common at least, if they have not the very same."""
_EMPTY_WORDS = frozenset({"particle", "preposition", "conjunction", "pronoun"})


@frozen
class Words:
    """What a wording says, whatever its spelling and order."""

    content: frozenset[str]
    """Words that mean something by themselves, folded, without the clitics before them."""
    fixed: tuple[tuple[str, int], ...]
    """Numbers and negations, and how often each stands there: where they differ, something else is said."""

    def as_those_of(self, other: Words) -> bool:
        """Whether both say the same.

        >>> one = words("ضرورة تعزيز التعاون بين البلدين في مجال الطاقة")
        >>> one.as_those_of(words("وضرورة تعزيز التعاون بين البلدين في مجال الطاقة المتجددة"))
        True
        >>> one.as_those_of(words("لا ضرورة لتعزيز التعاون بين البلدين في مجال الطاقة"))
        False
        """
        if self.fixed != other.fixed:
            return False
        if self.content == other.content:
            return True
        shorter, longer = sorted((len(self.content), len(other.content)))
        common = len(self.content & other.content)
        return common >= max(_WORDS, _OF_SHORTER * shorter, _OF_LONGER * longer)


@frozen
class Said:
    """One report of a statement."""

    speaker: str | None
    """Id of who speaks, or, behind ``«``, how they are described; None where nothing is told of them."""
    words: Words
    verb: str
    wording: str
    """What was said, as the text has it; the evidence where the text does not give that."""
    about: tuple[str, ...]
    """Ids of what is spoken of."""
    report: Report

    def named(self, name: Callable[[str], str]) -> Said:
        """Return it with other ids: those of events within the dossier for those within the article."""
        speaker = None if self.speaker is None else name(self.speaker)
        return evolve(self, speaker=speaker, about=tuple(map(name, self.about)))


@define(eq=False)
class _Cluster:
    anchor: Said
    members: list[Said] = field(factory=list)


def said(article: Article, statement: Statement, report: Report) -> Said:
    """Return a report of `statement` with what tells the statement apart."""
    content = "" if statement.content is None else statement.content.of(article.text)
    speaker = _speaker(article, statement)
    return Said(speaker, words(content), str(statement.verb), content or report.words, statement.about, report)


def _speaker(article: Article, statement: Statement) -> str | None:
    if statement.speaker is None:
        described = statement.described_as
        return None if described is None else f"«{fold(described.of(article.text))}"
    for entity in article.entities:
        if entity.id == statement.speaker and isinstance(entity, Office):
            return entity.holder or entity.id
    return statement.speaker


def words(wording: str) -> Words:
    """Return what `wording` says."""
    content, fixed = set(), Counter[str]()
    for form in tokenize(wording, _forms()).forms:
        if form.kind == NUMBER or "number" in form.categories:
            fixed[form.text] += 1
        elif (particle := form.read("particle")) is not None and particle.features.get("negation") == "yes":
            fixed[particle.value] += 1
        elif form.kind in (WORD, LATIN) and form.categories.isdisjoint(_EMPTY_WORDS):
            content.add(_bare(form))
    return Words(frozenset(content), tuple(sorted(fixed.items())))


def _bare(form: Form) -> str:
    return form.text[form.readings[0].skip :] if form.readings else form.text


@cache
def _forms() -> Forms:
    return Forms(default())


def merged_statements(reports: Iterable[Said]) -> list[DossierStatement]:
    """Return the statements that reports tell of, in the order of their first reports."""
    # The fullest report of a day comes first, and the order of articles does not matter.
    ordered = sorted(reports, key=lambda one: (one.report.published, -len(one.words.content), one.report))
    often = Counter(word for one in ordered for word in one.words.content)
    clusters: list[_Cluster] = []
    known: dict[tuple[str, int, str], list[_Cluster]] = defaultdict(list)
    for one in ordered:
        cluster = next(
            (found for found in _candidates(one, known, often) if one.words.as_those_of(found.anchor.words)), None
        )
        if cluster is None:
            cluster = _Cluster(one)
            clusters.append(cluster)
            for key in _keys(one, often):
                known[key].append(cluster)
        cluster.members.append(one)
    return sorted(map(_statement, clusters), key=lambda made: (made.reports[0], made.speaker or "", made.words))


def _candidates(
    one: Said, known: dict[tuple[str, int, str], list[_Cluster]], often: Counter[str]
) -> Iterator[_Cluster]:
    """Statements of the speaker, of this day or the one before, that share a rarer word."""
    seen: set[int] = set()
    for speaker, day, word in _keys(one, often):
        for days in (0, 1):
            for cluster in known.get((speaker, day - days, word), ()):
                if id(cluster) not in seen:
                    seen.add(id(cluster))
                    yield cluster


def _keys(one: Said, often: Counter[str]) -> Iterator[tuple[str, int, str]]:
    """Under which a statement is found: by so many of its rarest words that one is among what it has in common with any that says the same."""
    if one.speaker is None or not (one.words.content or one.words.fixed):
        return
    day = one.report.published.toordinal()
    rarest = sorted(one.words.content, key=lambda word: (often[word], word))
    for word in rarest[: len(rarest) - ceil(_OF_LONGER * len(rarest)) + 1] or [""]:
        yield one.speaker, day, word


def _statement(cluster: _Cluster) -> DossierStatement:
    members = sorted(cluster.members, key=lambda one: one.report)
    verbs = Counter(one.verb for one in members)
    return DossierStatement(
        "",
        None if cluster.anchor.speaker is None or cluster.anchor.speaker.startswith("«") else cluster.anchor.speaker,
        max(verbs, key=lambda verb: (verbs[verb], verb)),
        cluster.anchor.wording,
        tuple(sorted({id for one in members for id in one.about})),
        tuple(one.report for one in members),
    )
