"""Build the JSON Schema of an `Article`'s JSON from the model: ``docs/reference/article.schema.json`` and its copy in the package.

    python scripts/build_schema.py            write both files
    python scripts/build_schema.py --check    exit 1 if one of them is stale

Types come from the annotations, closed lists from the enums, descriptions from the docstrings of classes and attributes.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from caspian_relations.formats.schema import text

ROOT = Path(__file__).resolve().parent.parent
TARGETS = (ROOT / "docs/reference/article.schema.json", ROOT / "src/caspian_relations/formats/article.schema.json")


def main() -> int:
    """Write the stale files, or with ``--check`` name them; return the exit code."""
    parser = argparse.ArgumentParser(description="Build the JSON Schema of an Article's JSON.")
    parser.add_argument("--check", action="store_true", help="only say whether the files are fresh")
    check = parser.parse_args().check
    fresh = text()
    stale = [target for target in TARGETS if not target.exists() or target.read_text(encoding="utf-8") != fresh]
    for target in stale:
        if check:
            print(f"{target.relative_to(ROOT)} is stale: run scripts/build_schema.py", file=sys.stderr)
        else:
            target.write_text(fresh, encoding="utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
