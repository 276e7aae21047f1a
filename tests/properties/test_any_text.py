"""Whatever the text, an article comes back: unchanged text, offsets inside it, the same each time."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import caspian_relations as cr
from caspian_relations import reference
from caspian_relations.arabic.lexicon import default
from tests.corpus import names, passage

ARABIC = st.text(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة ،؛.:()«»\n٠١٢٣0123456789%-/\u0640\u064b\u064e\u200f", max_size=200
)
KNOWN = {name for name, group in reference.default().names.table.items() if group}
PIECES = st.lists(st.sampled_from([p for n in names() for p in passage(n).text.split()]), max_size=60).map(" ".join)
MIXTURES = st.lists(
    st.one_of(
        st.sampled_from([p for n in names() for p in passage(n).text.split()]),
        st.sampled_from(sorted(default().forms())),
        st.builds("{}{}".format, st.sampled_from(["", "و", "ب", "ل", "ال", "لل"]), st.sampled_from(sorted(KNOWN))),
        st.sampled_from(["،", ".", ":", "(", ")", "«", "»", "-", "/", "\n", "\n\n", "12", "2024", "4.5", "%"]),
    ),
    max_size=60,
).map(" ".join)
"""Words of news, words of the language and known names in any order: what no rule foresees."""
ANY = st.one_of(
    st.text(max_size=200),
    ARABIC,
    PIECES,
    MIXTURES,
    st.text(st.characters(categories=["Cc", "Cf", "Cs", "Mn"]), max_size=60),
)
# JSON cannot tell two surrogates of a pair from the character that they stand for; one alone it keeps.
ANY = ANY.filter(lambda text: not re.search("[\ud800-\udbff][\udc00-\udfff]", text))
PUBLISHED = st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2100, 12, 31)))


def spans(node: Any) -> list[tuple[int, int]]:
    if isinstance(node, list):
        return [span for item in node for span in spans(item)]
    if not isinstance(node, dict):
        return []
    if node.keys() == {"start", "end"}:
        return [(node["start"], node["end"])]
    return [span for item in node.values() for span in spans(item)]


@given(text=ANY, published=PUBLISHED)
def test_any_text_gives_an_article(text: str, published: date | None) -> None:
    """No text is refused, no text is changed, every span covers characters of it, and the article can be saved and loaded."""
    article = cr.parse(text, published=published)
    assert article.text == text
    dumped = cr.dumps(article, "json")
    assert all(0 <= start < end <= len(text) for start, end in spans(json.loads(dumped)))
    assert cr.loads(dumped, "json") == article


@given(text=st.text(st.characters(max_codepoint=0x5FF), max_size=200))
def test_text_without_arabic_letters_states_nothing(text: str) -> None:
    """Latin, Cyrillic, Hebrew: nobody is named, nothing happens."""
    article = cr.parse(text)
    assert (article.events, article.figures, article.relations, article.statements) == ((), (), (), ())


@given(text=PIECES, published=PUBLISHED)
def test_reading_again_gives_the_same(text: str, published: date | None) -> None:
    """What the parser remembers of words it has seen changes nothing."""
    assert cr.parse(text, published=published) == cr.Parser().parse(text, published=published)


@pytest.mark.parametrize("wrong", [None, 3, b"\xd8\xb2", ["a"]])
def test_what_is_no_text_is_refused(wrong: object) -> None:
    """Bytes, numbers and None raise the typed error."""
    with pytest.raises(cr.InvalidText):
        cr.parse(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", ["2024-02-30", "yesterday", "", 20240809])
def test_what_is_no_date_is_refused(wrong: object) -> None:
    """A `published` that is no date raises the typed error, whose path names it."""
    with pytest.raises(cr.InvalidValue) as caught:
        cr.parse("نص", published=wrong)  # type: ignore[arg-type]
    assert caught.value.path == "published"


def test_the_same_bytes_under_every_hash_seed() -> None:
    """Processes with different hash seeds give identical JSON for every passage."""
    code = (
        "import hashlib, caspian_relations as cr; from tests.corpus import passages; h = hashlib.sha256();"
        "[h.update(cr.dumps(cr.parse(p.text, published=p.published), 'json').encode()) for p in passages()]; print(h.hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join([".", *filter(None, sys.path)])},
        ).stdout
        for seed in ("0", "1", "20240809")
    }
    assert len(digests) == 1
