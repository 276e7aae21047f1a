"""Bodies that nobody listed: a head noun and what names it.

«معهد … للدراسات», «وزارة الخارجية …», «شركة «…»»: the longest name wins.
"""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.markup import shown
from caspian_relations.arabic.tokens import PUNCT, Form, Reading
from caspian_relations.reading.bodies.beyond import end_beyond, ministries_of, subsidiary_end
from caspian_relations.reading.bodies.called import channel_at
from caspian_relations.reading.bodies.doubted import (
    any_such,
    by_its_part,
    by_its_work,
    is_activity,
    is_board,
    is_crossing,
    is_quality,
    is_remark,
    is_traffic,
    is_verb,
    is_whose_interest,
    of_people,
    qualifies,
)
from caspian_relations.reading.bodies.foreign_names import (
    before_nationality,
    is_nationality,
    past_common,
    purpose_end,
)
from caspian_relations.reading.bodies.parts import (
    is_in_construct,
    note_seat,
)
from caspian_relations.reading.bodies.phrases import inner_name, noun_phrase_end
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES, closing
from caspian_relations.reading.desk.phrase import Phrase, state_among
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.naming import quoted_name_end

__all__ = ["body_at", "head_noun"]

_LONGEST = 14
_TO_WHOM = frozenset({"journalist"})
_NESTED = 3
"""How many bodies may stand in one another in one name."""


def head_noun(form: Form, kind: str) -> Reading | None:
    """The reading of `form` as a singular noun of class `kind`, or None."""
    for reading in form.readings:
        if reading.category == "noun" and reading.features.get("class") == kind and not reading.suffix:
            return reading
    return None


def body_at(sheet: Sheet, start: int) -> Phrase | None:
    """``body = head (quoted | names | definite noun phrase) ['ل' definite noun phrase]``.

    «الهيئة العامة للترفيه», «شركة «قزوين للإنتاج»», «غرفة تجارة طرابزون», «وزارة الخارجية الأذربيجانية»; not «مجلس لوزراء
    النقل», which is only wished for, and not «المنظمة» alone, which stands for one named before.
    """
    if start >= len(sheet.forms):
        return None
    if (channel := channel_at(sheet, start)) is not None:
        return channel
    head = head_noun(sheet.forms[start], "body") or _medium(sheet, start)
    part = head_noun(sheet.forms[start], "part") if head is None else None
    head = head or part
    if head is None or (
        head.features.get("number", "singular") != "singular"
        and "case" not in head.features
        and head.value not in cues().words["collective"]
    ):
        return None
    if head.value in cues().words["no_body"] or of_people(sheet, start + 1) or is_crossing(sheet, start, head):
        return None
    if head.value in cues().words["canals"] and is_in_construct(sheet, start):
        return None  # «مشروع قناة …»
    if head.value in cues().words["adjectives_alike"] and head.article and qualifies(sheet, start):
        return None  # «المساعدة المالية الكلية للأردن»
    beside = sheet.word(start + 1)
    if beside in cues().words["generic_of"] or f"{head.value} {beside}" in cues().words["no_bodies"]:
        return None  # «هيئة التحرير»
    if head.value in cues().words["interests"] and is_whose_interest(sheet, start + 1):
        return None
    if is_verb(sheet, start) or is_board(sheet, start):
        return None  # «مجلس الإدارة», «رابطة الدم», «تحالف مع مصر»; «تقرير نشره البنك»
    if start in sheet.hits and sheet.hits[start].end > start + 1 and not _is_another(sheet, sheet.hits[start]):
        return None
    end, parts, quoted = _tail(sheet, start, head)
    if head.features.get("number") == "dual" and head.features.get("state") == "construct":
        named = sheet.hits.get(start + 1)
        known = _known_after_generic(sheet, named, head, start) if named is not None else None
        if known is not None:
            return known  # «شركتا إيني وأرامكو»
    if head.features.get("number") == "dual":
        return None if quoted is not None else ministries_of(sheet, start, head, end, parts)
    if quoted is None and end > start + 1:
        end, further = end_beyond(sheet, head, end)
        parts = [*parts, *further]
    if end == start + 1 and quoted is None and not head.article and part is None:
        behind = past_common(sheet, end)
        called = _quoted_behind(sheet, start, behind, head, []) if behind > end else None
        if called is not None:
            return called  # «مركز أبحاث «كاسبيان بوليسي سنتر»»
    if end == start + 1 or (part is not None and (head.article or not _within_body(sheet, end))):
        return None
    renamed = head.features.get("generic") == "yes" or head.value in cues().words["renamed"]
    if quoted is None and renamed and sheet.mark(end) in QUOTES and not is_remark(sheet, end + 1):
        called = _quoted_behind(sheet, start, end, head, parts)
        if called is not None:
            return called
    if quoted is None and (by_its_part(sheet, start, end, head) or is_traffic(sheet, start, head)):
        return None
    if quoted is None and not parts and (any_such(sheet, start, end, head) or is_activity(sheet, start, head)):
        return None
    first, last = sheet.span(start, end, head.skip)
    inside = sheet.hits.get(start + 1)
    if inside is not None and inside.end == end and head.value in cues().words["appositive"]:
        itself = _known_after_generic(sheet, inside, head, start)
        if itself is not None:
            return itself  # «رابطة آسيان», «مجموعة بريكس»
    generic = head.features.get("generic") == "yes" or (quoted is not None and head.value in cues().words["letters"])
    if generic and head.article and quoted is None:
        if all(sheet.word(at)[0] != "ل" for at in range(start + 2, end)):
            return None  # «الشركة الصينية», «الشركة المنفذة العقد» are told of before
        generic = False  # «الشركة العامة لموانئ العراق»
    if (
        generic
        and inside is not None
        and (inside.end == end or (parts and is_nationality(sheet, parts[-1]) and parts[-1].end == end))
    ):
        whole = subsidiary_end(sheet, inside.end)
        known = _known_after_generic(sheet, inside, head, start) if whole == inside.end else None
        if whole > end:
            end, parts = whole, []
        if known is not None and inside.end < end:
            # «صحيفة الغارديان البريطانية»
            known.end = end
            sheet.asides.extend(part for part in parts if part.kind == "nisba")
        if known is not None or inside.end == end:
            return known  # a name that is no body's
    if generic and quoted is not None:
        first, last = sheet.span(*quoted)
    elif generic:
        opening = start if by_its_work(sheet, head, start + 1) else start + 1
        stop = before_nationality(sheet, start, end, parts)
        first, last = sheet.span(opening, stop, head.skip if opening == start else 0)
    if quoted is not None and not generic:
        end = purpose_end(sheet, quoted[1] + 1)
        first, last = sheet.span(start, end, head.skip)
    by_itself = generic or head.value in cues().words["appositive"]  # «صحيفة «…»», «رابطة «آسيان»»
    by_name = sheet.hits.get(quoted[0]) if by_itself and quoted is not None else None
    if quoted is not None and by_name is not None and by_name.end == quoted[1]:
        known = _known_after_generic(sheet, by_name, head, start)
        if known is not None:
            nisba = _nationality(sheet, quoted[1] + 1)
            if nisba is not None:
                sheet.asides.append(nisba)  # «شركة «إكوينور» النرويجية»
            known.end = nisba.end if nisba is not None else quoted[1] + 1
            return known
    of_state = _nationality(sheet, end + 1) if generic and quoted is not None and not parts else None
    if of_state is not None:
        parts = [of_state]  # «شركة «بتروناس» الماليزية»
    bare = head.value in cues().words["left_out_before"] and _is_foreign_name(sheet, start + 1, end, parts, quoted)
    if bare:  # «مجموعة بي واي دي»
        first, last = (
            sheet.span(*quoted) if quoted is not None else sheet.span(start + 1, parts[-1].start if parts else end)
        )
    name = " ".join(strip_marks(shown(sheet.tokens.text[first:last])).split())
    if head.prep == "ل" and name.startswith("لل"):
        name = ("الل" if head.value.startswith("ل") else "ال") + name[2:]  # «للجنة»: ل + اللجنة
    parts = [
        part
        for part in parts
        if part.kind == "party"
        or (
            part.kind in ("organization", "state", "nisba")
            and (part.entity or "").startswith(("state:", "organization:"))
        )
    ]
    state = next((part.entity for part in parts if part.entity and part.entity.startswith("state:")), None)
    alias = _alias(sheet, end, head) if quoted is None else None
    if alias is not None:
        described = Phrase(
            "organization", start, end, first, last, entity=alias.entity, definite=True, parts=tuple(parts)
        )
        sheet.asides.append(described)
        alias.start, alias.conj, alias.prep, alias.lemma = start, head.conj, head.prep, head.value
        return alias  # «شركة النفط الحكومية (سوكار)»
    entity = sheet.newcomer("organization", name, state)
    stop = end + (1 if generic and quoted is not None else 0)
    while generic and quoted is not None and of_state is None and is_quality(sheet, stop):
        stop += 1  # «شركة «زيفه» الحكومية»
    if quoted is None:
        note_seat(sheet, entity, start, end, first)
    return Phrase(
        "organization", start, of_state.end if of_state is not None else stop, first, last, entity=entity, conj=head.conj,
        prep=head.prep, definite=True, lemma=head.value, parts=tuple(parts), value="unlisted",
    )  # fmt: skip


def _is_foreign_name(sheet: Sheet, start: int, end: int, parts: list[Phrase], quoted: tuple[int, int] | None) -> bool:
    """Whether behind «مجموعة» stands what is in quotation marks, or words that nobody knows and the adjective of a state."""
    if quoted is not None:
        return True
    stop = parts[-1].start if parts and is_nationality(sheet, parts[-1]) and parts[-1].end == end else end
    return stop > start and all(not sheet.forms[at].readings and at not in sheet.hits for at in range(start, stop))


def _quoted_behind(sheet: Sheet, start: int, end: int, head: Reading, parts: list[Phrase]) -> Phrase | None:
    """``generic noun-phrase «name»``: «وكالة الأنباء الماليزية «برناما»» goes by what stands in quotation marks."""
    close = closing(sheet, end)
    if head.value in cues().words["renamed"] and quoted_name_end(sheet, end) > end:
        return None  # «رئيس منظمة الجمارك الكينية "ديفيد كوبرت"»
    if close is None or close == end + 1 or any(sheet.forms[at].kind == PUNCT for at in range(end + 1, close)):
        return None
    hit = sheet.hits.get(end + 1)
    if hit is not None and hit.end == close:
        known = _known_after_generic(sheet, hit, head, start)
        if known is not None:
            known.end = close + 1
            return known
    first, last = sheet.span(end + 1, close)
    state = state_among(parts)
    entity = sheet.newcomer("organization", " ".join(strip_marks(sheet.tokens.text[first:last]).split()), state)
    inside = tuple(part for part in parts if (part.entity or "").startswith("state:"))
    return Phrase(
        "organization", start, close + 1, first, last, entity=entity, conj=head.conj, prep=head.prep, definite=True, lemma=head.value,
        parts=inside, value="unlisted",
    )  # fmt: skip


def _alias(sheet: Sheet, at: int, head: Reading) -> Phrase | None:
    """A known body in brackets at token `at`, and nothing else in them, or right there behind a company or a fund: its other name."""
    bracketed = sheet.mark(at) == "("
    hit = sheet.hits.get(at + bracketed)
    if hit is None or hit.key.prep or hit.key.conj or hit.kinds != {"organization"}:
        return None
    if sheet.mark(hit.end) != ")" if bracketed else head.value not in cues().words["renamed"]:
        return None
    phrase = inner_name(sheet, hit)
    if phrase is None or phrase.kind != "organization":
        return None
    phrase.end += bracketed
    return phrase


def _nationality(sheet: Sheet, at: int) -> Phrase | None:
    """The adjective of a state at token `at`, definite and in the feminine, as «شركة» and «صحيفة» have it."""
    hit = sheet.hits.get(at)
    nisba = (
        inner_name(sheet, hit)
        if hit is not None and hit.key.article and not hit.key.prep and not hit.key.conj
        else None
    )
    if nisba is None or nisba.kind != "nisba" or nisba.features.get("gender", "feminine") != "feminine":
        return None
    return nisba


def _is_another(sheet: Sheet, hit: Hit) -> bool:
    from caspian_relations.reading.names.doubts import another_body

    return another_body(sheet, hit)


def _medium(sheet: Sheet, start: int) -> Reading | None:
    """«موقع «أويل برايس»», «شبكة «سي إن إن»»: a medium that goes by a name in quotation marks."""
    if sheet.mark(start + 1) not in QUOTES or closing(sheet, start + 1) is None:
        return None
    head = head_noun(sheet.forms[start], "medium")
    return (
        head if head is not None and not head.article and sheet.word(start - 1) not in cues().words["within"] else None
    )


def _within_body(sheet: Sheet, at: int) -> bool:
    """«قسم الدراسات … في معهد …»: a part has a name of its own where the whole is named behind it."""
    if sheet.word(at) not in cues().words["within"] or at + 1 >= len(sheet.forms):
        return False
    hit = sheet.hits.get(at + 1)
    if hit is not None:
        return any(entry.entity.startswith("organization:") for entry in hit.entries)
    return head_noun(sheet.forms[at + 1], "body") is not None


def _known_after_generic(sheet: Sheet, hit: Hit, head: Reading, start: int) -> Phrase | None:
    from caspian_relations.reading.names.names import name_phrase

    phrase = name_phrase(sheet, hit)
    if phrase is None or phrase.kind not in ("organization", "place"):
        return None
    if phrase.kind == "place" and head.features.get("kind") == "press":  # «قناة الفرات»
        phrase.kind, phrase.value = "organization", "unlisted"
        phrase.entity = sheet.newcomer("organization", sheet.tokens.text[phrase.first : phrase.last])
    if phrase.kind == "place":
        return None
    phrase.start, phrase.conj, phrase.prep, phrase.lemma = start, head.conj, head.prep, head.value
    return phrase


def _tail(sheet: Sheet, start: int, head: Reading) -> tuple[int, list[Phrase], tuple[int, int] | None]:
    """Where the name ends that begins with the head at `start`, the states and people in it, and its quoted part if any."""
    at = start + 1
    if head.article and head.features.get("generic") == "yes":
        hit = sheet.hits.get(at)  # «الشركة السنغالية «بتروسين»»
        if hit is not None and hit.key.article and sheet.mark(hit.end) in QUOTES:
            nationality = inner_name(sheet, hit)
            close = closing(sheet, hit.end)
            if close is not None and nationality is not None:
                return close, [nationality], (hit.end + 1, close)
    mark = sheet.mark(at)
    if mark in QUOTES:
        close = closing(sheet, at)
        if close is not None and not (head.article and is_remark(sheet, at + 1)):
            return close, [], (at + 1, close)
        return start + 1, [], None
    return (*noun_phrase_end(sheet, start, head), None)
