"""Whose an office is: the state, region or body behind a title («وزير خارجية كينيا», «الأمين العام للمنظمة»)."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD, Form, Judged, Reading
from caspian_relations.reading.bodies.beyond import government_of
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import QUOTES
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet

__all__ = [
    "ALL_STATES",
    "STATES_NOUNS",
    "between_quotes",
    "body_of",
    "body_told",
    "each_of",
    "home_of",
    "listed_owners",
    "name_at",
    "name_follows",
    "owner_behind_preposition",
    "owner_by_members",
    "quoted_owner",
    "state_by_form",
    "states_of_holders",
    "title_owner",
]  # fmt: skip

_STATELY = frozenset({"government", "state"})


def title_owner(sheet: Sheet, hit: Hit) -> Phrase | None:
    """The state, region or body named by `hit`, as that over which an office is held; none for a person's name."""
    from caspian_relations.reading.names.names import name_phrase

    phrase = name_phrase(sheet, hit)
    if phrase is None or phrase.kind not in ("state", "nisba", "organization", "region", "place", "series"):
        return None
    official = phrase.kind == "state" and phrase.prep == "ب" and hit.end > hit.start + 1  # «وزير الدولة بمملكة النرويج»
    return phrase if official or phrase.prep in ("", "ل") else None


def name_at(sheet: Sheet, at: int) -> Phrase | None:
    """The known name at token `at`."""
    from caspian_relations.reading.names.names import name_phrase

    return name_phrase(sheet, sheet.hits[at])


def name_follows(sheet: Sheet, at: int) -> bool:
    """Whether a person's name may stand at token `at`: «السفير الفرنسي في القاهرة إريك شوفالييه»."""
    if at >= len(sheet.forms) or sheet.forms[at].kind != WORD:
        return False
    hit = sheet.hits.get(at)
    if hit is not None:
        return any(entry.entity.startswith("person:") for entry in hit.entries)
    return sheet.forms[at].categories <= _SILENT or sheet.forms[at].read("given") is not None


_SILENT = frozenset({"opaque"})
"""Categories of words that may be a name though they have a reading: «بيتر», «سليمان»."""


def body_of(sheet: Sheet, at: int) -> Phrase | None:
    """The body named by words at token `at`: «هيئة قناة السويس»."""
    from caspian_relations.reading.bodies.bodies import body_at

    return body_at(sheet, at)


def body_told(sheet: Sheet, at: int, classes: tuple[str, ...] = ("body",)) -> Phrase | None:
    """A body by its noun alone, told of before: «الأمين العام للرابطة», «قادة دول المنظمة»."""
    reading = next((r for r in sheet.forms[at].readings if r.features.get("class") in classes and r.article), None)
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


def _noun_of_state(number: str, *, article: bool, prep: str = "") -> Judged[bool]:
    """Whether a form, with no clitics but `prep`, is a noun such as «دولة», «جمهورية» in that number."""

    def judge(form: Form) -> bool:
        return any(
            r.features.get("kind") == "state"
            and r.features.get("number") == number
            and bool(r.article) is article
            and r.prep == prep
            and not r.conj
            for r in form.readings
        )

    return Judged(judge)


STATES_NOUNS = _noun_of_state("plural", article=False)
"""«دول» between a plural title and the body whose states they are."""
ALL_STATES = _noun_of_state("plural", article=True)
"""«الدول» behind a title of several."""
_STATE_NOUN = _noun_of_state("singular", article=False)
_IN_STATE_NOUN = _noun_of_state("singular", article=False, prep="ب")
"""«وزير الخارجية بجمهورية غامبيا»."""
_OF_STATE_NOUN = _noun_of_state("singular", article=False, prep="ل")
"""«القائم بالأعمال لجمهورية غامبيا»."""


def each_of(sheet: Sheet, at: int, head: Reading) -> int:
    """``'كل' 'من' name`` behind a title of several: the token of the name, `at` where there is none: «قادة كل من كينيا وأوغندا»."""
    several = head.features.get("number") in ("dual", "plural")
    if not several or at + 2 not in sheet.hits or " ".join(sheet.words[at : at + 2]) not in cues().words["each_of"]:
        return at
    return at + 2 if title_owner(sheet, sheet.hits[at + 2]) is not None else at


def owner_by_members(sheet: Sheet, at: int) -> Phrase | None:
    """«قادة الدول الأعضاء في منظمة …»: the body whose member states they lead."""
    if at + 3 >= len(sheet.forms) or sheet.words[at + 2] not in cues().words["within"]:
        return None
    members = any(r.features.get("kind") == "member" and r.article for r in sheet.forms[at + 1].readings)
    hit = sheet.hits.get(at + 3)
    if not (ALL_STATES[sheet.forms[at]] and members):
        return None
    body = title_owner(sheet, hit) if hit is not None else body_of(sheet, at + 3)
    return body if body is not None and body.kind == "organization" else None


def states_of_holders(sheet: Sheet, start: int, at: int) -> int:
    """The first of the states whose office holders meet: «اجتماع وزراء النقل في [كل من] السودان ومصر»; `at`, where «في» stands, if there are none.

    One state alone is where they meet: «اجتماع وزراء النقل في مصر».
    """
    first = at + 3 if " ".join(sheet.words[at + 1 : at + 3]) in cues().words["each_of"] else at + 1
    hit = sheet.hits.get(first)
    further = sheet.hits.get(hit.end) if hit is not None else None
    if hit is None or further is None or hit.key.conj or not further.key.conj:
        return at
    titles = (form.read("title") for form in sheet.forms[start:at])
    if not any(title is not None and title.features.get("number") in ("dual", "plural") for title in titles):
        return at
    both = [title_owner(sheet, hit), title_owner(sheet, further)]
    return first if all(owner is not None and owner.kind == "state" for owner in both) else at


def state_by_form(sheet: Sheet, at: int, *, accredited: bool = False) -> Phrase | None:
    """``form-of-state (state | province) {adjective}``: «رئيس جمهورية السنغال», «سلطان سلطنة بروناي», «رئيس جمهورية نيجيريا الاتحادية»."""
    hit = sheet.hits.get(at + 1)
    if hit is None or hit.key.prep or hit.key.conj:
        return None
    form = sheet.forms[at]
    of_that = _STATE_NOUN[form] or _IN_STATE_NOUN[form] or (accredited and _OF_STATE_NOUN[form])
    owner = title_owner(sheet, hit) if of_that else None
    if owner is None or owner.kind not in ("state", "place"):
        return None
    end = max(owner.end, hit.end)
    while end < len(sheet.forms) and end not in sheet.hits and sheet.word(end) in cues().words["of_republics"]:
        end += 1
    owner.end = end
    return owner


def _represents(sheet: Sheet, at: int) -> bool:
    """«ممثلين عن كينيا»: whether the noun at token `at` is one of those who speak for others, without the article."""
    title = sheet.forms[at].read("title")
    return title is not None and not title.article and title.value == "representative"


def owner_behind_preposition(sheet: Sheet, at: int) -> Phrase | None:
    """``('في' | 'لدى' | 'من' | 'باسم') body``: «الخبير في معهد …», «المتحدث باسم الكرملين»."""
    if at + 1 >= len(sheet.forms) or sheet.words[at] not in cues().office_links | cues().words["speaking_for"]:
        return None
    if sheet.words[at] in cues().words["speaking_for"] and not _represents(sheet, at - 1):
        return None
    hit = sheet.hits.get(at + 1)
    if hit is not None:
        found = title_owner(sheet, hit)
        if found is not None and found.kind == "place":
            return _state_of_seat(sheet, found) if sheet.word(at) in cues().words["on_behalf"] else None
        return found
    return body_of(sheet, at + 1) or _government(sheet, at + 1) or _ministry_of(sheet, at) or _told_before(sheet, at)


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
    from caspian_relations.reading.bodies.ministries import ministry_at

    ministry = ministry_at(sheet, at + 1)
    if ministry is not None and sheet.forms[at + 1].read("portfolio") is None:
        sheet.asides.append(ministry)  # «الرئاسة الفرنسية» is for the state
        return ministry.parts[0]
    return ministry or _of_its_forces(sheet, at + 1)


def _told_before(sheet: Sheet, at: int) -> Phrase | None:
    """«المتحدث باسم الوزارة فلان», «باسم الرئاسة»: a body or an office by its noun alone, where a name follows."""
    if sheet.word(at) not in cues().words["on_behalf"] or not name_follows(sheet, at + 2):
        return None
    return body_told(sheet, at + 1, classes=("body", "office"))


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


def _government(sheet: Sheet, at: int) -> Phrase | None:
    """«المتحدث باسم الحكومة السودانية», «وزير النقل في جمهورية كينيا»: it is its state; «المتحدث باسم الحكومة فلان» names none."""
    reading = next((r for r in sheet.forms[at].readings if r.features.get("kind") in _STATELY and not r.prep), None)
    if reading is None:
        return None
    hit = sheet.hits.get(at + 1)
    owner = title_owner(sheet, hit) if hit is not None else None
    if owner is not None and owner.kind in ("nisba", "state") and not owner.conj and not owner.prep:
        first, last = sheet.span(at, owner.end)
        party = Phrase(
            "party", at, owner.end, first, last, lemma=reading.value, features=reading.features, parts=(owner,)
        )
        body = government_of(sheet, party)
        if body is not None:
            sheet.asides.append(body)
        return owner
    if reading.features["kind"] != "government" or not reading.article or not name_follows(sheet, at + 1):
        return None
    first, last = sheet.span(at, at + 1)
    return Phrase("party", at, at + 1, first, last, lemma=reading.value, definite=True, features=reading.features)


_OF_ONE_STATE = frozenset({"government", "parliament", "military", "company", "think-tank", "university"})
"""Kinds of bodies that are of the state in which they sit."""


def home_of(sheet: Sheet, body: str) -> str | None:
    """The state whose body it is, or in which it sits where it is a body of one state."""
    if body in sheet.newcomers:
        return sheet.newcomers[body].state
    known = sheet.reference.organizations.get(body)
    seat = known.seat if known is not None and str(known.kind) in _OF_ONE_STATE else None
    return sheet.reference.state_of(seat) if seat is not None else None


def listed_owners(sheet: Sheet, at: int, kind: str) -> list[Phrase]:
    """The next owners of a title of several, up to one that و joins: «رؤساء كينيا | وأوغندا», «كينيا |، أوغندا، وتنزانيا»."""
    owners: list[Phrase] = []
    while True:
        comma = sheet.mark(at) in ("،", ",")
        hit = sheet.hits.get(at + comma)
        found = title_owner(sheet, hit) if hit is not None and (comma or hit.key.conj) else None
        if hit is None or found is None or found.kind != kind or found.prep or (comma and kind == "nisba"):
            return []
        if comma and found.conj and hit.end < len(sheet.forms) and "verb" in sheet.forms[hit.end].categories:
            return []  # «رؤساء كينيا وأوغندا، وتنزانيا ترفض ذلك»
        owners.append(found)
        if found.conj:
            return owners
        at = hit.end


def quoted_owner(sheet: Sheet, at: int) -> Phrase | None:
    """«الرئيس التنفيذي لـ«كازاخستان تمير جولي»»: a body by its name in quotation marks behind a bare ل or «لدى»."""
    link = sheet.word(at)
    if link == "ل" or (link in cues().office_links and cues().prepositions.get(link) in ("at", "in")):
        return between_quotes(sheet, at, at + 1)  # «المحللة لدى «إنرجي لينس»»
    return None


def between_quotes(sheet: Sheet, at: int, opening: int) -> Phrase | None:
    """The body whose name stands between the quotation marks that open at token `opening`; its phrase begins at `at`."""
    closing = QUOTES.get(sheet.mark(opening))
    if closing is None:
        return None
    close = next((k for k in range(opening + 2, opening + 7) if sheet.mark(k) == closing), None)
    if close is None or any(sheet.mark(k) for k in range(opening + 1, close)):
        return None
    if sheet.word(close - 1) in cues().words["wished_by"] and sheet.forms[opening + 1].read("verb") is not None:
        return None  # «رئيس الدولة "حفظه الله"»
    hit = sheet.hits.get(opening + 1)
    first, last = sheet.span(opening + 1, close)
    phrase = title_owner(sheet, hit) if hit is not None and hit.end >= close else None
    if phrase is not None and phrase.kind != "organization":
        return None
    entity = phrase.entity if phrase is not None else sheet.newcomer("organization", sheet.tokens.text[first:last])
    return Phrase("organization", at, close + 1, first, last, entity=entity, definite=True, value="unlisted")
