"""Strangers: people whom nobody listed and no office introduces: by the verb before, by what they lead or sign, by the office behind."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD
from caspian_relations.reading.desk.cues import cues, either
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.desk.verbs import behind_aside, does_person, takes_person, verb_at
from caspian_relations.reading.names.beside import strange_name_end
from caspian_relations.reading.names.naming import BEHIND_CLITIC, begins_name, name_end, quoted_name_end
from caspian_relations.reading.names.newcomers import register
from caspian_relations.reading.names.words import may_be_joined
from caspian_relations.reading.page.page import is_title_point
from caspian_relations.reading.people.person_names import person_name
from caspian_relations.reading.people.trailing import trailing_titles

__all__ = [
    "entitled",
    "is_strange_pair",
    "named_by_preposition",
    "named_by_word",
    "named_person",
    "named_where_one_speaks",
    "quoted_stranger",
    "speaks",
    "stranger",
]


def entitled(sheet: Sheet, phrase: Phrase, titles: list[Phrase]) -> Phrase:
    """A person with the offices that are told behind the name."""
    if titles:
        phrase.end = titles[-1].end
        phrase.parts = tuple(titles)
        sheet.offices.setdefault(phrase.entity or "", []).extend(titles)
    return phrase


def quoted_stranger(sheet: Sheet, at: int) -> Phrase | None:
    """«التقى "ليلى كوبرت"، رئيسة الجمعية»: a whole name in quotation marks, and behind it an office."""
    end = quoted_name_end(sheet, at)
    titles = trailing_titles(sheet, end + 1) if end > at else []
    if not titles:
        return None
    known = person_name(sheet, at + 1) if at + 1 in sheet.hits else None
    person = known if known is not None and known.end == end else register(sheet, at + 1, end)
    person.start = at
    return entitled(sheet, person, titles)


def is_strange_pair(sheet: Sheet, title: Phrase, at: int, end: int) -> bool:
    """«السفير الكيني لدى غانا "الدعم كوبرتلي"»: a definite noun and a strange word alone in the marks, where the office does not say them, are a name."""
    before = sheet.phrases[-1] if sheet.phrases else None
    says = before is not None and before.end >= title.start and "speech" in before.features
    first, second = sheet.forms[at], sheet.forms[at + 1]
    noun = first.text[:2] == "ال" and bool(first.readings) and first.categories <= _PLAIN_NOUNS
    strange = not second.readings and len(second.text) > _SHORTEST and at + 1 not in sheet.hits
    return end == at + 2 and not says and noun and strange and second.text[:2] != "ال"


_PLAIN_NOUNS = frozenset({"noun", "masdar", "common", "unit", "adjective", "participle"})


def named_person(sheet: Sheet, phrase: Phrase) -> Phrase:
    """A name with the titles behind it."""
    return entitled(sheet, phrase, trailing_titles(sheet, phrase.end, phrase))


def speaks(sheet: Sheet, at: int) -> bool:
    """Whether a verb of speech stands right before token `at`: somebody is expected there."""
    before = sheet.phrases[-1] if sheet.phrases else None
    if before is None or before.end != before_letters(sheet, at):
        return False
    return (before.kind in ("verb", "participle") and takes_person(before)) or behind_aside(sheet.phrases)


def before_letters(sheet: Sheet, at: int) -> int:
    """«قال د. أحمد», «قال أ. د. أحمد»: the token at which the letters of a title begin before a name at token `at`."""
    while at > 1 and sheet.mark(at - 1) == "." and len(sheet.word(at - 2)) == 1 and is_title_point(sheet.forms, at - 1):
        at -= 2
    return at


def stranger(sheet: Sheet, at: int) -> Phrase | None:
    """A name of words that nobody knows: «قال ستيفان كوبرتين», «زار ستيفان كوبرتين القاهرة», «ستيفان كوبرتين، رئيس الغرفة».

    None where neither what stands before nor an office behind tells that it is somebody.
    """
    end = name_end(sheet, at)
    if end == at + 1 and _is_called_after_a_place(sheet, end):
        end += 1
    if end - at < 2:
        return None
    if _goes_on_row(sheet, at):
        return _joined(sheet, at, end)
    if _is_called(sheet, at):
        name = register(sheet, at, end, 1)
        name.prep = "b"
        return entitled(sheet, name, trailing_titles(sheet, end))
    titles = trailing_titles(sheet, end)
    if _goes_on_list(sheet, at, titles):
        return _joined(sheet, at, end)
    if BEHIND_CLITIC[sheet.forms[at]]:
        return _behind_clitic(sheet, at, end, titles)
    if titles or _expected(sheet, at, end):
        return entitled(sheet, register(sheet, at, end), titles)
    return None


def _behind_clitic(sheet: Sheet, at: int, end: int, titles: list[Phrase]) -> Phrase | None:
    """«بين الرئيس الكيني | وسليم الجربي وزير الخارجية», «اتصل بسليم الجربي، وزير الخارجية»: the office behind tells that it is somebody."""
    reading = sheet.forms[at].readings[0]
    if not titles or reading.skip != 1:
        return None
    name = register(sheet, at, end, 1)
    name.conj, name.prep = reading.conj, reading.prep
    return entitled(sheet, name, titles)


def _is_called(sheet: Sheet, at: int) -> bool:
    """«أجرى اتصالا هاتفيا بستيفان كوبرتين»: whom one calls stands behind ب."""
    before = sheet.phrases[-1] if sheet.phrases else None
    call = before is not None and before.kind == "event" and before.end == at and before.value.type == "PhoneCall"
    return call and sheet.word(at)[0] == "ب" and len(sheet.word(at)) > _SHORTEST


def _is_called_after_a_place(sheet: Sheet, at: int) -> bool:
    """«هولي ويلز، مديرة المكتب»: the name of a place at token `at`, behind a strange word and before a comma and an office, is a surname."""
    hit = sheet.hits.get(at)
    if hit is None or hit.end != at + 1 or hit.key.skip or hit.key.article or "place" not in hit.kinds:
        return False
    return sheet.mark(at + 1) in ("،", ",") and bool(trailing_titles(sheet, at + 1))


def _goes_on_row(sheet: Sheet, at: int) -> bool:
    """Whether و joins a name at token `at` to that of somebody who stands right before it."""
    row = sheet.phrases
    beside = row[-1] if row else None
    if beside is not None and beside.kind == "stop" and beside.lemma in ("،", ",") and len(row) > 1:
        beside = row[-2] if row[-2].end == beside.start else None
    near = beside is not None and beside.kind == "person" and beside.end >= at - 1
    return near and may_be_joined(sheet, at)


_OF_A_LIST = frozenset({"title", "person", "party", "organization", "state", "place"})
"""With what a name and an office may end."""


def _goes_on_list(sheet: Sheet, at: int, titles: list[Phrase]) -> bool:
    """«ماتيو زيكوف، سفير غانا، | وحيدر كوبرت، سفير العراق»: و behind the comma of a list of names with their offices."""
    row = sheet.phrases
    comma = len(row) > 1 and row[-1].kind == "stop" and row[-1].lemma in ("،", ",") and row[-1].end == at
    return comma and bool(titles) and row[-2].kind in _OF_A_LIST and may_be_joined(sheet, at)


_SHORTEST = 3


def _joined(sheet: Sheet, at: int, end: int) -> Phrase:
    """«ستيفان كوبرتين | وجوزيف أوتينو»: the second of two, without the و."""
    name = register(sheet, at, end, 1)
    name.conj = "و"
    return named_person(sheet, name)


def named_by_word(sheet: Sheet, at: int) -> Phrase | None:
    """A first name that is a word, too, before a strange one: «وأكد فريد كوستانيان أن», «التقى فريد كوستانيان، رئيس الغرفة، الوفد»."""
    end = strange_name_end(sheet, at)
    if end == at:
        return None
    comma = sheet.mark(end) in ("،", ",")
    titles = trailing_titles(sheet, end) if comma else []
    if titles or _expected(sheet, at, end):
        return named_person(sheet, register(sheet, at, end))
    return None


def named_where_one_speaks(sheet: Sheet, at: int) -> Phrase | None:
    """«قالت دانا كوبرتين، مديرة المكتب، إن»: whatever the first word is, behind a verb of speech and before a strange word and an office."""
    if not speaks(sheet, at) or at in sheet.built or not _is_strange(sheet, at + 1):
        return None
    first = sheet.forms[at]
    if first.kind != WORD or first.text[:2] == "ال" or any(r.conj or r.prep or r.suffix for r in first.readings):
        return None
    end = name_end(sheet, at + 1, begun=True)
    titles = trailing_titles(sheet, end) if sheet.mark(end) in ("،", ",") else []
    return entitled(sheet, register(sheet, at, end), titles) if titles and end > at + 1 else None


def _is_strange(sheet: Sheet, at: int) -> bool:
    """Whether nobody knows the word at token `at`."""
    form = sheet.forms[at] if at < len(sheet.forms) else None
    return (
        form is not None
        and form.kind == WORD
        and not form.readings
        and at not in sheet.hits
        and len(form.text) > _SHORTEST
    )


def named_by_preposition(sheet: Sheet, at: int) -> Phrase | None:
    """A first name with the letters of a preposition: «التقى علي كوستانيان الوفد», «علي كوستانيان، رئيس الغرفة»."""
    if not begins_name(sheet, at):
        return None
    end = name_end(sheet, at + 1)
    if end == at + 1:
        return None
    titles = trailing_titles(sheet, end) if sheet.mark(end) in ("،", ",") else []
    return named_person(sheet, register(sheet, at, end)) if titles or _expected(sheet, at, end) else None


def _expected(sheet: Sheet, at: int, end: int) -> bool:
    """Whether what stands before the name at tokens ``[at, end)`` wants somebody there."""
    if sheet.word(at - 1) in cues().words["led_by"]:
        return end - at == 2  # «وفد برئاسة مايكل غاهلر»
    if at > 1 and " ".join(sheet.words[at - 2 : at]) in cues().words["each_of"]:
        return True  # «وقع الاتفاق كل من ستيفان كوبرتين و…»
    if sheet.word(at - 1) in cues().words["among_them"] or sheet.word(at - 1) in cues().statements["bare"]:
        return True  # «ثلاثة وزراء، من بينهم ستيفان كوبرتين», «بحسب ستيفان كوبرتين، فإن»
    row = sheet.phrases
    before = row[-1] if row else None
    at = before_letters(sheet, at)
    if before is None:
        return False
    if before.kind == "stop":
        return before.end == at and behind_aside(row)
    if before.kind == "pronoun" and before.suffix and before.end == at and len(row) > 1:
        verb = row[-2]  # «زيارة يقوم بها أنتوني ألبانيزي»
        carried = verb.lemma in cues().words["light"] and verb.kind in ("verb", "participle")
        return verb.end == before.start and verb.kind in ("verb", "participle") and (carried or takes_person(verb))
    if before.end != at:
        return False
    if before.kind in ("verb", "participle"):
        return takes_person(before) or (before.kind == "verb" and _does(before))
    if before.kind == "particle" and sheet.word(at - 1) in cues().words["complementizer"]:
        # «أفاد بأن ستيفان كوبرتين وصل إلى»
        does = verb_at(sheet, end) if end < len(sheet.forms) else None
        return does is not None and not does.conj and _does(does) and not _lands(does)
    if before.kind == "party" and before.features.get("kind") == "side" and before.prep in ("about", "from"):
        return True  # «وقعها عن الجانب الغاني ستيفان كوبرتين»
    leads = row[-2] if len(row) > 1 and before.kind in _LED and row[-2].end >= before.start - 1 else None
    return leads is not None and leads.kind == "verb" and leads.lemma in either("chair", "sign", "attend")


def _does(verb: Phrase) -> bool:
    """Whether one man does what a verb says: «زار», «استقبل»; a company is feminine, «أطلقت»."""
    features = verb.features
    one = features.get("number", "singular") == "singular" and features.get("gender", "masculine") == "masculine"
    return one and features.get("voice", "active") == "active" and does_person(verb)


def _lands(verb: Phrase) -> bool:
    """«هبط»: what an aeroplane does, whose name may be as strange as a man's."""
    return any(frame.get("plane") for frame in cues().frames.get(verb.lemma, ()))


_LED = frozenset({"party", "event", "document"})
"""What somebody leads, signs or attends, between the verb and the name: «ترأس الوفد ستيفان كوبرتين»."""
