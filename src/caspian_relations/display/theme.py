"""The style sheets, with the colours of the two themes filled in."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

__all__ = ["sheet"]


@cache
def sheet(name: str) -> str:
    """Return a style sheet of this room, ready to stand in a ``<style>``.

    A rule ``/*dark*/`` or ``/*light*/`` takes the colours of that theme, which stand once at the head of the sheet, so that the system's choice and
    a notebook's theme cannot drift apart.

    >>> "/*" in sheet("view")
    False
    """
    text = files("caspian_relations.display").joinpath(f"{name}.css").read_text(encoding="utf-8")
    for theme in ("light", "dark"):
        colours = re.search(rf"/\*{theme}:(.*?)\*/", text, re.DOTALL)
        if colours is not None:
            text = text.replace(f"/*{theme}*/", colours[1])
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return re.sub(r"\s*\n\s*", "\n", text).strip()
