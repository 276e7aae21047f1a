"""What the noun phrase of an event says, and which type of event and which run of meetings its words make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from caspian_relations.reading.desk.cues import cues
from caspian_relations.reading.desk.phrase import Phrase
from caspian_relations.reading.desk.sheet import Sheet

__all__ = ["Occasion", "parties_of", "refine", "series_of", "type_of_series"]


_SIDES = frozenset({"state", "region"})


class Occasion:
    """What the noun phrase of an event says: which type, which run of meetings, which of them, who is named in it."""

    __slots__ = (
        "adjectives",
        "closing",
        "coming",
        "definite",
        "gender",
        "head",
        "inner",
        "lemma",
        "names",
        "ordinal",
        "own",
        "quoted",
        "series",
        "type",
        "words",
    )

    def __init__(self, lemma: str, type: str, definite: bool) -> None:
        self.lemma = lemma
        self.type = type
        self.head: Mapping[str, Any] = {}
        self.gender = ""
        """That of its noun: «قمة» is feminine."""
        self.definite = definite
        self.ordinal: int | None = None
        self.series: str | None = None
        self.names: list[Phrase] = []
        self.adjectives: set[str] = set()
        self.words: set[str] = set()
        self.quoted: tuple[int, int] | None = None
        self.coming = False
        self.inner: int | None = None
        """The character at which the occasion itself begins, behind a noun that only says how it goes on."""
        self.closing = False
        """Whether it is told of as ending: «اختتام القمة»."""
        self.own = False
        """Whether anything but the bare noun was read: a bare «القمة» stands for one told of before."""

    def __repr__(self) -> str:
        return f"{self.type}({self.series or self.lemma}{' ' + str(self.ordinal) if self.ordinal else ''})"


def type_of_series(kind: str) -> str:
    """The type of the meetings of a run of that kind."""
    return {
        "climate-conference": "ClimateConference",
        "summit": "Summit",
        "meeting": "Meeting",
        "conference": "Conference",
    }.get(kind, "Summit")


def refine(sheet: Sheet, occasion: Occasion) -> None:
    """Settle the type by the words of the phrase: who meets, and about what."""
    words = cues().words
    if occasion.words & words["no_occasion"]:
        occasion.type = "none"
        return
    if occasion.series is not None:
        sitting = occasion.type == "Meeting" and occasion.adjectives & (words["opening"] | words["plenary"])
        if occasion.head.get("part") or occasion.type == "Conference" or sitting:
            # «الدورة … للقمة العربية», «مؤتمر القمة الإسلامي»: what the run is of
            occasion.type = type_of_series(str(sheet.reference.series[occasion.series].kind))
        return
    if occasion.type == "Meeting" and occasion.adjectives & words["phone"]:
        occasion.type = "PhoneCall"  # «محادثة هاتفية»
    if occasion.type == "Meeting" and occasion.adjectives & words["on_air"]:
        occasion.type = "Interview"  # «لقاء تلفزيوني»
    if occasion.head.get("political") and occasion.words & words["political"]:
        occasion.type = "Meeting"  # «الحوار الاستراتيجي»
    elif occasion.lemma in words["dialogue"] and occasion.ordinal not in (None, 1):
        occasion.type = "Meeting"  # «الجولة السابعة من الحوار حول حقوق الإنسان», but «في أول حوار له»
    elif occasion.lemma in words["dialogue"] and occasion.quoted and any(n.kind in _SIDES for n in occasion.names):
        occasion.type = "Meeting" if occasion.ordinal is not None else "none"  # «الحوار «…» مع الصين»: a format
        if occasion.type == "none":
            return
    elif occasion.head.get("political") and occasion.adjectives & words["worldwide"]:
        occasion.type = "Conference"  # «الحوار العالمي للأديان»
    if occasion.head.get("numbered") and occasion.ordinal is not None:
        occasion.type = str(occasion.head["numbered"])  # «الجولة السادسة»
    again = bool(occasion.head.get("bare")) and occasion.definite and not occasion.words  # «وافتتح الورشة»
    if occasion.head.get("required") and not again and not (occasion.words & words[occasion.head["required"]]):
        occasion.type = "none"
        return
    if occasion.type == "Conference" and occasion.words & words["climate"]:
        occasion.type = "ClimateConference"
        occasion.series = (
            "series:cop"
            if occasion.words & words["parties"] or any(p.entity == "organization:un" for p in occasion.names)
            else None
        )
        if occasion.series is None:
            occasion.type = "Conference"
        return
    if occasion.type in ("Meeting", "Conference") and occasion.words & words["summit"]:
        occasion.type = "Summit"  # «لقاء قمة», «مؤتمر قمة»
    if (
        occasion.type == "Meeting"
        and occasion.words & words["heads"]
        and (occasion.words & words["states"] or occasion.names)
    ):
        occasion.type = "Summit"
    if occasion.type == "Summit" and occasion.adjectives & words["of_two"] and occasion.ordinal is None:
        occasion.type = "Meeting"  # «قمة ثنائية»
    if occasion.type in ("Summit", "Meeting"):
        occasion.series = series_of(occasion.type, {name.entity or "" for name in occasion.names}, occasion.words)


def series_of(type_: str, named: set[str], words: set[str]) -> str | None:
    """The run of meetings that these parties hold: a summit of an organisation that holds numbered ones."""
    best: tuple[int, str] | None = None
    for rule in cues().frames["series"]:
        if rule["type"] != type_ or not named.issuperset(rule["parties"]):
            continue
        if rule.get("alone") and named - {""} != set(rule["parties"]):
            continue
        if rule.get("words") and words.isdisjoint(rule["words"]):
            continue
        if best is None or len(rule["parties"]) > best[0]:
            best = (len(rule["parties"]), rule["series"])
    return best[1] if best is not None else None


def parties_of(series: str | None) -> list[str]:
    """The parties that a run of meetings between two blocs or states is named after; empty for one of a single body."""
    for rule in cues().frames["series"]:
        if rule["series"] == series and len(rule["parties"]) > 1:
            return list(rule["parties"])
    return []
