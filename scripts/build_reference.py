"""Build ``reference/built/reference.txt`` from the records in ``reference/data/world/``.

python scripts/build_reference.py            write the built file
python scripts/build_reference.py --check    exit 1 if the built file is stale
python scripts/build_reference.py --cldr     first write data/world/cldr.toml anew from the CLDR of the installed babel
"""

from __future__ import annotations

import argparse
import json
import re
import sys

from built import put
from caspian_relations.reference.alike import alike
from caspian_relations.reference.columns import format_columns
from caspian_relations.reference.compiling import Compiled, compile_records, merge_territories
from caspian_relations.reference.entries import read
from caspian_relations.reference.errors import InvalidEntry
from caspian_relations.reference.files import BUILT, DATA
from caspian_relations.reference.records import Record

WORLD = DATA / "world"
CLDR = WORLD / "cldr.toml"
_NOT_ENTRIES = {"spelling.toml"}
_WITHDRAWN = frozenset(
    {
        "DDR",
        "YMD",
        "BUR",
        "TMP",
        "ZAR",
        "SUN",
        "YUG",
        "278",
        "280",
        "720",
        "886",
        "062",
        "230",
        "249",
        "736",
        "810",
        "891",
    }
)
"""Codes of states that are no more; CLDR gives them as aliases of their successors."""
_IN_BRACKETS = re.compile(r" \([^)]*\)")


def records() -> list[Record]:
    """All records under data/world, in the order of their files, states completed with what CLDR knows."""
    found: list[Record] = []
    for path in sorted(WORLD.rglob("*.toml")):
        if path.name not in _NOT_ENTRIES:
            found.extend(read(path, str(path.relative_to(WORLD.parent.parent))))
    return merge_territories(found)


def build() -> str:
    """The text of the built file: keys of names, the runs that number them, the groups, ids, entities, codes, ids by code, sounds, whose."""
    compiled = compile_records(records())
    complain(compiled)
    holders = {row["holder"] for row in compiled.rows.values() if row["type"] == "office"}
    sounds = alike(compiled.rows[id] for id in sorted(holders))
    return format_columns(
        [
            compiled.names,
            [f"{size} {number}" for size, number in compiled.runs],
            compiled.groups,
            list(compiled.rows),
            [json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in compiled.rows.values()],
            list(compiled.codes),
            [" ".join(ids) for ids in compiled.codes.values()],
            list(sounds),
            [f"{id} {name}" for id, name in sounds.values()],
        ]
    )


def complain(compiled: Compiled) -> None:
    """Stop if a record refers to something that is not there."""
    missing = sorted(f"{where}: {id}" for where, id in compiled.references if id not in compiled.rows)
    if missing:
        raise SystemExit("no such entity:\n  " + "\n  ".join(missing))


def cldr() -> str:
    """The territories of ISO 3166-1 with the names that CLDR has for them in Arabic and English."""
    from babel import Locale, __version__
    from babel.core import get_global

    arabic, english = Locale("ar").territories, Locale("en").territories
    alpha3: dict[str, str] = {}
    numeric: dict[str, str] = {}
    for alias, targets in get_global("territory_aliases").items():
        if len(targets) == 1 and len(alias) == 3 and alias not in _WITHDRAWN:
            (numeric if alias.isdigit() else alpha3).setdefault(targets[0], alias)
    lines = [
        f"# Territories of ISO 3166-1 with their names in Arabic and English: Unicode CLDR by way of babel {__version__}.",
        "# Written by scripts/build_reference.py --cldr; what news calls them beside these names is in states/.",
        "",
    ]
    for code in sorted(arabic):
        if (
            len(code) == 2
            and code in alpha3
            and code in numeric
            and code not in {"EU", "EZ", "UN", "XA", "XB", "XK", "ZZ"}
        ):
            lines += [
                "[[territory]]", f'id = "{code}"', f'alpha3 = "{alpha3[code]}"', f'numeric = "{numeric[code]}"',
                f'en = "{english[code]}"', f'names = ["{_IN_BRACKETS.sub("", arabic[code])}"]', "",
            ]  # fmt: skip
    return "\n".join(lines)


def main() -> int:
    """Write the built file, or check it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--cldr", action="store_true")
    args = parser.parse_args()
    if args.cldr:
        CLDR.write_text(cldr(), encoding="utf-8")
    try:
        text = build()
    except InvalidEntry as error:
        print(error, file=sys.stderr)
        return 2
    return put(BUILT / "reference.txt", text, check=args.check)


if __name__ == "__main__":
    sys.exit(main())
