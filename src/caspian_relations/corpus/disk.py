"""Files that are complete or absent, and are so after a power cut too."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import IO

__all__ = ["begun", "put", "remembered", "removed", "settled", "written"]


def begun(path: Path) -> Path:
    """Return the name that a file or folder has until it is complete."""
    return path.with_name(f".{path.name}")


def written(path: Path, content: str | bytes) -> None:
    """Write a file whole."""
    temporary = begun(path)
    with temporary.open("wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
        settled(file)
    put(temporary, path)


def settled(file: IO[bytes]) -> None:
    """Force what was written to the disk."""
    file.flush()
    os.fsync(file.fileno())


def put(temporary: Path, path: Path) -> None:
    """Give what is complete its name."""
    temporary.replace(path)
    remembered(path.parent)


def remembered(folder: Path) -> None:
    """Force the names of a folder to the disk, where the system can."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # pragma: no cover - a system on which folders cannot be opened
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def removed(entry: Path) -> None:
    """Remove a file, or a folder with all that is in it; nothing where there is none."""
    if entry.is_dir() and not entry.is_symlink():
        shutil.rmtree(entry)
    else:
        entry.unlink(missing_ok=True)
