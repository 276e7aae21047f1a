"""Sites that nobody listed: a noun for a place and what names it.

«ميناء …», «ملعب …»: the longest name wins; a state inside a street, a club or a hotel is no state.
"""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import WORD, Form, Judged, Reading
from caspian_relations.reading.bodies.bodies import head_noun
from caspian_relations.reading.bodies.phrases import inner_name
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES, closing
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.roles import role
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["palace_at", "site_at", "town_at"]


def site_at(sheet: Sheet, start: int, *, governed: bool = False) -> Phrase | None:
    """``site = site-noun (name | unknown words) {definite adjective}``: «ملعب أستانا أرينا», «شارع أذربيجان», «مطار حيدر علييف الدولي».

    A generic head (مدينة) only introduces the name: the city itself is the place. Where it is `governed`, told in the title of who is at
    its head, strange words behind its name are that person's: «حاكم ولاية أتيراو سيريك شابكينوف».
    """
    if start >= len(sheet.forms):
        return None
    form = sheet.forms[start]
    head = head_noun(form, "place")
    if head is not None and head.value in cues().words["palaces"] and not governed:
        palace = _palace(sheet, start, head)
        if palace is not None:
            return palace
    if head is None or head.article or head.features.get("number", "singular") != "singular":
        return None
    if start in sheet.hits and sheet.hits[start].end > start + 1:
        return None
    kind = head.features.get("kind", "site")
    generic = head.features.get("generic") == "yes"
    at = start + 1
    hit = sheet.hits.get(at)
    state = None
    if sheet.mark(at) in QUOTES and head.value in cues().words["halls"]:
        return _quoted(sheet, start, head, kind)
    if hit is not None:
        if hit.key.prep or hit.key.conj:
            return None
        phrase = inner_name(sheet, hit)
        if phrase is None or phrase.kind in ("nisba", "people", "corridor"):
            return None
        if phrase.kind == "organization" and head.value in cues().words["groups"]:
            phrase.start, phrase.conj, phrase.prep = start, head.conj, head.prep
            return phrase  # «مجمع سوناطراك» is the company
        if generic:
            if phrase.kind in ("place", "region"):
                if hit.end < len(sheet.forms) and _named_on(sheet, hit.end):
                    return _site(sheet, start, hit.end + 1, head, kind, sheet.reference.state_of(phrase.entity or ""))
                phrase.start, phrase.conj, phrase.prep = start, head.conj, head.prep
                return phrase
            return None
        province = head.value in cues().words["provinces"] and _has_kind(sheet, phrase, "province")
        if province or (head.value in cues().words["shores"] and _has_kind(sheet, phrase, "sea")):
            phrase.start, phrase.conj, phrase.prep = start, head.conj, head.prep
            return phrase  # «مقاطعة شنشي», «ساحل البحر الأسود», but «محافظة البصرة» is no town
        at = hit.end
        state = phrase.entity if phrase.kind == "state" else sheet.reference.state_of(phrase.entity or "")
        end = at
        while end < len(sheet.forms) and end not in sheet.hits and _belongs(sheet.forms[end], governed):
            end += 1
    else:
        from caspian_relations.reading.names.naming import name_end

        end = name_end(sheet, at) if not _is_upon(sheet, at) and sheet.word(at)[:2] != "لل" else at
        if sheet.word(at) in cues().words["saints"] and sheet.is_word(at + 1) and not sheet.forms[at + 1].readings:
            end = at + 2  # «ميناء سيدي كرير»
        if end == at and head.value in cues().words["halls"] and _is_its_name(sheet, at):
            end = at + 1  # «قصر الصافرية»
        end = next((k for k in range(at + 1, end) if sheet.word(k) in cues().words["subordinate"]), end)
        if end == at or head_noun(sheet.forms[at], "place") is not None or _IS_PURPOSE[sheet.forms[at]]:
            return None  # «منطقة بحر الكاريبي», «ساحة للتنافس»
        if governed or sheet.forms[at].text.startswith("ال"):
            end = at + 1
    generic = hit is None and (generic or head.value in cues().words["provinces"])  # «مقاطعة كواندو» is Cuando
    first, last = sheet.span(start + 1 if generic else start, end, 0 if generic else head.skip)
    after = sheet.hits.get(end)
    if after is not None and after.key.article and not after.key.skip:
        nisba = inner_name(sheet, after)
        if nisba is not None and nisba.kind == "nisba":
            state = nisba.entity if (nisba.entity or "").startswith("state:") else None
    return _place(sheet, start, end, (first, last), head, kind, state)


def _quoted(sheet: Sheet, start: int, head: Reading, kind: str) -> Phrase | None:
    """«فندق «هيلتون طشقند سيتي»», «قصر «ينتيماك أوردو»»: a site that goes by what stands in quotation marks."""
    close = closing(sheet, start + 1)
    if close is None or not 1 < close - start - 1 <= _LONGEST:
        return None
    named = sheet.hits.get(start + 2)
    if named is not None and "organization" in named.kinds and head.value in cues().words["headquarters"]:
        return None  # «مقر «شيفرون»» is where a company sits
    inside = inner_name(sheet, named) if named is not None and named.end == close else None
    if inside is not None and inside.kind == "place":
        inside.start, inside.end, inside.conj, inside.prep = start, close + 1, head.conj, head.prep
        return inside
    homes = (sheet.hits[at].entries[0].entity for at in range(start + 2, close) if at in sheet.hits)
    state = next((sheet.reference.state_of(home) for home in homes if home.startswith("place:")), None)
    seat = head.value in cues().words["seats_named"]  # «مقر «إنتيماك أوردو»»
    span = sheet.span(start + 2, close) if seat else sheet.span(start, close + 1, head.skip)
    return _place(sheet, start, close + 1, span, head, kind, state)


def palace_at(sheet: Sheet, at: int) -> Phrase | None:
    """«في الديوان الأميري», «بالديوان الملكي»: where somebody is received; without the preposition it is a body."""
    head = head_noun(sheet.forms[at], "body")
    if head is None or not head.article or head.value not in cues().words["palaces"]:
        return None
    inside = head.prep in ("ب", "b") or (not head.prep and sheet.word(at - 1) in cues().words["within"])
    return _palace(sheet, at, head) if inside else None


def _palace(sheet: Sheet, start: int, head: Reading) -> Phrase | None:
    """``'القصر' adjective ['في' town] | 'قصر' noun``: «القصر الرئاسي», «القصر الجمهوري في بعبدا», «قصر المؤتمرات», of the state of the town."""
    named = cues().words["palatial" if head.article else "of_palaces"]
    if sheet.word(start + 1) not in named or head.suffix:
        return None
    end = start + 2
    hit = sheet.hits.get(end + 1) if sheet.word(end) in cues().words["within"] else sheet.hits.get(end)
    there = inner_name(sheet, hit) if hit is not None else None
    state = sheet.reference.state_of(there.entity or "") if there is not None and there.kind == "place" else None
    return _place(sheet, start, end, sheet.span(start, end, head.skip), head, "site", state)


_IS_PURPOSE = Judged(lambda form: any(r.category == "masdar" and r.prep == "ل" for r in form.readings))
"""What something is for."""
_LONGEST = 6
"""Words in the quoted name of a site."""


def _has_kind(sheet: Sheet, phrase: Phrase, kind: str) -> bool:
    known = sheet.reference.places.get(phrase.entity or "")
    return known is not None and str(known.kind) == kind


def _is_its_name(sheet: Sheet, at: int) -> bool:
    """Whether a definite word that nobody knows stands right behind a palace or a hotel."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    return form is not None and form.kind == WORD and not form.readings and form.text.startswith("ال")


def _is_upon(sheet: Sheet, at: int) -> bool:
    """«محطة على الممر»: the preposition, though Ali is a name, too."""
    from caspian_relations.reading.names.words import is_upon

    return at < len(sheet.forms) and "preposition" in sheet.forms[at].categories and is_upon(sheet, at)


def town_at(sheet: Sheet, at: int) -> Phrase | None:
    """``(journey … 'إلى' | 'في') strange-word {strange-word} [nisba]``: a town that nobody listed, by where it stands.

    «توجه الوزير إلى هيسار», «عقد اللقاء في هيسار الطاجيكية», «تُعقد القمة في بورتو دو هيسار»; in «وصل الوزير إلى نتيجة» the word is known.
    """
    before = sheet.word(at - 1)
    going, within = before in cues().words["towards"], before in cues().words["within"]
    form = sheet.forms[at]
    if not (going or within) or form.readings or len(form.text) < _SHORTEST:
        return None
    end = _town_end(sheet, at)
    last_word = sheet.forms[end - 1].text
    if end == at + 1 and last_word.endswith(_OF_NOUNS) and not (last_word.endswith("ون") and len(last_word) > _LONG):
        return None  # but «ليفينغستون», «فيلير كوتريه»
    nisba = _nisba_behind(sheet, end)
    if nisba is None and not (going and _is_journey(sheet)) and not (within and _is_of_talks(sheet, at, end)):
        return None
    first, last = sheet.span(at, end)
    entity = sheet.newcomer("place", strip_marks(sheet.tokens.text[first:last]), nisba)
    sheet.newcomers[entity].place_kind = "city"
    return Phrase(
        "place", at, end, first, last, entity=entity, definite=True, features={"kind": "city"}, value="unlisted"
    )


def _town_end(sheet: Sheet, at: int) -> int:
    """The token behind a name of up to three strange words at token `at`; و joins something else to it."""
    end = at + 1
    while end < at + _LONGEST_TOWN and sheet.is_word(end) and not sheet.forms[end].readings:
        if end in sheet.hits or end in sheet.built or sheet.word(end)[0] == "و":
            break
        end += 1
    return end


_LONGEST_TOWN = 3
_OF_A_DAY = frozenset({"dateframe", "relative", "weekday", "datepart"})
_LONG = 7
_ATTENDED = frozenset({"witness", "chaired", "joined"})
"""Prepositions before those who are there."""


def _is_of_talks(sheet: Sheet, at: int, end: int) -> bool:
    """«سيلتقي الرئيسان في موغيليوف في الخريف», «تُعقد في موغيليوف», «افتتح الرئيس في موغيليوف القمة»: where a gathering is held.

    Right behind those who meet or open it, and before the day, the gathering or the end.
    """
    row = sheet.phrases[-4:]
    if not row or row[-1].end != at - 1 or row[-1].kind not in ("person", "title", "party", "date", "event", "verb"):
        return False
    verb = next((phrase for phrase in reversed(row) if phrase.kind == "verb"), None)
    holds = verb is not None and verb.lemma in cues().words["hold"]
    if verb is None or not (holds or any(f.get("event") == "Meeting" for f in cues().frames.get(verb.lemma, ()))):
        return False
    if row[-1].kind == "verb" and not holds:
        return False
    after = sheet.forms[end] if end < len(sheet.forms) else None
    if after is None or after.kind != WORD or after.categories & _OF_A_DAY or any(r.conj for r in after.readings[:1]):
        return True
    attended = cues().prepositions.get(sheet.word(end)) in _ATTENDED  # «تنطلق القمة في موغيليوف بحضور …»
    return holds and (attended or role(after).startswith("event"))


def _nisba_behind(sheet: Sheet, at: int) -> str | None:
    """The state of «… الطاجيكية» at token `at`."""
    hit = sheet.hits.get(at)
    nisba = inner_name(sheet, hit) if hit is not None and hit.key.article and not hit.key.skip else None
    feminine = nisba is not None and nisba.kind == "nisba" and nisba.features.get("gender") == "feminine"
    return nisba.entity if nisba is not None and feminine and (nisba.entity or "").startswith("state:") else None


def _is_journey(sheet: Sheet) -> bool:
    """Whether what stands before tells of somebody's journey: «زيارة إلى», «توجه الوزير إلى»."""
    somebody = False
    for phrase in reversed(sheet.phrases[-4:]):
        if phrase.kind == "event":
            return bool(phrase.value.type == "Visit")
        if phrase.kind in ("verb", "participle"):
            return somebody and phrase.lemma in cues().words["travel"] | cues().words["arrive"]
        if phrase.kind == "stop" and phrase.lemma not in ("،", ","):
            return False
        somebody = somebody or phrase.kind in ("person", "title")
    return False


_OF_NOUNS = ("ه", "ات", "ين", "ون", "ها", "هم")
"""Endings of common nouns, folded: a word with one of them that nobody knows may be such a noun."""
_SHORTEST = 4


def _named_on(sheet: Sheet, at: int) -> bool:
    """Whether a place's name goes on with a second name of a place or a strange word: «مدينة إكسبو دبي»."""
    hit = sheet.hits.get(at)
    if hit is None or hit.key.skip:
        return False
    phrase = inner_name(sheet, hit)
    return phrase is not None and phrase.kind == "place" and hit.end == at + 1


def _site(sheet: Sheet, start: int, end: int, head: Reading, kind: str, state: str | None) -> Phrase:
    return _place(sheet, start, end, sheet.span(start, end, head.skip), head, kind, state)


def _place(
    sheet: Sheet, start: int, end: int, span: tuple[int, int], head: Reading, kind: str, state: str | None
) -> Phrase:
    name = " ".join(strip_marks(sheet.tokens.text[slice(*span)]).split())
    entity = sheet.newcomer("place", name, state)
    sheet.newcomers[entity].place_kind = kind
    return Phrase(
        "place",
        start,
        end,
        *span,
        entity=entity,
        conj=head.conj,
        prep=head.prep,
        definite=True,
        features={"kind": kind},
        value="unlisted",
    )


def _belongs(form: Form, governed: bool) -> bool:
    """Whether a word after the name inside a site's name is still part of it: الدولي, an unknown word."""
    if form.kind != WORD:
        return False
    if not form.readings:
        return not governed and form.text[0] not in "وفبلك" and form.text not in cues().words["subordinate"]
    reading = form.readings[0]
    passing = cues().words["subordinate"]
    return reading.article and reading.category == "adjective" and not reading.skip and form.text not in passing
