"""CSV: the tables of an article as comma-separated values (RFC 4180), one file each, in a zip, in a folder, or one alone.

Files are UTF-8 with a byte order mark, without which spreadsheets take Arabic for something else; lines end in CR LF; the first is the header.
A text is quoted where it holds a comma, a quote, a line end or outer white space, and where it is empty: ``""`` is an empty text, nothing at all is None.
Days are ISO 8601, flags ``true`` and ``false``.

Spreadsheets run a cell that begins with ``=``, ``+``, ``-`` or ``@`` as a formula, also in full width and after a tab or a line end. Such a text
gets an apostrophe in front, and so does one that begins with an apostrophe; plain numbers such as ``+15%`` are left alone. `text_of` gives the text
back as it was.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from caspian_relations.formats import files, tables
from caspian_relations.formats.escapes import unescaped
from caspian_relations.formats.lossy import Loss
from caspian_relations.formats.tables_losses import losses as _losses
from caspian_relations.model import Article

__all__ = ["dump", "dumps", "losses", "text_of"]

_GUARDED = re.compile("(?![+-][0-9]+(?:[.][0-9]+)?%?\\Z)['=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_QUOTED = re.compile(r'[",\r\n]|^\s|\s\Z|\A\Z')
_BOM = "\ufeff"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip can hold: the time of every file in it, so that equal articles give equal bytes."""


def _printed(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case date():
            return value.isoformat()
        case str():
            text = f"'{value}" if _GUARDED.match(value) else value
            return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text
        case _:
            return repr(value)


def text_of(cell: str) -> str:
    r"""Return the text that was written as `cell`: without the apostrophe before a formula, and `unescaped`.

    >>> text_of("'=1+1"), text_of("''quoted'"), text_of("+15%"), text_of(r"a\u0000b") == "a\x00b"
    ('=1+1', "'quoted'", '+15%', True)
    """
    return unescaped(cell.removeprefix("'"))


def _file(article: Article, table: str, article_id: str | None) -> bytes:
    header = [column.name for column in tables.table(table).columns]
    lines = [header, *(row.values() for row in tables.rows(article, table, article_id=article_id))]
    return (_BOM + "".join(",".join(map(_printed, line)) + "\r\n" for line in lines)).encode()


def _files(article: Article, article_id: str | None) -> Iterator[tuple[str, bytes]]:
    for name in tables.TABLES:
        yield f"{name}.csv", _file(article, name, article_id)


def dumps(article: Article, *, table: str | None = None, article_id: str | None = None) -> bytes:
    r"""Return a zip of all tables, or the CSV of one `table` (``facts`` …). `article_id` fills the column ``article``.

    The zip is not compressed: its bytes depend on the article alone, not on the version of a compressor.

    >>> dumps(Article("نص"), table="articles", article_id="1").decode("utf-8-sig")
    'article,source,published,text\r\n1,,,نص\r\n'
    """
    if table is not None:
        return _file(article, table, article_id)
    archive = BytesIO()
    with ZipFile(archive, "w", ZIP_STORED) as zip:
        for name, content in _files(article, article_id):
            entry = ZipInfo(name, _EPOCH)
            entry.create_system = 3  # Unix, on every system.
            entry.external_attr = 0o644 << 16
            zip.writestr(entry, content)
    return archive.getvalue()


def dump(
    article: Article,
    target: str | PathLike[str] | IO[Any],
    *,
    table: str | None = None,
    article_id: str | None = None,
) -> None:
    """Write to a path or into an open binary file what the name asks for.

    ``….csv`` gets one table, ``facts`` if no other is named; a folder, or a name without ending, gets a file for each table; everything else
    the zip. A new folder appears whole or not at all; in a folder that is there already each file does.
    """
    if isinstance(target, str | PathLike) and table is None:
        path = Path(target)
        if path.is_dir() or not path.suffix:
            _folder(path, article, article_id)
            return
        if path.suffix.lower() == ".csv":
            table = "facts"
    files.write(target, dumps(article, table=table, article_id=article_id))


def _folder(path: Path, article: Article, article_id: str | None) -> None:
    if path.is_dir():
        for name, content in _files(article, article_id):
            files.write(path / name, content)
        return
    temporary = Path(tempfile.mkdtemp(prefix=f".{path.name[:40]}.", dir=path.parent))
    try:
        _folder(temporary, article, article_id)
        temporary.chmod(0o777 & ~files.umask())
        temporary.rename(path)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def losses(article: Article) -> Iterator[Loss]:
    """Yield what the tables do not carry.

    >>> list(losses(Article("نص", source="page.txt")))
    []
    """
    return _losses(article)
