"""Who pays for what, as nouns tell it: «تعهدت بتمويل الممر», «حصل الممر على قرض من …», «يُنفذ بتمويل صيني», «كلفته تتقاسمها …»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import PUNCT
from caspian_relations.reading.clauses.clauses import Clause
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.relations.partners import is_ranked
from caspian_relations.reading.relations.said_of import (
    WHO,
    Found,
    each,
    is_denied,
    is_to_be,
    is_what,
    list_from,
    of_whom,
    word_in,
)
from caspian_relations.reading.resolving.resolver import Resolver

__all__ = ["borne", "funded", "investor", "says_in"]

_RULE = "noun:investor"
_BACK = 8
"""How many phrases before the noun the verb that carries it may stand."""
_PASSED = frozenset({"amount", "participle", "figure", "nisba", "masdar"})
"""What may stand between the money and what it is for: «استثمار 3 مليارات دولار في إنشاء الممر»."""


def investor(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«الصين أكبر مستثمر في كينيا», «تعد مصر المستثمر الرئيسي في كينيا», «تأتي هولندا في صدارة المستثمرين في المغرب»; not «التقى المستثمرين في كينيا»."""
    phrase, words = row[index], cues().words
    after = row[index + 1] if index + 1 < len(row) else None
    one = (
        phrase.features.get("number", "singular") == "singular"
        or resolver.sheet.word(phrase.start - 2) not in words["part_of"]
    )
    first = (one and word_in(resolver, phrase.start - 1, words["foremost"])) or (
        phrase.prep == "*" and word_in(resolver, phrase.start - 1, words["lead"])
    )
    if after is None or after.prep != "in" or is_denied(row, index) or is_to_be(row, index):
        return []
    ranks = phrase.prep == "between" and is_ranked(row, index)
    deemed = any(p.kind == "verb" and p.lemma in words["copular"] for p in row[max(index - 3, 0) : index])
    if not (first or ranks) and (
        (phrase.definite and not deemed)
        or phrase.features.get("number", "singular") != "singular"
        or not is_what(row, index, resolver)
    ):
        return []
    targets = [after.entity] if after.kind in ("state", "region", "corridor") and after.entity else []
    return each(of_whom(row, index, resolver), "invests-in", targets, phrase, _RULE)


def funded(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """What «تمويل», «استثمار», «قرض» or «كلفة» tells of who pays: by the verb that carries it, or by who stands behind it."""
    if is_denied(row, index):
        return []
    phrase = row[index]
    if phrase.lemma in cues().words["cost"]:
        return _carried(row, index, resolver, either("bears"))
    return (
        _got(row, index, resolver)
        or _with_funds_of(row, index, resolver)
        or _paid_by(row, index, resolver)
        or _part_of_the_cost(row, index, resolver)
        or _carried(row, index, resolver, either("avow", "avow_to_pay", "pledge", "undertake"))
    )


def borne(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«… كلفته 50 مليون دولار تتقاسمها جورجيا ورومانيا»: who bears the cost told before."""
    verb, before = row[index], row[index - 1] if index else None
    if not verb.suffix or before is None or (before.kind == "particle" and before.end == verb.start):
        return []
    works = _of_the_cost(row, index, resolver)
    at = next((k for k in range(index + 1, min(index + 3, len(row))) if row[k].kind in WHO), None)
    payers = list_from([*row[index + 1 : at], *_bare(row, at)], at - index - 1) if at is not None else []
    return each(payers, "invests-in", works[:1], verb, _RULE)


def _bare(row: list[Phrase], at: int) -> list[Phrase]:
    """«تتقاسمها مناصفة جورجيا ورومانيا»: a list whose first member no noun governs, whatever stands before it."""
    return row[at:] if row[at].prep.strip("*") or not row[at].prep else [_ungoverned(row[at]), *row[at + 1 :]]


def _ungoverned(phrase: Phrase) -> Phrase:
    return Phrase(phrase.kind, phrase.start, phrase.end, phrase.first, phrase.last, entity=phrase.entity)


def says_in(sheet: Sheet, clause: Clause) -> bool:
    """«استثمرت 400 مليون دولار في أعمال التنقيب»: whether the words behind the verb tell in what, whatever that is."""
    for form in sheet.forms[clause.head.end : clause.head.end + 2 * _BACK]:
        if form.kind == PUNCT:
            return False
        if form.text in cues().words["at_in"]:
            return True
    return False


def _verb(row: list[Phrase], index: int) -> int | None:
    """Where the verb stands that carries the noun at `index`, or a noun of action such as «المشاركة في تمويل»."""
    kinds = ("verb", "masdar", "particle")
    return next((k for k in range(index - 1, max(index - _BACK, -1), -1) if row[k].kind in kinds), None)


def _got(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«حصل الممر على تمويل من البنك», «نال الممر قرضا صينيا»: what gets the money is told as who gets it."""
    at = _verb(row, index)
    if at is None or row[at].kind != "verb" or row[at].lemma not in cues().words["get"] or row[at].value == "future":
        return []
    works = [who for p in row[at + 1 : index] for who in _works(p, resolver) if not p.prep]
    if not works and at and not row[at].conj:
        works = [who for p in row[max(at - 3, 0) : at] for who in _works(p, resolver) if not p.prep]
    payers = _payers(row, index, resolver)
    return each(payers, "invests-in", works[:1], row[index], _RULE)


def _with_funds_of(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«بتمويل من الصين يتواصل بناء ممر …», «يُنفذ الممر بتمويل صيني»: who pays for the one corridor of the sentence."""
    phrase = row[index]
    if phrase.prep != "b" or phrase.lemma not in cues().words["funding"] or phrase.definite:
        return []
    payers = _payers(row, index, resolver)
    works = {p.entity for p in row[max(index - 20, 0) : index + 20] if p.kind == "corridor" and p.entity}
    return each(payers, "invests-in", sorted(works), phrase, _RULE) if len(works) == 1 else []


def _payers(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """«تمويل صيني», «قرض من البنك الدولي والاتحاد الأوروبي»: whose money it is."""
    phrase = row[index]
    payers = [part.entity for part in phrase.parts if part.kind in ("nisba", *WHO) and part.entity]
    at = next((k for k in range(index + 1, min(index + 5, len(row))) if row[k].kind not in _PASSED), None)
    if not payers and at is not None and row[at].prep == "from" and row[at].kind in (*WHO, "place"):
        return list_from(row, at, joined=True) or resolver.capital_of(row[at])
    return payers


def _paid_by(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«يجري تمويل الممر من قبل الاتحاد الأوروبي»: what is paid for stands right behind, and who pays behind «من قبل»."""
    at = _verb(row, index)
    if at is None or row[at].lemma not in either("takes_place", "light") or at + 1 != index or index + 2 >= len(row):
        return []
    own = bool(row[index].suffix)  # «يتم تمويلها من قبل الجانب التركماني»
    payer = row[index + 1] if own else row[index + 2]
    resolver.advance(row[index].start)
    works = resolver.corridors[-1:] if own else _works(row[index + 1], resolver)
    payers = [payer.entity] if payer.kind in WHO and payer.entity else []
    if payer.kind == "party" and payer.features.get("kind") in ("side", "government"):
        payers = [part.entity for part in payer.parts if part.entity]
    return each(payers, "invests-in", works[:1], row[index], _RULE) if payer.prep == "from" else []


def _part_of_the_cost(row: list[Phrase], index: int, resolver: Resolver) -> list[Found]:
    """«كلفة الممر مليار دولار، منها قرض صيني بقيمة …»: who lends a part of it."""
    before = row[index - 1] if index else None
    part = before is not None and before.kind == "pronoun" and before.prep == "from" and bool(before.suffix)
    payers = _payers(row, index, resolver) if part else []
    return each(payers, "invests-in", _of_the_cost(row, index, resolver)[:1], row[index], _RULE) if payers else []


def _of_the_cost(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """What costs the sum that is told before `index`: «كلفة الممر», «كلفته», «التكلفة الإجمالية» of the one corridor named."""
    at = next((k for k in range(index - 1, -1, -1) if row[k].lemma in cues().words["cost"]), None)
    if at is None:
        return []
    owner = row[at + 1] if at + 1 < index else None
    if owner is not None and owner.prep in ("*", "of") and (works := _works(owner, resolver)):
        return works
    resolver.advance(row[at].start)
    return resolver.corridors[-1:]


def _carried(row: list[Phrase], index: int, resolver: Resolver, verbs: frozenset[str]) -> list[Found]:
    """«تعهد الاتحاد بالاستثمار في الممر», «وافق البنك على تمويل …», «تساهم قطر في تمويل …»: who does it stands right behind the verb."""
    phrase, words = row[index], cues().words
    if phrase.parts or phrase.prep not in ("", "b", "of", "in", "on"):
        return []
    at = _verb(row, index)
    if at is None or row[at].kind != "verb" or row[index - 1].end < phrase.start - 2:
        return []
    verb = row[at]
    fits = verb.lemma in (
        words["share"] if phrase.prep == "in" else words["avow_to_pay"] if phrase.prep == "on" else verbs
    )
    payer = of_whom(row, index, resolver) or _whose_state(row[at + 1 : index], resolver) if fits else []
    if is_denied(row, index - 1) or not payer:
        return []
    return each(payer, "invests-in", _target(row, index, resolver)[:1], phrase, _RULE)


def _whose_state(actors: list[Phrase], resolver: Resolver) -> list[str]:
    """«أعلن الرئيس الأمريكي فلان ضخ 600 مليون دولار في الممر»: the state for which the one who announces it acts."""
    people = [p for p in actors if p.kind == "person" and not p.prep and p.entity]
    state = resolver.stands_for(people[0].entity or "") if len(people) == 1 else None
    return [state] if state is not None and state.startswith("state:") else []


def _target(row: list[Phrase], index: int, resolver: Resolver) -> list[str]:
    """What the money is for: a corridor, «المشروع», or the land in which one invests; «منها» is of a cost told before."""
    invests = row[index].lemma in cues().words["investing"] and row[index].lemma not in cues().words["funding"]
    for after in row[index + 1 : index + 7]:
        if after.prep in ("in", "of", "*", "") and (works := _works(after, resolver)):
            return works
        if after.entity and invests and after.kind == "state" and after.prep == "in":
            return [after.entity]
        if after.kind == "pronoun" and after.prep == "from" and after.suffix:
            return _of_the_cost(row, index, resolver)
        if after.kind not in _PASSED and after.kind != "project":
            break
    return []


def _works(phrase: Phrase, resolver: Resolver) -> list[str]:
    """A corridor by its name, «الممر», «المشروع»."""
    if phrase.kind == "corridor":
        return resolver.resolve(phrase)
    return resolver.resolve(phrase) if phrase.kind == "project" and phrase.definite and not phrase.parts else []
