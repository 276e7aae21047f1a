"""The reference, loaded once."""

from __future__ import annotations

import pytest

from caspian_relations.reference import Reference, default


@pytest.fixture(scope="session")
def ref() -> Reference:
    return default()
