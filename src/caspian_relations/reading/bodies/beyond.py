"""What a body's name has behind its noun phrase: where it sits, at whom it is accredited, which ministries two states have."""

from __future__ import annotations

from caspian_relations.arabic.letters import strip_marks
from caspian_relations.arabic.tokens import Reading
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase, unfused
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["end_beyond", "government_of", "ministries_of", "subsidiary_end"]

_MOST_STATES = 2


def government_of(sheet: Sheet, party: Phrase) -> Phrase | None:
    """«الحكومة الألمانية», «حكومة كينيا»: the body that a party of that kind is, with the one state whose it is; None for any other party."""
    if (
        party.features.get("kind") != "government"
        or party.features.get("number") != "singular"
        or len(party.parts) != 1
    ):
        return None
    owner = party.parts[0]
    if owner.conj or owner.prep or not (owner.entity or "").startswith("state:") or owner.end != party.end:
        return None
    name = " ".join(strip_marks(sheet.tokens.text[party.first : party.last]).split())
    entity = sheet.newcomer("organization", unfused(name), owner.entity)
    return Phrase(
        "organization", party.start, party.end, party.first, party.last, entity=entity, definite=True, lemma=party.lemma, parts=(owner,),
        value="unlisted",
    )  # fmt: skip


def end_beyond(sheet: Sheet, head: Reading, end: int) -> tuple[int, list[Phrase]]:
    """The end of the body that begins with `head`, whose noun phrase ends at token `end`, and the states named on the way.

    «السفارة الكويتية لدى اليابان», «دائرة الاتصال في الرئاسة التركية», «المجلس الأعلى بين الدولتين».
    """
    if end + 1 >= len(sheet.forms) or end in sheet.hits:
        return end, []
    if head.value in cues().words["missions"] and cues().prepositions.get(sheet.word(end)) == "at":
        seat = _plain_name(sheet, end + 1, ("state", "place", "organization"))
        return (end, []) if seat is None else (seat.end, [seat])
    if sheet.word(end) in cues().words["between"] and (parties := _two_parties(sheet, end + 1)) is not None:
        return end + 2, [parties]
    if sheet.word(end) in cues().words["within"] and sheet.word(end + 1) in cues().words["presidency"]:
        return _presidency_end(sheet, end + 1)
    return end, []


def _two_parties(sheet: Sheet, at: int) -> Phrase | None:
    """«الدولتين», «البلدين»."""
    for reading in sheet.forms[at].readings:
        if (
            reading.features.get("class") == "party"
            and reading.features.get("number") == "dual"
            and reading.article
            and not reading.skip
        ):
            return Phrase(
                "party",
                at,
                at + 1,
                *sheet.span(at, at + 1),
                lemma=reading.value,
                definite=True,
                features=reading.features,
            )
    return None


def _presidency_end(sheet: Sheet, at: int) -> tuple[int, list[Phrase]]:
    """``'الرئاسة' nisba | 'رئاسة' ('الجمهورية' | 'الوزراء') [nisba]``: the end of what begins at token `at`, and whose it is."""
    end = at + 1
    if not sheet.word(at).startswith("ال") and sheet.word(end) in cues().words["presided"]:
        end += 1
    whose = _plain_name(sheet, end, ("nisba", "state"))
    return (end, []) if whose is None else (whose.end, [whose])


def subsidiary_end(sheet: Sheet, end: int) -> int:
    """The end of a company's name that a state follows: «شركة توتال الجزائر» is not the parent."""
    state = _plain_name(sheet, end, ("state",))
    hit = sheet.hits.get(end)
    if hit is not None and any(entry.form == "nisba" for entry in hit.entries):
        return end  # «شركة أكوا باور السعودية»
    return end if state is None or state.definite is False else state.end


def _plain_name(sheet: Sheet, at: int, kinds: tuple[str, ...]) -> Phrase | None:
    """The known name of one of `kinds` at token `at`, without anything before it."""
    from caspian_relations.reading.names.names import name_phrase

    hit = sheet.hits.get(at)
    if hit is None or hit.key.prep or hit.key.conj:
        return None
    phrase = name_phrase(sheet, hit)
    return phrase if phrase is not None and phrase.kind in kinds else None


def ministries_of(sheet: Sheet, start: int, head: Reading, end: int, parts: list[Phrase]) -> Phrase | None:
    """``dual ministry = head portfolio (nisba 'و' nisba | 'في' state 'و' state)``: the first of the two; the other stands beside it.

    «وزارتا الخارجية القطرية والمصرية», «وزارتي الطاقة في قطر ومصر»; None where the states are not named («وزارتي خارجية البلدين»).
    """
    if not parts and end == start + 1 and end < len(sheet.forms) and sheet.forms[end].read("portfolio") is not None:
        end += 1  # «وزارتي خارجية قطر ومصر»
    portfolio_end = parts[0].start if parts else end
    owners = parts or _states_in(sheet, end)
    if len(owners) != _MOST_STATES or any(not (owner.entity or "").startswith("state:") for owner in owners):
        return None
    portfolio = _words(sheet, start + 1, portfolio_end)
    first, last = sheet.span(start, owners[-1].end, head.skip)
    phrases = []
    for owner in owners:
        of = _words(sheet, owner.start, owner.end, len(owner.conj) + len(owner.prep))
        if not parts and sheet.word(end) in cues().words["within"]:
            of = f"{_words(sheet, end, end + 1)} {of}"
        entity = sheet.newcomer("organization", f"{head.value} {portfolio} {of}", owner.entity)
        phrases.append(
            Phrase(
                "organization", start, owners[-1].end, first, last, entity=entity, conj=head.conj, prep=head.prep, definite=True, lemma=head.value,
                parts=(owner,), value="unlisted",
            )
        )  # fmt: skip
    sheet.asides += phrases[1:]
    phrases[0].parts = tuple(owners)
    phrases[0].features = {"twin": phrases[1].entity or ""}
    return phrases[0]


def _states_in(sheet: Sheet, at: int) -> list[Phrase]:
    """``['في'] state 'و' state`` at token `at`: «وزارتي الطاقة في قطر ومصر», «وزارتي خارجية قطر ومصر»."""
    if at + 2 >= len(sheet.forms):
        return []
    within = sheet.word(at) in cues().words["within"]
    first = _plain_name(sheet, at + within, ("state",))
    hit = sheet.hits.get(first.end) if first is not None else None
    if first is None or hit is None or hit.key.conj != "و" or hit.key.prep:
        return []
    from caspian_relations.reading.names.names import name_phrase

    second = name_phrase(sheet, hit)
    return [first, second] if second is not None and second.kind == "state" else []


def _words(sheet: Sheet, start: int, end: int, skip: int = 0) -> str:
    first, last = sheet.span(start, end, skip)
    return " ".join(strip_marks(sheet.tokens.text[first:last]).split())
