"""The state machine for stores: a right store passes, and each sort of mistake is found."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from caspian_relations import Article
from caspian_relations import strategies as st

QUICK = settings(
    max_examples=60,
    stateful_step_count=15,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


SEARCH = settings(QUICK, max_examples=400)
"""Until a mistake is found, which for the rarest takes some hundred runs."""


class Store(st.ArticleStoreMachine):
    """A mapping."""

    def open(self) -> None:
        self.kept: dict[str, Article] = {}

    def put(self, key: str, article: Article) -> None:
        self.kept[key] = article

    def get(self, key: str) -> Article | None:
        return self.kept.get(key)

    def remove(self, key: str) -> None:
        del self.kept[key]

    def keys(self) -> Any:
        return list(self.kept)


class KeepsTheFirst(Store):
    """A second version is not taken."""

    def put(self, key: str, article: Article) -> None:
        self.kept.setdefault(key, article)


class ForgetsNothing(Store):
    """What is removed stays."""

    def remove(self, key: str) -> None:
        pass


class LosesAll(Store):
    """What is closed is empty."""

    def reopen(self) -> None:
        self.kept = {}


class KeepsTheText(Store):
    """Facts get lost."""

    def put(self, key: str, article: Article) -> None:
        self.kept[key] = Article(article.text)


class KeepsTheTextAlone(KeepsTheText):
    """And says so."""

    def same(self, kept: Article, put: Article) -> bool:
        return kept.text == put.text


@pytest.mark.parametrize("store", [Store, KeepsTheTextAlone])
def test_a_right_store_passes(store: type[Store]) -> None:
    """Whatever is done to it."""
    run_state_machine_as_test(store, settings=QUICK)


@pytest.mark.parametrize("store", [KeepsTheFirst, ForgetsNothing, LosesAll, KeepsTheText])
def test_a_mistake_is_found(store: type[Store]) -> None:
    """By the assertion that names it."""
    with pytest.raises(AssertionError):
        run_state_machine_as_test(store, settings=SEARCH)


@pytest.mark.parametrize("name", ["open", "keys"])
def test_what_a_store_must_say(name: str) -> None:
    """Without it nothing runs."""
    machine = st.ArticleStoreMachine()
    with pytest.raises(NotImplementedError):
        getattr(machine, name)()
