"""Views of an article for people: the report of the command line, what notebooks show, and pictures.

`Article`, `Entity` and `Article.facts()` reach the views by themselves when a notebook shows them; `article.timeline()`, `article.graph()` and
`article.map()` give pictures. Everything here is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from caspian_relations.display.pictures import Picture as Picture
    from caspian_relations.display.pictures import graph as graph
    from caspian_relations.display.pictures import map as map
    from caspian_relations.display.pictures import timeline as timeline
    from caspian_relations.display.views import article_html as article_html
    from caspian_relations.display.views import entity_html as entity_html
    from caspian_relations.display.views import facts_html as facts_html

__all__ = ["Picture", "article_html", "entity_html", "facts_html", "graph", "map", "timeline"]

_HOMES = dict.fromkeys(("Picture", "graph", "map", "timeline"), "pictures") | dict.fromkeys(
    ("article_html", "entity_html", "facts_html"), "views"
)


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
