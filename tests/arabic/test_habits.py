"""How a writer spells, told by the whole text."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from caspian_relations import Article
from caspian_relations.arabic.habits import habit_of

TEXT = (
    "عقدت القمة العربية في بغداد بمشاركة قادة مصر وتونس والكويت.\n"
    "وشدد سالم المنصوري، رئيس هيئة التجارة الكينية، على أهمية الوحدة، ووصفه الرئيس المصري عبد الفتاح السيسي بأنه شريك مهم.\n"
    "ودعا إلى زيارة نيروبي، وقال إن قيمة التجارة بين مصر وكينيا بلغت 5 مليارات دولار."
)


def read(text: str) -> Article:
    return cr.parse(text, published="2024-08-09")


def told(article: Article) -> tuple[list[object], ...]:
    return (
        [(type(event).__name__, event.place, event.participants) for event in article.events],
        [(relation.subject, relation.predicate, relation.object) for relation in article.relations],
        [(statement.speaker, statement.verb) for statement in article.statements],
        [(figure.kind, figure.between) for figure in article.figures],
        [person.id for person in article.persons],
    )


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("ة", "ه"),
        TEXT.replace("ى", "ي"),
        TEXT.replace("ي ", "ى ").replace("ي،", "ى،"),
        TEXT.replace("ة", "ه").replace("ى", "ي").replace("أ", "ا").replace("إ", "ا"),
        TEXT.replace(" و", " و "),
        TEXT.replace(" و", " و\u00a0").replace("ة", "ه"),
        TEXT.replace("مصر وتونس والكويت", "مصر و تونس و الكويت"),
    ],
)
def test_habits_change_no_fact(text: str) -> None:
    """ه for ة, ي for ى and ى for ي throughout, and a «و» that stands apart."""
    assert told(read(text)) == told(read(TEXT))


@pytest.mark.parametrize(
    ("text", "undotted", "dotted"),
    [
        ("عقدت القمه العربيه في بغداد", True, False),
        ("عقدت القمة العربية في بغداد", False, False),
        ("عقدت القمة العربيه في القاهره وزارها قاده", False, False),
        ("كان رئيس الوفد الذي قاده الوزير على متن الطائرة", False, False),
        ("تطرق الوزير الي التجارة", False, True),
        ("تطرق علي إلى التجارة", False, False),
        ("ذكر الله والمياه والاتجاه", False, False),
    ],
)
def test_habits(text: str, undotted: bool, dotted: bool) -> None:
    """A word with the article has no pronoun, «الي» is no name; one word alone shows nothing."""
    assert habit_of(text) == (undotted, dotted)


def test_a_name_behind_a_loose_conjunction_begins_with_itself() -> None:
    """«و الكويت»: what is marked is the name."""
    text = "وقعت مصر و الكويت و  تونس اتفاقية."
    assert {m.span.of(text) for m in read(text).mentions} >= {"الكويت", "تونس"}


@pytest.mark.parametrize("text", ["(أ ف ب و رويترز)", "و", "و ", "و،", "قال و. الكريمي"])
def test_a_conjunction_alone(text: str) -> None:
    assert read(text).text == text
