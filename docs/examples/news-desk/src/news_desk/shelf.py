"""A shelf that keeps articles as JSON, one file each."""

from __future__ import annotations

from pathlib import Path

import caspian_relations as cr
from caspian_relations import Article


class Shelf:
    """Articles by key, in the files of a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def _file(self, key: str) -> Path:
        return self.folder / f"{key.encode('utf-8', 'surrogatepass').hex()}.json"

    def put(self, key: str, article: Article) -> None:
        self._file(key).write_bytes(cr.dumps(article, "json").encode("utf-8", "surrogatepass"))

    def get(self, key: str) -> Article | None:
        file = self._file(key)
        if not file.exists():
            return None
        return cr.loads(file.read_bytes().decode("utf-8", "surrogatepass"), "json")

    def remove(self, key: str) -> None:
        self._file(key).unlink()

    def keys(self) -> set[str]:
        return {bytes.fromhex(file.stem).decode("utf-8", "surrogatepass") for file in self.folder.glob("*.json")}


class CarelessShelf(Shelf):
    """The same with a bug: keys that differ in case only share a file, as they do on some file systems."""

    def _file(self, key: str) -> Path:
        return super()._file(key.casefold())
