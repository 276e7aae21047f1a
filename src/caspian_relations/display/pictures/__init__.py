"""Pictures of an article as plain SVG: a timeline, a graph, a map. Drawn without a plotting library, the same bytes for the same article."""

from __future__ import annotations

from caspian_relations.display.pictures.graphs import graph
from caspian_relations.display.pictures.maps import map
from caspian_relations.display.pictures.picture import Picture
from caspian_relations.display.pictures.timelines import timeline

__all__ = ["Picture", "graph", "map", "timeline"]
