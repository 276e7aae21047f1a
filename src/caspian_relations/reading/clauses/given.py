"""Who gives what to whom, where a relative clause tells: «الدعم الذي تقدمه إيطاليا للعراق», «ما تقدمه إيطاليا من دعم للعراق»."""

from __future__ import annotations

from caspian_relations.reading.clauses.clause import Clause
from caspian_relations.reading.desk.coordination import ENTITY
from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.marks import CLOSING, OPENING
from caspian_relations.reading.desk.phrase import Phrase

__all__ = ["given_before", "given_behind"]


def given_behind(row: list[Phrase], masdar: Clause, verb: Clause) -> None:
    """«الدعم الذي تقدمه إيطاليا للعراق», «بـ«الدعم الدائم» الذي …»: the relative clause right behind the noun."""
    if masdar.kind != "masdar" or masdar.subject or verb.kind != "verb" or not _gives(verb):
        return
    behind = (p for p in row[masdar.index + 1 : verb.index] if p.lemma not in OPENING | CLOSING)
    between = [p for p in behind if not (p.kind == "participle" and p.definite)]
    if len(between) == 1 and between[0].lemma in cues().words["relative"]:
        masdar.subject, masdar.obliques = list(verb.subject), [_to_whom(*role) for role in verb.obliques]


def given_before(found: list[Clause], masdar: Clause) -> None:
    """«ما تقدمه إيطاليا من دعم للعراق», «شكر إيطاليا على ما تقدمه من دعم للعراق»: the clause before the noun, the last of `found`."""
    verb = found[-1]
    if masdar.kind != "masdar" or masdar.subject or masdar.head.prep != "from" or verb.kind != "verb":
        return
    if not _gives(verb) or verb.negated:
        return
    givers = [p for p in (*verb.subject, *verb.object) if p.start > verb.head.start]
    if masdar.head.start > max([verb.head.end, *(p.end for p in givers)]) + 1 or any(
        p.kind not in ENTITY for p in givers
    ):
        return
    if not givers and len(found) > 1 and found[-2].lemma in cues().words["thanks"]:
        givers = [p for p in found[-2].object if p.kind in ENTITY]
    masdar.subject, masdar.tense = givers, verb.tense
    masdar.obliques = [_to_whom(*role) for role in masdar.obliques]


def _gives(verb: Clause) -> bool:
    """Whether a verb that may give something has the pronoun of what it gives."""
    return bool(verb.head.suffix) and verb.lemma in cues().words["light"]


def _to_whom(role: str, phrase: Phrase) -> tuple[str, Phrase]:
    """«الدعم الذي قدمته إيطاليا إلى العراق» is «لـ» it."""
    return ("of" if role == "to" and phrase.kind in ENTITY else role), phrase
