"""FollowTheMoney: one entity a line, in JSON, for Aleph, OpenSanctions and their tools (schema of followthemoney 3.8).

States and bodies of government are a PublicBody, companies a Company, other bodies an Organization, people a Person, places and regions an
Address; series of meetings and corridors are a Project. An office is a Position, with an Occupancy where its holder is known. The article is an
Article, and the ``proof`` of all that was read in it. Events are an Event; figures and statements, for which there is no schema, a Note. A
relation is a Membership where it says so, else an UnknownLink whose ``role`` is the predicate; so is a part in an event that FollowTheMoney has
no property for. Values are written as FollowTheMoney keeps them (`ftm_values`). Ids are the same in every run; those of facts carry a digest of
the article, so that the entities of many articles can stand in one file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from os import PathLike
from typing import IO, Any

from caspian_relations.formats import files, ftm_values
from caspian_relations.formats.annotations import filled, ids_of
from caspian_relations.formats.ftm_entities import BODIES, LEGAL, Properties, Row, Rows
from caspian_relations.formats.json import encoded
from caspian_relations.formats.lossy import Loss, omitted
from caspian_relations.model import Article, Event, Fact, Figure, Predicate, Relation, Span, Statement, When

__all__ = ["dump", "dumps", "entities", "losses"]

_NO_PLACE = "FollowTheMoney has no place for it"
_CAPITALS = re.compile("(?<!^)(?=[A-Z])")


def dumps(article: Article) -> str:
    """Return the entities of `article`, one a line.

    >>> import json
    >>> first = json.loads(dumps(Article("نص")).splitlines()[0])
    >>> first["schema"], first["properties"]["bodyText"]
    ('Article', ['نص'])
    """
    return "".join(encoded(row) + "\n" for row in entities(article))


def dump(article: Article, target: str | PathLike[str] | IO[Any]) -> None:
    """Write the entities of `article` to a path or into an open file."""
    files.write(target, dumps(article))


def entities(article: Article) -> list[Row]:
    """Return the entities of `article` as plain dicts with ``id``, ``schema`` and ``properties``; each id once.

    >>> from caspian_relations.model import Person
    >>> [row["id"] for row in entities(Article("نص", entities=[Person("person:hakan-fidan")]))]
    ['article.f2980b1ac9aa55d8', 'person.hakan-fidan']
    """
    return list(_Facts(article).rows.by_id.values())


def losses(article: Article) -> Iterable[Loss]:
    """Yield what FollowTheMoney has no place for, and what it tells less of."""
    yield from omitted(article, dict.fromkeys(("mentions", "dates", "quantities", "boilerplate", "conflicts"), _NO_PLACE))  # fmt: skip
    yield from _Facts(article).rows.lost
    for field in ("events", "figures", "relations", "statements"):
        facts = getattr(article, field)
        yield from filled(facts, field, _NO_PLACE, only=["rule", "inferred"])
        words = ("evidence", "content", "described_as", "document", "occasion")
        yield from filled(facts, field, "the words, not where they stand", only=words)


class _Facts:
    """Adds the facts of an article to its entities."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.rows = Rows(article)
        told: list[tuple[str, Fact]] = []
        for field in ("events", "figures", "statements"):
            for i, fact in enumerate(getattr(article, field)):
                # Every one has its id before links lead to it.
                self.rows.things[fact.id] = self.id_of(fact)
                told.append((f"{field}[{i}]", fact))
        for path, fact in told:
            self.thing(path, fact)
        for path, fact in told:
            self.parts(path, fact)
        for i, relation in enumerate(article.relations):
            self.relation(f"relations[{i}]", relation)

    def id_of(self, fact: Fact) -> str:
        return ftm_values.ftm_id(fact.id_kind, self.rows.digest, fact.id.partition(":")[2])

    def words(self, *spans: Span | None) -> list[str]:
        """What stands at `spans`, line by line."""
        return ftm_values.texts("\n".join(span.of(self.article.text) for span in spans if span is not None))

    # -- Things ---------------------------------------------------------------------------------------------------------

    def thing(self, path: str, fact: Fact) -> None:
        if isinstance(fact, Event):
            self.event(path, fact)
        elif isinstance(fact, Figure):
            self.figure(path, fact)
        elif isinstance(fact, Statement):
            self.statement(fact)

    def event(self, path: str, event: Event) -> None:
        kind = _CAPITALS.sub(" ", type(event).__name__).lower()
        names = [form for language in event.name for form in event.name[language]]
        labels = [ftm_values.label(name) for name in names]
        if names:
            self.rows.lose(f"{path}.name", "on one line, and not which language each is in")
        ordinal, protocol = getattr(event, "ordinal", None), getattr(event, "kind", None)
        properties: Properties = {
            "name": labels if any(labels) else [f"{kind} {event.when.edtf}" if event.when and event.when.edtf else kind],
            "keywords": [kind, str(event.status), f"edition {ordinal}" if ordinal else None, str(protocol) if protocol else None],
            "description": self.words(*event.evidence),
            "summary": self.words(getattr(event, "document", None), getattr(event, "occasion", None)),
            **self.dates(f"{path}.when", event.when),
        }  # fmt: skip
        self.rows.add(self.id_of(event), "Event", properties)

    def figure(self, path: str, figure: Figure) -> None:
        said = [figure.kind.replace("-", " ")]
        said += [str(told) for told in (figure.amount, figure.change) if told is not None]
        if figure.period is not None:
            said.append(f"in {figure.period}")
            self.rows.lose(f"{path}.period.basis", _NO_PLACE)
            if figure.period.edtf is not None and figure.period.relative is not None:
                self.rows.lose(f"{path}.period.relative", _NO_PLACE)
        if getattr(figure.amount, "currency", None) and getattr(figure.amount, "candidates", ()):
            self.rows.lose(f"{path}.amount.candidates", _NO_PLACE)
        said += ["record"] if figure.record else []
        properties: Properties = {
            "name": [ftm_values.label(", ".join(said))],
            "keywords": ["figure", str(figure.kind), str(figure.status)],
            "description": self.words(*figure.evidence),
        }
        self.rows.add(self.id_of(figure), "Note", properties)

    def statement(self, statement: Statement) -> None:
        properties: Properties = {
            "name": [f"statement: {statement.verb.replace('-', ' ')}"],
            "keywords": ["statement", str(statement.verb)],
            "description": self.words(statement.content),
            "summary": self.words(statement.described_as),
            "notes": self.words(*statement.evidence),
        }
        self.rows.add(self.id_of(statement), "Note", properties)

    def dates(self, path: str, when: When | None) -> dict[str, list[str]]:
        told = ftm_values.dates(when)
        if when is not None and not told:
            self.rows.lose(path, "no day of it is known that FollowTheMoney could hold")
        elif when is not None:
            self.rows.lose(f"{path}.basis", _NO_PLACE)
            if when.relative is not None:
                self.rows.lose(f"{path}.relative", _NO_PLACE)
            if when.edtf is not None and told.get("date") != [when.edtf]:
                self.rows.lose(f"{path}.edtf", "no expression, only the first and the last day where they are known")
        return told

    # -- Who has which part in them -------------------------------------------------------------------------------------

    def parts(self, path: str, fact: Fact) -> None:
        mine = self.rows.things[fact.id]
        for role, id in ids_of(fact):
            other = self.rows.among([id])
            if not other:
                self.rows.lose(f"{path}.{role}", f"no entity stands for {id}")
            elif not self.has_property(fact, role, mine, other[id]):
                self.rows.link(mine, role.replace("_", " "), other[id])

    def has_property(self, fact: Fact, role: str, mine: str, other: str) -> bool:
        """Put `other` into the property that says its part; False where there is none."""
        schema = self.rows.schema(other)
        name = None
        if isinstance(fact, Event):
            fits = {"participants": LEGAL, "host": LEGAL, "place": frozenset({"Address"})}
            names = {"participants": "involved", "host": "organizer", "place": "addressEntity"}
            name = names[role] if schema in fits.get(role, ()) else None
        elif role in ("between", "about"):
            name = "entity"
        if name is not None:
            self.rows.add(mine, self.rows.schema(mine), {name: [other]})
        return name is not None

    # -- Relations ------------------------------------------------------------------------------------------------------

    def relation(self, path: str, relation: Relation) -> None:
        ends = self.rows.among([relation.subject, relation.object])
        if relation.subject not in ends or relation.object not in ends:
            missing = relation.subject if relation.subject not in ends else relation.object
            return self.rows.lose(path, f"no entity stands for {missing}")
        if relation.said_in:
            self.rows.lose(f"{path}.said_in", "a link has no property for it")
        subject, object = ends[relation.subject], ends[relation.object]
        belongs = relation.predicate is Predicate.MEMBER_OF
        belongs = belongs and self.rows.schema(subject) in LEGAL and self.rows.schema(object) in BODIES
        ends_as = ("Membership", "member", "organization") if belongs else ("UnknownLink", "subject", "object")
        schema, first, second = ends_as
        properties: Properties = {
            first: [subject],
            second: [object],
            "role": [str(relation.predicate)],
            "status": [str(relation.status)],
            "description": self.words(*relation.evidence),
        }
        self.rows.add(self.id_of(relation), schema, properties)
        return None
