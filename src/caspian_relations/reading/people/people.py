"""People in office: titles, names, and which name goes with which title.

The name of a person nobody listed is read by grammar: after a title or an honorific, or before one, after a verb that takes a
person. It ends where the name ends: at the first word that the lexicon knows to be something else.
"""

from __future__ import annotations

from caspian_relations.arabic.tokens import NEWLINE, PUNCT, WORD, Form, Reading
from caspian_relations.reading.desk.complements import that_within
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES
from caspian_relations.reading.desk.phrase import Phrase, state_among
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.desk.verbs import takes_person
from caspian_relations.reading.names.beside import past_unknown_body, source_name_end, weak_name_end
from caspian_relations.reading.names.names import name_phrase
from caspian_relations.reading.names.naming import is_given_name, is_person_word, may_be_name, name_end, quoted_name_end
from caspian_relations.reading.names.newcomers import register
from caspian_relations.reading.names.title_words import office_noun, past_style
from caspian_relations.reading.names.words import may_be_joined
from caspian_relations.reading.page.page import is_title_point
from caspian_relations.reading.people.affairs import begins_clause, name_and_frame, past_affairs, past_rest_of_office
from caspian_relations.reading.people.person_names import person_name
from caspian_relations.reading.people.second_offices import behind_dash, besides, minister_too
from caspian_relations.reading.people.served import is_no_name_alone, is_whom_he_serves
from caspian_relations.reading.people.several import in_office, list_head
from caspian_relations.reading.people.side_by_side import first_of_two_names, is_styled_of_another_state
from caspian_relations.reading.people.strangers import is_strange_pair
from caspian_relations.reading.people.titles import title_at
from caspian_relations.reading.people.trailing import holds, is_of_whom_he_met, serves, trailing_titles

__all__ = ["person_in_office"]


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
        if found.conj and at > start and sheet.word(at - 1) in cues().words["the_prince"]:
            break  # «سمو الأمير وفخامة الرئيس»: two
        honorific = honorific or found
        at = past_style(sheet, at)
    lettered = honorific is not None and sheet.word(at) in cues().words["title_letters"] and at + 2 < len(forms)
    if lettered and is_title_point(forms, at + 1):
        at += 2  # «معالي د. أحمد»
    crowned = sheet.hits.get(at)
    if crowned is not None and crowned.end > at + 1 and is_person_word(sheet, crowned):
        name = person_name(sheet, at)  # «جلالة الملك محمد السادس»: the title is part of the name
        lead = honorific or forms[at].readings[0]
        if name is not None and name.entity is not None:
            return in_office(sheet, name, tuple(trailing_titles(sheet, name.end, name)), start, lead.conj, lead.prep)
    title = (
        title_at(sheet, at) if at < len(forms) and not (honorific is not None and is_given_name(sheet, at)) else None
    )
    if title is not None and title.prep and at > start:
        title = None  # «رحب حضرة صاحب السمو الأمير برئيس الوزراء»: two
    if title is not None and _meets_another(sheet, start, title):
        return title
    if title is not None:
        at = title.end
        while at < len(forms) and (style := forms[at].read("honorific")) is not None and at not in sheet.hits:
            if style.conj or style.prep:
                break  # «التقى الوزير المصري بمعالي السيد فلان»
            if at + 1 < len(forms) and forms[at + 1].read("title") is not None:
                break  # «دعا الرئيس السنغالي جلالة الملك محمد السادس»: somebody else
            at = past_style(sheet, at)  # «رئيس الوزراء داتوك سري فلان», «وزير الدفاع الفريق أول ركن فلان»
        at = _past_portfolios(sheet, title, _past_brackets(sheet, past_affairs(sheet, title, at)))
        if title.lemma == "member" and title.features.get("named") == "yes" and title.end == title.start + 1:
            return None  # «عضو كامل العضوية», «عضو مجلس النواب»
        plural = title.features.get("number") in ("dual", "plural")
        if plural and _hears_another(sheet, title):
            return title
        if plural:
            title = list_head(sheet, title)
            if title.kind == "person":
                return title
        name_at = past_unknown_body(sheet, title, _past_epithet(sheet, title, at))
        found_name = (
            None
            if plural or is_no_name_alone(sheet, title, name_at)
            else _another(sheet, title, name_at)
            or first_of_two_names(sheet, title, name_at)
            or _surnamed(sheet, title, name_at)
            or _before_hearer(sheet, title, name_at)
            or _as_source(sheet, title, name_at)
            or person_name(sheet, name_at)
        )
        if found_name is None and not plural:
            found_name = (
                (_by_first_name(sheet, at) if title.lemma in _REIGNING and (title.parts or _is_bare(title)) else None)
                or _in_apposition(sheet, title, at)
                or _in_quotes(sheet, title, at)
                or _behind_rest(sheet, title, at)
                or _word_and_given(sheet, title, at)
            )
        lead = honorific or office_noun(forms[title.start]) or forms[title.start].readings[0]
        if found_name is not None and not plural and _is_somebody_else(sheet, start, title, found_name):
            found_name = None
        if found_name is None:
            if title.features.get("named") == "yes":
                return None  # «الجناح الكازاخستاني في المعرض»
            dashed = (
                None
                if plural
                else behind_dash(sheet, title, person_in_office) or besides(sheet, title, person_in_office)
            )
            if dashed is not None:
                return in_office(sheet, dashed, (title,), start, lead.conj, lead.prep)
            both = minister_too(sheet, title, person_in_office)
            if both is not None:
                return in_office(sheet, both, (title, *both.parts), start, lead.conj, lead.prep)
            if honorific is not None:
                title.start, title.first = start, sheet.span(start, title.end, lead.skip)[0]
                title.conj, title.prep = lead.conj, lead.prep
            return title
        if not plural and is_whom_he_serves(sheet, title, found_name):
            sheet.asides.append(found_name)
            title.end = found_name.end
            return title
        if title.parts and title.parts[0].kind == "nisba" and title.definite:
            sheet.list_office = title  # «الرئيس الروسي فلان والإيراني فلان»
        return in_office(sheet, found_name, (title, *_further(sheet, title, found_name)), start, lead.conj, lead.prep)
    if honorific is None or at == start:
        return None
    found_name = person_name(sheet, at) or _quoted_name(sheet, at)
    if found_name is None and honorific.value in cues().words["reigning"]:
        found_name = _by_first_name(sheet, at)
    called = at - (sheet.word(at - 1) in cues().words["praised"])  # «سمو الأمير المفدى»
    if found_name is None and called > start + 1 and sheet.word(called - 1) in cues().words["the_prince"]:
        return _prince(sheet, start, called, at, honorific)
    alone = _style_alone(sheet, start, at) if found_name is None else None
    if alone is not None:
        prince = _prince(sheet, start, called, at, honorific)
        prince.value = alone
        return prince
    if found_name is None:
        return None
    return in_office(
        sheet,
        found_name,
        tuple(trailing_titles(sheet, found_name.end, found_name)),
        start,
        honorific.conj,
        honorific.prep,
    )


def _hears_another(sheet: Sheet, title: Phrase) -> bool:
    """«وأكد للصحفيين | الوزير الكيني فلان أن»: those to whom it is told, behind a verb of speech, and the office of one."""
    before, at = (sheet.phrases[-1] if sheet.phrases else None), title.end
    told = (
        before is not None
        and before.end == title.start
        and "speech" in before.features
        and sheet.word(title.start)[:2] == "لل"
    )
    other = sheet.forms[at].read("title") if at < len(sheet.forms) else None
    one = other is not None and other.features.get("number", "singular") == "singular"
    return told and one and other is not None and not (other.conj or other.prep)


def _surnamed(sheet: Sheet, title: Phrase, at: int) -> Phrase | None:
    """«قال رئيس الاتحاد أحمد الوكيل إن»: behind a verb of speech, a first name and a definite word right before «أن» are a name, whatever the word means."""
    before = sheet.phrases[-1] if sheet.phrases else None
    if at + 2 >= len(sheet.forms) or before is None or before.end != title.start or not takes_person(before):
        return None
    first, second = sheet.forms[at], sheet.forms[at + 1]
    named = first.read("given") is not None or (not first.readings and may_be_name(first, True))
    if not named or second.kind != WORD or second.text[:2] != "ال" or "verb" in second.categories:
        return None
    told = sheet.word(at + 2) in cues().statements["frames"] and at not in sheet.hits and at + 1 not in sheet.hits
    return register(sheet, at, at + 2) if told and name_end(sheet, at) == at + 1 else None


def _before_hearer(sheet: Sheet, title: Phrase, at: int) -> Phrase | None:
    """«صرح المدير طارق مفضل لوكالة الأنباء بأن»: a first name and an indefinite adjective before whom something is told to are a name."""
    before = sheet.phrases[-1] if sheet.phrases else None
    if at + 3 >= len(sheet.forms) or before is None or before.end != title.start or "speech" not in before.features:
        return None
    first, second, hearer, hit = *sheet.forms[at : at + 3], sheet.hits.get(at + 2)
    named = first.read("given") is not None or (not first.readings and may_be_name(first, True))
    if not named or at in sheet.hits or at + 1 in sheet.hits or name_end(sheet, at) != at + 1:
        return None
    plain = second.categories <= {"adjective", "participle"} and not second.text.endswith(("ا", "ه", "ين", "ون"))
    bare = bool(second.readings) and not any(r.skip or r.suffix or r.article for r in second.readings[:1])
    told_to = hit.key.prep == "ل" if hit is not None else any(r.prep == "ل" for r in hearer.readings[:1])
    told = plain and bare and told_to and that_within(sheet, at + 3, at + _HEARER) is not None
    return register(sheet, at, at + 2) if told else None


_HEARER = 10
"""How many tokens behind a name «أن» may stand, with whom something is told to in between."""


def _as_source(sheet: Sheet, title: Phrase, at: int) -> Phrase | None:
    """«بحسب وزير المالية توحيد حسين.»: the whole name of a source, some of whose words have another meaning."""
    end = source_name_end(sheet, title, at)
    return register(sheet, at, end) if end > name_end(sheet, at) else None


def _word_and_given(sheet: Sheet, title: Phrase, at: int) -> Phrase | None:
    """«وزير البترول النيجري صحابي عمر، …»: an indefinite word and a first name between the office with its state and a mark."""
    if not title.parts or at + 2 > len(sheet.forms) or not (sheet.is_word(at) and sheet.is_word(at + 1)):
        return None
    first, second = sheet.forms[at], sheet.forms[at + 1]
    plain = bool(first.readings) and all(
        r.category in _PLAIN and not (r.skip or r.article or r.suffix) for r in first.readings
    )
    free = at not in sheet.hits and at + 1 not in sheet.hits
    given = second.read("given") is not None and not second.readings[0].skip
    # «وزير الدفاع الياباني جين ناكاتاني،»
    strange = not second.readings and len(second.text) > _SHORT and second.text[0] != "و"
    ends = sheet.mark(at + 2) in ("،", ",") and (given or strange)
    return register(sheet, at, at + 2) if plain and free and ends else None


_PLAIN = frozenset({"common", "adjective", "noun", "participle", "unit"})


def _behind_rest(sheet: Sheet, title: Phrase, at: int) -> Phrase | None:
    """«وأكد النائب الأول لوزير الاقتصاد والتنمية في كينيا فلان الفلاني أن»: the name behind what the title could not read."""
    start = past_rest_of_office(sheet, title, at)
    name = _surnamed(sheet, title, start) or person_name(sheet, start) if start > at else None
    if name is None or name.entity is None or name.end < start + 2:
        return None
    told = [name_phrase(sheet, sheet.hits[k]) for k in range(at, start) if k in sheet.hits]
    named = [phrase for phrase in told if phrase is not None]
    sheet.asides.extend(named)
    if not title.parts:
        title.parts = tuple(phrase for phrase in named if phrase.kind in ("state", "organization"))[:1]
    return name


def _meets_another(sheet: Sheet, start: int, title: Phrase) -> bool:
    """«التقى رئيس غانا رئيس البرلمان فلان»: behind a verb of meeting the second office is of whom he met."""
    verb = sheet.phrases[-1] if sheet.phrases else None
    if (
        verb is None
        or verb.kind != "verb"
        or verb.end != start
        or verb.lemma not in cues().words["needs_object"]
        or verb.suffix
    ):
        return False
    if title.end >= len(sheet.forms) or not any(part.kind in ("state", "nisba") for part in title.parts):
        return False
    if is_styled_of_another_state(sheet, title):
        return True
    other = sheet.forms[title.end].read("title")
    if other is None or other.article or other.conj or other.prep or title.end in sheet.hits:
        return False
    office = title_at(sheet, title.end)  # «وزيرة النقل الكينية أمينة عثمان» has a name that is an office, too
    return office is not None and (office.end > office.start + 1 or bool(office.parts))


def _is_somebody_else(sheet: Sheet, start: int, title: Phrase, name: Phrase) -> bool:
    """«وشكر ولي العهد ماكرون على …»: behind a verb, a surname alone whose bearer never held that office is whom he thanked."""
    before = sheet.phrases[-1] if sheet.phrases else None
    if _is_another_holder(sheet, before, start, title, name):
        return True
    one = name.end == name.start + 1 and name.entity is not None and sheet.reference_knows(name.entity)
    if before is None or before.kind != "verb" or before.end != start or not one or title.lemma not in _HIGH:
        return False
    known = sheet.reference.offices(name.entity or "")
    told = sheet.offices.get(name.entity or "", ())
    return bool(known) and all(str(o.title) != title.lemma for o in known) and all(t.lemma != title.lemma for t in told)


def _is_another_holder(sheet: Sheet, before: Phrase | None, start: int, title: Phrase, name: Phrase) -> bool:
    """«شكر السفير قديروف»: behind a verb that is none of speech, whom the text has given another office, and that office to another."""
    acts = before is not None and before.kind == "verb" and before.end == start and not takes_person(before)
    bare = title.end == title.start + 1 and title.definite and not title.parts and name.end == name.start + 1
    his = sheet.offices.get(name.entity or "", ())
    if not (acts and bare and his) or any(_is_so_told(told, title) for told in his):
        return False
    return any(
        _is_so_told(told, title) for who, offices in sheet.offices.items() for told in offices if who != name.entity
    )


def _is_so_told(told: Phrase, title: Phrase) -> bool:
    """Whether it is the same office, of a man or of a woman: «وسلمت الوزيرة شهبازوف دعوة» is she, and not the minister Shahbazov."""
    return told.lemma == title.lemma and told.features.get("gender") == title.features.get("gender")


def _is_crown(sheet: Sheet, title: Phrase, at: int) -> bool:
    """Whether a king's title stands behind the office of somebody who is none, with the state that he serves."""
    crown = sheet.forms[at].read("title")
    reigns = crown is not None and crown.article and crown.value in _CROWNS
    return reigns and bool(title.parts) and title.lemma in _HIGH - _REIGNING


_CROWNS = frozenset({"king", "sultan"})
_HIGH = frozenset(
    {"king", "emir", "sultan", "crown-prince", "president", "prime-minister", "chancellor", "foreign-minister"}
)


def _style_alone(sheet: Sheet, start: int, end: int) -> str | None:
    """«وأكد صاحب السمو الملكي أن», «صاحب الجلالة»: the form of address that stands for whoever was called so, «سموه», «جلالته»."""
    last = end - 1 - (sheet.word(end - 1) in cues().words["royal"])
    if last <= start or sheet.word(last - 1).removeprefix("و") not in cues().words["bearers"]:
        return None
    stem = sheet.word(last).removeprefix("ال")
    style = f"{stem[:-1]}ته" if stem.endswith("ه") else f"{stem}ه"
    return style if style in cues().styles else None


def _prince(sheet: Sheet, start: int, called: int, end: int, lead: Reading) -> Phrase:
    """«وعقد سمو الأمير …»: the prince told of before, as «سموه» is."""
    first, last = sheet.span(start, end, lead.skip)
    return Phrase(
        "title", start, end, first, last, lemma="anaphor", value=sheet.word(called - 1).removeprefix("و"), conj=lead.conj, prep=lead.prep,
        definite=True, features=lead.features,
    )  # fmt: skip


def _quoted_name(sheet: Sheet, at: int) -> Phrase | None:
    """«السيد "خوسيه مانويل ألباريس"»: a name between quotation marks and nothing else there."""
    closing = QUOTES.get(sheet.mark(at))
    name = person_name(sheet, at + 1) if closing is not None else None
    if name is None or sheet.mark(name.end) != closing:
        return None
    name.end += 1
    return name


def _further(sheet: Sheet, title: Phrase, name: Phrase) -> list[Phrase]:
    """What a prince or an ambassador is besides, behind the name: «الأمير عبد العزيز بن سلمان وزير الطاقة», «السفير أحمد نقلي سفير مصر»."""
    if title.parts or title.end > title.start + 1:
        return []
    titles = trailing_titles(sheet, name.end, name)
    before = sheet.phrases[-1] if sheet.phrases else None
    if titles and is_of_whom_he_met(sheet, title, titles, before):
        return []
    tells = before is not None and before.end == title.start and takes_person(before)  # «وصرح السفير فلان المتحدث باسم»
    his = tells or any(t.lemma == title.lemma or holds(sheet, name.entity or "", t.lemma) for t in titles)
    return titles if his else []


def _past_portfolios(sheet: Sheet, title: Phrase, at: int) -> int:
    """What else a minister is minister of, before the name: «وزير الشؤون الخارجية والجالية بالخارج والشؤون الأفريقية أحمد …»; else `at`."""
    going_on = sheet.word(at)[:3] == "بال" and any(_joins_portfolio(sheet, k) for k in range(title.start + 2, at))
    if title.parts or not (going_on or _joins_portfolio(sheet, at)):
        return at
    k = at + 1
    while k < min(at + _LONGEST_REST, len(sheet.forms)) and sheet.is_word(k) and k not in sheet.built:
        hit = sheet.hits.get(k)
        if hit is not None and not hit.key.prep and is_person_word(sheet, hit):
            return k if hit.end > k + 1 else at
        if hit is not None and not (hit.key.article and hit.entries[0].entity.startswith("region:")):
            return at
        if not sheet.forms[k].text.startswith(("ال", "وال", "بال", "لل")):
            return k if name_and_frame(sheet, k) else at
        k += 1
    return at


def _joins_portfolio(sheet: Sheet, at: int) -> bool:
    """Whether token `at` is a definite noun that و joins: «والجالية»."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    reading = form.readings[0] if form is not None and form.readings else None
    return (
        reading is not None
        and at not in sheet.hits
        and reading.conj == "و"
        and not reading.prep
        and not reading.suffix
        and (reading.article or (form is not None and form.read("portfolio") is not None))
        and reading.category not in ("verb", "title", "honorific")
        and reading.features.get("class") not in ("body", "event")
    )


def _past_brackets(sheet: Sheet, at: int) -> int:
    """«رئيس الوزراء الجزائري (الوزير الأول) أيمن …»: a name behind what is explained in brackets; `at` where none follows."""
    if sheet.mark(at) != "(":
        return at
    close = next((k for k in range(at + 1, min(at + _LONGEST_REST, len(sheet.forms))) if sheet.mark(k) == ")"), None)
    if close is None or not sheet.is_word(close + 1):
        return at
    return close + 1 if name_end(sheet, close + 1) > close + 1 else at


def _rest_of_title(sheet: Sheet, at: int) -> int:
    """The comma behind what a long title has joined to it: «وزير الشؤون الخارجية والتعاون والمقيمين بالخارج، …»; `at` where there is none."""
    end = at
    while end - at < _LONGEST_REST and sheet.is_word(end):
        form = sheet.forms[end]
        joined = form.text.startswith("وال")
        if not (joined or (end > at and form.text.startswith(("ال", "بال", "لل")))) or "verb" in form.categories:
            return at
        end += 1
    return end if sheet.mark(end) in ("،", ",") else at


_LONGEST_REST = 7
_ENDS_NAME = frozenset({"preposition", "title", "honorific", "particle"})


def _who_serves(sheet: Sheet, hit: Hit, state: str) -> Phrase | None:
    """«وزيرة الخارجية الأسترالية وونغ»: of several bearers of a surname alone, the only one who serves that state."""
    serving = {entry.entity for entry in hit.entries if serves(sheet, entry.entity, state)}
    if len(hit.entries) == 1 or len(serving) != 1 or name_end(sheet, hit.start) > hit.end:
        return None
    known = name_phrase(sheet, hit, person=True)
    if known is not None:
        [known.entity] = serving
    return known


def _another(sheet: Sheet, title: Phrase, at: int) -> Phrase | None:
    """A name that begins with somebody else's surname: «رئيس السنغال ماكي سال» is no Belarusian minister.

    None where the bearer of the surname may hold the office.
    """
    hit = sheet.hits.get(at)
    state = state_among(title.parts)
    if hit is None or hit.end > at + 1 or any(entry.form != "surname" for entry in hit.entries):
        return None
    if not is_person_word(sheet, hit) or any(entry.entity in sheet.named for entry in hit.entries):
        return None
    if state is not None and (own := _who_serves(sheet, hit, state)) is not None:
        return own
    if any(serves(sheet, e.entity, state) if state else holds(sheet, e.entity, title.lemma) for e in hit.entries):
        return None
    if state is None and title.lemma == "adviser" and any(holds(sheet, e.entity, "chancellor") for e in hit.entries):
        return None  # «المستشار ميرتس»
    end = name_end(sheet, at + 1, begun=True)
    following = sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    if end == at + 1 and following is not None and following.kind == WORD and following.text[0] not in "وفبلك":
        after = sheet.forms[at + 2] if at + 2 < len(sheet.forms) else None
        definite = bool(following.readings) and following.readings[0].article
        family = not following.readings and at + 1 not in sheet.hits and following.text[:2] == "ال"
        if family and not following.text.endswith(("ين", "ون", "ات")):
            end = at + 2  # «طمأن وزير الطاقة الأردني صالح الخرابشة المواطنين»
        elif (
            not definite
            and not _does(following)
            and (after is None or after.kind != WORD or _ENDS_NAME & after.categories)
        ):
            end = at + 2
    if state is None and end == at + 1:
        return None  # but «السفير تميم خلاف أن» is no emir
    return register(sheet, at, end, hit.key.skip)


def _does(form: Form) -> bool:
    """«المستشار ميرتس استقبل في برلين»: a verb that tells what somebody does; «سال» is a name."""
    long = len(form.text) > _SHORT
    return long and any(reading.category == "verb" and reading.value in cues().frames for reading in form.readings)


_SHORT = 3


def _is_bare(title: Phrase) -> bool:
    """«الملك», «الأميرة»: an office of one word."""
    return title.end == title.start + 1


def _by_first_name(sheet: Sheet, at: int) -> Phrase | None:
    """«الأميرة آن», «الأمير ويليام», «ملك بلجيكا فيليب», «أمير موناكو ألبير الثاني»: who reigns, or may, goes by one name."""
    if not sheet.is_word(at) or at in sheet.hits or at in sheet.built:
        return None
    form = sheet.forms[at]
    given = any(r.features.get("name") == "maybe" and not r.skip and not r.article for r in form.readings)
    return register(sheet, at, at + 1) if given or (form.raw[0] == "آ" and may_be_name(form, True)) else None


_REIGNING = frozenset({"king", "emir", "sultan", "crown-prince", "prince", "emperor"})


def _past_epithet(sheet: Sheet, title: Phrase, at: int) -> int:
    """«رئيس تركمانستان الموقر سردار …»: a strange adjective between the office and a known name; «رئيس المؤتمر فلان الفلاني»."""
    noun = sheet.forms[at].read("noun") if at + 1 < len(sheet.forms) and at not in sheet.built else None
    if noun is not None and noun.article and not noun.prep and noun.value in cues().occasions:
        return at + 1 if name_end(sheet, at + 1) > at + 2 else at
    following = sheet.hits.get(at + 1)
    fresh = sheet.word(at) in cues().words["fresh"] or (bool(title.parts) and _is_adjective(sheet, at))
    if fresh and at not in sheet.built and name_end(sheet, at + 1) > at + 2:
        return at + 1  # «سفير اليابان الجديد فلان الفلاني», «الناطق باسم الحكومة الأفغانية المؤقتة فلان الفلاني»
    if (
        at not in sheet.hits
        and sheet.word(at)[:2] == "ال"
        and sheet.forms[at].read("preposition") is None  # «سلم الوزير إلى ماكرون رسالة»
        and following is not None
        and is_person_word(sheet, following)
        and not following.key.conj
        and not _is_crown(sheet, title, at)  # «هنأ الرئيس الكيني الملك عبد الله الثاني»
    ):
        return at + 1
    return at


def _is_adjective(sheet: Sheet, at: int) -> bool:
    """A definite adjective, and no name, at token `at`: «المؤقتة»."""
    reading = sheet.forms[at].readings[0] if at < len(sheet.forms) and sheet.forms[at].readings else None
    if reading is None or at in sheet.hits or reading.prep or reading.conj:
        return False
    return reading.category == "adjective" and reading.article


def _is_next_of_list(sheet: Sheet, at: int) -> bool:
    """«سفيرة تونس، | ويونس كيتا، سفير السنغال»: a name behind و that has an office of its own."""
    hit = sheet.hits.get(at)
    return (hit is None or bool(hit.key.conj)) and bool(trailing_titles(sheet, name_end(sheet, at)))


def _in_apposition(sheet: Sheet, title: Phrase, at: int) -> Phrase | None:
    """«رئيس الحكومة، السيد عزيز أخنوش»: the name between commas, behind an honorific or with a mark behind it."""
    at = _rest_of_title(sheet, at)
    if sheet.mark(at) not in ("،", ",") or at + 2 >= len(sheet.forms):
        return None
    at += 1
    start = at
    while at < len(sheet.forms) and at not in sheet.hits and (style := sheet.forms[at].read("honorific")) is not None:
        if style.conj:
            return None  # «وزير الكهرباء، والأمير فلان»: somebody else
        at += 1
    if at == start and not (title.definite or sheet.word(title.end - 1).removeprefix("و").startswith("ال")):
        return None
    if at > start and sheet.forms[at].read("title") is not None:
        honoured = person_in_office(sheet, start)  # «رئيس الهيئة، صاحب السمو الملكي الأمير مشعل»
        return honoured if honoured is not None and honoured.kind == "person" else None
    if at == start and may_be_joined(sheet, at) and _is_next_of_list(sheet, at):
        return None
    name = person_name(sheet, at)
    if name is None and (end := weak_name_end(sheet, at)) > at:
        return register(sheet, at, end)
    if name is None or name.conj or name.prep or (name.value == "surname" and at == start):
        return None
    closed = name.end >= len(sheet.forms) or sheet.forms[name.end].kind in (PUNCT, NEWLINE)
    closed = closed or (bool(title.parts) and _is_circumstance(sheet, name.end))
    return name if at > start or (closed and name.end > at + 1) else None


def _is_circumstance(sheet: Sheet, at: int) -> bool:
    """«وزير الخارجية النيجيري، فلان | ابتداء من الجمعة», «| في أكرا», «| الذي»: a day, a preposition or a relative goes on behind the name."""
    form, built = sheet.forms[at], sheet.built.get(at)
    if built is not None:
        return built.kind == "date"
    since = form.read("masdar")
    if since is not None and since.value in cues().words["since"] and not since.article:
        return True
    pronoun = form.read("pronoun")
    return "preposition" in form.categories or (pronoun is not None and form.text in cues().words["relative"])


def _before_quotes(sheet: Sheet, at: int) -> int:
    """«وزير الخارجية البرتغالي | الجديد "جواو كرافينيو"», «مساعد الوزير | للشؤون السياسية "ديفيد كوبرت"»: the token of the quotation mark."""
    at += sheet.word(at) in cues().words["fresh"]
    first = sheet.word(at)
    linked = (len(first) > 1 and first[:1] in ("ل", "ب")) or (first in cues().office_links and len(first) > 1)
    k = at
    while linked and k < at + _LONGEST_BEFORE and sheet.is_word(k) and not begins_clause(sheet, k):
        if k not in sheet.hits and any(r.features.get("class") == "place" for r in sheet.forms[k].readings):
            return at  # «استقبله الرئيس بالقصر الرئاسي "دولما كوبرت"»
        k += 1
    return k if k > at and quoted_name_end(sheet, k, first_name=False) > k else at


_LONGEST_BEFORE = 6
"""Words of an office before the quotation mark in which the name stands."""


def _in_quotes(sheet: Sheet, title: Phrase, at: int) -> Phrase | None:
    """«سفير الهند لدى مصر "نفديب سوري"»: the name between quotation marks, and nothing else there; «رئيس "سوكار"» heads it."""
    at = _before_quotes(sheet, at)
    closing = QUOTES.get(sheet.mark(at))
    if closing is None or at + 2 >= len(sheet.forms):
        return None
    end = name_end(sheet, at + 1)
    state = bool(title.parts) and title.parts[0].kind != "organization"
    if not state and quoted_name_end(sheet, at, first_name=not title.definite) == at:
        return None  # but «المستشار "أحمد حافظ"», «رئيس منظمة الجمارك "ديفيد كوبرت"»
    while end < len(sheet.forms) and end - at < _LONGEST_REST and sheet.is_word(end):
        end += 1  # a surname that is a word, or an adjective, elsewhere
    if end < at + 3 or end >= len(sheet.forms) or sheet.forms[end].raw != closing:
        return None
    hit = sheet.hits.get(at + 1)
    named = may_be_name(sheet.forms[at + 1], True) if hit is None else is_person_word(sheet, hit)
    if not named and (hit is not None or not (state and is_strange_pair(sheet, title, at + 1, end))):
        return None
    known = person_name(sheet, at + 1) if hit is not None and hit.end == end else None
    name = known or register(sheet, at + 1, end)
    name.end = end + 1
    return name
