"""The parts that views and pages are put together from: the text with its legend, tables of facts and of entities, words with their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from caspian_relations.display import annotated
from caspian_relations.display.letters import LONGEST_EVIDENCE, named, plain
from caspian_relations.display.markup import element, prose, raw, text
from caspian_relations.display.wording import Telling, Wording, basis, date
from caspian_relations.model import Article, Span, When

__all__ = ["legend", "meta", "quoted", "reading", "rows", "sentence", "status", "table", "told", "when", "words"]

_LEGEND = {
    "state": "State", "region": "Region", "place": "Place", "person": "Person", "office": "Office", "organization": "Organization", "series": "Series",
    "corridor": "Corridor", "event": "Event", "date": "Date", "amount": "Amount", "aside": "No part of the news",
}  # fmt: skip
_LINK = re.compile(r"https?://[^\s\x00-\x20\ud800-\udfff]+")


def legend(marks: Iterable[annotated.Mark]) -> str:
    """Return the kinds that are marked in a text, each in its look."""
    kinds = {mark.kind for mark in marks}
    items = [
        element("li", element("span", label, class_=f"cr-mark cr-{kind}"))
        for kind, label in _LEGEND.items()
        if kind in kinds
    ]
    return element("ul", "".join(items), class_="cr-legend") if items else ""


def reading(article: Article, wording: Wording) -> str:
    """Return the text with its marks, and the legend below it."""
    marks = annotated.marks(article, wording)
    lines = annotated.marked(article.text, marks)
    shown = element(
        "div", lines, class_="cr-text", dir="rtl", lang="ar", tabindex="0", role="region", aria_label="The text"
    )
    return shown + legend(marks)


def meta(article: Article) -> str:
    """Return where the text comes from, when it was published, and how long it is."""
    parts = []
    if article.source:
        shown = prose(named(article.source))
        if _LINK.fullmatch(article.source):
            shown = element("a", shown, href=article.source, rel="noreferrer nofollow")
        parts.append(shown)
    parts.append(f"published {article.published}" if article.published else "day of publication not known")
    parts.append(f"{len(article.text):,} characters")
    return element("p", " · ".join(parts), class_="cr-meta")


def words(wording: Wording, spans: Iterable[Span]) -> str:
    """Return the Arabic words of some spans, each with its offsets."""
    out = []
    for span in spans:
        shown = raw(plain(wording.words(span), LONGEST_EVIDENCE))
        out.append(quoted(shown, str(span)))
    return "".join(out)


def quoted(shown: str, offsets: str) -> str:
    """Return Arabic words, which are markup, with their offsets behind them."""
    offsets = element("span", offsets, class_="cr-span", dir="ltr", lang="en")
    return element("span", f"{shown} {offsets}", class_="cr-words", dir="rtl", lang="ar")


def when(moment: When | None) -> str:
    """Return a date in words, with what supplied its parts below it."""
    if moment is None:
        return ""
    note = basis(moment).strip(" ()")
    shown = element("time", text(date(moment)), title=f"{moment.edtf or moment.relative or 'not known'} (EDTF)")
    return shown + (element("span", note, class_="cr-note") if note else "")


def sentence(telling: Telling) -> str:
    """Return what a fact says, in English; what matters is set off."""
    said = "".join(element("b", prose(part)) if matters else prose(part) for part, matters in telling.what)
    rest = "; ".join(map(prose, telling.rest))
    notes = element("span", prose(telling.inferred), class_="cr-note") if telling.inferred else ""
    return f"{said}{'; ' if said and rest else ''}{rest}{notes}"


def status(telling: Telling) -> str:
    """Return how an event or a figure stands, on a badge; a relation has its status in its sentence."""
    return element("span", telling.status, class_=f"cr-status cr-{telling.status}") if telling.kind else ""


def rows(wording: Wording, tellings: Iterable[Telling]) -> str:
    """Return facts as a table: what kind, what it says, when, in which words; a table of relations alone needs no kind."""
    facts = tuple(tellings)
    mixed = any(telling.kind for telling in facts) or len({telling.fact.id_kind for telling in facts}) > 1
    cells = [
        (
            f"<b>{text(telling.kind or _KINDS[telling.fact.id_kind])}</b> {status(telling)}" if mixed else "",
            sentence(telling),
            when(telling.when),
            words(wording, telling.words),
        )
        for telling in facts
    ]
    return table(("Kind", "What is said", "When", "In which words"), ("cr-kind", "", "cr-when", "cr-said"), cells)


_KINDS = {"relation": "Relation", "statement": "Statement"}


def table(heads: Sequence[str], classes: Sequence[str], cells: Iterable[Sequence[str]]) -> str:
    """Return a table; `cells` are markup, and columns without a single word in them are left out."""
    filled = [tuple(row) for row in cells]
    columns = [i for i in range(len(heads)) if any(row[i] for row in filled)]
    head = "".join(element("th", heads[i], scope="col", class_=classes[i] or None) for i in columns if any(heads))
    body = "".join(
        element("tr", "".join(element("td", row[i], class_=classes[i] or None) for i in columns)) for row in filled
    )
    above = element("thead", element("tr", head)) if head else ""
    return element("table", above + element("tbody", body), class_="cr-table")


def told(names: Iterable[str], most: int = 4) -> str:
    """Return Arabic forms of a name, with dots between them; those beyond `most` are counted."""
    forms = [text(plain(name, 60)) for name in names]
    if not forms:
        return ""
    more = f" and {len(forms) - most} more" if len(forms) > most else ""
    return element("bdi", " · ".join(forms[:most]), lang="ar", dir="rtl") + more
