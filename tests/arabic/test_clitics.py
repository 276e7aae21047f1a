"""What is attached to a word, and what only looks so."""

from __future__ import annotations

import pytest

from caspian_relations.arabic import lexicon
from caspian_relations.arabic.tokens import Forms


@pytest.fixture(scope="module")
def forms() -> Forms:
    return Forms(lexicon.default())


@pytest.mark.parametrize(
    ("word", "article"),
    [
        ("الإلغاء", True),
        ("والإلغاء", True),
        ("بالإلزام", True),
        ("للإلغاء", True),
        ("الْإِلغاء", True),
        ("الالغاء", True),
        ("بإلغاء", False),
        ("المدين", True),
        ("إلمدين", False),
        ("وإلمدين", False),
        ("إِلمدين", False),
    ],
)
def test_what_has_the_article(forms: Forms, word: str, article: bool) -> None:
    assert any(reading.article for reading in forms[word].readings) is article
