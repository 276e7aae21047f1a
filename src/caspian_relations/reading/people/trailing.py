"""Titles behind a name: «فلان، رئيس الغرفة», «محمد شاكر وزير الكهرباء», and who may hold them."""

from __future__ import annotations

from caspian_relations.arabic.tokens import NEWLINE, PUNCT
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase, state_among
from caspian_relations.reading.desk.sheet import Sheet
from caspian_relations.reading.names.naming import LONGEST_NAME, name_end
from caspian_relations.reading.people.person_names import person_name
from caspian_relations.reading.people.titles import title_at

__all__ = ["holds", "is_of_whom_he_met", "serves", "trailing_titles"]


def serves(sheet: Sheet, person: str, state: str) -> bool:
    """Whether somebody holds or held an office of `state`, or none that is known."""
    states = {office.of for office in sheet.reference.offices(person) if (office.of or "").startswith("state:")}
    return not states or state in states


def holds(sheet: Sheet, person: str, office: str) -> bool:
    """Whether the reference knows somebody in an office: «الأمير محمد بن سلمان ولي العهد»."""
    return any(known.title == office for known in sheet.reference.offices(person))


def trailing_titles(sheet: Sheet, at: int, name: Phrase | None = None) -> list[Phrase]:
    """``['،'] title`` at token `at`, behind `name`; without a comma only if the bearer may hold that office: «استقبل الملك … رئيس جمهورية …»."""
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
    if title is None:
        return []
    further = _joined_title(sheet, title.end)
    of = [state_among(title.parts), state_among(further.parts)] if further is not None else []
    # «رئيس وزراء ماليزيا ووزير الخارجية المصري» are two people
    titles = [title] if further is None or (all(of) and of[0] != of[1]) else [title, further]
    his = name is not None and any(holds(sheet, name.entity or "", title.lemma) for title in titles)
    told = any(title.definite or title.parts for title in titles)
    new = name is None or name.entity in sheet.newcomers
    by_portfolio = new and sheet.word(title.end - 1).removeprefix("و")[:2] == "ال"  # «محمد شاكر وزير الكهرباء»
    if not (comma or his or told or by_portfolio):
        return []
    if not comma and not his and name is not None and sheet.reference_knows(name.entity or ""):
        following = person_name(sheet, titles[-1].end)
        if following is not None and following.end > following.start + 1 and not following.conj:
            return []  # «استقبل علييف المدير العام للشركة فلان …»: the title is that of the other
    state = next(filter(None, (state_among(one.parts) for one in titles)), None)
    return [] if name and state and not comma and not _acts_for(sheet, name, state) else titles


def is_of_whom_he_met(sheet: Sheet, title: Phrase, titles: list[Phrase], before: Phrase | None) -> bool:
    """«التقى الوزير فلان الفلاني وزيرة الطاقة فلانة»: behind a verb of meeting an office with a name of its own, or of the other gender, is another's."""
    meets = before is not None and before.kind == "verb" and before.lemma in cues().words["needs_object"]
    if not meets or titles[0].start > title.end + LONGEST_NAME or sheet.mark(titles[0].start - 1):
        return False
    end = titles[-1].end
    named = name_end(sheet, end) > end + 1 or (end < len(sheet.forms) and "honorific" in sheet.forms[end].categories)
    return named or title.features.get("gender") != titles[0].features.get("gender")


def _joined_title(sheet: Sheet, at: int) -> Phrase | None:
    """«رئيس مجلس الوزراء ووزير الخارجية في كينيا»: a second office that و joins to the first, and that nobody's name follows."""
    head = sheet.forms[at].read("title") if at < len(sheet.forms) else None
    if head is None or head.conj != "و" or head.prep or head.suffix or head.features.get("number") != "singular":
        return None
    title = title_at(sheet, at)
    if (
        title is None
        or title.lemma == "counterpart"
        or not (title.definite or title.parts)
        or title.end >= len(sheet.forms)
    ):
        return None
    after = sheet.forms[title.end]
    closed = (
        after.kind in (PUNCT, NEWLINE) or after.read("preposition") is not None or after.read("particle") is not None
    )
    return title if closed else None


def _acts_for(sheet: Sheet, name: Phrase, state: str) -> bool:
    """Whether the bearer of `name` may hold an office of `state`: nothing speaks of an office of another state."""
    titles = [title for title in (*name.parts, *sheet.offices.get(name.entity or "", ())) if title.kind == "title"]
    told = {part.entity for title in titles for part in title.parts if (part.entity or "").startswith("state:")}
    return state in told if told else serves(sheet, name.entity or "", state)
