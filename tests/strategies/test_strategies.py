"""The strategies themselves: every class, every member, every optional field, simplest examples, no discards."""

import subprocess
import sys
import warnings
from collections import Counter
from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, NamedTuple, get_args

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as basic
from hypothesis.errors import InvalidArgument
from hypothesis.statistics import collector

from caspian_relations import model
from caspian_relations import strategies as st
from caspian_relations.model import Article, OfficeTitle, Precision, Span, Status, When

EXAMPLES = 500
CLASSES = {name: getattr(model, cls) for cls, name in st._STRATEGIES.items()}
# Precisions and statuses of editions, kinds of corridors: what the model has for other reasons than this field.
NEVER: dict[tuple[str, str], set[Any]] = {
    ("Edition", "precision"): set(Precision) - {Precision.DAY, Precision.MONTH, Precision.YEAR},
    ("TradeFigure", "kind"): {
        model.FigureKind.OTHER,
        model.FigureKind.INVESTMENT,
        model.FigureKind.CARGO,
    },
}


class Run(NamedTuple):
    """What a test with a strategy was given, and how each of its test cases ended: valid, invalid (rejected by a filter), overrun (begun in vain)."""

    values: tuple[Any, ...]
    ends: Counter[str]


def run(strategy: basic.SearchStrategy[Any]) -> Run:
    """Five hundred examples, without warnings and with every health check; the ends are those that `--hypothesis-show-statistics` counts."""
    found: list[Any] = []
    counted: list[Any] = []

    @settings(
        max_examples=EXAMPLES,
        database=None,
        deadline=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=[],
    )
    @given(strategy)
    def collect(value: Any) -> None:
        found.append(value)

    with warnings.catch_warnings(), collector.with_value(counted.append):
        warnings.simplefilter("error")
        collect()
    cases = [case for statistics in counted for case in statistics["generate-phase"]["test-cases"]]
    return Run(tuple(found), Counter(case["status"] for case in cases))


@cache
def run_of(name: str) -> Run:
    """The run of a strategy by its name, which all tests share."""
    return run(getattr(st, name)())


def generated(name: str) -> tuple[Any, ...]:
    """What a strategy gives in 500 examples."""
    return run_of(name).values


# A strategy of a name has no examples without one; a passage is slow to make, and has tests of its own, and a machine is no strategy.
TESTED_APART = {"ArticleStoreMachine", "passages", "spellings_of"}


@pytest.mark.parametrize("name", sorted(set(st.__all__) - TESTED_APART))
def test_five_hundred_examples_without_a_health_check(name: str) -> None:
    """No warnings; values of the class that the strategy is called after; nearly all of them distinct calls."""
    values = generated(name)
    assert values
    if name in CLASSES:
        assert {isinstance(value, CLASSES[name]) for value in values} == {True}


ASKED = {
    "passages": st.passages,
    "passages with all noise": lambda: st.passages(noise=True),
    "spellings_of": lambda: st.spellings_of("إلهام علييف"),
}


@pytest.mark.parametrize("name", [*sorted(set(st.__all__) - TESTED_APART), *ASKED])
def test_no_example_is_discarded(name: str) -> None:
    """None is rejected, and at most one in a hundred is begun in vain, where Hypothesis runs out of choices."""
    ends = run(ASKED[name]()).ends if name in ASKED else run_of(name).ends
    assert ends["valid"] >= min(EXAMPLES, 40)  # there are forty inferences in all
    assert ends["invalid"] == 0
    assert ends["overrun"] <= EXAMPLES // 100


# `Event`, `Figure` and `Corridor` give their subclasses too; these have strategies of their own.
BASES = {"articles", "events", "figures", "corridors"}
CONCRETE = sorted(
    name
    for name, cls in CLASSES.items()
    if attrs.has(cls) and getattr(cls, "id_kind", None) != "" and name not in BASES
)


@pytest.mark.parametrize("name", CONCRETE)
def test_every_optional_field_is_present_and_absent(name: str) -> None:
    """Both occur within 500 examples, and for tuples both the empty and the filled one."""
    cls = CLASSES[name]
    values = [value for value in generated(name) if type(value) is cls]
    attrs.resolve_types(cls)
    for field in attrs.fields(cls):
        got = [getattr(value, field.name) for value in values]
        if type(None) in get_args(field.type):
            assert {value is None for value in got} == {True, False}, field.name
        elif isinstance(got[0], tuple):
            assert {value == () for value in got} == {True, False}, field.name
        elif isinstance(got[0], bool):
            assert set(got) == {True, False}, field.name


@pytest.mark.parametrize("name", CONCRETE)
def test_every_member_of_a_closed_list_occurs(name: str) -> None:
    """Each member of each enum, within 500 examples."""
    cls = CLASSES[name]
    values = [value for value in generated(name) if type(value) is cls]
    attrs.resolve_types(cls)
    for field in attrs.fields(cls):
        enums = [arm for arm in (field.type, *get_args(field.type)) if isinstance(arm, type) and issubclass(arm, Enum)]
        for enum in enums:
            # Ninety titles are more than five hundred examples can be sure to give; each has its own test below.
            if enum is OfficeTitle:
                continue
            expected = set(enum) - NEVER.get((cls.__name__, field.name), set())
            assert expected <= _members(values, field.name), field.name


@given(basic.sampled_from(OfficeTitle), basic.data())
def test_every_title_can_be_asked_for(title: OfficeTitle, data: basic.DataObject) -> None:
    """An office with that title and no other."""
    assert data.draw(st.offices(titles=[title])).title is title


def _members(values: list[Any], field: str) -> set[Any]:
    got = [getattr(value, field) for value in values]
    return {member for each in got for member in (each if isinstance(each, tuple) else (each,))}


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("entities", model.Entity),
        ("events", model.Event),
        ("figures", model.Figure),
        ("corridors", model.Corridor),
        ("facts", model.Fact),
    ],
)
def test_a_base_gives_every_class_below_it(name: str, base: type) -> None:
    """No subclass is forgotten."""
    public = (getattr(model, name) for name in model.__all__)
    below = {cls for cls in public if isinstance(cls, type) and issubclass(cls, base) and getattr(cls, "id_kind", None)}
    assert {type(value) for value in generated(name)} == below


def test_articles_have_every_kind_of_part() -> None:
    """Entities, mentions, dates, quantities, facts, boilerplate, conflicts, each with and without."""
    values = generated("articles")
    for field in attrs.fields(model.Article):
        got = [getattr(value, field.name) for value in values]
        assert {not value for value in got} == {True, False}, field.name
    assert any(fact.said_in for article in values for fact in (*article.events, *article.relations))
    assert any(mention.referent.startswith("event:") for article in values for mention in article.mentions)


def test_moments_are_of_every_precision_and_basis() -> None:
    """Open, uncertain, yearless, relative and unknown ones too."""
    values = generated("whens")
    assert {when.precision for when in values} == {None, *Precision} - {Precision.SECOND, Precision.MILLENNIUM}
    assert {when.basis for when in values} == set(model.Basis)
    for has in (
        lambda when: when.is_open,
        lambda when: when.uncertain,
        lambda when: when.approximate,
        lambda when: when.relative,
        lambda when: when.edtf is None and when.relative is None,
        lambda when: when.edtf and when.edtf.startswith("XXXX"),
        lambda when: when.is_interval and when.start,
    ):
        assert any(has(when) for when in values)


SIMPLEST: list[tuple[Callable[[], Any], Callable[[Any], bool], object]] = [
    (st.spans, lambda span: True, Span(0, 1)),
    (st.spans, lambda span: span.start >= 5, Span(5, 6)),
    (st.whens, lambda when: True, When("2000-01-01")),
    (lambda: st.whens(precision="month"), lambda when: True, When("2000-01")),
    (lambda: st.whens(min_value=date(2024, 3, 5)), lambda when: True, When("2024-03-05")),
    (st.money, lambda money: money.amount > 10, model.Money(11, "USD")),
    (st.percentages, lambda share: share.to is not None, model.Percentage(0, 0)),
    (st.changes, lambda change: change.factor, model.Change(0, factor=True)),
    (st.durations, lambda duration: True, model.Duration("P1D")),
    (st.states, lambda state: True, model.State("state:AA", alpha2="AA")),
    (st.summits, lambda summit: True, model.Summit("event:1")),
    (st.summits, lambda summit: summit.status != "held", model.Summit("event:1", status=Status.ONGOING)),
    (st.figures, lambda figure: figure.record, model.Figure("figure:1", kind="trade-turnover", record=True)),
    (st.articles, lambda article: True, model.Article("")),
]


@pytest.mark.parametrize(("make", "condition", "expected"), SIMPLEST)
def test_examples_shrink_to_the_simplest(
    make: Callable[[], Any], condition: Callable[[Any], bool], expected: object
) -> None:
    """`find` gives the minimal one."""
    assert find(make(), condition, settings=settings(max_examples=300, database=None, deadline=None)) == expected


@pytest.mark.slow
def test_an_article_with_a_visit_shrinks_to_a_word_and_bare_events() -> None:
    """Nothing stands beside what is asked for."""
    settled = settings(max_examples=5_000, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    article = find(st.articles(max_facts=1), lambda article: bool(article.visits), settings=settled)
    assert " " not in article.text
    assert article == Article(article.text, events=[model.Visit("event:1")])


@given(st.whens(min_value=date(2024, 2, 10), max_value=date(2024, 12, 20), resolved=True))
def test_moments_lie_between_their_bounds(when: When) -> None:
    """Both ends, whatever the precision."""
    assert when.start is not None
    assert when.end is not None
    assert date(2024, 2, 10) <= when.start <= when.end <= date(2024, 12, 20)


@given(basic.data(), basic.sampled_from([p for p in Precision if p not in (Precision.SECOND, Precision.MILLENNIUM)]))
def test_moments_have_the_precision_that_was_asked_for(data: basic.DataObject, precision: Precision) -> None:
    """From day to century, over all the years that Python has."""
    when = data.draw(st.whens(min_value=date.min, max_value=date.max, precision=precision))
    assert when.precision is precision
    assert when.start is not None


@pytest.mark.parametrize(
    ("precision", "last"), [("week", "9999-12-20/9999-12-26"), ("season", "9999-23"), ("month", "9999-12")]
)
def test_what_ends_after_the_last_day_is_not_made(precision: str, last: str) -> None:
    """The last week of 9999, and its winter, end in a year that Python does not have."""
    when = find(
        st.whens(min_value=date(9999, 8, 1), max_value=date.max, precision=precision), lambda when: str(when) >= last
    )
    assert str(when) == last


def test_impossible_bounds_are_refused() -> None:
    """An InvalidArgument, as Hypothesis itself raises."""
    for strategy in (
        st.whens(min_value=date(2024, 1, 2), max_value=date(2024, 1, 1)),
        st.whens(min_value=date(2024, 1, 2), max_value=date(2024, 1, 9), precision="year"),
        st.whens(precision="second"),
        st.spans(within=""),
    ):
        with pytest.raises(InvalidArgument):
            find(strategy, lambda value: True)


@given(
    st.places(kinds=["sea", "port"], state="state:EG"),
    st.visits(statuses=["planned"]),
    st.money(currencies=("KWD",), max_value=9),
    st.texts(min_size=4, max_size=9),
    st.relations(predicates=["meets"]),
    st.persons(known=False),
)
def test_parameters_are_kept(place: Any, visit: Any, money: Any, text: str, relation: Any, person: Any) -> None:
    """Each narrows what is generated."""
    assert place.kind in ("sea", "port")
    assert place.state == "state:EG"
    assert visit.status is Status.PLANNED
    assert set(visit.visitors) <= set(visit.participants)
    assert money.currency == "KWD"
    assert money.amount <= 9
    assert 4 <= len(text) <= 9
    assert relation.predicate == "meets"
    assert person.known is False


def test_strategies_print_as_their_call() -> None:
    """Also through `from_type`."""
    assert repr(st.whens(precision="month")) == "whens(precision='month')"
    assert repr(st.summits()) == "summits()"
    assert repr(basic.from_type(model.Summit)) == "summits()"


@pytest.mark.parametrize(("cls", "name"), sorted(st._STRATEGIES.items()))
def test_hypothesis_finds_them_by_itself(cls: str, name: str) -> None:
    """`from_type` gives the strategy of the class."""
    assert repr(basic.from_type(getattr(model, cls))) == f"{name}()"


@given(basic.builds(model.Visit, basic.just("event:7")), basic.from_type(model.Office))
def test_builds_and_from_type_give_values(visit: model.Visit, office: model.Office) -> None:
    """`builds` needs nothing but what it is given."""
    assert visit.id == "event:7"
    assert isinstance(office, model.Office)


@given(basic.from_type(model.Found[When]), basic.from_type(model.Found[model.Money]))
def test_found_values_are_of_the_class_asked_for(moment: model.Found[When], sum_: model.Found[model.Money]) -> None:
    """`Found[When]` finds moments, `Found[Money]` money."""
    assert isinstance(moment.value, When)
    assert isinstance(sum_.value, model.Money)


def test_the_module_does_not_need_hypothesis_until_it_is_used() -> None:
    """Without it the error names the extra; `import hypothesis` first or last makes no difference."""
    code = """
import sys
sys.modules["hypothesis"] = None
from caspian_relations import strategies
from caspian_relations.model import MissingExtra
try:
    strategies.states
except MissingExtra as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (
        done.stdout.strip()
        == "hypothesis is not installed; install it with: pip install 'caspian-relations[hypothesis]'"
    )
    for order in (
        "import hypothesis; from caspian_relations.strategies import states",
        "from caspian_relations.strategies import whens; import hypothesis",
    ):
        subprocess.run([sys.executable, "-W", "error", "-c", order], check=True)


def test_an_unknown_strategy_is_an_attribute_error() -> None:
    """As for any module."""
    with pytest.raises(AttributeError, match="no attribute 'galaxies'"):
        st.galaxies  # noqa: B018
