"""The registry: formats by name, and clear errors."""

import importlib
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as basic

from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.formats import jsonl, registry
from caspian_relations.model import Article, InvalidJSON, MissingExtra, UnknownFormat


def test_names_lists_every_format() -> None:
    """Json comes first."""
    assert formats.names()[:2] == ("json", "jsonl")
    assert set(formats.names()) == set(formats.FORMATS)


@pytest.mark.parametrize("name", ["jpeg", "", None, []])
def test_an_unknown_format_is_told_the_known_ones(name: object) -> None:
    """The message lists them."""
    for call in (lambda: formats.dumps(Article(""), name), lambda: formats.loads("", name), lambda: formats.get(name)):  # type: ignore[arg-type]
        with pytest.raises(UnknownFormat, match="known formats: json, jsonl"):
            call()


def test_a_missing_package_is_told_with_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra that brings it is named."""
    needy = formats.Format("needy", ".x", "nothing", package="no_such_package_at_all", extra="rdf", reads=True)
    monkeypatch.setitem(registry.FORMATS, "needy", needy)
    for call in (lambda: formats.dumps(Article(""), "needy"), lambda: formats.loads("", "needy")):
        with pytest.raises(MissingExtra, match=r"pip install 'caspian-relations\[rdf\]'"):
            call()


def test_a_format_that_cannot_carry_the_whole_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not among those that can be loaded."""
    monkeypatch.setitem(registry.FORMATS, "picture", formats.Format("picture", ".svg", "a picture"))
    with pytest.raises(UnknownFormat, match="known formats: json, jsonl"):
        formats.loads("", "picture")


def test_an_object_of_another_library_is_not_written_to_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The error lists what can be written."""
    monkeypatch.setitem(registry.FORMATS, "frame", formats.Format("frame", "", "a table", in_memory=True))
    assert "frame" not in formats.writable()
    with pytest.raises(UnknownFormat, match="known formats: json, jsonl"):
        formats.dump(Article(""), tmp_path / "a", "frame")
    assert not list(tmp_path.iterdir())


@given(st.articles(), basic.sampled_from(formats.names()))
def test_what_a_format_cannot_carry_is_named(article: Article, name: str) -> None:
    """Nothing is lost by a format that can be read back; every loss has a path and a reason."""
    report = formats.lossy(article, name)
    assert report.format == name
    if formats.get(name).reads:
        assert not report
        assert str(report) == f"{name} carries everything"
    assert all(loss.path and loss.reason and loss.count > 0 for loss in report)


@pytest.mark.parametrize("format", list(formats.FORMATS.values()), ids=formats.names())
def test_every_format_offers_the_same_functions(format: formats.Format) -> None:
    """Dumps always, dump for files, load and loads where it carries the whole, losses where it does not."""
    if format.package:
        pytest.importorskip(format.package)
    module = importlib.import_module(f"caspian_relations.formats.{format.module or format.name}")
    needed = ("dumps", *(() if format.in_memory else ("dump",)), *(("load", "loads") if format.reads else ("losses",)))
    for name in needed:
        assert callable(getattr(module, name))
        assert getattr(module, name).__doc__


@given(
    st.articles(),
    basic.sampled_from([format.name for format in formats.FORMATS.values() if format.reads and not format.package]),
)
def test_what_carries_the_whole_gives_it_back(article: Article, name: str) -> None:
    """loads(dumps(a)) == a for each of them."""
    assert formats.loads(formats.dumps(article, name), name) == article
    file = io.BytesIO()
    formats.dump(article, file, name)
    file.seek(0)
    assert formats.load(file, name) == article


@given(basic.lists(st.articles(max_facts=1), max_size=3))
def test_json_lines_stream_any_number(articles: list[Article]) -> None:
    """One line each, in order."""
    file = io.StringIO()
    assert jsonl.dump_many(iter(articles), file) == len(articles)
    assert file.getvalue().count("\n") == len(articles)
    file.seek(0)
    assert list(jsonl.load_many(file)) == articles


def test_json_lines_are_read_from_a_path_and_blank_lines_skipped(tmp_path: Path) -> None:
    """A line separator within a text ends no line."""
    article = Article("سطر\u2028\x85آخر")
    path = tmp_path / "articles.jsonl"
    path.write_text(jsonl.dumps(article) + "\n" + jsonl.dumps(article), encoding="utf-8")
    assert list(jsonl.load_many(path)) == [article, article]
    with pytest.raises(InvalidJSON, match="2; accepted: one line with one article"):
        jsonl.load(path)


def test_a_wrong_line_is_named() -> None:
    """The number of the line stands before the path."""
    lines = [jsonl.dumps(Article("")), '{"version": "2"}']
    with pytest.raises(InvalidJSON, match=r"^line 2: \$\.version"):
        list(jsonl.load_many(io.StringIO("".join(lines))))
