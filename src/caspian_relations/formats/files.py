"""Reading and writing files: a file is complete or absent, never half."""

from __future__ import annotations

import os
import tempfile
from io import TextIOBase
from os import PathLike
from pathlib import Path
from typing import IO, Any

from caspian_relations.model.errors import InvalidValue

__all__ = ["read", "umask", "write"]


def write(target: str | PathLike[str] | IO[Any], data: str | bytes) -> None:
    """Write `data` to a path or into an open file, text or binary; text is UTF-8.

    At a path it is written under a temporary name in the same folder and renamed when it is complete.
    """
    if not isinstance(target, str | PathLike):
        target.write(_for(target, data))
        return
    path = Path(target)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data.encode("utf-8") if isinstance(data, str) else data)
        # A temporary file is private; what replaces it should have the permissions of any new file.
        temporary.chmod(0o666 & ~umask())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _for(file: Any, data: str | bytes) -> str | bytes:
    if isinstance(file, TextIOBase):
        try:
            return data.decode("utf-8") if isinstance(data, bytes) else data
        except UnicodeDecodeError:
            raise InvalidValue("target", file, "a file that is open for bytes, not for text") from None
    return data.encode("utf-8") if isinstance(data, str) else data


def umask() -> int:
    """Return the permissions that new files and folders of this process do not get."""
    current = os.umask(0)
    os.umask(current)
    return current


def read(source: str | PathLike[str] | IO[Any]) -> Any:
    """Return what the file at a path holds, as bytes, or what an open file gives."""
    if isinstance(source, str | PathLike):
        return Path(source).read_bytes()
    return source.read()
