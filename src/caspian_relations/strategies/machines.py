"""A state machine for those who test a store or a service that keeps articles."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, multiple, rule

from caspian_relations.model import Article
from caspian_relations.strategies.of_articles import articles

__all__ = ["ArticleStoreMachine"]


class ArticleStoreMachine(RuleBasedStateMachine):
    """Puts articles into a store, replaces, takes out and removes them, and holds the store to what a mapping would have done.

    Subclass it and say how your store does these things; what you add as rules and invariants of your own runs in between.

    >>> class Shelf(ArticleStoreMachine):
    ...     def open(self):
    ...         self.shelf = {}
    ...     def put(self, key, article):
    ...         self.shelf[key] = article
    ...     def get(self, key):
    ...         return self.shelf.get(key)
    ...     def remove(self, key):
    ...         del self.shelf[key]
    ...     def keys(self):
    ...         return self.shelf.keys()
    >>> from hypothesis import settings
    >>> from hypothesis.stateful import run_state_machine_as_test
    >>> run_state_machine_as_test(Shelf, settings=settings(max_examples=10, database=None, deadline=None))
    """

    def __init__(self) -> None:
        super().__init__()
        self.expected: dict[str, Article] = {}
        """What the store should hold."""

    # -- What a subclass says

    def open(self) -> None:
        """Make an empty store, ready for use."""
        raise NotImplementedError

    def put(self, key: str, article: Article) -> None:
        """Keep an article under a key; another that was there is replaced."""
        raise NotImplementedError

    def get(self, key: str) -> Article | None:
        """Return the article under a key, or None."""
        raise NotImplementedError

    def remove(self, key: str) -> None:
        """Forget what is under a key that the store has."""
        raise NotImplementedError

    def keys(self) -> Any:
        """Return all keys, in any order."""
        raise NotImplementedError

    def reopen(self) -> None:
        """Close the store and open it again with all that it holds; for stores in memory, nothing."""

    def same(self, kept: Article, put: Article) -> bool:
        """Whether what came out is what was put in; a store that keeps less than everything compares less."""
        return kept == put

    # -- What is tried

    taken = Bundle("taken")

    @initialize()
    def _open(self) -> None:
        self.open()

    @rule(target=taken, key=st.text(min_size=1, max_size=8), article=articles(max_facts=1))
    def put_new(self, key: str, article: Article) -> str:
        """A new article."""
        self.put(key, article)
        self.expected[key] = article
        return key

    @rule(key=taken, article=articles(max_facts=1))
    def put_again(self, key: str, article: Article) -> None:
        """A later version of an article, or the same once more."""
        self.put(key, article)
        self.expected[key] = article

    @rule(target=taken, key=consumes(taken))
    def remove_one(self, key: str) -> Any:
        """What is removed is gone, whatever else was kept."""
        if key in self.expected:
            self.remove(key)
            del self.expected[key]
        return multiple()

    @rule(key=taken)
    def get_one(self, key: str) -> None:
        """What comes out is what was put in last."""
        kept = self.get(key)
        if key not in self.expected:
            assert kept is None, f"{key!r} was removed, and there is still {kept!r}"
            return
        assert kept is not None, f"nothing is under {key!r}"
        assert self.same(kept, self.expected[key]), f"{key!r}: put {self.expected[key]!r}, got {kept!r}"

    @rule(key=st.text(min_size=1, max_size=8))
    def get_any(self, key: str) -> None:
        """Under a key that was never used there is nothing."""
        if key not in self.expected:
            assert self.get(key) is None, f"{key!r} was never put"

    @rule()
    def open_again(self) -> None:
        """Nothing is lost when a store is closed and opened."""
        self.reopen()

    @invariant()
    def holds_these_keys(self) -> None:
        """The keys are those of what should be there."""
        assert set(self.keys()) == self.expected.keys()
