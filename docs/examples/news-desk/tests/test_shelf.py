"""The shelf against the state machine of the library."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from news_desk.shelf import CarelessShelf, Shelf

from caspian_relations import strategies as st

QUICK = settings(
    max_examples=40,
    stateful_step_count=12,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


class ShelfMachine(st.ArticleStoreMachine):
    """The shelf in a folder of its own."""

    shelf_class = Shelf

    def open(self):
        self.folder = TemporaryDirectory()
        self.shelf = self.shelf_class(Path(self.folder.name))

    def reopen(self):
        self.shelf = self.shelf_class(Path(self.folder.name))

    def put(self, key, article):
        self.shelf.put(key, article)

    def get(self, key):
        return self.shelf.get(key)

    def remove(self, key):
        self.shelf.remove(key)

    def keys(self):
        return self.shelf.keys()

    def teardown(self):
        self.folder.cleanup()


class CarelessMachine(ShelfMachine):
    shelf_class = CarelessShelf


def test_the_shelf_keeps_what_it_is_given():
    """Through any row of puts, replacements and removals, and when it is opened again."""
    run_state_machine_as_test(ShelfMachine, settings=QUICK)


def test_the_seeded_bug_is_found():
    """Keys that differ in case only are told apart by nobody but the machine."""
    with pytest.raises(AssertionError):
        run_state_machine_as_test(CarelessMachine, settings=settings(QUICK, phases=[Phase.generate]))
