"""What docs/how-to/extend-the-reference shows is what happens."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from caspian_relations.reference import InvalidEntry, Reference

GUIDE = Path(__file__).parents[2] / "docs" / "how-to" / "extend-the-reference.md"
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)


def _blocks(language: str) -> list[str]:
    return [code for found, code in BLOCK.findall(GUIDE.read_text(encoding="utf-8")) if found == language]


def test_every_line_of_the_guide_gives_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each expression with a comment behind it has that value."""
    person, others = _blocks("toml")
    (tmp_path / "own.toml").write_text(person + others, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    scope: dict[str, object] = {}
    checked = 0
    for block in _blocks("python"):
        for statement in ast.parse(block).body:
            comment = re.search(r"#\s+(\S.*)$", block.splitlines()[statement.end_lineno - 1])  # type: ignore[operator]
            if isinstance(statement, ast.Expr):
                value = eval(compile(ast.Expression(statement.value), str(GUIDE), "eval"), scope)
                assert comment is not None
                assert value == ast.literal_eval(comment[1])
                checked += 1
            else:
                exec(compile(ast.Module([statement], []), str(GUIDE), "exec"), scope)
    assert checked >= 4


def test_a_pattern_stands_for_many_names(ref: Reference, tmp_path: Path) -> None:
    """The corridor of the guide is found by all that its pattern says."""
    path = tmp_path / "own.toml"
    path.write_text(_blocks("toml")[1], encoding="utf-8")
    own = ref.extended_with(path)
    for name in ("خط أنابيب الواحة", "خط الواحة الكبير", "أنبوب الواحة الجديد"):
        assert {entry.entity for entry in own.names.get(name)} == {"corridor:oasis-line"}


def test_the_messages_of_the_guide_are_those_of_the_library(
    ref: Reference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The two errors that it quotes."""
    monkeypatch.chdir(tmp_path)
    bad = (
        '[[place]]\nid = "x"\nnames = ["س"]\nkind = "village"\n',
        '[[place]]\nid = "x"\nnames = ["س"]\n\n[[person]]\nid = "ilham-aliyev"\nnames = ["إلهام"]\n',
    )
    said = []
    for text in bad:
        Path("own.toml").write_text(text, encoding="utf-8")
        with pytest.raises(InvalidEntry) as caught:
            ref.extended_with("own.toml")
        said.append(str(caught.value))
    assert said == _blocks("text")[0].strip().splitlines()
