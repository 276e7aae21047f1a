"""The command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import caspian_relations as cr
from caspian_relations.cli import main

TEXT = "وصل الرئيس التركي رجب طيب أردوغان إلى روما يوم 9 أغسطس في زيارة رسمية."


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_parse_prints_a_report(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without --to, a person reads who and what, with the Arabic words isolated and their offsets."""
    assert main(["parse", str(page), "--published", "2024-08-09"]) == 0
    out = capsys.readouterr().out
    assert "Entities" in out
    assert "state:TR" in out
    assert "2024-08-09" in out
    start = TEXT.index("9 أغسطس")
    assert f"{start + len('9 أغسطس')}" in out
    assert "\u2067روما\u2069" in out


def test_parse_to_json_is_the_article(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --to json the output is what `dumps` gives for the same call."""
    assert (
        main(["parse", str(page), "--published", "2024-08-09", "--source", "https://example.org/1", "--to", "json"])
        == 0
    )
    article = cr.loads(capsys.readouterr().out, "json")
    assert article == cr.parse(TEXT, published="2024-08-09", source="https://example.org/1")


def test_parse_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`-` is standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode()), encoding="utf-8"))
    assert main(["parse", "-", "--to", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == TEXT


def test_parse_keeps_the_text_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Line ends are characters of the text; only a byte order mark at the beginning is none."""
    path = tmp_path / "page.txt"
    path.write_bytes("\ufeffسطر\r\nسطر\n".encode())
    assert main(["parse", str(path), "--to", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "سطر\r\nسطر\n"


def test_parse_many_into_a_folder(page: Path, tmp_path: Path) -> None:
    """Several documents become several files, named after theirs."""
    other = tmp_path / "other.txt"
    other.write_text("زار الرئيس الفرنسي الرباط", encoding="utf-8")
    assert main(["parse", str(page), str(other), "--to", "json", "-o", str(tmp_path / "out")]) == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["other.json", "page.json"]
    assert json.loads((tmp_path / "out" / "page.json").read_text(encoding="utf-8"))["text"] == TEXT


def test_parse_into_a_file(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One document becomes one file, and nothing is printed."""
    out = tmp_path / "report.txt"
    assert main(["parse", str(page), "-o", str(out)]) == 0
    assert capsys.readouterr().out == ""
    assert "روما" in out.read_text(encoding="utf-8")


def test_other_encodings_are_named(tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is not UTF-8 is reported with its name and the position; the others are read; the exit code is 1."""
    old = tmp_path / "old.txt"
    old.write_bytes("abc زار".encode("cp1256"))
    assert main(["parse", str(old), str(page), "--to", "jsonl"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["text"] == TEXT
    assert err.count("\n") == 1
    assert str(old) in err
    assert "position 4" in err
    assert main(["parse", str(old), "--encoding", "cp1256", "--to", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "abc زار"


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["parse", "no-such-file.txt"], "no-such-file.txt"),
        (["parse", "{page}", "--published", "yesterday"], "2024-08-09"),
        (["parse", "{page}", "--published", "2024-02-30"], "2024-02-30"),
        (["parse", "{page}", "--to", "jpeg"], "json"),
        (["parse", "{page}", "--encoding", "klingon"], "klingon"),
        (["parse", "{page}", "-o", "{page}/nowhere/out.txt"], "out"),
        (["parse", "{page}", "{page}", "-o", "{page}"], "folder"),
        (["parse"], "FILES"),
        (["parse", "{page}", "--unknown"], "--unknown"),
        (["nonsense"], "nonsense"),
        (["convert", "{page}", "out.json"], "--from"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_code_2(
    args: list[str], said: str, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A user's mistake is told in one line on standard error, with what is accepted; nothing goes to standard output."""
    assert main([arg.format(page=page) for arg in args]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert said in err


def test_convert(page: Path, tmp_path: Path) -> None:
    """An article goes from one format to another by the endings of the names."""
    assert main(["parse", str(page), "--to", "json", "-o", str(tmp_path / "a.json")]) == 0
    assert main(["convert", str(tmp_path / "a.json"), str(tmp_path / "a.jsonl")]) == 0
    assert cr.load(tmp_path / "a.jsonl", "jsonl") == cr.parse(TEXT)


def test_convert_knows_a_format_by_the_longest_ending_or_by_its_name(page: Path, tmp_path: Path) -> None:
    """Statements of Cypher are JSON lines, but no articles; one table of many ends in the name of the format."""
    article = cr.parse(TEXT)
    cr.dump(article, tmp_path / "a.json", "json")
    for name, format, options in (
        ("a.cypher.jsonl", "cypher", {}),
        ("facts.csv", "csv", {"table": "facts"}),
        ("a.zip", "csv", {}),
    ):
        assert main(["convert", str(tmp_path / "a.json"), str(tmp_path / name)]) == 0
        written = cr.dumps(article, format, **options)
        assert (tmp_path / name).read_bytes() == (written if isinstance(written, bytes) else written.encode())


def test_parse_writes_a_folder_of_tables(page: Path, tmp_path: Path) -> None:
    """Where the name has no ending; as `dump` does."""
    assert main(["parse", str(page), "--to", "csv", "-o", str(tmp_path / "tables")]) == 0
    cr.dump(cr.parse(TEXT), tmp_path / "again", "csv")
    tables = {path.name: path.read_bytes() for path in (tmp_path / "again").iterdir()}
    assert {path.name: path.read_bytes() for path in (tmp_path / "tables").iterdir()} == tables
    assert "facts.csv" in tables


@pytest.mark.parametrize(
    ("out", "format"),
    [
        ("a.json", "json"),
        ("A.JSON", "json"),
        ("a.jsonl", "jsonl"),
        ("a.labelstudio.json", "labelstudio"),
        ("a.b.anno.jsonld", "webannotation"),
        ("a.ftm.jsonl", "ftm"),
        ("a.plover.jsonl", "plover"),
        ("a.brat.zip", "brat"),
    ],
)
def test_the_longest_ending_says_the_format(page: Path, tmp_path: Path, out: str, format: str) -> None:
    """An ending of two parts is no ending of its last part."""
    assert main(["parse", str(page), "--to", "json", "-o", str(tmp_path / "in.json")]) == 0
    assert main(["convert", str(tmp_path / "in.json"), str(tmp_path / out)]) == 0
    cr.dump(cr.parse(TEXT), tmp_path / "again", format)
    assert (tmp_path / out).read_bytes() == (tmp_path / "again").read_bytes()


def test_convert_of_what_is_no_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong JSON is told in one line with the path of what is wrong."""
    (tmp_path / "a.json").write_text('{"type": "Article", "version": "1", "text": 3}', encoding="utf-8")
    assert main(["convert", str(tmp_path / "a.json"), str(tmp_path / "a.jsonl")]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "text" in err
    assert not (tmp_path / "a.jsonl").exists()


def test_render_tells_the_facts(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A news item in Arabic, or a gloss in English, of an article in a file or on standard input."""
    article = tmp_path / "article.json"
    assert main(["parse", str(page), "--published", "2024-08-09", "--to", "json", "-o", str(article)]) == 0
    assert main(["render", str(article)]) == 0
    assert capsys.readouterr().out == cr.render(cr.loads(article.read_bytes(), "json"), "ar") + "\n"
    assert main(["render", str(article), "--language", "en", "-o", str(tmp_path / "gloss.txt")]) == 0
    assert (tmp_path / "gloss.txt").read_text(
        encoding="utf-8"
    ) == "President Recep Tayyip Erdoğan of Türkiye visited Rome on 9 August 2024."


def test_lookup_forgives_a_misspelling(capsys: pytest.CaptureFixture[str]) -> None:
    """A name with a letter missing finds its state, with a score and the reason."""
    assert main(["lookup", "البرازل"]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert "state:BR" in first
    assert "%" in first


def test_lookup_of_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """A name that nobody has is told, with exit code 1."""
    assert main(["lookup", "قغخضصث"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1


def test_formats_lists_all(capsys: pytest.CaptureFixture[str]) -> None:
    """Each format has its line."""
    assert main(["formats"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(cr.formats.names())


def test_report_passes_no_control_characters_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Escape sequences and bidi controls of a page do not reach the terminal."""
    path = tmp_path / "page.txt"
    path.write_text("\x1b[31m\u202e زار الرئيس \u202eالفرنسي\u202c الرباط \x07", encoding="utf-8")
    assert main(["parse", str(path)]) == 0
    out = capsys.readouterr().out
    assert not set(out) & set("\x1b\x07\u202e\u202c")
    assert out.count("\u2067") == out.count("\u2069")


def test_importing_it_is_cheap() -> None:
    """Neither the reader nor the model nor Rich is imported before a command needs it."""
    code = "import sys, caspian_relations.cli; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert not {"caspian_relations.reading.parser", "caspian_relations.model", "rich.console", "cattrs"} & set(modules)


def test_without_the_extra_it_says_what_to_install() -> None:
    """Where rich-click is not installed, one line names the extra."""
    code = "import sys; sys.modules['rich_click'] = None; from caspian_relations.cli import main; sys.exit(main(['formats']))"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 2
    assert "caspian-relations[cli]" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_closed_pipe_is_no_error(page: Path) -> None:
    """`| head -1` ends the program quietly."""
    command = f"{sys.executable} -m caspian_relations parse {page} | head -n 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], check=False, capture_output=True, text=True)
    assert done.stderr == ""


def test_corpus_reads_many(page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Files and folders in, a folder of results out, a summary on standard error; exit code 1 where a document failed."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.jsonl").write_text(json.dumps({"key": "one", "body": TEXT, "day": "2024-08-09"}), encoding="utf-8")
    columns = ["--text-column", "body", "--published-column", "day", "--id-column", "key"]
    assert main(["corpus", str(folder), str(tmp_path / "one"), *columns]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "1 documents, 0 failed, 1 parts" in err
    assert cr.load(tmp_path / "one/part-00000.jsonl", "jsonl") == cr.parse(TEXT, published="2024-08-09", source="one")
    (folder / "b.txt").write_bytes("زار".encode("cp1256"))
    assert main(["corpus", str(folder), str(page), str(tmp_path / "two"), "--quiet", "--published", "2024-08-09"]) == 1
    assert capsys.readouterr().err == ""
    errors = [
        json.loads(line)["error"]
        for line in (tmp_path / "two/_errors/00000.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    assert errors == ["InvalidText", "UnicodeDecodeError"]
    assert main(["corpus", str(folder), str(page), str(tmp_path / "two"), "--resume", "--published", "2024-08-09"]) == 1
    assert "3 documents (3 were there), 2 failed" in capsys.readouterr().err


def test_corpus_reads_standard_input(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`-` is a text, or what --kind says."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps({"text": TEXT}).encode())))
    assert main(["corpus", "-", str(tmp_path / "out"), "--kind", "jsonl", "--to", "json", "--quiet"]) == 0
    assert cr.load(tmp_path / "out/part-00000/stdin#1.json", "json").text == TEXT


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (["corpus", "nothing.txt", "{out}"], 2, "nothing.txt"),
        (["corpus", "*.nothing", "{out}"], 2, "a pattern that some file matches"),
        (["corpus", "{page}"], 2, "Missing argument"),
        (["corpus", "{page}", "{page}"], 2, "is a file"),
        (["corpus", "{page}", "{out}", "--workers", "0"], 2, "workers"),
        (["corpus", "{page}", "{out}", "--to", "jpeg"], 2, "parquet"),
        (["corpus", "{page}", "{out}", "--kind", "docx"], 2, "parquet"),
        (["corpus", "{page}", "{out}", "--encoding", "klingon"], 2, "klingon"),
        (["corpus", "{page}", "{out}", "--published", "yesterday"], 2, "yesterday"),
        (["corpus", "{page}", "{out}", "--max-characters", "10", "--strict"], 1, "at most 10 characters"),
    ],
)
def test_a_wrong_call_of_corpus_is_one_line(
    args: list[str], code: int, said: str, page: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2 for a wrong call, 1 for a document that fails where none may."""
    assert main([arg.format(page=page, out=tmp_path / "out") for arg in args]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert said in err
