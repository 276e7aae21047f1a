"""News items: what an article says is told, and read again."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

import caspian_relations as cr
from caspian_relations import strategies as st
from caspian_relations.model import Span
from caspian_relations.strategies import noise
from caspian_relations.strategies.made_passages import Passage
from tests.writing.made import said


@given(st.passages())
def test_a_passage_is_read_as_it_was_meant(passage: Passage) -> None:
    """All its facts, and nothing else."""
    assert said(cr.parse(passage.text, published=passage.article.published)) == said(passage.article)


@given(st.passages(noise=True))
def test_noise_takes_nothing_away(passage: Passage) -> None:
    """Spelling, digits, spaces, controls and debris change no fact."""
    assert said(cr.parse(passage.text, published=passage.article.published)) == said(passage.article)


@given(st.passages(noise=True, kinds=("Signing", "Statement")))
def test_spans_point_at_the_words(passage: Passage) -> None:
    """What is signed or said is where the article says, however the text is spelt."""
    read = cr.parse(passage.text, published=passage.article.published)
    for known, found in zip(passage.article.statements, read.statements, strict=True):
        assert known.content is not None
        assert found.content is not None
        # The reader keeps the preposition of what somebody calls for, and quotation marks: «إلى تعزيز التعاون».
        assert found.content.start <= known.content.start
        assert known.content.end <= found.content.end <= known.content.end + 2
    for known, found in zip(passage.article.events, read.events, strict=True):
        assert isinstance(known, cr.Signing)
        assert isinstance(found, cr.Signing)
        if known.document is not None:
            assert found.document is not None
            assert known.document.start == found.document.start


def test_a_news_item_has_headline_dateline_and_paragraphs() -> None:
    """The first event twice, then the rest; entailed relations are not told."""
    read = cr.parse(
        "زار الرئيس المصري عبد الفتاح السيسي روما في 7 أغسطس 2024. وبلغ حجم التبادل التجاري بين مصر والأردن مليار دولار في عام 2023.",
        published="2024-08-09",
    )
    assert cr.render(read, "ar") == (
        "زيارة الرئيس المصري عبد الفتاح السيسي إلى روما في 7 أغسطس 2024\n"
        "روما – زار الرئيس المصري عبد الفتاح السيسي روما في 7 أغسطس 2024.\n"
        "بلغ حجم التبادل التجاري بين مصر والأردن مليار دولار في عام 2023."
    )
    assert cr.render(read, "en") == (
        "President Abdel Fattah el-Sisi of Egypt visited Rome on 7 August 2024.\n"
        "Trade between Egypt and Jordan came to 1,000,000,000 US dollars in 2023."
    )


def test_a_fact_without_words_is_left_out() -> None:
    """The rest of the article is told."""
    odd = cr.Figure("figure:1", kind="cargo", amount=cr.Measure(5, "t"), change="x3")
    plain = cr.Relation("relation:1", subject="state:EG", predicate="supports", object="state:JO")
    states = [cr.reference.default().states[code] for code in ("EG", "JO")]
    assert (
        cr.render(cr.Article("", entities=states, figures=[odd], relations=[plain]), "ar")
        == "مصر تدعم الأردن\nتدعم مصر الأردن."
    )


def test_an_article_without_facts_is_refused() -> None:
    """There is nothing to tell."""
    with pytest.raises(cr.InvalidValue, match="fact"):
        cr.render(cr.Article("سماء صافية", published=date(2024, 8, 9)), "ar")


@given(st.spellings_of("إلهام علييف"))
def test_spellings_are_read_as_the_same_person(name: str) -> None:
    """However it is spelt, it is the same name."""
    article = cr.parse(f"التقى {name} الرئيس التركي رجب طيب أردوغان في أنقرة.", published="2024-08-09")
    assert "person:ilham-aliyev" in {person.id for person in article.persons}


def test_a_span_ends_before_the_marks_of_direction() -> None:
    """They wrap the last word; what was said ends with its last letter."""
    assert noise.moved([Span(4, 7)], "زار مصر", "زار \u2067مـصر\u2069") == [Span(5, 9)]
