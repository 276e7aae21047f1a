"""What notebooks show: an article, an entity, rows of facts, each as a fragment of HTML that brings its looks along.

No script, nothing loaded from elsewhere. What is copied out of a text is the text: labels and codes are not part of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from caspian_relations.display import parts
from caspian_relations.display.letters import LONGEST_EVIDENCE, named, plain
from caspian_relations.display.markup import element, prose, text
from caspian_relations.display.theme import sheet
from caspian_relations.display.wording import Wording, entity_name, kind_of
from caspian_relations.model import Article, Coordinates, Edition, Entity, FactRow, When

__all__ = ["article_html", "entity_html", "facts_html"]

MOST_FACTS = 200
"""So many facts are shown; the rest is counted."""
MOST_VALUES = 12
"""So many members, waypoints or editions are shown on a card."""


def _view(*content: str) -> str:
    return f'<div class="cr-view" lang="en" dir="ltr"><style>{sheet("view")}</style>{"".join(content)}</div>'


def _more(count: int, how: str) -> str:
    return element("p", f"and {count:,} more: {how}", class_="cr-more") if count > 0 else ""


def article_html(article: Article) -> str:
    """Return the view of an article: its text with the mentions, and its facts in English with the words that say them.

    >>> "<script" in article_html(Article("<script>"))
    False
    """
    wording = Wording(article)
    tellings = wording.everything()
    facts = ""
    if tellings:
        caption = element("p", "1 fact" if len(tellings) == 1 else f"{len(tellings):,} facts", class_="cr-caption")
        facts = caption + parts.rows(wording, tellings[:MOST_FACTS])
        facts += _more(len(tellings) - MOST_FACTS, "article.facts() has them all")
    return _view(element("div", parts.meta(article), class_="cr-head"), parts.reading(article, wording), facts)


def entity_html(entity: Entity) -> str:
    """Return the card of an entity: its names, its id, and all that is known of it.

    >>> from caspian_relations.model import State
    >>> "Kazakhstan" in entity_html(State("state:KZ", {"en": "Kazakhstan"}, alpha2="KZ"))
    True
    """
    arabic = parts.told(entity.names.ar, 6)
    head = element("p", f"{kind_of(entity)} · {_code(entity.id)}", class_="cr-meta")
    head += element("p", prose(entity_name(entity)), class_="cr-name")
    head += element("p", arabic, class_="cr-also") if arabic else ""
    cells = []
    for field in attrs.fields(type(entity)):
        value = getattr(entity, field.name)
        if field.name not in ("id", "names") and value not in (None, (), ""):
            cells.append((f"<b>{field.name.replace('_', ' ')}</b>", _value(field.name, value)))
    others = [f"{tag}: {names[0]}" for tag, names in entity.names.items() if tag not in ("ar", "en")]
    also = [*entity.names.en[1:], *others]
    if also:
        cells.append(("<b>also called</b>", prose(", ".join(named(name, 60) for name in also[:MOST_VALUES]))))
    known = parts.table(("", ""), ("cr-kind", ""), cells) if cells else ""
    return _view(element("div", head, class_="cr-head"), known)


def _code(words: str) -> str:
    return element("code", text(plain(words)), dir="ltr")


def _value(field: str, value: Any) -> str:
    """The value of a field of an entity as markup."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, When):
        return parts.when(value)
    if isinstance(value, Coordinates):
        north, east = "N" if value.latitude >= 0 else "S", "E" if value.longitude >= 0 else "W"
        return f"{abs(value.latitude)}° {north}, {abs(value.longitude)}° {east}"
    if isinstance(value, Edition):
        number = f"no. {value.ordinal}" if value.ordinal else value.label or "without a number"
        told = [number, str(value.when or ""), value.place or value.state or "", value.status.value]
        return prose(", ".join(named(part) for part in told if part))
    if isinstance(value, tuple):
        shown = [_value(field, member) for member in value[:MOST_VALUES]]
        more = f" and {len(value) - MOST_VALUES} more" if len(value) > MOST_VALUES else ""
        return ("<br>" if isinstance(value[0], Edition) else ", ").join(shown) + more
    if field == "wikidata":
        return element("a", text(plain(value)), href=f"https://www.wikidata.org/wiki/{value}", rel="noreferrer")
    return _code(str(value)) if ":" in str(value) else prose(named(str(value)))


def facts_html(rows: Sequence[FactRow]) -> str:
    """Return the view of rows of facts: who and what by id, when, how much, and the words that say it.

    >>> "0 facts" in facts_html([])
    True
    """
    caption = element("p", "1 fact" if len(rows) == 1 else f"{len(rows):,} facts", class_="cr-caption")
    if not rows:
        return _view(caption)
    heads = ("Kind", "Who and what", "When", "In which words")
    table = parts.table(heads, ("cr-kind", "", "cr-when", "cr-said"), map(_row, rows[:MOST_FACTS]))
    return _view(caption, table, _more(len(rows) - MOST_FACTS, "they are in the list"))


_WHO = ("subject", "object", "participants", "place", "series", "ordinal", "amount", "unit", "change", "said_in")


def _row(row: FactRow) -> tuple[str, str, str, str]:
    status = row["status"]
    badge = element("span", text(plain(status)), class_=f"cr-status cr-{plain(status)}") if status else ""
    kind = f"<b>{text(plain(row['type']))}</b> {badge}" + element("span", _code(row["id"]), class_="cr-note")
    values: list[tuple[str, Any]] = [(name, row[name]) for name in _WHO]  # type: ignore[literal-required]
    told = [
        f"{name.replace('_', ' ')} {_code(str(value))}" for name, value in values if value is not None and value != ""
    ]
    words = ""
    if row["text_start"] is not None:
        words = parts.quoted(text(plain(row["text"], LONGEST_EVIDENCE)), f"{row['text_start']}–{row['text_end']}")
    return kind, "<br>".join(told), element("span", text(plain(row["edtf"] or ""))), words
