"""Sources that are only a pronoun: «ووفقا له», «وبحسبه», «بكلماته», «وفقا لبياناتها», «على ما ورد في تقريرها»."""

from __future__ import annotations

from typing import Any

from caspian_relations.arabic.clitics import PRONOUNS
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.statements.attribution import Attribution

__all__ = ["Meant", "Own", "his_words_at", "owner", "pronoun_of"]

Meant = tuple[list[str], tuple[int, int] | None]
"""Those who are meant, or where the one is described whom nobody names."""
Own = tuple[int, str]
"""The token behind a source, and the pronoun that says whose it is."""
_GENDERS = {"ه": "masculine", "ها": "feminine"}


def pronoun_of(word: str) -> str:
    """«بياناتها», «تقريره»: the pronoun on a word for what is written or counted; empty where there is none."""
    words: Any = cues().statements
    written = words["data"] | words["reports"] | words["view_nouns"] | words["own_words"] | words["utterances"]
    for pronoun in PRONOUNS:
        noun = word.removesuffix(pronoun)
        if noun != word and (noun in written or (noun.endswith("ت") and f"{noun[:-1]}ه" in written)):
            return pronoun
    return ""


def his_words_at(ledger: Attribution, at: int) -> Own | None:
    """``'وفقا' 'له' | 'بحسبه' | 'بكلماته' | ('بحسب' | 'وفقا') data-with-its-pronoun`` at token `at`."""
    words, word = ledger.words, ledger.sheet.word
    text, following = word(at), word(at + 1)
    if text in words["in_his_words"]:
        return at + 1, next(pronoun for pronoun in PRONOUNS if text.endswith(pronoun))
    if text in words["of"] and following in words["to_him"]:
        return at + 2, following[1:]
    attached = text in words["of"] and following[:1] == "ل"
    if text in words["bare"] or attached:
        pronoun = pronoun_of(following[1:] if attached else following)
        return (at + 2, pronoun) if pronoun else None
    return None


def owner(ledger: Attribution, pronoun: str, cue: int, sentence: Sentence) -> Meant:
    """Whom the pronoun of a source means: who spoke last; behind a clause who acted in it, «نقلت السكك …، على ما ورد في تقريرها»."""
    if cue - ledger.opening(sentence) > _OPENS and not ledger.open:
        found, described = ledger.recent()
    elif ledger.speaker or ledger.described:
        found, described = ledger.speaker, ledger.described
    else:
        found, described = list(ledger.subject_before), None
    return ledger.remembered.going_on(found, _GENDERS.get(pronoun)), described


_OPENS = 2
"""How many tokens may stand before a source at the beginning of its sentence."""
