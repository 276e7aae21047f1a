"""Names: a hit of the scan becomes a phrase, once it is clear which of its entries is meant.

False friends are told apart here, each by one small rule: a name that is also a word, a state's name that is somebody's first
name, an agency's name outside a dateline.
"""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import NEWLINE, NUMBER, PUNCT, Form
from caspian_relations.reading.cues import cues
from caspian_relations.reading.phrase import Phrase
from caspian_relations.reading.scan import Hit
from caspian_relations.reading.sheet import Sheet
from caspian_relations.reference import NameEntry
from caspian_relations.reference.names import kinds_of

__all__ = ["another_body", "is_name", "name_phrase", "names_inside"]

_KINDS = {
    "state": "state", "region": "region", "place": "place", "person": "person", "organization": "organization",
    "corridor": "corridor", "series": "series", "office": "title",
}  # fmt: skip


def name_phrase(sheet: Sheet, hit: Hit, *, person: bool = False) -> Phrase | None:
    """Return the phrase of `hit`, or None where it is no name here.

    `person` says that a person is expected: «الرئيس شي», where شي alone would be a word.
    """
    entry = _choose(sheet, hit, person)
    if entry is None:
        return None
    start, end, _, key, _ = hit
    entity, form, features = entry
    first, last = sheet.span(start, end, key.skip)
    kind = form if form in _OF_A_PEOPLE else _KINDS[entity.partition(":")[0]]
    if kind == "state" and _as_adjective(sheet, hit, entry):
        kind = "nisba"
    elif kind == "person":
        _remember(sheet, entry, hit)
    return Phrase(
        kind, start, end, first, last, entity=entity, conj=key.conj, prep=key.prep,
        definite=key.article or form != "nisba", features=features, value=form,
        parts=names_inside(sheet, hit, kind) if kind in _NAMING and end > start + 1 else (),
    )  # fmt: skip


def is_name(sheet: Sheet, hit: Hit) -> bool:
    """Whether `hit` is a name where it stands."""
    return _choose(sheet, hit, False) is not None


_OF_A_PEOPLE = frozenset({"nisba", "people"})
_NAMING = frozenset({"corridor", "organization", "series"})
"""Kinds whose names may name others: «خط سكة حديد الصين-قيرغيزستان»."""


def _as_adjective(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """«وزارة الخارجية السعودية»: a state's name that is an adjective, behind a definite noun; «ألحت السعودية» has a verb before the state."""
    text = sheet.forms[hit.start].text
    if hit.end > hit.start + 1 or hit.key.conj or hit.key.prep or not text.startswith("ال") or hit.start == 0:
        return False
    before = sheet.forms[hit.start - 1]
    if (
        not before.text.startswith(("ال", "لل", "وال", "بال"))
        or not before.readings
        or before.readings[0].category == "verb"
        or "preposition" in before.categories
    ):
        return False
    names = sheet.reference.names
    return any(e.form == "nisba" and e.entity == entry.entity for e in names.entries(names.table.get(text[2:], 0)))


def names_inside(sheet: Sheet, hit: Hit, kind: str) -> tuple[Phrase, ...]:
    """States, bodies and seas inside the name of a corridor, a body or a run of meetings: «خط سكة حديد الصين-قيرغيزستان-أوزبكستان»."""
    if hit.end - hit.start < 2 or kind not in _NAMING:
        return ()
    table, entries_of = sheet.reference.names.table, sheet.reference.names.entries
    wanted = ("state:",) if kind != "series" else ("state:", "organization:", "region:")
    parts: list[Phrase] = []
    at = hit.start + (kind != "series")
    while at < hit.end:
        end = at + 1
        for key in sheet.forms[at].names:
            text, group, last = key.stem, table[key.stem], at + 1
            while last < hit.end and (longer := table.get(f"{text} {sheet.forms[last].text}")) is not None:
                text = f"{text} {sheet.forms[last].text}"
                last += 1
                group = longer or group
            found = (
                next(
                    (
                        e
                        for e in entries_of(group)
                        if e.form in ("name", "short", "official")
                        and e.entity.startswith(wanted)
                        and "requires" not in e.features
                    ),
                    None,
                )
                if group
                else None
            )
            if found is not None and not (at == hit.start and last == hit.end) and not key.article:
                first, stop = sheet.span(at, last, key.skip)
                parts.append(
                    Phrase(found.entity.split(":")[0], at, last, first, stop, entity=found.entity, value=found.form)
                )
                end = last
                break
        at = end
    return tuple(parts)


def _remember(sheet: Sheet, entry: NameEntry, hit: Hit) -> None:
    from caspian_relations.reading.naming import remember

    if entry.form == "surname":
        return
    words = tuple(form.text for form in sheet.forms[hit.start : hit.end] if form.kind == 1)
    if len(words) > 1:
        if hit.key.skip:
            words = (words[0][len(hit.key.conj) + len(hit.key.prep) :], *words[1:])
        remember(sheet, entry.entity, words)


def _choose(sheet: Sheet, hit: Hit, person: bool) -> NameEntry | None:
    if len(hit.entries) == 1 and not person:
        only = hit.entries[0]
        if only.features.keys().isdisjoint(_DOUBTS):
            if hit.end > hit.start + 1:
                return None if only.entity.startswith("organization:") and another_body(sheet, hit) else only
            if _is_no_word(sheet, hit, only):
                return only
    entries = [entry for entry in hit.entries if _allowed(sheet, hit, entry, person)]
    if not entries:
        return None
    if person:
        people = [entry for entry in entries if entry.entity.startswith("person:")]
        return _likeliest(sheet, people) if people else None
    if len(entries) == 1:
        return entries[0]
    entries = _by_tanwin(sheet, hit, entries)
    marked = _marked(sheet, hit, entries)
    if marked is not None:
        return marked
    if (in_dateline(sheet, hit) and hit.start > 0 and sheet.mark(hit.start - 1)) or _quoted(sheet, hit):
        bodies = [entry for entry in entries if entry.entity.startswith("organization:")]
        if bodies:
            return bodies[0]
    people = [entry for entry in entries if entry.entity.startswith("person:")]
    if len(people) == len(entries):
        return _likeliest(sheet, people)
    return min(entries, key=_order)


def _is_no_word(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """Whether a name of one word, itself beyond doubt, has no letters of a word that only what stands around could tell from it."""
    key, categories = hit.key, sheet.forms[hit.start].categories
    if not categories:
        return (key.article or entry.form not in _OF_A_PEOPLE) and key.stem not in cues().words["prayer_times"]
    if key.prep == "ك" or not categories.isdisjoint(_FUNCTION) or key.stem in cues().words["prayer_times"]:
        return False
    if entry.form in _OF_A_PEOPLE and (entry.form == "nisba" or not key.article):
        return key.article
    return not entry.entity.startswith(_WHERE) or categories.isdisjoint(_WORDS)


def _by_tanwin(sheet: Sheet, hit: Hit, entries: list[NameEntry]) -> list[NameEntry]:
    """«برازيليا» is the city, «برازيلياً» the adjective."""
    raw = sheet.forms[hit.end - 1].raw
    tanwin = "\u064b" in raw[-2:]
    kept = [entry for entry in entries if (entry.features.get("case") == "accusative") == tanwin]
    return kept or entries


def _marked(sheet: Sheet, hit: Hit, entries: list[NameEntry]) -> NameEntry | None:
    """Of two names with the same letters the one whose vowels stand there: «عُمان», «عمّان»; else the one whose state is told of."""
    if not hit.kinds >= _DWELT_IN or kinds_of(entries) != _DWELT_IN:
        return None
    raw = sheet.forms[hit.start].raw.replace("\u0640", "")  # tatweel stretches a word, its vowels tell which it is
    for entry in entries:
        names = sheet.reference.entity(entry.entity).names.get("ar", ())
        if any(strip_marks(name) != name and raw.endswith(name) for name in names):
            return entry
    for entry in entries:
        home = sheet.reference.state_of(entry.entity) if entry.entity.startswith("place:") else None
        if home is not None and home not in {e.entity for e in entries} and _told_of(sheet, home):
            return entry
    return None


_DWELT_IN = frozenset({"place", "state"})


def _told_of(sheet: Sheet, state: str) -> bool:
    """Whether the text names `state`, or a body that sits there."""
    if sheet.states_told is None:
        told = sheet.states_told = set()
        for hit in sheet.hits.values():
            entity = hit.entries[0].entity
            if entity.startswith("state:"):
                told.add(entity)
            elif entity.startswith("organization:"):
                seat = sheet.reference.organizations[entity].seat
                told.add(sheet.reference.state_of(seat) or "" if seat is not None else "")
    return state in sheet.states_told


def _quoted(sheet: Sheet, hit: Hit) -> bool:
    return sheet.mark(hit.start - 1) in ("«", "“", '"') and sheet.mark(hit.end) in ("»", "”", '"')


def _order(entry: NameEntry) -> tuple[int, int, str]:
    """States before cities before seas before the rest; a name before a surname or an acronym."""
    kinds = ("state", "organization", "corridor", "place", "region", "series", "person", "office")
    forms = ("name", "official", "short", "nisba", "people")
    kind = entry.entity.split(":", 1)[0]
    return kinds.index(kind), forms.index(entry.form) if entry.form in forms else len(forms), entry.entity


def _allowed(sheet: Sheet, hit: Hit, entry: NameEntry, person: bool) -> bool:
    """Whether the words around a doubtful name leave it a name."""
    if entry.features.get("group") == "yes":
        return False  # «الدول التركية» is a name, and nobody's
    key, form = hit.key, sheet.forms[hit.start]
    if key.stem in cues().words["prayer_times"] and sheet.word(hit.start - 1) in cues().words["prayers"]:
        return False  # «صلاة المغرب», «قبيل المغرب»
    requires = entry.features.get("requires")
    ambiguous = entry.features.get("ambiguous")
    if person and entry.entity.startswith("person:"):
        return True
    if requires == "dateline":
        return in_dateline(sheet, hit)
    if entry.entity.startswith("organization:") and another_body(sheet, hit):
        return False
    if key.prep == "ك" and entry.entity.startswith("place:") and form.readings:
        return False  # «وكالات» is no «ك» and «ألات»
    if requires == "number":
        at = hit.end + (sheet.mark(hit.end) in _DASHES)
        return at < len(sheet.forms) and sheet.forms[at].kind == NUMBER
    if requires == "place-context":
        return sheet.word(hit.start - 1) in cues().words["at_places"] or bool(key.prep) or _place_noun(sheet, hit)
    if hit.end == hit.start + 1:
        skip = key.skip
        alike = {r.category for r in form.readings if not r.suffix and r.skip == skip}
        if not _FUNCTION.isdisjoint(alike if skip else form.categories) and not _written_as(sheet, hit, entry):
            return False
        adjectival = entry.form in _OF_A_PEOPLE and not key.article
        if adjectival and (_heads(sheet, hit) or _noun_alike(sheet, hit)):
            return False
        if entry.form == "nisba":
            if "adjective" in alike and ambiguous is not None:
                before = sheet.forms[hit.start - 1] if hit.start else None
                return (
                    key.article
                    and "portfolio" not in alike
                    and before is not None
                    and not before.categories.isdisjoint({"title", "portfolio"})
                )
        elif not _WORDS.isdisjoint(alike) and entry.entity.startswith(_WHERE):
            return _after_place_word(sheet, hit) or _acts_or_owns(sheet, hit, entry)
        elif "adjective" in alike and ambiguous is not None and entry.entity.startswith("place:"):
            return _after_place_word(sheet, hit)  # «التزامات مالية»
    if requires is None and ambiguous is None:
        return True
    if requires == "title":
        return person or _named_before(sheet, entry)
    if requires == "state-context":
        return _after_place_word(sheet, hit)
    if ambiguous == "word" and entry.entity.startswith("person:") and entry.form == "surname":
        return _named_before(sheet, entry)
    return not _hides_a_verb(sheet, hit)


_DOUBTS = frozenset({"ambiguous", "requires", "group"})
_DASHES = frozenset("-‑–")
_COMMAS = frozenset("،,")
_FUNCTION = frozenset({"particle", "conjunction", "preposition", "pronoun", "adverb", "interrogative"})
_WORDS = frozenset({"noun", "verb", "masdar", "common"})
_WHERE = ("place:", "state:")


def _hides_a_verb(sheet: Sheet, hit: Hit) -> bool:
    """«لما وجده» is no «وجدة»: with its clitic the word is a verb with a pronoun, where no ة is written."""
    form = sheet.forms[hit.start]
    return (
        bool(hit.key.skip)
        and hit.end == hit.start + 1
        and strip_marks(form.raw).endswith("ه")
        and any(reading.category == "verb" and reading.suffix and not reading.skip for reading in form.readings)
    )


def _written_as(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """Whether the word is written with the very letters of the name: «علي» is a name, «على» is not; «بأن» is never «بان»."""
    raw = strip_marks(sheet.forms[hit.start].raw)[hit.key.skip :]
    names = sheet.reference.entity(entry.entity).names.get("ar", ())
    return (
        not hit.key.skip
        and any(raw in name.split() for name in names)
        and entry.entity.startswith("person:")
        and entry.form != "surname"
    )


def in_dateline(sheet: Sheet, hit: Hit) -> bool:
    """Whether `hit` stands where an agency signs: in brackets or between marks, near the beginning of a line."""
    before = sheet.mark(hit.start - 1)
    after = sheet.mark(hit.end)
    if before in ("(", "/", "-", "–", "—", "،", ".", ":", "|") and after in (")", "/", ":", "-", "–", "—", ".", ""):
        return _near_line_start(sheet, hit.start)
    ends = hit.end == len(sheet.forms) or after in (":", "-", "–", "/", ")") or sheet.forms[hit.end].raw == "\n"
    return ends and _near_line_start(sheet, hit.start)


def _is_slashed(sheet: Sheet, at: int) -> bool:
    """«كان /مودي/ قد زار …»: a name between slashes, as some agencies write them, and a verb or قد behind it."""
    if sheet.mark(at) != "/":
        return False
    close = next((k for k in range(at + 1, min(at + 6, len(sheet.forms))) if sheet.mark(k) == "/"), None)
    after = sheet.forms[close + 1] if close is not None and close + 1 < len(sheet.forms) else None
    return after is not None and not after.categories.isdisjoint({"verb", "particle"})


def _line_start(sheet: Sheet, hit: Hit) -> bool:
    """«الرباط (و م ع) –», «عمان 12 نوفمبر –»: a word that opens a line and is followed by a mark or a day."""
    opens = hit.start == 0 or sheet.forms[hit.start - 1].raw == "\n"
    return opens and (sheet.mark(hit.end) in ("(", "-", "–", "—", "/", ":", "،", ".") or _day_follows(sheet, hit.end))


def _day_follows(sheet: Sheet, at: int) -> bool:
    forms = sheet.forms
    return at + 1 < len(forms) and forms[at].kind == NUMBER and "month" in forms[at + 1].categories


def _near_line_start(sheet: Sheet, index: int, reach: int = 16) -> bool:
    return any(sheet.forms[i].raw == "\n" for i in range(max(0, index - reach), index)) or index <= reach


def _named_before(sheet: Sheet, entry: NameEntry) -> bool:
    return entry.entity in sheet.named or entry.entity in sheet.offices


def _after_place_word(sheet: Sheet, hit: Hit) -> bool:
    """A preposition of place or a word for a state before it: «من مالي», «دولة قطر», «سوق مالي» is for others to decide."""
    if hit.key.conj and sheet.phrases and sheet.phrases[-1].end == hit.start and sheet.phrases[-1].kind == "place":
        return True
    if _beside_state(sheet, hit):
        return True
    opens = _line_start(sheet, hit) and not (
        "verb" in sheet.forms[hit.start].categories and _is_slashed(sheet, hit.end)
    )
    if (hit.key.prep in ("ب", "ل") and hit.key.stem.startswith("ال")) or opens:
        return True
    if hit.key.prep == "ل" or (hit.key.prep and not sheet.forms[hit.start].readings):
        return True
    before = sheet.forms[hit.start - 1] if hit.start else None
    if before is None:
        return False
    if before.read("portfolio") is not None and hit.start > 1 and sheet.forms[hit.start - 2].read("title") is not None:
        return not hit.key.article  # «وزير خارجية عمان», but not «وزير الخارجية المالي»
    return before.read("preposition") is not None or _place_noun(sheet, hit) or _state_office(before)


_STATE_OFFICES = frozenset(
    {"president", "king", "emir", "sultan", "crown-prince", "prime-minister", "foreign-minister", "ambassador"}
)


def _state_office(form: Form) -> bool:
    """Whether a word is the title of who acts for a state: «أمير قطر»; «مدير مالي» and «خبير مالي» are not."""
    title = form.read("title")
    return title is not None and not title.article and title.value in _STATE_OFFICES


def _place_noun(sheet: Sheet, hit: Hit) -> bool:
    """A word for a place or a state before it: «مدينة طراز», «دولة قطر»."""
    return hit.start > 0 and any(
        reading.category == "noun"
        and (reading.features.get("class") in ("place", "party", "state") or reading.value in cues().words["missions"])
        for reading in sheet.forms[hit.start - 1].readings
    )


def another_body(sheet: Sheet, hit: Hit) -> bool:
    """Whether a known body's name ends in a noun that an adjective qualifies: «مجلس التعاون الاقتصادي» is another council."""
    if hit.end - hit.start != 2 or hit.end >= len(sheet.forms) or hit.end in sheet.hits:
        return False
    last, following = sheet.forms[hit.end - 1].readings[:1], sheet.forms[hit.end].readings[:1]
    return (
        bool(last and following)
        and last[0].category in ("masdar", "noun", "topic", "common", "portfolio")
        and last[0].article
        and following[0].category == "adjective"
        and following[0].article
        and not following[0].skip
    )


def _noun_alike(sheet: Sheet, hit: Hit) -> bool:
    """«مجرى», «مجريات»: nouns that fold to the letters of an adjective of a state, and are not written so."""
    form = sheet.forms[hit.start]
    noun = form.text[hit.key.skip :] in cues().words["no_nisba"]
    return noun and (strip_marks(form.raw).endswith("ى") or form.text.endswith("ات"))


def _heads(sheet: Sheet, hit: Hit) -> bool:
    """Whether an indefinite adjective would open a phrase and have a definite noun behind it: «صينية القهوة» is a tray."""
    opens = hit.start == 0 or sheet.forms[hit.start - 1].kind in (PUNCT, NEWLINE)
    following = sheet.word(hit.end)
    return opens and following.startswith("ال") and len(following) > 3 and hit.end not in sheet.hits


def _acts_or_owns(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """«استضافت الرياض», «صادرات البحرين»: a state or a capital with the article, behind a verb or a noun without one, and nothing definite behind."""
    if (
        entry.form == "name"
        and entry.entity.startswith("state:")
        and not hit.key.prep
        and (_beside_her_verb(sheet, hit) or _behind_subject(sheet, hit))
    ):
        return True
    if entry.form != "name" or hit.key.prep or not hit.key.stem.startswith("ال"):
        return False
    states = sheet.reference.states
    state = sheet.reference.state_of(entry.entity) if entry.entity.startswith("place:") else None
    if not entry.entity.startswith("state:") and (state is None or states[state].capital != entry.entity):
        return False
    before = sheet.forms[hit.start - 1] if hit.start else None
    after = sheet.forms[hit.end] if hit.end < len(sheet.forms) else None
    if before is None or before.raw in ("\n", ":", "«"):
        # «الإمارات تدعم …», «البحرين شريك …»
        return after is not None and any(
            r.category == "verb" or (r.category in ("noun", "common") and not r.article) for r in after.readings[:1]
        )
    if after is not None and any(
        r.category in ("adjective", "participle", "ordinal") and r.article for r in after.readings
    ):
        return False  # «زارت الإمارات السبع», «الرباط المقدس»
    named = (sheet.hits[k] for k in range(max(hit.start - 10, 0), hit.start) if k in sheet.hits)
    if any(other.end == hit.start and other.kinds & {"person", "state", "organization"} for other in named):
        return True  # «زار الرئيس عبد الفتاح السيسي الإمارات», «بين كوبا والبحرين», «ناشد الاتحاد الأفريقي الإمارات»
    if hit.key.conj:
        return False
    if before.text.removeprefix("و") in cues().words["followed"]:
        return True  # «تلتها الإمارات»
    return before.text in cues().words["complementizer"] or any(
        reading.category == "verb"
        or (reading.category in ("noun", "masdar") and not reading.article and not reading.suffix)
        for reading in before.readings[:1]
    )


def _behind_subject(sheet: Sheet, hit: Hit) -> bool:
    """«شكر رئيس لبنان قطر على دعمها»: the object of a verb, right behind its subject, and no noun's genitive."""
    if hit.key.conj or hit.end >= len(sheet.forms) or not sheet.forms[hit.end].categories & {"preposition", "number"}:
        return False
    subject = next((sheet.hits[k] for k in range(hit.start - 1, max(hit.start - 5, -1), -1) if k in sheet.hits), None)
    if subject is None or subject.end != hit.start or not subject.kinds & {"state", "person"} or subject.key.prep:
        return False
    return any(
        reading.category == "verb"
        for k in range(max(subject.start - 4, 0), subject.start)
        for reading in sheet.forms[k].readings
    )


def _beside_her_verb(sheet: Sheet, hit: Hit) -> bool:
    """«أعلنت قطر», «أن قطر وقعت»: a feminine verb before it, or behind it where a clause begins; the word itself is masculine."""
    before = sheet.forms[hit.start - 1] if hit.start else None
    after = sheet.forms[hit.end] if hit.end < len(sheet.forms) else None
    opens = before is None or before.raw in ("\n", ":", "«") or before.text in cues().words["complementizer"]
    return (before is not None and _is_her_verb(before)) or (opens and after is not None and _is_her_verb(after))


def _is_her_verb(form: Form) -> bool:
    reading = form.readings[0] if form.readings else None
    return (
        reading is not None
        and reading.category == "verb"
        and not reading.suffix
        and (reading.features.get("gender"), reading.features.get("number")) == ("feminine", "singular")
    )


def _beside_state(sheet: Sheet, hit: Hit) -> bool:
    """Another state joined to it by و or ثم: «زار قطر وتركيا», «وكانت مصر وقطر», «بنين، وتوغو», «الإمارات ثم عمان»."""
    comma = sheet.mark(hit.end) in _COMMAS
    following = sheet.hits.get(hit.end + comma)
    if following is not None and following.key.conj == "و" and not following.key.prep and _is_state(following):
        return not hit.key.prep
    then = sheet.word(hit.start - 1) in cues().words["then"]
    if (hit.key.conj != "و" and not then) or hit.key.prep:
        return False
    end = hit.start - 1 if then or sheet.mark(hit.start - 1) in _COMMAS else hit.start
    before = next((sheet.hits[k] for k in range(end - 1, max(end - 5, -1), -1) if k in sheet.hits), None)
    return before is not None and before.end == end and (_is_state(before) or _is_actor(before))


def _is_actor(hit: Hit) -> bool:
    """Whether a name is that of a body or a city beside which a state may stand: «والاتحاد الأوروبي وقطر», «باكو وقطر»."""
    return all(e.entity.startswith(("organization:", "place:")) and not e.features for e in hit.entries)


def _is_state(hit: Hit) -> bool:
    """Whether a name is that of a state, and not its adjective."""
    return any(e.entity.startswith("state:") and e.form not in ("nisba", "people") for e in hit.entries)


def _likeliest(sheet: Sheet, people: list[NameEntry]) -> NameEntry:
    """Of several bearers of a surname: the one named before in this text, else the one in the highest office that day."""
    named = [entry for entry in people if _named_before(sheet, entry)]
    if named:
        return named[-1]
    if len(people) == 1:
        return people[0]
    return max(people, key=lambda entry: (_standing(sheet, entry.entity), entry.entity))


_STANDING = ("president", "prime-minister", "foreign-minister", "secretary-general", "minister", "head")


def _standing(sheet: Sheet, person: str) -> int:
    offices = sheet.reference.offices(person, on=sheet.published)
    ranks = [
        len(_STANDING) - _STANDING.index(str(office.title)) for office in offices if str(office.title) in _STANDING
    ]
    return max(ranks, default=0)
