"""Markup that a page leaves in its text says nothing, and moves no offset."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from caspian_relations import Article

PLAIN = "زار الرئيس المصري عبد الفتاح السيسي نيروبي، وقال وزير النقل الكيني سامر الكريمي إن بلاده «شريك مهم»."


def read(text: str) -> Article:
    return cr.parse(text, published="2024-08-09")


def told(article: Article) -> tuple[list[object], ...]:
    """What is told, without where."""
    return (
        [(type(event).__name__, event.host, event.participants) for event in article.events],
        [(relation.subject, relation.predicate, relation.object) for relation in article.relations],
        [(statement.speaker, statement.verb) for statement in article.statements],
        [entity.id for entity in article.persons],
        [
            (m.referent, m.span.of(article.text).replace("&nbsp;", " "))
            for m in article.mentions
            if m.referent.startswith("state:")
        ],
    )


@pytest.mark.parametrize(
    "text",
    [
        PLAIN.replace(" ", "&nbsp;"),
        PLAIN.replace(" ", "&#160;"),
        PLAIN.replace("«", "&laquo;").replace("»", "&raquo;"),
        PLAIN.replace("«", "&quot;").replace("»", "&quot;"),
        PLAIN.replace("«", "'").replace("»", "'"),
        PLAIN.replace("«", "''").replace("»", "''"),
        PLAIN.replace("«", "<<").replace("»", ">>"),
        PLAIN.replace("«", "‹").replace("»", "›"),
        PLAIN.replace("،", "，").replace(".", "。"),
        f"<p dir='rtl'><b>{PLAIN}</b></p>",
        PLAIN.replace("المصري", "<a href='https://example.com/1'>المصري</a>"),
        PLAIN.replace("المصري", "**المصري**"),
        PLAIN.replace("سامر الكريمي", "__سامر الكريمي__"),
        PLAIN.replace("الرئيس المصري", "[الرئيس المصري](https://example.com/1_2)"),
        PLAIN.replace("الرئيس المصري", "#الرئيس_المصري"),
        PLAIN.replace("الرئيس المصري", "الرئيس\u200cالمصري"),
        PLAIN.replace("،", " https://example.com/a?b=1،"),
    ],
)
def test_markup_says_nothing(text: str) -> None:
    """Entities, tags, Markdown, hashtags, addresses and the marks of other typesetters."""
    assert told(read(text)) == told(read(PLAIN))


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "<br>", "<br />", "</p><p>", "\u2028", "<BR/>"])
def test_lines_end_in_many_ways(end: str) -> None:
    """A headline has no stop: where its line ends, it ends."""
    text = f"قمة نيروبي{end}زار الرئيس المصري عبد الفتاح السيسي تونس."
    (visit,) = read(text).visits
    assert visit.host == "state:TN"
    assert visit.evidence[0].of(text).startswith("زار")


def test_letters_in_their_shapes() -> None:
    """A page made from a printed one has «ﻷ» for two letters: what is marked ends where the letters do."""
    text = "ﻗﺎﻝ ﺍﻟﺮﺋﻴﺲ ﺍﻟﻜﻴﻨﻲ ﻭﻟﻴﺎﻡ ﺭﻭﺗﻮ ﺇﻥ ﺑﻼﺩﻩ ﺗﺪﻋﻢ ﺗﻮﻧﺲ."
    article = read(text)
    assert [statement.speaker for statement in article.statements] == ["person:william-ruto"]
    assert {m.span.of(text) for m in article.mentions if m.referent == "state:TN"} == {"ﺗﻮﻧﺲ"}


@pytest.mark.parametrize(
    "text", ["3 < 5 و7 > 2", "[[[[", "](", "[أ](", "&", "&;", "&nbsp", "<", "<<<", "#", "_", "''", "http://", "a&b"]
)
def test_marks_that_are_no_markup(text: str) -> None:
    """What only looks like markup is read as the marks that it is, and nothing fails."""
    assert read(text).text == text
