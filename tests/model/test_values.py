"""Spans, mentions, names, entities, facts: what each takes and what it refuses."""

import pickle
from collections.abc import Callable
from datetime import date

import attrs
import pytest
from hypothesis import given

from caspian_relations import model
from caspian_relations import strategies as st
from caspian_relations.model import (
    Article,
    Coordinates,
    Edition,
    Entity,
    Event,
    Fact,
    Figure,
    Inference,
    InvalidValue,
    Meeting,
    Mention,
    Names,
    Office,
    Organization,
    Person,
    Place,
    Relation,
    Series,
    Span,
    State,
    Statement,
    Summit,
    TransportCorridor,
    Visit,
    When,
)

REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: Span(-1, 3), "Span.start"),
    (lambda: Span(3, 3), "Span.end"),
    (lambda: Span(0, True), "Span.end"),
    (lambda: Span("0", 3), "Span.start"),  # type: ignore[arg-type]
    (lambda: Mention(Span(0, 1), "Egypt"), "Mention.referent"),
    (lambda: Mention(Span(0, 1), "state:EG", "nickname"), "Mention.form"),
    (lambda: Mention((0, 1), "state:EG"), "Mention.span"),  # type: ignore[arg-type]
    (lambda: State("state:EG", alpha2="Egypt"), "State.alpha2"),
    (lambda: State("country:EG", alpha2="EG"), "State.id"),
    (lambda: State("state:", alpha2="EG"), "State.id"),
    (lambda: State("state:E G", alpha2="EG"), "State.id"),
    (lambda: State("state:EG", alpha2="EG", wikidata="79"), "State.wikidata"),
    (lambda: State("state:EG", alpha2="EG", numeric="18"), "State.numeric"),
    (lambda: State("state:EG", alpha2="EG", capital="Cairo"), "State.capital"),
    (lambda: Place("place:x", kind="village"), "Place.kind"),
    (lambda: Place("place:x", coordinates=(1, 2)), "Place.coordinates"),  # type: ignore[arg-type]
    (lambda: Coordinates(91, 0), "Coordinates.latitude"),
    (lambda: Coordinates(0, float("nan")), "Coordinates.longitude"),
    (lambda: Person("person:x", known="yes"), "Person.known"),  # type: ignore[arg-type]
    (lambda: Office("office:x", title="boss"), "Office.title"),
    (lambda: Office("office:x", title="president", of="person:x"), "Office.of"),
    (lambda: Office("office:x", title="president", since="soon"), "Office.since"),
    (lambda: Organization("organization:x", members=["state:EG", "state:EG"]), "Organization.members"),
    (lambda: Organization("organization:x", members="state:EG"), "Organization.members"),
    (lambda: TransportCorridor("corridor:x", modes=["rail", "camel"]), "TransportCorridor.modes[1]"),
    (lambda: Edition(0), "Edition.ordinal"),
    (lambda: Edition(1, start=date(2024, 1, 2), end=date(2024, 1, 1)), "Edition.end"),
    (lambda: Series("series:x", editions=["first"]), "Series.editions[0]"),  # type: ignore[list-item]
    (lambda: Summit("event:1", ordinal=0), "Summit.ordinal"),
    (lambda: Summit("summit:1"), "Summit.id"),
    (lambda: Meeting("event:1", status="perhaps"), "Meeting.status"),
    (lambda: Meeting("event:1", participants=["person:a", "person:a"]), "Meeting.participants"),
    (lambda: Meeting("event:1", when="2024"), "Meeting.when"),  # type: ignore[arg-type]
    (lambda: Visit("event:1", visitors=["a"]), "Visit.visitors[0]"),
    (lambda: Figure("figure:1", kind="size"), "Figure.kind"),
    (lambda: Figure("figure:1", kind="cargo", change="15%"), "Figure.change"),
    (lambda: Relation("relation:1", subject="state:EG", predicate="loves", object="state:JO"), "Relation.predicate"),
    (
        lambda: Relation("relation:1", subject="concept:terrorism", predicate="condemns", object="state:JO"),
        "Relation.subject",
    ),
    (lambda: Statement("statement:1", verb="whisper"), "Statement.verb"),
    (lambda: Statement("statement:1", said_in="event:1"), "Statement.said_in"),
    (lambda: Inference("When", "published"), "Inference.field"),
    (lambda: Meeting("event:1", inferred=[Inference("place", "a"), Inference("place", "b")]), "Meeting.inferred"),
    (lambda: Names(en=[""]), "Names.en[0]"),
    (lambda: Names({"English": "Egypt"}), "Names"),
    (lambda: Person("person:x", names=["Ali"]), "Person.names"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(("build", "path"), REFUSED)
def test_a_wrong_value_is_refused_by_name(build: Callable[[], object], path: str) -> None:
    """InvalidValue names the field, what was got and what is accepted."""
    with pytest.raises(InvalidValue) as caught:
        build()
    assert caught.value.path == path
    assert caught.value.reason
    assert isinstance(caught.value, ValueError)
    assert str(caught.value).startswith(f"{path}: got ")
    assert str(caught.value).endswith(f"; accepted: {caught.value.reason}")


@pytest.mark.parametrize("cls", [Entity, Fact])
def test_bases_are_not_built(cls: type) -> None:
    """`Entity` and `Fact` are what others are; an `Event` may be of no closer type."""
    with pytest.raises(InvalidValue, match="subclass"):
        cls("state:EG")
    assert Event("event:1").id == "event:1"


def test_members_values_and_lists_are_taken() -> None:
    """A member's value stands for the member, any iterable for a tuple."""
    visit = Visit(
        "event:1", visitors=iter(["person:a"]), status="planned", kind="state", inferred={"when.year": "published"}
    )
    assert visit.visitors == ("person:a",)
    assert visit.status is model.Status.PLANNED
    assert visit.kind is model.VisitKind.STATE
    assert visit.inferred == (Inference("when.year", "published"),)


def test_names_keep_the_preferred_name_first() -> None:
    """Languages are sorted, names are not; a name given twice is kept once."""
    names = Names({"en": ["Cairo", "Al-Qahirah", "Cairo"], "ar": "القاهرة", "fr": []})
    assert list(names) == ["ar", "en"]
    assert names.en == ("Cairo", "Al-Qahirah")
    assert names == Names(ar=["القاهرة"], en=("Cairo", "Al-Qahirah"))
    assert hash(names) == hash(Names(names))
    with pytest.raises(AttributeError):
        names.other = 1


def test_coordinates_are_rounded_to_ten_metres() -> None:
    """Four decimals; equal points are equal, zero has no sign."""
    assert Coordinates(40.395312, -0.00001) == Coordinates(40.3953, 0)
    assert str(Coordinates(-0.0, 0).latitude) == "0.0"


def test_an_edition_is_dated_as_finely_as_it_is_confirmed() -> None:
    """A day from memory must not date an event to the day."""
    first, last = date(2018, 3, 15), date(2018, 3, 16)
    dated = [Edition(1, start=first, end=last, precision=precision).when for precision in ("day", "month", "year")]
    assert dated == [When("2018-03-15/2018-03-16"), When("2018-03"), When("2018")]
    assert Edition(1).when is None


def test_explain_says_rule_words_and_sources() -> None:
    """With the text the words are quoted."""
    summit = Summit(
        "event:1",
        series="series:cop",
        evidence=[Span(0, 4)],
        rule="summit",
        said_in="statement:2",
        inferred={"place": "edition"},
    )
    assert summit.explain("قمة المناخ").splitlines() == [
        "event:1 (Summit): held",
        "read by the rule summit",
        "from 0–4 «قمة »",
        "said in statement:2",
        "place supplied by edition",
    ]


@given(st.entities() | st.facts() | st.mentions() | st.founds() | st.editions())
def test_values_are_hashable_frozen_and_picklable(value: object) -> None:
    """They can be keys, cannot change, and cross process borders."""
    assert hash(value) == hash(pickle.loads(pickle.dumps(value)))
    assert pickle.loads(pickle.dumps(value)) == value
    assert not hasattr(value, "__dict__")
    field = attrs.fields(type(value))[0].name  # type: ignore[arg-type]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(value, field, None)


@given(st.articles() | st.entities() | st.facts() | st.founds() | st.amounts())
def test_the_trusted_way_builds_the_same(value: object) -> None:
    """`trusted` skips the checks and nothing else."""
    fields = {field.alias: getattr(value, field.name) for field in attrs.fields(type(value))}  # type: ignore[arg-type]
    assert model.trusted(type(value), **fields) == value


def test_trusted_fills_in_defaults() -> None:
    """What is left out has its default, containers included."""
    assert model.trusted(Meeting, id="event:1") == Meeting("event:1")
    assert model.trusted(Article, text="") == Article("")
    with pytest.raises(TypeError):
        model.trusted(Meeting)
