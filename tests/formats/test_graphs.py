"""Graphs: GraphML, networkx, Cytoscape JSON and Cypher, read back and compared with each other and with the article."""

import io
import json
import re
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import given

import caspian_relations as cr
from caspian_relations import formats
from caspian_relations import model as m
from caspian_relations import strategies as st
from caspian_relations.formats import cypher, nodes
from caspian_relations.formats.escapes import unescaped
from caspian_relations.formats.nodes import Kind
from tests.corpus import passage
from tests.formats import hostile

Graph = tuple[dict[str, Any], dict[str, dict[str, Any]], dict[tuple[str, str, str], dict[str, Any]]]
"""Properties of the graph, of nodes by id, of edges by source, target and id."""


def read(name: str) -> m.Article:
    given = passage(name)
    return cr.parse(given.text, published=given.published, source=f"passages/{name}")


def of_article(article: m.Article) -> Graph:
    made = nodes.graph(article)
    return (
        dict(made.properties),
        {node.id: {"type": node.type, "label": node.label, **node.properties} for node in made.nodes},
        {
            (edge.source, edge.target, edge.id): {"kind": str(edge.kind), "type": edge.type, **edge.properties}
            for edge in made.edges
        },
    )


def of_network(network: Any) -> Graph:
    return (
        dict(network.graph),
        {id: dict(properties) for id, properties in network.nodes(data=True)},
        {(a, b, key): dict(properties) for a, b, key, properties in network.edges(keys=True, data=True)},
    )


def by_networkx(article: m.Article) -> Graph:
    return of_network(formats.dumps(article, "networkx"))


def by_graphml(article: m.Article) -> Graph:
    written = formats.dumps(article, "graphml").encode()
    network = nx.read_graphml(io.BytesIO(written), force_multigraph=True)
    for owner in ("node_default", "edge_default"):
        assert not network.graph.pop(owner)
    return of_network(network)


def by_cytoscape(article: m.Article) -> Graph:
    network = nx.cytoscape_graph(json.loads(formats.dumps(article, "cytoscape")))
    properties, points, lines = of_network(network)
    for id, point in points.items():
        assert point.pop("id") == point.pop("value") == id
        point["label"] = point.pop("name")
    for (source, target, key), line in lines.items():
        assert (line.pop("source"), line.pop("target"), line.pop("id"), line.pop("key")) == (source, target, key, key)
    return properties, points, lines


ARTICLE = "MERGE (n:Article {id: $id}) SET n += $properties"
NODE = re.compile(r"MERGE \(n:(Entity|Event) \{id: \$id\}\)(?: SET n:([A-Z][A-Za-z]+))? SET n \+= \$properties")
EDGE = re.compile(
    r"MATCH \(a:(Entity|Event) \{id: \$source\}\) MATCH \(b:(Entity|Event) \{id: \$target\}\) "
    r"MERGE \(a\)-\[r:([A-Z_]+) \{id: \$id\}\]->\(b\) SET r \+= \$properties"
)
LABELS = {cls.__name__ for base in (m.Entity, m.Event, m.Corridor) for cls in base.__subclasses__()} | {"Concept"}
RELATIONSHIPS = {
    value.upper().replace("-", "_")
    for value in (*m.Predicate, *nodes.ROLES.values(), *nodes.KNOWN.values(), "figure", "statement")
}


def by_cypher(article: m.Article) -> Graph:
    """What a database holds that runs the statements: no `MATCH` without its nodes, no statement of another form."""
    id = formats.identity.article_id(article)
    points: dict[str, dict[str, Any]] = {}
    lines: dict[tuple[str, str, str], dict[str, Any]] = {}
    labels: dict[str, str] = {}
    first, *lines_of_graph = formats.dumps(article, "cypher").split("\n")[:-1]
    assert json.loads(first)["statement"] == ARTICLE
    head = {"article": id, **json.loads(first)["parameters"]["properties"]}
    assert json.loads(first)["parameters"]["id"] == id
    for line in lines_of_graph:
        run = json.loads(line)
        assert set(run) == {"statement", "parameters"}
        parameters = run["parameters"]
        if node := NODE.fullmatch(run["statement"]):
            assert node[2] is None or node[2] in LABELS
            assert set(parameters) == {"id", "properties"}
            labels[parameters["id"]] = node[1]
            points[parameters["id"]] = {"type": node[2] or node[1], **parameters["properties"]}
            continue
        edge = EDGE.fullmatch(run["statement"])
        assert edge is not None
        assert edge[3] in RELATIONSHIPS
        assert set(parameters) == {"id", "source", "target", "properties"}
        assert (labels[parameters["source"]], labels[parameters["target"]]) == (edge[1], edge[2])
        lines[parameters["source"], parameters["target"], parameters["id"]] = parameters["properties"]

    def local(thing: dict[str, Any]) -> dict[str, Any]:
        assert thing["article"] == id
        return {name: value for name, value in thing.items() if name != "article"}

    return (
        head,
        {
            key.removeprefix(f"{id}/"): local(point) if labels[key] == "Event" else point
            for key, point in points.items()
        },
        {
            (a.removeprefix(f"{id}/"), b.removeprefix(f"{id}/"), key.removeprefix(f"{id}/")): line
            if line["kind"] == "known"
            else local(line)
            for (a, b, key), line in lines.items()
        },
    )


READERS = [by_networkx, by_graphml, by_cytoscape, by_cypher]


def test_the_page_lists_every_property() -> None:
    """Of nodes and of edges, with type and meaning, and every role."""
    page = (Path(__file__).parent.parent.parent / "docs" / "reference" / "formats-graphs.md").read_text(
        encoding="utf-8"
    )
    for title, columns in (("nodes", nodes.NODE_COLUMNS), ("edges", nodes.EDGE_COLUMNS)):
        section = page.partition(f"\n## Properties of {title}\n")[2].partition("\n## ")[0]
        assert re.findall(r"^\| `(\w+)` \| (\w+) \| (.*) \|$", section, re.MULTILINE) == [
            (column.name, str(column.type), column.meaning) for column in columns
        ]
    for kind, fields in ((Kind.ROLE, nodes.ROLES), (Kind.KNOWN, nodes.KNOWN)):
        listed = re.search(rf"^\| `{kind}` \| .* \| (.*) \|$", page, re.MULTILINE)
        assert listed is not None
        assert listed[1] == ", ".join(f"`{type}`" for type in dict.fromkeys(fields.values()))


@pytest.mark.parametrize("read_back", READERS)
@pytest.mark.parametrize("article", [hostile.article(), read("seed"), m.Article("")], ids=["hostile", "seed", "empty"])
def test_every_reader_gets_the_graph(article: m.Article, read_back: Any) -> None:
    """Nodes, edges, properties and their types, whatever the texts hold."""
    assert read_back(article) == of_article(article)


@given(st.articles())
def test_every_article_is_a_graph(article: m.Article) -> None:
    """All readers agree; edges begin and end at nodes; ids are unique; what the columns declare is what there is."""
    made = nodes.graph(article)
    ids = {node.id for node in made.nodes}
    assert len(ids) == len(made.nodes)
    assert len({edge.id for edge in made.edges}) == len(made.edges)
    assert {end for edge in made.edges for end in (edge.source, edge.target)} <= ids
    concepts = {relation.object for relation in article.relations if relation.object.startswith("concept:")}
    assert len(made.nodes) == len(article.entities) + len(article.events) + len(concepts)
    for columns, things in ((nodes.NODE_COLUMNS, made.nodes), (nodes.EDGE_COLUMNS, made.edges)):
        assert len({column.name for column in columns}) == len(columns)
        assert {name for thing in things for name in thing.properties} <= {column.name for column in columns}
    for read_back in READERS:
        assert read_back(article) == of_article(article)


@given(st.articles())
def test_counts_agree_with_the_article(article: m.Article) -> None:
    """Every fact has its edges, or is named among the losses."""
    edges = nodes.graph(article).edges
    count = {kind: sum(edge.kind is kind for edge in edges) for kind in Kind}
    assert count[Kind.RELATION] == len(article.relations)
    assert count[Kind.FIGURE] == sum(max(0, len(figure.between) - 1) for figure in article.figures)
    assert count[Kind.STATEMENT] == sum(len(statement.about) for statement in article.statements if statement.speaker)
    assert count[Kind.ROLE] == sum(
        len(value) if isinstance(value, tuple) else value is not None
        for event in article.events
        for value in (getattr(event, field, None) for field in nodes.ROLES)
    )
    told = {edge.properties["fact"] for edge in edges} | {event.id for event in article.events}
    lost = {loss.path for loss in formats.lossy(article, "graphml")}
    for kind in ("figures", "relations", "statements"):
        for i, fact in enumerate(getattr(article, kind)):
            assert (fact.id in told) is (f"{kind}[{i}]" not in lost)


def test_a_fact_points_at_its_evidence() -> None:
    """The words, and all spans."""
    states = [m.State("state:AZ", alpha2="AZ"), m.State("state:KZ", alpha2="KZ")]
    amount = m.Money("529400000", "USD", bound="about")
    figure = m.TradeFigure(
        "figure:1",
        kind="trade-turnover",
        amount=amount,
        between=["state:AZ", "state:KZ"],
        period=m.When("2023", "published"),
        change="+15%",
        record=True,
        evidence=[m.Span(0, 3), m.Span(4, 8)],
        rule="turnover",
        inferred={"period": "published"},
    )
    (edge,) = nodes.graph(m.Article("حجم التجارة", entities=states, figures=[figure])).edges
    assert (edge.source, edge.kind, edge.type, edge.target) == ("state:AZ", "figure", "trade-turnover", "state:KZ")
    assert dict(edge.properties) == {
        "fact": "figure:1", "position": 1, "status": "held", "rule": "turnover", "inferred": "period=published", "text": "حجم", "evidence": "0-3 4-8",
        "edtf": "2023", "start": "2023-01-01", "end": "2023-12-31", "basis": "published", "amount": "529400000", "unit": "USD", "bound": "about",
        "change": "+15%", "record": True,
    }  # fmt: skip


def test_what_is_known_of_entities_is_kept_apart_from_what_was_read() -> None:
    """Only between nodes that are there."""
    entities = [
        m.State("state:KZ", alpha2="KZ", capital="place:astana"),
        m.Place("place:astana", state="state:KZ"),
        m.Office("office:x", title="president", of="state:KZ", holder="person:elsewhere"),
    ]
    edges = nodes.graph(m.Article("نص", entities=entities)).edges
    assert {(edge.source, edge.type, edge.target) for edge in edges} == {
        ("state:KZ", "capital", "place:astana"),
        ("place:astana", "state", "state:KZ"),
        ("office:x", "of", "state:KZ"),
    }
    assert {edge.kind for edge in edges} == {Kind.KNOWN}
    strange = [m.Place("place:a\x00b\ud800"), m.State("state:KZ", alpha2="KZ", capital="place:a\x00b\ud800")]
    (edge,) = nodes.graph(m.Article("نص", entities=strange)).edges
    assert unescaped(edge.target) == strange[0].id


def test_names_come_back_unharmed() -> None:
    """Through GraphML, the strictest of them."""
    _, points, _ = by_graphml(hostile.article())
    for name, string in hostile.STRINGS.items():
        assert unescaped(points[nodes.escaped(hostile.PERSONS[name])]["name_en"]) == string


def test_no_text_stands_in_a_statement() -> None:
    """Whatever an article holds, its statements are of the few forms that hold labels and types of the closed lists."""
    known = {statement for statement, _ in cypher.statements(hostile.article())}
    assert len(known) < 20
    assert all(statement == ARTICLE or NODE.fullmatch(statement) or EDGE.fullmatch(statement) for statement in known)


def test_events_of_two_articles_do_not_meet() -> None:
    """Entities do: one state in two articles is one node; an event is another in each, also under an id of the caller's."""
    event, state = m.Meeting("event:1", host="state:KZ"), m.State("state:KZ", alpha2="KZ")
    articles = [m.Article(text, entities=[state], events=[event]) for text in ("أ", "ب")]
    ids = [[parameters["id"] for _, parameters in cypher.statements(article)] for article in articles]
    assert ids[0][1] == ids[1][1] == "state:KZ"
    assert set(ids[0]) & set(ids[1]) == {"state:KZ"}
    assert [parameters["id"] for _, parameters in cypher.statements(articles[0], article_id="n1")][2:] == [
        "n1/event:1",
        "n1/event:1/host/1",
    ]
