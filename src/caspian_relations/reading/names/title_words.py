"""The words of a title: which office they are, whose, and what belongs to its portfolio."""

from __future__ import annotations

from caspian_relations.arabic.tokens import WORD, Form, Judged, Reading
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = [
    "SOVEREIGN",
    "chancellor",
    "in_service",
    "is_ministry_of",
    "is_object",
    "is_of_him",
    "is_portfolio",
    "is_sovereign",
    "more_specific",
    "of_another",
    "office_at",
    "office_noun",
    "owner_of",
    "past_style",
]

SOVEREIGN = frozenset({"president", "king", "emir", "sultan", "crown-prince", "prime-minister", "supreme-leader"})
"""Offices of which nobody holds two."""


_MINISTERS = frozenset({"minister", "deputy-minister"})


def office_noun(form: Form) -> Reading | None:
    """The reading of `form` as a title, or as a counterpart («نظيره»), which takes the title of somebody else."""
    return _OFFICES[form]


def _office_of(form: Form) -> Reading | None:
    title = form.read("title")
    if title is not None:
        return title
    return next((r for r in form.readings if r.features.get("kind") == "counterpart" or is_of_him(r)), None)


def is_of_him(reading: Reading) -> bool:
    """«ضيفه الفنلندي فلان», «مضيفه», «شقيقه»: what somebody is to whoever acts, like «نظيره»."""
    return bool(reading.suffix) and reading.features.get("kind") in _OF_HIM


_OF_HIM = frozenset({"guest", "host", "friend", "neighbour"})


_OFFICES = Judged(_office_of)
_HEADS_OF_STATE = frozenset({"president", "king", "emir", "sultan"})


def office_at(sheet: Sheet, start: int, head: Reading) -> tuple[str, int]:
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
    if slug in _HEADS_OF_STATE and sheet.word(end) in cues().words["of_the_state"] and end not in sheet.hits:
        return slug, end + 1  # «رئيس الجمهورية، قيس سعيد», «أمير البلاد»
    return slug, end


def more_specific(outer: str, inner: str) -> str:
    """Of two offices of one man the one that says more: «الخبير وزير الخارجية السابق»."""
    ranks = cues().office_rank
    return inner if ranks.get(inner, 0) > ranks.get(outer, 0) else outer


def in_service(slug: str, principal: str, of: Phrase | None) -> str:
    """The office of a deputy or an assistant of whoever is `principal`."""
    if slug == "deputy" and principal == "president" and of is not None and of.kind in ("state", "nisba"):
        return "vice-president"  # «نائب رئيس جمهورية كينيا»
    if slug == "deputy" and principal == "prime-minister":
        return "deputy-prime-minister"  # «نائب رئيس الحكومة»
    if slug == "assistant" and principal.endswith("minister") and principal != "prime-minister":
        return "deputy-minister"  # «مساعد وزير الخارجية»
    return slug


def is_sovereign(title: Phrase) -> bool:
    """Whether `title` is a sovereign's, and says of which state: «استقبل ولي العهد الملك الماليزي»."""
    owner = owner_of(title)
    return title.lemma in SOVEREIGN and owner is not None and (owner.entity or "").startswith("state:")


def chancellor(sheet: Sheet, of: str) -> str:
    """«المستشار الألماني» is the chancellor where a state has one: the same word as an adviser."""
    return "chancellor" if sheet.reference.holders("chancellor", of) else "adviser"


def of_another(of: Phrase | None, title: Phrase) -> bool:
    """Whether `title` is held at another state than `of`."""
    inner = owner_of(title)
    states = [part.entity for part in (of, inner) if part is not None and (part.entity or "").startswith("state:")]
    return len(states) == 2 and states[0] != states[1]


def owner_of(title: Phrase) -> Phrase | None:
    """What the office is of, where that is told: «وزير خارجية | كينيا»."""
    return title.parts[0] if title.parts else None


def is_object(form: Form) -> bool:
    """Whether a definite noun behind «الوزير» is no part of that title: «انتقد الوزير القرار», but «المدير العام»."""
    reading = form.readings[0] if form.readings else None
    return reading is not None and reading.category in ("noun", "masdar", "portfolio") and reading.article


def is_portfolio(form: Form, slug: str) -> bool:
    """Whether a word belongs to what the office is for: «وزير | الاقتصاد», «المدير | العام»."""
    if form.kind != WORD or not form.readings:
        return False
    reading = form.readings[0]
    if form.read("portfolio") is not None or is_ministry_of(form, slug):
        return True
    if reading.prep or reading.suffix:
        return False
    return (
        reading.article
        and (
            reading.features.get("class") not in ("body", "event", "party")
            or reading.features.get("kind") == "delegation"
            or (slug in _MINISTERS and reading.value in cues().words["weak_bodies"])  # «وزير النقل والخدمات»
        )
        and reading.category in ("adjective", "noun", "common", "masdar", "participle", "ordinal")
    )


def is_ministry_of(form: Form, slug: str) -> bool:
    """«وزير السكك الحديدية»: what else is a body is a portfolio behind a minister."""
    collective = cues().words["collective"]
    return slug in _MINISTERS and any(r.article and not r.prep and r.value in collective for r in form.readings)


def past_style(sheet: Sheet, at: int) -> int:
    """Where a style of address at token `at` ends: «صاحب السمو | الملكي», «الفريق | أول ركن», «العميد | مهندس»."""
    words = cues().words
    if sheet.word(at + 1) in words["royal"]:
        return at + 2
    end = at + 1
    if sheet.word(at).removeprefix("و") in words["ranks_of_arms"]:
        while sheet.word(end) in words["of_ranks"]:
            end += 1
    return end
