"""`Article` to and from the formats of other tools; each format is a module with the same functions.

>>> from caspian_relations import formats, model
>>> article = model.Article("نص")
>>> formats.loads(formats.dumps(article, "json"), "json") == article
True
"""

from __future__ import annotations

from caspian_relations.formats.lossy import Loss, Lossy
from caspian_relations.formats.registry import FORMATS, Format, dump, dumps, get, load, loads, lossy, names, writable

__all__ = ["FORMATS", "Format", "Loss", "Lossy", "dump", "dumps", "get", "load", "loads", "lossy", "names", "writable"]
