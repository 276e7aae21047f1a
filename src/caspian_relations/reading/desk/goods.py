"""Goods: what is bought and sold, by its word alone."""

from __future__ import annotations

from caspian_relations.arabic.tokens import Form, Judged
from caspian_relations.reading.desk.cues import cues

__all__ = ["IS_STUFF", "is_goods"]


def is_goods(form: Form) -> bool:
    """Whether the word is of what is traded: «الغاز», «بالقمح», «طائرات»."""
    return IS_STUFF[form] or _is_one_of("machines", form)


def _is_one_of(words: str, form: Form) -> bool:
    goods = cues().words[words]
    return form.text.removeprefix("ب").removeprefix("لل").removeprefix("ال") in goods or any(
        r.value in goods for r in form.readings
    )


IS_STUFF = Judged(lambda form: _is_one_of("stuff", form) or form.text.removesuffix("ا") in cues().words["stuff"])
"""Whether the word is of what is traded by measure: «الغاز», «قمحا», but not «طائرات»."""
