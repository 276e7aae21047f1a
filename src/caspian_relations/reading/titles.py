"""Titles: offices, how they stand in one another, and whose they are: «نائب وزير الخارجية المصري», «رئيس هيئة قناة السويس»."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD, Form, Judged, Reading
from caspian_relations.reading.cues import cues
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.scan import Hit
from caspian_relations.reading.sheet import Sheet

__all__ = ["name_at", "office_noun", "title_at", "title_owner"]

_ACCREDITED = frozenset({"ambassador", "envoy", "consul", "representative"})
"""Offices held by one state at another."""
_SOVEREIGN = frozenset({"president", "king", "emir", "sultan", "crown-prince", "prime-minister", "supreme-leader"})
"""Offices of which nobody holds two."""
_NESTED = 4
"""How many titles may stand in one another: «نائب رئيس الوزراء وزير خارجية …»."""
_SERVING = frozenset({"adviser", "expert", "spokesperson", "deputy", "assistant", "envoy", "office"})
"""Offices held in the service of another: «مستشار رئيس الجمهورية» is no president."""
_LOCAL = frozenset({"mayor", "governor", "head"})
"""Offices held over a town or a province."""


def office_noun(form: Form) -> Reading | None:
    """The reading of `form` as a title, or as a counterpart («نظيره»), which takes the title of somebody else."""
    return _OFFICES[form]


def _office_of(form: Form) -> Reading | None:
    title = form.read("title")
    if title is not None:
        return title
    return next((r for r in form.readings if r.features.get("kind") == "counterpart"), None)


_OFFICES = Judged(_office_of)


def title_at(sheet: Sheet, start: int, depth: int = 0) -> Phrase | None:
    """``title = office-noun {qualifier} [of]``, without the name.

    «نائب رئيس الوزراء وزير خارجية جمهورية كازاخستان», «المتحدث باسم الكرملين», «الأمين العام للمنظمة».
    """
    forms = sheet.forms
    if (
        forms[start].text in cues().words["chief"]
        and start + 1 < len(forms)
        and forms[start + 1].read("title") is not None
    ):
        chief = title_at(sheet, start + 1)  # «كبيرة الباحثين»
        if chief is not None:
            chief.start, chief.first, chief.features = (
                start,
                sheet.span(start, start + 1)[0],
                forms[start].readings[0].features,
            )
        return chief
    head = office_noun(forms[start])
    if head is None:
        return None
    slug, end = ("counterpart", start + 1) if head.category == "noun" else _office(sheet, start, head)
    compound = end > start + 1
    of: Phrase | None = None
    qualifiers = False
    while end < len(forms):
        form = forms[end]
        if end in sheet.built:
            break
        hit = sheet.hits.get(end)
        if hit is not None:
            found = title_owner(sheet, hit) if of is None else None
            if found is not None and head.article and not qualifiers and found.kind == "state" and not found.prep:
                break  # «شكر الوزير بلجيكا»
            if of is not None and slug in _ACCREDITED and hit.key.prep == "ب" and sheet.mark(hit.end) in ("،", ","):
                if _name_follows(sheet, hit.end + 1):
                    end = hit.end  # «سفير الهند بالقاهرة، راهول كولشريشت،»
                break
            if found is None or (found.conj and not found.prep) or (found.kind == "place" and slug not in _LOCAL):
                break
            of, end = found, hit.end
            continue
        if (
            of is None
            and "noun" in form.categories
            and (body := _body_of(sheet, end) or _body_told(sheet, end)) is not None
        ):
            of, end = body, body.end
            break
        if of is None and _STATES_NOUNS[form]:
            end += 1  # «قادة دول الرابطة»
            continue
        if of is None and (body := _of_its_members(sheet, end)) is not None:
            of, end = body, body.end
            break
        if of is None and (whole := _state_by_form(sheet, end)) is not None:
            of, end = whole, whole.end
            continue
        inner = form.read("title") if slug != "counterpart" and depth < _NESTED else None
        if inner is not None and not inner.conj and inner.prep in ("", "ل"):
            nested = title_at(sheet, end, depth + 1)
            assert nested is not None
            if _of_another(of, nested) or (of is None and inner.article and slug in _SOVEREIGN and _sovereign(nested)):
                break  # «استقبل الملك الأردني وزير خارجية اليابان»: somebody else
            end = nested.end
            if slug not in _SERVING or (head.article and not inner.article):
                slug = _more_specific(slug, nested.lemma)  # «الخبير وزير الخارجية السابق»
            of = of or _first(nested)
            if slug == "deputy" and nested.lemma == "president" and of is not None and of.kind in ("state", "nisba"):
                slug = "vice-president"  # «نائب رئيس جمهورية كينيا»
            if slug == "assistant" and nested.lemma.endswith("minister") and nested.lemma != "prime-minister":
                slug = "deputy-minister"  # «مساعد وزير الخارجية»
            break
        if of is None and form.text in cues().words["bureaus"] and (nested := _behind_styles(sheet, end + 1, depth)):
            of, end = _first(nested), nested.end  # «مدير مكتب جلالة الملك»
            break
        if (
            of is None
            and _is_portfolio(form, slug)
            and not (head.article and not qualifiers and _is_object(form))
            and not (form.readings[0].conj and not qualifiers and not (compound and form.read("portfolio") is not None))
        ):
            qualifiers = True
            end += 1
            continue
        if of is None and (qualifiers or compound) and (joined := _joined_portfolio(sheet, end)) > end:
            end = joined
            continue
        if (
            of is None
            and end == start + 1
            and not head.article
            and head.features.get("named") == "yes"
            and not form.readings
            and form.text[:2] == "ال"
        ):
            end += 1  # «عازف الكمان»
            continue
        if form.read("honorific") is not None or (end > start + 1 and form.text in cues().words["former"]):
            end += 1  # «نائب رئيس الوزراء القطري السابق»
            continue
        principal = _principal(sheet, end, depth) if of is None and slug in _SERVING else None
        after = _of_preposition(sheet, end) if principal is None else None
        if principal is not None:
            of, end = _first(principal), principal.end
        elif of is None and after is not None:
            of, end = after, after.end
        elif (
            of is not None
            and slug in _ACCREDITED
            and end + 1 in sheet.hits
            and cues().prepositions.get(sheet.word(end)) in ("at", "in")
        ):
            # «السفير التونسي لدى اليابان», «السفير الإيطالي في كينيا، روبرتو ناتالي،»
            seat = name_at(sheet, end + 1)
            named = seat is not None and (
                _name_follows(sheet, seat.end)
                or (sheet.mark(seat.end) in ("،", ",") and _name_follows(sheet, seat.end + 1))
            )
            at_home = cues().prepositions.get(sheet.word(end)) == "at"
            if seat is not None and (
                (seat.kind in ("state", "organization") and (at_home or named)) or (seat.kind == "place" and named)
            ):
                end = seat.end
        break
    if slug == "speaker" and not depth:
        _chamber(sheet, start + 1, end)
    if slug == "adviser" and head.article and of is not None and of.entity is not None:
        slug = _chancellor(sheet, of.entity)
    first, last = sheet.span(start, end, head.skip)
    definite = head.article or of is not None or sheet.word(start + 1) in cues().words["of_the_state"]
    return Phrase(
        "title", start, end, first, last, lemma=slug, conj=head.conj, prep=head.prep, definite=definite,
        suffix=head.suffix, features=head.features, parts=(of,) if of is not None else (),
    )  # fmt: skip


def _behind_styles(sheet: Sheet, at: int, depth: int) -> Phrase | None:
    """The title behind a style of address: «جلالة الملك»; None where either is missing."""
    start = at
    while at < len(sheet.forms) and at not in sheet.hits and sheet.forms[at].read("honorific") is not None:
        at += 1
    if at == start or at >= len(sheet.forms) or depth >= _NESTED or sheet.forms[at].read("title") is None:
        return None
    return title_at(sheet, at, depth + 1)


def _principal(sheet: Sheet, at: int, depth: int) -> Phrase | None:
    """Whom somebody speaks for: «المتحدث باسم رئيس الوزراء الهندي»."""
    if sheet.word(at) not in cues().office_links or depth >= _NESTED or at + 1 >= len(sheet.forms):
        return None
    title = sheet.forms[at + 1].read("title") if cues().prepositions.get(sheet.word(at)) not in ("in", "at") else None
    return title_at(sheet, at + 1, depth + 1) if title is not None and not title.prep and not title.conj else None


def _name_follows(sheet: Sheet, at: int) -> bool:
    """Whether a person's name may stand at token `at`: «السفير الفرنسي في القاهرة إريك شوفالييه»."""
    if at >= len(sheet.forms) or sheet.forms[at].kind != WORD:
        return False
    hit = sheet.hits.get(at)
    if hit is not None:
        return any(entry.entity.startswith("person:") for entry in hit.entries)
    return not sheet.forms[at].readings or sheet.forms[at].read("given") is not None


def _chamber(sheet: Sheet, at: int, end: int) -> None:
    """The parliament in a speaker's title stands beside it: «رئيس مجلس النواب المصري»."""
    body = _body_of(sheet, at) if at < end and at not in sheet.hits else None
    if body is not None and body.end == end and all(aside.start != body.start for aside in sheet.asides):
        sheet.asides.append(body)


def _sovereign(title: Phrase) -> bool:
    """Whether `title` is a sovereign's, and says of which state: «استقبل ولي العهد الملك الماليزي»."""
    owner = _first(title)
    return title.lemma in _SOVEREIGN and owner is not None and (owner.entity or "").startswith("state:")


def _chancellor(sheet: Sheet, of: str) -> str:
    """«المستشار الألماني» is the chancellor where a state has one: the same word as an adviser."""
    return "chancellor" if sheet.reference.holders("chancellor", of) else "adviser"


def _of_another(of: Phrase | None, title: Phrase) -> bool:
    """Whether `title` is held at another state than `of`."""
    inner = _first(title)
    states = [part.entity for part in (of, inner) if part is not None and (part.entity or "").startswith("state:")]
    return len(states) == 2 and states[0] != states[1]


def _first(title: Phrase) -> Phrase | None:
    return title.parts[0] if title.parts else None


def _office(sheet: Sheet, start: int, head: Reading) -> tuple[str, int]:
    """The office slug of the noun at `start` with the words that decide it: رئيس + الوزراء is a prime minister."""
    slug = head.value
    end = start + 1
    compounds = cues().offices.get(slug)
    if compounds is not None:
        following = sheet.words[end : end + 4]
        for length in (4, 3, 2, 1):
            words = " ".join(following[:length])
            if words in compounds:
                return compounds[words], end + length
    if slug == "president" and sheet.word(end) in cues().words["of_the_state"] and end not in sheet.hits:
        return slug, end + 1  # «رئيس الجمهورية، قيس سعيد»
    return slug, end


def _more_specific(outer: str, inner: str) -> str:
    ranks = cues().office_rank
    return inner if ranks.get(inner, 0) > ranks.get(outer, 0) else outer


def _is_object(form: Form) -> bool:
    """Whether a definite noun behind «الوزير» is no part of that title: «انتقد الوزير القرار», but «المدير العام»."""
    reading = form.readings[0] if form.readings else None
    return reading is not None and reading.category in ("noun", "masdar", "portfolio") and reading.article


def _is_portfolio(form: Form, slug: str) -> bool:
    if form.kind != WORD or not form.readings:
        return False
    reading = form.readings[0]
    if form.read("portfolio") is not None:
        return True
    if reading.prep or reading.suffix:
        return False
    return (
        reading.article
        and reading.features.get("class") not in ("body", "event", "party")
        and reading.category in ("adjective", "noun", "common", "masdar", "participle", "ordinal")
    )


def _joined_portfolio(sheet: Sheet, at: int) -> int:
    """``'و' noun {definite-word} nisba``: the end of a second portfolio before the nisba of its state, `at` where there is none.

    «وزير الطرق وبناء المدن الأردني»; the nisba closes it, so that «زار الوزير المصنع ولقاء العمال …» is none.
    """
    form = sheet.forms[at]
    reading = form.readings[0] if form.readings else None
    if (
        reading is None
        or reading.conj != "و"
        or reading.prep
        or reading.suffix
        or reading.category not in _PORTFOLIO_NOUNS
    ):
        return at
    if reading.features.get("class") in ("body", "event", "party") or at in sheet.hits:
        return at
    end = at + 1
    while end - at < _LONGEST_PORTFOLIO and sheet.is_word(end) and end not in sheet.built:
        hit = sheet.hits.get(end)
        if hit is not None:
            owner = title_owner(sheet, hit)
            closed = owner is not None and owner.kind == "nisba" and not owner.conj and not owner.prep
            return end if closed and end > at + 1 else at
        if not sheet.forms[end].text.startswith(("ال", "وال")) or "verb" in sheet.forms[end].categories:
            return at
        end += 1
    return at


_LONGEST_PORTFOLIO = 5
_PORTFOLIO_NOUNS = frozenset({"noun", "common", "masdar"})


def title_owner(sheet: Sheet, hit: Hit) -> Phrase | None:
    """The state, region or body named by `hit`, as that over which an office is held; none for a person's name."""
    from caspian_relations.reading.names import name_phrase

    phrase = name_phrase(sheet, hit)
    if phrase is None or phrase.kind not in ("state", "nisba", "organization", "region", "place", "series"):
        return None
    official = phrase.kind == "state" and phrase.prep == "ب" and hit.end > hit.start + 1  # «وزير الدولة بمملكة النرويج»
    return phrase if official or phrase.prep in ("", "ل") else None


def name_at(sheet: Sheet, at: int) -> Phrase | None:
    """The known name at token `at`."""
    from caspian_relations.reading.names import name_phrase

    return name_phrase(sheet, sheet.hits[at])


def _body_of(sheet: Sheet, at: int) -> Phrase | None:
    from caspian_relations.reading.bodies import body_at

    return body_at(sheet, at)


def _states_noun(form: Form) -> bool:
    """«دول» between a plural title and the body whose states they are."""
    return any(
        r.features.get("kind") == "state" and r.features.get("number") == "plural" and not r.article and not r.skip
        for r in form.readings
    )


_STATES_NOUNS = Judged(_states_noun)


def _of_its_members(sheet: Sheet, at: int) -> Phrase | None:
    """«قادة الدول الأعضاء في منظمة …»: the body whose member states they lead."""
    if at + 3 >= len(sheet.forms) or sheet.words[at + 2] not in cues().words["within"]:
        return None
    plural = any(
        r.features.get("kind") == "state" and r.features.get("number") == "plural" and r.article and not r.prep
        for r in sheet.forms[at].readings
    )
    members = any(r.features.get("kind") == "member" and r.article for r in sheet.forms[at + 1].readings)
    hit = sheet.hits.get(at + 3)
    if not (plural and members):
        return None
    body = title_owner(sheet, hit) if hit is not None else _body_of(sheet, at + 3)
    return body if body is not None and body.kind == "organization" else None


def _state_by_form(sheet: Sheet, at: int) -> Phrase | None:
    """``form-of-state state``: «رئيس جمهورية السنغال», «سلطان سلطنة بروناي»."""
    hit = sheet.hits.get(at + 1)
    if hit is None or hit.key.prep or hit.key.conj:
        return None
    singular = any(
        r.features.get("kind") == "state" and r.features.get("number") == "singular" and not r.article and not r.skip
        for r in sheet.forms[at].readings
    )
    owner = title_owner(sheet, hit) if singular else None
    return owner if owner is not None and owner.kind == "state" else None


def _body_told(sheet: Sheet, at: int) -> Phrase | None:
    """A body by its noun alone, told of before: «الأمين العام للرابطة», «قادة دول المنظمة»."""
    reading = next((r for r in sheet.forms[at].readings if r.features.get("class") == "body" and r.article), None)
    if reading is None or reading.prep not in ("", "ل") or reading.conj:
        return None
    first, last = sheet.span(at, at + 1, reading.skip)
    return Phrase(
        "party",
        at,
        at + 1,
        first,
        last,
        lemma=reading.value,
        definite=True,
        features={**reading.features, "class": "body"},
    )


def _of_preposition(sheet: Sheet, at: int) -> Phrase | None:
    """``('في' | 'لدى' | 'من' | 'باسم') body``: «الخبير في معهد …», «المتحدث باسم الكرملين»."""
    if at + 1 >= len(sheet.forms) or sheet.words[at] not in cues().office_links:
        return None
    hit = sheet.hits.get(at + 1)
    if hit is not None:
        found = title_owner(sheet, hit)
        if found is not None and found.kind == "place":
            return _state_of_seat(sheet, found) if sheet.word(at) in cues().words["on_behalf"] else None
        return found
    return _body_of(sheet, at + 1) or _government(sheet, at + 1) or _ministry_of(sheet, at)


def _state_of_seat(sheet: Sheet, seat: Phrase) -> Phrase | None:
    """«المتحدثة باسم البيت الأبيض»: for the state in which it stands."""
    state = sheet.reference.state_of(seat.entity or "")
    if state is None:
        return None
    return Phrase("state", seat.start, seat.end, seat.first, seat.last, entity=state, prep=seat.prep, definite=True)


def _ministry_of(sheet: Sheet, at: int) -> Phrase | None:
    """«المتحدث باسم الخارجية الكينية»."""
    if sheet.word(at) not in cues().words["on_behalf"]:
        return None
    from caspian_relations.reading.bodies import ministry_at

    return ministry_at(sheet, at + 1) or _of_its_forces(sheet, at + 1)


def _of_its_forces(sheet: Sheet, at: int) -> Phrase | None:
    """«المتحدث باسم الجيش السوداني», «القوات الجوية السودانية»: the state of a body that only an adjective tells."""
    for end in range(at + 1, min(at + 3, len(sheet.forms))):
        form, hit = sheet.forms[end - 1], sheet.hits.get(end)
        if form.kind != WORD or form.text[:2] != "ال":
            return None
        owner = title_owner(sheet, hit) if hit is not None else None
        if owner is not None:
            plain = owner.kind == "nisba" and owner.definite and not owner.conj and not owner.prep
            return owner if plain else None
    return None


_STATELY = frozenset({"government", "state"})


def _government(sheet: Sheet, at: int) -> Phrase | None:
    """«المتحدث باسم الحكومة السودانية», «وزير النقل في جمهورية كينيا»: it is its state; «المتحدث باسم الحكومة فلان» names none."""
    reading = next((r for r in sheet.forms[at].readings if r.features.get("kind") in _STATELY and not r.prep), None)
    if reading is None:
        return None
    hit = sheet.hits.get(at + 1)
    owner = title_owner(sheet, hit) if hit is not None else None
    if owner is not None and owner.kind in ("nisba", "state") and not owner.conj and not owner.prep:
        return owner
    if reading.features["kind"] != "government" or not reading.article or not _name_follows(sheet, at + 1):
        return None
    first, last = sheet.span(at, at + 1)
    return Phrase("party", at, at + 1, first, last, lemma=reading.value, definite=True, features=reading.features)
