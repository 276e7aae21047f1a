"""Engines: the pages of the documentation run as they stand, and give what a single process gives."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import dataset, parquet

import caspian_relations as cr
from caspian_relations import corpus
from caspian_relations.model import COLUMNS, InvalidValue
from tests.corpus_room import texts

ROOT = Path(__file__).resolve().parent.parent.parent
DOCUMENTS = 20_000
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def batch(documents: Iterator[corpus.Document] | list[corpus.Document]) -> pa.RecordBatch:
    rows = [{"id": d.id, "text": d.text, "published": d.published, "source": d.source} for d in documents]
    return pa.RecordBatch.from_pylist(rows)


def ordered(table: pa.Table) -> pa.Table:
    """The rows in an order that does not depend on partitions."""
    return table.sort_by([(name, "ascending") for name in ("document", "kind", "id", "text_start")])


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `news`: short documents, and one without a text."""
    folder = tmp_path_factory.mktemp("engines")
    (folder / "news").mkdir()
    table = pa.Table.from_batches([batch(texts.brief(DOCUMENTS - 1))]).drop_columns(["source"])
    nothing = pa.Table.from_pylist(
        [{"id": "nothing", "text": None, "published": date(2024, 8, 9)}], schema=table.schema
    )
    whole = pa.concat_tables([table, nothing])
    for number in range(4):
        parquet.write_table(whole.slice(number * DOCUMENTS // 4, DOCUMENTS // 4), folder / f"news/{number}.parquet")
    return folder


@pytest.fixture(scope="module")
def facts(news: Path) -> pa.Table:
    """What one process makes of it."""
    read = corpus.batches(dataset.dataset(news / "news").to_batches(), published="published", id="id")
    return ordered(pa.Table.from_batches(read, schema=corpus.schema("facts")))


def page(name: str) -> str:
    blocks: list[str] = BLOCK.findall((ROOT / "docs/how-to" / name).read_text(encoding="utf-8"))
    assert len(blocks) == 1
    return blocks[0]


@pytest.mark.slow
@pytest.mark.parametrize("engine", [pytest.param("spark", marks=pytest.mark.java), "dask"])
def test_the_page_gives_what_a_single_process_gives(engine: str, news: Path, facts: pa.Table, tmp_path: Path) -> None:
    """Every row of twenty thousand documents, and the row of the one that cannot be read."""
    (tmp_path / "news").symlink_to(news / "news")
    (tmp_path / "page.py").write_text(page(f"run-on-{engine}.md"), encoding="utf-8")
    done = subprocess.run([sys.executable, "page.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    table = dataset.dataset(tmp_path / "facts", format="parquet").to_table().cast(corpus.schema("facts"))
    assert facts.num_rows > DOCUMENTS
    assert ordered(table).equals(facts)
    assert [row["document"] for row in table.to_pylist() if row["error"] is not None] == ["nothing"]


def test_rows_are_those_of_the_articles() -> None:
    """Facts, mentions and articles of each document, in their order."""
    documents = list(texts.documents(20))
    read = [cr.parse(document.text, published=document.published, source=document.source) for document in documents]
    table = {
        rows: [row for found in corpus.batches([batch(documents)], rows=rows) for row in found.to_pylist()]
        for rows in ("facts", "mentions", "articles")
    }
    facts = [{name: row[name] for name in COLUMNS} for row in table["facts"]]
    assert facts == [dict(row) for article in read for row in article.facts()]
    mentions = [(row["document"], row["start"], row["end"], row["referent"]) for row in table["mentions"]]
    assert mentions == [
        (d.id, m.span.start, m.span.end, m.referent) for d, a in zip(documents, read, strict=True) for m in a.mentions
    ]
    assert [cr.loads(row["article"]) for row in table["articles"]] == read
    assert [row["events"] for row in table["articles"]] == [len(article.events) for article in read]


@pytest.mark.parametrize("rows", ["facts", "mentions", "articles"])
def test_every_batch_has_the_schema(rows: str) -> None:
    """Also one without documents, and one with failures only."""
    for documents in (
        batch(texts.documents(3)),
        batch(texts.documents(3)).slice(0, 0),
        pa.record_batch({"text": pa.array([None, None], pa.string())}),
    ):
        (found,) = corpus.batches([documents], rows=rows)
        assert found.schema == corpus.schema(rows)
        assert found.schema.names[:3] == ["document", "published", "source"]
        assert found.schema.names[-1] == "error"


def test_what_cannot_be_read_is_one_row() -> None:
    """With the columns that it came with."""
    rows: list[dict[str, Any]] = [
        {"key": 1, "body": None, "day": "2024-08-09", "from": "u"},
        {"key": 2, "body": "زار الرئيس الفرنسي الرباط", "day": "soon", "from": None},
        {"key": None, "body": "", "day": None, "from": None},
    ]
    (found,) = corpus.batches(
        [pa.RecordBatch.from_pylist(rows)], text="body", id="key", published="day", source="from", rows="articles"
    )
    assert [(row["document"], row["published"], row["source"], row["characters"]) for row in found.to_pylist()] == [
        ("1", date(2024, 8, 9), "u", None), ("2", None, None, None), (None, None, None, 0),
    ]  # fmt: skip
    assert [(row["error"] or "")[:12] for row in found.to_pylist()] == ["InvalidText:", "InvalidText:", ""]


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(
        InvalidValue, match="text column: got 'body'; accepted: a column of the batch: id, text, published, source"
    ):
        list(corpus.batches([batch(texts.documents(1))], text="body"))
    with pytest.raises(InvalidValue, match="rows: got 'words'"):
        corpus.batches([], rows="words")


def test_what_arrow_cannot_hold_is_replaced() -> None:
    """A lone surrogate within the words of a mention; lines of JSON may hold such texts."""
    from caspian_relations.corpus.tables import packed

    row = ("a", None, None, 0, 3, "ا\ud800ب", "state:EG", "State", "name", None, None, None)
    assert packed([row], "mentions").to_pylist()[0]["text"] == "ا\ufffdب"
