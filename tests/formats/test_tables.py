"""Tables: CSV, Arrow, Parquet, pandas, polars, read back with the tools that users read them with."""

import csv
import io
import re
import zipfile
from datetime import date
from pathlib import Path
from typing import Any, get_type_hints

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations import strategies as st
from caspian_relations.formats import arrow, tables
from caspian_relations.formats.csv import text_of
from caspian_relations.formats.escapes import unescaped
from caspian_relations.model import COLUMNS, Article, FactRow, InvalidValue, Meeting, Percentage, When
from tests.corpus import names as passages
from tests.corpus import passage
from tests.formats import hostile

ROOT = Path(__file__).parent.parent.parent
TABLES = tables.names()


def cells(rows: Any) -> list[tuple[Any, ...]]:
    """Rows of any library as tuples of plain values, None for what is missing."""
    return [tuple(None if value is pd.NA or value is pd.NaT else value for value in row) for row in rows]


def expected(article: Article, table: str) -> list[tuple[Any, ...]]:
    return [tuple(row.values()) for row in tables.rows(article, table)]


def read(name: str) -> Article:
    given = passage(name)
    return cr.parse(given.text, published=given.published, source=f"passages/{name}")


# -- Columns ------------------------------------------------------------------------------------------------------------


def test_the_columns_of_facts_are_those_of_the_model() -> None:
    """After the id, source and day of the article; where the model has a value always, the column is required."""
    columns = tables.table("facts").columns
    assert tuple(column.name for column in columns) == ("article", "source", "published", *COLUMNS)
    for name, hint in get_type_hints(FactRow).items():
        column = next(column for column in columns if column.name == name)
        assert column.required is (hint is str)
        assert (column.type is tables.Type.INTEGER) is ("int" in str(hint))


@pytest.mark.parametrize("name", TABLES)
def test_every_column_says_what_it_means(name: str) -> None:
    """Names are unique, the first ties the tables together, and the Arrow schema tells the same."""
    table = tables.table(name)
    assert table.columns[0].name == "article"
    assert len({column.name for column in table.columns}) == len(table.columns)
    schema = arrow.schema(name)
    assert schema.names == [column.name for column in table.columns]
    assert [field.metadata[b"description"].decode() for field in schema] == [column.meaning for column in table.columns]
    assert [not field.nullable for field in schema] == [column.required for column in table.columns]


def test_the_page_lists_every_column() -> None:
    """With its type and meaning, table by table, in order."""
    page = (ROOT / "docs" / "reference" / "formats-tables.md").read_text(encoding="utf-8")
    for table in tables.TABLES.values():
        section = page.partition(f"\n## `{table.name}`\n\n{table.meaning}\n")[2].partition("\n## ")[0]
        assert re.findall(r"^\| `(\w+)` \| (\w+)(, always there)? \| (.*) \|$", section, re.MULTILINE) == [
            (column.name, str(column.type), ", always there" * column.required, column.meaning)
            for column in table.columns
        ]


@given(st.articles())
def test_rows_have_all_columns_and_values_that_fit(article: Article) -> None:
    """In order; what is required is there; texts can be encoded."""
    types = {
        tables.Type.TEXT: str, tables.Type.INTEGER: int, tables.Type.REAL: float, tables.Type.FLAG: bool, tables.Type.DAY: date,
    }  # fmt: skip
    for name in TABLES:
        columns = tables.table(name).columns
        for row in tables.rows(article, name):
            assert list(row) == [column.name for column in columns]
            for column, value in zip(columns, row.values(), strict=True):
                assert type(value) is types[column.type] or (value is None and not column.required)
                assert not isinstance(value, str) or value.encode().decode() == value


@given(st.articles())
def test_counts_agree_with_the_article(article: Article) -> None:
    """A row for each thing."""
    count = {name: len(list(tables.rows(article, name))) for name in TABLES}
    facts = [*article.events, *article.figures, *article.relations, *article.statements]
    assert count["facts"] == len(facts) == len(list(tables.facts_rows(article)))
    assert count["entities"] == len(article.entities)
    assert count["mentions"] == len(article.mentions)
    assert count["dates"] == len(article.dates)
    assert count["quantities"] == len(article.quantities)
    assert count["articles"] == 1
    assert count["names"] == sum(
        len(forms)
        for names in (*(entity.names for entity in article.entities), *(event.name for event in article.events))
        for forms in names.values()
    )
    more = ("content", "described_as", "document", "occasion")
    assert count["evidence"] == sum(
        len(fact.evidence) + sum(getattr(fact, name, None) is not None for name in more) for fact in facts
    )


def test_an_unknown_table_is_told_the_known_ones() -> None:
    """By every format."""
    for name in ("csv", "parquet", "arrow", "pandas", "polars"):
        for table in ("fact", 5):
            with pytest.raises(InvalidValue, match=r"^table: got .*; accepted: facts, entities, names"):
                formats.dumps(Article("نص"), name, table=table)


def test_an_article_can_have_an_id_of_its_own() -> None:
    """It stands in the first column of every table."""
    frames = formats.dumps(hostile.article(), "polars", article_id="news-17")
    assert tuple(frames) == TABLES
    for frame in frames.values():
        assert set(frame["article"]) <= {"news-17"}
    with pytest.raises(InvalidValue, match=r"^article_id"):
        formats.dumps(Article(""), "parquet", article_id="")


# -- CSV ----------------------------------------------------------------------------------------------------------------


def members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def as_printed(value: Any) -> Any:
    """A cell as a reader of CSV gets it that takes everything for text."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if value is not None else None


def by_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))[1:]


def by_pandas(content: bytes) -> list[list[str]]:
    return pd.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False).to_numpy().tolist()


def by_polars(content: bytes) -> list[tuple[str | None, ...]]:
    return pl.read_csv(content, infer_schema=False).rows()


def by_duckdb(content: bytes, folder: Path) -> list[tuple[str | None, ...]]:
    path = folder / "table.csv"
    path.write_bytes(content)
    with duckdb.connect() as connection:
        return connection.execute("from read_csv(?, header = true, all_varchar = true)", [str(path)]).fetchall()


@pytest.mark.parametrize("article", [hostile.article(), read("seed"), Article("")], ids=["hostile", "seed", "empty"])
@pytest.mark.parametrize("reader", ["csv", "pandas", "polars", "duckdb"])
def test_csv_is_read_by_other_tools(article: Article, reader: str, tmp_path: Path) -> None:
    """Every cell of every table, whatever it holds."""
    for file, content in members(formats.dumps(article, "csv")).items():
        table = file.removesuffix(".csv")
        assert content.startswith(b"\xef\xbb\xbfarticle,")
        read = by_duckdb(content, tmp_path) if reader == "duckdb" else globals()[f"by_{reader}"](content)
        wanted = [[as_printed(value) for value in row] for row in expected(article, table)]
        texts = [column.type is tables.Type.TEXT for column in tables.table(table).columns]
        assert len(read) == len(wanted)
        for got, want in zip(read, wanted, strict=True):
            plain = [
                unescaped(value) if is_text and value else value for is_text, value in zip(texts, want, strict=True)
            ]
            assert [
                text_of(cell) if is_text and cell else cell or None for is_text, cell in zip(texts, got, strict=True)
            ] == [value or None for value in plain]


def test_no_cell_is_a_formula() -> None:
    """Not in any table: a cell begins with none of the characters that begin one, unless it is a plain number."""
    for content in members(formats.dumps(hostile.article(), "csv")).values():
        for row in by_csv(content):
            for cell in row:
                assert cell[:1] not in {*"=@\t\r\n＝＋－＠"}
                assert cell[:1] not in {*"+-"} or cell.strip("+-%").replace(".", "", 1).isdigit()


def test_a_formula_gets_an_apostrophe_and_a_number_does_not() -> None:
    """And what begins with an apostrophe gets another."""
    names = [row[4] for row in by_csv(formats.dumps(hostile.article(), "csv", table="names"))]
    for written, name in (
        ("'=HYPERLINK", "formula"),
        ("'+1+1", "plus"),
        ("''=1", "apostrophe"),
        ("'\t=1", "tab"),
        ("'＝1+1", "wide"),
    ):
        assert any(cell.startswith(written) and text_of(cell) == hostile.STRINGS[name] for cell in names)
    assert "+15%" in names


def test_nothing_and_an_empty_text_differ_in_csv() -> None:
    """Readers that tell them apart can."""
    content = formats.dumps(Article("نص", events=[Meeting("event:1")]), "csv", table="facts", article_id="1").decode()
    assert content.endswith(',held,,"",,,,\r\n')


def test_csv_is_written_as_the_path_asks(tmp_path: Path) -> None:
    """A zip, one table, a new folder, a folder that is there, an open file; nothing else is left behind."""
    article = read("seed")
    whole = formats.dumps(article, "csv")
    files = members(whole)
    formats.dump(article, tmp_path / "a.zip", "csv")
    formats.dump(article, tmp_path / "facts.csv", "csv")
    formats.dump(article, tmp_path / "names.csv", "csv", table="names")
    formats.dump(article, tmp_path / "new", "csv")
    (tmp_path / "there.d").mkdir()
    (tmp_path / "there.d" / "facts.csv").write_text("old")
    formats.dump(article, str(tmp_path / "there.d"), "csv")
    with (tmp_path / "open").open("wb") as file:
        formats.dump(article, file, "csv")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "open").read_bytes() == whole
    assert (tmp_path / "facts.csv").read_bytes() == files["facts.csv"]
    assert (tmp_path / "names.csv").read_bytes() == files["names.csv"]
    for folder in ("new", "there.d"):
        assert {path.name: path.read_bytes() for path in (tmp_path / folder).iterdir()} == files
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "a.zip",
        "facts.csv",
        "names.csv",
        "new",
        "open",
        "there.d",
    ]


@pytest.mark.parametrize("name", ["csv", "parquet", "arrow"])
def test_bytes_do_not_go_into_a_file_of_text(name: str) -> None:
    """The error says how to open it; one CSV is text and does."""
    with pytest.raises(InvalidValue, match=r"^target: got .*; accepted: a file that is open for bytes"):
        formats.dump(Article("نص"), io.StringIO(), name)
    file = io.StringIO()
    formats.dump(Article("نص"), file, "csv", table="facts")
    assert file.getvalue().startswith("\ufeffarticle,")


def test_a_folder_that_cannot_be_written_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the folder nor a temporary one."""
    made = []

    def fail(path: Path, content: bytes) -> None:
        made.append(path)
        if len(made) == 3:
            raise OSError("full")
        path.write_bytes(content)

    monkeypatch.setattr("caspian_relations.formats.files.write", fail)
    with pytest.raises(OSError, match="full"):
        formats.dump(read("seed"), tmp_path / "new", "csv")
    assert len(made) == 3
    assert list(tmp_path.iterdir()) == []


# -- Arrow and Parquet --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("article", [hostile.article(), read("seed"), Article("")], ids=["hostile", "seed", "empty"])
@pytest.mark.parametrize("table", TABLES)
def test_arrow_and_parquet_are_read_by_other_tools(article: Article, table: str, tmp_path: Path) -> None:
    """Types and values are those that were declared; descriptions come along."""
    wanted = expected(article, table)
    path = tmp_path / "table.parquet"
    formats.dump(article, path, "parquet", table=table)
    with duckdb.connect() as connection:
        assert connection.execute("from read_parquet(?)", [str(path)]).fetchall() == wanted
    assert pl.read_parquet(path).rows() == wanted
    whole = pq.read_table(path)
    ipc = pa.ipc.open_file(formats.dumps(article, "arrow", table=table)).read_all()
    for made in (whole, ipc):
        assert made.schema.equals(arrow.schema(table), check_metadata=True)
        assert [tuple(row.values()) for row in made.to_pylist()] == wanted
    assert pl.read_ipc(formats.dumps(article, "arrow", table=table)).rows() == wanted


@given(st.articles())
def test_every_article_is_a_table_of_facts(article: Article) -> None:
    """A row a fact, in Parquet and in Arrow."""
    count = len(article.facts())
    assert pq.read_table(io.BytesIO(formats.dumps(article, "parquet"))).num_rows == count
    assert pa.ipc.open_file(formats.dumps(article, "arrow")).read_all().num_rows == count


def test_a_table_holds_many_articles() -> None:
    """A batch each, with the id of the article in the first column."""
    articles = [read(name) for name in passages()[:4]]
    table = arrow.arrow_table(articles)
    assert table.num_rows == sum(len(article.facts()) for article in articles)
    assert len(set(table["article"].to_pylist())) == len(articles)
    assert arrow.arrow_table([]).schema == arrow.schema()


# -- Frames -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("article", [hostile.article(), read("seed"), Article("")], ids=["hostile", "seed", "empty"])
def test_frames_hold_the_rows(article: Article) -> None:
    """One by name, or all in a dict; types do not depend on what stands in a column."""
    by_pandas, by_polars = formats.dumps(article, "pandas"), formats.dumps(article, "polars")
    assert tuple(by_pandas) == tuple(by_polars) == TABLES
    for table in TABLES:
        wanted = expected(article, table)
        assert by_polars[table].rows() == wanted
        assert by_polars[table].equals(formats.dumps(article, "polars", table=table))
        frame = by_pandas[table]
        pd.testing.assert_frame_equal(frame, formats.dumps(article, "pandas", table=table))
        assert (
            frame.dtypes.map(str).to_list()
            == pd.Series(
                [
                    {
                        "text": "string",
                        "integer": "Int64",
                        "real": "float64",
                        "flag": "boolean",
                        "day": "datetime64[s]",
                    }[column.type]
                    for column in tables.table(table).columns
                ],
                dtype=object,
            ).to_list()
        )
        rows = [
            tuple(value.date() if isinstance(value, pd.Timestamp) else value for value in row)
            for row in cells(frame.astype(object).itertuples(index=False))
        ]
        assert [tuple(None if value != value else value for value in row) for row in rows] == wanted


def test_days_of_all_years_fit() -> None:
    """Year 1 and year 9999."""
    events = [Meeting("event:1", when=When("0001-01-01")), Meeting("event:2", when=When("9999-12-31"))]
    article = Article("نص", events=events)
    assert formats.dumps(article, "polars", table="facts")["start"].to_list() == [date(1, 1, 1), date(9999, 12, 31)]
    assert formats.dumps(article, "pandas", table="facts")["start"].dt.year.to_list() == [1, 9999]
    assert arrow.arrow_table(article)["end"].to_pylist() == [date(1, 1, 1), date(9999, 12, 31)]


@given(st.articles())
def test_losses_of_one_table_name_the_others(article: Article) -> None:
    """What the whole set of tables does not carry, a table alone does not either."""
    for name in ("parquet", "arrow"):
        alone = {loss.path: loss.count for loss in formats.lossy(article, name)}
        for loss in formats.lossy(article, "csv"):
            assert alone.get(loss.path, 0) >= loss.count or loss.path.partition(".")[0] in alone
        assert alone.get("text", 0) == bool(article.text)
        assert alone.get("entities", 0) == len(article.entities)


def test_a_range_and_what_a_row_has_no_column_for_are_named() -> None:
    """Each by its field."""
    from caspian_relations.model import Figure

    figure = Figure(
        "figure:1", kind="other", amount=Percentage(5, 10, "about"), record=True, period=When("2024", "published")
    )
    report = formats.lossy(Article("نص", figures=[figure]), "csv")
    assert [loss.path for loss in report] == [
        "figures.amount.bound",
        "figures.amount.to",
        "figures.period.basis",
        "figures.record",
    ]
