"""Several in one office: «الرئيسان الروسي فلان والمصري فلان», «وزيرا خارجية مصر وكينيا فلان وفلان»; and anybody with the titles that go with the name."""

from __future__ import annotations

from caspian_relations.reading.bodies.owners import listed_owners, title_owner
from caspian_relations.reading.desk.complements import COMMAS
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.naming import name_end
from caspian_relations.reading.names.newcomers import register
from caspian_relations.reading.people.person_names import person_name

__all__ = ["in_office", "list_head", "listed_person"]


def in_office(sheet: Sheet, name: Phrase, titles: tuple[Phrase, ...], start: int, conj: str, prep: str) -> Phrase:
    """The person called `name` with the titles that stand from token `start` on; the text remembers the offices."""
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


def list_head(sheet: Sheet, title: Phrase) -> Phrase:
    """``list = plural-title of name {'و' of name} | plural-title of {'و' of}``.

    «الرئيسان الروسي فلاديمير بوتين والأذربيجاني إلهام علييف»: the first person; «رؤساء أذربيجان وكازاخستان»: the title with its states.
    """
    if title.parts and title.parts[0].end == title.end:
        name = person_name(sheet, title.end) or _before_the_next(sheet, title.end)
        if name is not None and not name.conj:  # «نظيريه الكيني والسوداني»
            sheet.list_office = title
            return in_office(sheet, name, (title,), title.start, title.conj, title.prep)
    parts = list(title.parts)
    end = title.end
    while parts and (further := listed_owners(sheet, end, parts[0].kind)):
        parts.extend(further)
        end = further[-1].end
    if end > title.end:
        title.parts, title.end, title.last = tuple(parts), end, parts[-1].last
    both = sheet.forms[end].read("noun") if end < len(sheet.forms) else None
    if not parts and _is_definite(sheet, title) and title.features.get("number") == "dual":
        _each_by_name(sheet, title, end)
        first = sheet.built.pop(end, None)
        if first is not None and first.kind == "person":  # «الوزيران موسى كيبروتو وجون مباكي»
            first.start, first.conj, first.prep = title.start, title.conj, title.prep
            return first
        if first is not None:
            sheet.built[end] = first
    if parts or (both is not None and both.article and both.features.get("number") == "dual"):
        apart = bool(parts) and sheet.mark(end) in COMMAS  # «وزيرا خارجية مصر وكينيا، فلان وفلان، …»
        _each_by_name(sheet, title, end + apart if parts else end + 1, apart=apart)
    return title


def _before_the_next(sheet: Sheet, at: int) -> Phrase | None:
    """«نظيراه الغاني | جماعي كونادو | والتوغولي …»: a word and a strange one before the next of the list are a name."""
    hit = sheet.hits.get(at + 2)
    if hit is None or hit.key.conj != "و" or not hit.key.article or not (sheet.is_word(at) and sheet.is_word(at + 1)):
        return None
    first, second = sheet.forms[at], sheet.forms[at + 1]
    plain = all(r.category in _PLAIN and not (r.skip or r.article or r.suffix) for r in first.readings)
    return register(sheet, at, at + 2) if plain and not second.readings and at not in sheet.hits else None


_PLAIN = frozenset({"common", "adjective", "given"})


def _is_definite(sheet: Sheet, title: Phrase) -> bool:
    """«الوزيران …», «نائبي الوزيرين …», «وزيرا الطاقة …»: the article stands at the office, or at the end of what it is of."""
    return title.definite or sheet.word(title.end - 1)[:2] == "ال"


def _each_by_name(sheet: Sheet, title: Phrase, at: int, *, apart: bool = False) -> None:
    """``plural-title of {'و' of} name {'و' name}``: «وزيرا خارجية مصر وكينيا فلان وفلان», «رئيسا البلدين فلان وفلان».

    As many names as states, or two of «البلدين»: each stands in that office, in that order. `apart`: between two commas.
    """
    owners = title.parts if len(title.parts) > 1 else ()
    names = []
    for number in range(len(owners) or 2):
        name = _one_of_several(sheet, at, joined=number > 0)
        if name is None:
            return
        names.append(name)
        at = name.end
    if apart and (sheet.mark(at) not in COMMAS or len(owners) < _TWO):
        return
    for number, name in enumerate(names):
        of = owners[number : number + 1]
        office = Phrase(
            "title", title.start, title.end, title.first, title.last, lemma=title.lemma, definite=True, parts=of
        )
        sheet.built[name.start] = in_office(sheet, name, (office,), name.start, name.conj, name.prep)
        sheet.built[name.start].end = name.end


_TWO = 2


def _one_of_several(sheet: Sheet, at: int, *, joined: bool) -> Phrase | None:
    """A known name, or an unknown one of two words at least, in a row of names that «و» joins."""
    hit = sheet.hits.get(at)
    if hit is not None:
        name = person_name(sheet, at)
        return name if name is not None and bool(name.conj) is joined else None
    if not sheet.is_word(at) or at in sheet.built or (joined and sheet.word(at)[0] != "و"):
        return None
    end = name_end(sheet, at)
    end = next((k for k in range(at + 2, end) if sheet.word(k)[0] == "و" and not sheet.forms[k].readings), end)
    if end < at + 2:
        return None
    name = register(sheet, at, end, 1 if joined else 0)
    name.conj = "و" if joined else ""
    return name


def listed_person(sheet: Sheet, at: int) -> Phrase | None:
    """The next member of a list of people under one plural title: «… وأوزبكستان شوكت ميرزيوييف»."""
    head = sheet.list_office
    before = sheet.phrases[-1] if sheet.phrases else None
    if before is not None and before.kind == "stop" and before.lemma in "،," and len(sheet.phrases) > 1:
        before = sheet.phrases[-2]
    if head is None or before is None or before.kind != "person" or before.end < at - 1:
        return None
    of = title_owner(sheet, sheet.hits[at])
    if of is None or not head.parts or of.kind != head.parts[0].kind or not of.conj:
        return None
    name = person_name(sheet, of.end)
    if name is None:
        return None
    title = Phrase("title", at, of.end, of.first, of.last, lemma=head.lemma, definite=True, parts=(of,))
    return in_office(sheet, name, (title,), at, of.conj, of.prep)
