"""Runs: whether the words of a gathering name a format that meets again and again, or only this one meeting."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Form, Judged
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.drafts import CONVENED
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.phrases.occasions import Occasion

__all__ = ["is_convened", "is_edition", "is_named", "is_of_a_body", "is_of_ministers", "of_a_body"]

_BODIES = frozenset({"organization", "region"})


def is_named(sheet: Sheet, phrase: Phrase, occasion: Occasion) -> bool:
    """«القمة البيئية الإقليمية», «منتدى …», «قمة منتدى التعاون …»: a format that its own words name, not who meets this once."""
    if occasion.type not in CONVENED or occasion.series is not None:
        return False
    if not occasion.definite:
        return occasion.type == "Summit" and _of_a_format(sheet, phrase, occasion)
    if occasion.type != "Summit" or occasion.ordinal is not None:
        return bool(occasion.words or occasion.names)
    return bool(occasion.words - cues().words["passing_adjectives"]) or len(occasion.names) > 2


def is_edition(sheet: Sheet, phrase: Phrase, occasion: Occasion) -> bool:
    """«النسخة الخامسة من منتدى أسوان», «منتدى نيروبي الخامس للطاقة»: one of a run that has a name; not «المنتدى الثالث للنقل»."""
    counted = sheet.forms[phrase.start].read("noun")
    if counted is not None and counted.value in cues().words["session"]:
        return bool(occasion.names or occasion.words)
    first = occasion.names[0] if occasion.names else None
    return first is not None and first.kind == "place" and first.start == phrase.start + 1 and not first.prep


def is_convened(sheet: Sheet, occasion: Occasion) -> bool:
    """«مؤتمر الأمم المتحدة للمحيطات», «المؤتمر العام التاسع والستون للوكالة الدولية للطاقة الذرية»: of a body of states, going by its name."""
    of = next((name for name in occasion.names if name.kind == "organization"), None)
    if occasion.type == "Meeting":
        return of is not None and _is_of_ministers_again(sheet, occasion, of)
    if occasion.type != "Conference" or of is None or occasion.lemma not in cues().words["conference"]:
        return False
    body = sheet.reference.organizations.get(of.entity or "")
    return (
        body is not None
        and str(body.kind) == "intergovernmental"
        and (not of.prep or (occasion.definite and occasion.ordinal is not None))
    )


def _is_of_ministers_again(sheet: Sheet, occasion: Occasion, of: Phrase) -> bool:
    """«الاجتماع الوزاري الثاني عشر للمجلس …», «اجتماع مجلس وزراء خارجية منظمة …»: ministers of one body who sit again and again."""
    words = cues().words
    body = sheet.reference.organizations.get(of.entity or "")
    if occasion.words & words["ministerial"] and occasion.words & words["council"]:
        return body is not None and str(body.kind) == "intergovernmental"
    numbered = occasion.definite and occasion.ordinal is not None and bool(occasion.words & words["among_ministers"])
    return numbered and sheet.word(of.start) in words["council"]  # a forum's ministers meet by its name alone


def _of_a_format(sheet: Sheet, phrase: Phrase, occasion: Occasion) -> bool:
    """``noun (body | forum | states of a region)``: «قمة رابطة …», «قمة دول الساحل», «قمة أفريقيا وفرنسا», but not «قمة كينيا وأوغندا»."""
    names, at = occasion.names, _behind_noun(sheet, phrase, occasion)
    if at >= phrase.end or occasion.quoted is not None:
        return False
    if names and names[0].start == at:
        return not names[0].prep and any(name.kind in _BODIES for name in names)
    if _IS_BODY[sheet.forms[at]]:
        return True
    return bool(occasion.words & cues().words["states_or_heads"]) and any(name.kind in _BODIES for name in names)


def of_a_body(sheet: Sheet, phrase: Phrase, occasion: Occasion) -> bool:
    """Whether it is the gathering of a body: the regions and states in the name of «قمة منتدى التعاون الصيني الأفريقي» do not meet as such."""
    if any(name.kind == "organization" for name in occasion.names):
        return True
    return any(_IS_BODY[form] for form in sheet.forms[_behind_noun(sheet, phrase, occasion) : phrase.end])


def is_of_a_body(occasion: Occasion) -> bool:
    """«أشغال اللجنة المشتركة», «اجتماع المجلس»: whether a meeting is told as that of a body, which has sessions."""
    return bool(occasion.names) and occasion.names[-1].kind == "organization"


def is_of_ministers(occasion: Occasion) -> bool:
    """«اجتماع مجلس وزراء خارجية رابطة …»: a council of ministers of a body that is known."""
    ministers = bool(occasion.words & cues().words["ministerial"])
    return occasion.type == "Meeting" and ministers and any(name.kind == "organization" for name in occasion.names)


def _behind_noun(sheet: Sheet, phrase: Phrase, occasion: Occasion) -> int:
    """The token behind the noun of the gathering: «افتتاح قمة | منتدى …»."""
    for at in range(phrase.start, phrase.end):
        if any(reading.value == occasion.lemma for reading in sheet.forms[at].readings):
            return at + 1
    return phrase.start + 1


def _is_body(form: Form) -> bool:
    occasions = cues().occasions
    return any(
        reading.category == "noun"
        and reading.prep in ("", "ل")
        and not reading.suffix
        and (reading.features.get("class") == "body" or occasions.get(reading.value, {}).get("type") == "Conference")
        for reading in form.readings
    )


_IS_BODY = Judged(_is_body)
