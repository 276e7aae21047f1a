"""Nisba adjectives and the names of peoples, by rule: `nisba`, `paradigm`, `broken_plural`.

The rules stand on the floor below, because the table of names is built with them; who writes Arabic finds them here.
"""

from __future__ import annotations

from caspian_relations.reference.nisba import NisbaForm, broken_plural, nisba, paradigm

__all__ = ["NisbaForm", "broken_plural", "nisba", "paradigm"]
