"""Check what the library writes for FollowTheMoney against the real model, in an environment of its own.

    python scripts/check_followthemoney.py

Installs followthemoney, which is no dependency of the library, under a temporary folder; dumps the passages of ``tests/corpus``, articles that
are hostile to formats, and generated ones; and has the real package look at every entity: its schema and properties exist, its values are what
the cleaning of their types leaves as it is, required properties are there, ids resolve, and lead to the right schema. Exit code 1 and a line
for each fault otherwise.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

PACKAGE = "followthemoney==3.8.2"
"""The newest that needs nothing but wheels; later ones need ICU."""
ROOT = Path(__file__).resolve().parent.parent
MOST = 20
"""How many faults are printed."""


def main() -> int:
    """Dump here, check there."""
    with tempfile.TemporaryDirectory() as folder:
        dumped = Path(folder) / "entities.json"
        count = dump(dumped)
        subprocess.run([sys.executable, "-m", "venv", f"{folder}/venv"], check=True)
        python = next(path for path in (Path(folder) / "venv").glob("*/python*") if path.stem == "python")
        subprocess.run([python, "-m", "pip", "install", "-q", "--only-binary", ":all:", PACKAGE], check=True)
        print(f"{PACKAGE}: {count} articles", flush=True)
        return subprocess.run([python, __file__, dumped], check=False).returncode


# -- Here ---------------------------------------------------------------------------------------------------------------


def dump(target: Path) -> int:
    """Write name -> entities of every article; return how many articles they are."""
    from caspian_relations import dumps

    dumped = {name: [json.loads(line) for line in dumps(article, "ftm").splitlines()] for name, article in articles()}
    target.write_text(json.dumps(dumped), encoding="utf-8")
    return len(dumped)


def articles() -> Iterator[tuple[str, Any]]:
    """Passages as they are read, hostile articles, generated ones."""
    sys.path.insert(0, str(ROOT))
    from hypothesis import HealthCheck, Phase, given, settings
    from tests.formats import hostile_articles as hostile

    from caspian_relations import parse
    from caspian_relations import strategies as st

    for path in sorted((ROOT / "tests" / "corpus").glob("*.txt")):
        source = f"https://example.org/{path.stem}"
        yield path.name, parse(path.read_text(encoding="utf-8"), published="2024-08-09", source=source)
    for name, article in hostile.articles().items():
        yield f"hostile: {name}", article
    generated: list[Any] = []

    @settings(
        max_examples=200,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.articles())
    def generate(article: Any) -> None:
        generated.append(article)

    generate()
    yield from ((f"generated: {number}", article) for number, article in enumerate(generated, 1))


# -- There: only the standard library and followthemoney ----------------------------------------------------------------


def check(dumped: Path) -> int:
    """Print the faults of all articles; the exit code."""
    found = [
        f"{name}: {fault}"
        for name, rows in json.loads(dumped.read_text(encoding="utf-8")).items()
        for fault in faults(rows)
    ]
    for fault in found[:MOST]:
        print(fault, file=sys.stderr)
    print(f"{len(found)} faults" if found else "every entity is as FollowTheMoney wants it")
    return 1 if found else 0


def faults(rows: list[dict[str, Any]]) -> Iterator[str]:
    """What is wrong with the entities of one article."""
    from followthemoney import model

    by_id = {row["id"]: row for row in rows}
    if len(by_id) < len(rows):
        yield "an id stands twice"
    for row in rows:
        schema = model.get(row["schema"])
        if schema is None or schema.abstract:
            yield f"{row['id']}: no schema {row['schema']}"
            continue
        yield from (f"{row['id']} ({schema.name}): {fault}" for fault in faults_of(row, schema, by_id))


def faults_of(row: dict[str, Any], schema: Any, by_id: dict[str, Any]) -> Iterator[str]:
    """What is wrong with one entity."""
    from followthemoney import model
    from followthemoney.exc import InvalidData
    from followthemoney.types import registry

    if registry.entity.clean(row["id"]) != row["id"]:
        yield "its id is none"
    for name, values in row["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub:
            yield f"no property {name}"
            continue
        yield from value_faults(name, values, prop)
        if prop.type == registry.entity:
            for value in values:
                target = by_id.get(value)
                if target is None:
                    yield f"{name} leads to {value}, which is nowhere"
                elif not model.get(target["schema"]).is_a(prop.range):
                    yield f"{name} leads to a {target['schema']}, not to a {prop.range.name}"
    kept = model.get_proxy(row).to_dict()["properties"]
    if {name: sorted(values) for name, values in kept.items()} != {
        name: sorted(values) for name, values in row["properties"].items()
    }:
        yield "other properties when it is read"
    try:
        schema.validate(row)
    except InvalidData as error:
        yield f"{error}: {error.errors}"


def value_faults(name: str, values: Iterable[Any], prop: Any) -> Iterator[str]:
    """Values that cleaning would change or drop, or that come twice."""
    values = list(values)
    if not values or len(set(values)) < len(values):
        yield f"{name} has no values, or one twice"
    for value in values:
        cleaned = prop.type.clean(value, format=prop.format)
        if cleaned != value or not prop.type.validate(value):
            yield f"{name} would become {cleaned!r:.80}, not {value!r:.80}"


if __name__ == "__main__":
    sys.exit(check(Path(sys.argv[1])) if len(sys.argv) > 1 else main())
