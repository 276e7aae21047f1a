"""Source phrases: «بحسب وسائل إعلام», «وفقا لمصدر مطلع», «نقلا عن الوزير», «بحسب تقرير التجارة الصادر عن الدائرة»."""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING

from caspian_relations.arabic.tokens import WORD, Form
from caspian_relations.reading.desk.complements import COMMAS
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.naming import name_end
from caspian_relations.reading.names.newcomers import register
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.statements.authors import author_of, issued_link, issuer_of
from caspian_relations.reading.statements.speakers import (
    SPEAKERS,
    Speaker,
    bare,
    counted_at,
    described_end,
    institution_behind,
    is_human,
    name_behind,
    stretch,
    with_his_body,
)

if TYPE_CHECKING:
    from caspian_relations.reading.statements.sources import Sources

__all__ = ["source_phrase"]

_RULE = "source-phrase"
_WHO_KNOWS = frozenset({"government", "source", "official", "state", "side", "authority", "delegation", "participant"})
"""Parties that may be a source."""
_AUTHORS = frozenset({"organization", "party", "person", "title"})


def source_phrase(sources: Sources, cue: int, at: int, prep: str, row: list[Phrase], sentence: Sentence) -> None:
    """The statement of the source at token `at`, behind the cue at token `cue`; `prep`: the preposition written onto it."""
    sheet, words = sources.sheet, sources.words
    if sheet.word(at) in words["this_one"]:
        at += 1  # «وبحسب هذه المصادر»
    elif sheet.word(at).removeprefix(prep) in words["the_same"] and sheet.word(at + 1) in words["last"]:
        at, prep = at + 1, ""  # «وبحسب ذات المصدر», «ووفقا لنفس المسؤول»
    counted = counted_at(sheet, at, sentence.end)
    if counted is not None:  # «وفقا لثلاثة مسؤولين في الوزارة»
        stop = with_his_body(stretch(row, at), described_end(sheet, counted, sentence.end))
        sources.source(Speaker([], at, stop, sheet.span(at, stop)), sentence, cue, _RULE)
        return
    if at >= sentence.end or sheet.forms[at].kind != WORD:
        return
    if f"{sheet.word(cue).removeprefix('و')} {sheet.word(at)}" in words["idioms"]:
        sources.idiom(cue, at + 1, sentence)
        return
    form = sheet.forms[at]
    near = stretch(row, at)
    phrase = near[0] if near and near[0].start == at else None
    noun = _noun(form, prep, phrase)
    if sheet.word(cue) in words["as_for"] and (phrase is None or phrase.kind not in ("person", "title")):
        return  # «وبالنسبة لكينيا»
    if phrase is None and prep == "ل":
        phrase = _stranger(sheet, at)
    if phrase is not None and phrase.kind == "party" and noun in words["reports"]:
        phrase = None  # «وفق نشرة أصدرتها اللجنة»
    told = phrase is not None and (phrase.kind == "person" or phrase.end > at + 1)
    if phrase is not None and phrase.kind in SPEAKERS and (told or noun not in words["last"]):
        speaker = _named(sources, near, phrase, at, sentence)
    elif noun in words["last"]:  # alone: «المتحدث», not «المتحدث باسم الجيش»
        _last(sources, cue, at, sentence)
        return
    elif noun in words["data"] or noun in words["reports"]:
        speaker = _author(sources, near, noun, at, sentence)
    elif noun in words["one_of"] and is_human(sheet.forms[at + 1]):  # «بحسب أحد المفاوضين»
        stop = described_end(sheet, at + 1, sentence.end)
        speaker = Speaker([], at, stop, sheet.span(at, stop))
    elif noun in words["people"] or (phrase is None and is_human(form)):
        stop = with_his_body(near, described_end(sheet, at, sentence.end))
        speaker = Speaker([], at, stop, sheet.span(at, stop))
    else:
        speaker = None
    if speaker is not None:
        sources.source(speaker, sentence, cue, _RULE)


def _noun(form: Form, prep: str, phrase: Phrase | None) -> str:
    """The word without the preposition written onto it: «للمصدر» is «المصدر»."""
    if prep == "ل" and form.text.startswith("لل"):
        return f"ال{form.text[2:]}"
    return form.text[1:] if prep and form.text.startswith(prep) else form.text


def _stranger(sheet: Sheet, at: int) -> Phrase | None:
    """«ووفقا لكوامي أسانتي، فإن»: somebody whom nobody listed, and whom the text names here first."""
    form = sheet.forms[at]
    if form.readings or form.text[:1] != "ل" or at in sheet.hits or len(form.text) < _SHORTEST:
        return None
    end = name_end(sheet, at)
    if end < at + 2 or sheet.mark(end) not in COMMAS:
        return None
    stranger = register(sheet, at, end, 1)
    insort(sheet.phrases, stranger, key=_beginning)
    return stranger


_SHORTEST = 4
"""How many letters a first name behind «ل» has at least, with it."""


def _beginning(phrase: Phrase) -> int:
    return phrase.first


def _named(sources: Sources, near: list[Phrase], phrase: Phrase, at: int, sentence: Sentence) -> Speaker | None:
    """«بحسب الناطق باسم الرئاسة المصرية السفير محمد …», «وفقا لوزارة الصناعة»."""
    sheet = sources.sheet
    party = phrase.kind == "party" and phrase.features.get("kind") not in _WHO_KNOWS
    if party and phrase.features.get("class") != "body":
        return None
    name = name_behind(sheet, near, 0, phrase)
    if name is not None:
        return Speaker([name], at, name.end, (phrase.first, name.last))
    stop = phrase.end
    if phrase.kind in ("party", "title"):
        stop = with_his_body(near, described_end(sheet, phrase.end - 1, sentence.end))
    last = sheet.tokens.end(stop - 1) if stop > phrase.end else phrase.last
    return Speaker([bare(phrase)], at, stop, (phrase.first, last))


def _last(sources: Sources, cue: int, at: int, sentence: Sentence) -> None:
    """«بحسب المتحدث», «حسب المصدر ذاته»: whoever spoke last."""
    sheet, ledger = sources.sheet, sources.ledger
    if ledger.open:  # «كما أعلن الوزير، حسب المصدر ذاته، أن …»: not the minister
        spoken, described = ledger.earlier
    elif ledger.speaker or ledger.described:
        spoken, described = ledger.speaker, ledger.described
    else:
        spoken, described = list(ledger.resolver.subject), None
    if not spoken and described is None:
        described = sheet.span(at, at + 1)
    stop = at + 2 if sheet.word(at + 1) in sources.words["adverbs"] else at + 1
    ledger.close(cue, Speaker([], cue, stop, sheet.span(at, stop)))
    close = sources.that_goes_on(stop, sentence.end)
    opening = ledger.opening(sentence)
    ahead = close is None and cue - opening > _OPENS
    content = ledger.characters(opening, cue) if ahead else ledger.characters(close or stop, sentence.end)
    ledger.make(spoken, described, "say", (sheet.tokens.starts[cue], sheet.tokens.end(stop - 1)), content, _RULE)


_OPENS = 2
"""How many tokens may stand before a source at the beginning of its sentence."""


def _author(sources: Sources, near: list[Phrase], noun: str, at: int, sentence: Sentence) -> Speaker | None:
    """«وفقا لبيانات الجمارك», «بحسب تقرير التجارة الصادر عن الدائرة»: whose the data or the report are; else what describes them."""
    sheet, words = sources.sheet, sources.words
    written = Phrase("document", at, at + 1, *sheet.span(at, at + 1))
    author = issuer_of(sheet, at, near) or author_of(sheet, near, 0, written) or _beside(near, at)
    known = author is not None and (author.entity or author.definite)
    if author is not None and known and all(sheet.is_word(k) for k in range(at, author.start)):
        return Speaker([bare(author)], at, author.end, (sheet.tokens.starts[at], author.last))
    link = issued_link(sheet, at)
    if link is not None:  # «وفقا لبيان صادر عن الرئاسة الكينية»
        issuer = sources.governed(near, link + 1, sentence)
        if issuer is not None and not issuer.nobody:
            return issuer
    institution = institution_behind(sheet, written)
    if institution is not None:
        return institution
    if noun in words["reports"] or (sheet.word(at + 1).startswith("ال") and not noun.startswith("ال")):
        stop = described_end(sheet, at, sentence.end)
        return Speaker([], at, stop, sheet.span(at, stop))
    return None


def _beside(near: list[Phrase], at: int) -> Phrase | None:
    """Who stands right behind the document at token `at`, or within it."""
    parts = [part for document in near[:1] if document.kind == "document" for part in document.parts]
    return next((p for p in [*near, *parts] if at < p.start <= at + _NEAR and p.kind in _AUTHORS), None)


_NEAR = 3
"""How far behind a document its author may stand."""
