"""JSON: everything there and back, the same bytes always, and errors that say where."""

import copy
import io
import json as stdlib_json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as basic

from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.formats import json
from caspian_relations.model import (
    Article,
    Coordinates,
    Edition,
    Found,
    InvalidJSON,
    InvalidText,
    Mention,
    Money,
    Person,
    Place,
    Relation,
    Series,
    Span,
    State,
    Statement,
    TradeFigure,
    Visit,
    When,
)

ROOT = Path(__file__).resolve().parent.parent.parent


@cache
def validator() -> Any:
    schema = json.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


@pytest.fixture
def article() -> Article:
    return Article(
        "زار الرئيس مصر في 2024",
        date(2024, 8, 9),
        None,
        [
            State("state:EG", {"en": "Egypt", "ar": "مصر"}, "Q79", alpha2="EG", capital="place:cairo"),
            Place("place:cairo", {"en": "Cairo"}, coordinates=Coordinates(30.0444, 31.2357)),
            Person("person:ali", known=False),
            Series("series:cop", kind="climate-conference", editions=[Edition(29, start=date(2024, 11, 11))]),
        ],
        [Mention(Span(11, 14), "state:EG")],
        [Found(Span(18, 22), When("2024"))],
        [Found(Span(18, 22), Money("529.40", "USD"))],
        [
            Visit(
                "event:1",
                visitors=["person:ali"],
                participants=["person:ali"],
                destination="state:EG",
                when=When("2024"),
                said_in="statement:1",
                inferred={"when.year": "published"},
            )
        ],
        [TradeFigure("figure:1", kind="exports", change="x2.7", amount=Money(5, "USD"))],
        [Relation("relation:1", subject="person:ali", predicate="visits", object="state:EG")],
        [Statement("statement:1", content=Span(0, 3), about=["state:EG"])],
        [Span(0, 3)],
    )


@given(st.articles())
def test_what_is_written_is_read_back(article: Article) -> None:
    """loads(dumps(a)) == a, and equal articles give equal text."""
    written = json.dumps(article)
    again = json.loads(written)
    assert again == article
    assert json.dumps(again) == written
    assert json.loads(written.encode("utf-8")) == article
    assert json.loads(json.dumps(article, indent=2)) == article


@given(st.articles())
def test_what_is_written_fits_the_schema(article: Article) -> None:
    """The published schema describes every article's JSON."""
    validator().validate(stdlib_json.loads(json.dumps(article)))


@given(st.articles(), basic.sampled_from([None, 2]))
def test_the_bytes_do_not_depend_on_orjson(article: Article, indent: int | None) -> None:
    """With orjson and without it the same characters, and each reads what the other wrote."""
    with_orjson = json.dumps(article, indent=indent)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json, "orjson", None)
        assert json.dumps(article, indent=indent) == with_orjson
        assert json.loads(with_orjson) == article


@given(st.articles())
def test_it_is_printed_as_the_standard_library_prints_it(article: Article) -> None:
    """Compact, every character as it is but for lone surrogates, which are escaped: not a byte is otherwise."""
    document = json.to_dict(article)
    compact = stdlib_json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    indented = stdlib_json.dumps(document, ensure_ascii=False, indent=4)
    assert json.dumps(article).encode() == compact.encode(errors="backslashreplace")
    assert json.dumps(article, indent=4).encode() == indented.encode(errors="backslashreplace")


@given(basic.text(basic.characters(), max_size=20))
def test_any_text_survives(text: str) -> None:
    """Control characters, bidi marks, emoji: the text is unchanged."""
    assert json.loads(json.dumps(Article(text))).text == text


@pytest.mark.parametrize("text", ["\ud800", "أ\udfffب", "\udc00\ud800", "\x00\x1f\x7f\u2028\ufeff", '"\\/'])
def test_lone_surrogates_and_controls_survive(text: str) -> None:
    """A lone surrogate is written as an escape, so that the JSON can be encoded."""
    written = json.dumps(Article(text))
    assert json.loads(written.encode("utf-8")).text == text


def test_a_pair_that_is_no_character_is_refused() -> None:
    """JSON cannot tell two surrogates side by side from the character that they stand for."""
    with pytest.raises(InvalidText, match="surrogates that stand alone"):
        json.dumps(Article("\ud83d\ude00"))


def test_the_layout_is_the_documented_one(article: Article) -> None:
    """Type tags, a table of entities, amounts as strings, inferences as an object."""
    document = json.to_dict(article)
    assert list(document)[:3] == ["type", "version", "text"]
    assert document["version"] == "1"
    assert document["published"] == "2024-08-09"
    assert list(document["entities"]) == ["person:ali", "place:cairo", "series:cop", "state:EG"]
    assert document["entities"]["state:EG"]["names"] == {"ar": ["مصر"], "en": ["Egypt"]}
    assert document["mentions"] == [
        {"type": "Mention", "span": {"start": 11, "end": 14}, "referent": "state:EG", "form": "name"}
    ]
    assert document["dates"] == [
        {"type": "When", "span": {"start": 18, "end": 22}, "edtf": "2024", "basis": "stated", "relative": None}
    ]
    assert document["quantities"][0]["amount"] == "529.4"
    visit = document["events"][0]
    assert (visit["type"], visit["when"]["edtf"], visit["inferred"]) == ("Visit", "2024", {"when.year": "published"})
    assert document["figures"][0]["change"] == "x2.7"
    assert document["conflicts"] == []


Change = Callable[[Any], Any]
WRONG: list[tuple[Change, str, object]] = [
    (lambda d: d["events"][0]["when"].update(edtf="2024-13"), "$.events[0].when.edtf", "2024-13"),
    (lambda d: d["events"][0].update(status="maybe"), "$.events[0].status", "maybe"),
    (lambda d: d["events"][0].update(status=None), "$.events[0].status", None),
    (lambda d: d["events"][0].update(type="Party"), "$.events[0].type", "Party"),
    (lambda d: d["events"][0].pop("type"), "$.events[0].type", None),
    (lambda d: d["events"][0].update(mood=1), "$.events[0]", "mood"),
    (lambda d: d["events"][0].update(participants="person:ali"), "$.events[0].participants", "person:ali"),
    (lambda d: d["events"][0].update(participants=["person:ali", 5]), "$.events[0].participants[1]", 5),
    (lambda d: d["events"][0].update(participants=["person:omar"]), "$.events[0].participants[0]", "person:omar"),
    (lambda d: d["events"][0].update(inferred={"When": "published"}), "$.events[0].inferred.field", "When"),
    (lambda d: d["events"].append(5), "$.events[1]", 5),
    (lambda d: d.update(events={}), "$.events", {}),
    (lambda d: d["quantities"][0].update(amount=5), "$.quantities[0].amount", 5),
    (lambda d: d["quantities"][0].update(amount="1e5"), "$.quantities[0].amount", "1e5"),
    (lambda d: d["quantities"][0].update(amount="NaN"), "$.quantities[0].amount", "NaN"),
    (lambda d: d["quantities"][0].update(type="Gold"), "$.quantities[0].type", "Gold"),
    (lambda d: d["quantities"][0]["span"].update(end=500), "$.quantities[0].span.end", 500),
    (lambda d: d["quantities"][0]["span"].update(end="22"), "$.quantities[0].span.end", "22"),
    (lambda d: d["quantities"][0]["span"].update(end=22.0), "$.quantities[0].span.end", 22.0),
    (lambda d: d["quantities"][0]["span"].update(start=True), "$.quantities[0].span.start", True),
    (lambda d: d["entities"]["state:EG"].update(alpha2="eg"), '$.entities["state:EG"].alpha2', "eg"),
    (lambda d: d["entities"]["state:EG"].update(id="state:ET"), '$.entities["state:EG"].id', "state:ET"),
    (lambda d: d["entities"]["state:EG"]["names"].update(en="Egypt"), '$.entities["state:EG"].names.en', "Egypt"),
    (lambda d: d["entities"]["state:EG"]["names"].update(en=[5]), '$.entities["state:EG"].names.en[0]', 5),
    (lambda d: d["entities"]["place:cairo"]["coordinates"].update(latitude=100), '$.entities["place:cairo"].coordinates.latitude', 100.0),
    (lambda d: d["entities"]["series:cop"]["editions"][0].update(start="2024"), '$.entities["series:cop"].editions[0].start', "2024"),
    (lambda d: d["figures"][0].update(change="5%"), "$.figures[0].change", "5%"),
    (lambda d: d["figures"][0]["amount"].update(type="Duration"), "$.figures[0].amount.type", "Duration"),
    (lambda d: d["statements"][0]["content"].update(end=99), "$.statements[0].content.end", 99),
    (lambda d: d["relations"][0].update(object="Egypt"), "$.relations[0].object", "Egypt"),
    (lambda d: d.update(version="2"), "$.version", "2"),
    (lambda d: d.pop("version"), "$.version", None),
    (lambda d: d.update(published="2024-8-9"), "$.published", "2024-8-9"),
    (lambda d: d.update(text=5), "$.text", 5),
    (lambda d: d.update(type="Book"), "$.type", "Book"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "path", "got"), WRONG)
def test_wrong_json_is_refused_with_its_path(article: Article, change: Change, path: str, got: object) -> None:
    """The path, what was got, and what is accepted."""
    document = copy.deepcopy(json.to_dict(article))
    change(document)
    with pytest.raises(InvalidJSON) as caught:
        json.loads(stdlib_json.dumps(document))
    assert (caught.value.path, caught.value.value) == (path, got)
    assert caught.value.reason
    assert str(caught.value).startswith(path)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("{", r"\$: got .*JSON; line 1, column 2"),
        ("", r"\$: got ''; accepted: JSON"),
        ("[1]", r"\$: got \[1\]; accepted: an object"),
        ("null", r"\$: got None"),
        ('{"version": NaN}', "no NaN"),
        (b"\xff", "UTF-8; byte 0 is none"),
        ("[" * 100_000, "nested"),
        (5, "a str or bytes"),
    ],
)
def test_what_is_no_json_is_refused(data: Any, message: str) -> None:
    """A clear InvalidJSON, never another exception."""
    with pytest.raises(InvalidJSON, match=message):
        json.loads(data)


def outcome(document: Any) -> str:
    """Whether it is an article, or where it is wrong."""
    try:
        json.from_dict(document)
    except InvalidJSON as error:
        return error.path
    return "an article"


LEAVES = basic.none() | basic.booleans() | basic.integers() | basic.floats() | basic.text()
KEYS = basic.sampled_from(["type", "version", "text", "events", "entities", "id"]) | basic.text()
DOCUMENTS = basic.recursive(LEAVES, lambda node: basic.lists(node) | basic.dictionaries(KEYS, node), max_leaves=10)


@given(DOCUMENTS)
def test_any_json_is_an_article_or_an_invalid_json(document: Any) -> None:
    """Whatever the document, nothing else is raised."""
    for candidate in (document, {"version": "1", "text": "", "events": document, "entities": document}):
        assert outcome(candidate).startswith(("an article", "$"))


@given(st.articles(), basic.data())
def test_any_single_damage_is_an_invalid_json_or_another_article(article: Article, data: basic.DataObject) -> None:
    """One value anywhere in the document replaced by something else."""
    document = stdlib_json.loads(json.dumps(article))
    places = list(_places(document))
    holder, key = data.draw(basic.sampled_from(places))
    holder[key] = data.draw(basic.sampled_from([None, 5, -1, True, 1.5, "x", "", [], {}, ["x"], {"type": "x"}]))
    assert outcome(document).startswith(("an article", "$"))


def _places(node: Any) -> Any:
    keys = node if isinstance(node, dict) else range(len(node))
    for key in keys:
        yield node, key
        if isinstance(node[key], dict | list):
            yield from _places(node[key])


def test_files_are_written_whole(article: Article, tmp_path: Path) -> None:
    """To a path, to text files and to binary ones; nothing temporary stays behind."""
    path = tmp_path / "مقال.json"
    path.write_text("old")
    json.dump(article, path)
    assert json.load(path) == article
    assert list(tmp_path.iterdir()) == [path]
    for buffer in (io.StringIO(), io.BytesIO()):
        json.dump(article, buffer)
        buffer.seek(0)
        assert json.load(buffer) == article
    with pytest.raises(InvalidText):
        json.dump(Article("\ud83d\ude00"), path)
    assert json.load(path) == article


def test_the_schema_is_fresh_and_ships_twice() -> None:
    """The documentation and the package hold what the model says now."""
    done = subprocess.run(
        [sys.executable, ROOT / "scripts/build_schema.py", "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("change", "path", "got"), [case for case in WRONG if case[1] not in {"$.events[0].participants[0]"}]
)
def test_the_schema_refuses_much_of_it_too(article: Article, change: Change, path: str, got: object) -> None:
    """Wrong types, tags, keys and closed lists are caught by the schema alone; what it cannot say, the loader says."""
    beyond = {
        "$.events[0].when.edtf",
        "$.quantities[0].span.end",
        "$.statements[0].content.end",
        "$.relations[0].object",
        "$.events[0].inferred.field",
    }
    document = stdlib_json.loads(json.dumps(article))
    change(document)
    refused = not validator().is_valid(document)
    assert refused or path in beyond or path.endswith((".id", ".participants[1]"))


def test_the_same_bytes_in_every_process(article: Article) -> None:
    """Hash seeds do not matter."""
    code = "from caspian_relations.formats import json; import sys; sys.stdout.write(json.dumps(json.loads(sys.stdin.read())))"
    outputs = set()
    for seed in ("0", "1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(article),
            capture_output=True,
            text=True,
            check=True,
            encoding="utf-8",
            env={"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        )
        outputs.add(done.stdout)
    assert outputs == {json.dumps(article)}


def test_the_registry_gives_the_same(article: Article) -> None:
    """By name, as by module."""
    assert formats.dumps(article, "json") == json.dumps(article)
    assert formats.loads(formats.dumps(article)) == article
