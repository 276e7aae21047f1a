"""Names: a hit of the scan becomes a phrase, once it is clear which of its entries is meant."""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import LATIN, Judged
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import CLOSING, OPENING
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.scan import Hit
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.doubts import (
    CONTENT_WORDS,
    DOUBTS,
    OF_A_PEOPLE,
    WHERE,
    allowed,
    another_body,
    named_before,
)
from caspian_relations.reading.names.signed import FUNCTION_WORDS, in_dateline, opens_dateline
from caspian_relations.reference import NameEntry
from caspian_relations.reference.names import kinds_of

__all__ = ["is_name", "name_phrase", "names_inside", "told_of"]

_KINDS = {
    "state": "state", "region": "region", "place": "place", "person": "person", "organization": "organization",
    "corridor": "corridor", "series": "series", "office": "title",
}  # fmt: skip


def name_phrase(sheet: Sheet, hit: Hit, *, person: bool = False) -> Phrase | None:
    """Return the phrase of `hit`, or None where it is no name here.

    `person` says that a person is expected: «الرئيس شي», where شي alone would be a word.
    """
    entry = _choose(sheet, hit, person)
    if entry is None or (sheet.forms[hit.start].kind == LATIN and _is_short_for_way(sheet, hit, entry)):
        return None
    start, end, _, key, _ = hit
    entity, form, features = entry
    first, last = sheet.span(start, end, key.skip)
    kind = form if form in OF_A_PEOPLE else _KINDS[entity.partition(":")[0]]
    if kind == "state" and _as_adjective(sheet, hit, entry):
        kind = "nisba"
    elif kind == "person":
        _remember(sheet, entry, hit)
    if sheet.mark(end) in CLOSING and any(sheet.mark(at) in OPENING for at in range(start + 1, end)):
        end += 1  # «شركة «كازموناي غاز»»
    return Phrase(
        kind, start, end, first, last, entity=entity, conj=key.conj, prep=key.prep,
        definite=key.article or form != "nisba" or features.get("article") == "yes", features=features, value=form,
        parts=names_inside(sheet, hit, kind) if kind in _NAMING and end > start + 1 else (),
    )  # fmt: skip


def _is_short_for_way(sheet: Sheet, hit: Hit, entry: NameEntry) -> bool:
    """«خط أنابيب بحر قزوين (CPC) نقل …»: the letters stand for the way before them, and not for the body that runs it."""
    if sheet.mark(hit.start - 1) != "(" or sheet.mark(hit.end) != ")" or not entry.entity.startswith("organization:"):
        return False
    way = next((phrase for phrase in reversed(sheet.phrases[-2:]) if phrase.kind != "stop"), None)
    return way is not None and way.kind == "corridor" and way.end == hit.start - 1


def is_name(sheet: Sheet, hit: Hit) -> bool:
    """Whether `hit` is a name where it stands."""
    return _choose(sheet, hit, False) is not None


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
    wanted = _WITHIN[kind]
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


_WITHIN = {
    "corridor": ("state:",), "organization": ("state:", "organization:"), "series": ("state:", "organization:", "region:"),
}  # fmt: skip
"""What the name of each kind may name besides."""


def _remember(sheet: Sheet, entry: NameEntry, hit: Hit) -> None:
    from caspian_relations.reading.names.newcomers import remember

    if entry.form == "surname":
        return
    words = tuple(form.text for form in sheet.forms[hit.start : hit.end] if form.kind == 1)
    if len(words) > 1:
        if hit.key.skip:
            words = (words[0][len(hit.key.conj) + len(hit.key.prep) :], *words[1:])
        remember(sheet, entry.entity, words)


def _choose(sheet: Sheet, hit: Hit, person: bool) -> NameEntry | None:
    if hit.kinds == {"place"} and sheet.word(hit.end) in cues().words["of_papers"]:
        return None  # «فيلادلفيا نيوز»
    if len(hit.entries) == 1 and not person:
        only = hit.entries[0]
        if only.features.keys().isdisjoint(DOUBTS):
            if hit.end > hit.start + 1:
                return None if only.entity.startswith("organization:") and another_body(sheet, hit) else only
            if _is_no_word(sheet, hit, only):
                return only
    spelled = _spelled(sheet, hit, list(hit.entries)) if hit.kinds >= _DWELT_IN else None
    if spelled is not None:
        return spelled
    entries = [entry for entry in hit.entries if allowed(sheet, hit, entry, person)]
    if not entries:
        return None
    if person:
        people = [entry for entry in entries if entry.entity.startswith("person:")]
        return _likeliest(sheet, people) if people else None
    if len(entries) == 1:
        return entries[0]
    entries = _by_tanwin(sheet, hit, entries)
    if hit.kinds >= _DWELT_IN and hit.start and _CITY[sheet.forms[hit.start - 1]]:
        city = next((entry for entry in entries if entry.entity.startswith("place:")), None)
        if city is not None and not hit.key.skip:
            return city  # «مدينة تونس», «العاصمة الجزائر»
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
        return (key.article or entry.form not in OF_A_PEOPLE) and key.stem not in cues().words["prayer_times"]
    if key.prep == "ك" or not categories.isdisjoint(FUNCTION_WORDS) or key.stem in cues().words["prayer_times"]:
        return False
    if entry.form in OF_A_PEOPLE and (entry.form == "nisba" or not key.article):
        return key.article
    return not entry.entity.startswith(WHERE) or categories.isdisjoint(CONTENT_WORDS)


def _by_tanwin(sheet: Sheet, hit: Hit, entries: list[NameEntry]) -> list[NameEntry]:
    """«برازيليا» is the city, «برازيلياً» the adjective."""
    raw = sheet.forms[hit.end - 1].raw
    tanwin = "\u064b" in raw[-2:]
    kept = [entry for entry in entries if (entry.features.get("case") == "accusative") == tanwin]
    return kept or entries


def _spelled(sheet: Sheet, hit: Hit, entries: list[NameEntry]) -> NameEntry | None:
    """Of two names with the same letters the one whose vowels stand there: «عُمان», «عمّان»."""
    raw = sheet.forms[hit.start].raw.replace("\u0640", "")  # tatweel stretches a word, its vowels tell which it is
    for entry in entries if strip_marks(raw) != raw else ():
        names = sheet.reference.entity(entry.entity).names.get("ar", ())
        if any(strip_marks(name) != name and raw.endswith(name) for name in names):
            return entry
    return None


def _marked(sheet: Sheet, hit: Hit, entries: list[NameEntry]) -> NameEntry | None:
    """Of a state and a city with the same letters the city that opens a dateline, or whose state is told of."""
    if not hit.kinds >= _DWELT_IN or kinds_of(entries) != _DWELT_IN:
        return None
    for entry in entries:
        home = sheet.reference.state_of(entry.entity) if entry.entity.startswith("place:") else None
        if home is None or home in {e.entity for e in entries}:
            continue
        if opens_dateline(sheet, hit) or told_of(sheet, home):
            return entry
    return None


_DWELT_IN = frozenset({"place", "state"})
_CITY = Judged(
    lambda form: any(
        r.features.get("kind") == "city"
        and r.features.get("number") == "singular"
        and not r.suffix
        and (r.article or r.value in cues().words["town"])
        for r in form.readings
    )
)
"""«مدينة» or «العاصمة» before a name; «عاصمة الجزائر» is that of the state."""


def told_of(sheet: Sheet, state: str) -> bool:
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


def _likeliest(sheet: Sheet, people: list[NameEntry]) -> NameEntry:
    """Of several bearers of a surname: the one named before in this text, else the one in the highest office that day."""
    named = [entry for entry in people if named_before(sheet, entry)]
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
