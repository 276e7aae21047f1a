"""Phrases: tokens and hits become the things that clauses are made of, bottom-up and longest first.

Each kind of phrase has one grammar function, whose docstring is its production: `people`, `bodies`, `occasions`, and here the small
ones. Words that mean nothing to the clause grammar become no phrase at all: most of a text is passed over for the price of
one look at the form's role.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from caspian_relations.arabic.clitics import splits
from caspian_relations.arabic.tokens import Form, Judged, Reading
from caspian_relations.reading.bodies.beyond import government_of
from caspian_relations.reading.bodies.bodies import body_at, head_noun
from caspian_relations.reading.bodies.described import members_of, origins_of, place_at, sent_from
from caspian_relations.reading.bodies.halls import hall_at
from caspian_relations.reading.bodies.ministries import ministry_at
from caspian_relations.reading.bodies.pairs import first_of_two, second_of_two
from caspian_relations.reading.bodies.quoted import quoted_body
from caspian_relations.reading.bodies.sites import palace_at, town_at
from caspian_relations.reading.desk.adjectives import goes_on_noun, is_main
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.governing import governor
from caspian_relations.reading.desk.marks import OPENING, QUOTES, closing
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.roles import role
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.desk.support import CARRIED, is_carried
from caspian_relations.reading.desk.verbs import (
    about_follows,
    clear_at,
    does_person,
    is_spelled_as_noun,
    is_what_is_done,
    makes_clear,
    of_a_state,
    reports_that,
    that_follows,
    verb_at,
)
from caspian_relations.reading.desk.verbs_or_nouns import after_noun, behind_meeting, is_given, signs_so_far
from caspian_relations.reading.names.beside import two_in_a_row
from caspian_relations.reading.names.doubts import is_brand, is_rather_a_verb
from caspian_relations.reading.names.names import name_phrase
from caspian_relations.reading.names.naming import begins_name, name_end
from caspian_relations.reading.names.newcomers import register, surname_at
from caspian_relations.reading.names.title_words import is_of_him
from caspian_relations.reading.names.words import is_first_name
from caspian_relations.reading.page.page import is_title_point
from caspian_relations.reading.people.appointed import appoint
from caspian_relations.reading.people.guests import his_guest
from caspian_relations.reading.people.people import person_in_office
from caspian_relations.reading.people.person_names import goes_on
from caspian_relations.reading.people.several import listed_person
from caspian_relations.reading.people.strangers import (
    named_by_preposition,
    named_by_word,
    named_person,
    named_where_one_speaks,
    quoted_stranger,
    speaks,
    stranger,
)
from caspian_relations.reading.phrases.occasions import occasion_at
from caspian_relations.reading.phrases.saying import holds_event, is_saying, says_meanwhile

__all__ = ["phrases"]


Grammar = Callable[[Sheet, int], Phrase | None]
"""A grammar function: the phrase that begins at a token, or None."""


def phrases(sheet: Sheet) -> list[Phrase]:
    """Build the phrases of the whole text, in order. Linear: no token is looked at from more than a bounded distance."""
    out = sheet.phrases
    clitics = cues().prepositions
    forms = sheet.forms
    at, count, carried = 0, len(forms), -1
    hidden, built, hits, by_word, grammars = sheet.hidden, sheet.built, sheet.hits, sheet.by_word, _GRAMMARS
    while at < count:
        if hidden[at]:
            at += 1
            continue
        form = forms[at]
        phrase: Phrase | None
        if at in built:
            phrase = _two_events(sheet, at) or built[at]
        elif at in hits:
            phrase = _from_hit(sheet, at)
        elif form.text in by_word and _surname_acts(sheet, at):
            phrase = surname_at(sheet, at, form.text)
        else:
            grammar = grammars[form]
            phrase = grammar(sheet, at) if grammar is not None else None
        if phrase is None:
            at += 1
            continue
        if phrase.kind != "stop":
            apart = phrase.start > 0 and forms[phrase.start - 1].text == "و"  # «مصر و تركيا»: as some agencies write
            if apart or _joined_in_quotes(forms, phrase):
                phrase.conj = phrase.conj or "و"
            if phrase.prep:
                phrase.prep = clitics.get(phrase.prep, phrase.prep)
            elif not apart:
                phrase.prep = governor(sheet, phrase.start, out[-1] if out else None, amount=phrase.kind == "amount")
            if phrase.kind == "event" and phrase.prep == "at":
                phrase.prep = "during"  # «لدى لقائه الرئيس»
            if phrase.prep in ("b", "to") and phrase.kind in CARRIED and is_carried(sheet, phrase):
                at = carried = phrase.start + 1
                continue
            if phrase.start == carried and phrase.prep == "*":
                phrase.prep = ""  # «قام باستقبال السفير»: whom he received
        out.append(phrase)
        at = phrase.end if phrase.end > at else at + 1
    return out


def _joined_in_quotes(forms: list[Form], phrase: Phrase) -> bool:
    """««هيئة الطاقة»، و«وزارة النقل»»: a body behind و and a mark of quotation."""
    quoted = phrase.kind == "organization" and phrase.start > 1 and forms[phrase.start - 1].raw in OPENING
    return quoted and forms[phrase.start - 2].text == "و"


def _two_events(sheet: Sheet, at: int) -> Phrase | None:
    """«عقد لقاءين مع …», «أجرى اتصالين هاتفيين»: two are counted, and told of."""
    if sheet.built[at].end != at + 1 or not _DUAL_EVENTS[sheet.forms[at]]:
        return None
    event = occasion_at(sheet, at)
    if event is not None:
        sheet.asides.append(sheet.built[at])
    return event


_DUAL_EVENTS = Judged(
    lambda form: any(
        reading.category == "noun"
        and reading.features.get("number") == "dual"
        and cues().occasions.get(reading.value, {}).get("type") in ("Meeting", "PhoneCall", "Visit")
        for reading in form.readings
    )
)


def _surname_acts(sheet: Sheet, at: int) -> bool:
    """«وعقد الشعار جلسة …»: a word that is a noun elsewhere, behind a verb, where the text has named somebody so."""
    entity = sheet.by_word.get(sheet.forms[at].text)
    before = sheet.phrases[-1] if sheet.phrases else None
    if entity is None or before is None or before.end != at or before.kind != "verb" or not sheet.forms[at].readings:
        return False
    newcomer = sheet.newcomers.get(entity)
    family = newcomer is not None and sheet.forms[at].text in (newcomer.words[0], newcomer.words[-1])  # «ليو تشنغ يانغ»
    return family and does_person(before)


def _from_hit(sheet: Sheet, at: int) -> Phrase | None:
    hit = sheet.hits[at]
    form = sheet.forms[at]
    if "title" in form.categories and hit.end == at + 1:
        person = person_in_office(sheet, at)
        if person is not None and person.kind == "person":
            return person
    kinds = hit.kinds
    if "person" in kinds and is_rather_a_verb(sheet, hit):
        return _plain(sheet, at)  # «ترأس بوتين القمة»: no Truss
    if "series" in kinds or role(form).startswith("event"):
        event = occasion_at(sheet, at)
        if event is not None:
            return event
    listed = listed_person(sheet, at) if sheet.list_office is not None else None
    if listed is not None:
        return listed
    if (
        sheet.by_word
        and form.text in sheet.by_word
        and hit.end == at + 1
        and all(entry.form == "surname" or "ambiguous" in entry.features for entry in hit.entries)
    ):
        return surname_at(sheet, at, form.text)
    if kinds <= _PLACES:
        if speaks(sheet, at) and begins_name(sheet, at):
            following = name_end(sheet, at + 1)
            if following > at + 1 and (following > at + 2 or "given" not in sheet.forms[at + 1].categories):
                return named_person(sheet, register(sheet, at, following))
        if is_brand(sheet, at):
            return None
    if "person" in kinds:
        end = name_end(sheet, at) if _starts_person(sheet, hit) else at
        if end > hit.end:
            return register(sheet, at, end, hit.key.skip)
    phrase = name_phrase(sheet, hit)
    if phrase is None:
        return _plain(sheet, at)
    if phrase.kind == "organization":
        return _with_other_name(sheet, phrase)
    if phrase.kind != "person":
        return phrase
    if goes_on(sheet, hit):
        phrase.end = max(phrase.end, name_end(sheet, at))
        phrase.last = sheet.span(at, phrase.end)[1]
    return named_person(sheet, phrase)


def _with_other_name(sheet: Sheet, body: Phrase) -> Phrase:
    """«شركة أبوظبي لطاقة المستقبل "مصدر"», «… (مصدر)»: a second name of the same body in marks behind the first."""
    opening = body.end
    if sheet.mark(opening) not in OPENING and sheet.mark(opening) != "(":
        return body
    close = closing(sheet, opening)
    known = sheet.reference.names.get(" ".join(sheet.words[opening + 1 : close])) if close is not None else ()
    if close is None or all(entry.entity != body.entity for entry in known):
        return body
    body.end, body.last = close + 1, sheet.span(body.start, close + 1)[1]
    return body


_PLACES = frozenset({"state", "place", "region"})


def _plain(sheet: Sheet, at: int) -> Phrase | None:
    grammar = _GRAMMARS[sheet.forms[at]]
    return None if grammar is None else grammar(sheet, at)


def _starts_person(sheet: Sheet, hit: Hit) -> bool:
    """Whether a known surname or first name may begin an unknown person's name: «جورجيا ميلوني», «عمر علييف»."""
    if len(hit.kinds) > 1 or hit.end >= len(sheet.forms) or any(e.form != "surname" for e in hit.entries):
        return False
    if two_in_a_row(sheet, hit):
        return False
    if not any(entry.features.get("requires") == "title" for entry in hit.entries):
        return True
    # «سلام فياض» may be a name, «سلام عادل» and «ماسك بزمام» are words as well
    after = sheet.forms[hit.end]
    return hit.end in sheet.hits or (not after.readings and after.text[0] not in "وفبلك")


def _is_held_by(sheet: Sheet, at: int) -> bool:
    """«وزاره الدفاع»: behind a body without its dots stands what it is of, and nobody whom a verb could name."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    reading = form.read("portfolio") if form is not None else None
    return reading is not None and reading.article and not reading.skip


def _ambiguous(sheet: Sheet, at: int, other: str) -> Phrase | None:
    """A form that may be a verb or a noun: «عقد», «بحث», «وصف»: a noun after a preposition or in construct, else a verb."""
    form = sheet.forms[at]
    reading = form.readings[0]
    if other == "body" and reading.suffix and ("ة" not in sheet.tokens.text or _is_held_by(sheet, at + 1)):
        return _body(sheet, at)  # «وزاره الطاقه»: its writer puts no dots on any ة
    if other == "preposition":  # «عبر الممر الأوسط», «إبان الأزمة»; «عبر الوزير عن», «أبان الوزير أن»
        reports = about_follows(sheet, at) or reports_that(sheet, at)
        return verb_at(sheet, at) if reports else _preposition(sheet, at)
    counted = sheet.built.get(at + 1) if other == "figure" and form.text in cues().words["worth"] else None
    if counted is not None and counted.kind == "amount":
        return _GRAMMAR[other](sheet, at)  # «عقد قيمته 5 ملايين دولار»
    if (reading.suffix or reading.value in cues().words["gather"]) and not reading.skip and behind_meeting(sheet, at):
        return verb_at(sheet, at)  # «لقاء جمع الرئيس …», «محادثات عقدها الرئيسان»
    behind = goes_on_noun if reading.conj else of_a_state
    if other == "masdar" and (is_spelled_as_noun(form) or behind(sheet, at)):
        return _GRAMMAR[other](sheet, at)
    long = form.raw[0] == "آ" or (form.raw[0] == "ا" and sheet.mark(at - 1) in ("،", ","))
    if other == "participle" and long and form.raw[-1] in "اً":
        return _GRAMMAR[other](sheet, at)  # «، آملا أن», «، املا في»: so spelled it is "hoping"
    if other == "masdar" and is_what_is_done(sheet, reading):
        return _masdar(sheet, at)  # «وقدم الوزير شرحا حول»
    contract = (
        other == "document" and any(r.features.get("number") == "dual" for r in form.readings) and signs_so_far(sheet)
    )
    if other == "masdar" and is_given(sheet, at):
        return _masdar(sheet, at)
    if contract or reading.prep in ("ب", "ك", "ل") or reading.article or after_noun(sheet, at):
        return _GRAMMAR[other](sheet, at) if other in _GRAMMAR else None
    return verb_at(sheet, at)


def _of_category(category: str) -> Grammar:
    def read(form: Form) -> tuple[Reading, int] | None:
        reading = form.read(category)
        return None if reading is None else (reading, form.offset(reading.skip))

    known = Judged(read)

    def build(sheet: Sheet, at: int) -> Phrase | None:
        form = sheet.forms[at]
        found = known[form]
        if found is None:
            return None
        (_, lemma, features, conj, prep, article, suffix), skipped = found
        first = sheet.tokens.starts[at]
        return Phrase(
            category, at, at + 1, first + skipped, first + form.size, lemma=lemma, conj=conj, prep=prep, definite=article,
            features=features, suffix=suffix,
        )  # fmt: skip

    return build


_participle, _masdar = _of_category("participle"), _of_category("masdar")


def _stop(sheet: Sheet, at: int) -> Phrase | None:
    if is_title_point(sheet.forms, at):
        return None  # «د. أحمد السيد»
    body = quoted_body(sheet, at) or quoted_stranger(sheet, at)
    if body is not None:
        return body
    form, first = sheet.forms[at], sheet.tokens.starts[at]
    return Phrase("stop", at, at + 1, first, first + form.size, lemma=form.raw)


def _event(sheet: Sheet, at: int) -> Phrase | None:
    if "title" in sheet.forms[at].categories:  # «قال المعارض الأوغندي فلان إن»: no exhibitions
        person = person_in_office(sheet, at)
        if speaks(sheet, at) or (person is not None and person.kind == "person"):
            return person
    phrase = occasion_at(sheet, at)
    if phrase is not None:
        return phrase
    return _masdar(sheet, at)


def _title(sheet: Sheet, at: int) -> Phrase | None:
    if sheet.mark(at + 1) in QUOTES and head_noun(sheet.forms[at], "body") is not None:
        return body_at(sheet, at)  # «مؤسسة «…»» is a foundation, not who founded it
    if says_meanwhile(sheet, at):
        return _participle(sheet, at)  # «، مدعيا أن»
    if is_main(sheet, at) or _is_chief(sheet, at) or _is_of_the_press(sheet, at):
        return None
    person = person_in_office(sheet, at)
    founder = person is not None and person.lemma in cues().words["founders"] and sheet.word(at)[:2] != "ال"
    if person is not None and (founder or _may_be_body(person, at)) and head_noun(sheet.forms[at], "body") is not None:
        return body_at(sheet, at) or person  # «مقر الأكاديمية الدبلوماسية الأذربيجانية»
    if person is not None and person.kind == "title":
        appoint(sheet, person)
    return person or _GRAMMAR["party"](sheet, at)  # «العضو في الحلف» has no name


def _is_chief(sheet: Sheet, at: int) -> bool:
    """«شريك رئيس لدولة الإمارات»: the adjective of an indefinite noun, and nobody's office."""
    before = sheet.phrases[-1] if sheet.phrases else None
    plain = before is not None and before.features.get("kind") == "partner" and before.end == at and not before.definite
    return plain and before is not None and not before.parts and sheet.word(at) in cues().words["in_chief"]


def _is_of_the_press(sheet: Sheet, at: int) -> bool:
    """«بيان صحفي لوزارة المالية»: the adjective of an indefinite document, and no journalist."""
    before, form = sheet.phrases[-1] if sheet.phrases else None, sheet.forms[at]
    plain = before is not None and before.kind == "document" and before.end == at and not before.definite
    return plain and form.readings[0].category == "adjective" and not form.readings[0].article


def _may_be_body(person: Phrase, at: int) -> bool:
    """Whether what was read as an office names nobody, or one word: «الأكاديمية الدبلوماسية», «مؤسسة جيمستاون»."""
    if person.kind == "person":
        return person.end == at + 2
    return all(part.kind == "nisba" for part in person.parts)


def _body(sheet: Sheet, at: int) -> Phrase | None:
    phrase = first_of_two(sheet, at) or palace_at(sheet, at) or hall_at(sheet, at) or body_at(sheet, at)
    if phrase is not None:
        return phrase
    head = head_noun(sheet.forms[at], "body")
    if head is None:
        return _common_noun("body")(sheet, at)
    first, last = sheet.span(at, at + 1, head.skip)
    return Phrase(
        "party", at, at + 1, first, last, lemma=head.value, conj=head.conj, prep=head.prep, definite=head.article,
        features={**head.features, "class": "body"}, suffix=head.suffix,
    )  # fmt: skip


def _medium(sheet: Sheet, at: int) -> Phrase | None:
    """«موقع «أويل برايس»» by its name; else the participle with the same letters, «موقع على الاتفاق»."""
    return body_at(sheet, at) or _participle(sheet, at)


def _place(sheet: Sheet, at: int) -> Phrase | None:
    return _participle(sheet, at) if is_saying(sheet, at) else place_at(sheet, at)


def _is_said_of(sheet: Sheet, at: int, reading: Reading) -> bool:
    """«بين البلدين الجارين، أدانت كينيا …»: a noun in the dual that says of two what they are, and is nobody else."""
    before = sheet.phrases[-1] if sheet.phrases else None
    both = before is not None and before.kind == "party" and before.end == at and before.definite
    if not both or before is None or not reading.article or reading.conj or reading.prep or reading.suffix:
        return False
    return before.features.get("number") == "dual" == reading.features.get("number") and bool(sheet.mark(at + 1))


def _common_noun(kind: str) -> Grammar:
    """A noun of a class with the nisba or adjective behind it: «الجانبان التركماني والأذربيجاني», «كلا البلدين»."""

    def read(form: Form) -> Reading | None:
        return next((r for r in form.readings if r.category == "noun" and r.features.get("class") == kind), None)

    known = Judged(read)

    def build(sheet: Sheet, at: int) -> Phrase | None:
        reading = known[sheet.forms[at]]
        if reading is None:
            return None
        if is_saying(sheet, at) if kind == "party" else says_meanwhile(sheet, at):
            return _participle(sheet, at)
        if kind == "party" and _is_said_of(sheet, at, reading):
            return None
        if kind == "party" and _is_addressed(sheet, at, reading):
            first, last = sheet.span(at, at + 1, reading.skip)
            return Phrase(
                "title", at, at + 1, first, last, lemma="anaphor", value=sheet.forms[at].text[reading.skip :], conj=reading.conj,
                prep=reading.prep, definite=True,
            )  # fmt: skip
        if kind == "party" and (excellency := _his_excellency(sheet, at, reading)) is not None:
            return excellency
        of_him = is_of_him(reading) or (reading.article and reading.features.get("kind") in _CLOSED)
        if of_him and (guest := his_guest(sheet, at, reading)) is not None:
            return guest
        if kind == "document" and not reading.article and at + 1 < len(sheet.forms) and holds_event(sheet, at):
            return _masdar(sheet, at)
        end = at + 1
        if (
            kind == "corridor"
            and not (reading.article or reading.suffix)
            and (way := _named_way(sheet, end)) is not None
        ):
            way.start, way.conj, way.prep = at, reading.conj, reading.prep
            return way
        parts: list[Phrase] = []
        while end in sheet.hits:
            phrase = name_phrase(sheet, sheet.hits[end])
            if phrase is None or phrase.prep or (phrase.conj and not parts):
                break
            if phrase.kind == "nisba" and phrase.definite != reading.article and not reading.suffix:
                break
            if phrase.kind != "nisba" and (reading.suffix or (parts and not phrase.conj)):
                break  # «تضم في عضويتها كينيا وغانا»
            if kind == "document" and phrase.kind == "place" and not parts:
                told = sheet.forms[at].text in cues().statements["data"]
                end = end if told else phrase.end  # «اتفاقية طهران» is no place, but «بيانات ميناء باكو»
                break
            if phrase.kind not in ("nisba", "state", "region", "organization") or (
                phrase.kind != "nisba" and _is_closed(reading, kind)
            ):
                break
            parts.append(phrase)
            end = phrase.end
        if kind == "party" and reading.features.get("number") == "plural" and not parts:
            member = members_of(sheet, end)
            if member is not None:
                parts.append(member)
                end = member.end
            elif reading.features.get("kind") == "delegation" and not reading.article:
                parts = origins_of(sheet, end)
                end = parts[-1].end if parts else end
        if not parts and reading.features.get("kind") == "delegation" and (nation := sent_from(sheet, end)) is not None:
            parts, end = [nation], nation.end
        if parts and kind == "party" and (land := _land(sheet, at, reading, parts[0])) is not None:
            return land
        first, last = sheet.span(at, end, reading.skip)
        phrase = Phrase(
            "party" if kind in ("party", "body") else kind, at, end, first, last, lemma=reading.value, conj=reading.conj, prep=reading.prep,
            definite=reading.article, features=reading.features, suffix=reading.suffix, parts=tuple(parts),
        )  # fmt: skip
        if parts and kind == "party" and (body := government_of(sheet, phrase)) is not None:
            sheet.asides.append(body)
        return phrase

    return build


def _land(sheet: Sheet, at: int, noun: Reading, name: Phrase) -> Phrase | None:
    """«جمهورية | أنجولا», «مملكة | إسواتيني»: the state by its form and its name, in whatever spelling."""
    form = noun.features.get("kind") == "state" and noun.features.get("number") == "singular"
    if not form or noun.article or noun.suffix or name.kind != "state" or name.start != at + 1:
        return None
    name.start, name.first, name.conj, name.prep = at, sheet.span(at, name.end, noun.skip)[0], noun.conj, noun.prep
    return name


def _named_way(sheet: Sheet, at: int) -> Phrase | None:
    """«خط كاسا-1000»: the name of a corridor right behind the noun for one."""
    hit = sheet.hits.get(at)
    if hit is None or hit.kinds != {"corridor"} or hit.key.prep or hit.key.conj:
        return None
    way = name_phrase(sheet, hit)
    return way if way is not None and way.kind == "corridor" else None


def _is_addressed(sheet: Sheet, at: int, reading: Reading) -> bool:
    """«ووجّه دولته الدعوة إلى …»: he of whom the text has spoken as «دولة السيد فلان», and not his state."""
    if not reading.suffix or sheet.forms[at].text[reading.skip :] not in cues().styles:
        return False
    words = cues().words["excellency"]
    return any(phrase.kind in ("person", "title") and sheet.word(phrase.start) in words for phrase in sheet.phrases)


def _his_excellency(sheet: Sheet, at: int, reading: Reading) -> Phrase | None:
    """«دولة السيد فلان رئيس الوزراء», «دولة رئيس مجلس الوزراء»: a form of address before an office, and no state."""
    after = sheet.forms[at + 1] if at + 1 < len(sheet.forms) else None
    if after is None or sheet.forms[at].text[len(reading.conj + reading.prep) :] not in cues().words["excellency"]:
        return None
    office = next((r for r in after.readings if r.category in ("title", "honorific")), None)
    plain = office is not None and not (office.suffix or office.skip)
    if not plain or office is None or office.features.get("number", "singular") != "singular":
        return None
    person = _title(sheet, at + 1)
    if person is not None:
        person.start, person.conj, person.prep = at, reading.conj, reading.prep
    return person


def _is_closed(reading: Reading, kind: str) -> bool:
    """«يصل الكابل جورجيا بـ …», «الحكومة الإيطالية أذربيجان»: nobody's name stands in construct with a noun that has the article."""
    return reading.article and (kind in ("corridor", "project") or reading.features.get("kind") in _CLOSED)


_CLOSED = frozenset({"government", "guest", "host"})


def _unknown(sheet: Sheet, at: int) -> Phrase | None:
    """A word nobody knows: the surname of someone named before, or the name of someone new beside a verb or a title."""
    form = sheet.forms[at]
    if sheet.by_word:
        for _, _, stem in splits(form.text):
            if stem in sheet.by_word:
                return surname_at(sheet, at, stem)
    town = town_at(sheet, at) or second_of_two(sheet, at)
    if town is not None:
        return town
    return stranger(sheet, at)


def _verb(sheet: Sheet, at: int) -> Phrase | None:
    """A verb; behind a verb of speech its letters may be those of a name: «قالت دانا كوبرتين، مديرة المكتب»."""
    return named_where_one_speaks(sheet, at) or verb_at(sheet, at)


def _first_name(sheet: Sheet, at: int, other: Grammar | None) -> Phrase | None:
    """A first name that is a word, too: «وأكد فريد كوستانيان، رئيس الغرفة، أن»; else what `other` reads."""
    return named_by_word(sheet, at) or (other(sheet, at) if other is not None else None)


def _preposition(sheet: Sheet, at: int) -> Phrase | None:
    """Prepositions are no phrases: they become the `prep` of the phrase after them. With a pronoun they are."""
    reading = sheet.forms[at].read("preposition")
    named = named_by_preposition(sheet, at) if reading is not None else None
    if named is not None:
        return named
    if (
        reading is not None
        and not reading.suffix
        and reading.value in cues().statements["clear"]
        and (
            that_follows(sheet, at)
            or (sheet.word(at + 1) in cues().statements["last"] and that_follows(sheet, at + 1))
            or makes_clear(sheet, at)
        )
    ):
        return clear_at(sheet, at, reading)
    suffix = (reading.suffix or reading.features.get("pronoun", "")) if reading is not None else ""
    if reading is None or not suffix:
        return None
    first, last = sheet.span(at, at + 1, reading.skip)
    return Phrase("pronoun", at, at + 1, first, last, lemma=reading.value, prep=reading.value, suffix=suffix)


_GRAMMAR: dict[str, Grammar] = {
    "stop": _stop,
    "title": _title,
    "honorific": _title,
    "event": _event,
    "body": _body,
    "ministry": ministry_at,
    "place": _place,
    "party": _common_noun("party"),
    "document": _common_noun("document"),
    "figure": _common_noun("figure"),
    "corridor": _common_noun("corridor"),
    "project": _common_noun("project"),
    "topic": _common_noun("topic"),
    "part": body_at,
    "medium": _medium,
    "verb": _verb,
    "participle": _participle,
    "masdar": _masdar,
    "particle": _of_category("particle"),
    "conjunction": _of_category("conjunction"),
    "pronoun": _of_category("pronoun"),
    "preposition": _preposition,
    "unknown": _unknown,
}
_NAMING = frozenset({"unknown", "title", "honorific", "preposition"})
"""Roles whose grammars look for names by themselves."""
_PASSED = frozenset({"inert", "noun"})
"""Roles of words that begin no phrase: most of a text."""


def _grammar(form: Form) -> Grammar | None:
    """The grammar of the phrases that a form may begin, or None."""
    kind = role(form)
    found: Grammar | None = None
    if kind not in _PASSED:
        found = _GRAMMAR[kind] if kind in _GRAMMAR else partial(_ambiguous, other=kind.partition("|")[0])
    return partial(_first_name, other=found) if kind not in _NAMING and is_first_name(form) else found


_GRAMMARS = Judged(_grammar)
