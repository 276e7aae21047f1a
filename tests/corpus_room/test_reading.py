"""`corpus.read`: every kind of file, ids that stay, what cannot be read."""

from __future__ import annotations

import csv
import gzip
import io
import json
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from caspian_relations import corpus
from caspian_relations.model import InvalidText, InvalidValue

ROWS = [
    {"id": "one", "text": "نص أول", "published": "2024-08-09", "source": "https://example.org/1"},
    {
        "id": "two",
        "text": "نص، «ثان»\nفي سطرين",
        "published": "2024-08-10T12:30:00+05:00",
        "source": "https://example.org/2",
    },
    {"id": None, "text": "نص ثالث", "published": None, "source": None},
]


def as_jsonl(rows: list[dict[str, Any]]) -> bytes:
    return b"".join(json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows)


def as_csv(rows: list[dict[str, Any]], delimiter: str = ",") -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def as_parquet(rows: list[dict[str, Any]]) -> bytes:
    out = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(rows), out)
    return out.getvalue()


def zipped(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("folder/", "")
        archive.writestr(f"folder/{name}", content)
        archive.writestr("folder/.hidden.txt", "x")
        archive.writestr("folder/picture.png", "x")
    return out.getvalue()


TABLES: dict[str, bytes] = {
    "news.jsonl": as_jsonl(ROWS),
    "news.ndjson": b"\xef\xbb\xbf" + as_jsonl(ROWS).replace(b"\n", b"\r\n\r\n"),
    "news.csv": as_csv(ROWS),
    "semicolons.csv": b"\xef\xbb\xbf" + as_csv(ROWS, ";"),
    "news.tsv": as_csv(ROWS, "\t"),
    "news.parquet": as_parquet(ROWS),
}
TABLES |= {f"{name}.gz": gzip.compress(content) for name, content in TABLES.items()}
TABLES |= {f"{name}.zip": zipped(name, content) for name, content in list(TABLES.items())}


@pytest.mark.parametrize("name", TABLES)
def test_every_kind_of_table_gives_the_same_documents(name: str, tmp_path: Path) -> None:
    """Plain, compressed, in an archive, compressed in an archive."""
    path = tmp_path / name
    path.write_bytes(TABLES[name])
    found = list(corpus.read(path))
    assert [document.text for document in found] == [row["text"] for row in ROWS]
    assert [document.published for document in found] == [date(2024, 8, 9), date(2024, 8, 10), None]
    assert [document.source for document in found] == [row["source"] for row in ROWS]
    inner = f"{name}/folder/{name.removesuffix('.zip')}" if name.endswith(".zip") else name
    row = {"news.ndjson": 5}.get(inner.rpartition("/")[2].removesuffix(".gz"), 3)
    assert [document.id for document in found] == ["one", "two", f"{inner}#{row}"]
    assert found[2].place == f"{path}{inner.removeprefix(name)}:{row}"


def test_columns_are_named(tmp_path: Path) -> None:
    """By other names, and a day for documents without one; days and times of Parquet are days."""
    path = tmp_path / "a.parquet"
    table = pa.table({"نص": ["أ", "ب"], "when": [datetime(2024, 8, 9, 23), None], "url": ["u", None], "key": [7, 8]})
    parquet.write_table(table, path)
    found = list(corpus.read([path], text="نص", published="when", source="url", id="key", day=date(2020, 1, 1)))
    assert [(d.id, d.text, d.published, d.source) for d in found] == [
        ("7", "أ", date(2024, 8, 9), "u"),
        ("8", "ب", date(2020, 1, 1), None),
    ]


@pytest.mark.parametrize("name", ["news.csv", "news.parquet"])
def test_a_column_that_is_not_there_is_a_wrong_call(name: str, tmp_path: Path) -> None:
    """The error lists the columns that there are."""
    (tmp_path / name).write_bytes(TABLES[name])
    with pytest.raises(
        InvalidValue, match=r"published column: got 'day'; accepted: a column of news\..*: id, text, published, source"
    ):
        list(corpus.read(tmp_path / name, published="day"))


def test_folders_are_walked_in_the_order_of_names(tmp_path: Path) -> None:
    """Hidden files and files of other kinds are passed over; ids are paths below the folder, wherever it stands."""
    for name in ("b/2.txt", "b/10.txt", "a.txt", ".hidden.txt", "b/.git/x.txt", "c.pdf", "B.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"نص {name}", encoding="utf-8")
    ids = ["B.txt", "a.txt", "b/10.txt", "b/2.txt"]
    assert [document.id for document in corpus.read(tmp_path)] == ids
    assert [document.id for document in corpus.read(f"{tmp_path}/**/*.txt")] == ids
    assert [document.id for document in corpus.read([tmp_path / "b", tmp_path / "a.txt"])] == [
        "10.txt",
        "2.txt",
        "a.txt",
    ]
    assert [document.id for document in corpus.read(tmp_path, kind="text")] == [
        "B.txt",
        "a.txt",
        "b/10.txt",
        "b/2.txt",
        "c.pdf",
    ]


def test_texts_keep_their_characters(tmp_path: Path) -> None:
    """Line ends stay, a byte order mark at the beginning goes, the encoding is the one that is named."""
    (tmp_path / "a.txt").write_bytes("\ufeffسطر\r\nسطر\n".encode())
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress("زار".encode("cp1256")))
    assert next(corpus.read(tmp_path / "a.txt")).text == "سطر\r\nسطر\n"
    assert next(corpus.read(tmp_path / "b.txt.gz", encoding="cp1256")).text == "زار"


@pytest.mark.parametrize("encoding", ["cp1256", "utf-16", "iso8859-6", "utf-32-le"])
@pytest.mark.parametrize("name", ["news.jsonl", "news.csv"])
def test_tables_in_other_encodings(name: str, encoding: str, tmp_path: Path) -> None:
    """Also those in which a line end is more than a byte."""
    rows = [{**ROWS[0], "text": "نص"}]
    content = {"news.jsonl": as_jsonl, "news.csv": as_csv}[name](rows).decode().encode(encoding)
    (tmp_path / name).write_bytes(content)
    assert [document.text for document in corpus.read(tmp_path / name, encoding=encoding)] == ["نص"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text, or what the kind says; it is left open."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("نص".encode())))
    assert [(d.id, d.text) for d in corpus.read("-")] == [("stdin", "نص")]
    for kind, content in (
        ("jsonl", TABLES["news.jsonl"]),
        ("csv", TABLES["news.csv"]),
        ("parquet", TABLES["news.parquet"]),
    ):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
        assert [d.text for d in corpus.read("-", kind=kind)] == [row["text"] for row in ROWS]
        assert not sys.stdin.buffer.closed


def test_ids_that_come_again_are_numbered(tmp_path: Path) -> None:
    """In the order in which they come, and never into one that another document has."""
    given = ["a", "a", "a#2", "a", "b"]
    path = tmp_path / "x.jsonl"
    path.write_bytes(as_jsonl([{"id": id, "text": "نص"} for id in given]))
    assert [d.id for d in corpus.read(path)] == ["a", "a#2", "a#2#2", "a#3", "b"]
    assert len({d.id for d in corpus.read([path, path])}) == 10


BAD: list[tuple[str, bytes, list[str]]] = [
    ("a.txt", b"abc \xd8", ["UnicodeDecodeError"]),
    ("a.jsonl", b'{"text": "\xd8"}\n{"text": "ok"}\n{"text"\n[1]\n{"text": 5}\n{"id": "x"}\n{"text": "ok", "published": "soon"}\n' + b"[" * 10_000,
     ["UnicodeDecodeError", "ok", "JSONDecodeError", "InvalidText", "InvalidText", "InvalidText", "InvalidText", "RecursionError"]),
    ("a.csv", b'text,published\nok,\n\xd8,\nok,2024-13-01\n,\n"ok\nok",2024\n', ["ok", "UnicodeDecodeError", "InvalidText", "InvalidText", "InvalidText"]),
    ("a.txt.gz", gzip.compress(b"ok")[:-4], ["EOFError"]),
    ("b.txt.gz", b"not compressed", ["BadGzipFile"]),
    ("a.zip", b"no archive", ["BadZipFile"]),
    ("b.zip", zipped("a.zip", b""), ["InvalidValue"]),
    ("a.parquet", b"no table", ["ArrowInvalid"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "wanted"), BAD, ids=[case[0] for case in BAD])
def test_what_cannot_be_read_is_told_and_the_rest_goes_on(
    name: str, content: bytes, wanted: list[str], tmp_path: Path
) -> None:
    """A file between two good ones; every record is right or a failure with its place."""
    (tmp_path / "00.txt").write_text("ok")
    (tmp_path / name).write_bytes(content)
    (tmp_path / "zz.txt").write_text("ok")
    failures: list[corpus.Failure] = []
    found = [d.text[:2] for d in corpus.read(tmp_path, on_failure=failures.append)]
    assert found == ["ok"] * (2 + wanted.count("ok"))
    assert [failure.error for failure in failures] == [error for error in wanted if error != "ok"]
    assert all(failure.place.startswith(str(tmp_path / name)) for failure in failures)
    with pytest.raises(corpus.DocumentFailed, match=failures[0].error):
        list(corpus.read(tmp_path))


def test_a_text_that_is_too_long_fails_alone(tmp_path: Path) -> None:
    """In every kind of file."""
    rows = [
        {"id": "a", "text": "x" * 11},
        {"id": "b", "text": "x" * 10},
        {"id": "c", "text": "x" * 3_000_000},
        {"id": "d", "text": "x"},
    ]
    writers: dict[str, Callable[[list[dict[str, Any]]], bytes]] = {
        "a.jsonl": as_jsonl,
        "a.csv": as_csv,
        "a.parquet": as_parquet,
    }
    for name, write in writers.items():
        path = tmp_path / name
        path.write_bytes(write(rows))
        failures: list[corpus.Failure] = []
        assert [d.id for d in corpus.read(path, max_characters=10, on_failure=failures.append)] == ["b", "d"]
        assert [failure.place for failure in failures] == [f"{path}:1", f"{path}:3"]
        assert all("at most 10 characters" in failure.message for failure in failures)
    (tmp_path / "long.txt").write_text("x" * 100)
    with pytest.raises(corpus.DocumentFailed, match="at most 10 characters"):
        list(corpus.read(tmp_path / "long.txt", max_characters=10))


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    """As a failure of its own."""
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "b.txt").write_text("ok")
    failures: list[corpus.Failure] = []
    assert [document.id for document in corpus.read(tmp_path, on_failure=failures.append)] == ["b.txt"]
    assert [(failure.id, failure.error) for failure in failures] == [("a.txt", "FileNotFoundError")]


def test_wrong_calls(tmp_path: Path) -> None:
    """Told at once, before anything is read."""
    with pytest.raises(FileNotFoundError, match=r"nothing\.txt"):
        corpus.read(tmp_path / "nothing.txt")
    with pytest.raises(InvalidValue, match="a pattern that some file matches"):
        corpus.read(f"{tmp_path}/*.txt")
    with pytest.raises(InvalidValue, match=r"Reading\.encoding: got 'klingon'"):
        corpus.read(tmp_path, encoding="klingon")
    with pytest.raises(InvalidValue, match=r"Reading\.kind: got 'docx'; accepted: one of text, jsonl, csv, parquet"):
        corpus.read(tmp_path, kind="docx")
    with pytest.raises(InvalidText, match=r"Document\.text: got None"):
        corpus.Document("a", None)  # type: ignore[arg-type]
