"""What the build scripts share: write a built file, or say that it is stale."""

from __future__ import annotations

import sys
from pathlib import Path


def put(target: Path, text: str, *, check: bool) -> int:
    """Write `text` to `target`, or with `check` only compare; return the exit code: 1 if the file is stale."""
    if check:
        if target.exists() and target.read_text(encoding="utf-8") == text:
            return 0
        print(f"{target} is stale: run python {sys.argv[0]}", file=sys.stderr)
        return 1
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(f"{target}: {len(text)} characters")
    return 0
