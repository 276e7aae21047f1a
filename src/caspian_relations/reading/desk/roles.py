"""Roles: what a form may be in a clause, the most telling of its readings; looked up once for each form."""

from __future__ import annotations

from caspian_relations.arabic.tokens import LATIN, NEWLINE, NUMBER, PUNCT, Form
from caspian_relations.reading.desk.cues import cues

__all__ = ["STOPS", "role"]

_RANKED = (
    "event", "title", "honorific", "body", "ministry", "place", "party", "document", "figure", "corridor", "project", "topic", "part", "medium", "particle",
    "conjunction", "preposition", "pronoun", "participle", "masdar", "verb", "noun", "inert", "unknown",
)  # fmt: skip
_RANK = {name: rank for rank, name in enumerate(_RANKED)}
_NAME_WORDS = frozenset({"name_part", "given"})
_SILENT = frozenset({"opaque", "currency_owner", "datecue", "dateframe", "frame", "unit_part"})
"""Categories that other grammars use; they do not make a word known to this one."""
_CLASS_ROLES = {
    "body": "body",
    "place": "place",
    "party": "party",
    "document": "document",
    "figure": "figure",
    "corridor": "corridor",
    "project": "project",
    "topic": "topic",
    "part": "part",
    "medium": "medium",
}
STOPS = frozenset('.!?؟…؛:\n"«»“”،,()•*')


def role(form: Form) -> str:
    """The part that a form plays for the phrase grammar; computed once for each form.

    ``inert`` for a word that is known and matters to nobody, ``unknown`` for one that may be somebody's name.
    """
    found = form.role
    if found is None:
        found = form.role = _role(form)
    return found


def _role(form: Form) -> str:
    if form.kind in (PUNCT, NEWLINE):
        return "stop" if form.raw in STOPS else "inert"
    if form.kind in (NUMBER, LATIN):
        return "inert"
    if not form.readings:
        return "unknown" if len(form.text) > 1 else "inert"
    words = cues()
    if form.text in words.words["in_turn"] and form.raw[-1] != "ة":
        return "inert"  # «بدوره», not «بدورة»
    order = set()
    to_him = form.raw.endswith("ه") and any(r.category == "preposition" and r.suffix for r in form.readings)
    for reading in form.readings:
        if to_him and reading.category == "noun" and reading.value.endswith("ة"):
            continue  # «إليه» is no «آلية»
        category = reading.category
        if category in ("noun", "masdar") and reading.value in words.occasions:
            order.add("event")
        elif category == "noun" and reading.features.get("kind") == "counterpart":
            order.add("title")
        elif category == "noun" and reading.article and reading.value in words.words["seats_of_power"]:
            order.add("ministry")  # «الرئاسة الفرنسية»
        elif category == "noun":
            order.add(_CLASS_ROLES.get(reading.features.get("class", ""), "noun"))
        elif (
            category == "portfolio"
            and reading.article
            and form.text.removeprefix("و") in words.statements["ministries"]
        ):
            order.add("ministry")
        elif (
            category == "preposition"
            and not reading.suffix
            and "pronoun" not in reading.features
            and form.text not in words.words["first_names"]
        ):
            clear = reading.conj and reading.value in words.statements["clear"]  # «وبين أن»
            order.add("preposition" if clear or "verb" in form.categories else "inert")
        elif category in _RANKED:
            order.add(category)
        elif category in _NAME_WORDS or reading.features.get("name") == "maybe":
            order.add("unknown")
        elif category not in _SILENT:
            order.add("inert")
    if not order:
        return "unknown"
    if (
        "masdar" in order
        and "party" in order
        and any(
            r.features.get("kind") == "participant" and r.features.get("gender") == "feminine" for r in form.readings
        )
    ):
        order.discard("party")  # «المشاركة» is taking part, as a rule, and not she who does
    if "pronoun" in order and "preposition" in form.categories and not any(r.suffix for r in form.readings):
        order.discard("pronoun")  # «من»
        order.add("inert")
    if "participle" in order and "preposition" in form.categories and "dateframe" not in form.categories:
        order.discard("participle")  # «داخل الاتحاد»
        order.add("inert")
    if form.text in words.words["chief"]:
        return "title"
    best = min(order, key=_RANK.__getitem__)
    if "verb" in order and best != "verb":
        return f"{best}|verb" if best not in ("inert", "unknown") else "verb"
    return best
