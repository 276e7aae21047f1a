"""What formats do not carry is what they name: nothing can be taken from an article without a trace in the file or in the report."""

from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as basic

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.formats.carrying import said, uncarried
from caspian_relations.model import Article, Figure, Measure, Meeting, Money, Percentage, When

LOSSY = ["csv", "parquet", "arrow", "pandas", "polars", "graphml", "networkx", "cytoscape", "cypher", "geojson", "ics"]


def written(article: Article, format: str) -> Any:
    """What a format makes of it, as something that can be compared; the id of the article, a digest of the whole, does not count."""
    made = formats.dumps(article, format, article_id="1")
    if format == "pandas":
        return {name: frame.to_csv() for name, frame in made.items()}
    if format == "polars":
        return {name: frame.write_csv() for name, frame in made.items()}
    if format == "networkx":
        return (made.graph, dict(made.nodes(data=True)), list(made.edges(keys=True, data=True)))
    return made


def without(thing: Any) -> Iterator[tuple[str, Any]]:
    """`thing` without each of the fields that say something and need not: the path of the field, and what is left."""
    for name, value in said(thing):
        field = next(field for field in attrs.fields(type(thing)) if field.alias == name)
        if isinstance(value, When | Money | Measure | Percentage):
            for path, less in without(value):
                yield f"{name}.{path}", attrs.evolve(thing, **{name: less})
        if field.default is attrs.NOTHING:
            continue
        default = field.default.factory() if isinstance(field.default, attrs.Factory) else field.default
        try:
            yield name, attrs.evolve(thing, **{name: default})
        except cr.model.InvalidValue:
            continue  # A part of a range, say, that does not stand alone.


def lessened(article: Article) -> Iterator[tuple[list[str], Article]]:
    """The article without each thing that it says, with the paths under which a report may name it."""
    for name in ("boilerplate", "conflicts", "dates", "mentions", "quantities", "published", "source"):
        if getattr(article, name) if name != "conflicts" else article.conflicts():
            yield [name], attrs.evolve(article, **{name: None if name in ("published", "source") else ()})
    for kind in ("entities", "events", "figures", "relations", "statements"):
        things = getattr(article, kind)
        for i, thing in enumerate(things):
            for path, less in without(thing):
                changed = attrs.evolve(article, **{kind: [*things[:i], less, *things[i + 1 :]]})
                term = path.replace("since", "term").replace("until", "term")
                yield [kind, f"{kind}[{i}]", f"{kind}.{path}", f"{kind}.{term}", f"{kind}[{i}].{path}"], changed


def assert_nothing_is_lost_in_silence(article: Article, format: str) -> None:
    whole = written(article, format)
    report = {loss.path for loss in formats.lossy(article, format)}
    for paths, less in lessened(article):
        named = any(
            path == lost or lost.startswith((f"{path}.", f"{path}[")) for path in paths[1:] or paths for lost in report
        )
        assert named or paths[0] in report or written(less, format) != whole, paths


TEXT = (
    "أجرى وزير الخارجية الأردني أيمن الصفدي اتصالا هاتفيا مع نظيره المصري سامح شكري في 3 فبراير 2024 عشية القمة العربية. "
    "وقال الصفدي إن صادرات الأردن إلى مصر ارتفعت بنسبة 15% لتبلغ أكثر من 120 مليون دولار. وسيعقد الاجتماع في عمّان يوم الثلاثاء."
)


@pytest.mark.parametrize(
    "format", [name for name in LOSSY if name != "pandas"]
)  # It is slow, and polars holds the same.
def test_a_read_article_loses_nothing_in_silence(format: str) -> None:
    """Field by field."""
    article = cr.parse(TEXT, published="2024-02-04", source="a")
    assert article.events
    assert article.figures
    assert article.statements
    assert_nothing_is_lost_in_silence(article, format)


@settings(max_examples=30)
@given(st.articles(max_facts=1), basic.sampled_from(LOSSY))
def test_no_article_loses_anything_in_silence(article: Article, format: str) -> None:
    """Whatever it holds."""
    assert_nothing_is_lost_in_silence(article, format)


@pytest.mark.parametrize("format", LOSSY)
def test_a_moment_without_a_date_is_carried_or_named(format: str) -> None:
    """It is not the same as no moment."""
    dateless = When(None)
    meeting, figure = Meeting("event:1", when=dateless), Figure("figure:1", kind="exports", period=dateless)
    assert_nothing_is_lost_in_silence(Article("نص", events=[meeting], figures=[figure]), format)


@pytest.mark.parametrize("format", LOSSY)
def test_the_text_is_carried_or_named(format: str) -> None:
    """Only tables have room for it."""
    carried = formats.dumps(Article("نص"), format, article_id="1")
    named = any(loss.path == "text" for loss in formats.lossy(Article("نص"), format))
    assert named is ("articles" not in carried if isinstance(carried, dict) else format != "csv")


def test_losses_are_counted_by_field() -> None:
    """Each with its own reason, or with that of all others."""
    meetings = [Meeting("event:1", host="state:EG", when=When("2024")), Meeting("event:2", host="state:JO")]
    found = list(uncarried("events", meetings, {"id"}, {"host": "a", "": "b"}))
    assert [str(loss) for loss in found] == ["events.when: b", "events.host (2): a"]
