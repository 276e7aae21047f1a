"""Printing: every class of the model, and nothing remembered without bound."""

from __future__ import annotations

import gc
import json as stdlib_json
from typing import Any

import attrs
import pytest

from caspian_relations import model
from caspian_relations.formats import json, memo, printing, quick
from caspian_relations.formats.converter import converter, variants
from caspian_relations.model import Article, InvalidText, Person

CLASSES = [cls for base in (model.Entity, model.Event, model.Figure, model.Relation) for cls in variants(base).values()]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_field_is_printed_under_its_name(cls: type[Any]) -> None:
    """What a class has stands in its JSON in the order of the class, behind the type; and it is read again."""
    least: dict[str, Any] = {"alpha2": "EG"} if cls is model.State else {}
    least |= {"title": "president", "of": "state:EG"} if cls is model.Office else {}
    least |= {"kind": "city"} if cls is model.Place else {}
    least |= {"kind": "summit"} if cls is model.Series else {}
    least |= {"kind": "exports"} if issubclass(cls, model.Figure) else {}
    least |= {"subject": "state:EG", "predicate": "supports", "object": "state:JO"} if cls is model.Relation else {}
    thing = cls(f"{cls.id_kind}:EG", **least)
    document = stdlib_json.loads(printing.printed(thing))
    assert list(document) == ["type", *(field.alias for field in attrs.fields(cls))]
    assert converter().structure(document, cls) == thing


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither printing nor reading keeps more entities and values than it says."""
    monkeypatch.setattr(printing, "_MOST_ENTITIES", 3)
    monkeypatch.setattr(quick, "_MOST_ENTITIES", 3)
    monkeypatch.setattr(memo, "MOST", 3)
    small = memo.Memo(str)
    monkeypatch.setattr(printing, "_ENTITIES", entities := {})
    monkeypatch.setattr(quick, "_ENTITIES", fields := {})
    monkeypatch.setattr(printing, "TEXTS", texts := {})
    for number in range(20):
        article = Article("نص", entities=[Person(f"person:{number}", known=False)])
        text = printing.printed(article)
        assert (
            quick.article({key: value for key, value in stdlib_json.loads(text).items() if key != "version"}) == article
        )
        assert small[number] == str(number)
        assert max(len(entities), len(fields), len(texts), len(small.known)) <= 3


def test_what_was_printed_is_known_when_it_is_read_again() -> None:
    """An entity comes back as the same object; one that is another under its id does not."""
    printed, other = (Person("person:whose", {"en": [name]}, known=False) for name in ("Printed", "Other"))
    text = json.dumps(Article("نص", entities=[printed]))
    assert json.loads(text).entities[0] is printed
    assert json.loads(text.replace("Printed", "Other")).entities == (other,)
    assert json.loads(text).entities == (printed,)
    assert json.loads(json.dumps(Article("نص", entities=[other]))).entities == (other,)


def test_an_entity_that_is_gone_is_not_mistaken_for_another() -> None:
    """An address in memory that comes again for another entity does not bring back the text of the first."""
    for number in range(200):
        article = Article("نص", entities=[Person(f"person:{number}", known=False)])
        assert f'"person:{number}":{{"type":"Person"' in printing.printed(article)
        del article
        gc.collect(0)


def test_surrogates_are_found_wherever_they_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the first text of a process that has any, remembered or not, and in every one after it."""
    named = Article("نص", entities=[Person("person:a", {"ar": ["\ud800"]}, known=False)])
    for odd in (Article("\ud800"), Article("نص", source="\udfff"), named):
        monkeypatch.setattr(printing, "_WITH_SURROGATES", [])
        monkeypatch.setattr(printing, "_ENTITIES", {})
        printing._QUOTED.known.clear()
        for _ in range(2):
            assert "\\ud" in printing.written(odd).encode().decode()
        with pytest.raises(InvalidText):
            printing.written(Article("\ud83d\ude00"))
