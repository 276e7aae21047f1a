"""`corpus.run`: the same bytes whatever happens, every failure recorded, every other result intact."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pyarrow.dataset
import pytest

import caspian_relations as cr
from caspian_relations import corpus
from caspian_relations.corpus.sinks import file_name
from caspian_relations.formats import jsonl
from caspian_relations.model import InvalidValue, UnknownFormat
from tests.corpus_room import texts

POISONED = "tests.corpus_room.texts:poisoned"


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def failures(folder: Path) -> list[dict[str, str]]:
    """The records of errors, in order."""
    return [
        json.loads(line)
        for path in sorted((folder / "_errors").iterdir())
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def articles(folder: Path) -> list[cr.Article]:
    return [article for part in sorted(folder.glob("part-*.jsonl")) for article in jsonl.load_many(part)]


@pytest.fixture(scope="module")
def news() -> list[corpus.Document]:
    return list(texts.documents(120))


def test_results_are_those_of_parse(news: list[corpus.Document], tmp_path: Path) -> None:
    """An article a line, in order, with the day and the source of its document; the markers name the documents."""
    summary = corpus.run(news, tmp_path / "out", part_size=50)
    assert (summary.documents, summary.failures, summary.parts) == (120, 0, 3)
    assert summary.bytes == sum(len(document.text.encode()) for document in news)
    assert articles(tmp_path / "out") == [cr.parse(d.text, published=d.published, source=d.source) for d in news]
    done = [json.loads(path.read_bytes()) for path in sorted((tmp_path / "out/_done").iterdir())]
    assert [id for part in done for id in part["ids"]] == [document.id for document in news]
    assert json.loads((tmp_path / "out/_summary.json").read_bytes())["documents"] == 120


@pytest.mark.parametrize(
    ("to", "rows"),
    [("jsonl", "facts"), ("json", "facts"), ("parquet", "facts"), ("parquet", "mentions"), ("parquet", "articles")],
)
def test_two_workers_give_the_same_bytes_as_one(
    to: str, rows: str, news: list[corpus.Document], tmp_path: Path
) -> None:
    """For lines, for files and for tables."""
    for workers in (1, 2):
        corpus.run(news, tmp_path / str(workers), workers=workers, to=to, rows=rows, part_size=32)
    assert contents(tmp_path / "1") == contents(tmp_path / "2")
    assert len(contents(tmp_path / "1")) > 4


def test_a_file_for_each_document(news: list[corpus.Document], tmp_path: Path) -> None:
    """In a folder for each part, named after the ids."""
    corpus.run(news[:3], tmp_path / "out", to="json", part_size=2)
    assert [name for name in contents(tmp_path / "out") if name.startswith("part")] == [
        "part-00000/doc%2F0.json", "part-00000/doc%2F1.json", "part-00001/doc%2F2.json",
    ]  # fmt: skip
    assert cr.load(tmp_path / "out/part-00001/doc%2F2.json", "json").text == news[2].text


def test_texts_that_no_file_can_hold_harm_nothing(tmp_path: Path) -> None:
    """Lone surrogates, alone and in pairs that are no character: written as escapes, or recorded; the rest is there."""
    documents = [
        corpus.Document("a", "ا\ud800"),
        corpus.Document("b\udfff", "\ud83d\ude00"),
        corpus.Document("c", "نص"),
    ]
    summary = corpus.run(documents, tmp_path / "lines")
    assert [article.text for article in articles(tmp_path / "lines")] == ["ا\ud800", "نص"]
    assert (summary.failures, [record["error"] for record in failures(tmp_path / "lines")]) == (1, ["InvalidText"])
    assert corpus.run(documents, tmp_path / "table", to="parquet", rows="mentions").failures == 0


def test_names_of_files_are_told_apart() -> None:
    """No two ids share a name, whatever they hold, and every name is one that a disk takes."""
    ids = ["a/b", "a%2Fb", "a\\b", "..", ".", "خبر 1", "x" * 300, "x" * 301, "ن" * 300, "a\x00b", "\ud800", "a:b"]
    names = [file_name(id) for id in ids]
    assert len(set(names)) == len(ids)
    assert all(
        len(name.encode()) < 220 and not set(name) & set("/\\:\x00") and name not in (".", "..") for name in names
    )


def test_a_table_is_a_dataset(news: list[corpus.Document], tmp_path: Path) -> None:
    """Arrow reads the folder as it is, with the schema that is published; its rows are those of `Article.facts`."""
    corpus.run(news, tmp_path / "out", to="parquet", part_size=50)
    table = pyarrow.dataset.dataset(tmp_path / "out", format="parquet").to_table()
    assert table.schema == corpus.schema("facts")
    expected = [{"document": d.id, "published": d.published, "source": d.source, **row, "error": None}
                for d in news for row in cr.parse(d.text, published=d.published, source=d.source).facts()]  # fmt: skip
    assert table.to_pylist() == expected


def test_an_article_without_a_source_is_named_after_its_document(tmp_path: Path) -> None:
    """In formats that hold articles; in tables the source is what the document has, and the id has its own column."""
    document = corpus.Document("a.txt", "زار الرئيس الفرنسي الرباط")
    corpus.run(document, tmp_path / "lines")
    assert articles(tmp_path / "lines")[0].source == "a.txt"
    corpus.run(document, tmp_path / "table", to="parquet", rows="articles")
    row = pyarrow.dataset.dataset(tmp_path / "table", format="parquet").to_table().to_pylist()[0]
    assert (row["document"], row["source"], json.loads(row["article"])["source"]) == ("a.txt", None, None)


def test_nothing_to_read(tmp_path: Path) -> None:
    """No documents, no parts, and a summary that says so."""
    summary = corpus.run([], tmp_path / "out")
    assert (summary.documents, summary.parts, summary.documents_per_second) == (0, 0, 0.0)
    assert list(contents(tmp_path / "out")) == ["_run.json", "_summary.json"]


def test_progress_is_told(tmp_path: Path) -> None:
    """After every document, with the bytes of the files that are read."""
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(json.dumps({"text": "نص"}) for _ in range(20)), encoding="utf-8")
    told: list[corpus.Progress] = []
    corpus.run(path, tmp_path / "out", on_progress=told.append)
    assert [now.documents for now in told] == list(range(1, 21))
    assert told[-1].files_done == told[-1].files_all == path.stat().st_size


# -- What fails ---------------------------------------------------------------------------------------------------------


def poison(tmp_path: Path) -> Iterator[corpus.Document]:
    """Documents in between which some are bad in every way that reading can be."""
    for number, document in enumerate(texts.documents(40)):
        yield document
        bad = {
            5: "CRASH",
            11: "HANG",
            17: "RAISE",
            23: f"ONCE {tmp_path / 'met'}",
            24: "CRASH",
            25: "CRASH",
            29: "x" * 60_000,
        }.get(number)
        if bad is not None:
            yield corpus.Document(f"bad/{number}", bad)


@pytest.mark.parametrize("workers", [1, 2])
def test_poison_harms_nothing_else(workers: int, tmp_path: Path) -> None:
    """A process that is killed, one that hangs, an exception, a text that is too long: each is recorded, and all else is as ever."""
    out = tmp_path / "out"
    summary = corpus.run(
        poison(tmp_path), out, workers=workers, parse=POISONED, max_seconds=3, max_characters=50_000, part_size=10
    )  # fmt: skip
    recorded = {record["id"]: (record["error"], record["message"]) for record in failures(out)}
    assert recorded == {
        "bad/5": ("WorkerDied", "the process that read it ended (SIGKILL), twice"),
        "bad/11": ("TimeoutError", "not read within 3 seconds"),
        "bad/17": ("RuntimeError", "no news"),
        "bad/24": ("WorkerDied", "the process that read it ended (SIGKILL), twice"),
        "bad/25": ("WorkerDied", "the process that read it ended (SIGKILL), twice"),
        "bad/29": ("InvalidText", "Document.text: got '60000 characters'; accepted: at most 50000 characters"),
    }
    assert (summary.documents, summary.failures) == (47, 6)
    found = articles(out)
    assert [article.text for article in found if not article.text.startswith("ONCE")] == [
        d.text for d in texts.documents(40)
    ]
    # A worker that died by accident costs nothing: the second one reads the document.
    assert [article.text for article in found if article.text.startswith("ONCE")] == [f"ONCE {tmp_path / 'met'}"]


def test_poison_in_files(tmp_path: Path) -> None:
    """A line of fifty megabytes, wrong bytes, no text, no date: recorded with file and line; the other lines are read."""
    path = tmp_path / "in.jsonl"
    good = [json.dumps({"text": document.text}, ensure_ascii=False).encode() for document in texts.documents(4)]
    bad = [
        b'{"text": "' + b"x" * 50_000_000 + b'"}',
        '{"text": "زار"}'.encode("cp1256"),
        b'{"text": 5}',
        b'{"text": "", "published": "soon"}',
    ]
    path.write_bytes(b"\n".join(line for pair in zip(good, bad, strict=True) for line in pair))
    summary = corpus.run(path, tmp_path / "out", max_characters=1_000_000)
    assert summary.failures == 4
    assert [(record["place"], record["error"]) for record in failures(tmp_path / "out")] == [
        (f"{path}:2", "InvalidText"), (f"{path}:4", "UnicodeDecodeError"), (f"{path}:6", "InvalidText"), (f"{path}:8", "InvalidText"),
    ]  # fmt: skip
    assert [article.text for article in articles(tmp_path / "out")] == [
        document.text for document in texts.documents(4)
    ]


def test_strict_stops_at_the_first(tmp_path: Path) -> None:
    """In the order of the documents; the parts before it stay, and a call that is not strict goes on from there."""
    documents = [*texts.documents(10), corpus.Document("bad", "RAISE"), *texts.documents(10, seed=2)]
    with pytest.raises(corpus.DocumentFailed, match="bad: RuntimeError: no news"):
        corpus.run(documents, tmp_path / "out", parse=POISONED, strict=True, part_size=4, workers=2)
    assert [name for name in contents(tmp_path / "out") if name.startswith("part")] == [
        "part-00000.jsonl",
        "part-00001.jsonl",
    ]
    summary = corpus.run(documents, tmp_path / "out", parse=POISONED, part_size=4, resume=True)
    assert (summary.documents, summary.resumed, summary.failures) == (21, 8, 1)
    corpus.run(documents, tmp_path / "whole", parse=POISONED, part_size=4)
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"workers": 0}, "workers: got 0"),
        ({"part_size": 0}, "part_size: got 0"),
        ({"max_seconds": 0}, "max_seconds: got 0"),
        ({"rows": "words"}, "rows: got 'words'; accepted: one of facts, mentions, articles"),
        ({"parse": "nowhere:parse"}, "parse: got 'nowhere:parse'"),
        ({"parse": lambda text: None}, "a function of a module"),
        ({"encoding": "klingon"}, "encoding: got 'klingon'"),
    ],
)
def test_wrong_settings_are_told_before_anything_is_written(options: dict[str, Any], said: str, tmp_path: Path) -> None:
    """`InvalidValue` names the setting."""
    with pytest.raises(InvalidValue, match=said):
        corpus.run([], tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()


def test_wrong_formats_and_folders(tmp_path: Path) -> None:
    """A format that there is not, a folder with other things in it, one that is read."""
    with pytest.raises(UnknownFormat, match=r"known formats: json, jsonl.*parquet"):
        corpus.run([], tmp_path / "out", to="jpeg")
    (tmp_path / "a.txt").write_text("نص", encoding="utf-8")
    with pytest.raises(InvalidValue, match=r"out: .* a folder that is new or empty"):
        corpus.run([], tmp_path)
    with pytest.raises(InvalidValue, match=r"out: .* a folder outside of"):
        corpus.run(tmp_path, tmp_path / "out")


# -- What is interrupted ------------------------------------------------------------------------------------------------


def test_resuming_needs_the_same_settings_and_documents(news: list[corpus.Document], tmp_path: Path) -> None:
    """Anything else would mix two runs in one folder."""
    out = tmp_path / "out"
    corpus.run(news, out, part_size=50)
    before = contents(out)
    with pytest.raises(InvalidValue, match="resume what is there"):
        corpus.run(news, out, part_size=50)
    with pytest.raises(InvalidValue, match="part_size: got 60; accepted: 50, with which"):
        corpus.run(news, out, part_size=60, resume=True)
    for other in ([*news[:10], *news[11:]], [news[1], news[0], *news[2:]], news[:110], [*news, news[0]]):
        with pytest.raises(InvalidValue, match="inputs: got 'other documents'"):
            corpus.run(other, out, part_size=50, resume=True)
    assert contents(out) == before
    assert corpus.run(news, out, part_size=50, resume=True, workers=2).resumed == 120
    assert contents(out) == before


def test_what_is_missing_is_made_again(news: list[corpus.Document], tmp_path: Path) -> None:
    """A part without its marker, a marker without its part, half-written files, a foreign file."""
    out = tmp_path / "out"
    corpus.run(news, out, part_size=20, to="parquet")
    whole = contents(out)
    (out / "_done/00002.json").unlink()
    (out / "part-00002.parquet").write_bytes(b"half")
    (out / ".part-00003.parquet").write_bytes(b"half")
    (out / "_done/.00003.json").write_bytes(b"{")
    (out / "part-00004.parquet").unlink()
    (out / "_summary.json").unlink()
    corpus.run(news, out, part_size=20, to="parquet", resume=True)
    assert contents(out) == whole


def test_one_run_at_a_time(news: list[corpus.Document], tmp_path: Path) -> None:
    """A second run into the same folder is refused while the first goes on."""

    def again(now: corpus.Progress) -> None:
        with pytest.raises(InvalidValue, match="no other run is writing"):
            corpus.run(news, tmp_path / "out", resume=True)

    assert corpus.run(news[:2], tmp_path / "out", on_progress=again).documents == 2


def command(source: Path, out: Path, workers: int) -> list[str]:
    return [
        sys.executable, "-m", "caspian_relations", "corpus", str(source), str(out), "--part-size", "100", "--workers", str(workers), "--resume", "--quiet",
    ]  # fmt: skip


@pytest.mark.slow
def test_a_run_that_is_killed_ten_times_gives_the_same_bytes(tmp_path: Path) -> None:
    """At random moments the whole group of processes is killed; the next call goes on; nothing is there twice, nothing is missing."""
    source = tmp_path / "in.jsonl"
    with source.open("w", encoding="utf-8") as file:
        for document in texts.brief(5000):
            file.write(
                json.dumps({"id": document.id, "text": document.text, "published": str(document.published)}) + "\n"
            )
    subprocess.run(command(source, tmp_path / "whole", 2), check=True)
    rng = Random(7)
    kills = 0
    out = tmp_path / "killed"
    for number in range(10):
        # Four parts further on, and a little later, so that the blow falls anywhere in the making of a part.
        enough = 4 * (number + 1) + rng.randint(-2, 0)
        process = subprocess.Popen(command(source, out, 1 + number % 2), start_new_session=True)
        while process.poll() is None and len(list(out.glob("_done/[0-9]*.json"))) < enough:
            time.sleep(0.005)
        time.sleep(rng.random() * 0.3)
        kills += process.poll() is None
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    assert kills == 10
    subprocess.run(command(source, out, 2), check=True)
    assert contents(out) == contents(tmp_path / "whole")
    read = [line for part in sorted(out.glob("part-*.jsonl")) for line in part.read_text(encoding="utf-8").splitlines()]
    lines = [json.loads(line)["source"] for line in read]
    assert lines == [f"doc/{number}" for number in range(5000)]


def lives(group: int) -> bool:
    """Whether a process of the group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.parametrize(("sign", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_run_leaves_no_process_and_can_be_resumed(
    sign: signal.Signals, code: int, tmp_path: Path
) -> None:
    """Ctrl-C and the polite request to end: a line on standard error, the exit code of the signal, and the rest later."""
    source = tmp_path / "in.jsonl"
    source.write_text(
        "\n".join(json.dumps({"text": document.text}) for document in texts.documents(400)), encoding="utf-8"
    )
    process = subprocess.Popen(
        command(source, tmp_path / "out", 2), start_new_session=True, stderr=subprocess.PIPE, text=True
    )
    while not list(tmp_path.glob("out/_done/[0-9]*.json")):
        time.sleep(0.01)
    process.send_signal(sign)
    _, said = process.communicate()
    assert (process.returncode, said.count("\n")) == (code, 1)
    assert "interrupted" in said
    while lives(process.pid):  # until the last of the group is gone
        time.sleep(0.05)
    assert not [name for name in contents(tmp_path / "out") if name.rpartition("/")[2].startswith(".")]
    subprocess.run(command(source, tmp_path / "out", 2), check=True)
    subprocess.run(command(source, tmp_path / "whole", 1), check=True)
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


MEASURED = """
import resource, sys
sys.path.insert(0, ".")
from caspian_relations import corpus
from tests.corpus_room.texts import documents
if __name__ == "__main__":
    count, out = int(sys.argv[1]), sys.argv[2]
    # What comes is read by workers; here one reads short texts as if they were long ones, so that only what is kept counts.
    corpus.run(documents(count), out, parse="tests.corpus_room.texts:unread", part_size=500)
    print(max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))
"""


def test_memory_does_not_grow(tmp_path: Path) -> None:
    """Ten times the documents, the same peak, in the process that runs and in those that read."""
    script = tmp_path / "measured.py"
    script.write_text(MEASURED, encoding="utf-8")
    peaks = [
        int(subprocess.run([sys.executable, script, str(count), tmp_path / str(count)], check=True, capture_output=True, text=True).stdout)
        for count in (2000, 20_000)
    ]  # fmt: skip
    assert peaks[1] < 1.15 * peaks[0]


UNGUARDED = """
from caspian_relations import corpus
corpus.run([corpus.Document("a", "x")], "out")
"""


def test_a_script_without_its_guard_is_told(tmp_path: Path) -> None:
    """Workers import the script that starts them; one that would start workers of its own is told what it lacks, and not for ever."""
    (tmp_path / "script.py").write_text(UNGUARDED)
    done = subprocess.run([sys.executable, "script.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "WorkersFailed: 3 worker processes ended (exit code 1) before they could begin" in done.stderr
    assert 'if __name__ == "__main__":' in done.stderr


def test_days_of_documents_are_used(tmp_path: Path) -> None:
    """The day that the caller names dates what the text leaves open."""
    (tmp_path / "a.txt").write_text("زار الرئيس الفرنسي الرباط أمس", encoding="utf-8")
    corpus.run(tmp_path / "a.txt", tmp_path / "out", day=date(2024, 8, 9))
    assert [found.value.edtf for found in articles(tmp_path / "out")[0].dates] == ["2024-08-08"]
