"""What the reader makes of the passages is a valid article: it fits the schema and comes back equal."""

import json as stdlib_json
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

import caspian_relations as cr
from caspian_relations.formats import json, jsonl
from caspian_relations.model import COLUMNS, Article
from tests.corpus import names, passage


@pytest.fixture(scope="module")
def validator() -> Any:
    return jsonschema.Draft202012Validator(json.schema(), format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("name", names())
def test_a_read_article_survives_json(name: str, validator: Any) -> None:
    """The reader skips the checks of the public door; here they are made up for."""
    article = read(name)
    written = json.dumps(article)
    validator.validate(stdlib_json.loads(written))
    assert json.loads(written) == article
    assert jsonl.loads(jsonl.dumps(article)) == article
    assert json.dumps(json.loads(written)) == written


@pytest.mark.parametrize("name", names())
def test_every_read_fact_explains_itself(name: str) -> None:
    """Rows have all columns, explanations name the rule, events have a code or a reason."""
    article = read(name)
    for row in article.facts():
        assert tuple(row) == COLUMNS
        assert row["rule"]
        assert f"read by the rule {row['rule']}" in article.explain(row["id"])
        assert row["text"] in article.explain(row["id"])
    for event in article.events:
        assert (event.plover.type is None) is (event.plover.reason is not None)


def read(name: str) -> Article:
    given = passage(name)
    return cr.parse(given.text, published=given.published)
