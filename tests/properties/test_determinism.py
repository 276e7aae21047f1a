"""The same text gives the same bytes: in every process, under every hash seed, whatever was read before."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context

from hypothesis import given, settings

import caspian_relations as cr
from caspian_relations import strategies as st
from caspian_relations.strategies.made_passages import Passage
from tests.corpus import names as corpus_names
from tests.corpus import passage
from tests.properties.any_text import PIECES, PUBLISHED

# Each example reads several passages.
FEW = settings(max_examples=settings().max_examples // 2)


@given(text=PIECES, published=PUBLISHED)
def test_reading_again_gives_the_same(text: str, published: date | None) -> None:
    """What the parser remembers of words it has seen changes nothing."""
    assert cr.parse(text, published=published) == cr.Parser().parse(text, published=published)


@FEW
@given(st.passages())
def test_a_passage_is_read_the_same_twice(passage: Passage) -> None:
    """By the parser that has just read it, and by a new one."""
    first, second = (cr.parse(passage.text, published=passage.article.published) for _ in range(2))
    third = cr.Parser().parse(passage.text, published=passage.article.published)
    assert cr.dumps(first, "json") == cr.dumps(second, "json") == cr.dumps(third, "json")


def read_one(name: str) -> str:
    """The JSON of a passage of the corpus."""
    told = passage(name)
    return cr.dumps(cr.parse(told.text, published=told.published), "json")


def test_the_same_bytes_in_another_process() -> None:
    """A process that was spawned, with nothing remembered, gives what this one gives."""
    names = corpus_names()[:12]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert list(pool.map(read_one, names)) == [read_one(name) for name in names]


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
