"""Who is tied to whom: entities and events in boxes, what ties them on lines."""

from __future__ import annotations

from collections import Counter

from attrs import define, field

from caspian_relations.display.letters import plain
from caspian_relations.display.pictures.layout import Box, Labels, arranged
from caspian_relations.display.pictures.network import Edge, Node, network
from caspian_relations.display.pictures.picture import Picture, drawn, fitting, label, length, numeral, titled
from caspian_relations.display.wording import Wording
from caspian_relations.model import Article
from caspian_relations.model.checks import integer

__all__ = ["graph"]

WIDTH, MARGIN, TOP = 860, 20, 48
LINE = 15
"""Height of a line of words in a box."""
ROOM = 150
"""Width of a line of words in a box."""


@define
class _Tie:
    """All edges between two nodes, drawn as one line."""

    first: int
    second: int
    labels: list[str] = field(factory=list)
    part: bool = True
    to_first: bool = False
    to_second: bool = False

    def add(self, edge: Edge, forwards: bool) -> None:
        if edge.label not in self.labels:
            self.labels.append(edge.label)
        self.part = self.part and edge.part
        if edge.directed:
            self.to_second = self.to_second or forwards
            self.to_first = self.to_first or not forwards


def graph(article: Article, *, most: int = 24) -> Picture:
    """Draw the graph of an article; where it has more than `most` nodes, the most connected ones.

    >>> graph(Article("نص")).description
    'Nothing in the text ties one to another.'
    """
    integer(1)("most", most)
    nodes, edges = network(article, Wording(article))
    shown = _most_connected(nodes, edges, most)
    numbers = {node.id: i for i, node in enumerate(shown)}
    ties = _ties(edges, numbers)
    lines = [_lines(node.name) for node in shown]
    boxes = [Box(0, 0, max(length(line) for line in words) + 24, LINE * len(words) + 14) for words in lines]
    height = arranged(boxes, [(tie.first, tie.second) for tie in ties], WIDTH - 2 * MARGIN)
    for box in boxes:
        box.x, box.y = box.x + MARGIN, box.y + TOP
    labels = Labels(boxes)
    strokes = [_line(tie, boxes, shown) for tie in ties]
    words = [_words(tie, boxes, labels) for tie in ties]
    drawn_nodes = [_node(node, text, box) for node, text, box in zip(shown, lines, boxes, strict=True)]
    note = "Relations: whole lines; taking part: broken lines."
    if len(shown) < len(nodes):
        note = f"The {len(shown)} most connected of {len(nodes)}. {note}"
    if "" in words:
        note += f" Lines without room for their words: {words.count('')}."
    if not nodes:
        note = "Nothing in the text ties one to another."
    head = [label(MARGIN, 28, "Graph", "strong", size=15), label(MARGIN + 58, 28, note, "soft", size=12)]
    shapes = [*head, *strokes, *drawn_nodes, *words]
    return drawn("Graph", _described(ties, shown), WIDTH, int(TOP + height + MARGIN), shapes, empty=not nodes)


def _most_connected(nodes: dict[str, Node], edges: list[Edge], most: int) -> list[Node]:
    ends = Counter(id for edge in edges for id in (edge.source, edge.target))
    ranked = sorted(nodes, key=lambda id: -ends[id])[:most]
    return [nodes[id] for id in _walk(ranked, edges)]


def _walk(ids: list[str], edges: list[Edge]) -> list[str]:
    """The nodes so that neighbours follow each other, from the most connected on: lines cross less."""
    near: dict[str, list[str]] = {id: [] for id in ids}
    for edge in edges:
        if edge.source in near and edge.target in near:
            near[edge.source].append(edge.target)
            near[edge.target].append(edge.source)
    order: dict[str, None] = {}
    for start in ids:
        waiting = [start]
        while waiting:
            id = waiting.pop()
            if id not in order:
                order[id] = None
                waiting += reversed(near[id])
    return list(order)


def _ties(edges: list[Edge], numbers: dict[str, int]) -> list[_Tie]:
    ties: dict[tuple[int, int], _Tie] = {}
    for edge in edges:
        if edge.source in numbers and edge.target in numbers:
            source, target = numbers[edge.source], numbers[edge.target]
            first, second = sorted((source, target))
            ties.setdefault((first, second), _Tie(first, second)).add(edge, source == first)
    return list(ties.values())


def _lines(name: str) -> list[str]:
    """A name in at most two lines."""
    if length(name) <= ROOM or name != plain(name):
        return [fitting(name, ROOM)]
    words = name.split(" ")
    first = words.pop(0)
    while words and length(f"{first} {words[0]}") <= ROOM:
        first += f" {words.pop(0)}"
    return [fitting(first, ROOM), *([fitting(" ".join(words), ROOM)] if words else [])]


def _node(node: Node, lines: list[str], box: Box) -> str:
    radius = box.height / 2 if node.kind in ("person", "office") else 3 if node.kind in ("event", "series") else 9
    left, top = box.x - box.width / 2, box.y - box.height / 2
    shape = (
        f'<rect class="crp-box crp-{node.kind}" x="{numeral(left)}" y="{numeral(top)}" width="{numeral(box.width)}" '
        f'height="{numeral(box.height)}" rx="{numeral(radius)}"/>'
    )
    if node.kind in ("event", "series"):
        shape += f'<path class="crp-{node.kind}" d="M{numeral(left + 4)} {numeral(top + 3)}v{numeral(box.height - 6)}" stroke-width="3"/>'
    words = [label(box.x, top + 18 + LINE * i, line, "", "middle") for i, line in enumerate(lines)]
    return titled(f"{node.name} · {node.kind} · {plain(node.id)}", shape, *words)


def _line(tie: _Tie, boxes: list[Box], nodes: list[Node]) -> str:
    one, other = boxes[tie.first], boxes[tie.second]
    (x1, y1), (x2, y2) = one.border(other), other.border(one)
    look = "part" if tie.part else "edge"
    shapes = [f'<path class="crp-{look}" d="M{numeral(x1)} {numeral(y1)}L{numeral(x2)} {numeral(y2)}"/>']
    shapes += [_tip(x2, y2, x1, y1)] if tie.to_second else []
    shapes += [_tip(x1, y1, x2, y2)] if tie.to_first else []
    return titled(_told(tie, nodes), *shapes)


def _told(tie: _Tie, nodes: list[Node]) -> str:
    return f"{nodes[tie.first].name} – {nodes[tie.second].name}: {', '.join(tie.labels)}"


def _tip(x: float, y: float, from_x: float, from_y: float) -> str:
    """The head of an arrow at the end of a line."""
    dx, dy = x - from_x, y - from_y
    far = max((dx * dx + dy * dy) ** 0.5, 0.01)
    ux, uy = dx / far, dy / far
    points = [(x, y), (x - 8 * ux + 4 * uy, y - 8 * uy - 4 * ux), (x - 8 * ux - 4 * uy, y - 8 * uy + 4 * ux)]
    return f'<path class="crp-tip" d="M{"L".join(f"{numeral(px)} {numeral(py)}" for px, py in points)}z"/>'


def _words(tie: _Tie, boxes: list[Box], labels: Labels) -> str:
    """The words of a line where they cover nothing; where no such place is, they are shown when one points at the line."""
    one, other = boxes[tie.first], boxes[tie.second]
    (x1, y1), (x2, y2) = one.border(other), other.border(one)
    whole = " · ".join(tie.labels)
    for room in (190, 110, 70):
        said = fitting(whole, room, 11)
        width = length(said, 11) + 6
        places = [
            Box(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share + shift, width, 14)
            for shift in (0, -9, 9)
            for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78)
        ]
        place = labels.place(places)
        if place is not None:
            return label(place.x, place.y + 4, said, "verb", "middle", 11)
    return ""


def _described(ties: list[_Tie], nodes: list[Node]) -> str:
    told = [_told(tie, nodes) for tie in ties[:20]]
    more = [f"and {len(ties) - 20} more lines"] if len(ties) > 20 else []
    return "; ".join([*told, *more]) + "." if told else "Nothing in the text ties one to another."
