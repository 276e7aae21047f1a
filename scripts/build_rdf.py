"""Build what describes the RDF of an `Article` from the model: ontology, SHACL shapes, and the table of terms in the documentation.

python scripts/build_rdf.py            write the files, in docs/reference and in the package
python scripts/build_rdf.py --check    exit 1 if one of them is stale
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from built import put
from caspian_relations.formats.rdf.shacl import shapes_text
from caspian_relations.formats.rdf.vocabulary import ontology_text, table_text

ROOT = Path(__file__).resolve().parent.parent
DOCS, PACKAGE = ROOT / "docs/reference", ROOT / "src/caspian_relations/formats/rdf"


def main() -> int:
    """Write the files, or with ``--check`` name those that are stale; return the exit code."""
    parser = argparse.ArgumentParser(description="Build the ontology and the shapes of an Article's RDF.")
    parser.add_argument("--check", action="store_true", help="only say whether the files are fresh")
    check = parser.parse_args().check
    texts = {"ontology.ttl": ontology_text(), "shapes.ttl": shapes_text()}
    codes = [put(folder / name, text, check=check) for name, text in texts.items() for folder in (DOCS, PACKAGE)]
    return max(*codes, put(DOCS / "formats-rdf-terms.md", table_text(), check=check))


if __name__ == "__main__":
    sys.exit(main())
