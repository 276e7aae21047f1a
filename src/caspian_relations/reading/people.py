"""People in office: titles, names, and which name goes with which title.

The name of a person nobody listed is read by grammar: after a title or an honorific, or before one, after a verb that takes a
person. It ends where the name ends: at the first word that the lexicon knows to be something else.
"""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import PUNCT, WORD, Form, Reading
from caspian_relations.reading.cues import cues
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.scan import Hit
from caspian_relations.reading.sheet import Sheet

__all__ = ["begins_name", "listed_person", "name_end", "person_in_office", "register", "title_at"]

_LONGEST_NAME = 6
_STOPPERS = frozenset(
    {
        "verb", "noun", "preposition", "conjunction", "particle", "pronoun", "title", "number", "month", "weekday", "unit", "currency",
        "datepart", "relative", "participle", "masdar", "adjective", "ordinal", "bound", "portfolio", "honorific", "common", "adverb",
    }
)  # fmt: skip


_NO_SURNAME = frozenset(
    {"verb", "preposition", "conjunction", "particle", "pronoun", "number", "relative", "title", "adverb"}
)
"""Categories of words that are never a surname behind a first name that stands alone."""
_ACCREDITED = frozenset({"ambassador", "envoy", "consul", "representative"})
"""Offices held by one state at another."""
_NESTED = 4
"""How many titles may stand in one another: «نائب رئيس الوزراء وزير خارجية …»."""
_LOCAL = frozenset({"mayor", "governor", "head"})
"""Offices held over a town or a province."""


def may_be_name(form: Form, first: bool) -> bool:
    """Whether a word can belong to a person's name: nothing else is known of it, or the lexicon says that it may.

    >>> from caspian_relations.arabic.tokens import Form, WORD
    >>> may_be_name(Form("غولنارهان", "غولنارهان", WORD, (), ()), True)
    True
    """
    if form.kind != WORD or len(form.text) < 2:
        return False
    if not form.readings:
        return not (first and form.text[:2] == "ال" and len(form.text) > 4 and form.text.endswith(("ه", "ات", "ين")))
    exact = [reading for reading in form.readings if not reading.skip and not reading.suffix and not reading.article]
    if not first and form.read("honorific") is not None and form.text[:2] == "ال":
        return True
    if any(
        reading.category == "given" or reading.features.get("name") == "maybe" or reading.category == "name_part"
        for reading in exact
    ):
        return True
    return not any(reading.category in _STOPPERS for reading in form.readings)


def _weak(sheet: Sheet, at: int) -> bool:
    """A verbal noun that can only be a name here, behind a first name and before a mark: «جورجيا سمعان،»."""
    form = sheet.forms[at]
    return (
        form.categories <= {"masdar", "participle", "adjective", "opaque"}
        and not form.readings[0].skip
        and not form.readings[0].article
        and bool(sheet.mark(at + 1))
    )


def name_end(sheet: Sheet, start: int, *, begun: bool = False) -> int:
    """``name = word {word | name-part | '-' word}``: the end of the unknown name at `start`, or `start` if there is none.

    «عليبك باكاييف الذي يزور» ends before الذي.
    """
    at, words = start, 0
    last = start
    while words < _LONGEST_NAME and at < len(sheet.forms):
        form = sheet.forms[at]
        hyphen = at > start and form.raw in "-‑–" and at + 1 < len(sheet.forms)
        if hyphen and sheet.tokens.glued(at) and sheet.tokens.glued(at + 1):
            at += 1
            continue
        if any(reading.features.get("subordinator") == "yes" for reading in form.readings):
            # «صرح المسماري بأن»: Ban is a name, too
            break
        after = sheet.forms[at + 1].read("particle") if at + 1 < len(sheet.forms) else None
        upon = form.read("preposition") is not None and at > start
        if upon and (_is_upon(sheet, at) or (after is not None and after.features.get("subordinator") == "yes")):
            # «شدد الملك محمد السادس على أن», «شكر بلجيكا على»: Ali is a name, too, but not so spelled
            break
        hit = sheet.hits.get(at)
        if hit is not None:
            if not _person_word(sheet, hit) or (at > start and hit.key.conj):
                break
            at = last = hit.end
            words += 1
            continue
        servant = at > start and _begins_compound(sheet.forms[at - 1]) and form.text[:2] == "ال"
        if at in sheet.built or not (
            servant or may_be_name(form, at == start) or (begun and form.readings and _weak(sheet, at))
        ):
            break
        at += 1
        words += 1
        if form.read("name_part") is None:
            last = at
    return last


def _begins_compound(form: Form) -> bool:
    """Whether a word takes the next one into the name whatever it means: «عبد» before «اللطيف»."""
    return any(reading.features.get("part") == "servant" for reading in form.readings)


def _person_word(sheet: Sheet, hit: Hit) -> bool:
    if hit.end == hit.start + 1 and not sheet.forms[hit.start].categories.isdisjoint(
        {"particle", "conjunction", "pronoun"}
    ):
        return False
    return any(entry.entity.startswith("person:") for entry in hit.entries) and not hit.key.prep


def office_noun(form: Form) -> Reading | None:
    """The reading of `form` as a title, or as a counterpart («نظيره»), which takes the title of somebody else."""
    title = form.read("title")
    if title is not None:
        return title
    return next((r for r in form.readings if r.features.get("kind") == "counterpart"), None)


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
    of: Phrase | None = None
    qualifiers = False
    while end < len(forms):
        form = forms[end]
        if end in sheet.built:
            break
        hit = sheet.hits.get(end)
        if hit is not None:
            found = _of(sheet, hit) if of is None else None
            if found is not None and head.article and not qualifiers and found.kind == "state" and not found.prep:
                break  # «شكر الوزير بلجيكا»
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
        if of is None and _states_noun(form):
            end += 1  # «قادة دول الرابطة»
            continue
        inner = form.read("title") if slug != "counterpart" and depth < _NESTED else None
        if inner is not None and not inner.conj and inner.prep in ("", "ل"):
            nested = title_at(sheet, end, depth + 1)
            assert nested is not None
            end = nested.end
            if inner.article and slug in (
                "adviser",
                "expert",
                "spokesperson",
                "deputy",
                "assistant",
                "envoy",
                "office",
            ):
                of = of or _first(nested)
            else:
                slug = _more_specific(slug, nested.lemma)
                of = of or _first(nested)
            break
        if (
            of is None
            and _is_portfolio(form, slug)
            and not (head.article and not qualifiers and _is_object(form))
            and not (form.readings[0].conj and not qualifiers)
        ):
            qualifiers = True
            end += 1
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
        if form.read("honorific") is not None:
            end += 1
            continue
        after = _of_preposition(sheet, end)
        if of is None and after is not None:
            of, end = after, after.end
        elif (
            of is not None
            and slug in _ACCREDITED
            and end + 1 in sheet.hits
            and cues().prepositions.get(sheet.word(end)) == "at"
        ):
            # «السفير التونسي لدى اليابان»
            seat = name_at(sheet, end + 1)
            end = seat.end if seat is not None and seat.kind in ("state", "organization") else end
        break
    first, last = sheet.span(start, end, head.skip)
    return Phrase(
        "title", start, end, first, last, lemma=slug, conj=head.conj, prep=head.prep, definite=head.article or of is not None,
        suffix=head.suffix, features=head.features, parts=(of,) if of is not None else (),
    )  # fmt: skip


def _first(title: Phrase) -> Phrase | None:
    return title.parts[0] if title.parts else None


def _office(sheet: Sheet, start: int, head: Reading) -> tuple[str, int]:
    """The office slug of the noun at `start` with the words that decide it: رئيس + الوزراء is a prime minister."""
    slug = head.value
    end = start + 1
    compounds = cues().offices.get(slug, {})
    for length in (3, 2, 1):
        words = " ".join(sheet.word(end + k) for k in range(length))
        if words in compounds:
            return compounds[words], end + length
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


def _of(sheet: Sheet, hit: Hit) -> Phrase | None:
    """The state, region or body named by `hit`, as that over which an office is held; none for a person's name."""
    from caspian_relations.reading.names import name_phrase

    phrase = name_phrase(sheet, hit)
    if phrase is None or phrase.kind not in ("state", "nisba", "organization", "region", "place", "series"):
        return None
    if phrase.prep and phrase.prep != "ل":
        return None
    return phrase


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
    if at + 1 >= len(sheet.forms) or sheet.word(at) not in cues().office_links:
        return None
    hit = sheet.hits.get(at + 1)
    if hit is not None:
        found = _of(sheet, hit)
        return found if found is not None and found.kind != "place" else None
    body = _body_of(sheet, at + 1)
    if body is None:
        return None
    return body


def person_in_office(sheet: Sheet, start: int) -> Phrase | None:
    """``person = {honorific} title {honorific} name | {honorific} name [['،'] title]``, or a title alone.

    «الرئيس الأذربيجاني إلهام علييف», «سلطان أحمد الجابر، رئيس COP28».
    """
    forms = sheet.forms
    at = start
    honorific = forms[at].read("honorific")
    if honorific is not None and honorific.features.get("kind") == "anaphor":
        first, last = sheet.span(at, at + 1, honorific.skip)  # «وأشار جلالته»
        return Phrase(
            "title",
            at,
            at + 1,
            first,
            last,
            lemma="anaphor",
            value=forms[at].text[honorific.skip :],
            conj=honorific.conj,
            prep=honorific.prep,
            definite=True,
            features=honorific.features,
        )
    honorific = None
    while at < len(forms) and (found := forms[at].read("honorific")) is not None and at not in sheet.hits:
        honorific = honorific or found
        at += 1
    title = title_at(sheet, at) if at < len(forms) and not (honorific is not None and _given(sheet, at)) else None
    if title is not None:
        at = title.end
        while at < len(forms) and forms[at].read("honorific") is not None and at not in sheet.hits:
            at += 1
        plural = title.features.get("number") in ("dual", "plural")
        if plural:
            title = _list_head(sheet, title)
            if title.kind == "person":
                return title
        found_name = None if plural else _name(sheet, _past_epithet(sheet, at))
        if found_name is None and not plural:
            found_name = _in_apposition(sheet, at)
        lead = honorific or office_noun(forms[title.start]) or forms[title.start].readings[0]
        if found_name is None:
            if title.features.get("named") == "yes":
                return None  # «الجناح الكازاخستاني في المعرض»
            if honorific is not None:
                title.start, title.first = start, sheet.span(start, title.end, lead.skip)[0]
                title.conj, title.prep = lead.conj, lead.prep
            return title
        return _in_office(sheet, found_name, (title,), start, lead.conj, lead.prep)
    if honorific is None or at == start:
        return None
    found_name = _name(sheet, at)
    if found_name is None:
        return None
    return _in_office(
        sheet, found_name, tuple(trailing_titles(sheet, found_name.end)), start, honorific.conj, honorific.prep
    )


def _past_epithet(sheet: Sheet, at: int) -> int:
    """«رئيس تركمانستان الموقر سردار …»: a strange adjective between the office and a known name."""
    following = sheet.hits.get(at + 1)
    if (
        at not in sheet.hits
        and sheet.word(at)[:2] == "ال"
        and following is not None
        and _person_word(sheet, following)
        and not following.key.conj
    ):
        return at + 1
    return at


def _in_apposition(sheet: Sheet, at: int) -> Phrase | None:
    """«رئيس الحكومة، السيد عزيز أخنوش»: the name between commas, behind an honorific."""
    if sheet.mark(at) not in ("،", ",") or at + 2 >= len(sheet.forms):
        return None
    at += 1
    start = at
    while at < len(sheet.forms) and at not in sheet.hits and sheet.forms[at].read("honorific") is not None:
        at += 1
    return _name(sheet, at) if at > start else None


def _list_head(sheet: Sheet, title: Phrase) -> Phrase:
    """``list = plural-title of name {'و' of name} | plural-title of {'و' of}``.

    «الرئيسان الروسي فلاديمير بوتين والأذربيجاني إلهام علييف»: the first person; «رؤساء أذربيجان وكازاخستان»: the title with its states.
    """
    if title.parts and title.parts[0].end == title.end:
        name = _name(sheet, title.end)
        if name is not None:
            sheet.list_office = title
            return _in_office(sheet, name, (title,), title.start, title.conj, title.prep)
    parts = list(title.parts)
    end = title.end
    while parts and (hit := sheet.hits.get(end)) is not None and hit.key.conj:
        found = _of(sheet, hit)
        if found is None or found.kind != parts[0].kind:
            break
        parts.append(found)
        end = hit.end
    if end > title.end:
        title.parts, title.end, title.last = tuple(parts), end, parts[-1].last
    return title


def listed_person(sheet: Sheet, at: int) -> Phrase | None:
    """The next member of a list of people under one plural title: «… وأوزبكستان شوكت ميرزيوييف»."""
    head = sheet.list_office
    before = sheet.phrases[-1] if sheet.phrases else None
    if head is None or before is None or before.kind != "person" or before.end < at - 1:
        return None
    of = _of(sheet, sheet.hits[at])
    if of is None or not head.parts or of.kind != head.parts[0].kind or not of.conj:
        return None
    name = _name(sheet, of.end)
    if name is None:
        return None
    title = Phrase("title", at, of.end, of.first, of.last, lemma=head.lemma, definite=True, parts=(of,))
    return _in_office(sheet, name, (title,), at, of.conj, of.prep)


def _given(sheet: Sheet, at: int) -> bool:
    """A title that is somebody's given name: «الدكتور سلطان أحمد الجابر»."""
    head = office_noun(sheet.forms[at])
    return (
        head is not None
        and not head.article
        and head.features.get("name") == "maybe"
        and name_end(sheet, at + 1) > at + 1
    )


def trailing_titles(sheet: Sheet, at: int) -> list[Phrase]:
    """``['،'] title`` after a name."""
    comma = at < len(sheet.forms) and sheet.forms[at].raw in "،,"
    title_start = at + 1 if comma else at
    if title_start >= len(sheet.forms):
        return []
    form = sheet.forms[title_start]
    head = form.readings[0] if form.text in cues().words["chief"] and form.readings else form.read("title")
    if head is None or head.conj or head.prep or title_start in sheet.hits or head.suffix:
        return []
    if head.features.get("number") in ("dual", "plural") and not head.features.get("case"):
        return []
    title = title_at(sheet, title_start)
    return [title] if title is not None and (title.definite or title.parts or comma) else []


def _in_office(sheet: Sheet, name: Phrase, titles: tuple[Phrase, ...], start: int, conj: str, prep: str) -> Phrase:
    end = max([name.end, *(title.end for title in titles)])
    person = Phrase(
        "person",
        start,
        end,
        name.first,
        name.last,
        entity=name.entity,
        conj=conj,
        prep=prep,
        definite=True,
        parts=titles,
        value=name.value,
        features=name.features,
    )
    assert name.entity is not None
    if titles:
        sheet.offices.setdefault(name.entity, []).extend(titles)
    return person


def _name(sheet: Sheet, at: int) -> Phrase | None:
    """The name of a person at `at`: known, or read by grammar."""
    if at >= len(sheet.forms):
        return None
    hit = sheet.hits.get(at)
    end = name_end(sheet, at)
    if end == at and begins_name(sheet, at):
        following = name_end(sheet, at + 1, begun=True)
        if following > at + 1:
            return register(sheet, at, following)
    if hit is not None and _person_word(sheet, hit) and hit.end >= end:
        from caspian_relations.reading.names import name_phrase

        return name_phrase(sheet, hit, person=True)
    if hit is not None and not _person_word(sheet, hit):
        return None
    framed = _framed(sheet, at)
    if framed > end:
        return register(sheet, at, framed)
    if end == at or (end == at + 1 and sheet.forms[at].readings):
        return None
    return register(sheet, at, end)


def _framed(sheet: Sheet, at: int) -> int:
    """The end of the words between a title and أن or قد, if they can be nothing but a name: «وزير الدفاع الياباني جين ناكاتاني أن».

    One of them at least is a word of no other kind; none has a preposition, a conjunction or a pronoun.
    """
    pair = _pair_end(sheet, at)
    if pair > at:
        return pair
    strange, only = False, True
    for k in range(at, min(at + _LONGEST_NAME, len(sheet.forms))):
        form = sheet.forms[k]
        if k - at >= 2 and form.text in cues().statements["frames"]:
            return k if strange else at
        if k - at >= 2 and only and form.raw in ("،", ","):
            return k
        hit = sheet.hits.get(k)
        if form.kind != WORD or k in sheet.built or (hit is not None and (hit.key.prep or hit.key.conj)):
            return at
        readings = form.readings
        if not readings or any(
            reading.category == "given" or reading.features.get("name") == "maybe" for reading in readings
        ):
            strange = True
            continue
        only = False
        if readings[0].prep or readings[0].conj or readings[0].suffix or (k == at and readings[0].article):
            return at
        if readings[0].category in (
            "verb",
            "preposition",
            "particle",
            "conjunction",
            "pronoun",
            "title",
            "relative",
            "adverb",
        ):
            return at
    return at


_NO_NOUN = frozenset({"preposition", "particle", "conjunction", "verb"})


def _is_upon(sheet: Sheet, at: int) -> bool:
    """Whether «على» is spelled as the preposition; with a Persian ی it is «علي» too, and one only where a noun follows."""
    raw = strip_marks(sheet.forms[at].raw)
    if not raw.endswith("ی"):
        return raw.endswith("ى")
    return sheet.is_word(at + 1) and sheet.forms[at + 1].categories.isdisjoint(_NO_NOUN)


def _pair_end(sheet: Sheet, at: int) -> int:
    """A first name and a surname that is a word, before a mark, a preposition or a particle: «نضال الشعار على رأس وفد», «أسامة ربيع،»."""
    if (
        at + 2 > len(sheet.forms)
        or not (sheet.is_word(at) and sheet.is_word(at + 1))
        or at in sheet.built
        or at + 1 in sheet.built
    ):
        return at
    first, second = sheet.forms[at], sheet.forms[at + 1]
    if first.text[:2] == "ال" or not may_be_name(first, True) or at + 1 in sheet.hits:
        return at
    if "preposition" in first.categories and _is_upon(sheet, at):
        return at  # «أثنى الوزير على الجهود»: Ali is a name, too, but not so spelled
    if not second.readings or any(r.prep or r.conj or r.suffix or r.category in _NO_SURNAME for r in second.readings):
        return at
    if first.readings and not any(r.category == "given" or r.features.get("name") == "maybe" for r in first.readings):
        return at
    after = sheet.forms[at + 2] if at + 2 < len(sheet.forms) else None
    if (
        after is None
        or after.kind == PUNCT
        or (after.readings and not after.categories.isdisjoint({"preposition", "particle"}))
    ):
        return at + 2
    return at


def begins_name(sheet: Sheet, at: int) -> bool:
    """A word that is something else as a rule, and here a first name: «جورجيا ميلوني», «تركي آل الشيخ», «علي أكبر …»."""
    form = sheet.forms[at]
    hit = sheet.hits.get(at)
    if hit is not None:
        return (
            hit.end == at + 1
            and not hit.key.skip
            and not hit.key.article
            and all(e.entity.startswith(("state:", "place:")) for e in hit.entries)
        )
    if "title" in form.categories:
        return _given(sheet, at)
    return (
        bool(form.readings)
        and form.readings[0].category in ("preposition", "particle")
        and form.text in cues().words["first_names"]
        and not strip_marks(form.raw).endswith("ى")
    )


def register(sheet: Sheet, start: int, end: int, skip: int = 0) -> Phrase:
    """The phrase of an unknown person named at tokens ``[start, end)``; the person joins the names of this text."""
    first, last = sheet.span(start, end, skip)
    name = " ".join(strip_marks(sheet.tokens.text[first:last]).split())
    words = tuple(sheet.forms[i].text for i in range(start, end) if sheet.forms[i].kind == WORD)
    known = sheet.by_word.get(words[-1])
    if known is not None and set(words) <= set(_words_of(sheet, known)):
        entity = known
    else:
        entity = sheet.newcomer("person", name)
        remember(sheet, entity, words)
    return Phrase("person", start, end, first, last, entity=entity, definite=True, value="name")


def remember(sheet: Sheet, entity: str, words: tuple[str, ...]) -> None:
    """Note the words of a person's name, so that the surname or the first name alone finds the person later."""
    sheet.named.add(entity)
    for word in (words[-1], words[0]):
        if len(word) > 2:
            sheet.by_word.setdefault(word, entity)


def _words_of(sheet: Sheet, entity: str) -> tuple[str, ...]:
    newcomer = sheet.newcomers.get(entity)
    return newcomer.words if newcomer is not None else ()
