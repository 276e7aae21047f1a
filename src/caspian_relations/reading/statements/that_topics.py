"""What a verb without a subject is of, behind «أن» and a noun, and what a page asks its readers: neither is what anybody says.

«قال إن الهجمات على القوافل تؤكد على خطورة الوضع» is no word of the attacks, «من تتوقع أن يفوز» none of whoever spoke last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.desk.adjectives import is_adverb
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import OPENING
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.desk.verbs import that_follows
from caspian_relations.reading.page.page import Sentence
from caspian_relations.reading.statements.speakers import SPEAKERS, Speaker, agrees, is_human

if TYPE_CHECKING:
    from caspian_relations.reading.clauses.clauses import Clause
    from caspian_relations.reading.statements.attribution import Attribution

__all__ = ["asks_readers", "is_impersonal", "is_prayer", "relates_to", "strange_behind", "topic_of_that"]


def asks_readers(sheet: Sheet, head: Phrase, sentence: Sentence) -> bool:
    """«من تتوقع أن يفوز»: a question to whoever reads the page begins with the word that asks."""
    opens = head.start - 1 == sentence.start and head.features.get("gender") == "feminine"
    return opens and sheet.word(head.start - 1) in cues().statements["asks"]


def is_prayer(sheet: Sheet, at: int) -> bool:
    """«داعيا الله أن», «داعيا سموه المولى أن»: behind the verb, or a style of address behind it, stands whom one prays to."""
    if at < len(sheet.forms) and (style := sheet.forms[at].read("honorific")) is not None:
        at += style.features.get("kind") == "anaphor"
    return sheet.word(at) in cues().statements["prayed_to"]


def is_impersonal(sheet: Sheet, head: Phrase) -> bool:
    """«بما يؤكد متانة الروابط», «مما يشير إلى», «الأمر الذي يؤكد»: what was told before says so, and nobody."""
    words = cues().statements
    if _is_believed(sheet, head):
        return True
    if sheet.word(head.start - 1) in words["he_who"] and sheet.word(head.start - 2) in words["the_matter"]:
        return True
    return (
        not head.conj
        and sheet.word(head.start - 1) in cues().statements["of_what"]
        and head.features.get("tense") == "present"
    )


def _is_believed(sheet: Sheet, head: Phrase) -> bool:
    """«أطلقت كوريا قذيفة يعتقد أنها صاروخ»: right behind an indefinite noun, of which it is believed, and nobody believes it."""
    plain = head.lemma in cues().statements["impersonal"] and not head.conj and not head.suffix
    before = sheet.forms[head.start - 1] if head.start else None
    masculine = (head.features.get("gender"), head.features.get("tense")) == ("masculine", "present")
    if not plain or not masculine or before is None or head.start - 1 in sheet.hits or not before.readings:
        return False
    first = before.readings[0]
    noun = first.category in ("noun", "common", "adjective", "unit") and not (
        first.article or first.suffix or first.skip
    )
    return noun and not is_adverb(before) and that_follows(sheet, head.start)


def strange_behind(sheet: Sheet, clause: Clause) -> tuple[int, int] | None:
    """«وقال كوبرتين خلال مقابلة «…»»: where somebody of whom nobody has told stands right behind the verb; None for anybody else."""
    at = clause.head.end
    told = any(phrase.start <= at + 1 for phrase in (*clause.subject, *clause.object))
    if told or clause.kind != "verb" or clause.head.suffix:
        return None
    while sheet.is_word(at) and at not in sheet.hits and sheet.word(at) not in sheet.by_word and at not in sheet.built:
        if sheet.forms[at].readings or len(sheet.word(at)) < _SHORTEST:
            break
        at += 1
    behind = sheet.forms[at] if at < len(sheet.forms) else None
    ends = behind is not None and (behind.raw in OPENING or behind.raw in ":،," or "preposition" in behind.categories)
    return sheet.span(clause.head.end, at) if ends and clause.head.end < at <= clause.head.end + _NAMES else None


_SHORTEST = 4
"""Letters of a strange word that may be somebody's name."""
_NAMES = 2


def relates_to(sheet: Sheet, clause: Clause) -> bool:
    """«باعتراف إسبانيا بالدولة الفلسطينية، الذي يؤكد»: «الذي» is of no state that is a she; the recognition says nothing."""
    whose, relative = clause.antecedent, sheet.word(clause.head.start - 1)
    if whose is not None and whose.kind == "person" and whose.prep == "*" and relative in cues().statements["she_who"]:
        return any(title.features.get("gender") == "feminine" for title in whose.parts)  # «تصريحات الرئيس … التي تقترح»
    if whose is None or relative not in cues().statements["he_who"]:
        return True
    if whose.kind == "state":
        return whose.entity in cues().words["he_states"]
    return agrees(clause.head, whose)


def topic_of_that(ledger: Attribution, clause: Clause) -> Speaker | None:
    """«قال إن الهجمات على القوافل تؤكد على»: behind «أن» and its noun, a verb without a subject is of that noun: nobody, where it is a thing.

    A state is somebody, with an aside between: «أن مصر، وهي تتابع التطورات، تطالب بـ».
    """
    head, sheet = clause.head, ledger.sheet
    if head.conj or clause.antecedent is not None or not ledger.open:
        return None
    _, complement, _ = ledger.open[-1]
    at = complement.content
    if complement.kind != "that" or not at < head.start <= at + _REACH or sheet.forms[at].kind != WORD:
        return None
    these = sheet.word(at) in cues().statements["these"]
    at += these  # «أن هذه الأفعال تعبر عن»
    before, aside = sheet.forms[head.start - 1], sheet.word(_past_mark(sheet, at + 1)) in cues().statements["who_is"]
    if not before.categories.isdisjoint(_JOINING) or (before.kind != WORD and not aside):
        return None
    topic = next((phrase for phrase in ledger.row if phrase.start == at), None)
    if topic is not None and topic.kind in SPEAKERS:
        somebody = aside and topic.kind in _NAMED and not topic.prep
        return Speaker([topic], at, topic.end, (topic.first, topic.last)) if somebody else None
    if not _is_thing(sheet, at, these=these) or (topic is not None and topic.kind in _PEOPLE):
        return None
    between = [phrase for phrase in ledger.row if at < phrase.start < head.start]
    if any(phrase.kind in ("verb", "stop") for phrase in between) and not _relates(sheet, at, head.start):
        return None
    return Speaker([], at, head.start, sheet.span(at, head.start), nobody=True)


_REACH = 24
"""How many tokens behind its noun the verb of a clause may stand."""
_JOINING = frozenset({"particle", "conjunction", "preposition", "pronoun", "relative", "verb", "adverb"})
_NAMED = frozenset({"state", "organization", "person"})
_PEOPLE = frozenset({"title", "party", "pronoun"})
_THINGS = frozenset({"noun", "common", "masdar", "unit", "datepart"})


def _past_mark(sheet: Sheet, at: int) -> int:
    return at + (sheet.mark(at) in ("،", ","))


def _is_thing(sheet: Sheet, at: int, *, these: bool) -> bool:
    """A definite noun at token `at` that is nobody; behind «هذه» a strange one, too."""
    form = sheet.forms[at]
    if these and not form.readings and form.text[:2] == "ال" and at not in sheet.hits:
        return not is_human(form)
    things = at not in sheet.hits and any(r.article and r.category in _THINGS for r in form.readings[:1])
    return things and not is_human(form)


def _relates(sheet: Sheet, at: int, end: int) -> bool:
    """Whether a relative clause qualifies the noun at token `at`: «الفترة التي تجاوزتها الشركة تؤكد»."""
    return any(word in cues().words["relative"] for word in sheet.words[at + 1 : end])
